import { localId } from '../addresses.ts';
import { inWords } from '../words/phrases.ts';

/** Titles of what bodies decide about, by the graph's id. */
export type SubjectTitles = ReadonlyMap<string, string>;

/** What a decision right covers, by its title; by its id in words where no title can be had. */
export function subjectName(id: string, titles: SubjectTitles): string {
  return titles.get(id) ?? inWords(localId(id));
}
