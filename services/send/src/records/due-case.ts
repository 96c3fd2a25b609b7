import { createHmac } from 'node:crypto';
import type { DueCase, DueList } from '@golden-thread/send/due';
import type { DueCaseView, DueFigures } from './due-figures.ts';
import type { DueOfArea } from './due-of-area.ts';

/**
 * A due list as the records give it.
 *
 * @param secret - reads what names its cases; null: they are not shown.
 */
export function dueFigures(
  { kept, list, untold }: DueOfArea,
  secret: (() => Promise<Uint8Array | null>) | null,
): DueFigures {
  return {
    asAt: list.asAt,
    knownUntilDate: kept?.untilDate ?? null,
    plansUntilDate: kept?.censusDate ?? null,
    protection: 'exact',
    rows: list.rows,
    leftOut: untold.map(({ count, because }) => ({ count, because })),
    cases:
      secret === null
        ? null
        : async () => {
            const key = await secret();
            return key === null ? [] : caseViews(list, key);
          },
  };
}

/** The cases of a list under ids that nobody can foresee or count through, the most urgent first. */
function caseViews({ cells }: DueList, secret: Uint8Array): readonly DueCaseView[] {
  return cells
    .flatMap(({ cases }) => cases.map((each) => caseView(each, secret)))
    .toSorted((one, other) => compareDays(one.daysLeft, other.daysLeft) || (one.id < other.id ? -1 : 1));
}

function caseView({ caseKey, recordKey: _, ...told }: DueCase, secret: Uint8Array): DueCaseView {
  const id = createHmac('sha256', secret).update('id of a case\n').update(caseKey).digest();
  return { ...told, id: id.subarray(0, 16).toString('base64url') };
}

/** Where a case stands in the list: its days left, then its id. */
export function caseOrder({ daysLeft, id }: DueCaseView): string {
  return `${daysLeft ?? ''} ${id}`;
}

/** The most urgent first; those of which it cannot be told last. */
export function compareCaseKeys(left: string, right: string): number {
  const [[days, id], [otherDays, otherId]] = [left.split(' '), right.split(' ')];
  return (
    compareDays(daysOf(days), daysOf(otherDays)) ||
    (String(id) < String(otherId) ? -1 : Number(id !== otherId))
  );
}

function compareDays(one: number | null, other: number | null): number {
  if (one === other) return 0;
  return (one ?? Infinity) - (other ?? Infinity);
}

function daysOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
