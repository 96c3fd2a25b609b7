import { issue, type Reading } from './reading.ts';
import type { OcdsRelease } from './release-package.ts';

/** A release with its place in the package. */
export interface ReleaseRead {
  readonly release: OcdsRelease;
  readonly at: string;
}

/**
 * The newest release of each contracting process, in the order of the package; older ones are told and left out. Two of one id, or of one
 * moment, are an issue: nobody could say which holds.
 */
export function newestReleases(releases: readonly OcdsRelease[], reading: Reading): readonly ReleaseRead[] {
  const newest = new Map<string, ReleaseRead>();
  releases.forEach((release, index) => {
    const at = `releases[${index}]`;
    const before = newest.get(release.ocid);
    if (before === undefined) newest.set(release.ocid, { release, at });
    else if (before.release.id === release.id || before.release.date === release.date) {
      const field = before.release.id === release.id ? 'id' : 'date';
      reading.issues.push(
        issue(
          'DUPLICATE_RELEASE',
          `${at}.${field}`,
          JSON.stringify(release[field]),
          `another ${field} than ${before.at} has`,
        ),
      );
    } else {
      const older = release.date < before.release.date ? at : before.at;
      reading.leaveOut(older, 'an older release', 'the newest release of a contracting process');
      if (older === before.at) newest.set(release.ocid, { release, at });
    }
  });
  return [...newest.values()];
}
