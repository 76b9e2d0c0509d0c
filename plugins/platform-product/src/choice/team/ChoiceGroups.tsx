import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { ChoiceLine } from './ChoiceLine';
import { standingOf, standings } from './standing';
import styles from './TeamChoices.module.css';

/** Everything a team said, must use or is seen using, by how it stands to it. */
export function ChoiceGroups(props: {
  choices: TeamChoice[];
  onSay(choice: TeamChoice): void;
}) {
  const { choices, onSay } = props;
  const { t } = useWords();
  return (
    <>
      {standings.map(standing => {
        const some = choices.filter(choice => standingOf(choice) === standing);
        return some.length > 0 ? (
          <EntityInfoCard
            key={standing}
            title={t('teamChoices.groupWithNumber', {
              group: t(`teamChoices.group.${standing}`),
              number: String(some.length),
            })}
          >
            <ul className={styles.list}>
              {some.map(choice => (
                <ChoiceLine
                  key={choice.product.entityRef}
                  choice={choice}
                  onSay={() => onSay(choice)}
                />
              ))}
            </ul>
          </EntityInfoCard>
        ) : null;
      })}
    </>
  );
}
