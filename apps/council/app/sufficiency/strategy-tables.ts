import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { observationCell } from '../reports/figure-cells.ts';
import { assessmentWords, polarityWords } from '../words/phrases.ts';
import type { SufficiencyAnswer } from './sufficiency-answer.ts';

type Objectives = NonNullable<SufficiencyAnswer['deliveryObjectives']>;
type Measures = NonNullable<SufficiencyAnswer['measuresOfSuccess']>;

/** The objectives of the delivery plan; a missing timescale is said in its place. */
export function objectivesTable(objectives: Objectives): ReportTable {
  return {
    id: 'objectives',
    caption: 'Objectives of the delivery plan',
    columns: ['Objective', 'How it is known to be done', 'Who owns it', 'When'].map((heading) => ({
      heading,
      numeric: false,
    })),
    rows: objectives.map(({ ref, title, outcomeMeasure, ownerPost, timescaleLabel }) => ({
      cells: [
        textCell(`${ref} ${title}`),
        outcomeMeasure === null ? absentCell('x', 'None is stated') : textCell(outcomeMeasure),
        ownerPost === null ? absentCell('x', 'No post is named') : textCell(ownerPost),
        timescaleLabel === null ? absentCell('x', 'No timescale is stated') : textCell(timescaleLabel),
      ],
      unit: null,
    })),
    whenEmpty: 'No delivery plan is published.',
  };
}

/** The measures of success, theme by theme, with target and newest figure. */
export function measuresTable(measures: Measures): ReportTable {
  const words = (heading: string) => ({ heading, numeric: false });
  return {
    id: 'measures-of-success',
    caption: 'Measures of success, with their targets and newest figures',
    columns: [
      words('Theme'),
      words('Measure'),
      words('From'),
      words('Target'),
      { heading: 'Newest figure', numeric: true },
      words('Assessment'),
    ],
    rows: measures.map(({ theme, title, indicator }) => ({
      cells: [
        textCell(theme),
        textCell(title),
        indicator?.baseline == null ? absentCell('x', 'None is stated') : textCell(indicator.baseline.label),
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
