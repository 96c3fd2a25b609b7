import {
  addPageInfo,
  addValueTypes,
  createSubgraphBuilder,
  type SubgraphBuilder,
} from '@golden-thread/subgraph';
import type { ActionNode, ImpactMeasureNode, PlanNode } from '../area/send-area.ts';
import type { RecordNode } from '../area/plan-reading.ts';
import type { SendContext } from './context.ts';
import { addSendEnums } from './enums.ts';

/** A fresh builder with what the type files share: building twice gives two schemas that have nothing in common. */
export function createSendBuilder() {
  const builder: SubgraphBuilder<SendContext> = createSubgraphBuilder<SendContext>();
  const general = builder as unknown as SubgraphBuilder<object>;
  return {
    builder,
    values: addValueTypes(general),
    pageInfo: addPageInfo(general),
    enums: addSendEnums(general),
    refs: {
      plan: builder.objectRef<PlanNode>('ImprovementPlan'),
      action: builder.objectRef<ActionNode>('ImprovementAction'),
      measure: builder.objectRef<ImpactMeasureNode>('ImpactMeasure'),
      record: builder.interfaceRef<RecordNode>('ActionRecord'),
    },
  };
}

export type SendBuilder = ReturnType<typeof createSendBuilder>;

/** The argument `asOf` as every field of this subgraph words it. */
export const AS_OF = {
  type: 'Date',
  required: false,
  description:
    'The day to read it as at, from the records that speak of that day or an earlier one. Today when left out.',
} as const;
