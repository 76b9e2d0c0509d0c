import { useRef, useState } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { ProductPage } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { EditEnd } from '../../../edit/EditEnd';
import { problemAt } from '../../../edit/problemAt';
import { useEdit } from '../../../edit/useEdit';
import { WrittenField } from '../../../edit/WrittenField';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { fieldsOf, ProfileFields, requestOf } from '../profileFields';
import { AudienceField } from './AudienceField';
import { canBeSent, WrittenLine, writtenLines } from './writtenLines';
import styles from '../../../edit/Edit.module.css';

/** Where owners write the profile; it is lost neither by a failure nor by a colleague. */
export function ProfileForm(props: {
  product: Product;
  page: ProductPage;
  draft: EditDraft<ProfileFields>;
  onSaved(page: ProductPage): void;
  /** Hears of the profile as a colleague left it. */
  onConflict(page: ProductPage): void;
  onClose(): void;
}) {
  const { product, page, draft, onSaved, onConflict, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const edit = useEdit({
    record: page,
    fieldsOf,
    draft,
    save: typed =>
      api.call('changeProduct', {
        params: product.path,
        body: requestOf(typed),
      }),
    onSaved,
    onConflict,
  });
  const [wasRestored] = useState(() => draft.read() !== undefined);
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const submit = () => {
    setAsked(true);
    if (canBeSent(edit.fields)) {
      edit.save();
    } else {
      focusNext(
        () => root.current?.querySelector('[aria-invalid="true"]') ?? null,
      );
    }
  };
  const field = ({ name, rows, longest, problemOf }: WrittenLine) => (
    <WrittenField
      key={name}
      label={t(`profile.${name}.title`)}
      description={t(`profile.${name}.hint`)}
      rows={rows}
      longest={longest}
      value={edit.fields[name]}
      onChange={value => edit.change({ [name]: value })}
      problem={
        problemOf?.(edit.fields[name], t) ??
        problemAt(edit.error, `profile.${name}`)
      }
      theirs={edit.conflict?.[name]}
    />
  );
  const [meantFor, ...others] = writtenLines;
  return (
    <div ref={root} className={styles.form}>
      {wasRestored && <Text as="p">{t('profile.form.restored')}</Text>}
      <Text as="p">{t('profile.form.public')}</Text>
      {field(meantFor)}
      <AudienceField edit={edit} isAsked={asked} />
      {others.map(field)}
      <EditEnd
        edit={edit}
        paths={['profile', 'audience']}
        onSave={submit}
        onCancel={onClose}
      />
    </div>
  );
}
