import { Text } from '@backstage/ui';
import { ProductChange } from 'backstage-plugin-platform-product-common';
import { dateLocale } from '../../../translation/dateLocale';
import { WrittenText } from '../../../text/WrittenText';
import { useWords } from '../../../translation/useWords';
import { Audience } from '../lines/Audience';
import { BeforeAndNow } from './BeforeAndNow';
import { changedLines } from './changedLines';
import styles from '../Profile.module.css';

/** What the owners changed at once, before and after. */
export function Change({ change }: { change: ProductChange }) {
  const { t } = useWords();
  const day = new Intl.DateTimeFormat(dateLocale(t('language')), {
    dateStyle: 'medium',
  }).format(new Date(change.at));
  const nothing = t('profile.changes.nothing');
  return (
    <li className={styles.change}>
      <Text as="span" variant="body-small">
        <time dateTime={change.at}>{day}</time>
      </Text>
      {change.changed === 'audience' ? (
        <BeforeAndNow
          title={t('profile.audience.field')}
          before={
            <Audience groups={change.from.groups} teams={change.teams.from} />
          }
          now={<Audience groups={change.to.groups} teams={change.teams.to} />}
        />
      ) : (
        changedLines(change.from, change.to).map(({ name, from, to }) => (
          <BeforeAndNow
            key={name}
            title={t(`profile.${name}.title`)}
            before={<WrittenText text={from || nothing} />}
            now={<WrittenText text={to || nothing} />}
          />
        ))
      )}
    </li>
  );
}
