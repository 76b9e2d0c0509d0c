import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import GoodIcon from '@material-ui/icons/CheckCircleOutline';
import TodoIcon from '@material-ui/icons/ErrorOutline';
import { useWords } from '../translation/useWords';
import styles from './SetupContent.module.css';

/** How one thing stands: all right, or what to do. The word says it, not the colour alone. */
export function SetupLine(props: {
  state: 'good' | 'todo';
  title: string;
  children: ReactNode;
}) {
  const { state, title, children } = props;
  const { t } = useWords();
  const Icon = state === 'good' ? GoodIcon : TodoIcon;
  return (
    <li className={styles.line}>
      <Text as="p" className={styles.state}>
        <Icon fontSize="small" className={styles[state]} aria-hidden />
        {t(`setup.${state}`)}
      </Text>
      <div>
        <Text as="p" weight="bold">
          {title}
        </Text>
        <Text as="p">{children}</Text>
      </div>
    </li>
  );
}
