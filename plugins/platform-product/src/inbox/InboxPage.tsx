import { Container } from '@backstage/ui';
import { InboxContent } from './InboxContent';

/** The inbox, below the header that the new frontend system draws. */
export function InboxPage() {
  return (
    <main>
      <Container>
        <InboxContent />
      </Container>
    </main>
  );
}
