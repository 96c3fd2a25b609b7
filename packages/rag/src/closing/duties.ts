/** Who is asking to take a step, as their verified identity says. */
export interface Actor {
  /** Opaque subject of the token. */
  readonly subject: string;
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** Who holds which duty for an action, as at the day of the step. */
export interface Duties {
  /** Posts, bodies or organisations that lead the action. */
  readonly leads: readonly { readonly kind: 'post' | 'body' | 'organisation'; readonly id: string }[];
  /** Bodies whose members may decide on its evidence. */
  readonly evidencePanelBodyIds: readonly string[];
  /** Bodies whose members may approve closing it. */
  readonly closingBodyIds: readonly string[];
}

/**
 * Whether a person leads the action: holds a post, or sits on a body, that is among its leads. Working for an
 * organisation that leads it is not leading it, or nobody there could ever decide.
 */
export function leadsAction(actor: Actor, duties: Duties): boolean {
  return duties.leads.some(
    (lead) =>
      (lead.kind === 'post' && actor.postIds.includes(lead.id)) ||
      (lead.kind === 'body' && actor.bodyIds.includes(lead.id)),
  );
}
