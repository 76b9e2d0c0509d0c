import { FormEvent, useState } from 'react';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Button, Text, TextField } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { useWords } from '../translation/useWords';
import { KeptAboutSomebody } from './KeptAboutSomebody';
import styles from './Subject.module.css';

/** Where a privacy steward says whom they look after. */
export function LookUpPerson() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [hasProblem, setProblem] = useState(false);
  const [userRef, setUserRef] = useState<string>();

  const lookUp = (event: FormEvent) => {
    event.preventDefault();
    const found = userRefIn(typed);
    setProblem(found === undefined);
    setUserRef(found);
  };
  return (
    <EntityInfoCard title={t('subject.steward.title')}>
      <div className={styles.part}>
        <Text as="p">{t('subject.steward.what')}</Text>
        <form className={styles.part} onSubmit={lookUp}>
          <TextField
            className={styles.field}
            size="medium"
            label={t('subject.steward.who')}
            description={t('subject.steward.example')}
            value={typed}
            onChange={setTyped}
            validationBehavior="aria"
            validate={() => (hasProblem ? t('subject.steward.problem') : null)}
          />
          <div className={styles.actions}>
            <Button type="submit" variant="secondary" className={styles.action}>
              {t('subject.steward.look')}
            </Button>
          </div>
        </form>
        {userRef && <KeptAboutSomebody key={userRef} userRef={userRef} />}
      </div>
    </EntityInfoCard>
  );
}

/** A user's whole reference, in whatever part of it was typed. */
function userRefIn(typed: string): string | undefined {
  try {
    const ref = parseEntityRef(typed.trim(), {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    return ref.kind.toLocaleLowerCase('en-US') === 'user'
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
