import { MinutesSaved } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { FixedAnswer } from '../FixedAnswer';
import { spokenMinutes } from './minutesInput';

/** Minutes that are published and stand as they are. */
export function FixedMinutes({ minutes }: { minutes?: MinutesSaved }) {
  const { t } = useWords();
  const said = ({
    direction,
    about,
    from,
    to,
  }: ReturnType<typeof spokenMinutes>) =>
    t(`satisfaction.why.minutes.said.${direction}`, {
      about: String(about),
      low: String(from),
      high: String(to),
    });
  return (
    <FixedAnswer
      question={t('satisfaction.why.minutes.question')}
      answer={minutes && said(spokenMinutes(minutes))}
    />
  );
}
