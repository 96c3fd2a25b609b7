import type { Ssda903Year } from '@golden-thread/ssda903';
import type { Ssda903Progress } from '@golden-thread/ssda903/node';
import { readProgress } from '../returns/read-progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { yearInWords } from './year-in-words.ts';

/** Says on a terminal how far the return of each year has been read, every twentieth of it. */
export function yearProgress(
  surroundings: Surroundings,
): (year: Ssda903Year, progress: Ssda903Progress) => void {
  const tellers = new Map<Ssda903Year, ReturnType<typeof readProgress>>();
  return (year, { bytes, bytesRead, rows }) => {
    const progress = (text: string): void => surroundings.progress(`${yearInWords(year)}: ${text}`);
    const tell = tellers.get(year) ?? readProgress({ ...surroundings, progress });
    tellers.set(year, tell);
    tell({ bytes, bytesRead, records: rows });
  };
}
