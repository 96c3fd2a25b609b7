import type { IsoDate, IsoInstant } from '@golden-thread/outcomes';
import type { Actor, ClosingFacts, Duties, MeasureStanding, Rating } from '@golden-thread/rag';
import {
  actionDuties,
  closingFacts,
  findAction,
  measureStandings,
  rateAction,
  type ActionRecord,
} from '@golden-thread/send';
import { parseGlobalId } from '@golden-thread/subgraph';
import type { Person } from '@golden-thread/subgraph/identity';
import type { ActionNode } from '../area/send-area.ts';
import { closingBodyIds, measureAssessments } from '../reading/read-plan.ts';

/** Everything the rules need to say whether a command may be carried out, as at the day it speaks of. */
export interface Situation {
  readonly action: ActionNode;
  readonly actor: Actor;
  readonly duties: Duties;
  readonly closing: ClosingFacts;
  readonly measures: readonly MeasureStanding[];
  readonly computed: Rating;
  readonly effectiveDate: IsoDate;
  readonly recordedAt: IsoInstant;
}

function ownIds(ids: readonly string[], areaCode: string): readonly string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed !== null && parsed.areaCode === areaCode ? [parsed.localId] : [];
  });
}

/** A person as the rules know one: posts and bodies of this area only. */
export function actorIn(person: Person, areaCode: string): Actor {
  return {
    subject: person.subject,
    postIds: ownIds(person.postIds, areaCode),
    bodyIds: ownIds(person.bodyIds, areaCode),
  };
}

/**
 * Reads the situation of an action from its records as at a day. A record that the command corrects no longer
 * counts.
 */
export function situationOf(
  action: ActionNode,
  person: Person,
  records: readonly ActionRecord[],
  when: {
    readonly effectiveDate: IsoDate;
    readonly recordedAt: IsoInstant;
    readonly corrects: string | null;
  },
): Situation {
  const { plan } = action;
  const { effectiveDate, recordedAt, corrects } = when;
  const counting = records.filter(({ id }) => id !== corrects);
  const planned = findAction(plan.plan, action.action.ref)!;
  const assessments = measureAssessments(plan, effectiveDate);
  const closers = closingBodyIds(plan, effectiveDate);
  return {
    action,
    actor: actorIn(person, plan.area.code),
    duties: actionDuties(plan.plan, planned, plan.area.governance, effectiveDate),
    closing: closingFacts(counting, closers, effectiveDate),
    measures: measureStandings(planned, assessments),
    computed: rateAction({
      plan: plan.plan,
      planned,
      records: counting,
      assessments,
      asOf: effectiveDate,
      scheme: plan.scheme,
      closingBodyIds: closers,
    }).computed,
    effectiveDate,
    recordedAt,
  };
}
