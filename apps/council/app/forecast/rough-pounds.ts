import { absentCell } from '@golden-thread/reports';
import type { ReportCell } from '@golden-thread/reports';

const rough = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumSignificantDigits: 3,
  signDisplay: 'negative',
});

/**
 * Pounds to three figures: pennies of a sum that is only expected would claim too much.
 *
 * @example
 * roughPounds(694_396_946); // => '£6,940,000'
 */
export function roughPounds(pence: number): string {
  return rough.format(pence / 100).replace('-', '−');
}

/** Pounds to three figures, or why there are none. */
export function roughPoundsCell(pence: number | null | undefined, absent: string): ReportCell {
  if (pence === null || pence === undefined) return absentCell('x', absent);
  return { kind: 'number', text: roughPounds(pence), digits: roughDigits(pence) };
}

/** The same as a program reads it. */
export function roughDigits(pence: number): string {
  return rough.format(pence / 100).replaceAll(/[^\d.-]/g, '');
}
