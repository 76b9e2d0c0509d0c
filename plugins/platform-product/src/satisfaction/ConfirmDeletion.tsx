import { AskedOnce } from '../edit/AskedOnce';
import { useWords } from '../translation/useWords';
import { dayAfter, dayName } from './dayName';
import { Terms } from './useMyAnswer';

/** Asks once more where nothing can be taken back: a published answer can't be given again. */
export function ConfirmDeletion(props: {
  terms: Terms;
  onDelete(): void;
  onKeep(): void;
}) {
  const { terms, onDelete, onKeep } = props;
  const { t } = useWords();
  return (
    <AskedOnce
      question={t('satisfaction.published.confirm.question', {
        date: dayName(dayAfter(terms.rules.closesOn), t('language')),
      })}
      yes={t('satisfaction.published.confirm.yes')}
      onYes={onDelete}
      no={t('satisfaction.published.confirm.no')}
      onNo={onKeep}
    />
  );
}
