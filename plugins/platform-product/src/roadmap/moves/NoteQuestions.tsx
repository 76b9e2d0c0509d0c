import {
  maxRoadmapText,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { useWords } from '../../translation/useWords';
import { ItWillRead } from './ItWillRead';
import { MoveQuestionProps } from './MoveQuestionProps';

/** Asks for what everybody reads when an item is closed or opened again. */
export function NoteQuestions(
  props: MoveQuestionProps & { to: RoadmapStatus },
) {
  const { item, to, fields, onChange, problemOf } = props;
  const { t } = useWords();
  const kind = to === 'declined' || to === 'shipped' ? to : 'reopened';
  return (
    <>
      <WrittenField
        label={t(`roadmapMoves.note.${kind}`)}
        description={t('roadmapMoves.note.public')}
        rows={3}
        longest={maxRoadmapText}
        value={fields.publicNote}
        onChange={publicNote => onChange({ publicNote })}
        problem={problemOf('publicNote')}
      />
      {to === 'declined' && (
        <>
          <WrittenField
            label={t('roadmapMoves.note.insteadYouCan')}
            longest={maxRoadmapText}
            value={fields.insteadYouCan}
            onChange={insteadYouCan => onChange({ insteadYouCan })}
            problem={problemOf('insteadYouCan')}
          />
          <WrittenField
            label={t('roadmapMoves.note.revisit')}
            description={t('roadmapMoves.note.revisitHint')}
            longest={maxRoadmapText}
            value={fields.revisit}
            onChange={revisit => onChange({ revisit })}
            problem={problemOf('revisit')}
          />
        </>
      )}
      {kind !== 'reopened' && (
        <ItWillRead title={item.title} to={kind} fields={fields} />
      )}
    </>
  );
}
