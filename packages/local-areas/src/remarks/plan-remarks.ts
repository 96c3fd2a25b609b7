import { dayLabel } from '@golden-thread/outcomes';
import { planActions } from '@golden-thread/send';
import type { LocalArea } from '../local-area.ts';
import type { AreaRemark } from './area-remark.ts';

type Plan = LocalArea['plans'][number];
type Rights = LocalArea['governance']['decisionRights'];

/** What each right is for, in words. */
const steps = { 'close-action': 'close actions', 'accept-evidence': 'accept evidence' } as const;

/** Where the rights over a plan leave a step to nobody: at all, from a day on, or for actions that those who hold it lead. */
export function planRemarks(plans: readonly Plan[], rights: Rights): readonly AreaRemark[] {
  return plans.flatMap((plan, index) => {
    const say = (code: AreaRemark['code'], message: string, whatToDo: string): AreaRemark => ({
      ...{ code, file: 'improvement-plans.json', path: `[${index}]`, message, whatToDo },
    });
    return (['close-action', 'accept-evidence'] as const).flatMap((decision): readonly AreaRemark[] => {
      const held = rights.filter((right) => right.subjectId === plan.id && right.decision === decision);
      if (held.length === 0) return decision === 'close-action' ? [nobody(plan, say)] : [];
      return [...endsBefore(plan, held, say), ...ledByAll(plan, held, say)];
    });
  });
}

type Say = (code: AreaRemark['code'], message: string, whatToDo: string) => AreaRemark;

function nobody({ id }: Plan, say: Say): AreaRemark {
  return say(
    'NOBODY_CLOSES_ACTIONS',
    `Nobody holds the right to close actions of "${id}", so none of them can be closed here.`,
    'Give close-action for it to a body in decision-rights.json, or leave it where its document gives it to nobody.',
  );
}

function endsBefore({ id, endDate }: Plan, held: Rights, say: Say): readonly AreaRemark[] {
  const ends = held.map((right) => right.endDate);
  const last = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  if (last === null || (endDate !== null && last >= endDate)) return [];
  const { decision } = held[0]!;
  return [
    say(
      'RIGHT_ENDS_BEFORE_PLAN',
      `After ${dayLabel(last)} nobody holds the right to ${steps[decision as keyof typeof steps]} of "${id}", though the plan goes on.`,
      `Give ${decision} for it to a body from the next day on in decision-rights.json, or give the plan its last day.`,
    ),
  ];
}

function ledByAll(plan: Plan, held: Rights, say: Say): readonly AreaRemark[] {
  const { decision } = held[0]!;
  const led = planActions(plan).filter(({ action, priority }) => {
    const leads = action.leads.length > 0 ? action.leads : priority.leads;
    return held.every(({ bodyId }) => leads.some(({ kind, id }) => kind === 'body' && id === bodyId));
  });
  if (led.length === 0) return [];
  const refs = led.map(({ action }) => action.ref).join(', ');
  return [
    say(
      'ONLY_LEADS_MAY_DECIDE',
      `Only bodies that lead them may ${steps[decision as keyof typeof steps]} ${refs} of "${plan.id}", and nobody decides on what they lead.`,
      `Give ${decision} to another body as well, or name who leads these actions.`,
    ),
  ];
}
