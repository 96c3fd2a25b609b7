import { checkWith } from '@golden-thread/outcomes/schema';
import type { Checked, Citation, Issue } from '@golden-thread/outcomes';
import { releasePackageSchema } from '../../schema/procurement/release-package.ts';
import { leftOut } from './left-out.ts';
import { newestReleases, type ReleaseRead } from './newest-releases.ts';
import { readOcid } from './ocid.ts';
import type { Publication, PublishedOrganisation, PublishedProcurement } from './publication.ts';
import { createReading } from './reading.ts';
import { readReleases } from './read-releases.ts';

/** The most releases that are read of one package. */
const MOST_RELEASES = 20_000;

/** What was read of a release package. */
export interface ReleasePackageReading extends PublishedProcurement {
  /** What it was published as, to be written again to the letter; null for a package that is none of ours. */
  readonly publication: Publication | null;
  /** Everything that stands in the package and was left out or written otherwise, each with its path. */
  readonly remarks: readonly Issue[];
}

/**
 * Reads a release package of unknown origin: of each contracting process its newest release, and of that each contract, or award where
 * there is no contract, or tender where there is neither.
 *
 * What cannot be understood comes back as issues, all at once. What is understood and has no place here is left out and told in
 * `remarks`; of persons nothing is repeated. Releases are not merged: what only an older one says is left out with it.
 *
 * @param citation - what is cited for whatever names no source of ours: the package itself.
 * @source Open Contracting Data Standard 1.1, release and release package
 */
export function fromReleasePackage(input: unknown, citation: Citation): Checked<ReleasePackageReading> {
  const tooLarge = sizeIssues(input);
  if (tooLarge.length > 0) return { ok: false, issues: tooLarge };
  const checked = checkWith(releasePackageSchema, input);
  if (!checked.ok) return checked;
  const reading = createReading(citation);
  const releases = newestReleases(checked.value.releases, reading);
  const { frameworks, contracts, organisations } = readReleases(releases, reading);
  if (reading.issues.length > 0) return { ok: false, issues: reading.issues };
  const publisherName = checked.value.publisher?.name ?? null;
  return {
    ok: true,
    value: {
      frameworks,
      contracts,
      publication: publisherName === null ? null : publicationOf(publisherName, releases, organisations),
      remarks: [...reading.remarks, ...leftOut(input, checked.value)],
    },
  };
}

/** More releases than a package has, before each is gone through: the issues of millions fill all memory. */
function sizeIssues(input: unknown): readonly Issue[] {
  const releases = (input as { readonly releases?: unknown } | null | undefined)?.releases;
  if (!Array.isArray(releases) || releases.length <= MOST_RELEASES) return [];
  return [
    {
      code: 'PACKAGE_TOO_LARGE',
      path: 'releases',
      found: `${releases.length} releases`,
      expected: `at most ${MOST_RELEASES} releases`,
      whatToDo: 'Split it into packages.',
    },
  ];
}

/** What a package was published as; null unless every process of it is of one publisher and area of ours. */
function publicationOf(
  publisherName: string,
  releases: readonly ReleaseRead[],
  organisations: readonly PublishedOrganisation[],
): Publication | null {
  const read = releases.map(({ release }) => readOcid(release.ocid));
  const [first = null] = read;
  if (first === null) return null;
  const { ocidPrefix, areaCode } = first;
  const isOne = read.every((each) => each?.ocidPrefix === ocidPrefix && each.areaCode === areaCode);
  return isOne ? { ocidPrefix, areaCode, publisherName, organisations } : null;
}
