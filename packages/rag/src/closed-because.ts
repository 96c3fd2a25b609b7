import { dayLabel } from '@golden-thread/outcomes';
import type { ActionFacts } from './action-facts.ts';
import { approvedOnEvidence, measuresAchieved } from './measures-achieved.ts';
import { measureNames } from './measures-standing.ts';

/** Why an action counts as closed, in sentences: what told of its measures, and the approval. */
export function closedBecause(facts: ActionFacts): readonly string[] {
  return [...achievedBy(facts), ...approvedOn(facts)];
}

function achievedBy(facts: ActionFacts): readonly string[] {
  const achieved = measuresAchieved(facts);
  if (achieved === 'observed') return [`Every impact measure is reached (${measureNames(facts.measures)}).`];
  if (achieved !== 'accepted-on-evidence') return [];
  const by = approvedOnEvidence(facts)
    ? 'closing was approved on the evidence of impact'
    : 'the evidence panel accepted the evidence of impact';
  const untold = facts.measures.filter((measure) => measure.status === 'not-rated');
  return [
    untold.length === 0
      ? `The plan names no impact measure for it; ${by}.`
      : `Impact measures that cannot be told from what has been observed: ${measureNames(untold)}; ${by}.`,
  ];
}

function approvedOn({ approvals: [first] }: ActionFacts): readonly string[] {
  return first === undefined ? [] : [`Approval to close was recorded on ${dayLabel(first.date)}.`];
}
