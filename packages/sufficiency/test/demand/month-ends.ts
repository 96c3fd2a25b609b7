import { addDays, addMonths } from '@golden-thread/outcomes';

/** The last day of every month from one to another. */
export function monthEnds(from: string, until: string): readonly string[] {
  const ends: string[] = [];
  for (let end = from; end <= until; end = addDays(addMonths(addDays(end, 1), 1), -1)) ends.push(end);
  return ends;
}
