import { Container } from '@backstage/ui';
import { MyData } from '../../subject/MyData';

/** The sub-page My data, in the shell of the new frontend system. */
export function MyDataPage() {
  return (
    <main>
      <Container>
        <MyData />
      </Container>
    </main>
  );
}
