import type { IsoDate } from '@golden-thread/outcomes';
import type { Actor, ClosingFacts, Duties, MeasureStanding, Rating } from '@golden-thread/rag';
import {
  actionDuties,
  closingFacts,
  findAction,
  hasEvidencePanel,
  measureStandings,
  rateAction,
  type ActionRecord,
} from '@golden-thread/send';
import { recorderIn } from '@golden-thread/subgraph';
import type { Person } from '@golden-thread/subgraph/identity';
import type { ActionNode } from '../area/send-area.ts';
import { closingBodyIds, measureAssessments } from '../reading/read-plan.ts';

/** Everything the rules need to say whether a command may be carried out, as at a day. */
export interface Situation {
  readonly action: ActionNode;
  readonly actor: Actor;
  readonly duties: Duties;
  readonly closing: ClosingFacts;
  readonly measures: readonly MeasureStanding[];
  readonly computed: Rating;
}

/**
 * Reads the situation of an action from its records as at a day. A record that the command corrects no longer
 * counts.
 */
export function situationOf(
  action: ActionNode,
  person: Person,
  records: readonly ActionRecord[],
  asOf: IsoDate,
  corrects: string | null,
): Situation {
  const { plan } = action;
  const counting = records.filter(({ id }) => id !== corrects);
  const planned = findAction(plan.plan, action.action.ref)!;
  const assessments = measureAssessments(plan, asOf);
  const closers = closingBodyIds(plan, asOf);
  const panel = hasEvidencePanel(plan.plan, plan.area.governance, asOf);
  return {
    action,
    actor: recorderIn(person, plan.area.code),
    duties: actionDuties(plan.plan, planned, plan.area.governance, asOf),
    closing: closingFacts(counting, closers, asOf, panel),
    measures: measureStandings(planned, assessments),
    computed: rateAction({
      plan: plan.plan,
      planned,
      records: counting,
      assessments,
      asOf,
      scheme: plan.scheme,
      closingBodyIds: closers,
      panel,
    }).computed,
  };
}
