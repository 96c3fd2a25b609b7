import { expect, it } from 'vitest';
import { keepIssues } from './keep-issues.ts';

it('what is wrong with keeping any return names its place, and nothing of a record', () => {
  const all = [keepIssues.areaUnknown(), keepIssues.otherKey('2025-1'), keepIssues.fileChanged('a.csv')];
  expect(all.map(({ code, file, row }) => [code, file, row])).toEqual([
    ['AREA_UNKNOWN', 'area', null],
    ['OTHER_KEY', 'key', null],
    ['FILE_CHANGED', 'a.csv', null],
  ]);
});
