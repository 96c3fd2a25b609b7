import type { Duties } from './duties.ts';

/**
 * The bodies that hold a right and do not lead the action. Whoever sits on a body that leads it leads it, so no member of such a
 * body may use the right.
 */
export function bodiesApart(bodyIds: readonly string[], { leads }: Pick<Duties, 'leads'>): readonly string[] {
  return bodyIds.filter((bodyId) => !leads.some(({ kind, id }) => kind === 'body' && id === bodyId));
}
