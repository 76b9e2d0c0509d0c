import { ReactNode } from 'react';
import { Text } from '@backstage/ui';

/** A term of a list of explanations, and what there is to say of it. */
export function Explanation({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>
        <Text variant="body-small" weight="bold">
          {title}
        </Text>
      </dt>
      <dd>
        <Text variant="body-small">{children}</Text>
      </dd>
    </div>
  );
}
