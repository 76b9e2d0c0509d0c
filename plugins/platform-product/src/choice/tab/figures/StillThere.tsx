import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { StillThere as Figures } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import { useWords } from '../../../translation/useWords';
import { RetentionCurve } from './RetentionCurve';
import { RetentionTable } from './RetentionTable';
import styles from '../Choices.module.css';

/** How many teams stayed a year; from 20 teams on as a curve with its table. */
export function StillThere(props: {
  figures: Figures;
  /** Which teams these are, where there are others. */
  title?: string;
}) {
  const { figures, title } = props;
  const { stayed, of, curve, share, teams } = figures;
  const { t } = useWords();
  const words = useFigureWords();
  const [isOpen, setOpen] = useState(false);
  const inWords = share
    ? t('choiceTab.stay.curveText', {
        teams,
        share: words.percent(share.share),
        range: words.percentRange(share),
      })
    : t('choiceTab.stay.curveShort', { teams });
  return (
    <div className={styles.lines}>
      {title && (
        <Text as="p" weight="bold">
          {title}
        </Text>
      )}
      <Text as="p">
        {of > 0
          ? t('choiceTab.stay.there', { stayed, count: of })
          : t('choiceTab.stay.thereNobody')}
      </Text>
      {curve && curve.length > 1 && (
        <>
          <Text as="p" variant="body-small">
            {inWords}
          </Text>
          <RetentionCurve curve={curve} description={inWords} />
          <div className={styles.actions}>
            <Button
              variant="tertiary"
              className={styles.action}
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {t('choiceTab.stay.showTable')}
            </Button>
          </div>
          {isOpen && <RetentionTable curve={curve} />}
        </>
      )}
    </div>
  );
}
