import { cellWords } from '@golden-thread/reports';
import { describe, expect, it } from 'vitest';
import { partWords } from '../assessments/part-words.ts';
import { measureViews as viewsOf } from './measure-tables.ts';
import type { MeasureFigure, MeasureSeries } from './measure-series.ts';

const measureViews = (those: readonly MeasureSeries[]) => viewsOf(those, partWords);

const figure = (given: Partial<MeasureFigure> = {}, month = '2024-01'): MeasureFigure => ({
  period: { label: month, startDate: `${month}-01`, endDate: `${month}-28` },
  value: 50,
  numerator: 10,
  denominator: 20,
  reason: null,
  leftOut: [],
  reported: null,
  discrepancy: null,
  ...given,
});

const series = (
  id: string,
  figures: readonly MeasureFigure[],
  part: string | null = null,
  protection: MeasureSeries['protection'] = 'EXACT',
): MeasureSeries => ({
  definition: { id, title: id, unit: 'PERCENT', atDay: false },
  part,
  indicatorId: null,
  protection,
  figures: [...figures],
});

const wordsOf = (view: ReturnType<typeof measureViews>[number] | undefined) => [
  (view?.table.columns ?? []).map(({ heading }) => heading),
  ...(view?.table.rows ?? []).map((cells) => cells.map(cellWords)),
];

describe('the tables of measures', () => {
  it('have plans in time with and without exceptions beside each other', () => {
    const [view, ...others] = measureViews([
      series('plans-in-time', [figure()]),
      series('plans-in-time-without-exceptions', [figure({ value: 62.5, denominator: 16 })]),
    ]);
    expect(others).toEqual([]);
    expect(wordsOf(view)).toEqual([
      ['Period', 'With exceptions', 'Without exceptions'],
      ['2024-01', '50.0% (10 of 20)', '62.5% (10 of 16)'],
    ]);
    expect(view?.lines).toHaveLength(2);
  });

  it('say why there is no figure by its sign, and never as nought', () => {
    const none = (given: Partial<MeasureFigure>, protection?: MeasureSeries['protection']) =>
      wordsOf(
        measureViews([
          series('x', [figure({ value: null, reason: 'Because.', ...given })], null, protection),
        ])[0],
      )[1]?.[1];
    expect(none({ numerator: null, denominator: null })).toContain('[x]');
    expect(none({ numerator: 0, denominator: 0 })).toContain('[z]');
    expect(none({ numerator: 5, denominator: 5 }, 'ROUNDED')).toContain('[c]');
    expect(none({ numerator: 5, denominator: 5 }, 'ROUNDED')).toContain('Because.');
  });

  it('have what was reported and the difference only where something was', () => {
    const reported = { value: 57.5, absence: null };
    const [view] = measureViews([
      series('x', [figure({ reported, discrepancy: 7.5 }), figure({}, '2024-02')]),
    ]);
    expect(wordsOf(view)).toEqual([
      ['Period', 'Share', 'Reported', 'Reported less counted'],
      ['2024-01', '50.0% (10 of 20)', '57.5', '+7.5'],
      ['2024-02', '50.0% (10 of 20)', '[x] Nothing is reported', '[z]'],
    ]);
    expect(wordsOf(measureViews([series('x', [figure()])])[0])[0]).toEqual(['Period', 'Share']);
  });

  it('name what could not be counted, once', () => {
    const leftOut = [{ because: '2 plans are left out.' }];
    const [view] = measureViews([
      series('plans-in-time', [figure({ leftOut })]),
      series('plans-in-time-without-exceptions', [figure({ leftOut })]),
    ]);
    expect(wordsOf(view)[1]?.at(-1)).toBe('2 plans are left out.');
  });

  it('have parts by name, the newest periods beside one another, and say how many are left to the file', () => {
    const figures = ['01', '02', '03', '04', '05', '06'].map((month) => figure({}, `2024-${month}`));
    const [view] = measureViews([
      series('primary-needs', figures, 'ASD'),
      series('primary-needs', figures, 'unknown'),
    ]);
    expect(view?.earlier).toBe(2);
    expect(wordsOf(view).map(([first]) => first)).toEqual([
      'Of these',
      'Autistic spectrum disorder',
      'Not known',
    ]);
    expect(view?.table.columns.at(-1)?.heading).toBe('2024-06');
  });

  it('have a part that is reported by itself too', () => {
    const reported = { value: 57.5, absence: null };
    const views = measureViews([
      series('advice-in-time', [figure({ reported, discrepancy: 7.5 })], 'health'),
      series('advice-in-time', [figure()], 'social-care'),
    ]);
    expect(views.map(({ title }) => title)).toEqual(['advice-in-time', 'advice-in-time: health']);
    expect(new Set(views.map(({ table }) => table.id)).size).toBe(2);
  });
});
