import { useState } from 'react';
import { Button, Switch, Text } from '@backstage/ui';
import { OpenDialog } from '../../edit/OpenDialog';
import { useWords } from '../../translation/useWords';
import { useShortcut } from './useShortcut';
import { useShortcutSetting } from './useShortcutSetting';
import styles from './Shortcuts.module.css';

/** The keys of a roadmap, in the order in which they are listed. */
const keys = [
  ['/', 'search'],
  ['s', 'suggest'],
  ['?', 'list'],
] as const;

/** Which keys do something here, and the way to switch them off. */
export function Shortcuts() {
  const { t } = useWords();
  const setting = useShortcutSetting();
  const [isOpen, setOpen] = useState(false);
  useShortcut('?', () => setOpen(true));
  return (
    <>
      <Button
        variant="tertiary"
        className={styles.button}
        onPress={() => setOpen(true)}
      >
        {t('roadmapShortcuts.title')}
      </Button>
      {isOpen && (
        <OpenDialog
          title={t('roadmapShortcuts.title')}
          onClose={() => setOpen(false)}
        >
          <Switch
            className={styles.switch}
            label={t('roadmapShortcuts.use')}
            isSelected={setting.isOn}
            onChange={setting.change}
          />
          <dl className={styles.keys}>
            {keys.map(([key, does]) => (
              <div key={key} className={styles.line}>
                <dt>
                  <kbd className={styles.key}>{key}</kbd>
                </dt>
                <dd className={styles.does}>
                  <Text as="span">{t(`roadmapShortcuts.does.${does}`)}</Text>
                </dd>
              </div>
            ))}
          </dl>
          <Text as="p" variant="body-small" color="secondary">
            {t('roadmapShortcuts.when')}
          </Text>
        </OpenDialog>
      )}
    </>
  );
}
