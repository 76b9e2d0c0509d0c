import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { Edit, useEdit } from '../../../edit/useEdit';
import {
  blank,
  changeOf,
  fieldsOf,
  MandateFields,
  requestOf,
  WrittenMandate,
} from '../mandateFields';

/** A requirement that is being typed. */
export interface MandateEdit extends Edit<MandateFields> {
  /** As a colleague left it meanwhile. */
  meanwhile?: Mandate;
}

/** Types a new requirement, or changes one. */
export function useMandateEdit(options: {
  product: Product;
  /** Absent for a new one. */
  mandate?: Mandate;
  draft: EditDraft<MandateFields>;
  onSaved(): void;
}): MandateEdit {
  const { product, mandate, draft, onSaved } = options;
  const api = useApi(platformProductApiRef);
  const [meanwhile, setMeanwhile] = useState<Mandate>();
  const edit = useEdit<WrittenMandate, MandateFields>({
    record: mandate ?? blank,
    fieldsOf,
    draft,
    save: typed =>
      mandate
        ? api.call('changeMandate', {
            params: { mandateId: mandate.id },
            body: changeOf(typed),
          })
        : api.call('createMandate', {
            body: requestOf(typed.fields, stringifyEntityRef(product.path)),
          }),
    onSaved,
    // Only what exists already can have been changed by somebody else.
    onConflict: current => setMeanwhile(current as Mandate),
  });
  return { ...edit, meanwhile };
}
