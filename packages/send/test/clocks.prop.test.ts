import { readdirSync } from 'node:fs';
import { addDays } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIds, clockIssues, exceptionKinds, readClock, statutoryClocks } from '../src/clocks.ts';
import { clockRules } from '../src/clocks/clock-rules.ts';
import { isDay } from '../src/clocks/event-date.ts';
import { anyCase, anyDay, anyException, clocksOfLaws, moved } from './arbitrary-clock-case.ts';

const fewDays = fc.integer({ min: 1, max: 500 });

describe('the list of clocks', () => {
  it('holds every rule there is, each under its id and named after its file', () => {
    const files = readdirSync(new URL('../src/clocks/rules/', import.meta.url));
    expect(files.toSorted()).toEqual(clockIds.map((id) => `${id}.ts`).toSorted());
    for (const id of clockIds) expect(clockRules[id].id).toBe(id);
  });

  it.each(statutoryClocks)('$id says where it stands in the law, and where its exceptions do', (clock) => {
    const { source, exceptions, exceptionsSource, title, limit } = clock;
    expect(source).toMatch(/, (?:regulation|section) \d+/);
    expect(exceptionsSource !== null).toBe(exceptions.length > 0);
    for (const kind of exceptions) expect(exceptionKinds[kind].meaning).toMatch(/\.$/);
    for (const words of [title, limit]) expect(words).toMatch(/^\S.*\S$/);
  });
});

describe.each(clockIds)('the laws of the clock %s', (id) => {
  const given = anyCase(id);

  it('a later receipt never makes an earlier due date', () => {
    fc.assert(
      fc.property(
        given,
        anyDay,
        fewDays,
        fc.constantFrom(...clocksOfLaws[id].countedFrom),
        (one, asAt, days, field) => {
          const before = readClock(one, asAt).dueOn;
          const after = readClock(moved(one, field, days), asAt).dueOn;
          // Moved past the day of reading, it is not known then, and another day may take its place or none.
          const known = readClock(moved(one, field, days), '2099-12-31').dueOn;
          const all = readClock(one, '2099-12-31').dueOn;
          if (all !== null && known !== null) expect(known >= all).toBe(true);
          if (before !== null && after !== null && id !== 'annual-review') expect(after >= before).toBe(true);
        },
      ),
    );
  });

  it('adding an exception never makes anything late, and never takes an excuse away', () => {
    fc.assert(
      fc.property(given, anyException, anyDay, (one, exception, asAt) => {
        const without = readClock(one, asAt);
        const reading = readClock({ ...one, exceptions: [...one.exceptions, exception] }, asAt);
        expect(reading.state).toBe(without.state);
        expect(reading.dueOn).toBe(without.dueOn);
        expect(reading.daysLeft).toBe(without.daysLeft);
        if (without.excused) expect(reading.excused).toBe(true);
      }),
    );
  });

  it('a later day of reading never turns met into late, nor late into met', () => {
    fc.assert(
      fc.property(given, anyDay, fewDays, (one, asAt, days) => {
        // Before the last review was told, the clock is that review's own: another run of it, which may have been late.
        if (one.clock === 'annual-review' && isDay(one.lastReviewedDate) && one.lastReviewedDate > asAt)
          return;
        const before = readClock(one, asAt);
        const after = readClock(one, addDays(asAt, days));
        if (before.state === 'met') expect(['met', 'not-applicable', 'unknown']).toContain(after.state);
        if (clockIssues(one).length > 0) return;
        if (before.state === 'met' && id !== 'representations') expect(after.state).toBe('met');
        if (before.state === 'late') expect(after.state).toBe('late');
        if (before.state === 'overdue') expect(['met', 'running']).not.toContain(after.state);
      }),
    );
  });

  it('the days left fall by one a day', () => {
    fc.assert(
      fc.property(given, anyDay, (one, asAt) => {
        const [today, tomorrow] = [readClock(one, asAt), readClock(one, addDays(asAt, 1))];
        if (today.daysLeft === null || tomorrow.daysLeft === null || today.dueOn !== tomorrow.dueOn) return;
        expect(tomorrow.daysLeft).toBe(today.daysLeft - 1);
      }),
    );
  });

  it('agrees with itself: the state, the days and the days left say the same', () => {
    fc.assert(
      fc.property(given, anyDay, (one, asAt) => {
        const { state, startedOn, dueOn, doneOn, daysLeft, excused, exceptions } = readClock(one, asAt);
        expect(daysLeft !== null).toBe(state === 'running' || state === 'overdue');
        if (daysLeft !== null) expect(daysLeft < 0).toBe(state === 'overdue');
        if (state === 'met') expect(doneOn! <= dueOn!).toBe(true);
        if (state === 'late') expect(doneOn! > dueOn!).toBe(true);
        if (['running', 'overdue', 'not-started', 'not-applicable'].includes(state))
          expect(doneOn).toBeNull();
        if (['running', 'overdue', 'met', 'late', 'too-soon'].includes(state)) {
          expect([startedOn, dueOn]).not.toContain(null);
        }
        expect(excused).toBe(exceptions.some(({ holds }) => holds === 'yes'));
      }),
    );
  });

  it('never looks at what happened after the day of reading', () => {
    fc.assert(
      fc.property(given, anyDay, (one, asAt) => {
        const planned = ['transferDate', 'clock', 'adviceFrom', 'decision', 'ended', 'exceptions'];
        const then = Object.fromEntries(
          Object.entries(one).map(([field, value]) => [
            field,
            !planned.includes(field) && value !== 'unknown' && String(value) > asAt ? 'not-yet' : value,
          ]),
        ) as unknown as typeof one;
        const ended =
          one.ended !== null && one.ended.date !== 'unknown' && one.ended.date > asAt ? null : one.ended;
        expect(readClock({ ...then, ended }, asAt)).toEqual(readClock(one, asAt));
      }),
    );
  });

  it('contradicting days are told as issues and are never read as in time or late', () => {
    const { order, from } = clockRules[id];
    const paths = new Set([...order.map(([, later]) => later), from]);
    fc.assert(
      fc.property(given, (one) => {
        if (!clockIssues(one).some(({ path }) => paths.has(path))) return;
        const { state } = readClock({ ...one, ended: null }, '2099-12-31');
        expect(['unknown', 'not-started']).toContain(state);
      }),
    );
  });

  it('always says why, in sentences', () => {
    fc.assert(
      fc.property(given, anyDay, (one, asAt) => {
        const { reasons, exceptions } = readClock(one, asAt);
        expect(reasons.length).toBeGreaterThan(0);
        for (const each of [...reasons, ...exceptions.map(({ reason }) => reason)]) {
          expect(each).toMatch(/^[A-Z0-9].*[.]$/);
        }
      }),
    );
  });
});
