import { Card, CardBody, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapAuthority } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useFigureWords } from '../../satisfaction/figures/figureWords';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { AuthorityList } from './AuthorityList';
import { WorkTable } from './WorkTable';
import styles from '../board/Board.module.css';

/** Whose wishes a roadmap follows: what the records of a year show, without blame. */
export function Authority({ product }: { product: Product }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { kind, namespace, name } = product.path;
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readAuthority', { params: { kind, namespace, name } }),
    [api, kind, namespace, name],
  );
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('roadmapBoard.forbidden')}
        unknown={t('roadmapBoard.unknown')}
        unanswered={t('roadmapAuthority.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('roadmapAuthority.loading')} />;
  }
  return (
    <Card>
      <CardBody className={styles.content}>
        <Shares authority={value} />
        <WorkTable work={value.work} />
        <Text as="p" variant="body-small" color="secondary">
          {[
            ...(value.young > 0
              ? [t('roadmapAuthority.young', { count: value.young })]
              : []),
            ...(value.withoutEffort > 0
              ? [
                  t('roadmapAuthority.withoutEffort', {
                    count: value.withoutEffort,
                  }),
                ]
              : []),
            t('roadmapAuthority.how'),
          ].join(' ')}
        </Text>
        <AuthorityList
          title={t('roadmapAuthority.against.title')}
          none={t('roadmapAuthority.against.none')}
          entries={value.movedAgainstDemand}
        />
        <AuthorityList
          title={t('roadmapAuthority.declined.title')}
          none={t('roadmapAuthority.declined.none')}
          entries={value.askedForAndDeclined}
        />
      </CardBody>
    </Card>
  );
}

function Shares({ authority }: { authority: RoadmapAuthority }) {
  const { t } = useWords();
  const { day, status } = useRoadmapWords();
  const figures = useFigureWords();
  const { developerLed, evidenceBacked } = authority;
  const period = t('roadmapAuthority.period', {
    from: day(authority.from),
    to: day(authority.to),
    now: status('now'),
  });
  const weeks = ({ effort, of, share }: NonNullable<typeof developerLed>) => ({
    share: figures.percent(share),
    effort: String(effort),
    of: String(of),
  });
  return (
    <div>
      <Text as="p" variant="body-small" color="secondary">
        {period}
      </Text>
      <Text as="p" weight="bold">
        {developerLed
          ? t('roadmapAuthority.developerLed', weeks(developerLed))
          : t('roadmapAuthority.noEffort')}
      </Text>
      {evidenceBacked && (
        <Text as="p">
          {t('roadmapAuthority.evidenceBacked', weeks(evidenceBacked))}
        </Text>
      )}
    </div>
  );
}
