import { isWorkingDay } from '@golden-thread/governance';
import { addDays, addMonths } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDispute, sampleLadder } from '../../../test/sample-assurance.ts';
import { appealDate } from './appeal-date.ts';
import { disputeAsAt } from './dispute-as-at.ts';
import { limitDate } from './limit-date.ts';

const day = fc.integer({ min: 0, max: 5300 }).map((days) => addDays('2013-01-01', days));
const paused = (date: string) =>
  date.slice(5, 7) === '08' || date.slice(5) >= '12-25' || date.slice(5) === '01-01';
const limit = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'working-days' as const),
});

describe('the laws of time limits', () => {
  it('a limit ends after the day it runs from, and one that starts later never ends earlier', () => {
    fc.assert(
      fc.property(limit, day, fc.nat(60), (of, from, later) => {
        const last = limitDate(of, from);
        const laterLast = limitDate(of, addDays(from, later));
        if (last === null || laterLast === null) return;
        expect(last > from).toBe(true);
        expect(laterLast >= last).toBe(true);
      }),
    );
  });

  it('an appeal ends on a working day no sooner than the two months, and after the pause that the longer limit ends in', () => {
    fc.assert(
      fc.property(day, fc.option(day), (notice, certificate) => {
        const last = appealDate(notice, certificate);
        if (last === null) return;
        const ends = [addMonths(notice, 2), addMonths(certificate ?? notice, 1)].toSorted().at(-1)!;
        expect(isWorkingDay(last)).toBe(true);
        expect(last >= ends).toBe(true);
        if (paused(ends)) expect(paused(last)).toBe(false);
      }),
    );
  });

  it('what ran out on a day has run out ever since', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (days, more) => {
        const asOf = addDays(sampleDispute.raisedDate, days);
        const ranOut = (date: string) =>
          disputeAsAt(sampleDispute, sampleLadder, date)!.ranOut.map(({ step }) => step.id);
        expect(ranOut(addDays(asOf, more))).toEqual(expect.arrayContaining(ranOut(asOf)));
      }),
    );
  });
});
