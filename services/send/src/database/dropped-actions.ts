import type { Issue } from '@golden-thread/outcomes';
import type { ImprovementPlan } from '@golden-thread/send';
import type { Kysely } from 'kysely';
import type { SendTables } from './send-tables.ts';

/**
 * Actions that people recorded something about and that the plans no longer have: served like that, what was
 * acknowledged could not be read any more. What came from the published source goes and comes with it.
 */
export async function droppedActions(
  queries: Kysely<SendTables>,
  plans: readonly ImprovementPlan[],
): Promise<readonly Issue[]> {
  const rows = await queries
    .selectFrom('action_record')
    .select(({ fn }) => ['plan_id', 'action_ref', fn.countAll<string>().as('records')])
    .where('published', '=', false)
    .groupBy(['plan_id', 'action_ref'])
    .orderBy('plan_id')
    .orderBy('action_ref')
    .execute();
  const planned = new Map(plans.map((plan) => [plan.id, refsOf(plan)]));
  return rows
    .filter((row) => !(planned.get(row.plan_id)?.has(row.action_ref) ?? false))
    .map((row) => ({
      code: 'RECORDED_ACTION_DROPPED',
      path: 'improvementPlans',
      found: `no action ${row.action_ref} of "${row.plan_id}", with ${row.records} recorded here about it`,
      expected: 'every action that something was recorded about, under its number',
      whatToDo: 'Put the action back as it was; add a new one beside it where the plan has changed.',
    }));
}

function refsOf({ priorities }: ImprovementPlan): ReadonlySet<string> {
  return new Set(
    priorities.flatMap(({ headings }) => headings.flatMap(({ actions }) => actions.map(({ ref }) => ref))),
  );
}
