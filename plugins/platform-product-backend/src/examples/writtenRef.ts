import { parseEntityRef } from '@backstage/catalog-model';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { entityRefSchema } from 'backstage-plugin-platform-product-common/contract';
import { z } from 'zod';

/** A reference that may leave out what the catalog's files leave out, too. */
export const writtenRef = (defaultKind?: string) =>
  z
    .string()
    .transform((written, context) => {
      try {
        return canonicalEntityRef(
          parseEntityRef(written, { defaultKind, defaultNamespace: 'default' }),
        );
      } catch {
        context.addIssue(`'${written}' is no entity reference`);
        return z.NEVER;
      }
    })
    .pipe(entityRefSchema);
