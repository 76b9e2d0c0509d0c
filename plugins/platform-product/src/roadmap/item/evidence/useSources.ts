import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../../api';
import { periodName } from '../../../satisfaction/periodName';
import { useWords } from '../../../translation/useWords';

/** Loads what of a product can be evidence: published periods, teams that opted out, or insights. */
export function useSources(
  kind: 'figure' | 'opt-out' | 'insight',
  product: string,
) {
  const api = useApi(platformProductApiRef);
  const { t } = useWords();
  const language = t('language');
  const { value, error } = useAsync(async () => {
    const params = parseEntityRef(product);
    if (kind === 'figure') {
      const { trend } = await api.call('readSatisfaction', {
        params,
        query: {},
      });
      return trend
        .map(({ period }) => ({
          value: period.id,
          label: periodName(period, language),
        }))
        .reverse();
    }
    if (kind === 'insight') {
      const { items: insights } = await api.call('listInsights', {
        query: { product, status: 'published', limit: 100 },
      });
      // Nobody can say of a sealed one what it is evidence for.
      return insights.flatMap(({ id, statement }) =>
        statement === undefined ? [] : [{ value: id, label: statement }],
      );
    }
    const { items } = await api.call('listChoices', {
      params,
      query: { bucket: 'optedOut', limit: 500 },
    });
    return items.map(({ team }) => ({
      value: team.entityRef,
      label: team.title,
    }));
  }, [api, kind, product, language]);
  return { options: value, error };
}
