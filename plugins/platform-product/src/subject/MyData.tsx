import { useState } from 'react';
import { MyDataContent } from '../research/mine/MyDataContent';
import { KeptAboutMe } from './KeptAboutMe';
import styles from './Subject.module.css';

/** My data: the talks that one can withdraw from, and everything else that is kept. */
export function MyData() {
  const [erasures, setErasures] = useState(0);
  return (
    <div className={styles.page}>
      <MyDataContent key={erasures} />
      <KeptAboutMe onErased={() => setErasures(erasures + 1)} />
    </div>
  );
}
