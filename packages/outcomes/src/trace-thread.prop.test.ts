import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceThread } from './trace-thread.ts';
import type { ThreadInput } from './thread-input.ts';

const outcomes = ['o1', 'o2', 'o3'].map((id) => ({ id, title: id }));
const indicators = ['i1', 'i2', 'i3', 'i4'].map((id) => ({ id, title: id, target: null }));
const bodies = ['b1', 'b2'].map((id) => ({ id, name: id }));
const anyOf = (things: readonly { readonly id: string }[]) => fc.constantFrom(...things.map(({ id }) => id));

const inputs: fc.Arbitrary<ThreadInput> = fc
  .record({
    links: fc.array(fc.record({ outcomeId: anyOf(outcomes), indicatorId: anyOf(indicators) })),
    aims: fc.array(
      fc.record({ indicatorIds: fc.uniqueArray(anyOf(indicators)), bodyIds: fc.uniqueArray(anyOf(bodies)) }),
      { maxLength: 5 },
    ),
  })
  .map(({ links, aims }) => ({
    outcomes,
    links,
    indicators,
    bodies,
    actions: aims.map((aim, index) => ({ id: `a${index}`, ref: `${index}`, title: `a${index}`, ...aim })),
  }));

describe('the laws of the thread', () => {
  it('every outcome starts a path, and no path is given twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { paths } = traceThread(input);
        expect(new Set(paths.map(({ outcome }) => outcome.id))).toEqual(
          new Set(outcomes.map(({ id }) => id)),
        );
        const keys = paths.map(({ outcome, indicator, action, body }) =>
          [outcome.id, indicator?.id, action?.id, body?.id].join(' '),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('every break is told once, and every path that stops early ends at one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { paths, breaks } = traceThread(input);
        const told = breaks.map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        expect(new Set(told).size).toBe(told.length);
        for (const { outcome, indicator, action, endsAt } of paths) {
          if (endsAt === 'outcome') expect(told).toContain(`outcome-without-indicator ${outcome.id}`);
          if (endsAt === 'indicator') expect(told).toContain(`indicator-without-action ${indicator?.id}`);
          if (endsAt === 'action') expect(told).toContain(`action-without-body ${action?.id}`);
        }
      }),
    );
  });

  it('links are a set: giving them twice, in any order, changes no break', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const twice = { ...input, links: [...input.links, ...input.links.toReversed()] };
        expect(traceThread(twice)).toEqual(traceThread(input));
      }),
    );
  });
});
