import { maxRoadmapText } from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { ItWillRead } from '../../roadmap/moves/ItWillRead';
import { nothingSaid } from '../../roadmap/moves/moveFields';
import { useWords } from '../../translation/useWords';
import type { DeedFormProps } from './DeedDialog';
import { FormEnd } from './FormEnd';
import { useDeedForm } from './useDeedForm';

const longestRevisit = 500;

/** Asks why not, in the words that everybody who asked will read. */
export function DeclineForm(props: DeedFormProps) {
  const { t } = useWords();
  const form = useDeedForm(props, 'decline', {
    publicNote: '',
    insteadYouCan: '',
    revisit: '',
  });
  const { fields, change } = form;
  const publicNote = fields.publicNote.trim();
  const insteadYouCan = fields.insteadYouCan.trim();
  const revisit = fields.revisit.trim();
  const isWhole =
    publicNote !== '' &&
    publicNote.length <= maxRoadmapText &&
    insteadYouCan.length <= maxRoadmapText &&
    revisit.length <= longestRevisit;
  const [{ subject }] = props.entries;
  return (
    <>
      <WrittenField
        label={t('roadmapMoves.note.declined')}
        description={t('roadmapMoves.note.public')}
        rows={3}
        longest={maxRoadmapText}
        value={fields.publicNote}
        onChange={written => change({ publicNote: written })}
        problem={
          form.isMarked && !publicNote
            ? t('roadmapMoves.missing.declined')
            : undefined
        }
      />
      <WrittenField
        label={t('roadmapMoves.note.insteadYouCan')}
        longest={maxRoadmapText}
        value={fields.insteadYouCan}
        onChange={written => change({ insteadYouCan: written })}
      />
      <WrittenField
        label={t('roadmapMoves.note.revisit')}
        description={t('roadmapMoves.note.revisitHint')}
        longest={longestRevisit}
        value={fields.revisit}
        onChange={written => change({ revisit: written })}
      />
      {subject.kind === 'suggestion' && (
        <ItWillRead
          title={subject.item.title}
          to="declined"
          fields={{ ...nothingSaid, ...fields }}
        />
      )}
      <FormEnd
        {...form}
        label={t('inbox.dialog.sendDecline')}
        onSend={() =>
          form.submit(
            isWhole
              ? {
                  action: 'decline',
                  publicNote,
                  ...(insteadYouCan && { insteadYouCan }),
                  ...(revisit && { revisit }),
                }
              : undefined,
          )
        }
        onClose={props.onClose}
      />
    </>
  );
}
