import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { Team } from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../edit/WrittenField';
import { SimilarItems } from '../../roadmap/suggest/SimilarItems';
import { useWords } from '../../translation/useWords';
import { LinkedProblemFields } from './LinkedProblemFields';
import { useTicketLinks } from './useTicketLinks';
import { Said } from '../../text/Said';
import styles from '../../choice/dialog/ChoiceDialog.module.css';

/** Takes links, asks for each what the problem is, and suggests them one by one. */
export function LinksForm(props: {
  productRef: string;
  userRef: string;
  /** Teams that the reader may speak for. */
  teams: Team[];
  onClose(): void;
  /** Hears how many were suggested, and how many are left. */
  onSuggested(count: number, left: number): void;
}) {
  const { productRef, userRef, teams, onClose, onSuggested } = props;
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const links = useTicketLinks({
    productRef,
    userRef,
    onSuggested: (count, left) => {
      setSaid(t('ticketLinks.left', { count: left, sent: String(count) }));
      onSuggested(count, left);
    },
  });
  const { problems, failures, isMarked, isSending } = links;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<'none' | 'too-many'>();

  const take = () => {
    const became = links.take(text);
    if (became !== 'taken') {
      setRefused(became);
      return;
    }
    setText('');
    setSaid('');
    setRefused(undefined);
  };
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        setSaid('');
        links.suggest();
      }}
    >
      <Text as="p">{t('ticketLinks.about')}</Text>
      <WrittenField
        label={t('ticketLinks.paste')}
        rows={3}
        value={text}
        problem={refused && t(`ticketLinks.refused.${refused}`)}
        onChange={typed => {
          setText(typed);
          setRefused(undefined);
        }}
      />
      <div className={styles.actions}>
        <Button variant="secondary" className={styles.action} onPress={take}>
          {t('ticketLinks.take')}
        </Button>
      </div>
      {problems.map(problem => (
        <LinkedProblemFields
          key={problem.url}
          problem={problem}
          isMarked={isMarked}
          isSending={isSending}
          failure={failures.get(problem.url)}
          onChange={to => links.change(problem.url, to)}
          onRemove={() => links.remove(problem.url)}
        >
          <SimilarItems
            productRef={productRef}
            text={problem.title}
            teams={teams}
            onJoined={() => {
              links.remove(problem.url);
              onSuggested(0, problems.length - 1);
            }}
          />
        </LinkedProblemFields>
      ))}
      <Said as="p">{said}</Said>
      {problems.length > 0 && (
        <Text as="p" variant="body-small">
          {t('roadmapBoard.suggest.public')}
        </Text>
      )}
      <div className={styles.end}>
        <Button variant="secondary" className={styles.action} onPress={onClose}>
          {t('ticketLinks.close')}
        </Button>
        {problems.length > 0 && (
          <Button
            type="submit"
            variant="primary"
            className={styles.action}
            isPending={isSending}
          >
            {t('ticketLinks.suggest', { count: problems.length })}
          </Button>
        )}
      </div>
    </form>
  );
}
