import { Container } from '@backstage/ui';
import { SetupContent } from './SetupContent';

/** Setup, below the header that the new frontend system draws. */
export function SetupPage() {
  return (
    <main>
      <Container>
        <SetupContent />
      </Container>
    </main>
  );
}
