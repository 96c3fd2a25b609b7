import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { dayOf } from './sample-day.ts';

type Fields = Readonly<Record<string, string>>;

/** The latest review of a plan that is more than a year old. Some were due and were not held; of some the decision is still to come. */
export function sampleReview(chance: Chance, year: Sen2Year, lastDay: number): Fields {
  if (chance.happens(assumptions.reviewUndecided))
    return { ReviewMeeting: dayOf(lastDay - chance.between(0, 45)) };
  const decided = lastDay - chance.between(0, 364) - (chance.happens(assumptions.reviewedInYear) ? 0 : 365);
  const took = chance.happens(assumptions.reviewDecidedInTime)
    ? chance.between(7, 28)
    : chance.between(29, 70);
  const ReviewOutcome = chance.pick(assumptions.reviewOutcomes);
  const drafted = decided + chance.between(0, 14);
  return {
    ReviewMeeting: dayOf(decided - took),
    ReviewOutcome,
    ...(year >= 2025 && ReviewOutcome === 'A' && drafted <= lastDay ? { ReviewDraft: dayOf(drafted) } : {}),
    LastReview: dayOf(decided),
  };
}

/**
 * The change of phase of somebody who moves on in the September after the return, or did in the one before; nothing of anybody else.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18: 15 February, and 31 March from school to college
 */
export function sampleTransfer(
  chance: Chance,
  {
    year,
    lastDay,
    birthDay,
  }: { readonly year: Sen2Year; readonly lastDay: number; readonly birthDay: number },
): Fields {
  if (year < 2025) return {};
  for (const moves of [year - 1, year]) {
    const age = moves - schoolYearOf(birthDay);
    const due = age === 11 ? Date.UTC(moves, 1, 15) : age === 16 ? Date.UTC(moves, 2, 31) : null;
    if (due === null) continue;
    const dueDay = due / 864e5;
    const final =
      dueDay + (chance.happens(assumptions.transferInTime) ? -chance.between(0, 60) : chance.between(1, 90));
    return {
      PhaseTransferDueDate: dayOf(dueDay),
      ...(final <= lastDay ? { PhaseTransferFinalDate: dayOf(final) } : {}),
    };
  }
  return {};
}

/** The calendar year in which the school year of somebody's birth ends. */
function schoolYearOf(birthDay: number): number {
  const born = new Date(birthDay * 864e5);
  return born.getUTCFullYear() + (born.getUTCMonth() >= 8 ? 1 : 0);
}
