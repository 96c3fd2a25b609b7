import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { firstDayOf } from './sample-day.ts';
import type { SampleFate } from './sample-fate.ts';

/** When what happened to somebody, as days after 1 January 1970. */
export interface SampleDays {
  /** The first and the last day of the year the return tells of. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly received: number;
  /** The day it was told whether to assess; of no meaning where it is not decided yet. */
  readonly decided: number;
  /** The day a plan was issued or its refusal told; of no meaning where neither has happened. */
  readonly issued: number;
}

/** Makes up the days of somebody with such a fate. What is under way on the last day began not long before it; some of it is late. */
export function sampleDays(chance: Chance, year: Sen2Year, fate: SampleFate): SampleDays {
  const firstDay = firstDayOf(year - 1);
  const lastDay = firstDayOf(year) - 1;
  const { received, issued } = ends(chance, fate, { firstDay, lastDay });
  const toDecide = chance.happens(assumptions.decidedInTime)
    ? chance.between(14, 42)
    : chance.between(43, 84);
  const latest = fate === 'refused' || fate === 'assessed' ? lastDay : issued - 28;
  return { firstDay, lastDay, received, issued, decided: Math.min(received + toDecide, latest) };
}

function ends(
  chance: Chance,
  fate: SampleFate,
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
): { readonly received: number; readonly issued: number } {
  if (fate === 'requested') {
    const waiting = chance.happens(assumptions.undecidedLate)
      ? chance.between(43, 120)
      : chance.between(0, 42);
    return { received: lastDay - waiting, issued: lastDay };
  }
  if (fate === 'refused' || fate === 'withdrawn')
    return { received: chance.between(firstDay, lastDay - 42), issued: lastDay };
  if (fate === 'assessed') {
    const weeks = chance.happens(assumptions.unissuedLate) ? chance.between(21, 52) : chance.between(4, 20);
    return { received: lastDay - 7 * weeks - chance.between(0, 6), issued: lastDay };
  }
  const issued =
    fate === 'continued' || fate === 'ceased'
      ? firstDay - chance.between(1, 1500)
      : chance.between(firstDay, lastDay);
  const weeks = chance.happens(assumptions.inTime) ? chance.between(12, 20) : chance.between(21, 60);
  return { received: issued - 7 * weeks, issued };
}
