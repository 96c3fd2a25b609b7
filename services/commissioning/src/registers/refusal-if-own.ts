import type { Audience } from '@golden-thread/commissioning/registers';
import { notYourRight } from '@golden-thread/subgraph';
import type { KeptRecord } from './kept-record.ts';
import type { RegisterWork } from './register-work.ts';
import { whoMayRecord } from './who-may-record.ts';

/**
 * The refusal of somebody who recorded any version of what this is about, where somebody else has to; null otherwise.
 *
 * @param content - with ids within the area.
 */
export function refusalIfOwn(
  { house, row }: Pick<RegisterWork, 'house' | 'row'>,
  content: Readonly<Record<string, unknown>>,
  all: readonly KeptRecord[],
  audience: Audience,
) {
  const { separateFrom } = row;
  if (separateFrom === undefined) return null;
  const about = content[separateFrom.field];
  const isOwn = ({ record, subject }: KeptRecord): boolean =>
    subject === house.person.subject && record.register === separateFrom.register && record.entryId === about;
  return all.some(isOwn)
    ? notYourRight(
        'You recorded what this is about, so somebody else has to record this.',
        whoMayRecord(row, audience),
      )
    : null;
}
