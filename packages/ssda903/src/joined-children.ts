import type { ReturnEpisodes } from './return-episodes.ts';

/** The children of several readings, each once. */
export interface JoinedChildren {
  readonly childCount: number;
  /** For each reading the place of each of its children among all. */
  readonly childrenOf: readonly Int32Array[];
  /** What the children are called, in order; null where they are in the order they were met and known by their places alone. */
  readonly names: readonly string[] | null;
}

/** Finds the children of several readings in one another: those that are called the same are one. */
export function joinedChildren(returns: readonly ReturnEpisodes[], numbered: boolean): JoinedChildren {
  const places = new Map<string, number>();
  const childrenOf = returns.map(({ children }) => {
    const own = new Int32Array(children.length);
    children.forEach((name, at) => {
      const known = places.get(name);
      own[at] = known ?? places.size;
      if (known === undefined) places.set(name, places.size);
    });
    return own;
  });
  const childCount = places.size;
  if (numbered) return { childCount, childrenOf, names: null };
  const names = [...places.keys()].sort();
  const ordered = new Int32Array(childCount);
  names.forEach((name, at) => (ordered[places.get(name) as number] = at));
  return { childCount, childrenOf: childrenOf.map((own) => own.map((met) => ordered[met] as number)), names };
}
