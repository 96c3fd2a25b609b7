import type { ChildAccess } from '../identity/child-access.ts';
import { describedValues } from './described-enum.ts';
import type { SubgraphBuilder } from './subgraph-builder.ts';

/** `Protection`: how figures that count children are answered, in the words of every subgraph that has any. */
export function addProtection(builder: SubgraphBuilder<object>) {
  return builder.enumType('Protection', {
    description: 'How figures that count children are protected, so that nobody learns of a single one.',
    values: describedValues<ChildAccess>({
      exact: 'Not at all: as the records give it, for those who may read them.',
      rounded:
        'Every count is rounded at random to a multiple of 5, always to the same one; a share is of such counts, and there is none of fewer than 10.',
    }),
  });
}
