import { idSchema } from '@golden-thread/outcomes/schema';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

const files = [
  'organisations.json',
  'bodies.json',
  'posts.json',
  'rhythm.json',
  'schemes.json',
  'improvement-plans.json',
  'action-records.json',
] as const;

/** `INVALID_ID`: an id that could not become part of an address, in the files whose own schema leaves it open. */
export function malformedIds({ lists }: AreaParts): readonly AreaIssue[] {
  return files.flatMap((file) =>
    lists[file].entries
      .filter(({ value }) => !idSchema.safeParse(value.id).success)
      .map(({ index, value }) =>
        inFile(file, {
          code: 'INVALID_ID',
          path: `[${index}].id`,
          found: JSON.stringify(value.id),
          expected: 'lower-case letters and digits joined by -, . or _',
          whatToDo: 'Use a short readable id such as send-executive-board and never change it.',
        }),
      ),
  );
}
