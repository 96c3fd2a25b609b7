import { sendMeasures } from '@golden-thread/send/measures';
import { describe, expect, it } from 'vitest';
import { measuresOf } from './figure-question.ts';

describe('the measures of a question', () => {
  it('are those named, in the order named, and every one where none is', () => {
    expect(measuresOf(['plans-issued', 'requests-received']).map(({ id }) => id)).toEqual([
      'plans-issued',
      'requests-received',
    ]);
    expect(measuresOf(null)).toBe(sendMeasures);
  });

  it('are refused where one is not known', () => {
    expect(() => measuresOf(['plans-issued', 'plans'])).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ID' }),
    );
  });
});
