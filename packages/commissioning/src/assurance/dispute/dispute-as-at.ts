import { englandBankHolidays, type BankHolidays } from '@golden-thread/governance';
import { compareDates, daysBetween, type IsoDate } from '@golden-thread/outcomes';
import type { DisputeLadder, DisputeStep } from './dispute-ladder.ts';
import { limitDate } from './limit-date.ts';
import type { PartnerDispute } from './partner-dispute.ts';

/** How a step stands: not reached, running within its limit or past it, or over, in time or late. */
export type StepState = 'not-reached' | 'running' | 'ran-out' | 'over' | 'over-late';

/** A step of a dispute as at a day. */
export interface StepStanding {
  readonly step: DisputeStep;
  readonly state: StepState;
  readonly startedDate: IsoDate | null;
  readonly endedDate: IsoDate | null;
  /** The last day of its limit; null when it is not reached, has no limit, or bank holidays are not known that far. */
  readonly dueDate: IsoDate | null;
  /** Days to the limit while it runs, negative past it; null otherwise. */
  readonly daysLeft: number | null;
  /** What came of it; null while it runs. */
  readonly outcome: string | null;
}

/** A dispute as at a day. */
export interface DisputeStanding {
  readonly isOpen: boolean;
  /** Days from the day it was raised to the day it was settled, or to the day asked for. */
  readonly openDays: number;
  /** Every step of the ladder, in its order. */
  readonly steps: readonly StepStanding[];
  /** The running step whose limit ends first; null when nothing is due. */
  readonly dueNext: StepStanding | null;
  /** Steps whose limit passed: still running, or ended late. */
  readonly ranOut: readonly StepStanding[];
}

/**
 * How a dispute between partners stands on its ladder as at a day: what happened later is not known on it, and what settled the
 * dispute ended the step that ran. Null before the day it was raised.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function disputeAsAt(
  dispute: PartnerDispute,
  ladder: DisputeLadder,
  asOf: IsoDate,
  holidays: BankHolidays = englandBankHolidays,
): DisputeStanding | null {
  if (dispute.raisedDate > asOf) return null;
  const closedDate = byThen(dispute.closedDate, asOf);
  const steps = ladder.steps.map((step) => stepAsAt(step, dispute, closedDate, asOf, holidays));
  const running = steps.flatMap((each) =>
    each.daysLeft === null || each.dueDate === null ? [] : [{ each, dueDate: each.dueDate }],
  );
  return {
    isOpen: closedDate === null,
    openDays: daysBetween(dispute.raisedDate, closedDate ?? asOf),
    steps,
    dueNext: running.toSorted((one, other) => compareDates(one.dueDate, other.dueDate))[0]?.each ?? null,
    ranOut: steps.filter(({ state }) => state === 'ran-out' || state === 'over-late'),
  };
}

function stepAsAt(
  step: DisputeStep,
  dispute: PartnerDispute,
  closedDate: IsoDate | null,
  asOf: IsoDate,
  holidays: BankHolidays,
): StepStanding {
  const record = dispute.steps.find(({ stepId, startedDate }) => stepId === step.id && startedDate <= asOf);
  if (record === undefined) {
    return {
      step,
      state: 'not-reached',
      startedDate: null,
      endedDate: null,
      dueDate: null,
      daysLeft: null,
      outcome: null,
    };
  }
  const { startedDate } = record;
  const endedDate = byThen(record.endedDate, asOf) ?? closedDate;
  const dueDate = step.limit === null ? null : limitDate(step.limit, startedDate, holidays);
  const late = dueDate !== null && (endedDate ?? asOf) > dueDate;
  return {
    step,
    state: endedDate === null ? (late ? 'ran-out' : 'running') : late ? 'over-late' : 'over',
    startedDate,
    endedDate,
    dueDate,
    daysLeft: endedDate === null && dueDate !== null ? daysBetween(asOf, dueDate) : null,
    outcome: endedDate === null ? null : record.outcome,
  };
}

function byThen(date: IsoDate | null, asOf: IsoDate): IsoDate | null {
  return date !== null && date <= asOf ? date : null;
}
