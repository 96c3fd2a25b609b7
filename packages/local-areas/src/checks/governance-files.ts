import { governanceIssues, type Governance } from '@golden-thread/governance';
import type { AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { governanceOf } from '../governance-of.ts';
import { toldOfFiles } from './told-of-files.ts';

const fileOf = {
  organisations: 'organisations.json',
  bodies: 'bodies.json',
  posts: 'posts.json',
  memberships: 'memberships.json',
  lines: 'lines.json',
  decisionRights: 'decision-rights.json',
  rhythm: 'rhythm.json',
} as const satisfies Record<keyof Governance, string>;

/** What `governanceIssues` finds, told of the file each list stands in. References to broken entries are left alone. */
export function governanceFileIssues({ lists }: AreaParts): readonly AreaIssue[] {
  const named = [fileOf.organisations, fileOf.bodies, fileOf.posts];
  return toldOfFiles(lists, governanceIssues(governanceOf(lists)), fileOf, named);
}
