import type { IsoDate } from '@golden-thread/outcomes';
import type { PlanRecord } from './measure-record.ts';
import { ceaseReasonOf, rankOf } from './return-codes.ts';
import type { ReturnRow, ReturnSetting, RowsOf } from './return-row.ts';
import type { ReturnTold } from './return-told.ts';

/**
 * The plans of a return: those in force at the census, each with what hangs on it, and those that ended. A plan named without an end
 * that is not among those in force is neither.
 *
 * @param requestOf - the row of the request of an assessment, by the row of the assessment.
 */
export function plansFromReturn(
  rows: readonly ReturnRow[],
  requestOf: ReadonlyMap<number, number | null>,
  told: ReturnTold,
): readonly PlanRecord[] {
  const named = ofModule(rows, 'named-plans');
  const isOver = ({ values }: RowsOf<'named-plans'>) =>
    values.CeaseDate !== null || values.CeaseReason !== null;
  const started = new Map<number, IsoDate>();
  for (const { parent, values } of named.filter((each) => !isOver(each))) {
    const request = requestOf.get(parent ?? 0) ?? 0;
    const other = started.get(request) ?? '';
    if (values.StartDate !== null && values.StartDate > other) started.set(request, values.StartDate);
  }
  started.delete(0);
  const needs = byParent(ofModule(rows, 'needs'));
  const stays = byParent(ofModule(rows, 'placements'));
  const active = ofModule(rows, 'active-plans').map(({ row, parent, values }) => ({
    key: `${told.returnId}/active-plans/${row}`,
    knownDate: told.knownDate,
    madeDate: started.get(parent ?? 0) ?? 'unknown',
    inForceOnDate: told.censusDate,
    ceasedDate: 'not-yet' as const,
    ceasedBecause: null,
    lastReviewedDate: values.LastReview ?? 'unknown',
    needs: (needs.get(row) ?? []).map((need) => ({
      type: need.values.SENtype ?? 'unknown',
      rank: rankOf.get(need.values.SENtypeRank) ?? 'unknown',
    })),
    placements: (stays.get(row) ?? []).map((stay) => ({
      type: (told.placementType ?? asTold)(stay.values),
      rank: rankOf.get(stay.values.PlacementRank) ?? 'unknown',
      enteredDate: stay.values.EntryDate ?? 'unknown',
      leftDate: stay.values.LeavingDate ?? 'not-yet',
    })),
  }));
  return [...active, ...named.filter(isOver).map((row) => ended(row, told))];
}

function ended({ row, values }: RowsOf<'named-plans'>, { returnId, knownDate }: ReturnTold): PlanRecord {
  return {
    key: `${returnId}/named-plans/${row}`,
    knownDate,
    madeDate: values.StartDate ?? 'unknown',
    inForceOnDate: null,
    ceasedDate: values.CeaseDate ?? 'unknown',
    ceasedBecause: ceaseReasonOf.get(values.CeaseReason) ?? 'unknown',
    lastReviewedDate: 'unknown',
    needs: [],
    placements: [],
  };
}

/** What a return tells of a setting: the kind, where it has one; else the unit within it, else which number it has. */
function asTold({ URN, UKPRN, SENsetting, ...within }: ReturnSetting): string {
  if (SENsetting !== null) return SENsetting;
  if (within.SENunitIndicator === true) return 'sen-unit';
  if (within.ResourcedProvisionIndicator === true) return 'resourced-provision';
  if (URN !== null) return 'setting-with-urn';
  return UKPRN === null ? 'unknown' : 'provider-with-ukprn';
}

function ofModule<Module extends ReturnRow['module']>(
  rows: readonly ReturnRow[],
  module: Module,
): readonly RowsOf<Module>[] {
  return rows.filter((row): row is RowsOf<Module> => row.module === module);
}

function byParent<R extends { readonly parent: number | null }>(
  rows: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  const found = new Map<number, R[]>();
  for (const row of rows) {
    const others = found.get(row.parent ?? 0);
    if (others === undefined) found.set(row.parent ?? 0, [row]);
    else others.push(row);
  }
  return found;
}
