import type { StandingEntries } from '@golden-thread/commissioning/registers';
import { decisionRightHolders } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { notYourRight, recorderIn } from '@golden-thread/subgraph';
import type { RegisterWork } from './register-work.ts';

/**
 * The refusal of a decision by somebody who does not sit on the body that takes it, or of a body that does not hold the right; null
 * otherwise, and where what is decided on is not there, which is told as wrong input.
 */
export function refusalIfNotDeciding(
  { area, house, row }: Pick<RegisterWork, 'area' | 'house' | 'row'>,
  content: Readonly<Record<string, unknown>>,
  entries: StandingEntries['entries'],
  today: IsoDate,
) {
  const { decidedBy } = row;
  const subject = decidedBy?.subject(content, entries) ?? null;
  if (decidedBy === undefined || subject === null) return null;
  const bodyId = content[decidedBy.field];
  const body = typeof bodyId === 'string' ? area.bodies.get(bodyId) : undefined;
  if (body === undefined) return null;
  const holders = decisionRightHolders(area.content.governance, subject, decidedBy.decision, today);
  const names = holders.map(({ name }) => name).join(' or ');
  const whatToDo =
    holders.length === 0
      ? 'The area gives this right to no body; one has to be given it in decision-rights.json.'
      : `Ask ${names}.`;
  if (!holders.some(({ id }) => id === bodyId)) {
    return notYourRight(`${body.body.name} does not hold the right to decide this.`, whatToDo);
  }
  return recorderIn(house.person, area.code).bodyIds.includes(body.body.id)
    ? null
    : notYourRight(`You do not sit on ${body.body.name}, which decides this.`, whatToDo);
}
