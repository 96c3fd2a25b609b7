import { Defect, type Issue } from '@golden-thread/outcomes';
import { contractRelease } from './contract-release.ts';
import { EXTENSIONS } from './extensions.ts';
import { frameworkRelease } from './framework-release.ts';
import { notCarried } from './not-carried.ts';
import { isRegistrablePrefix } from './ocid.ts';
import type { Publication, PublishedProcurement } from './publication.ts';
import type { OcdsRelease, ReleasePackage } from './release-package.ts';

/**
 * Frameworks and contracts as a release package of Open Contracting 1.1, always the same for the same entries: one contracting process and
 * one release for each, dated by the day it was recorded or published. Amounts become pounds, days the moment they begin.
 *
 * `remarks` tells one by one what the standard has no place for, such as the services a contract provides.
 *
 * @throws Defect `INVALID_OCID_PREFIX` for a prefix that has not the form of one; `UNKNOWN_ORGANISATION` when a buyer or supplier is an
 * organisation that was not given.
 * @source Open Contracting Data Standard 1.1, release and release package
 */
export function toReleasePackage(
  published: PublishedProcurement,
  publication: Publication,
): { readonly document: ReleasePackage; readonly remarks: readonly Issue[] } {
  const { ocidPrefix, areaCode, publisherName } = publication;
  if (ocidPrefix !== null && !isRegistrablePrefix(ocidPrefix))
    throw new Defect(
      'INVALID_OCID_PREFIX',
      `"${ocidPrefix}" has not the form ocds- and six letters or digits.`,
    );
  const releases = [
    ...published.frameworks.map((each) => frameworkRelease(each, publication)),
    ...published.contracts.map((each) => contractRelease(each, publication)),
  ];
  const newest = releases
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return {
    document: {
      uri: `urn:golden-thread:open-contracting:${areaCode}`,
      version: '1.1',
      extensions: extensionsOf(releases),
      ...(newest === undefined ? {} : { publishedDate: newest }),
      publisher: { name: publisherName },
      releases,
    },
    remarks: notCarried(published, publication),
  };
}

/** The extensions that something in the package is written in. */
function extensionsOf(releases: readonly OcdsRelease[]): readonly string[] {
  const tenders = releases.map(({ tender }) => tender ?? { id: '' });
  const has = {
    lots:
      tenders.some(({ lots }) => lots !== undefined) ||
      releases.some(({ relatedProcesses }) =>
        (relatedProcesses ?? []).some(({ relatedLots }) => relatedLots !== undefined),
      ),
    awardCriteria: tenders.some(({ lots }) => (lots ?? []).some(({ awardCriteria }) => awardCriteria)),
    legalBasis: tenders.some(({ legalBasis }) => legalBasis !== undefined),
    techniques: tenders.some(({ techniques }) => techniques !== undefined),
  };
  return (Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[])
    .filter((name) => has[name])
    .map((name) => EXTENSIONS[name]);
}
