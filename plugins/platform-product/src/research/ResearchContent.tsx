import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Product, productOf } from '../catalog/productOf';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { NotePage } from './editor/NotePage';
import { Insights } from './insights/Insights';
import { Notes } from './list/Notes';
import { WhoWasHeard } from './listening/WhoWasHeard';
import { Studies } from './studies/Studies';
import { useOpenNote } from './useOpenNote';
import { Research, useNoteDrafts, useResearch } from './useResearch';
import styles from './Research.module.css';

/** What developers said when somebody listened, for those whom they said it to. */
export function ResearchContent() {
  const { entity } = useEntity();
  return (
    <ProductResearch
      key={stringifyEntityRef(entity)}
      product={productOf(entity)}
    />
  );
}

function ProductResearch({ product }: { product: Product }) {
  const { t } = useWords();
  const { value, error, retry } = useResearch(product);
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('research.forbidden')}
        unknown={t('research.unknown')}
        unanswered={t('research.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('research.loading')} />;
  }
  return <OpenResearch product={product} research={value} onChange={retry} />;
}

function OpenResearch(props: {
  product: Product;
  research: Research;
  onChange(): void;
}) {
  const { product, research, onChange } = props;
  const open = useOpenNote();
  const drafts = useNoteDrafts(
    research.userRef,
    stringifyEntityRef(product.path),
  );
  if (open.noteId !== undefined) {
    return (
      <NotePage
        key={open.noteId}
        product={product}
        research={research}
        drafts={drafts}
        noteId={open.noteId}
        open={open}
      />
    );
  }
  return (
    <div className={styles.content}>
      <WhoWasHeard product={product} research={research} />
      <Insights product={product} research={research} />
      <Notes
        product={product}
        research={research}
        drafts={drafts}
        open={open}
      />
      {(research.mayWrite || research.studies.length > 0) && (
        <Studies product={product} research={research} onChange={onChange} />
      )}
    </div>
  );
}
