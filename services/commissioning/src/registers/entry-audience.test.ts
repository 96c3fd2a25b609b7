import { AUDIENCES, type Audience } from '@golden-thread/commissioning/registers';
import { describe, expect, it } from 'vitest';
import { audienceIssues, mayFollow } from './entry-audience.ts';

const all = Object.keys(AUDIENCES) as readonly Audience[];

/** Who reads each, written down apart. */
const readers: Readonly<Record<Audience, readonly string[]>> = {
  public: ['anybody', 'council', 'health', 'caseworker'],
  joint: ['council', 'health'],
  council: ['council'],
  health: ['health'],
  panel: ['caseworker'],
};

describe('the audience of an entry', () => {
  it.each(all.flatMap((before) => all.map((after) => [before, after] as const)))(
    'of %s may become %s only where everybody who read it still does, and never about a child',
    (before, after) => {
      const wider = readers[before].every((reader) => readers[after].includes(reader));
      const aboutChild = before !== after && [before, after].includes('panel');
      expect(mayFollow(before, after)).toBe(wider && !aboutChild);
    },
  );

  it('has to be one of the register, and says which it may be', () => {
    const register = { audiences: ['joint', 'council'] } as const;
    expect(audienceIssues(register, null, 'joint')).toEqual([]);
    expect(audienceIssues(register, null, 'public')).toMatchObject([
      { path: 'audience', found: 'PUBLIC', expected: 'JOINT or COUNCIL' },
    ]);
    expect(audienceIssues(register, 'joint', 'council')).toMatchObject([{ expected: 'JOINT' }]);
    expect(audienceIssues(register, 'public', 'public')).toMatchObject([
      { expected: 'a register that is kept in public' },
    ]);
  });
});
