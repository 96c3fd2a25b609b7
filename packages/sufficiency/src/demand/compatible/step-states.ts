import type { Convention } from './convention.ts';
import type { StateRates } from './mean-daily-rates.ts';
import { stateName } from './spell.ts';

/** A state in care on a day, as the other model gives it; its variance where it has one. */
export interface CompatibleState {
  readonly state: string;
  readonly expected: number;
  readonly variance: number | null;
}

/** One day ahead, every state with those of leavers. */
interface Step {
  readonly day: number;
  readonly states: readonly CompatibleState[];
}

/** What to step by, and the days to report, in order. */
interface Stepping {
  readonly convention: Convention;
  readonly daysAhead: readonly number[];
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Day by day: what leaves by the rates, and what comes. */
export function stepStates(
  stock: ReadonlyMap<string, number>,
  rates: StateRates,
  entrants: ReadonlyMap<string, number>,
  { convention, daysAhead }: Stepping,
): readonly Step[] {
  const types = [...convention.types.map(({ name }) => name), convention.otherType, convention.leftType];
  const names = convention.bands.flatMap((_, band) => types.map((type) => stateName(convention, band, type)));
  const ways = [
    ...observed(rates, names),
    ...(convention.ageing === 'share' ? ageing(convention, types) : []),
  ];
  let expected = names.map((name) => stock.get(name) ?? 0);
  let variance = names.map(() => 0);
  const coming = names.map((name) => entrants.get(name) ?? 0);
  const stays = names.map((_, from) =>
    ways.reduce((left, way) => (way.from === from && way.to !== from ? left - way.rate : left), 1),
  );
  const wanted = new Set(daysAhead);
  const steps: Step[] = [];
  for (let day = 1; day <= Math.max(0, ...daysAhead); day += 1) {
    const [before, sure] = [expected, variance];
    expected = before.map((count, state) => count * stays[state]! + coming[state]!);
    variance = before.map((count, state) => {
      const stay = stays[state]!;
      return sure[state]! + stay * (1 - stay) * count + coming[state]!;
    });
    for (const { from, to, rate } of ways) {
      if (from === to || to < 0) continue;
      expected[to]! += before[from]! * rate;
      variance[to]! += rate * (1 - rate) * before[from]!;
    }
    if (!wanted.has(day)) continue;
    const states = names.map((state, index) => ({
      state,
      expected: expected[index]!,
      variance: convention.ageing === 'cut' ? variance[index]! : null,
    }));
    steps.push({ day, states });
  }
  return steps;
}

function observed(rates: StateRates, names: readonly string[]): readonly Way[] {
  return [...rates.entries()].flatMap(([from, ofState]) =>
    [...ofState.entries()].map(([to, rate]) => ({ from: names.indexOf(from), to: names.indexOf(to), rate })),
  );
}

/** One day's share of a band's length moves on; out of the last it leaves the model. Leavers age too. */
function ageing({ bands }: Convention, types: readonly string[]): readonly Way[] {
  return bands.flatMap(({ until }, band) =>
    types.map((_, type) => ({
      from: band * types.length + type,
      to: band + 1 === bands.length ? -1 : (band + 1) * types.length + type,
      rate: 1 / ((until - (bands[band - 1]?.until ?? 0)) * 365),
    })),
  );
}
