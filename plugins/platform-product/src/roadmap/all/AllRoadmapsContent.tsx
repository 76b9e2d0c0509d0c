import { roadmapOrigins } from 'backstage-plugin-platform-product-common';
import { Card, CardBody, Select, Switch, Text } from '@backstage/ui';
import { Link } from 'react-router-dom';
import { ProductSearch } from '../../scorecard/ProductSearch';
import { useWords } from '../../translation/useWords';
import { ItemList } from '../board/ItemList';
import { useRoadmapQuery } from '../board/useRoadmapQuery';
import { OpenItem } from '../item/OpenItem';
import { useRoadmapWords } from '../roadmapWords';
import styles from '../board/Board.module.css';

const any = 'any';
const views = ['list', 'shipped', 'declined'] as const;

/** The roadmaps of all products side by side, as far as somebody sees them. */
export function AllRoadmapsContent() {
  const { t } = useWords();
  const words = useRoadmapWords();
  const asked = useRoadmapQuery();
  const view = views.find(each => each === asked.view) ?? 'list';
  const query = { ...asked, view };
  return (
    <div className={styles.content}>
      <Text as="p">{t('roadmapBoard.all.about')}</Text>
      <div className={styles.filter}>
        <ProductSearch
          label={t('roadmapBoard.search')}
          search={query.search}
          onSearch={search => query.change({ search })}
        />
        <Select
          className={styles.field}
          aria-label={t('roadmapBoard.origin')}
          size="medium"
          options={[
            { value: any, label: t('roadmapBoard.anyOrigin') },
            ...roadmapOrigins.map(value => ({
              value,
              label: words.origin(value),
            })),
          ]}
          value={query.origin ?? any}
          onChange={value =>
            query.change({
              origin: roadmapOrigins.find(each => each === value),
            })
          }
        />
        <Switch
          className={styles.target}
          label={t('roadmapBoard.mine')}
          isSelected={query.mine}
          onChange={mine => query.change({ mine })}
        />
      </div>
      <nav aria-label={t('roadmapBoard.views')} className={styles.views}>
        {views.map(each => (
          <Link
            key={each}
            to={query.hrefOf({ view: each })}
            aria-current={view === each ? 'page' : undefined}
            className={styles.view}
          >
            {t(`roadmapBoard.view.${each}`)}
          </Link>
        ))}
      </nav>
      <Card>
        <CardBody>
          <ItemList key={view} query={query} />
        </CardBody>
      </Card>
      <OpenItem />
    </div>
  );
}
