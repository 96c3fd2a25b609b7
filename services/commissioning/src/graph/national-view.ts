import type { NationalArea } from '@golden-thread/national-data';
import type { CatalogueMeasure } from '../national/catalogue.ts';

/** An area of national figures in the graph. */
export interface NationalAreaNode {
  readonly code: string;
  readonly area: NationalArea;
}

/** A national measure as one area reads it. */
export interface NationalMeasureNode {
  readonly measure: CatalogueMeasure;
  readonly area: NationalArea;
}
