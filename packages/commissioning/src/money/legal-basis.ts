/** The power under which partners put money together, or that they agreed to without the document naming one. */
export type LegalBasis =
  | 'nhs-act-2006-section-75'
  | 'nhs-act-2006-section-76'
  | 'nhs-act-2006-section-256'
  | 'children-act-2004-section-10'
  | 'joint-agreement';

/**
 * Each power in words.
 *
 * @source National Health Service Act 2006, sections 75, 76 and 256; Children Act 2004, section 10
 */
export const legalBases: Readonly<Record<LegalBasis, string>> = {
  'nhs-act-2006-section-75':
    'Section 75 of the National Health Service Act 2006 (a fund pooled by NHS bodies and local authorities)',
  'nhs-act-2006-section-76':
    'Section 76 of the National Health Service Act 2006 (payments by a local authority to an NHS body)',
  'nhs-act-2006-section-256':
    'Section 256 of the National Health Service Act 2006 (payments by an NHS body to a local authority)',
  'children-act-2004-section-10':
    'Section 10 of the Children Act 2004 (a fund pooled by partners who co-operate for children)',
  'joint-agreement': 'An agreement between the partners; the document names no power',
};
