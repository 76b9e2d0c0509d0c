import { Select } from '@backstage/ui';
import { ProductSearch } from '../../../scorecard/ProductSearch';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { standings, TeamsQuery } from './useTeamsQuery';
import styles from '../Choices.module.css';

const any = 'any';

/** Narrows the list of teams. */
export function TeamsFilter({ query }: { query: TeamsQuery }) {
  const { t } = useWords();
  const words = useChoiceWords();
  return (
    <div className={styles.filter}>
      <Select
        className={styles.field}
        label={t('choiceTab.teams.standing')}
        size="medium"
        options={[
          { value: any, label: t('choiceTab.teams.anyStanding') },
          ...standings.map(value => ({ value, label: words.bucket(value) })),
        ]}
        value={query.standing ?? any}
        onChange={value =>
          query.change({
            standing: standings.find(standing => standing === value) ?? null,
          })
        }
      />
      <ProductSearch
        label={t('choiceTab.teams.search')}
        search={query.search}
        onSearch={search => query.change({ search })}
      />
    </div>
  );
}
