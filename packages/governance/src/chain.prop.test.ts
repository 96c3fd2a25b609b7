import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, governanceWith, line } from '../test/sample-governance.ts';
import { chain } from './chain.ts';
import { accountabilityCycles } from './issues/accountability-cycles.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const anyGovernance = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 10 })
  .map((pairs) =>
    governanceWith({
      bodies: names.map((id) => body(id)),
      lines: pairs.map(([from, to]) => line(from, 'accountable-to', to)),
    }),
  );

describe('the laws of the chain', () => {
  it('it ends, names each body once and never the body itself, whatever the lines', () => {
    fc.assert(
      fc.property(anyGovernance, fc.constantFrom(...names), (governance, id) => {
        const above = chain(governance, id, 'accountable-to', '2022-08-31').map((each) => each.id);
        expect(new Set(above).size).toBe(above.length);
        expect(above).not.toContain(id);
      }),
    );
  });

  it('whatever is above something above a body is above it too, unless it is the body itself', () => {
    fc.assert(
      fc.property(anyGovernance, fc.constantFrom(...names), (governance, id) => {
        const above = chain(governance, id, 'accountable-to', '2022-08-31').map((each) => each.id);
        for (const higher of above) {
          for (const highest of chain(governance, higher, 'accountable-to', '2022-08-31')) {
            expect([...above, id]).toContain(highest.id);
          }
        }
      }),
    );
  });

  it('a circle is reported exactly where somebody is above somebody they are below', () => {
    fc.assert(
      fc.property(anyGovernance, (governance) => {
        const isAbove = (low: string, high: string) =>
          chain(governance, low, 'accountable-to', '2022-08-31').some(({ id }) => id === high);
        const circular =
          governance.lines.some((each) => each.fromBodyId === each.toBodyId) ||
          names.some((one) =>
            names.some((other) => one !== other && isAbove(one, other) && isAbove(other, one)),
          );
        expect(accountabilityCycles(governance).length > 0).toBe(circular);
      }),
    );
  });
});
