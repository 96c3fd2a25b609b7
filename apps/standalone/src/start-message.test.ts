import { describe, expect, it } from 'vitest';
import { problemsMessage } from './start-message.ts';

describe('what start says of area data that is not right', () => {
  it('is nothing when all is right', () => expect(problemsMessage({ problems: [] })).toBe(''));

  it('says of each area that was never imported that it is not served', () => {
    expect(problemsMessage({ problems: ['wirral/area.json code AREA_TWICE'] })).toBe(
      'Some area data is not right. An area is served as it was imported before; one that never was is not served:\n  wirral/area.json code AREA_TWICE\n',
    );
  });
});
