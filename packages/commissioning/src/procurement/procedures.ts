import type { ProcurementRegime } from './regime.ts';

/** How a contract was or is to be awarded, in the words of its law. */
export type ProcurementProcedure =
  | 'open'
  | 'restricted'
  | 'competitive-flexible'
  | 'light-touch'
  | 'direct-award'
  | 'framework-direct-call-off'
  | 'framework-further-competition'
  | 'direct-award-process-a'
  | 'direct-award-process-b'
  | 'direct-award-process-c'
  | 'most-suitable-provider'
  | 'competitive-process'
  | 'quotations';

const underFramework = ['framework-direct-call-off', 'framework-further-competition'] as const;

/**
 * The procedures each law knows; the council's own rules know any.
 *
 * @source Public Contracts Regulations 2015, regulations 26, 32, 33 and 74 to 77; Procurement Act 2023, sections 20, 41 and 45; Health
 * Care Services (Provider Selection Regime) Regulations 2023, regulations 6 to 11 and 18
 */
export const proceduresOf: Readonly<
  Record<Exclude<ProcurementRegime, 'below-threshold'>, readonly ProcurementProcedure[]>
> = {
  'public-contracts-regulations-2015': [
    'open',
    'restricted',
    'light-touch',
    'direct-award',
    ...underFramework,
  ],
  'procurement-act-2023': ['open', 'competitive-flexible', 'direct-award', ...underFramework],
  'provider-selection-regime-2023': [
    'direct-award-process-a',
    'direct-award-process-b',
    'direct-award-process-c',
    'most-suitable-provider',
    'competitive-process',
    ...underFramework,
  ],
};

/** Whether a law knows a procedure. Unknown is no contradiction. */
export function knowsProcedure(
  regime: ProcurementRegime | null,
  procedure: ProcurementProcedure | null,
): boolean {
  if (regime === null || procedure === null || regime === 'below-threshold') return true;
  return proceduresOf[regime].includes(procedure);
}
