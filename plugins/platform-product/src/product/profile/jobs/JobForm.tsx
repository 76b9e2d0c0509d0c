import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { EditEnd } from '../../../edit/EditEnd';
import { newId } from '../../../edit/newId';
import { problemAt } from '../../../edit/problemAt';
import { useEdit } from '../../../edit/useEdit';
import { WrittenField } from '../../../edit/WrittenField';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { longest } from '../profileFields';
import styles from '../../../edit/Edit.module.css';

/** A job as it is typed: "When …, I want …, so that …". */
export interface JobFields {
  when: string;
  want: string;
  soThat: string;
}

const parts = ['when', 'want', 'soThat'] as const;
const blank: JobFields = { when: '', want: '', soThat: '' };

/** Where owners add a job. */
export function JobForm(props: {
  product: Product;
  draft: EditDraft<JobFields>;
  onAdded(): void;
  onClose(): void;
}) {
  const { product, draft, onAdded, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const id = useRef(newId());
  const edit = useEdit({
    record: { ...blank, version: 0 },
    fieldsOf: ({ when, want, soThat }): JobFields => ({ when, want, soThat }),
    draft,
    save: async ({ fields, version }) => {
      const body = { ...fields, id: id.current };
      const job = await api.call('addProductJob', {
        params: product.path,
        body,
      });
      return { ...job, version };
    },
    onSaved: onAdded,
  });
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const submit = () => {
    setAsked(true);
    const lengths = parts.map(part => edit.fields[part].trim().length);
    if (lengths.every(length => length > 0 && length <= longest.line)) {
      edit.save();
    } else {
      focusNext(
        () => root.current?.querySelector('[aria-invalid="true"]') ?? null,
      );
    }
  };
  return (
    <div ref={root} className={styles.form}>
      {parts.map(part => (
        <WrittenField
          key={part}
          label={t(`profile.jobs.${part}`)}
          description={t(`profile.jobs.example.${part}`)}
          value={edit.fields[part]}
          longest={longest.line}
          onChange={value => {
            // Other words are another job, also where an answer got lost.
            id.current = newId();
            edit.change({ [part]: value });
          }}
          problem={
            asked && !edit.fields[part].trim()
              ? t('edit.missing')
              : problemAt(edit.error, part)
          }
        />
      ))}
      <EditEnd
        edit={edit}
        paths={[...parts]}
        onSave={submit}
        onCancel={onClose}
        saveWords={t('profile.jobs.save')}
      />
    </div>
  );
}
