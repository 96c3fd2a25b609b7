import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueList } from '@golden-thread/outcomes';
import { areaRegister, type AreaMention } from './area-register.ts';
import { keyList, seenFigures } from './figure-keys.ts';
import { readFigure } from './figure-symbol.ts';
import { longTableRows } from './long-table-cells.ts';
import { openDataYear } from './open-data-year.ts';
import { quoted, tableIssue, type TableIssue } from './table-issue.ts';
import { readYearLabel } from './year-label.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('c', '-', '2024', '372', '', '=1', '\u0000'),
);

describe('laws of reading', () => {
  it('whatever a cell holds, it is a finite number, a symbol, or refused', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readFigure(text);
        if (reading === null) return;
        expect(reading.value === null).toBe(reading.symbol !== null);
        if (reading.value !== null) expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it('reads back every number it is given as text, as long as its exponent has two digits', () => {
    const figure = fc
      .double({ noNaN: true, min: -1e15, max: 1e15 })
      .filter((value) => Math.abs(value) > 1e-90);
    fc.assert(
      fc.property(figure, (value) => {
        expect(readFigure(value.toPrecision(17))?.value).toBe(value);
      }),
    );
    expect(readFigure('-0.0')).toEqual({ value: 0, symbol: null });
  });

  it('a year label that is read ends no earlier than it begins and spans at most ten years', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.stringMatching(/^\d{4}[-/]\d{2}$/u)), (text) => {
        const label = readYearLabel(text);
        if (label === null) return;
        expect(label.lastYear - label.firstYear).toBeGreaterThanOrEqual(0);
        expect(label.lastYear - label.firstYear).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('no time period is read as a year that its identifier denies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        expect(openDataYear(String(year), 'Academic year')).toBeNull();
        expect(
          openDataYear(`${year}${String((year + 1) % 100).padStart(2, '0')}`, 'Calendar year'),
        ).toBeNull();
      }),
    );
  });

  it('a row of the long table is either read whole or told of, never both and never neither', () => {
    const cell = fc.option(anything, { nil: null });
    fc.assert(
      fc.property(
        cell,
        cell,
        cell,
        cell,
        cell,
        cell,
        (measureShort, yearLabel, areaName, value, areaNumber, regionName) => {
          const issues: TableIssue[] = [];
          const read = longTableRows('a.csv', (issue) => issues.push(issue));
          const row = read({ measureShort, yearLabel, areaName, value, areaNumber, regionName }, 7);
          expect(row === null).toBe(issues.length > 0);
          for (const issue of issues) {
            expect(issue).toMatchObject({ file: 'a.csv', row: 7 });
            expect(issue.found.length).toBeLessThan(600);
          }
        },
      ),
    );
  });

  it('what is found is shown without a control character and cut short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(quoted(text)).not.toMatch(/[\u0000-\u001f]/u);
        expect(quoted(text).length).toBeLessThanOrEqual(6 * 81 + 2);
      }),
    );
  });

  it('a combination is seen just when it came before', () => {
    const small = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small, fc.nat({ max: 4000 }))), (combinations) => {
        const seen = seenFigures();
        const known = new Set<string>();
        for (const combination of combinations) {
          expect(seen(...combination)).toBe(known.has(combination.join()));
          known.add(combination.join());
        }
      }),
    );
  });

  it('codes learnt do not depend on the order of the rows', () => {
    const mention = fc.record({
      code: fc.constantFrom('E06000001', 'E06000002', 'E08000003', 'E10000004'),
      number: fc.constantFrom('801', '802', null),
      name: fc.constant('Council'),
      kind: fc.constant('local-authority' as const),
      regionCode: fc.constant(null),
      year: fc.integer({ min: 2012, max: 2024 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(mention, { selector: ({ code, year }) => `${code} ${year}` }),
        fc.infiniteStream(fc.nat()),
        (mentions: readonly AreaMention[], order) => {
          const shuffled = mentions
            .map((one) => ({ one, at: order.next().value as number }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one);
          const byCode = (list: readonly AreaMention[]) =>
            areaRegister(list).all.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
          expect(byCode(shuffled)).toEqual(byCode(mentions));
        },
      ),
    );
  });

  it('a list of issues counts every one and keeps a few of each kind', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 300 }), (codes) => {
        const list = issueList<TableIssue>(8);
        const place = { file: 'a.csv', row: null, column: null };
        for (const code of codes) list.add(tableIssue(place, code, 'this', 'that', 'Do it.'));
        expect(list.total()).toBe(codes.length);
        expect(list.kept().length).toBeLessThanOrEqual(8);
        for (const code of new Set(codes))
          expect(list.kept().some((issue) => issue.code === code)).toBe(true);
      }),
    );
  });

  it('keys are given in the order of first sight and no further than the bound', () => {
    const keys = keyList<string>(2);
    const key = (name: string) => keys.keyOf(name, () => name);
    expect([key('a'), key('b'), key('a'), key('c')]).toEqual([0, 1, 0, null]);
    expect(keys.all).toEqual(['a', 'b']);
  });
});
