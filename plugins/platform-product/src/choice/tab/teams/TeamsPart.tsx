import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Text, VisuallyHidden } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { ListPages } from '../../../http/ListPages';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useListPosition } from '../../../http/useListPosition';
import { useWords } from '../../../translation/useWords';
import { useChoiceDialog } from '../../dialog/useChoiceDialog';
import { TeamEntry } from './TeamEntry';
import { TeamsFilter } from './TeamsFilter';
import { useTeamsQuery } from './useTeamsQuery';
import lists from '../../../text/Lists.module.css';
import styles from '../Choices.module.css';

/** Each team that a product is meant for, with what it says. */
export function TeamsPart(props: { product: Product; onChange(): void }) {
  const { product, onChange } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const query = useTeamsQuery();
  const { cursor, next, previous } = useListPosition();
  const [changed, setChanged] = useState<Record<string, TeamChoice>>({});
  const { open, dialog } = useChoiceDialog();
  const { standing, search } = query;
  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.call('listChoices', {
        params: product.path,
        query: {
          bucket: standing,
          search: search || undefined,
          cursor,
          limit: 20,
        },
      }),
    [api, standing, search, cursor],
  );

  const show = (choice: TeamChoice) => {
    setChanged(before => ({ ...before, [choice.team.entityRef]: choice }));
    onChange();
  };
  const choices = value?.items.map(
    choice => changed[choice.team.entityRef] ?? choice,
  );
  return (
    <EntityInfoCard title={t('choiceTab.teams.title')}>
      <div className={styles.lines}>
        <TeamsFilter query={query} />
        {error && (
          <Unavailable
            error={error}
            forbidden={t('choiceTab.forbidden')}
            unanswered={t('choiceTab.teams.unanswered')}
            onRetry={retry}
          />
        )}
        {!choices && !error && (
          <LoadingLines words={t('choiceTab.teams.loading')} />
        )}
        <VisuallyHidden role="status">
          {!loading &&
            choices &&
            t('choiceTab.teams.listed', { count: choices.length })}
        </VisuallyHidden>
        {choices?.length === 0 && !loading && (
          <Text as="p">{t('choiceTab.teams.noMatch')}</Text>
        )}
        {choices && (
          <ul className={lists.list} aria-busy={loading}>
            {choices.map(choice => (
              <TeamEntry
                key={choice.team.entityRef}
                choice={choice}
                onShow={show}
                onSay={start => open({ choice, start, onSaved: show })}
              />
            ))}
          </ul>
        )}
        <ListPages
          label={t('choiceTab.teams.pages')}
          onPrevious={previous}
          onNext={value?.nextCursor ? () => next(value.nextCursor!) : undefined}
        />
      </div>
      {dialog}
    </EntityInfoCard>
  );
}
