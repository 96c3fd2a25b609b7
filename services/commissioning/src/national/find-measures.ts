import type { Catalogue, CatalogueMeasure } from './catalogue.ts';

/** What narrows a list of measures; what is left out or empty narrows nothing. */
export interface MeasuresWanted {
  readonly topic?: string | null | undefined;
  /** Words that all stand in its id, title or topic, in any order and case. */
  readonly search?: string | null | undefined;
}

/** The key a list of measures is ordered and paged by: its topic, then its id. */
export function measureKey({ topic, measureId }: Pick<CatalogueMeasure, 'topic' | 'measureId'>): string {
  return `${topic}\n${measureId}`;
}

/** The measures of a catalogue that are wanted. */
export function findMeasures(
  { measures }: Pick<Catalogue, 'measures'>,
  { topic, search }: MeasuresWanted,
): readonly CatalogueMeasure[] {
  const words = (search ?? '').toLowerCase().split(/\s+/u);
  return [...measures.values()].filter((measure) => {
    const text = `${measure.measureId} ${measure.title} ${measure.topic}`.toLowerCase();
    return (topic ?? measure.topic) === measure.topic && words.every((word) => text.includes(word));
  });
}

/** The topics of a catalogue's measures, each once, in order. */
export function topicsOf({ measures }: Pick<Catalogue, 'measures'>): readonly string[] {
  return [...new Set([...measures.values()].map(({ topic }) => topic))].sort();
}
