import {
  addPageInfo,
  addValueTypes,
  createSubgraphBuilder,
  type SubgraphBuilder,
} from '@golden-thread/subgraph';
import type {
  BodyNode,
  CommissioningArea,
  FrameworkNode,
  IntentionNode,
  OrganisationNode,
  OutcomeNode,
} from '../area/commissioning-area.ts';
import type { CommissioningContext } from './context.ts';
import { addGovernanceEnums } from './enums.ts';
import type { PathwayNode, ServiceNode } from './provision/service-map-on.ts';

/** A fresh builder with what the type files share: building twice gives two schemas that have nothing in common. */
export function createCommissioningBuilder() {
  const builder: SubgraphBuilder<CommissioningContext> = createSubgraphBuilder<CommissioningContext>();
  const general = builder as unknown as SubgraphBuilder<object>;
  return {
    builder,
    values: addValueTypes(general),
    pageInfo: addPageInfo(general),
    enums: addGovernanceEnums(general),
    refs: {
      localArea: builder.objectRef<CommissioningArea>('LocalArea'),
      body: builder.objectRef<BodyNode>('Body'),
      framework: builder.objectRef<FrameworkNode>('Framework'),
      intention: builder.objectRef<IntentionNode>('CommissioningAction'),
      organisation: builder.objectRef<OrganisationNode>('Organisation'),
      outcome: builder.objectRef<OutcomeNode>('Outcome'),
      service: builder.objectRef<ServiceNode>('Service'),
      servicePathway: builder.objectRef<PathwayNode>('ServicePathway'),
    },
  };
}

export type CommissioningBuilder = ReturnType<typeof createCommissioningBuilder>;
