import { Container } from '@backstage/ui';
import { ProductsContent } from './ProductsContent';

/** The products, below the header that the new frontend system draws. */
export function ProductsPage() {
  return (
    <main>
      <Container>
        <ProductsContent />
      </Container>
    </main>
  );
}
