import { governanceIssues, type Governance } from '@golden-thread/governance';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { governanceOf } from '../governance-of.ts';

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
  const namesBroken = (found: string) =>
    (['organisations', 'bodies', 'posts'] as const).some((list) => {
      const part = lists[fileOf[list]];
      return !part.sound && part.ids.has(found.slice(1, -1));
    });
  return governanceIssues(governanceOf(lists))
    .filter(({ code, found }) => code !== 'UNKNOWN_REFERENCE' || !namesBroken(found))
    .flatMap((issue): readonly AreaIssue[] => {
      const place = /^(\w+)\[(\d+)\](.*)$/s.exec(issue.path);
      const list = place?.[1] as keyof Governance;
      const file = fileOf[list];
      const index = lists[file].entries[Number(place?.[2])]?.index;
      return [inFile(file, { ...issue, path: `[${index}]${place?.[3]}` })];
    });
}
