import { Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import { englandBankHolidays, type BankHolidays } from './bank-holidays.ts';
import type { Body } from './body.ts';
import { findBody } from './find-body.ts';
import type { Governance } from './governance.ts';
import { addWorkingDays } from './working-days.ts';

/** A body on the way up, and how long it has. */
export interface EscalationStep {
  readonly body: Body;
  /** The day a matter that nobody settles comes to it; null when no limit says when the body before passes it on. */
  readonly arrivalDate: IsoDate | null;
  /** The last day it has to settle the matter before it goes up; null when there is no limit, or nothing above. */
  readonly settleByDate: IsoDate | null;
  /** Other bodies it escalates to on the day: the way goes on along the first line in the data. */
  readonly alsoTo: readonly Body[];
}

/**
 * The way of a matter that nobody settles, from the body where it is raised to the one with nobody above: that is the
 * last step, and there the way ends.
 *
 * Where a line states a limit, the matter goes up on the working day after the last one; the day it arrives is not
 * counted. Where none states one, nobody knows when it goes up, nor when it arrives anywhere above. Lines are read as
 * at the day the matter arrives, or the last such day that is known.
 *
 * @throws Defect `ESCALATION_CYCLE` when it would come back to a body that passed it on (ask `governanceIssues`);
 * `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`, `OUTSIDE_BANK_HOLIDAYS`.
 */
export function escalation(
  governance: Governance,
  bodyId: string,
  raisedDate: IsoDate,
  calendar: BankHolidays = englandBankHolidays,
): readonly EscalationStep[] {
  const steps: EscalationStep[] = [];
  let body = findBody(governance, bodyId);
  let arrivalDate: IsoDate | null = isoDate(raisedDate);
  for (let knownDate = raisedDate; ;) {
    if (steps.some((step) => step.body.id === body.id)) {
      const way = [...steps.map((step) => step.body.id), body.id].join(' → ');
      throw new Defect('ESCALATION_CYCLE', `A matter may not come back to a body that passed it on: ${way}.`);
    }
    const day: IsoDate = arrivalDate ?? knownDate;
    const [line, ...others] = linesUp(governance, body.id, day);
    if (line === undefined) return [...steps, { body, arrivalDate, settleByDate: null, alsoTo: [] }];
    const limit = line.withinWorkingDays;
    const settleByDate: IsoDate | null =
      arrivalDate === null || limit === undefined ? null : addWorkingDays(arrivalDate, limit, calendar);
    steps.push({ body, arrivalDate, settleByDate, alsoTo: others.map(({ to }) => to) });
    body = line.to;
    arrivalDate = settleByDate === null ? null : addWorkingDays(settleByDate, 1, calendar);
    knownDate = arrivalDate ?? day;
  }
}

function linesUp(governance: Governance, bodyId: string, asOf: IsoDate) {
  return governance.lines
    .filter((line) => line.kind === 'escalates-to' && line.fromBodyId === bodyId && holdsOn(line, asOf))
    .map(({ withinWorkingDays, toBodyId }) => ({ withinWorkingDays, to: findBody(governance, toBodyId) }))
    .filter(({ to }) => holdsOn(to, asOf));
}

/**
 * The body that has a matter on a day if nobody has settled it; null before it was raised.
 *
 * Beyond a body without a limit nothing is assumed: the matter is taken to be there still.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function escalatedTo(steps: readonly EscalationStep[], asOf: IsoDate): Body | null {
  isoDate(asOf);
  return steps.findLast(({ arrivalDate }) => arrivalDate !== null && arrivalDate <= asOf)?.body ?? null;
}
