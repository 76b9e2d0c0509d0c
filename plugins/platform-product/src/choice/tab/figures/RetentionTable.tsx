import { StillThere } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import { useWords } from '../../../translation/useWords';
import figureStyles from '../../../satisfaction/scorecard/Figures.module.css';

/** The curve of those still there, month by month. */
export function RetentionTable(props: {
  curve: NonNullable<StillThere['curve']>;
}) {
  const { t } = useWords();
  const words = useFigureWords();
  const caption = t('choiceTab.stay.curve');
  return (
    <div
      className={figureStyles.scroll}
      role="region"
      aria-label={caption}
      // Wider than a phone: without a mouse it is scrolled once it has the focus.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={figureStyles.table}>
        <caption className={figureStyles.caption}>{caption}</caption>
        <thead>
          <tr>
            {(['month', 'share', 'likely', 'atRisk'] as const).map(head => (
              <th key={head} scope="col">
                {t(`choiceTab.stay.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.curve.map(step => (
            <tr key={step.month}>
              <th scope="row">{step.month}</th>
              <td>{words.percent(step.share)}</td>
              <td>{words.percentRange(step)}</td>
              <td>{step.atRisk}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
