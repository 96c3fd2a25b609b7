/** The statistical neighbours of one authority in one edition of the model, closest first. */
export interface NeighbourList {
  /** DfE number of the authority. */
  readonly areaNumber: string;
  readonly areaName: string;
  readonly neighbours: readonly Neighbour[];
}

/** One neighbour and how close the model calls it. */
export interface Neighbour {
  readonly areaNumber: string;
  /** The model's words, such as `Very close`. */
  readonly closeness: string;
}

/** An edition of the model of statistical neighbours. The files do not say which they are: their layout does. */
export type NeighbourEdition = '2021' | '2025';

/** A whole edition. */
export interface NeighbourTable {
  readonly edition: NeighbourEdition;
  readonly lists: readonly NeighbourList[];
}

const firstColumns: ReadonlyMap<
  string,
  { readonly edition: NeighbourEdition; readonly firstNeighbour: number }
> = new Map([
  ['LA num', { edition: '2021', firstNeighbour: 5 }],
  ['old_la_code', { edition: '2025', firstNeighbour: 4 }],
]);

/**
 * Which edition a header belongs to and in which column its first neighbour stands; null when it is neither.
 *
 * @example
 * neighbourLayout(['old_la_code', 'la_name', 'region_ind', 'region_name', 'SN_1'])?.edition; // => '2025'
 */
export function neighbourLayout(
  header: readonly string[],
): { readonly edition: NeighbourEdition; readonly firstNeighbour: number } | null {
  const layout = firstColumns.get(header[0] ?? '');
  return layout !== undefined && /^SN_?1$/u.test(header[layout.firstNeighbour] ?? '') ? layout : null;
}
