import { useWords } from '../translation/useWords';
import { dayName } from './dayName';
import { Explanation } from './Explanation';
import { Terms } from './useMyAnswer';
import { releasedFrom } from './why/releasedFrom';
import styles from './ConfidentialPromise.module.css';

/** What is kept, who sees it and what can be worked out from it; nothing is glossed over. */
export function WhoCanSeeWhat({ terms }: { terms: Terms }) {
  const { t } = useWords();
  const { k, teamFigures, closesOn } = terms.rules;
  const date = dayName(closesOn, t('language'));
  return (
    <dl className={styles.answers}>
      <Explanation title={t('satisfaction.who.kept.title')}>
        {t('satisfaction.who.kept.text')}{' '}
        {teamFigures && t('satisfaction.who.kept.team')}{' '}
        {t('satisfaction.who.kept.limit')}
      </Explanation>
      <Explanation title={t('satisfaction.who.sees.title')}>
        {t('satisfaction.who.sees.text')}
      </Explanation>
      {terms.asks.freeText && (
        <Explanation title={t('satisfaction.who.words.title')}>
          {t('satisfaction.who.words.text', { people: String(releasedFrom) })}
        </Explanation>
      )}
      <Explanation title={t('satisfaction.who.counts.title')}>
        {t('satisfaction.who.counts.text', { k: String(k), date })}
      </Explanation>
      <Explanation title={t('satisfaction.who.shows.title')}>
        {t('satisfaction.who.shows.text', { k: String(k) })}
      </Explanation>
      <Explanation title={t('satisfaction.who.delete.title')}>
        {t('satisfaction.who.delete.text')}
      </Explanation>
    </dl>
  );
}
