import { entryIssues, type ListFileName } from '@golden-thread/local-areas';
import type { Checked } from '@golden-thread/outcomes/schema';
import type { Citation } from '@golden-thread/outcomes';
import type { Surroundings } from '../surroundings.ts';
import { readDocument } from './read-document.ts';
import type { InterchangeStandard, OwnOptions, Understood } from './standard.ts';

/**
 * What a document gives for the files of an area folder, or everything wrong with it: what keeps it from being read, or else what a file
 * would refuse of the entries it comes to.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, and for an option that makes no sense.
 */
export async function readWith(
  surroundings: Surroundings,
  standard: InterchangeStandard,
  given: { readonly file: string; readonly citation: Citation; readonly own: OwnOptions },
): Promise<Checked<Understood>> {
  const json = await readDocument(surroundings, given.file);
  if (!json.ok) return json;
  const read = standard.read(json.value, given.citation, given.own);
  if (!read.ok) return read;
  const issues = Object.entries(read.value.files).flatMap(([file, entries]) =>
    entryIssues(file as ListFileName, entries),
  );
  return issues.length === 0 ? read : { ok: false, issues };
}
