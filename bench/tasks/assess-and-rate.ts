import { assessIndicators } from '@golden-thread/outcomes';
import type { AssessmentStatus } from '@golden-thread/outcomes';
import { bragGrey, rate } from '@golden-thread/rag';
import type { ActionFacts, Rating } from '@golden-thread/rag';
import { plainVerdict } from '../assess-and-rate/plain-verdict.ts';
import { periodsOf, syntheticAreas } from '../assess-and-rate/synthetic-areas.ts';
import type { BenchTask } from '../task.ts';

const AREAS = 153;
const INDICATORS = 300;
const PERIODS = 20;

/** An action under way, recorded as on track, due in a year, with one measure: what it is rated depends on the measure alone. */
function factsOf(indicatorId: string, status: AssessmentStatus): ActionFacts {
  return {
    startDate: '2021-01-01',
    deadlineDate: '2023-08-31',
    progress: { status: 'in-progress', measuresRisk: 'none', timelineRisk: 'none' },
    completedDate: null,
    evidence: 'none',
    approvals: [],
    measures: [{ indicatorId, status }],
  };
}

/** How many of each, so that two ways of doing it can be seen to agree. */
function tally() {
  const counts = new Map<string, number>();
  return {
    add: (status: AssessmentStatus, rating: Rating): void => {
      const key = `${status} and ${rating}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    words: (): string =>
      [...counts]
        .sort()
        .map(([key, count]) => `${count} ${key}`)
        .join(', '),
  };
}

/** Every indicator of every area assessed over its whole history, and the action it measures rated from the verdict. */
export const assessAndRate: BenchTask = {
  name: `assess and rate ${AREAS} areas × ${INDICATORS} indicators × ${PERIODS} periods`,
  prepare: async () => {
    const periods = periodsOf(PERIODS);
    const asOf = periods.at(-1)?.endDate ?? '';
    const areas = syntheticAreas(AREAS, INDICATORS, periods);
    return {
      goalMs: 1_000,
      rounds: 7,
      ours: {
        name: 'assessIndicators and rate, with reasons',
        run: async () => {
          const counts = tally();
          for (const { indicators, observations, benchmarks } of areas) {
            for (const [id, { status }] of assessIndicators({ indicators, observations, benchmarks, asOf })) {
              counts.add(status, rate(factsOf(id, status), bragGrey, asOf).rating);
            }
          }
          return counts.words();
        },
      },
      baseline: {
        name: 'filter per indicator and compare, no reasons',
        run: async () => {
          const counts = tally();
          for (const { indicators, observations, benchmarks } of areas) {
            for (const { id, ...rest } of indicators) {
              const status = plainVerdict({ id, ...rest }, observations, benchmarks, asOf);
              counts.add(status, status === 'off-track' ? 'amber' : 'green');
            }
          }
          return counts.words();
        },
      },
    };
  },
};
