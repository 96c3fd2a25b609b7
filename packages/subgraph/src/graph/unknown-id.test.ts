import { describe, expect, it } from 'vitest';
import { unknownId } from './unknown-id.ts';

describe('an id that leads nowhere', () => {
  it.each([
    ['improvement action', 'the id of an improvement action'],
    ['body', 'the id of a body'],
  ])('says in proper words what was expected: %s', (what, expected) => {
    expect(() => unknownId(what, 'E08000018:nothing')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_ID',
        details: expect.objectContaining({ expected: expect.stringContaining(`${expected}, such`) }),
      }),
    );
  });
});
