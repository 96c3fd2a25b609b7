import { cellWords, checkReport, tablesOf } from '@golden-thread/reports';
import { describe, expect, it } from 'vitest';
import { forecastAnswer } from '../../test/forecast-answer.ts';
import { sufficiencyAnswer } from '../../test/sufficiency-answer.ts';
import { glanceWords, projectionWords } from './method-words.ts';
import { projectionLines } from './projection-lines.ts';
import { measuresTable, missingOfMeasures } from './strategy-tables.ts';
import { statementDocument } from './statement-document.ts';

const report = statementDocument(sufficiencyAnswer, 'Testshire', '2022-09-30', 'It was made in a test.');
const words = (id: string) =>
  tablesOf(report)
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : JSON.stringify(cell))));

describe('the sufficiency statement', () => {
  it('is a sound report', () => {
    expect(() => checkReport(report)).not.toThrow();
  });

  it('says how many objectives have no timescale', () => {
    const notes = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
    );
    expect(notes).toContain('1 of 2 objectives has no timescale, so nobody can be late with it.');
    expect(notes).toContain(
      '1 figure below does not agree with the parts printed with it. Nothing was corrected.',
    );
  });

  it('begins at a glance, in its files too', () => {
    expect(report.sections[0]).toMatchObject({ id: 'glance', heading: 'At a glance' });
    const without = statementDocument(
      { ...sufficiencyAnswer, projection: null },
      'Testshire',
      '2022-09-30',
      '',
    );
    expect(without.sections[0]?.id).toBe('need');
  });

  it('prints distance and stability, and every printed figure that does not agree', () => {
    const told = (id: string) =>
      tablesOf(report)
        .find((table) => table.id === id)
        ?.rows.map(({ cells }) => cells.slice(0, 4).map(cellWords));
    expect(told('distance-and-stability')).toEqual([
      ['Children placed within 20 miles of home', '79%', expect.stringContaining('Section 1')],
      ['Children with three or more homes in twelve months', '9%', expect.stringContaining('Section 1')],
    ]);
    expect(told('printed-figures-apart')).toEqual([
      ['Share of children in foster homes', '73%', '72.5%', expect.stringContaining('0.5')],
    ]);
    const nothing = { ...sufficiencyAnswer, sufficiencyFigures: null };
    const without = tablesOf(statementDocument(nothing, 'Testshire', '2022-09-30', ''));
    expect(without.map(({ id }) => id)).not.toContain('printed-figures-apart');
    expect(without.map(({ id }) => id)).not.toContain('distance-and-stability');
  });

  it('says what a printed projection really is', () => {
    const said = report.sections.find(({ id }) => id === 'printed')?.blocks[1];
    expect(said).toMatchObject({
      text: 'The document says: mean change of seven years. It prints −4.23% a year. That is the mean of the last yearly percentage changes: 3 changes between 31 March 2019 and 31 March 2022.',
    });
  });

  it('lays the printed method, the better one and what came beside each other', () => {
    expect(words('printed-children')?.[0]).toEqual([
      expect.stringContaining('31 March 2023'),
      '539',
      '534',
      '556',
    ]);
  });

  it('says where the words of a document go against its numbers', () => {
    expect(JSON.stringify(words('printed-homes'))).toContain('Falls, against what is said');
  });

  it('holds need against homes by type, age and distance for whoever may have counts, and for nobody else', () => {
    expect(report.sections.map(({ id }) => id)).not.toContain('need-against-homes');
    const allowed = statementDocument(
      {
        ...sufficiencyAnswer,
        demandForecast: forecastAnswer,
        lookedAfterMeasures: ['inside, 20 miles or less', 'outside, over 20 miles'].map((part) => ({
          definition: { id: 'distance-and-locality', title: 'By distance', unit: 'PERCENT', atDay: true },
          part,
          indicatorId: null,
          protection: 'EXACT',
          figures: [
            {
              period: { label: '2025/26 financial year', startDate: '2025-04-01', endDate: '2026-03-31' },
              value: 50,
              numerator: 10,
              denominator: 20,
              reason: null,
              leftOut: [],
              reported: null,
              discrepancy: null,
            },
          ],
        })),
      },
      'Testshire',
      '2026-11-22',
      '',
    );
    expect(() => checkReport(allowed)).not.toThrow();
    expect(tablesOf(allowed).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['expected', 'gap', 'distance-and-locality', 'back-test']),
    );
    expect(JSON.stringify(allowed)).toContain('it is not to be published as it is');
  });

  it('says of how many measures of success there is no baseline and no figure', () => {
    const [measure] = sufficiencyAnswer.measuresOfSuccess!;
    const bare = { ...measure!, indicator: null };
    expect(missingOfMeasures([bare, bare])).toBe(
      '2 of 2 measures have no baseline, and 2 of 2 measures have no figure, so nobody can tell whether they are met.',
    );
    expect(missingOfMeasures([])).toBeNull();
    expect(measuresTable([bare]).columns.map(({ heading }) => heading)).not.toContain('Baseline');
  });

  it('says so where nothing is published', () => {
    const empty = statementDocument(
      {
        ...sufficiencyAnswer,
        lookedAfter: null,
        projection: null,
        publishedProjections: null,
        deliveryObjectives: null,
        measuresOfSuccess: null,
        corporatePromises: null,
        sufficiencyPriorities: null,
      },
      'Testshire',
      '2022-09-30',
      '',
    );
    expect(() => checkReport(empty)).not.toThrow();
    expect(JSON.stringify(empty)).toContain('Too few yearly numbers are known');
  });
});

describe('the words and lines of a projection', () => {
  const projection = sufficiencyAnswer.projection!;

  it('tells the method, what it is made from and how far off it was', () => {
    expect(projectionWords(projection)).toBe(
      'Method: a trend that wears off, which did best on the years already known. Made from 4 numbers, 31 March 2019 to 31 March 2022. Tried on 3 of the numbers already known, up to 2 years ahead, it was 2.7% off on average.',
    );
  });

  it('does not speak of a day that is past as one to come', () => {
    expect(glanceWords(projection, '2022-09-30')).toContain('are expected, with 80 in 100 chances');
    expect(glanceWords(projection, '2026-11-22')).toMatch(
      /were to be expected on .*That day is past, and no newer number is published\.$/,
    );
  });

  it('begins what is expected where what was counted ends', () => {
    const [counted, expected] = projectionLines(projection);
    expect(counted?.points.map(({ value }) => value)).toEqual([642, 595, 595, 563, null]);
    expect(expected?.points.slice(3)).toEqual([
      { label: 'March 2022', value: 563, lower: 563, upper: 563 },
      { label: 'March 2023', value: 533.6, lower: 492.55, upper: 574.65 },
    ]);
  });
});
