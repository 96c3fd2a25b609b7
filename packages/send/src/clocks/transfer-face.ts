import { addMonths, dayLabel } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { PhaseTransferCase, TransferToPost16Case } from './clock-case.ts';
import type { ClockFace } from './clock-rule.ts';
import { isDay, knownBy } from './event-date.ts';
import { limitFrom } from './limit-from.ts';

/**
 * The face of a transfer with a fixed day in its year. The duty runs in the 12 months before the transfer, so a plan sent
 * before them is of another review and does not stop the clock.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18(1): "within 12 months of a transfer"
 */
export function transferFace(
  { transferDate, finalPlanSentDate }: PhaseTransferCase | TransferToPost16Case,
  asAt: IsoDate,
  monthAndDay: string,
  how: string,
): ClockFace {
  const from = isDay(transferDate) ? addMonths(transferDate, -12) : transferDate;
  const limit = limitFrom(transferDate, how, (day) => `${day.slice(0, 4)}-${monthAndDay}`);
  const sent = knownBy(finalPlanSentDate, asAt);
  const early = isDay(sent) && isDay(from) && sent < from;
  const remarks: string[] = [];
  if (early)
    remarks.push(`The plan sent on ${dayLabel(sent)} is from before the 12 months and does not count.`);
  if (limit !== null && transferDate < limit.dueOn) {
    remarks.push(`The transfer itself, on ${dayLabel(transferDate)}, comes before this limit.`);
  }
  if (limit !== null && sent === limit.dueOn) {
    remarks.push(
      `The regulation asks for it before ${dayLabel(sent)}: whether the day itself will do is open to dispute.`,
    );
  }
  return {
    begins: { name: 'Beginning of the 12 months before the transfer', date: knownBy(from, asAt) },
    limit,
    ends: {
      name: 'Sending of the plan reviewed and amended for the transfer',
      date: early ? 'not-yet' : sent,
    },
    remarks,
  };
}
