import { cellWords, checkReport, tablesOf } from '@golden-thread/reports';
import { describe, expect, it } from 'vitest';
import { forecastAnswer } from '../../test/forecast-answer.ts';
import { forecastChoicesQuery, readForecastChoices } from './forecast-choices.ts';
import { forecastDocument } from './forecast-document.ts';
import { forecastLines } from './forecast-lines.ts';
import { offeredTypes } from './offered-types.ts';
import { leftOutBlocks, newPlacesBlocks, scenariosTable } from './scenario-tables.ts';
import { pastWords, startWords } from './forecast-words.ts';
import { gapBlocks } from './gap-table.ts';
import { costTable } from './cost-table.ts';
import { financialYearWords, priceInput } from './price-input.ts';

const known = [
  { date: '2025-03-31', value: 57 },
  { date: '2026-03-31', value: 59 },
];
const report = forecastDocument(forecastAnswer, known, 'Testshire', 'It was made in a test.', []);
const rowsOf = (id: string) =>
  tablesOf(report)
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) => cells.map(cellWords));

describe('the children to expect', () => {
  it('are a sound report', () => {
    expect(() => checkReport(report)).not.toThrow();
  });

  it('are told in whole children with their interval, all of them first, then by type and by age', () => {
    expect(rowsOf('expected')).toEqual([
      ['All looked-after children', '60 (58 to 63)', '62 (60 to 65)'],
      ['Fostering, in-house', '56 (54 to 59)', '58 (56 to 61)'],
      ['Other placements', '4 (2 to 7)', '4 (2 to 7)'],
      ['Aged 10 to 15', '60 (58 to 63)', '62 (60 to 65)'],
    ]);
  });

  it('have no gap where the places of a home are not told, and it is never nought', () => {
    expect(rowsOf('gap')).toEqual([
      ['Fostering, in-house: places', '10', '10'],
      ['Fostering, in-house: missing', '46 (44 to 48)', '48 (46 to 50)'],
      ['Fostering, in-house: what a year of the missing ones costs, bought', '£12,300', '£12,300'],
      [
        'Children’s homes, in-house: places',
        expect.stringContaining('At least 3; nobody tells those of 2 homes'),
        expect.stringContaining('[x]'),
      ],
    ]);
  });

  it('are held against no homes of a type that no home is told of, and say so once', () => {
    const need = forecastAnswer.years[0]!.need.map((each) => ({
      ...each,
      places: null,
      placesAtLeast: 0,
      homesUntold: 0,
      untoldBecause: 'Nobody tells.',
    }));
    const blocks = gapBlocks({
      ...forecastAnswer,
      years: forecastAnswer.years.map((year) => ({ ...year, need })),
    });
    expect(blocks).toMatchObject([
      { table: { rows: [] } },
      {
        text: 'Of these types nobody can say what is missing. Fostering, in-house: nobody tells. Children’s homes, in-house: nobody tells.',
      },
    ]);
  });

  it('cost at least so much where a type has no price', () => {
    expect(rowsOf('cost')?.at(-1)?.[1]).toBe('at least £50,000');
    expect(rowsOf('cost')?.at(-1)?.[2]).toContain('[x]');
  });

  it('stand beside a scenario with what it changes', () => {
    expect(rowsOf('side-by-side-children')).toEqual([
      ['As things go on', '60 (58 to 63)', '62 (60 to 65)'],
      ['Fewer starts', '58 (56 to 61)', '57 (55 to 60)'],
    ]);
    expect(rowsOf('scenarios')?.[0]).toEqual([
      'Fewer starts: fostering, in-house, 31 March 2027',
      '54 (52 to 57)',
      '−2',
      '0',
      '−£2,000',
    ]);
    expect(rowsOf('scenarios')).toHaveLength(3);
  });

  it('round half a child for readers as for programs', () => {
    const [scenario] = forecastAnswer.scenarios;
    const differences = [-2.5, 2.5, 0.4, -0.4].map((children) => ({
      rows: [{ placementTypeId: null, children, nights: 0, pence: null, places: 0 }],
    }));
    const years = [...forecastAnswer.years, ...forecastAnswer.years];
    const half = { ...forecastAnswer, years, scenarios: [{ ...scenario!, years, differences }] };
    expect(() => checkReport(forecastDocument(half, known, 'Testshire', '', []))).not.toThrow();
    // Nobody gave a price, so there is no column of cost.
    expect(scenariosTable(half).rows.map(({ cells }) => cells.slice(2).map(cellWords))).toEqual([
      ['−3', '0'],
      ['+3', '0'],
      ['0', '0'],
      ['0', '0'],
    ]);
  });

  it('say how far new places are filled, and what of a scenario is left out', () => {
    expect(rowsOf('new-places')).toEqual([['Fewer starts: A home, 31 March 2027', '2', '1.3']]);
    const blocks = report.sections.flatMap((section) => section.blocks);
    expect(blocks).toContainEqual({
      kind: 'list',
      ordered: false,
      items: ['Fewer starts. More or fewer moves: left out.'],
    });
    const without = { ...forecastAnswer.scenarios[0]!, remarks: [], years: [] };
    expect(newPlacesBlocks({ scenarios: [without] })).toEqual([]);
    expect(leftOutBlocks({ scenarios: [without] })).toEqual([]);
  });

  it('take prices by provider too where counts are rounded', () => {
    const years = forecastAnswer.years.map((year) => ({
      ...year,
      placementTypes: [{ id: 'fostering', expected: 1, lower: 0, upper: 2 }],
    }));
    expect(offeredTypes({ protection: 'EXACT', years })).toEqual(['fostering']);
    expect(offeredTypes({ protection: 'ROUNDED', years })).toEqual([
      'fostering',
      'fostering-in-house',
      'fostering-independent',
      'other',
    ]);
    expect(offeredTypes({ protection: 'ROUNDED', years: [] })).toEqual([]);
  });

  it('are drawn with their interval, the scenario without', () => {
    const [counted, plain, scenario] = forecastLines(forecastAnswer, known);
    expect(counted?.points.map(({ value }) => value)).toEqual([57, 59, null, null]);
    expect(plain?.points.slice(1, 3)).toEqual([
      { label: 'March 2026', value: 59, lower: 59, upper: 59 },
      { label: 'March 2027', value: 60.4, lower: 58, upper: 63 },
    ]);
    expect(scenario?.name).toBe('Fewer starts');
    expect(scenario?.points.map(({ value }) => value)).toEqual([null, 59, 58, 57]);
  });

  it('say where they begin, and where the method was no better than no change', () => {
    expect(startWords(forecastAnswer, known)[0]).toContain('59 children were looked after on 31 March 2026.');
    expect(pastWords(forecastAnswer)).toEqual([]);
    const worse = {
      yearsAhead: 1,
      cases: 2,
      meanErrorPercent: 2,
      noChangeErrorPercent: 1,
      coveragePercent: 100,
    };
    const better = { ...worse, yearsAhead: 2, meanErrorPercent: 0.5 };
    expect(pastWords({ ...forecastAnswer, backTest: [worse, better] })[0]).toContain('looking 1 year ahead');
    expect(pastWords({ ...forecastAnswer, backTest: [worse] })[0]).toContain('at every distance tried');
  });

  it('have no cost in place of one that is not known', () => {
    const unpriced = forecastAnswer.years.map((year) => ({ ...year, costPence: null }));
    expect(costTable({ years: unpriced })).toMatchObject({ rows: [] });
  });
});

