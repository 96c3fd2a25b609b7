import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalId, parseGlobalId } from './global-id.ts';

describe('global ids', () => {
  it('come back as they were made, colons in the local part included', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]\d{8}$/u), fc.string({ minLength: 1 }), (areaCode, localId) => {
        expect(parseGlobalId(globalId(areaCode, localId))).toEqual({ areaCode, localId });
      }),
    );
  });

  it.each(['', 'E08000018', ':x', 'E08000018:'])('are not read from %j', (id) => {
    expect(parseGlobalId(id)).toBeNull();
  });
});
