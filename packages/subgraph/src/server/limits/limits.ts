/** How much one request may ask for. Every number is inclusive: exactly that much still passes. */
export interface Limits {
  /** Levels of fields, the root field being level 1; introspection fields are not counted. */
  readonly depth: number;
  /** Aliases in an operation, those in fragments counted wherever the fragment is spread. */
  readonly aliases: number;
  /** Directives in an operation, counted like aliases. */
  readonly directives: number;
  /** How often one response key may be written in one selection set. */
  readonly repeatedFields: number;
  /** Points: one for every field, times the length of the lists above it. */
  readonly cost: number;
  /** The length assumed for a list that is not paged. */
  readonly assumedListLength: number;
  /** Rows of all lists of one operation together, counted while a subgraph executes it: what there really is, nothing assumed. */
  readonly rows: number;
  /** The largest `first` or `last`. */
  readonly pageSize: number;
  /** Lexical tokens in a document. */
  readonly tokens: number;
  /** Bytes in a request body, and characters in a request target. */
  readonly bodyBytes: number;
  /** Milliseconds from the first byte of the request to the last of the answer. */
  readonly deadlineMs: number;
}

/**
 * What a partner may ask of the gateway.
 *
 * The operations we promise reach depth 7, 101 tokens and 7,357 points, and use no alias and no directive.
 */
export const gatewayLimits: Limits = {
  depth: 10,
  aliases: 10,
  directives: 8,
  repeatedFields: 10,
  cost: 10_000,
  assumedListLength: 5,
  rows: 100_000,
  pageSize: 100,
  tokens: 800,
  bodyBytes: 100_000,
  deadlineMs: 10_000,
};

/**
 * What the gateway may ask of a subgraph: the gateway's own limits plus what a query plan adds.
 *
 * A plan repeats a selection for each implementing type, adds `_entities`, `__typename` and aliases of its own, and
 * carries one representation per entity in the body.
 */
export const subgraphLimits: Limits = {
  ...gatewayLimits,
  depth: gatewayLimits.depth + 2,
  aliases: gatewayLimits.aliases * 3,
  directives: gatewayLimits.directives * 3,
  repeatedFields: gatewayLimits.repeatedFields * 3,
  tokens: gatewayLimits.tokens * 3,
  bodyBytes: 1_000_000,
  deadlineMs: 8_000,
};
