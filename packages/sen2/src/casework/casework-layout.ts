import layoutData from '../definitions/casework-layout.json' with { type: 'json' };
import type { CaseworkTable } from './casework-row.ts';

/** A word a field takes, what it means, and how else case systems write it. */
export interface CaseworkWord {
  readonly word: string;
  readonly label: string;
  readonly also: readonly string[];
}

/** One column of a table of casework. */
export interface CaseworkField {
  readonly name: string;
  readonly kind: 'team' | 'date' | 'word' | 'sen-type';
  /** What it tells, in our words. */
  readonly title: string;
  /** The words it takes; none where it takes no words of ours. */
  readonly words: readonly CaseworkWord[];
  /** Whether a cell may be empty. */
  readonly empty: boolean;
  /** Whether the table may come without this column. */
  readonly optional: boolean;
}

/** What a table of casework looks like. */
export interface CaseworkLayout {
  readonly table: CaseworkTable;
  readonly title: string;
  /** The column that no other table has: by it a table is known, whatever its file is called. */
  readonly mark: string;
  /** Whether a row names a request, by the day it was received, or a person alone. */
  readonly about: 'request' | 'person';
  /** The columns beside those that name the child and the request. */
  readonly fields: readonly CaseworkField[];
  /** The fields that, with the child and the request, no two rows have alike. */
  readonly once: readonly string[];
}

/** The columns that name a child. One of them must be there, and in every row one of them filled. */
export const childColumns = ['UPN', 'UniqueLearnerNumber'] as const;

/** The column that names a request of the child. */
export const requestColumn = 'RequestReceivedDate';

const all: readonly (Omit<CaseworkLayout, 'fields'> & {
  readonly fields: readonly (Pick<CaseworkField, 'name' | 'kind' | 'title'> &
    Partial<Pick<CaseworkField, 'empty' | 'optional'>> & {
      readonly words?: readonly (Omit<CaseworkWord, 'also'> & Partial<CaseworkWord>)[];
    })[];
})[] = layoutData as never;

/**
 * The tables of casework that are read beside a return: ours, for no return asks for them. The words of suspensions and of SEN
 * provision are those of the school census.
 *
 * @source DfE, Common basic data set: SEN provision, type of exclusion
 * @source Special Educational Needs and Disability Regulations 2014, regulations 6(1) and 8(1): who is asked for advice
 * @example
 * caseworkLayout.map(({ table, mark }) => `${table}: ${mark}`)[0]; // => 'teams: Team'
 */
export const caseworkLayout: readonly CaseworkLayout[] = all.map((layout) => ({
  ...layout,
  fields: layout.fields.map((field) => ({
    empty: false,
    optional: false,
    ...field,
    words: (field.words ?? []).map((word) => ({ also: [], ...word })),
  })),
}));
