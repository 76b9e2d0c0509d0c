import { Text } from '@backstage/ui';
import {
  RoadmapClosing,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import lists from '../../text/Lists.module.css';

/** What was said when an item was shipped or declined. */
export function Closing(props: {
  status: RoadmapStatus;
  closing: Pick<RoadmapClosing, 'publicNote' | 'insteadYouCan' | 'revisit'>;
}) {
  const { status, closing } = props;
  const { publicNote, insteadYouCan, revisit } = closing;
  const { t } = useWords();
  const said = status === 'declined' ? 'declined' : 'shipped';
  return (
    <Text as="p" className={lists.written}>
      {[
        t(`roadmapItem.closing.${said}`, { note: publicNote }),
        ...(insteadYouCan
          ? [t('roadmapItem.closing.instead', { text: insteadYouCan })]
          : []),
        ...(revisit
          ? [t('roadmapItem.closing.revisit', { text: revisit })]
          : []),
      ].join(' ')}
    </Text>
  );
}
