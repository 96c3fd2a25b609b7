import type { IsoDate } from '@golden-thread/outcomes';
import type { RegisterContents, RegisterName } from './register-contents.ts';
import type { RegisterEntry, RegisterRecord } from './register-entry.ts';

/**
 * The entries of one register as they read at the end of a day: those of the published folder in its order, each as it was recorded
 * last where it was, then those that were only ever recorded, in the order first recorded. What is withdrawn by then is left out.
 *
 * @param register - the register that all of it belongs to.
 * @param published - its entries in the published folder: read by everyone, and there on any day.
 * @param records - what was recorded and may be read, in any order.
 */
export function entriesAsAt<N extends RegisterName>(
  register: N,
  published: readonly RegisterContents[N][],
  records: readonly RegisterRecord<N>[],
  asOf: IsoDate,
): readonly RegisterEntry<N>[] {
  const newest = new Map<string, RegisterRecord<N>>();
  const known = records.filter((record) => record.register === register && record.recorded.date <= asOf);
  for (const record of known.toSorted(byMoment)) {
    const before = newest.get(record.entryId);
    if (before === undefined || before.version < record.version) newest.set(record.entryId, record);
  }
  const fromFolder = published.map((content): readonly RegisterEntry<N>[] => {
    const record = newest.get(idOf(content));
    newest.delete(idOf(content));
    return record === undefined
      ? [{ register, id: idOf(content), content, audience: 'public', version: 0, recorded: null }]
      : standing(record);
  });
  return [...fromFolder.flat(), ...[...newest.values()].flatMap(standing)];
}

/** A record as the entry it makes; none when it is a withdrawal. */
function standing<N extends RegisterName>(record: RegisterRecord<N>): readonly RegisterEntry<N>[] {
  const { register, entryId: id, content, audience, version, recorded } = record;
  return record.change === 'withdrawn' ? [] : [{ register, id, content, audience, version, recorded }];
}

function idOf(content: unknown): string {
  return (content as { readonly id: string }).id;
}

function byMoment(one: RegisterRecord, other: RegisterRecord): number {
  return one.recorded.at < other.recorded.at ? -1 : Number(one.recorded.at > other.recorded.at);
}
