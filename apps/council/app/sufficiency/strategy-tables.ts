import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { observationCell } from '../reports/figure-cells.ts';
import { assessmentWords, polarityWords } from '../words/phrases.ts';
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
  return {
    id: 'measures-of-success',
    caption: 'Measures of success, with their targets and newest figures',
    columns: [
      wordsColumn('Theme'),
      wordsColumn('Measure'),
      wordsColumn('From'),
      wordsColumn('Target'),
      figuresColumn('Newest figure'),
      wordsColumn('Assessment'),
    ],
    rows: measures.map(({ theme, title, indicator }) => ({
      cells: [
        textCell(theme),
        textCell(title),
        toldCell(indicator?.baseline?.label ?? null, 'None is stated'),
        textCell(
          indicator?.target == null
            ? 'None is stated'
            : [indicator.target.label, polarityWords[indicator.polarity]],
        ),
        indicator === null
          ? absentCell('z', 'No indicator carries it')
          : observationCell(indicator.latest, indicator, { withPeriod: true }),
        indicator === null ? absentCell('z') : textCell(assessmentWords[indicator.assessment.status]),
      ],
      unit: null,
    })),
    whenEmpty: 'The strategy names no measure of success.',
  };
}
