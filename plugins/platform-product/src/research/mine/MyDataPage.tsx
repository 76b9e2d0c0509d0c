import { Container } from '@backstage/ui';
import { MyDataContent } from './MyDataContent';

/** The sub-page My data, in the shell of the new frontend system. */
export function MyDataPage() {
  return (
    <main>
      <Container>
        <MyDataContent />
      </Container>
    </main>
  );
}
