import type { ListPart } from './list-part.ts';
import type { EntryOf, ListFileName } from './schema.ts';

/** The list files of an area, each as far as it could be read. */
export type AreaLists = { readonly [F in ListFileName]: ListPart<EntryOf<F>> };
