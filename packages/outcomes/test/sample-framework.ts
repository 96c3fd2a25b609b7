import type { OutcomesFramework, ReportedFigure, Source } from '../src/index.ts';
import { monthPeriod } from '../src/index.ts';
import { sampleSource } from './sample-indicator.ts';

/** A framework with two outcomes, one of them measured. */
export const sampleFramework: OutcomesFramework = {
  id: 'joint-commissioning',
  title: 'Joint commissioning strategy',
  startDate: '2020-04-01',
  endDate: '2025-03-31',
  outcomes: [
    { id: 'safe', title: 'I feel safe', description: 'Children are safe.', source: sampleSource },
    { id: 'healthy', title: 'I am healthy', description: 'Children are well.', source: sampleSource },
  ],
  statements: [{ number: 1, outcomeId: 'healthy', indicatorId: 'waits', note: null }],
  commitments: [{ id: 'voice', title: 'Listen first', source: sampleSource }],
  source: sampleSource,
};

/** A figure with nothing to recompute it from. */
export const sampleFigure: ReportedFigure = {
  id: 'rate',
  title: 'Looked-after children per 10,000',
  domain: 'sufficiency',
  reported: 97.8,
  unit: 'per-10000',
  decimals: 1,
  period: monthPeriod('2022-03'),
  recomputation: { kind: 'none', why: 'Nothing is printed.' },
  remarks: [],
  source: sampleSource,
};

/** A source with an address. */
export const samplePublication: Source = {
  id: 's3',
  title: 'Pack',
  publisher: 'Council',
  publishedDate: null,
  url: 'https://example.org/pack',
  licence: 'OGL-3.0',
};
