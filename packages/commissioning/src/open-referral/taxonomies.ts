/**
 * What a service map says and Open Referral has no field for, said in its own way: as terms of taxonomies. Each taxonomy is a URN,
 * so that no other feed means the same by chance.
 */
export const taxonomies = {
  record: 'The id of the service in its service map.',
  commissioner: 'Commissions the service; the value names the part of the organisation.',
  provider: 'Provides the service beside the organisation named.',
  part: 'Is part of the service.',
  pathway: 'The pathway the service belongs to.',
  level: 'A level of the pathway that the service provides, 1 the lowest.',
  tier: 'Whom the service is for: every child, those with a known need, those with the most complex needs.',
  outcome: 'An outcome that the service serves.',
  fund: 'A pooled fund that pays for the service.',
  source: 'The document that tells of the service; the value says where in it.',
} as const;

/** A taxonomy of ours. */
export type Taxonomy = keyof typeof taxonomies;

const prefix = 'urn:golden-thread:';

/** The URN of a taxonomy of ours. */
export function taxonomyUrn(taxonomy: Taxonomy): string {
  return `${prefix}${taxonomy}`;
}

/** Which taxonomy of ours a URN names; null for any other text. */
export function taxonomyOf(urn: string | null | undefined): Taxonomy | null {
  const name = urn?.startsWith(prefix) === true ? urn.slice(prefix.length) : '';
  return Object.hasOwn(taxonomies, name) ? (name as Taxonomy) : null;
}

/** How an organisation of ours is told from others in a feed. */
export const identifierScheme = 'urn:golden-thread:organisation';
