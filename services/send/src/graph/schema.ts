import { toSubgraphSchema } from '@golden-thread/subgraph';
import type { GraphQLSchema } from 'graphql';
import { addActionRecords } from './action-record.ts';
import { addBody } from './body.ts';
import { createSendBuilder } from './builder.ts';
import { addImpactMeasure } from './impact-measure.ts';
import { addImprovementAction } from './improvement-action.ts';
import { addImprovementPlan } from './improvement-plan.ts';
import { addLocalArea } from './local-area.ts';
import { addMutation } from './mutation.ts';
import { addPlanPriority } from './plan-priority.ts';
import { addQuery } from './query.ts';
import { addRatingScheme } from './rating-scheme.ts';

/** The schema of the send subgraph. It holds no data and no connection: those come with each request. */
export function createSendSchema(): GraphQLSchema {
  const house = createSendBuilder();
  addQuery(house);
  const body = addBody(house);
  const records = addActionRecords(house, body);
  const scheme = addRatingScheme(house);
  const priority = addPlanPriority(house, body);
  addImpactMeasure(house);
  addImprovementAction(house, priority, body);
  addImprovementPlan(house, body, priority, scheme);
  addLocalArea(house, scheme);
  addMutation(house, records);
  return toSubgraphSchema(house.builder);
}
