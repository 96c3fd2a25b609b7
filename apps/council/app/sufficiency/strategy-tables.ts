import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { observationCell } from '../reports/figure-cells.ts';
import { assessmentWords, counted, polarityWords } from '../words/phrases.ts';
import { figuresColumn, toldCell, wordsColumn } from './report-cells.ts';
import type { SufficiencyAnswer } from './sufficiency-answer.ts';

type Objectives = NonNullable<SufficiencyAnswer['deliveryObjectives']>;
type Measures = NonNullable<SufficiencyAnswer['measuresOfSuccess']>;

/** The objectives of the delivery plan; a missing timescale is said in its place. */
export function objectivesTable(objectives: Objectives): ReportTable {
  return {
    id: 'objectives',
    caption: 'Objectives of the delivery plan',
    columns: ['Objective', 'How it is known to be done', 'Who owns it', 'When'].map(wordsColumn),
    rows: objectives.map(({ ref, title, outcomeMeasure, ownerPost, timescaleLabel }) => ({
      cells: [
        textCell(`${ref} ${title}`),
        toldCell(outcomeMeasure, 'None is stated'),
        toldCell(ownerPost, 'No post is named'),
        toldCell(timescaleLabel, 'No timescale is stated'),
      ],
      unit: null,
    })),
    whenEmpty: 'No delivery plan is published.',
  };
}

/** The measures of success, theme by theme, with target and newest figure. */
export function measuresTable(measures: Measures): ReportTable {
  const withBaseline = measures.some(({ indicator }) => indicator?.baseline != null);
  return {
    id: 'measures-of-success',
    caption: 'Measures of success, with their targets and newest figures',
    columns: [
      wordsColumn('Theme'),
      wordsColumn('Measure'),
      ...(withBaseline ? [wordsColumn('Baseline')] : []),
      wordsColumn('Target'),
      figuresColumn('Newest figure'),
      wordsColumn('Where it stands'),
      wordsColumn('Assessment'),
    ],
    rows: measures.map(({ theme, title, indicator }) => ({
      cells: [
        textCell(theme),
        textCell(title),
        ...(withBaseline ? [toldCell(indicator?.baseline?.label ?? null, 'None is stated')] : []),
        textCell(
          indicator?.target == null
            ? 'None is stated'
            : [indicator.target.label, polarityWords[indicator.polarity]],
        ),
        indicator === null
          ? absentCell('z', 'No indicator carries it')
          : observationCell(indicator.latest, indicator, { withPeriod: true }),
        toldCell(indicator?.latest?.source.place ?? null, 'Nobody tells it'),
        indicator === null ? absentCell('z') : textCell(assessmentWords[indicator.assessment.status]),
      ],
      unit: null,
    })),
    whenEmpty: 'No measure of success is published.',
  };
}

/** What is missing of the measures of success, so that nobody can tell whether they are met; null where nothing is. */
export function missingOfMeasures(measures: Measures): string | null {
  const all = measures.length;
  const without = measures.filter(({ indicator }) => indicator?.latest?.value == null).length;
  const unbased = measures.filter(({ indicator }) => indicator?.baseline == null).length;
  const said = [
    ...(unbased === 0
      ? []
      : [`${unbased} of ${counted(all, 'measure')} ${unbased === 1 ? 'has' : 'have'} no baseline`]),
    ...(without === 0
      ? []
      : [`${without} of ${counted(all, 'measure')} ${without === 1 ? 'has' : 'have'} no figure`]),
  ];
  return all === 0 || said.length === 0
    ? null
    : `${said.join(', and ')}, so nobody can tell whether they are met.`;
}
