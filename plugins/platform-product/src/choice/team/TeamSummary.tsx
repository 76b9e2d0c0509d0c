import { Link, Text } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { reviewCauseOf, standingOf, standings } from './standing';
import { SummaryGroup } from './SummaryGroup';
import { ShownTeam } from './teamOf';
import styles from './TeamChoices.module.css';

/** What a team chose, in a few lines, with the way to all of it. */
export function TeamSummary(props: { team: ShownTeam; choices: TeamChoice[] }) {
  const { team, choices } = props;
  const { t } = useWords();
  const entityRoute = useRouteRef(entityRouteRef);
  const page = `${entityRoute({
    kind: 'group',
    ...team.path,
  })}/platform-choices`;
  const due = choices.filter(reviewCauseOf).length;
  return (
    <div className={styles.content}>
      {due > 0 && (
        <div className={styles.due}>
          <Text as="p" weight="bold">
            {t('teamChoices.summary.due', { count: due })}
          </Text>
          <Link href={page} className={styles.target}>
            {t('teamChoices.summary.review')}
          </Link>
        </div>
      )}
      {choices.length === 0 ? (
        <Text as="p">{t('teamChoices.empty.text', { team: team.title })}</Text>
      ) : (
        <dl className={styles.groups}>
          {standings.map(standing => (
            <SummaryGroup
              key={standing}
              title={t(`teamChoices.group.${standing}`)}
              choices={choices.filter(
                choice => standingOf(choice) === standing,
              )}
            />
          ))}
        </dl>
      )}
      <Link href={page} className={styles.target}>
        {t('teamChoices.summary.see')}
      </Link>
    </div>
  );
}
