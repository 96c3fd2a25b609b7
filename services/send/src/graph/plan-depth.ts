import { inspectionsAsAt, planStanding, riskAsAt } from '@golden-thread/send';
import { unknownId } from '@golden-thread/subgraph';
import { readHighlightReport, reportsOn } from '../reading/highlight-reading.ts';
import { overDays } from '../reading/over-days.ts';
import { readScorecard } from '../reading/scorecard-reading.ts';
import { spotlightMonthsOf } from '../reading/spotlight-reading.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import { partnerNodes, type DeliveryPartnerRef } from './delivery-partner.ts';
import type { HighlightReportRef } from './highlight-report.ts';
import type { InspectionRef } from './inspection.ts';
import type { PlanEnums } from './plan-enums.ts';
import type { PlanRiskRef } from './plan-risk.ts';
import type { ScorecardRef } from './scorecard.ts';
import type { SpotlightMonthRef } from './spotlight-month.ts';

/** The refs of what a plan leads to beside its actions. */
export interface PlanDepthRefs {
  readonly inspection: InspectionRef;
  readonly risk: PlanRiskRef;
  readonly partner: DeliveryPartnerRef;
  readonly scorecard: ScorecardRef;
  readonly report: HighlightReportRef;
  readonly spotlight: SpotlightMonthRef;
}

/** What an `ImprovementPlan` is run by: where it comes from, its risks and partners, its scorecard and its reports. */
export function addPlanDepth(
  { builder, refs }: SendBuilder,
  enums: PlanEnums,
  { inspection, partner, report, risk, scorecard, spotlight }: PlanDepthRefs,
): void {
  builder.objectFields(refs.plan, (t) => ({
    standing: t.field({
      type: enums.planStanding,
      description: 'Whether it is the plan to work by on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ area, plan }, args, context) =>
        planStanding(
          plan,
          [...area.plans.values()].map((each) => each.plan),
          args.asOf ?? context.todayDate,
        ),
    }),
    inspections: t.field({
      type: [inspection],
      description:
        'The inspections that led to it, in the order published, with the visits and meetings since: those to be known of on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ area, plan }, args, context) =>
        inspectionsAsAt(area.inspections, args.asOf ?? context.todayDate)
          .filter(({ ledToPlanId }) => ledToPlanId === plan.id)
          .map((each) => ({ area, inspection: each })),
    }),
    risks: t.field({
      type: [risk],
      description:
        'Its risks in the order of their register, as at the day: those something was said of by then.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, args, context) =>
        (node.plan.risks ?? []).flatMap((each) => {
          const standing = riskAsAt(each, args.asOf ?? context.todayDate);
          return standing === null ? [] : [{ plan: node, standing }];
        }),
    }),
    deliveryPartners: t.field({
      type: [partner],
      description: 'Who helps to deliver its priorities, each name once, in the order of the plan.',
      resolve: ({ area, plan }) =>
        partnerNodes(
          area,
          plan.priorities.flatMap(({ deliveryPartners }) => deliveryPartners ?? []),
        ),
    }),
    scorecard: t.field({
      type: scorecard,
      description: 'Its impact measures quarter by quarter since its baseline, as at the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, args, context) => readScorecard(node, args.asOf ?? context.todayDate),
    }),
    highlightReport: t.field({
      type: report,
      nullable: true,
      description:
        'What a group tells its board about a period, read as at its last day. An id of no group that answers for actions of the plan is refused with UNKNOWN_ID, days out of order with BAD_USER_INPUT.',
      args: {
        groupId: t.arg.id({
          required: true,
          description: 'Id of the group of a priority, or of the board of the plan for all its actions.',
        }),
        from: t.arg({ type: 'Date', required: true, description: 'The first day of the period.' }),
        until: t.arg({ type: 'Date', required: true, description: 'Its last day.' }),
      },
      resolve: (node, { from, groupId, until }, context) => {
        const id = String(groupId);
        const prefix = `${node.area.code}:`;
        const bodyId = id.slice(prefix.length);
        if (!id.startsWith(prefix) || !reportsOn(node, bodyId)) return unknownId('group of this plan', id);
        return overDays(from, until, 'a first day, then a last day', () =>
          readHighlightReport(context, node, bodyId, from, until),
        );
      },
    }),
    spotlights: t.field({
      type: [spotlight],
      nullable: true,
      description:
        'Whose turn it is before the board, month by month, from the month of one day to that of another, two years at most. Days out of order or too far apart are refused with BAD_USER_INPUT.',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'A day of the first month.' }),
        until: t.arg({ type: 'Date', required: true, description: 'A day of the last month.' }),
      },
      resolve: (node, { from, until }) =>
        overDays(from, until, 'a first day, then a last day at most two years later', () =>
          spotlightMonthsOf(node, from, until),
        ),
    }),
  }));
}
