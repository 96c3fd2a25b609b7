import { Defect } from '@golden-thread/outcomes';
import { OTHER_AREA } from './authority-or-larger.ts';
import type { DisclosurePolicy } from './policy.ts';

/** Areas too small for a table of children: below the local authority. */
const BELOW_AUTHORITY = [
  'ward',
  'lsoa',
  'msoa',
  'output area',
  'parish',
  'postcode',
  'parliamentary constituency',
  'planning area',
  'school',
  'institution',
  OTHER_AREA,
] as const;

/**
 * Looked-after children: 1 to 5 is hidden as `c`, national and regional figures are rounded to the nearest 10.
 *
 * The guidance rounds national figures. Regional ones are rounded here too, because every regional count of the published
 * tables is a multiple of ten. Every hidden count stays open over at least five values, as many as 1 to 5 has.
 *
 * @source DfE, Children looked after in England including adoption, 2025: symbols and rounding of the published tables
 */
export const dfeLookedAfter: DisclosurePolicy = {
  id: 'dfe-looked-after',
  title:
    'DfE children looked after (national figures rounded as the guidance says, regional as seen in the tables)',
  source: {
    title: 'Children looked after in England including adoption: data guidance',
    publisher: 'Department for Education',
  },
  suppression: { from: 1, to: 5, symbol: 'c' },
  rounding: { base: 10, levels: ['National', 'Regional'], agreeing: false },
  width: 4,
  refusedLevels: BELOW_AUTHORITY,
};

/**
 * NHS figures below England: 1 to 7 is hidden as `*`, every other count is rounded to the nearest 5, zero is shown.
 *
 * A hidden count stays open over at least five values, as many as a rounded one.
 *
 * @source NHS England, disclosure control of sub-national counts: suppress 1 to 7, round to 5
 */
export const nhsSubNational: DisclosurePolicy = {
  id: 'nhs-sub-national',
  title: 'NHS sub-national counts',
  source: { title: 'Disclosure control for sub-national counts', publisher: 'NHS England' },
  suppression: { from: 1, to: 7, symbol: '*' },
  rounding: { base: 5, levels: null, agreeing: false },
  width: 4,
  refusedLevels: BELOW_AUTHORITY,
};

/**
 * Nothing is hidden or rounded.
 *
 * @source DfE, Education, health and care plans, 2025: every count is published
 */
export const noProtection: DisclosurePolicy = {
  id: 'none',
  title: 'No protection (DfE education, health and care plans)',
  source: {
    title: 'Education, health and care plans: data guidance',
    publisher: 'Department for Education',
  },
  suppression: null,
  rounding: null,
  width: 0,
  refusedLevels: [],
};

/** The policies that ship with the package. */
export const policies: readonly DisclosurePolicy[] = [dfeLookedAfter, nhsSubNational, noProtection];

/**
 * A shipped policy by its id.
 *
 * @throws Defect `UNKNOWN_POLICY` when no shipped policy has the id.
 * @example
 * policyNamed('dfe-looked-after').suppression?.to; // => 5
 * @example
 * policyNamed('nothing-such'); // => throws UNKNOWN_POLICY
 */
export function policyNamed(id: string): DisclosurePolicy {
  const policy = policies.find((candidate) => candidate.id === id);
  if (policy !== undefined) return policy;
  throw new Defect('UNKNOWN_POLICY', `Expected one of ${policies.map((each) => each.id).join(', ')}.`);
}
