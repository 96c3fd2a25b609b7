import type { IsoDate } from '@golden-thread/outcomes';

/** The law a procurement runs under, by its act or regulations. */
export type ProcurementRegime =
  | 'public-contracts-regulations-2015'
  | 'procurement-act-2023'
  | 'provider-selection-regime-2023'
  /** Too small for any of them: the council's own rules. */
  | 'below-threshold';

/** What the law of a procurement depends on. */
export interface ProcurementFacts {
  /** The day it was first advertised, or its providers first told; null where nobody says. */
  readonly advertisedDate: IsoDate | null;
  /** Whether health care for people is the main thing bought; null where nobody says. */
  readonly isHealthCare: boolean | null;
}

/**
 * The law a procurement runs under by the day it began: what began earlier stays under the earlier law to its end. Null where the day
 * or what is bought is not known, and for days before these laws. Contracts under a threshold are not told apart: the thresholds change
 * every two years, and light-touch services have their own.
 *
 * @source Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348), regulation 1: in force on 1 January 2024,
 * in England; Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716, as amended
 * by SI 2024/959): in force on 24 February 2025, what began before it saved; Public Contracts Regulations 2015 (SI 2015/102),
 * regulation 1: in force on 26 February 2015
 *
 * @example
 * regimeByDay({ advertisedDate: '2025-03-01', isHealthCare: false }); // => 'procurement-act-2023'
 */
export function regimeByDay({
  advertisedDate: day,
  isHealthCare,
}: ProcurementFacts): ProcurementRegime | null {
  if (day === null || day < '2015-02-26') return null;
  if (day < '2024-01-01') return 'public-contracts-regulations-2015';
  if (isHealthCare === null) return null;
  if (isHealthCare) return 'provider-selection-regime-2023';
  return day < '2025-02-24' ? 'public-contracts-regulations-2015' : 'procurement-act-2023';
}
