import type { FigureReading } from './figure-symbol.ts';
import type { NationalArea } from './national-area.ts';

/** A figure with its area. */
interface OfArea extends FigureReading {
  readonly area: Pick<NationalArea, 'kind' | 'code' | 'regionCode'>;
}

/** Whether a measure counts something, so that authorities add up to their region: its unit is a number of things. */
export function isCountOf({ unitLabel }: { readonly unitLabel: string }): boolean {
  return /^number\b/iu.test(unitLabel);
}

/**
 * The figures of local authorities that are their region's: printed for every one of them, so that they cannot be their own. Counts of
 * two authorities or more that are each as large as their region's cannot add up to it.
 *
 * Seen in the release _Education, health and care plans 2025_: new plans of 2022 in Yorkshire and The Humber.
 *
 * @param figures - of one measure that counts, and one period.
 */
export function figuresOfRegions<Figure extends OfArea>(figures: readonly Figure[]): ReadonlySet<Figure> {
  const regions = new Map(
    figures
      .filter(({ area }) => area.kind === 'region')
      .map(({ area, value }) => [area.code, value] as const),
  );
  const authorities = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { kind, regionCode } = figure.area;
    if (kind !== 'local-authority' || regionCode === null || figure.value === null) continue;
    authorities.set(regionCode, [...(authorities.get(regionCode) ?? []), figure]);
  }
  const found = new Set<Figure>();
  for (const [regionCode, own] of authorities) {
    const value = regions.get(regionCode) ?? 0;
    if (value > 0 && own.length > 1 && own.every((figure) => figure.value === value))
      own.forEach((figure) => found.add(figure));
  }
  return found;
}

/** Says of such figures that they are the region's; all others stay as they are. */
export function withoutFiguresOfRegions<Figure extends OfArea>(
  figures: readonly Figure[],
): readonly Figure[] {
  const found = figuresOfRegions(figures);
  if (found.size === 0) return figures;
  return figures.map((figure) => (found.has(figure) ? { ...figure, value: null, symbol: 'region' } : figure));
}
