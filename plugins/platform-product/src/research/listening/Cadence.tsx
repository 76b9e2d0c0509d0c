import { Text } from '@backstage/ui';
import { Listening } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';

/** How many were heard in which time, in words. */
export function Cadence(props: { heard: Listening; mayWrite: boolean }) {
  const { heard, mayWrite } = props;
  const { days, notes, teams, optedOut, daysSinceShadowing } = heard;
  const { t } = useWords();

  function shadowed() {
    if (daysSinceShadowing === undefined) {
      return t('listening.shadowed.never');
    }
    return daysSinceShadowing === 0
      ? t('listening.shadowed.today')
      : t('listening.shadowed.days', { count: daysSinceShadowing });
  }
  return (
    <>
      <Text as="p" weight="bold">
        {notes === 0
          ? t('listening.nobody', { count: days })
          : t('listening.period', {
              count: days,
              heard: [
                t('listening.notes', { count: notes }),
                ...(teams > 0 ? [t('listening.teams', { count: teams })] : []),
              ].join(', '),
            })}
      </Text>
      {notes === 0 && mayWrite && <Text as="p">{t('listening.start')}</Text>}
      {optedOut && optedOut.of > 0 && (
        <Text as="p">
          {t('listening.optedOut', {
            heard: String(optedOut.heard),
            of: String(optedOut.of),
          })}{' '}
          {t('listening.smallTeams')}
        </Text>
      )}
      <Text as="p">{shadowed()}</Text>
    </>
  );
}
