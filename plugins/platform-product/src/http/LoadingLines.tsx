import { Flex, Skeleton, VisuallyHidden } from '@backstage/ui';

/** Takes about the room of the lines that are being loaded. */
export function LoadingLines({ words }: { words: string }) {
  return (
    <Flex direction="column" gap="3">
      <VisuallyHidden role="status">{words}</VisuallyHidden>
      {['80%', '60%', '70%', '50%'].map(width => (
        <Skeleton key={width} width={width} height={32} />
      ))}
    </Flex>
  );
}
