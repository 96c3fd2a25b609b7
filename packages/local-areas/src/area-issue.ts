import type { Issue } from '@golden-thread/outcomes';

/** Something wrong in an area folder: an issue that always names its file. */
export interface AreaIssue extends Issue {
  readonly file: string;
}

/** The same issue, told of a file; paths that start at a list keep their place. */
export function inFile(file: string, issue: Issue): AreaIssue {
  return { ...issue, file };
}
