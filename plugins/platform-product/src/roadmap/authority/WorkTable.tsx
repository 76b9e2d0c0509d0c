import { Text } from '@backstage/ui';
import { OriginWork } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import figureStyles from '../../satisfaction/scorecard/Figures.module.css';

const heads = ['origin', 'items', 'effort', 'evidence', 'without'] as const;

/** What was worked on by where it came from, with and without evidence; every origin alike. */
export function WorkTable({ work }: { work: OriginWork[] }) {
  const { t } = useWords();
  const words = useRoadmapWords();
  if (work.length === 0) {
    return (
      <Text as="p">
        {t('roadmapAuthority.noWork', { now: words.status('now') })}
      </Text>
    );
  }
  const caption = t('roadmapAuthority.work.caption');
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
            {heads.map(head => (
              <th key={head} scope="col">
                {t(`roadmapAuthority.work.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {work.map(({ origin, items, effort, withEvidence }) => (
            <tr key={origin ?? 'unsaid'}>
              <th scope="row">
                {origin
                  ? words.origin(origin)
                  : t('roadmapAuthority.work.unsaid')}
              </th>
              <td>{items}</td>
              <td>{effort}</td>
              <td>{withEvidence.items}</td>
              <td>{items - withEvidence.items}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
