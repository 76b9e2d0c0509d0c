import { useRef, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import {
  RoadmapItem,
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { firstInvalid } from '../../choice/dialog/firstInvalid';
import { EditFailure } from '../../edit/EditFailure';
import { problemAt } from '../../edit/problemAt';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { Audience } from './Audience';
import { MoveDraft } from './moveDraft';
import { MoveFields, problemsOf } from './moveFields';
import { NoteQuestions } from './NoteQuestions';
import { WhyFirst } from './WhyFirst';
import styles from './Moves.module.css';
import { useMoveForm } from './useMoveForm';

const paths: Array<keyof MoveFields> = [
  'publicNote',
  'insteadYouCan',
  'revisit',
  'reason',
  'reasonText',
  'displaces',
];

/** Where a move is told why; what is typed is lost neither by a failure nor by a colleague. */
export function MoveForm(props: {
  item: RoadmapItem;
  to: RoadmapStatus;
  place?: RoadmapPlace;
  draft: MoveDraft;
  onMoved(item: RoadmapItem): void;
  onChanged(item: RoadmapItem): void;
  onClose(): void;
}) {
  const { to, draft, onClose } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const form = useMoveForm(props);
  const { fields, change, needs, send, sending, error, meanwhile } = form;
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const item = meanwhile ?? props.item;
  const problems = problemsOf(fields, needs, item);

  const problemOf = (name: keyof MoveFields) => {
    const problem = asked ? problems[name] : undefined;
    // The fields for words say themselves by how much they are too long.
    return problem === 'missing'
      ? t(`roadmapMoves.missing.${missingWords(name, to)}`)
      : problemAt(error, name);
  };
  const submit = () => {
    setAsked(true);
    if (Object.keys(problems).length === 0) {
      send();
    } else {
      focusNext(() => firstInvalid(root.current));
    }
  };
  const isTold = to === 'declined' || to === 'shipped';
  return (
    <div ref={root} className={styles.form}>
      {isTold && <Audience item={item} />}
      {to === 'withdrawn' && (
        <Text as="p">{t('roadmapMoves.withdraw.consequence')}</Text>
      )}
      {needs.reason && (
        <WhyFirst
          item={item}
          fields={fields}
          onChange={change}
          problemOf={problemOf}
        />
      )}
      {needs.note && (
        <NoteQuestions
          item={item}
          to={to}
          fields={fields}
          onChange={change}
          problemOf={problemOf}
        />
      )}
      {meanwhile && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('roadmapMoves.meanwhile', {
            status: words.status(meanwhile.status),
          })}
        />
      )}
      {error !== undefined && (
        <EditFailure
          error={error}
          isShownAtFields={paths.some(path => problemAt(error, path))}
        />
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={sending}
          onPress={submit}
        >
          {t(`roadmapMoves.send.${sendWords(to)}`)}
        </Button>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => {
            draft.clear();
            onClose();
          }}
        >
          {t('edit.cancel')}
        </Button>
      </div>
    </div>
  );
}

function sendWords(to: RoadmapStatus) {
  return to === 'declined' || to === 'shipped' || to === 'withdrawn'
    ? to
    : 'move';
}

function missingWords(name: keyof MoveFields, to: RoadmapStatus) {
  if (name === 'reason' || name === 'displaces') {
    return name;
  }
  return to === 'declined' || to === 'shipped' ? to : 'reopened';
}
