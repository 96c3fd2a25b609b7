import { describe, expect, it } from 'vitest';
import { documentsAsAt } from './documents-as-at.ts';
import type { DocumentVersion } from './document-version.ts';

const version = (
  id: string,
  date: string | null,
  status: DocumentVersion['status'],
  documentSourceId = 'strategy',
): DocumentVersion => ({
  id,
  documentSourceId,
  version: id,
  date,
  dateLabel: null,
  status,
  changes: [],
  madeByPostId: null,
  source: { sourceId: documentSourceId, place: 'Cover' },
});
const versions = [
  version('0.1', null, 'draft'),
  version('0.9', '2020-01-01', 'draft'),
  version('1.0', '2020-06-01', 'final'),
  version('1.1', '2021-01-01', 'draft'),
  version('2.0', '2022-01-01', 'final'),
  version('first', null, 'final', 'charter'),
];
const told = (asOf: string) =>
  documentsAsAt(versions, asOf).map(({ documentSourceId, inForce, drafts, undated }) => [
    documentSourceId,
    inForce?.id ?? null,
    drafts.map(({ id }) => id),
    undated.map(({ id }) => id),
  ]);

describe('documentsAsAt', () => {
  it('finds the newest final version dated by the day, and the drafts since', () => {
    expect(told('2021-06-01')).toEqual([
      ['strategy', '1.0', ['0.1', '1.1'], []],
      ['charter', null, [], ['first']],
    ]);
    expect(told('2022-01-01')[0]).toEqual(['strategy', '2.0', ['0.1'], []]);
  });

  it('has drafts and none in force before the first final one', () => {
    expect(told('2020-05-31')[0]).toEqual(['strategy', null, ['0.1', '0.9'], []]);
  });

  it('does not guess which of the final versions with no day is in force', () => {
    expect(told('2019-01-01')[1]).toEqual(['charter', null, [], ['first']]);
  });
});
