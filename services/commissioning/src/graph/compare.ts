import type { NationalArea, NeighbourEdition } from '@golden-thread/national-data';
import type { AggregationMethod } from '@golden-thread/outcomes';
import type { CatalogueMeasure } from '../national/catalogue.ts';
import { comparisonView } from '../national/comparison-view.ts';
import type { ComparisonView } from '../national/comparison-view.ts';
import type { CommissioningContext } from './context.ts';

/** The arguments of a comparison as a resolver gets them. */
export interface ComparisonArguments {
  readonly neighbourSet?: NeighbourEdition | null | undefined;
  readonly method?: AggregationMethod | null | undefined;
  readonly byDate?: string | null | undefined;
}

/** Compares an area by a measure, with the newest edition of neighbours and their mean unless asked otherwise. */
export async function compare(
  context: CommissioningContext,
  measure: CatalogueMeasure,
  area: NationalArea,
  asked: ComparisonArguments,
): Promise<ComparisonView | null> {
  const edition = asked.neighbourSet ?? '2025';
  const [figures, neighbours] = await Promise.all([
    context.national.figuresOf(measure),
    context.national.neighboursOf(edition, area),
  ]);
  return comparisonView(figures, area, neighbours, {
    edition,
    method: asked.method ?? 'mean',
    byDate: asked.byDate ?? null,
  });
}

/** The same for a measure and an area by their ids; null when either is unknown here. */
export async function compareById(
  context: CommissioningContext,
  measureId: string,
  areaCode: string,
  asked: ComparisonArguments,
): Promise<ComparisonView | null> {
  const catalogue = await context.national.catalogue();
  const measure = catalogue.measures.get(measureId);
  const area = catalogue.areas.get(areaCode);
  return measure === undefined || area === undefined ? null : compare(context, measure, area, asked);
}
