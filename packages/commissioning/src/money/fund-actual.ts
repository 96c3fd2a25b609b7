/** What one line of a fund spent in one month. A correction is a later version of the same entry, never a second one. */
export interface FundActual {
  /** As `fundActualId` gives it, so that there is one entry for a fund, line and month. */
  readonly id: string;
  readonly fundId: string;
  /** Null for a fund that is not kept by line. */
  readonly lineId: string | null;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Whole pence; below 0 where more came back than was paid. */
  readonly amountPence: number;
  /** What a reader should know of it; null when nothing. */
  readonly note: string | null;
}

/**
 * The id of what a line spent in a month: there can be no second entry of the same.
 *
 * @example
 * fundActualId({ fundId: 'sendias', lineId: 'advice', month: '2026-04' }); // => 'sendias.2026-04.advice'
 */
export function fundActualId({
  fundId,
  lineId,
  month,
}: Pick<FundActual, 'fundId' | 'lineId' | 'month'>): string {
  return lineId === null ? `${fundId}.${month}` : `${fundId}.${month}.${lineId}`;
}
