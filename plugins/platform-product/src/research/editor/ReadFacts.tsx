import { Text } from '@backstage/ui';
import { Study } from 'backstage-plugin-platform-product-common';
import { useChoiceWords } from '../../choice/choiceWords';
import { useWords } from '../../translation/useWords';
import { NoteFields } from './noteFields';

/** What a colleague is reading: how and when somebody listened, and in which study. */
export function ReadFacts(props: { fields: NoteFields; studies: Study[] }) {
  const { fields, studies } = props;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const study = studies.find(({ id }) => id === fields.studyId);
  return (
    <div>
      <Text as="p" weight="bold">
        {t('research.entry', {
          method: t(`research.method.${fields.method}`),
          day: day(fields.heldOn),
        })}
      </Text>
      {study && (
        <Text as="p">{t('research.inStudy', { title: study.title })}</Text>
      )}
      <Text as="p" variant="body-small">
        {t('research.readOnly')}
      </Text>
    </div>
  );
}
