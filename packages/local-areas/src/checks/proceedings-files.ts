import { planSuccessionIssues, proceedingsIssues, type Proceedings } from '@golden-thread/governance';
import type { AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { governanceOf } from '../governance-of.ts';
import { valuesOf } from '../list-part.ts';
import { proceedingsOf } from '../proceedings-of.ts';
import { toldOfFiles } from './told-of-files.ts';

const fileOf = {
  meetings: 'meetings.json',
  resolutions: 'resolutions.json',
  resolutionRecords: 'resolution-records.json',
  returns: 'returns.json',
  returnReceipts: 'return-receipts.json',
} as const satisfies Record<keyof Proceedings, string>;

/** What `proceedingsIssues` and `planSuccessionIssues` find, told of the file each list stands in. */
export function proceedingsFileIssues({ lists }: AreaParts): readonly AreaIssue[] {
  const named = [
    ...(['organisations.json', 'bodies.json', 'posts.json'] as const),
    ...Object.values(fileOf),
    'plan-successions.json' as const,
  ];
  const issues = [
    ...proceedingsIssues(governanceOf(lists), proceedingsOf(lists)),
    ...planSuccessionIssues(valuesOf(lists['plan-successions.json'])),
  ];
  return toldOfFiles(lists, issues, { ...fileOf, plans: 'plan-successions.json' }, named);
}
