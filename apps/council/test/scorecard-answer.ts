import type { ReportFigure } from '../app/reports/figure-cells.ts';
import type { HighlightAnswer } from '../app/reports/highlight-answer.ts';
import type { ScorecardAnswer, ScorecardRow } from '../app/reports/scorecard-answer.ts';
import { ownWords } from './own-words.ts';

/** A made-up figure: 72.46%, of 124 of 171, in a quarter. */
export const figure = (value: number | null, change: Partial<ReportFigure> = {}): ReportFigure => ({
  value,
  numerator: null,
  denominator: null,
  absence: null,
  period: { label: 'April to June 2022' },
  source: { title: 'A made-up return', place: 'table 1' },
  ...change,
});

const quarters = [
  'July to September 2021',
  'October to December 2021',
  'January to March 2022',
  'April to June 2022',
  'July to September 2022',
];

type Cell = ScorecardRow['cells'][number];

const cell = (
  label: string,
  observation: ReportFigure | null,
  reason: 'MISSING' | 'SUPPRESSED' | 'NOT_DUE',
): Cell => ({
  quarter: { label },
  knownDate: observation === null ? null : '2022-08-01',
  observation,
  absence: observation !== null && observation.value !== null ? null : { reason, message: 'A reason.' },
  corrected: [],
});

/** A share that is measured every quarter: a figure, a withheld one, a gap, and one corrected since. */
export const share: ScorecardRow = {
  measure: { id: 'E00000001:in-time', title: 'Plans issued in time', baseline: { label: '57.5%' } },
  unit: 'PERCENT',
  decimals: 1,
  polarity: 'HIGHER_IS_BETTER',
  baseline: {
    label: '57.5%',
    value: 57.5,
    numerator: 1150,
    denominator: 2000,
    date: '2021-06-30',
    corrections: [figure(58.25, { period: { label: '30 June 2021' } })],
  },
  cells: [
    cell('July to September 2021', figure(61.049), 'MISSING'),
    cell(
      'October to December 2021',
      figure(null, { absence: { reason: 'SUPPRESSED', message: 'Withheld.' } }),
      'SUPPRESSED',
    ),
    cell('January to March 2022', null, 'MISSING'),
    {
      ...cell('April to June 2022', figure(72.46, { numerator: 124, denominator: 171 }), 'MISSING'),
      corrected: [figure(74.3, { numerator: 127, denominator: 171 })],
    },
    cell('July to September 2022', null, 'NOT_DUE'),
  ],
  latest: figure(72.46, { numerator: 124, denominator: 171 }),
  target: { label: '70%' },
  distance: { distance: 0, unit: 'PERCENTAGE_POINTS', reached: true, inWords: 'Reached.' },
  travel: { inWords: 'It cannot be told.' },
  sinceBaseline: { direction: 'IMPROVING', change: 15, inWords: 'Better than the baseline.' },
  assessment: { status: 'MET', reasons: ['72.5% is at least 70%.'] },
};

/** A count that falls, below zero in its change, with a large figure. */
export const tally: ScorecardRow = {
  ...share,
  measure: { id: 'E00000001:hits', title: 'Hits on the made-up portal', baseline: { label: '6,132' } },
  unit: 'COUNT',
  decimals: 0,
  baseline: { label: '6,132', value: 6132, numerator: null, denominator: null, date: null, corrections: [] },
  cells: quarters.map((label, at) => cell(label, at === 3 ? figure(1234) : null, 'MISSING')),
  latest: figure(1234),
  target: { label: '15,000 hits' },
  distance: { distance: 13766, unit: 'COUNT', reached: false, inWords: '13,766 to go.' },
  sinceBaseline: { direction: 'WORSENING', change: -4898, inWords: 'Worse than the baseline.' },
  assessment: { status: 'OFF_TRACK', reasons: ['Behind.'] },
};

/** A measure of which nothing is known, not even where it began or what it should reach. */
export const unknownMeasure: ScorecardRow = {
  ...tally,
  measure: { id: 'E00000001:none', title: 'Never measured', baseline: null },
  polarity: 'UNKNOWN',
  baseline: { ...tally.baseline, label: 'No baseline is recorded.', value: null },
  cells: quarters.map((label) => cell(label, null, 'MISSING')),
  latest: null,
  target: null,
  distance: { distance: null, unit: 'COUNT', reached: null, inWords: 'No target is stated.' },
  sinceBaseline: { direction: 'CANNOT_BE_TOLD', change: null, inWords: 'It cannot be told.' },
  assessment: { status: 'NOT_RATED', reasons: ['No figure is recorded.'] },
};

