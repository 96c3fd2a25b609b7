import { bragGrey } from '@golden-thread/rag';
import { addDays, monthPeriod, type Observation } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightReport, scorecard } from '../src/plan-reports.ts';
import { riskAsAt, type ActionRecord } from '../src/index.ts';
import { sampleGovernance } from './sample-governance.ts';
import { ofMonth, sampleMeasure } from './sample-measure.ts';
import { evidence, progress, rating, samplePlan } from './sample-plan.ts';
import { entry, risk } from './sample-risk.ts';

const day = fc.integer({ min: 0, max: 700 }).map((after) => addDays('2021-06-01', after));
const months = fc
  .integer({ min: 0, max: 22 })
  .map((after) => `${2021 + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}`);

const observations = fc
  .array(
    fc.record({
      month: months,
      value: fc.option(fc.integer({ min: 0, max: 1000 }).map((each) => each / 10)),
      late: fc.nat(120),
      corrects: fc.option(fc.nat(9)),
    }),
    { maxLength: 10 },
  )
  .map((drawn) =>
    drawn.map(({ corrects, late, month, value }, index): Observation =>
      ofMonth(month, value, {
        id: `o${index}`,
        knownDate: addDays(monthPeriod(month).endDate, late),
        corrects: corrects === null || corrects >= index ? null : `o${corrects}`,
      }),
    ),
  );

const records = fc
  .array(
    fc.record({
      kind: fc.constantFrom('progress', 'complete', 'rating', 'evidence'),
      actionRef: fc.constantFrom('1.1.1', '1.1.2', '1.2.1', '2.1.1'),
      effectiveDate: day,
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ kind, ...of }, index): ActionRecord => {
      const record = { id: `r${index}`, ...of };
      if (kind === 'rating') return rating(record);
      if (kind === 'evidence') return evidence(record);
      return progress({ ...record, status: kind === 'complete' ? 'complete' : 'in-progress' });
    }),
  );

const card = (given: readonly Observation[], asOf: string) =>
  scorecard({ plan: samplePlan, indicators: [sampleMeasure()], observations: given, asOf });

describe('the laws of a scorecard', () => {
  it('a past day reads the same whatever becomes known after it', () => {
    fc.assert(
      fc.property(observations, day, (given, asOf) => {
        const known = given.filter(({ knownDate }) => knownDate <= asOf);
        expect(card(given, asOf)).toEqual(card(known, asOf));
      }),
    );
  });

  it('no figure ever changes the baseline, and the order of figures changes nothing', () => {
    fc.assert(
      fc.property(observations, day, (given, asOf) => {
        const { rows } = card(given, asOf);
        expect(rows[0]?.indicator.baseline).toEqual(sampleMeasure().baseline);
        expect(card(given.toReversed(), asOf).rows[0]?.cells.map(({ observation }) => observation)).toEqual(
          rows[0]?.cells.map(({ observation }) => observation),
        );
      }),
    );
  });

  it('a cell has a figure or says why not, never both and never neither', () => {
    fc.assert(
      fc.property(observations, day, (given, asOf) => {
        for (const { absence, observation } of card(given, asOf).rows[0]!.cells)
          expect((observation?.value ?? null) === null).toBe(absence !== null);
      }),
    );
  });
});

const report = (given: readonly ActionRecord[], from: string, until: string, bodyId = 'group-one') =>
  highlightReport({
    plan: samplePlan,
    bodyId,
    from,
    until,
    scheme: bragGrey,
    governance: sampleGovernance,
    records: given,
    indicators: [sampleMeasure()],
    observations: [],
  });

describe('the laws of highlight reports', () => {
  it('what one report ends with the next begins with, and every record stands in one of them', () => {
    fc.assert(
      fc.property(
        records,
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (given, from, first, second) => {
          const until = addDays(from, first);
          const last = addDays(until, second);
          const [one, two, both] = [
            report(given, from, until),
            report(given, addDays(until, 1), last),
            report(given, from, last),
          ];
          expect(one.countsNow).toEqual(two.countsBefore);
          const ids = ({ changes }: typeof one) => changes.map(({ record }) => record.id);
          expect([...ids(one), ...ids(two)]).toEqual(ids(both));
        },
      ),
    );
  });

  it('counts each action once, before and after', () => {
    fc.assert(
      fc.property(records, day, (given, from) => {
        const { actions, countsBefore, countsNow } = report(given, from, addDays(from, 30), 'board');
        for (const counts of [countsBefore, countsNow])
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(actions.length);
      }),
    );
  });

  it('records of later days change nothing', () => {
    fc.assert(
      fc.property(records, day, (given, from) => {
        const until = addDays(from, 30);
        const known = given.filter(({ effectiveDate }) => effectiveDate <= until);
        expect(report(given, from, until)).toEqual(report(known, from, until));
      }),
    );
  });
});

it('a risk as at a past day is the same whatever is said of it later', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, (days, asOf) => {
      const entries = days.map((each, index) => entry(`e${index}`, each));
      const known = entries.filter(({ effectiveDate }) => effectiveDate <= asOf);
      const standing = riskAsAt(risk('a', { entries }), asOf);
      expect(standing?.entry ?? null).toEqual(riskAsAt(risk('a', { entries: known }), asOf)?.entry ?? null);
    }),
  );
});
