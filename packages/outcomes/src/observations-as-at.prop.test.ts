import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthly } from '../test/sample-indicator.ts';
import { addDays } from './day-arithmetic.ts';
import type { Observation } from './observation.ts';
import { latestObservation, observationsAsAt } from './observations-as-at.ts';

const records: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      month: fc.integer({ min: 1, max: 9 }),
      value: fc.integer({ min: 0, max: 100 }),
      known: fc.integer({ min: 0, max: 300 }),
      corrects: fc.option(fc.integer({ min: 0, max: 9 })),
    }),
    { maxLength: 10 },
  )
  .map((drafts) =>
    drafts.map(({ month, value, known, corrects }, index) =>
      monthly(`2022-0${month}`, value, {
        id: `record-${index}`,
        knownDate: addDays('2022-01-01', known),
        // A correction names an earlier record.
        corrects: corrects !== null && corrects < index ? `record-${corrects}` : null,
      }),
    ),
  );
const asOf = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2022-01-01', days));

describe('the laws of reading as at a day', () => {
  it('the order of the records does not matter', () => {
    fc.assert(
      fc.property(records, asOf, (all, day) => {
        expect(observationsAsAt(all.toReversed(), day)).toEqual(observationsAsAt(all, day));
      }),
    );
  });

  it('what becomes known later does not change the past', () => {
    fc.assert(
      fc.property(records, asOf, (all, day) => {
        const byThen = all.filter(({ knownDate }) => knownDate <= day);
        expect(observationsAsAt(all, day)).toEqual(observationsAsAt(byThen, day));
      }),
    );
  });

  it('nothing known by then is hidden, and the newest is never a corrected one', () => {
    fc.assert(
      fc.property(records, asOf, (all, day) => {
        expect(observationsAsAt(all, day)).toHaveLength(
          all.filter(({ knownDate }) => knownDate <= day).length,
        );
        const latest = latestObservation(all, day);
        const known = all.filter(({ knownDate }) => knownDate <= day);
        expect(known.some(({ corrects }) => corrects !== null && corrects === latest?.id)).toBe(false);
      }),
    );
  });
});
