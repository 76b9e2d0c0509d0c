import { Text } from '@backstage/ui';
import { ProductProfile } from 'backstage-plugin-platform-product-common';
import { NamedLine } from '../../../text/NamedLine';
import { useWords } from '../../../translation/useWords';
import { Said } from './Said';
import styles from '../Profile.module.css';

/** How to leave a product and what a team then takes on: told, never asked for. */
export function Leaving(props: { profile: ProductProfile; isOwner: boolean }) {
  const { profile, isOwner } = props;
  const { leaving, takesOn } = profile;
  const { t } = useWords();
  return (
    <NamedLine name={t('profile.leaving.title')}>
      <Said
        text={leaving}
        hint={isOwner ? t('profile.leaving.hint') : undefined}
      />
      {takesOn.length > 0 && (
        <div>
          <Text as="p">{t('profile.takesOn.from')}</Text>
          <ul className={styles.things}>
            {takesOn.map(thing => (
              <li key={thing}>
                <Text as="span" className={styles.written}>
                  {thing}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Text as="p" variant="body-small">
        {t('profile.leaving.never')}
      </Text>
    </NamedLine>
  );
}