describe('prices given', () => {
  it('are of the financial year they are read in, so that they rise from then on', () => {
    expect(priceInput({ id: 'residential-independent', pence: 500_000 }, '2026-11-22')).toEqual({
      placementTypeId: 'residential',
      sector: 'INDEPENDENT',
      perWeekPence: 500_000,
      priceYear: 2026,
    });
    expect(priceInput({ id: 'fostering', pence: 1 }, '2027-03-31')).toMatchObject({
      sector: null,
      priceYear: 2026,
    });
    expect(financialYearWords('2027-04-01')).toBe('2027/28');
  });
});

describe('the choices of a forecast', () => {
  const read = (query: string) => readForecastChoices(new URLSearchParams(query));

  it('are three years at no price where the address says nothing', () => {
    expect(read('')).toMatchObject({ years: 3, scenarios: [], prices: [], rise: null, errors: [] });
  });

  it('take pounds as people write them', () => {
    expect(read('price-other=£1,250.50&price-fostering-in-house=400&rise=4.5%25').prices).toEqual([
      { id: 'fostering-in-house', pence: 40_000 },
      { id: 'other', pence: 125_050 },
    ]);
    expect(read('rise=4.5%25').rise).toBe(4.5);
  });

  it('say everything that cannot be read, and take none of it for nothing', () => {
    expect(
      read('years=11&rise=much&price-other=12.5&price-fostering-in-house=100,001').errors.map(
        ({ field }) => field,
      ),
    ).toEqual(['years', 'rise', 'price-fostering-in-house', 'price-other']);
  });

  it('are carried to the files as they are', () => {
    const query = forecastChoicesQuery(read('years=5&scenario=a&price-other=10'), '2026-01-05');
    expect(query).toBe('?years=5&price-other=10&scenario=a&as-at=2026-01-05');
  });
});
