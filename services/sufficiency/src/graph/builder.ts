import {
  addPageInfo,
  addValueTypes,
  createSubgraphBuilder,
  type SubgraphBuilder,
} from '@golden-thread/subgraph';
import type { ObjectiveNode } from '../area/sufficiency-area.ts';
import type { SufficiencyContext } from './context.ts';

/** A fresh builder with what the type files share: building twice gives two schemas that have nothing in common. */
export function createSufficiencyBuilder() {
  const builder: SubgraphBuilder<SufficiencyContext> = createSubgraphBuilder<SufficiencyContext>();
  const general = builder as unknown as SubgraphBuilder<object>;
  return {
    builder,
    values: addValueTypes(general),
    pageInfo: addPageInfo(general),
    refs: { objective: builder.objectRef<ObjectiveNode>('SufficiencyAction') },
  };
}

export type SufficiencyBuilder = ReturnType<typeof createSufficiencyBuilder>;
