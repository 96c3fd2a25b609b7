import { issuesReport } from '../disclosure/issues-report.ts';
import type { Report } from '../report.ts';
import type { InterchangeStandard } from './standard.ts';

/**
 * The report of a document in which nothing stands that an area could take over: an empty one, or one of another standard, whose fields
 * are all unknown to this one.
 */
export function nothingIn({ title }: InterchangeStandard): Report {
  const issue = {
    code: 'NOTHING_TO_TAKE_OVER',
    path: '',
    found: 'no entry that a file of an area could hold',
    expected: `a document of ${title} with something in it`,
    whatToDo: 'Check that it is the right file, and of this standard rather than another.',
  };
  return issuesReport([issue], 'nothing was taken over');
}
