import { saidAndDone, type SaidAndDone } from '@golden-thread/commissioning/assurance';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';
import { entriesOn, type AreaOnDay } from './entries-on.ts';

/** Something people said, with what was done about it by the day. */
export type SaidNode = AreaOnDay & { readonly said: SaidAndDone };

/** In the order said, what has no day last; of one day by id, so that a page can be continued. */
function keyOf({ said: { id, saidDate } }: SaidNode): string {
  return `${saidDate ?? '9999-12-31'} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The order what people said is read and paged in. */
export const SAID_ORDER = { list: 'what people said', keyOf, compare };

/** What people said in an area by a day, in its order. */
export async function saidOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly SaidNode[]> {
  const day = asOf ?? context.todayDate;
  const [feedback, consultations, answers] = await Promise.all([
    entriesOn('feedback', area, context, day),
    entriesOn('consultation', area, context, day),
    entriesOn('feedback-answer', area, context, day),
  ]);
  return saidAndDone(
    feedback.map(({ entry }) => entry.content),
    consultations.map(({ entry }) => entry.content),
    answers.map(({ entry }) => entry.content),
    day,
  )
    .map((said) => ({ area, asOf: day, said }))
    .toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}
