import type { EventsOfDays } from './events-by-day.ts';
import { rateLevel, type RateLevel, type StepEvents } from './rate-level.ts';

/** Days that are taken together as a step of the past. */
const STEP = 30;

/** The level at the end of some days, in steps of 30 back from the last; the oldest step is shorter. */
export function levelOfDays({ seen, expected }: EventsOfDays): RateLevel {
  const steps: StepEvents[] = [];
  for (let until = seen.length; until > 0; until -= STEP) {
    const from = Math.max(0, until - STEP);
    // What is expected is added up and taken away again: a hair below nothing is nothing.
    const ofStep = Math.max(0, sum(expected.subarray(from, until)));
    steps.unshift({ seen: sum(seen.subarray(from, until)), expected: ofStep });
  }
  return rateLevel(steps, STEP, togetherOf(seen));
}

/**
 * How many of one kind of events come on one day because they come together: how many others an event finds on its own day, beyond what
 * days hold on average anyway.
 */
function togetherOf(seen: Float64Array): number {
  const events = sum(seen);
  if (events === 0) return 1;
  const onOwnDay = sum(seen.map((count) => count ** 2)) / events;
  return Math.max(1, onOwnDay - events / seen.length);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
