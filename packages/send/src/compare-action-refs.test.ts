import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareActionRefs } from './compare-action-refs.ts';

const refs = fc.stringMatching(/^[A-Za-z0-9]{1,3}([.-][A-Za-z0-9]{1,3}){0,3}$/);

describe('ordering references', () => {
  it('counts as a reader does', () => {
    const list = ['2.1', '1.10.1', 'A2', '1.2.1', '1.2', 'A10', '10', '1.2b', '1.2a'];
    expect(list.toSorted(compareActionRefs)).toEqual([
      '1.2',
      '1.2.1',
      '1.2a',
      '1.2b',
      '1.10.1',
      '2.1',
      '10',
      'A2',
      'A10',
    ]);
  });

  it('still parts references that count the same', () => {
    expect(['1.1', '01.1', '1-1'].toSorted(compareActionRefs)).toEqual(['01.1', '1-1', '1.1']);
  });

  it('puts numbers before words, whichever comes first', () => {
    expect(compareActionRefs('2', 'A')).toBeLessThan(0);
    expect(compareActionRefs('A', '2')).toBeGreaterThan(0);
  });

  it('is not misled by words or numbers a computer would not count with', () => {
    expect(['Infinity', 'NaN', '9'.repeat(400), '8'].toSorted(compareActionRefs)).toEqual([
      '8',
      '9'.repeat(400),
      'Infinity',
      'NaN',
    ]);
    expect(compareActionRefs('Infinity.1', 'Infinity.2')).toBeLessThan(0);
  });

  it('is total: the same only for the same reference, and the other way round when turned', () => {
    fc.assert(
      fc.property(refs, refs, (one, other) => {
        expect(compareActionRefs(one, other) === 0).toBe(one === other);
        expect(Math.sign(compareActionRefs(one, other)) + Math.sign(compareActionRefs(other, one))).toBe(0);
      }),
    );
  });

  it('does not depend on the order it starts from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(refs), (list) => {
        expect(list.toReversed().toSorted(compareActionRefs)).toEqual(list.toSorted(compareActionRefs));
      }),
    );
  });
});
