interface Judged {
  readonly agrees: boolean | null;
  readonly remarks: readonly string[];
  readonly source: { readonly title: string };
}

/** Figures by what the check says of them. */
export interface SortedFigures<Figure> {
  /** What their own components give differs from what is printed. Only these do not hold together. */
  readonly conflicting: readonly Figure[];
  readonly agreeing: readonly Figure[];
  /** Too little is printed to tell. They are not figures that agree. */
  readonly untold: readonly Figure[];
  /** Of the last two, those of which something is remarked; they are counted there too. */
  readonly remarked: readonly Figure[];
}

/** Sorts figures into those that do not hold together, those that do, and those of which nobody can tell. */
export function sortFigures<Figure extends Judged>(figures: readonly Figure[]): SortedFigures<Figure> {
  return {
    conflicting: figures.filter(({ agrees }) => agrees === false),
    agreeing: figures.filter(({ agrees }) => agrees === true),
    untold: figures.filter(({ agrees }) => agrees === null),
    remarked: figures.filter(({ agrees, remarks }) => agrees !== false && remarks.length > 0),
  };
}

/** Figures by the document they stand in, in the order they come. */
export function byDocument<Figure extends Judged>(
  figures: readonly Figure[],
): readonly { readonly title: string; readonly figures: readonly Figure[] }[] {
  return [...new Set(figures.map(({ source }) => source.title))].map((title) => ({
    title,
    figures: figures.filter(({ source }) => source.title === title),
  }));
}
