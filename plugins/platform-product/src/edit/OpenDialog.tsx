import { ReactNode } from 'react';
import { Dialog, DialogBody, DialogHeader } from '@backstage/ui';
import styles from './Edit.module.css';

/** A dialog that is open as long as it is drawn, and leaves a narrow screen its edge. */
export function OpenDialog(props: {
  title: string;
  /** How wide it gets where there is room; a CSS length. */
  width?: string;
  onClose(): void;
  children: ReactNode;
}) {
  const { title, width = '44rem', onClose, children } = props;
  return (
    <Dialog
      isOpen
      width={`min(${width}, calc(100vw - 2rem))`}
      className={styles.dialog}
      onOpenChange={isOpen => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>{children}</DialogBody>
    </Dialog>
  );
}
