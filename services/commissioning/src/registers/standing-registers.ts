import {
  entriesAsAt,
  type Register,
  type RegisterContents,
  type RegisterEntry,
  type RegisterName,
  type RegisterRecord,
  type StandingEntries,
} from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import type { PublishedRegisters } from '../area/published-registers.ts';

/** Later than any day: how things stand now. */
const NOW: IsoDate = '9999-12-31';

/** How registers read, of what is published and what is recorded: now unless a day is given. */
export function standingEntries<N extends RegisterName>(
  register: N,
  published: PublishedRegisters,
  records: readonly RegisterRecord[],
  asOf: IsoDate = NOW,
): readonly RegisterEntry<N>[] {
  const inFolder = (published[register] ?? []) as readonly RegisterContents[N][];
  const recorded = records.filter((record) => record.register === register);
  return entriesAsAt(register, inFolder, recorded as unknown as readonly RegisterRecord<N>[], asOf);
}

/** How registers read now, each worked out once. */
export function standingNow(
  published: PublishedRegisters,
  records: readonly RegisterRecord[],
): StandingEntries['entries'] {
  const known = new Map<RegisterName, readonly RegisterEntry[]>();
  return <N extends RegisterName>(register: N) => {
    const entries = known.get(register) ?? standingEntries(register, published, records);
    known.set(register, entries as readonly RegisterEntry[]);
    return entries as readonly RegisterEntry<N>[];
  };
}

/** The registers that have to be read before anything can be recorded in one. */
export function registersToRead(
  row: Register,
  isRegister: (name: string) => name is RegisterName,
): readonly RegisterName[] {
  const referred = Object.values(row.references ?? {}).filter((what): what is RegisterName =>
    isRegister(what),
  );
  const separate = row.separateFrom === undefined ? [] : [row.separateFrom.register];
  return [...new Set([row.name, ...referred, ...separate, ...(row.reads ?? [])])];
}
