/** What a policy refuses that refuses every area not known to be a local authority or larger. */
export const OTHER_AREA = 'other area';

/** Geographic levels that are a local authority or larger, in small letters, in one number. */
const LEVELS = new Set([
  'national',
  'country',
  'regional',
  'region',
  'nhs region',
  'rsc region',
  'local authority',
  'integrated care board',
  'icb',
  'english devolved area',
  'mayoral combined authority',
  'combined authority',
  'local skills improvement plan area',
  'local enterprise partnership',
  'police force area',
]);

/** Entities of ONS codes: the United Kingdom and what it is made of, regions, counties, authorities and what joins several. */
const ENTITIES = new Set(
  'K02 K03 K04 E92 W92 S92 N92 E12 E13 E06 E08 E09 E10 E11 W06 S12 N09 E23 E37 E40 E47 E54'.split(' '),
);

const CODE = /\b([EWSNK]\d\d)\d{6}\b/g;

/** Whether a geographic level is known to be a local authority or larger. */
export function isAuthorityOrLarger(level: string): boolean {
  const asked = level.trim().toLowerCase();
  return LEVELS.has(asked) || LEVELS.has(asked.replace(/ies$/, 'y').replace(/s$/, ''));
}

/**
 * Whether a text in capitals holds an ONS code of an area that is not known to be a local authority or larger.
 *
 * A district of a county (E07) is smaller than the council that answers for its children.
 *
 * @source ONS, register of geographic codes: entity codes
 */
export function holdsOtherCode(text: string): boolean {
  return [...text.matchAll(CODE)].some(([, entity]) => !ENTITIES.has(entity as string));
}
