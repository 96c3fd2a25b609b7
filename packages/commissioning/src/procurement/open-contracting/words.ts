import { proceduresOf, type ProcurementProcedure } from '../procedures.ts';
import type { ProcurementRegime } from '../regime.ts';

/** A law as the extension “Legal basis” names it. */
export interface LegalBasis {
  readonly scheme: string;
  readonly id: string;
  readonly uri?: string;
}

/** How each law is named: by series and number at legislation.gov.uk. */
export const LAWS: Readonly<Record<ProcurementRegime, LegalBasis>> = {
  'public-contracts-regulations-2015': law('UKSI', '2015/102'),
  'procurement-act-2023': law('UKPGA', '2023/54'),
  'provider-selection-regime-2023': law('UKSI', '2023/1348'),
  'below-threshold': { scheme: 'golden-thread', id: 'below-threshold' },
};

function law(scheme: 'UKSI' | 'UKPGA', id: string): LegalBasis {
  return { scheme, id, uri: `https://www.legislation.gov.uk/${scheme.toLowerCase()}/${id}` };
}

/** The four methods of the standard: advertised to all, to those who qualify, to some who are asked, or not at all. */
export type OcdsMethod = 'open' | 'selective' | 'limited' | 'direct';

/** The method each procedure is an example of. The procedure itself goes into the details, so that nothing is lost. */
export const METHODS: Readonly<Record<ProcurementProcedure, OcdsMethod>> = {
  open: 'open',
  restricted: 'selective',
  'competitive-flexible': 'selective',
  'light-touch': 'selective',
  'direct-award': 'direct',
  'framework-direct-call-off': 'direct',
  'framework-further-competition': 'limited',
  'direct-award-process-a': 'direct',
  'direct-award-process-b': 'direct',
  'direct-award-process-c': 'direct',
  'most-suitable-provider': 'limited',
  'competitive-process': 'open',
  quotations: 'limited',
};

/** Whether words of details are one of our procedures. */
export function isProcedure(words: string): words is ProcurementProcedure {
  return Object.hasOwn(METHODS, words);
}

/** The one procedure a law has for a method of the standard; null where the method alone does not tell. */
export function onlyProcedure(regime: ProcurementRegime | null, method: string): ProcurementProcedure | null {
  if (regime === null || regime === 'below-threshold') return null;
  const [only = null, ...others] = proceduresOf[regime].filter((each) => METHODS[each] === method);
  return others.length === 0 ? only : null;
}
