import {
  Period,
  SatisfactionVerdict,
  TimeSavedFigure,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { periodName, periodNameBeside } from '../periodName';

/** The two ends of a likely range. */
export interface Range {
  low: number;
  high: number;
}

const whole = (share: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(
    share * 100,
  );

// Beside the dash of a range, a hyphen would be read as part of it.
const signed = (words: string) => words.replace('-', '−');

/** A share 0–1 as whole per cent: `82 %`. */
export function percent(share: number, language: string): string {
  return `${whole(share, language)}\u00a0%`;
}

/** The likely range of a share: `66–92 %`. */
export function percentRange(range: Range, language: string): string {
  const { low, high } = range;
  return `${whole(low, language)}–${percent(high, language)}`;
}

/** A mean with one decimal: `3.7`. */
export function decimal(value: number, language: string): string {
  return signed(
    new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    }).format(value),
  );
}

/** What something is scaled by, with two decimals: `0.62`. */
export function factor(value: number, language: string): string {
  return signed(
    new Intl.NumberFormat(language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'negative',
    }).format(value),
  );
}

/** The likely range of a mean: `3.2–4.2`. */
export function decimalRange(range: Range, language: string): string {
  return `${decimal(range.low, language)}–${decimal(range.high, language)}`;
}

/** Hours as far as an estimate carries, two digits: `2,800`. */
export function roundHours(hours: number, language: string): string {
  return signed(
    new Intl.NumberFormat(language, {
      maximumSignificantDigits: 2,
      signDisplay: 'negative',
    }).format(hours),
  );
}

/** Says figures in the language of the app; every screen says them alike. */
export function useFigureWords() {
  const { t } = useWords();
  const language = t('language');
  return {
    percent: (share: number) => percent(share, language),
    percentRange: (range: Range) => percentRange(range, language),
    decimal: (value: number) => decimal(value, language),
    decimalRange: (range: Range) => decimalRange(range, language),
    factor: (value: number) => factor(value, language),
    /** `34 answers`. */
    answers: (n: number) => t('satisfaction.figures.answers', { n }),
    /** `likely 66–92 %`, of a range in words. */
    likely: (range: string) => t('satisfaction.figures.likely', { range }),
    /** `Jul–Sep 2026`. */
    periodName: (period: Period) => periodName(period, language),
    /** `Jul–Sep` beside a period of the same year. */
    periodNameBeside: (period: Period, current: Period) =>
      periodNameBeside(period, current, language),
    /**
     * `better than Apr–Jun`.
     *
     * @param before - the period compared with, when it is known
     * @param current - the period compared; its year is not said again
     */
    verdict: (
      verdict: SatisfactionVerdict,
      before?: Period,
      current: Period | undefined = before,
    ) =>
      before && current && verdict !== 'too-few'
        ? t(`satisfaction.figures.verdict.since.${verdict}`, {
            before: periodNameBeside(before, current, language),
          })
        : t(`satisfaction.figures.verdict.alone.${verdict}`),
    /** `saves about 730–2,800 hours a year`. */
    hoursPerYear: ({ hoursPerYear: { low, high } }: TimeSavedFigure) => {
      const costs = high < 0;
      const [from, to] = costs ? [-high, -low] : [low, high];
      const way = costs ? 'costs' : 'saves';
      return t(
        `satisfaction.figures.hoursPerYear.${
          low < 0 && !costs ? 'unclear' : way
        }`,
        {
          from: roundHours(from, language),
          to: roundHours(to, language),
        },
      );
    },
  };
}
