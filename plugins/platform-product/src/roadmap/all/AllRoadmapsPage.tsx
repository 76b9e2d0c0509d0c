import { Container } from '@backstage/ui';
import { AllRoadmapsContent } from './AllRoadmapsContent';

/** All roadmaps, below the header that the new frontend system draws. */
export function AllRoadmapsPage() {
  return (
    <main>
      <Container>
        <AllRoadmapsContent />
      </Container>
    </main>
  );
}
