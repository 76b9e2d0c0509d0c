import { useRef, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { EditEnd } from '../../../edit/EditEnd';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { MandateFields } from '../mandateFields';
import { problemsOf } from '../mandateProblems';
import { MandateFormFields } from './MandateFormFields';
import { pathOf } from './pathOf';
import { useMandateEdit } from './useMandateEdit';
import styles from '../../../edit/Edit.module.css';

/** Where a requirement is written; it is lost neither by a failure nor by a colleague. */
export function MandateForm(props: {
  product: Product;
  /** Absent for a new one. */
  mandate?: Mandate;
  draft: EditDraft<MandateFields>;
  onSaved(): void;
  /** Closed after a colleague changed it. */
  onMeanwhile(): void;
  onClose(): void;
}) {
  const { product, mandate, draft, onSaved, onMeanwhile, onClose } = props;
  const { t } = useWords();
  const edit = useMandateEdit({ product, mandate, draft, onSaved });
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const problems = problemsOf(edit.fields, Date.now());

  const submit = () => {
    setAsked(true);
    if (Object.keys(problems).length === 0) {
      edit.save();
    } else {
      focusNext(
        () => root.current?.querySelector('[aria-invalid="true"]') ?? null,
      );
    }
  };
  if (edit.meanwhile?.status === 'ended') {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('mandates.dialog.endedMeanwhile')}
        customActions={
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => {
              edit.discard();
              onMeanwhile();
            }}
          >
            {t('mandates.dialog.close')}
          </Button>
        }
      />
    );
  }
  return (
    <div ref={root} className={styles.form}>
      <Text as="p">
        {t(`mandates.dialog.${mandate ? 'whatChanges' : 'whatHappens'}`)}
      </Text>
      <MandateFormFields
        edit={edit}
        problems={asked ? problems : {}}
        isNew={!mandate}
      />
      <EditEnd
        edit={edit}
        paths={Object.values(pathOf)}
        onSave={submit}
        onCancel={edit.meanwhile ? onMeanwhile : onClose}
        saveWords={mandate ? undefined : t('mandates.dialog.require')}
      />
    </div>
  );
}
