/** Something the graph was asked for and could not give. */
export interface Missing {
  /** The response path, e.g. `localArea.improvementPlans`. */
  readonly path: string;
  /** The fault's code as the graph words it, e.g. `SUBGRAPH_UNAVAILABLE`; null when it has none. */
  readonly code: string | null;
  readonly message: string;
}

/** What the graph answered: all of it, or the part it could give with what is missing. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly missing: readonly Missing[];
}
