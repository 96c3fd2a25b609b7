import { describe, expect, it } from 'vitest';
import { errorsAhead } from './errors-ahead.ts';

describe('errors so many steps ahead', () => {
  it('hold every later value against what was said without it', () => {
    const told = errorsAhead({ values: [4, 5, 6, 8], method: 'no-change', steps: 3, fewestSeen: 2 });
    expect(told).toEqual([
      [
        { foretold: 5, actual: 6 },
        { foretold: 6, actual: 8 },
      ],
      [{ foretold: 5, actual: 8 }],
      [],
    ]);
  });

  it('begin after as many values as are to be seen at least', () => {
    const told = errorsAhead({ values: [4, 5, 6, 8], method: 'no-change', steps: 1, fewestSeen: 3 });
    expect(told).toEqual([[{ foretold: 6, actual: 8 }]]);
  });

  it('are none where the method has nothing to say', () => {
    const told = errorsAhead({
      values: [0, 0, 3],
      method: 'average-percentage-change',
      steps: 1,
      fewestSeen: 2,
    });
    expect(told).toEqual([[]]);
  });
});
