import { toSubgraphSchema } from '@golden-thread/subgraph';
import type { GraphQLSchema } from 'graphql';
import { addActionDependency, addActionLinks } from './action-dependency.ts';
import { addActionRecords } from './action-record.ts';
import { addBody } from './body.ts';
import { createSendBuilder } from './builder.ts';
import { addDeliveryPartner } from './delivery-partner.ts';
import { addHighlightReport } from './highlight-report.ts';
import { addHolder } from './holder.ts';
import { addImpactMeasure } from './impact-measure.ts';
import { addImprovementAction, addRating } from './improvement-action.ts';
import { addImprovementPlan } from './improvement-plan.ts';
import { addInspection } from './inspection.ts';
import { addInspectionReview } from './inspection-review.ts';
import { addLocalArea } from './local-area.ts';
import { addMeasureTravel } from './measure-travel.ts';
import { addMutation } from './mutation.ts';
import { addPlanDepth } from './plan-depth.ts';
import { addPlanEnums } from './plan-enums.ts';
import { addPlanPriority } from './plan-priority.ts';
import { addPlanRisk } from './plan-risk.ts';
import { addPlanSummaries } from './plan-summaries.ts';
import { addQuery } from './query.ts';
import { addRatingScheme } from './rating-scheme.ts';
import { addScorecard } from './scorecard.ts';
import { addSendChildren } from './send-children.ts';
import { addSpotlightMonth } from './spotlight-month.ts';

/** The schema of the send subgraph. It holds no data and no connection: those come with each request. */
export function createSendSchema(): GraphQLSchema {
  const house = createSendBuilder();
  addQuery(house);
  const body = addBody(house);
  const records = addActionRecords(house, body);
  const scheme = addRatingScheme(house);
  const enums = addPlanEnums(house.builder as never);
  const holder = addHolder(house);
  const partner = addDeliveryPartner(house, holder);
  const priority = addPlanPriority(house, body, partner);
  addImpactMeasure(house);
  const summaries = addPlanSummaries(house);
  const rating = addRating(house);
  const dependencies = addActionDependency(house, enums);
  const travel = addMeasureTravel(house, enums);
  const risk = addPlanRisk(house, enums, holder, priority);
  const inspection = addInspection(house, enums, { holder, ...addInspectionReview(house, enums, holder) });
  const report = addHighlightReport(house, body, summaries, { rating, dependencies, risk, travel });
  addImprovementAction(house, priority, body, rating);
  addActionLinks(house, dependencies);
  addImprovementPlan(house, body, priority, scheme, summaries);
  addPlanDepth(house, enums, {
    inspection,
    risk,
    partner,
    scorecard: addScorecard(house, priority, travel),
    report,
    spotlight: addSpotlightMonth(house, body, report),
  });
  addSendChildren(house, addLocalArea(house, scheme, inspection));
  addMutation(house, records);
  return toSubgraphSchema(house.builder);
}
