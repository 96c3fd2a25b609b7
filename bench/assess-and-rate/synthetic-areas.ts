import type { Benchmark, Indicator, Observation, Period, Target } from '@golden-thread/outcomes';
import { addMonths, monthPeriod } from '@golden-thread/outcomes';
import { seededRandom } from './seeded-random.ts';

/** What one area has recorded, nothing of it real. */
export interface SyntheticArea {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly benchmarks: readonly Benchmark[];
}

const source = { sourceId: 'synthetic', place: 'made by the bench' };
/** The days each period ends on; the last is the day everything is read at. */
export const periodsOf = (periods: number): readonly Period[] =>
  Array.from({ length: periods }, (_, month) => monthPeriod(addMonths('2021-01-01', month).slice(0, 7)));

/** One target of every kind in turn, so that every evaluator has its share of the work. */
function targetOf(turn: number, level: number): Target {
  const targets: readonly Target[] = [
    { kind: 'within-clock', limit: 6, clockUnit: 'weeks', share: level },
    { kind: 'baseline-to-target', target: level, byDate: '2023-06-30' },
    { kind: 'percentage-increase', byPercent: 20, byDate: '2023-06-30' },
    { kind: 'month-on-month' },
    { kind: 'maintain', level },
    { kind: 'direction', direction: turn % 2 === 0 ? 'increase' : 'reduce' },
    { kind: 'zero-tolerance' },
    { kind: 'in-line-with-benchmark', benchmark: 'england', margin: 2 },
    { kind: 'cumulative-in-year', yearKind: 'financial-year', target: level },
  ];
  return targets[turn % targets.length] as Target;
}

function indicatorOf(number: number, random: () => number): Indicator {
  const target = targetOf(number, Math.round(random() * 1000) / 10);
  const lower =
    target.kind === 'zero-tolerance' || (target.kind === 'direction' && target.direction === 'reduce');
  return {
    id: `indicator-${number}`,
    title: `Indicator ${number}`,
    domain: 'send',
    polarity:
      lower || (target.kind === 'maintain' && random() < 0.5) ? 'lower-is-better' : 'higher-is-better',
    unit: target.kind === 'cumulative-in-year' ? 'count' : 'percent',
    decimals: target.kind === 'cumulative-in-year' ? 0 : 1,
    frequency: 'month',
    baseline: {
      value: Math.round(random() * 1000) / 10,
      numerator: null,
      denominator: null,
      date: '2020-12-31',
      label: 'at the end of 2020',
    },
    target,
    targetLabel: 'made up',
    collectedFromDate: null,
    source,
  };
}

/** Areas with the same indicators and different figures; one figure in twenty is missing and one in twenty corrected. */
export function syntheticAreas(
  areas: number,
  indicators: number,
  periods: readonly Period[],
): readonly SyntheticArea[] {
  const random = seededRandom(20);
  const shared = Array.from({ length: indicators }, (_, number) => indicatorOf(number, random));
  const benchmarks = shared
    .filter(({ target }) => target?.kind === 'in-line-with-benchmark')
    .flatMap(({ id }) =>
      periods.map((period): Benchmark => {
        const value = Math.round(random() * 1000) / 10;
        return { indicatorId: id, group: 'england', method: 'published', period, value, source };
      }),
    );
  return Array.from({ length: areas }, (_, area) => ({
    indicators: shared,
    benchmarks,
    observations: periods.flatMap((period, at) =>
      shared.flatMap(({ id, target }) => observed(`${area}.${id}.${at}`, id, period, target, random)),
    ),
  }));
}

function observed(
  id: string,
  indicatorId: string,
  period: Period,
  target: Target | null,
  random: () => number,
): readonly Observation[] {
  const missing = random() < 0.05;
  const value = target?.kind === 'zero-tolerance' && random() < 0.5 ? 0 : Math.round(random() * 1e4) / 100;
  const first: Observation = {
    id,
    indicatorId,
    period,
    value: missing ? null : value,
    numerator: null,
    denominator: null,
    absence: missing ? { reason: 'missing', message: 'It was not sent.' } : null,
    source,
    recordedAt: `${period.endDate}T09:00:00Z`,
    knownDate: period.endDate,
    corrects: null,
  };
  if (random() >= 0.05) return [first];
  return [first, { ...first, id: `${id}.again`, value: 50, absence: null, corrects: id }];
}
