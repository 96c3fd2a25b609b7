import type { z } from 'zod';

/** What a limit that was passed asks for, in plain words; null when an issue is about something else. */
export function rangeWords(issue: z.core.$ZodIssue): string | null {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return null;
  const [limit, most] = issue.code === 'too_big' ? [issue.maximum, true] : ([issue.minimum, false] as const);
  if (issue.origin === 'string')
    return `text of at ${most ? 'most' : 'least'} ${limit} ${counted(limit, 'character')}`;
  if (issue.origin === 'array')
    return `a list of at ${most ? 'most' : 'least'} ${limit} ${counted(limit, 'entry')}`;
  if (issue.inclusive === false) return `a number ${most ? 'below' : 'above'} ${limit}`;
  return most ? `a number of at most ${limit}` : `a number from ${limit}`;
}

function counted(limit: number | bigint, one: 'character' | 'entry'): string {
  if (Number(limit) === 1) return one;
  return one === 'entry' ? 'entries' : `${one}s`;
}
