import type { Audience, RegisterEntry, RegisterName } from '@golden-thread/commissioning/registers';
import type { PublishedRegisters } from '../area/published-registers.ts';
import type { KeptRecord } from './kept-record.ts';
import { standingEntries } from './standing-registers.ts';

/** What is known of one entry at the moment of recording. */
export interface EntryHistory {
  /** Its records, first to last. */
  readonly records: readonly KeptRecord[];
  /** The last one; null where nobody recorded anything. */
  readonly last: KeptRecord | null;
  /** How it stands; null when withdrawn, and when there is none. */
  readonly stands: RegisterEntry | null;
  /** Whom it is for; null for one that is not there. */
  readonly audience: Audience | null;
  /** The version it is at; 0 where nobody recorded anything. */
  readonly version: number;
}

/** The history of an entry among all that was read. */
export function entryHistory(
  register: RegisterName,
  entryId: string,
  published: PublishedRegisters,
  all: readonly KeptRecord[],
): EntryHistory {
  const records = all
    .filter(({ record }) => record.register === register && record.entryId === entryId)
    .toSorted((one, other) => one.record.version - other.record.version);
  const last = records.at(-1) ?? null;
  const entries: readonly RegisterEntry[] = standingEntries(
    register,
    published,
    records.map(({ record }) => record),
  );
  const stands = entries.find(({ id }) => id === entryId) ?? null;
  return {
    records,
    last,
    stands,
    audience: last?.record.audience ?? stands?.audience ?? null,
    version: last?.record.version ?? 0,
  };
}

/** What an entry says as it stands; nothing of one that does not. */
export function contentOf({ stands }: EntryHistory): readonly Readonly<Record<string, unknown>>[] {
  return stands === null ? [] : [{ ...stands.content }];
}
