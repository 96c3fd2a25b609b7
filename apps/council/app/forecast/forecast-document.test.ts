import { cellWords, checkReport, tablesOf } from '@golden-thread/reports';
import { describe, expect, it } from 'vitest';
import { forecastAnswer } from '../../test/forecast-answer.ts';
import { forecastChoicesQuery, readForecastChoices } from './forecast-choices.ts';
import { forecastDocument } from './forecast-document.ts';
import { forecastLines } from './forecast-lines.ts';

const report = forecastDocument(forecastAnswer, 'Testshire', 'It was made in a test.');
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
    const [first, second] = rowsOf('gap') ?? [];
    expect(first?.slice(3)).toEqual(['10', '46 (44 to 48)', '£12,345.00']);
    expect(second?.join(' ')).toContain('At least 3; nobody tells those of 2 homes');
    expect(second?.slice(-2).every((cell) => cell.includes('[x]'))).toBe(true);
  });

  it('cost at least so much where a type has no price', () => {
    expect(rowsOf('cost')?.at(-1)?.[1]).toBe('at least £50,000.00');
    expect(rowsOf('cost')?.at(-1)?.[2]).toContain('[x]');
  });

  it('stand beside a scenario with what it changes', () => {
    expect(rowsOf('scenarios')?.[0]).toEqual([
      'Fewer starts',
      '31 March 2027',
      'Fostering, in-house',
      '54 (52 to 57)',
      '−2',
      '0',
      '−£2,000.00',
    ]);
    expect(rowsOf('scenarios')).toHaveLength(3);
  });

  it('are drawn with their interval, the scenario without', () => {
    const [plain, scenario] = forecastLines(forecastAnswer);
    expect(plain?.points[0]).toEqual({ label: 'March 2027', value: 60.4, lower: 58, upper: 63 });
    expect(scenario).toEqual({
      name: 'Fewer starts',
      points: [
        { label: 'March 2027', value: 58 },
        { label: 'March 2028', value: 57 },
      ],
    });
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
