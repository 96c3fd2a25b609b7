import type { FrameworkOverlay, SharedFramework } from '../src/index.ts';
import { monthPeriod } from '../src/index.ts';
import { sampleFramework } from './sample-framework.ts';
import { sampleBaseline, sampleBenchmark, sampleIndicator, sampleSource } from './sample-indicator.ts';

/** The sample framework with its two indicators, one with what the lender wants of it. */
export const sampleShared: SharedFramework = {
  framework: sampleFramework,
  indicators: [
    sampleIndicator({
      id: 'waits',
      title: 'Waits for therapy',
      polarity: 'lower-is-better',
      unit: 'weeks',
      target: { kind: 'within-clock', limit: 18, clockUnit: 'weeks', share: null },
      targetLabel: 'within 18 weeks',
      baseline: sampleBaseline(24, '2020-03-31'),
      collectedFromDate: '2020-04-01',
    }),
    sampleIndicator({ id: 'visits', title: 'Visits' }),
  ],
};

const benchmark = (indicatorId: string, month: string, given: object) =>
  sampleBenchmark(monthPeriod(month), 20, { indicatorId, ...given });

/** What another council adds to it: a target, benchmarks, an outcome, two indicators and statements. */
export const sampleOverlay: FrameworkOverlay = {
  extends: sampleFramework.id,
  targets: [
    {
      indicatorId: 'waits',
      target: { kind: 'within-clock', limit: 6, clockUnit: 'weeks', share: null },
      targetLabel: 'within 6 weeks',
      baseline: sampleBaseline(30, '2022-03-31'),
      collectedFromDate: '2022-09-01',
      source: { sourceId: 'own-plan', place: 'page 2' },
    },
  ],
  benchmarks: [
    benchmark('waits', '2022-08', {}),
    benchmark('waits', '2022-07', { group: 'region' }),
    benchmark('waits', '2022-07', { method: 'median' }),
    benchmark('waits', '2022-07', { method: 'mean' }),
    benchmark('answers', '2022-09', {}),
  ],
  outcomes: [{ id: 'heard', title: 'I am heard', description: 'Children are heard.', source: sampleSource }],
  indicators: [
    sampleIndicator({ id: 'calls', title: 'Calls' }),
    sampleIndicator({
      id: 'answers',
      title: 'Answers',
      target: { kind: 'maintain', level: 90 },
      targetLabel: 'keep at 90%',
      collectedFromDate: '2023-04-01',
    }),
  ],
  statements: [
    { number: 2, outcomeId: 'heard', indicatorId: 'waits', note: null },
    { number: 2, outcomeId: 'healthy', indicatorId: 'visits', note: null },
    { number: 1, outcomeId: 'heard', indicatorId: 'answers', note: 'our own' },
    { number: 1, outcomeId: 'safe', indicatorId: 'visits', note: null },
  ],
};
