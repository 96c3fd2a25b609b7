import {
  type addLocalAreaStub,
  addPageInfo,
  addProtection,
  addValueTypes,
  createSubgraphBuilder,
  type SubgraphBuilder,
} from '@golden-thread/subgraph';
import type { ObjectiveNode, SufficiencyArea } from '../area/sufficiency-area.ts';
import type { SufficiencyContext } from './context.ts';

/** The day a field is read as at. */
export const AS_OF = {
  type: 'Date',
  required: false,
  description: 'The day to read it as at. Today when left out.',
} as const;

/** A fresh builder with what the type files share: building twice gives two schemas that have nothing in common. */
export function createSufficiencyBuilder() {
  const builder: SubgraphBuilder<SufficiencyContext> = createSubgraphBuilder<SufficiencyContext>();
  const general = builder as unknown as SubgraphBuilder<object>;
  return {
    builder,
    values: addValueTypes(general),
    pageInfo: addPageInfo(general),
    protection: addProtection(general),
    refs: { objective: builder.objectRef<ObjectiveNode>('SufficiencyAction') },
  };
}

export type SufficiencyBuilder = ReturnType<typeof createSufficiencyBuilder>;

/** `LocalArea`, as this subgraph extends it. */
export type LocalAreaRef = ReturnType<typeof addLocalAreaStub<SufficiencyArea, SufficiencyContext>>;
