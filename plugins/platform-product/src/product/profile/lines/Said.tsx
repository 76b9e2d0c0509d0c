import { Text } from '@backstage/ui';
import { WrittenText } from '../../../text/WrittenText';
import { useWords } from '../../../translation/useWords';

/** What was said, or that nothing was, with what to say. */
export function Said(props: { text?: string; hint?: string }) {
  const { text, hint } = props;
  const { t } = useWords();
  if (text) {
    return <WrittenText text={text} />;
  }
  return (
    <Text as="p" color="secondary">
      {[t('profile.unsaid'), hint].filter(Boolean).join(' ')}
    </Text>
  );
}
