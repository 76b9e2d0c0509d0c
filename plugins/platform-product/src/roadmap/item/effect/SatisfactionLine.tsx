import { Text } from '@backstage/ui';
import {
  EffectFigure,
  SatisfactionEffect,
} from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import { useWords } from '../../../translation/useWords';
import { BeforeAndAfter } from './BeforeAndAfter';

/** Who is satisfied with a product, before and after, and whether that is a change. */
export function SatisfactionLine(props: { satisfaction: SatisfactionEffect }) {
  const { product, before, after, verdict } = props.satisfaction;
  const { t } = useWords();
  const say = useFigureWords();
  const figure = (of: EffectFigure | undefined) =>
    of
      ? t('roadmapEffect.figure', {
          share: say.percent(of.satisfied.share),
          range: say.likely(say.percentRange(of.satisfied)),
          answers: say.answers(of.n),
          period: say.periodName(of.period),
        })
      : t('roadmapEffect.notPublished');
  return (
    <>
      <Text as="p" weight="bold">
        {t('roadmapEffect.satisfied', { product: product.title })}
      </Text>
      <BeforeAndAfter
        before={<Text as="p">{figure(before)}</Text>}
        after={<Text as="p">{figure(after)}</Text>}
      />
      <Text as="p">{t(`roadmapEffect.satisfaction.${verdict}`)}</Text>
    </>
  );
}