/** What both reports say of their plan. */
const plan = {
  id: 'E00000001:plan',
  title: 'A made-up plan',
  startDate: '2022-01-01',
  endDate: null,
  baselineDate: '2021-06-30',
  successors: [],
  scheme: { id: 'E00000001:own', title: 'Own words', states: [...ownWords] },
  board: { id: 'E00000001:board', name: 'Made-up board' },
  inspections: [],
  source: {
    title: 'A made-up document',
    publisher: 'A made-up council',
    publishedDate: '2022-01-31',
    url: null,
    place: 'page 3',
  },
  priorities: [
    {
      ref: '1',
      title: 'Plans',
      group: { id: 'E00000001:group', name: 'Made-up group' },
      deliveryPartners: [{ name: 'Schools' }],
      headings: [{ ref: '1.1', title: 'Quality', willMean: ['Plans are better.'] }],
      actions: [],
    },
  ],
} satisfies Partial<ScorecardAnswer>;

const risk = {
  id: 'E00000001:plan:risk',
  title: 'Too few psychologists',
  owner: { name: 'Head of SEND' },
  score: 12,
  now: {
    effectiveDate: '2022-08-01',
    status: 'OPEN',
    likelihood: 'HIGH',
    impact: null,
    mitigations: ['Hire.'],
    note: '',
  },
} as const satisfies Omit<ScorecardAnswer['risks'][number], 'now'> & { now: unknown };

/** A scorecard with something of everything. */
export const scorecardAnswer: ScorecardAnswer = {
  ...plan,
  overall: { sentence: 'At the gravest Red.' },
  ratingCounts: [
    { rating: 'RED', count: 1 },
    { rating: 'AMBER', count: 0 },
    { rating: 'GREEN', count: 1075 },
    { rating: 'UNKNOWN', count: 51 },
    { rating: 'BLUE', count: 0 },
    { rating: 'GREY', count: 2 },
  ],
  contradictions: [{ actionRef: '1.1.1', message: 'Green after its deadline.' }],
  risks: [{ ...risk, now: { ...risk.now, mitigations: [...risk.now.mitigations] } }],
  scorecard: {
    baselineDate: '2021-06-30',
    leftOutQuarters: 0,
    quarters: quarters.map((label) => ({ label })),
    rows: [share, tally, unknownMeasure],
  },
};

const action = {
  ref: '1.1.1',
  title: 'Audit plans',
  deadline: { label: 'July 2022' },
  leads: [{ id: 'a', name: 'Head of SEND' }],
};

/** A highlight report with something of everything. */
export const highlightAnswer: HighlightAnswer = {
  ...plan,
  spotlights: [
    {
      assumption: 'No document states the day.',
      spotlight: { group: { id: 'E00000001:group' } },
      highlightReports: [{ group: { id: 'E00000001:other' } }],
    },
  ],
  highlightReport: {
    group: { id: 'E00000001:group', name: 'Made-up group' },
    overall: { sentence: 'At the gravest Red.' },
    countsBefore: [
      { rating: 'RED', count: 0 },
      { rating: 'GREEN', count: 24 },
    ],
    countsNow: [
      { rating: 'RED', count: 1 },
      { rating: 'GREEN', count: 23 },
    ],
    actions: [
      {
        changed: true,
        action,
        before: { recorded: 'GREEN' },
        now: { recorded: 'RED', computed: 'AMBER', differs: true, reasons: ['The deadline has passed.'] },
        dependencies: [{ inWords: 'It waits for 1.1.2, which is late.' }],
      },
    ],
    changes: [
      {
        action: { ref: '1.1.1' },
        record: {
          id: 'r1',
          kind: 'RATING',
          effectiveDate: '2022-08-31',
          summary: 'Rated Red',
          corrects: 'r0',
          correctedBy: null,
        },
      },
    ],
    evidenceWaiting: [
      {
        action: { ref: '1.1.1', title: 'Audit plans' },
        record: { id: 'e1', effectiveDate: '2022-08-20', summary: 'An audit' },
      },
    ],
    deadlinesPassed: [
      {
        action: { ref: '1.1.1', title: 'Audit plans' },
        dueDate: '2022-07-31',
        milestone: false,
        complete: false,
        inPeriod: false,
      },
    ],
    deadlinesComing: [],
    contradictions: [],
    risks: [
      {
        wholePlan: true,
        changed: false,
        risk: { ...risk, now: { ...risk.now, mitigations: [...risk.now.mitigations] } },
      },
    ],
    measures: [
      {
        moved: true,
        change: -0.5,
        measure: {
          id: 'E00000001:in-time',
          title: 'Plans issued in time',
          baseline: { label: '57.5%' },
          target: { label: '70%' },
          indicator: { unit: 'PERCENT', decimals: 1, polarity: 'HIGHER_IS_BETTER' },
        },
        before: figure(72.96),
        now: figure(72.46, { numerator: 124, denominator: 171 }),
        travel: { inWords: 'Worse than before.' },
      },
    ],
  },
};
