import { keepIssues as keepAny } from '@golden-thread/return-files';
import { returnIssue, withoutRule } from './return-issue.ts';
import type { ReturnIssue } from './return-issue.ts';

const issue = (
  place: string,
  said: {
    readonly code: string;
    readonly found: string;
    readonly expected: string;
    readonly whatToDo: string;
  },
): ReturnIssue => returnIssue(place, null, { rule: null, column: null, ...said });

/**
 * What can be wrong with keeping a return, besides what reading it tells. Every store says it in these words.
 *
 * @example
 * keepIssues.knownTooEarly('2026-01-01', '2026-03-31').code; // => 'KNOWN_TOO_EARLY'
 */
export const keepIssues = {
  areaUnknown: (): ReturnIssue => withoutRule(keepAny.areaUnknown()),
  otherKey: (returnId: string): ReturnIssue => withoutRule(keepAny.otherKey(returnId)),
  knownTooEarly: (knownDate: string, lastDay: string): ReturnIssue =>
    issue('known date', {
      code: 'KNOWN_TOO_EARLY',
      found: knownDate,
      expected: `${lastDay}, the last day of its year, or later`,
      whatToDo: 'A return is not known before its year has ended: check the year, and --known-date.',
    }),
  nothingToKeep: (): ReturnIssue =>
    issue('files', {
      code: 'NOTHING_TO_KEEP',
      found: 'no child and no episode',
      expected: 'rows of the year and the authority asked for',
      whatToDo: 'Check --year, and that --authority is written as in the column LA.',
    }),
  authorityNotSaid: (file: string): ReturnIssue =>
    issue(file, {
      code: 'AUTHORITY_NOT_SAID',
      found: 'a column LA, and no authority asked for',
      expected: 'one authority',
      whatToDo: 'Say with --authority whose rows are meant, as the column LA names it.',
    }),
};
