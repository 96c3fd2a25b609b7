import { roundTo } from '@golden-thread/outcomes';
import { backTestAreas } from '@golden-thread/projection';
import { madeUpAreas } from '../back-test/made-up-areas.ts';
import { backTestOneByOne } from '../back-test/one-by-one.ts';
import type { BenchTask } from '../task.ts';

const AREAS = 153;
const YEARS = 10;

/** Every method and the choice among them, back-tested over areas: what `golden-thread back-test` does after reading. */
export const backTest: BenchTask = {
  name: `back-test 7 methods on ${AREAS} areas × ${YEARS} years`,
  prepare: async () => {
    const areas = madeUpAreas(AREAS, YEARS);
    return {
      goalMs: null,
      rounds: 3,
      ours: {
        name: 'backTestAreas, every forecast made once',
        run: async () =>
          backTestAreas(areas, { decimals: 0 })
            .map(({ method, horizonYears, meanAbsolutePercentageError, coveragePercent }) =>
              [method, horizonYears, meanAbsolutePercentageError, coveragePercent].join(' '),
            )
            .join(', '),
      },
      baseline: {
        name: 'projectSeries for each area, origin and method',
        run: async () => {
          const tallies = backTestOneByOne(areas);
          // The order in which our rows stand: methods, then years ahead.
          const keys = [...tallies.keys()].slice(0, 21).map((key) => key.split(' ') as [string, string]);
          const methods = [...new Set(keys.map(([method]) => method))];
          return methods
            .flatMap((method) => ['1', '2', '3'].map((years) => `${method} ${years}`))
            .map((key) => {
              const { percent, inside, heldOut } = tallies.get(key) ?? { percent: 0, inside: 0, heldOut: 1 };
              return `${key} ${roundTo(percent / heldOut, 2)} ${roundTo((inside / heldOut) * 100, 1)}`;
            })
            .join(', ');
        },
      },
    };
  },
};
