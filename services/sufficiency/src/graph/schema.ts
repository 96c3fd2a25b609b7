import { addIndicatorType, toSubgraphSchema, unknownId } from '@golden-thread/subgraph';
import type { GraphQLSchema } from 'graphql';
import { addBody } from './body.ts';
import { createSufficiencyBuilder } from './builder.ts';
import { addDemandAdjustment, addStepDownEach } from './demand-adjustment.ts';
import { addDemandForecast } from './demand-forecast.ts';
import { addDemandScenario } from './demand-scenario.ts';
import { findById } from './find-by-id.ts';
import { addLocalArea } from './local-area.ts';
import { addMarket } from './market.ts';
import { addLookedAfterChildren } from './looked-after-children.ts';
import { addProjection, addProjectionTypes } from './projection.ts';
import { addPublishedProjections } from './published-projection.ts';
import { addScenarioMutation } from './scenario-mutation.ts';
import { addStrategy } from './strategy.ts';
import { addSufficiencyAction } from './sufficiency-action.ts';

/** The schema of the sufficiency subgraph. It holds no data and no connection: those come with each request. */
export function createSufficiencySchema(): GraphQLSchema {
  const house = createSufficiencyBuilder();
  const { builder, pageInfo, refs, values } = house;
  const indicator = addIndicatorType(builder, values, pageInfo, {
    name: 'SufficiencyIndicator',
    description: 'An indicator of homes for looked-after children.',
    interfaceHas: 'every-field',
    find: (id, context) => findById(context, id, (area) => area.indicators),
  });
  addSufficiencyAction(house, addBody(house));
  const localArea = addLocalArea(house);
  addStrategy(house, localArea, indicator.type);
  const projections = addProjectionTypes(house);
  addProjection(house, localArea, projections);
  addPublishedProjections(house, localArea, projections);
  addMarket(house, localArea);
  const each = addStepDownEach(house);
  const scenario = addDemandScenario(house, localArea, addDemandAdjustment(house, each));
  addScenarioMutation(house, scenario, each);
  addDemandForecast(house, localArea, scenario);
  addLookedAfterChildren(house, localArea);
  builder.queryType({
    description: 'What can be read.',
    fields: (t) => ({
      sufficiencyAction: t.field({
        type: refs.objective,
        nullable: true,
        description:
          'One objective of a sufficiency delivery plan. An unknown id is refused with UNKNOWN_ID.',
        args: { id: t.arg.id({ required: true, description: 'Its id: area code, colon, objective.' }) },
        resolve: async (_root, { id }, context) =>
          (await findById(context, id, (area) => area.objectives)) ?? unknownId('sufficiency action', id),
      }),
    }),
  });
  return toSubgraphSchema(builder);
}
