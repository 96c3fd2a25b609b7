import { fundYearsOfArea, spendingBy, type SpendingCut } from '@golden-thread/commissioning/money';
import { plainRollUp } from '../fund-actuals/plain-roll-up.ts';
import { START_YEAR, syntheticFunds } from '../fund-actuals/synthetic-funds.ts';
import type { BenchTask } from '../task.ts';

const SIZES = { areas: 150, funds: 8, lines: 6 };
const AS_OF = `${START_YEAR + 1}-03-31`;
const CUTS: readonly SpendingCut[] = ['area', 'fund', 'line', 'month', 'organisation'];

/** What was spent and what is over budget by who bears it, all areas together, so that two ways of doing it can be seen to agree. */
function words(spent: ReadonlyMap<string, bigint>, over: ReadonlyMap<string, bigint>): string {
  const told = (sums: ReadonlyMap<string, bigint>) =>
    [...sums]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([organisation, pence]) => `${organisation} ${pence}`)
      .join(', ');
  return `spent: ${told(spent)}; over budget: ${told(over)}`;
}

function add(to: Map<string, bigint>, organisation: string | null, pence: bigint | number | null): void {
  const key = String(organisation);
  to.set(key, (to.get(key) ?? 0n) + BigInt(pence ?? 0));
}

/** A year of monthly actuals of every area rolled up to the penny, and cut in every way there is. */
export const fundActuals: BenchTask = {
  name: `roll up a year of ${SIZES.areas} areas × ${SIZES.funds} funds × ${SIZES.lines} lines × 12 months`,
  prepare: async () => {
    const areas = syntheticFunds(SIZES);
    const months = [...new Set(areas[0]!.actuals.map(({ month }) => month))].sort();
    return {
      goalMs: 1_000,
      rounds: 7,
      ours: {
        name: 'fundYearsOfArea, with forecast, variance, what is missing and every cut',
        run: async () => {
          const years = areas.map(({ areaCode, ...rest }) => ({
            areaCode,
            years: fundYearsOfArea({ ...rest, startYear: START_YEAR, asOf: AS_OF }),
          }));
          const sums = CUTS.map((cut) =>
            spendingBy(years, cut).reduce((sum, { amountPence }) => sum + amountPence, 0),
          );
          if (new Set(sums).size > 1) throw new Error(`The cuts do not agree: ${sums.join(', ')}`);
          const spent = new Map<string, bigint>();
          const over = new Map<string, bigint>();
          for (const { years: ofArea } of years)
            for (const { toDateByOrganisation, variance } of ofArea) {
              for (const each of toDateByOrganisation) add(spent, each.organisationId, each.amountPence);
              for (const each of variance.byOrganisation) add(over, each.organisationId, each.amountPence);
            }
          return words(spent, over);
        },
      },
      baseline: {
        name: 'filter all records of the area for each figure',
        run: async () => {
          const spent = new Map<string, bigint>();
          const over = new Map<string, bigint>();
          for (const area of areas) {
            const sums = plainRollUp(area, months);
            for (const [organisation, pence] of sums.spent) add(spent, organisation, pence);
            for (const [organisation, pence] of sums.over) add(over, organisation, pence);
          }
          return words(spent, over);
        },
      },
    };
  },
};
