/** How an action hangs together with another: it waits for it, or the plan only says that the two belong together. */
export type ActionLinkKind = 'depends-on' | 'linked-to';

/** An interdependency as the plan states it, from the action it stands under to another of the same area. */
export interface ActionLink {
  readonly kind: ActionLinkKind;
  /** The plan of the other action; null where it is the same plan. */
  readonly planId: string | null;
  /** The other action, as its plan numbers it. */
  readonly ref: string;
  /** How the document says it, in our own plain words; empty where there is nothing to add. */
  readonly note: string;
}
