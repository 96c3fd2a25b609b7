/** One worked example as written beside the code or in a README. */
export interface Example {
  /** Where it stands, relative to the root, with its line. */
  readonly place: string;
  /** The file its unimported names come from; null in a README, where everything is imported by name. */
  readonly file: string | null;
  readonly code: string;
}
