import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { PlanRecord } from './measure-record.ts';
import { ceaseReasonOf, rankOf, reviewDecisionOf } from './return-codes.ts';
import type { ReturnSetting, RowsOf } from './return-row.ts';
import type { ReturnTables } from './return-tables.ts';
import type { ReturnTold } from './return-told.ts';

/**
 * The plans of a return: those in force at the census, each with what hangs on it, and those that ended. A plan named without an end
 * that is not among those in force is neither.
 */
export function plansFromReturn(tables: ReturnTables, told: ReturnTold): readonly PlanRecord[] {
  const started = startsByRequest(tables);
  const needs = byParent(tables.needs);
  const stays = byParent(tables.placements);
  const active = tables.activePlans.map(({ row, parent, values }) => ({
    key: `${told.returnId}/active-plans/${row}`,
    knownDate: told.knownDate,
    madeDate: started.get(parent ?? 0) ?? 'unknown',
    inForceOnDate: told.censusDate,
    ceasedDate: 'not-yet' as const,
    ceasedBecause: null,
    ...reviewOf(values),
    transfer: transferOf(values),
    birthMonth: tables.birthMonthOf(parent),
    team: tables.teamOf(parent),
    needs: (needs.get(row) ?? []).map((need) => ({
      type: need.values.SENtype ?? 'unknown',
      rank: rankOf.get(need.values.SENtypeRank) ?? 'unknown',
    })),
    placements: (stays.get(row) ?? []).map(({ values: stay }) => ({
      type: (told.placementType ?? asTold)(stay),
      rank: rankOf.get(stay.PlacementRank) ?? 'unknown',
      enteredDate: stay.EntryDate ?? 'unknown',
      leftDate: stay.LeavingDate ?? 'not-yet',
      workBased: stay.WBP ?? null,
    })),
  }));
  return [...active, ...tables.namedPlans.filter(isOver).map((row) => ended(row, tables, told))];
}

/** The latest start of the plans that did not end, by the row of the request. */
function startsByRequest({ namedPlans, requestRowOf }: ReturnTables): ReadonlyMap<number, IsoDate> {
  const started = new Map<number, IsoDate>();
  for (const plan of namedPlans) {
    const request = requestRowOf(plan.parent);
    const { StartDate } = plan.values;
    if (request === null || StartDate === null || isOver(plan)) continue;
    if (StartDate > (started.get(request) ?? '')) started.set(request, StartDate);
  }
  return started;
}

function isOver({ values }: RowsOf<'named-plans'>): boolean {
  return values.CeaseDate !== null || values.CeaseReason !== null;
}

/** Of the final amended plan a return tells no day. */
function reviewOf(values: RowsOf<'active-plans'>['values']) {
  return {
    lastReviewedDate: values.LastReview ?? 'unknown',
    reviewMeetingDate: values.ReviewMeeting ?? 'unknown',
    reviewDecision: reviewDecisionOf.get(values.ReviewOutcome ?? null) ?? 'unknown',
    amendmentsSentDate: values.ReviewDraft ?? 'unknown',
    amendedPlanSentDate: 'unknown',
  } as const;
}

/** A transfer, where either of its days is told; a day due and none final means not yet. */
function transferOf(values: RowsOf<'active-plans'>['values']): PlanRecord['transfer'] {
  const dueDate = values.PhaseTransferDueDate ?? 'unknown';
  const finalPlanSentDate = values.PhaseTransferFinalDate ?? (isDay(dueDate) ? 'not-yet' : 'unknown');
  return isDay(dueDate) || isDay(finalPlanSentDate) ? { dueDate, finalPlanSentDate } : null;
}

function ended(
  { row, parent, values }: RowsOf<'named-plans'>,
  { requestRowOf, birthMonthOf, teamOf }: ReturnTables,
  { returnId, knownDate }: ReturnTold,
): PlanRecord {
  const request = requestRowOf(parent);
  return {
    key: `${returnId}/named-plans/${row}`,
    knownDate,
    madeDate: values.StartDate ?? 'unknown',
    inForceOnDate: null,
    ceasedDate: values.CeaseDate ?? 'unknown',
    ceasedBecause: ceaseReasonOf.get(values.CeaseReason) ?? 'unknown',
    lastReviewedDate: 'unknown',
    reviewMeetingDate: 'unknown',
    reviewDecision: 'unknown',
    amendmentsSentDate: 'unknown',
    amendedPlanSentDate: 'unknown',
    transfer: null,
    birthMonth: birthMonthOf(request),
    team: teamOf(request),
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
