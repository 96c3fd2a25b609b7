import { plainWords, rag } from '@golden-thread/rag';
import { describe, expect, it } from 'vitest';
import { approval, progress, rating } from '../test/sample-plan.ts';
import { recordedRating, recordedRatingRecord } from './recorded-rating.ts';

const ref = '1.1.1';
const yellow = rating({
  id: 'r1',
  actionRef: ref,
  effectiveDate: '2022-08-01',
  rating: 'amber',
  statedAs: 'Yellow',
});

describe('the recorded rating', () => {
  it('is unknown where nothing is recorded, never grey', () => {
    expect(recordedRating([], 'sample-plan', ref, '2022-08-31')).toBe('unknown');
  });

  it('is the newest by the day asked, with the words of its source', () => {
    const later = rating({ id: 'r2', actionRef: ref, effectiveDate: '2022-09-01' });
    expect(recordedRatingRecord([later, yellow], 'sample-plan', ref, '2022-08-31')).toEqual({
      rating: 'amber',
      statedAs: 'Yellow',
      date: '2022-08-01',
      recordId: 'r1',
    });
  });

  it('is blue from the approval of a board, with no words of its own', () => {
    const approved = approval({ id: 'a1', actionRef: ref, effectiveDate: '2022-08-20' });
    expect(recordedRatingRecord([yellow, approved], 'sample-plan', ref, '2022-08-31')).toEqual({
      rating: 'blue',
      statedAs: null,
      date: '2022-08-20',
      recordId: 'a1',
    });
  });

  it('is green from the approval of a board where the scheme has no state for blue', () => {
    const approved = approval({ id: 'a1', actionRef: ref, effectiveDate: '2022-08-20' });
    const as = (scheme: typeof rag) => recordedRating([approved], 'sample-plan', ref, '2022-08-31', scheme);
    expect(as(rag)).toBe('green');
    expect(as(plainWords)).toBe('blue');
  });

  it('is what was recorded before when an approved action is opened again', () => {
    const records = [
      yellow,
      approval({ id: 'a1', actionRef: ref, effectiveDate: '2022-08-20' }),
      progress({ id: 'p1', actionRef: ref, effectiveDate: '2022-08-25' }),
    ];
    expect(recordedRating(records, 'sample-plan', ref, '2022-08-31')).toBe('amber');
  });
});
