import { Text } from '@backstage/ui';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { EntityLinks } from '../../../catalog/EntityLinks';
import { NamedLine } from '../../../text/NamedLine';
import { WrittenText } from '../../../text/WrittenText';
import { useWords } from '../../../translation/useWords';
import styles from '../Mandates.module.css';

/** What a requirement protects and why, of whom, and who answers for it. */
export function MandateLines(props: {
  mandate: Mandate;
  /** Reference of the product on whose page it stands. */
  product: string;
}) {
  const { mandate, product } = props;
  const { protects, reason, scope, covered, ownerRef, products, status } =
    mandate;
  const { t } = useWords();
  const others = products.filter(({ entityRef }) => entityRef !== product);
  // With several products, a team is counted once for each.
  const unit = others.length > 0 ? 'pairs' : 'teams';
  return (
    <dl className={styles.lines}>
      <NamedLine name={t('mandates.protects.name')}>
        <WrittenText text={protects} />
      </NamedLine>
      <NamedLine name={t('mandates.reason.name')}>
        <WrittenText text={reason} />
      </NamedLine>
      <NamedLine name={t('mandates.scope.name')}>
        <div>
          <Text as="p">
            {t(`mandates.scope.${scope === 'all' ? 'all' : 'groups'}`)}
          </Text>
          {scope !== 'all' && <EntityLinks entityRefs={scope} />}
          {status === 'active' && (
            <Text as="p" variant="body-small">
              {t(`mandates.covered.${unit}`, { count: covered })}
            </Text>
          )}
        </div>
      </NamedLine>
      {others.length > 0 && (
        <NamedLine name={t('mandates.others')}>
          <EntityLinks entityRefs={others.map(({ entityRef }) => entityRef)} />
        </NamedLine>
      )}
      <NamedLine name={t('mandates.owner.name')}>
        <div>
          <EntityLinks entityRefs={[ownerRef]} />
          {status === 'active' && (
            <Text as="p" variant="body-small">
              {t('mandates.owner.exception')}
            </Text>
          )}
        </div>
      </NamedLine>
    </dl>
  );
}
