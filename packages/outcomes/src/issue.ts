/** Something wrong in data, as a value: what it is, where, and what to do. Issues are returned all at once, never thrown. */
export interface Issue {
  /** Stable, upper snake case. */
  readonly code: string;
  /** Where inside the value or file, such as `outcomes[2].title`; empty for the whole. */
  readonly path: string;
  /** What stands there, in words a reader can find again. */
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
  /** The file it stands in, when the caller named one. */
  readonly file?: string;
}
