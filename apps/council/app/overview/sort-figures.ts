interface Judged {
  readonly agrees: boolean | null;
  readonly remarks: readonly string[];
  readonly source: { readonly title: string };
}

/** Figures by what the check says of them. */
export interface SortedFigures<Figure> {
  /** They disagree with their own components, or something is remarked on them. */
  readonly conflicting: readonly Figure[];
  readonly agreeing: readonly Figure[];
  /** Too little is printed to tell. They are not figures that agree. */
  readonly untold: readonly Figure[];
}

/** Sorts figures into those that do not hold together, those that do, and those of which nobody can tell. */
export function sortFigures<Figure extends Judged>(figures: readonly Figure[]): SortedFigures<Figure> {
  const conflicts = ({ agrees, remarks }: Figure): boolean => agrees === false || remarks.length > 0;
  const rest = figures.filter((figure) => !conflicts(figure));
  return {
    conflicting: figures.filter(conflicts),
    agreeing: rest.filter(({ agrees }) => agrees === true),
    untold: rest.filter(({ agrees }) => agrees === null),
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
