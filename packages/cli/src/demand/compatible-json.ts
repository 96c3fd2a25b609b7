import type { CompatibleAnswer } from '@golden-thread/sufficiency/demand';

/** Another model's answer as `--json` prints it: by that model's own states, expected numbers to nine decimals. */
export function compatibleJson({ stock, transitions, came, entrants, rates, points }: CompatibleAnswer) {
  return {
    stock: stock.map(({ date, states }) => ({
      date,
      total: [...states.values()].reduce((sum, children) => sum + children, 0),
      states: inOrder(states).flatMap(([state, children]) => (children === 0 ? [] : [{ state, children }])),
    })),
    transitions: inOrder(transitions).flatMap(([from, ofState]) =>
      inOrder(ofState).map(([to, children]) => ({ from, to, children })),
    ),
    entrants: inOrder(came).map(([state, children]) => ({
      state,
      children,
      perDay: entrants.get(state) ?? 0,
    })),
    rates: inOrder(rates).flatMap(([from, ofState]) =>
      inOrder(ofState).map(([to, chance]) => ({ from, to, chance })),
    ),
    forecast: points.map(({ date, states, total }, at) => ({
      date,
      day: at + 1,
      total: { expected: nine(total) },
      states: states.map(({ state, expected, variance }) => ({
        state,
        expected: nine(expected),
        variance: variance === null ? null : nine(variance),
      })),
    })),
  };
}

function inOrder<Value>(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

function nine(value: number): number {
  return Number(value.toFixed(9));
}
