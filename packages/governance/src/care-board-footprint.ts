import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import type { Organisation } from './body.ts';
import type { Governance } from './governance.ts';
import { organisationAsAt } from './organisation-as-at.ts';

/** A local area by what a footprint needs of it. */
export interface AreaOfFootprint {
  /** ONS code of the local authority. */
  readonly code: string;
  readonly governance: Governance;
}

/** An integrated care board on a day, with the local areas it covers then. */
export interface CareBoardFootprint {
  /** Code of the Organisation Data Service, such as `QF7`. */
  readonly odsCode: string;
  /** As the first of the areas names it. */
  readonly name: string;
  /** The areas, in the order given, each with the organisation that stands for the board there. */
  readonly areas: readonly { readonly code: string; readonly organisation: Organisation }[];
}

/**
 * Every integrated care board that areas list on a day, by its code. A board spans each area that lists an organisation with its code
 * as existing on the day: where a footprint changes, the old board ends in that area on the day before, and elsewhere goes on. A board
 * that has no code spans nothing, because two areas could not be told to mean the same.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source National Health Service Act 2006 s14Z25, inserted by the Health and Care Act 2022 s19: integrated care boards for areas of England
 */
export function careBoardFootprints(
  areas: readonly AreaOfFootprint[],
  asOf: IsoDate,
): readonly CareBoardFootprint[] {
  isoDate(asOf);
  const boards = new Map<string, { name: string; areas: { code: string; organisation: Organisation }[] }>();
  for (const { code, governance } of areas) {
    for (const organisation of governance.organisations) {
      const odsCode = codeOf(organisation);
      if (organisation.kind !== 'integrated-care-board' || odsCode === null || !holdsOn(organisation, asOf))
        continue;
      const board = boards.get(odsCode) ?? { name: organisation.name, areas: [] };
      boards.set(odsCode, board);
      if (board.areas.every((area) => area.code !== code)) board.areas.push({ code, organisation });
    }
  }
  return [...boards]
    .map(([odsCode, board]) => ({ odsCode, ...board }))
    .toSorted((left, right) => (left.odsCode < right.odsCode ? -1 : 1));
}

/**
 * The boards that a code of the NHS leads to on a day: the board itself, or those that stand then for whoever had the code, such as a
 * clinical commissioning group; several where what it covered went to several. Empty when nobody stands for it on the day: a board did not
 * exist before its first. Null when no area lists the code at all.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function careBoardsOfCode(
  areas: readonly AreaOfFootprint[],
  odsCode: string,
  asOf: IsoDate,
): readonly CareBoardFootprint[] | null {
  const listed = areas.flatMap(({ governance }) =>
    governance.organisations
      .filter((organisation) => codeOf(organisation) === odsCode)
      .map(({ id }) => organisationAsAt(governance, id, asOf)),
  );
  if (listed.length === 0) return null;
  const codes = new Set(listed.map((organisation) => (organisation === null ? null : codeOf(organisation))));
  return careBoardFootprints(areas, asOf).filter((board) => codes.has(board.odsCode));
}

function codeOf({ codes }: Organisation): string | null {
  return Object.hasOwn(codes, 'ods') ? (codes['ods'] as string) : null;
}
