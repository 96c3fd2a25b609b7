import { careMeasures, populationFor, type CareMeasure } from '@golden-thread/sufficiency/measures';
import {
  protectedCounts,
  tableOf,
  type ProtectedFigure,
  type RoundCell,
} from '@golden-thread/subgraph/protection';
import type { Period } from '@golden-thread/outcomes';
import type { CareFigure, CareSeries } from '../figures/care-figure.ts';
import { exactCareSeries, type CareMaterial } from '../figures/care-series.ts';
import { careCellTables } from './care-cell-tables.ts';
import { sumsOfCareMeasures } from './sums-of-care-measures.ts';

const notProtected = 'This measure is told to those who work with looked-after children only.';

/**
 * Measures for somebody who may not see looked-after children: worked out from rounded cells alone. A rate divides a rounded count by
 * the published estimate of all children. Nothing is said of what was left out.
 *
 * @throws Defect `PERIOD_NOT_OF_MONTHS`
 */
export async function protectCareSeries(
  material: CareMaterial,
  measures: readonly CareMeasure[],
  periods: readonly Period[],
  round: RoundCell,
): Promise<readonly CareSeries[]> {
  const rows = await protectedCounts(
    {
      measures,
      periods,
      all: careMeasures,
      exact: (some, basic) => exactCareSeries(material, some, basic),
      tables: careCellTables,
      sums: sumsOfCareMeasures,
      round,
    },
    notProtected,
  );
  return rows.map(({ measure, part, figures }) => {
    const { compute: _, ...definition } = measure;
    return {
      definition,
      part,
      protection: 'rounded',
      figures: figures.map((figure) => ({
        ...(measure.unit === 'per-10000' ? rateOf(figure, material) : figure),
        leftOut: [],
      })),
    };
  });
}

/** The measures whose exact answers the cells of some measures are made of. */
export function measuresBehind(measures: readonly CareMeasure[]): readonly CareMeasure[] {
  const cells = measures.flatMap(({ id }) => sumsOfCareMeasures.get(id) ?? []);
  const named = new Set(cells.flatMap(({ counted, of }) => [...counted, ...(of ?? [])]).map(tableOf));
  const from = new Set(careCellTables.filter(({ id }) => named.has(id)).flatMap((table) => table.from));
  return careMeasures.filter(({ id }) => from.has(id));
}

/** A rounded count for every 10,000 children; null, and why, where there is no estimate of them. */
function rateOf(figure: ProtectedFigure, { asAt, populations }: CareMaterial): Omit<CareFigure, 'leftOut'> {
  if (figure.numerator === null) return figure;
  const people = populationFor(populations, figure.period.endDate, asAt)?.people ?? 0;
  if (people === 0)
    return {
      ...figure,
      value: null,
      reason: 'There is no estimate of the children of the area to divide by.',
    };
  return { ...figure, value: (figure.numerator / people) * 10_000, denominator: people };
}
