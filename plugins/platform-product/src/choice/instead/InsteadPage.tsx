import { Container } from '@backstage/ui';
import { InsteadContent } from './InsteadContent';

/** What teams use instead, below the header that the new frontend system draws. */
export function InsteadPage() {
  return (
    <main>
      <Container>
        <InsteadContent />
      </Container>
    </main>
  );
}
