import { parseEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';

/** What a team that leaves looks after from then on; to be known, never a condition. */
export function TakesOn({ product }: { product: string }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value } = useAsync(
    () => api.call('readProduct', { params: parseEntityRef(product) }),
    [api, product],
  );
  const takesOn = value?.profile.takesOn ?? [];
  return takesOn.length > 0 ? (
    <Text as="p" variant="body-small">
      {t('choiceDialog.takesOn', { list: takesOn.join(', ') })}
    </Text>
  ) : null;
}
