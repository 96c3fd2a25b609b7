import { addMonths } from '@golden-thread/outcomes';
import type { ClockCase } from '../clocks/clock-case.ts';
import { isDay } from '../clocks/event-date.ts';
import type { TransferOfPlan } from '../measures/measure-record.ts';

const clocks = [
  { clock: 'phase-transfer', dueBy: '-02-15' },
  { clock: 'transfer-to-post-16', dueBy: '-03-31' },
] as const;

const FIRST_OF_SEPTEMBER = [
  'The day of the transfer is not on record: 1 September of its year is taken, which the limit does not depend on.',
];

/**
 * The clock of a transfer of which a record tells the day the plan is due. Only 15 February and 31 March say which kind of transfer it
 * is of; null for any other day.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18(1)
 */
export function transferCase({
  dueDate,
  finalPlanSentDate,
}: TransferOfPlan): { readonly given: ClockCase; readonly remarks: readonly string[] } | null {
  const found = clocks.find(({ dueBy }) => dueDate.endsWith(dueBy));
  if (found === undefined) return null;
  const transferDate = `${dueDate.slice(0, 4)}-09-01`;
  const from = addMonths(transferDate, -12);
  const early = isDay(finalPlanSentDate) && finalPlanSentDate < from;
  return {
    given: {
      clock: found.clock,
      transferDate,
      // The record says that it was for this transfer, so the day taken for it must not speak against it.
      finalPlanSentDate: early ? 'not-yet' : finalPlanSentDate,
      ended: early
        ? { date: finalPlanSentDate, because: 'the plan for the transfer was final before its 12 months.' }
        : null,
      exceptions: [],
    },
    remarks: FIRST_OF_SEPTEMBER,
  };
}
