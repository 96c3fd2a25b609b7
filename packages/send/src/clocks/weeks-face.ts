import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockEvent, ClockFace } from './clock-rule.ts';
import { knownBy } from './event-date.ts';
import { limitFrom } from './limit-from.ts';
import { weeksAfter } from './weeks-after.ts';

/** What a clock shows that allows so many calendar weeks from one event to another, and depends on nothing else. */
export function weeksFace(weeks: number, begins: ClockEvent, ends: ClockEvent, asAt: IsoDate): ClockFace {
  const began = knownBy(begins.date, asAt);
  return {
    begins: { name: begins.name, date: began },
    limit: limitFrom(began, `${weeks} weeks from that day`, (day) => weeksAfter(day, weeks)),
    ends: { name: ends.name, date: knownBy(ends.date, asAt) },
    remarks: [],
  };
}
