import { dayLabel } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCase } from './clock-case.ts';
import type { ClockRule } from './clock-rule.ts';
import { isDay, knownBy } from './event-date.ts';
import type { EventDate } from './event-date.ts';

/** The first two days of a case, known by the day of reading, that cannot both be right, as a sentence; null where all can. */
export function contradiction(rule: ClockRule, given: ClockCase, asAt: IsoDate): string | null {
  const fields = given as unknown as Readonly<Record<string, EventDate>>;
  for (const [earlier, later] of rule.order) {
    const [first, second] = [
      dayKnown(fields[earlier] as EventDate, asAt),
      dayKnown(fields[later] as EventDate, asAt),
    ];
    if (first !== null && second !== null && second < first) {
      return `One day is wrong: ${later}, ${dayLabel(second)}, lies before ${earlier}, ${dayLabel(first)}.`;
    }
  }
  return null;
}

function dayKnown(date: EventDate, asAt: IsoDate): IsoDate | null {
  const known = knownBy(date, asAt);
  return isDay(known) ? known : null;
}
