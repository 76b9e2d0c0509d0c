import { Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { WantedItemLink } from '../../WantedItemLink';

/** Why a team is asked to think again: by the owners, or because something shipped. */
export function AskedLines({ choice }: { choice: TeamChoice }) {
  const { startedBy, askedAt, text, item } = choice.reconsideration!;
  const { t } = useWords();
  const words = useChoiceWords();
  if (startedBy === 'shipping') {
    return (
      <>
        <Text as="p">
          {item
            ? t('teamChoices.cause.shipped', { title: item.title })
            : t('teamChoices.cause.somethingShipped')}
        </Text>
        {item && (
          <Text as="p">
            <WantedItemLink product={choice.product.entityRef} item={item} />
          </Text>
        )}
      </>
    );
  }
  return (
    <>
      <Text as="p" variant="body-small">
        {t('teamChoices.cause.asked', { day: words.day(askedAt) })}
      </Text>
      <Text as="p">{text}</Text>
    </>
  );
}
