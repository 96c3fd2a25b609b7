import type { KnownRiskEntry, RiskStanding } from '@golden-thread/send';
import { globalId } from '@golden-thread/subgraph';
import type { PlanNode } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import { holderView, type HolderRef } from './holder.ts';
import type { PriorityRefs } from './improvement-action.ts';
import type { PlanEnums } from './plan-enums.ts';

/** A risk as at a day, with its plan. */
export interface RiskNode {
  readonly plan: PlanNode;
  readonly standing: RiskStanding;
}

/** An entry of a risk, with its plan. */
interface EntryNode extends KnownRiskEntry {
  readonly plan: PlanNode;
}

/** `RiskEntry`: what was said of a risk on a day. */
function addRiskEntry({ builder, values }: SendBuilder, enums: PlanEnums) {
  return builder.objectRef<EntryNode>('RiskEntry').implement({
    description: 'What was said of a risk on a day. It is never changed; a correction is a new entry.',
    fields: (t) => ({
      id: t.string({ description: 'Its id within the risk.', resolve: ({ entry }) => entry.id }),
      effectiveDate: t.field({
        type: 'Date',
        description: 'The first day it holds.',
        resolve: ({ entry }) => entry.effectiveDate,
      }),
      status: t.field({
        type: enums.riskStatus,
        description: 'Whether the risk has still to be watched.',
        resolve: ({ entry }) => entry.status,
      }),
      likelihood: t.field({
        type: enums.riskLevel,
        nullable: true,
        description: 'How likely it is; null where the source does not say.',
        resolve: ({ entry }) => entry.likelihood,
      }),
      impact: t.field({
        type: enums.riskLevel,
        nullable: true,
        description: 'How hard it would hit; null where the source does not say.',
        resolve: ({ entry }) => entry.impact,
      }),
      mitigations: t.stringList({
        description: 'What is done about it, in sentences; empty where the source says nothing.',
        resolve: ({ entry }) => [...entry.mitigations],
      }),
      note: t.string({
        description: 'What else was said; empty when nothing was.',
        resolve: ({ entry }) => entry.note,
      }),
      corrects: t.string({
        nullable: true,
        description: 'Id of the entry it corrects; null when it corrects none.',
        resolve: ({ entry }) => entry.corrects,
      }),
      correctedBy: t.exposeString('correctedById', {
        nullable: true,
        description: 'Id of the entry that corrects it; it then no longer counts. Null while it counts.',
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ entry, plan }) => plan.area.sourceView(entry.source),
      }),
    }),
  });
}

/** `PlanRisk`: something that may keep a plan from its aims, as at a day. */
export function addPlanRisk(
  house: SendBuilder,
  enums: PlanEnums,
  holder: HolderRef,
  { priority }: Pick<PriorityRefs, 'priority'>,
) {
  const { builder, refs } = house;
  const entry = addRiskEntry(house, enums);
  return builder.objectRef<RiskNode>('PlanRisk').implement({
    description: 'Something that may keep an improvement plan from its aims, as at a day.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, plan and risk, divided by colons.',
        resolve: ({ plan, standing: { risk } }) => globalId(plan.area.code, `${plan.plan.id}:${risk.id}`),
      }),
      title: t.string({ description: 'What may happen.', resolve: ({ standing }) => standing.risk.title }),
      owner: t.field({
        type: holder,
        nullable: true,
        description: 'Who answers for it; null where the source names nobody.',
        resolve: ({ plan, standing: { risk } }) =>
          risk.owner === null ? null : holderView(plan.area, risk.owner),
      }),
      priorities: t.field({
        type: [priority],
        description: 'The priorities it bears on; with none and no action it bears on the whole plan.',
        resolve: ({ plan, standing: { risk } }) =>
          plan.priorities.filter((each) => risk.priorityRefs.includes(each.priority.ref)),
      }),
      actions: t.field({
        type: [refs.action],
        description: 'The actions it bears on.',
        resolve: ({ plan, standing: { risk } }) => risk.actionRefs.map((ref) => plan.byRef.get(ref)!),
      }),
      now: t.field({
        type: entry,
        description: 'What was said of it last.',
        resolve: ({ plan, standing }) => ({ plan, entry: standing.entry, correctedById: null }),
      }),
      score: t.int({
        nullable: true,
        description: 'Likelihood times impact, from 1 to 25; null where either is not said.',
        resolve: ({ standing }) => standing.score,
      }),
      history: t.field({
        type: [entry],
        description:
          'Everything said of it up to the day, oldest first. Nothing is ever changed or taken away.',
        resolve: ({ plan, standing }) => standing.history.map((known) => ({ ...known, plan })),
      }),
    }),
  });
}

export type PlanRiskRef = ReturnType<typeof addPlanRisk>;
