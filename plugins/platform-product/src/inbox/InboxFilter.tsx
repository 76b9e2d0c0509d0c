import { Select, Switch } from '@backstage/ui';
import { Inbox, inboxKinds } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useWords } from '../translation/useWords';
import { InboxQuery, inboxStates } from './useInboxQuery';
import styles from './Inbox.module.css';

const any = 'any';

/** Narrows the inbox down, and shows what is snoozed and done. */
export function InboxFilter(props: { inbox: Inbox; query: InboxQuery }) {
  const { inbox, query } = props;
  const { t } = useWords();
  return (
    <div className={styles.content}>
      <nav aria-label={t('inbox.states')} className={styles.states}>
        {inboxStates.map(state => (
          <Link
            key={state}
            to={query.hrefOf({ state })}
            aria-current={query.state === state ? 'page' : undefined}
            className={styles.state}
          >
            {t(`inbox.state.${state}`)} {inbox.counts[state]}
          </Link>
        ))}
      </nav>
      <div className={styles.filter}>
        <Select
          className={styles.field}
          aria-label={t('inbox.product')}
          size="medium"
          options={[
            { value: any, label: t('inbox.anyProduct') },
            ...inbox.products.map(({ entityRef, title }) => ({
              value: entityRef,
              label: title,
            })),
          ]}
          value={query.product ?? any}
          onChange={value =>
            query.change({
              product: value === any ? undefined : String(value),
            })
          }
        />
        <Select
          className={styles.field}
          aria-label={t('inbox.kind')}
          size="medium"
          options={[
            { value: any, label: t('inbox.anyKind') },
            ...inboxKinds.map(kind => ({
              value: kind,
              label: t('inbox.withCount', {
                kind: t(`inbox.kinds.${kind}`),
                number: String(inbox.newOf[kind]),
              }),
            })),
          ]}
          value={query.kind ?? any}
          onChange={value =>
            query.change({ kind: inboxKinds.find(kind => kind === value) })
          }
        />
        <Switch
          className={styles.target}
          label={t('inbox.mine')}
          isSelected={query.mine}
          onChange={mine => query.change({ mine })}
        />
      </div>
    </div>
  );
}
