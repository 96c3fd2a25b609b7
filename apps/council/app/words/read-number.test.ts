import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number as people write it', () => {
  it('is read with commas between thousands, a point, any minus and a per cent sign', () => {
    const written = ['0', '1,250', '1250.50', '-10', '−10', '–10 %', '+3%', ' 4.5% '];
    expect(written.map(readNumber)).toEqual([0, 1250, 1250.5, -10, -10, -10, 3, 4.5]);
  });

  it('is none where it could be taken for another', () => {
    const unread = [
      '',
      '-',
      '10,5',
      '1,25',
      '0x10',
      '1e3',
      'Infinity',
      'NaN',
      '1 2',
      '5.',
      '--1',
      '9'.repeat(16),
    ];
    expect(unread.filter((text) => readNumber(text) !== null)).toEqual([]);
  });
});
