import { readableIds, type Issue } from '@golden-thread/outcomes';
import type { ReleaseRead } from './newest-releases.ts';
import { readOcid, type ProcessKind } from './ocid.ts';

/** Ids within the area for the contracting processes of a package. */
export interface ReleaseIds {
  /** @param place - counts the contracts of a release from 0. */
  readonly idFor: (kind: ProcessKind, read: ReleaseRead, place: number) => string;
  /** One `ID_CHANGED` for each that is not what its process is called. */
  readonly changed: () => readonly Issue[];
}

/** Starts to give out ids: those of our own form are kept, and taken from the start. */
export function releaseIds(releases: readonly ReleaseRead[]): ReleaseIds {
  const own = releases.flatMap(({ release }) => readOcid(release.ocid) ?? []);
  const taken = (kind: ProcessKind) => new Set(own.flatMap((each) => (each.kind === kind ? [each.id] : [])));
  const books = { framework: readableIds(taken('framework')), contract: readableIds(taken('contract')) };
  const changed: Issue[] = [];
  return {
    idFor(kind, { release: { ocid }, at }, place) {
      const read = readOcid(ocid);
      if (read?.kind === kind && place === 0) return read.id;
      const id = books[kind].idFrom(place === 0 ? ocid : `${ocid}-${place + 1}`, kind);
      if (id !== ocid)
        changed.push({
          code: 'ID_CHANGED',
          path: `${at}.ocid`,
          found: JSON.stringify(ocid.slice(0, 120)),
          expected: 'an id of the area for each contract',
          whatToDo: `Know it as "${id}" from now on.`,
        });
      return id;
    },
    changed: () => changed,
  };
}
