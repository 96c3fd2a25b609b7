/** Something wrong in a part of a value, with where it stands as steps from the whole: a schema reports it in its place. */
export interface IssueAt {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly whatToDo: string;
}
