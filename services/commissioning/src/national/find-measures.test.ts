import { describe, expect, it } from 'vitest';
import type { CatalogueMeasure } from './catalogue.ts';
import { findMeasures, measureKey, topicsOf } from './find-measures.ts';

const measure = (measureId: string, title: string, topic: string) =>
  [measureId, { measureId, title, topic } as CatalogueMeasure] as const;

const catalogue = {
  measures: new Map([
    measure('Kind', 'Share of kind days', 'Days'),
    measure('Long', 'Length of days', 'Days'),
    measure('Near', 'Homes near by', 'Homes'),
  ]),
};
const found = (wanted: Parameters<typeof findMeasures>[1]) =>
  findMeasures(catalogue, wanted).map(({ measureId }) => measureId);

describe('the measures that are wanted', () => {
  it('are all of them where nothing narrows the list', () => {
    expect(found({})).toEqual(['Kind', 'Long', 'Near']);
    expect(found({ topic: null, search: '  ' })).toEqual(['Kind', 'Long', 'Near']);
  });

  it('are those of a topic, and those with every word in id, title or topic in any case', () => {
    expect(found({ topic: 'Homes' })).toEqual(['Near']);
    expect(found({ search: 'DAYS share' })).toEqual(['Kind']);
    expect(found({ search: 'long' })).toEqual(['Long']);
    expect(found({ topic: 'Days', search: 'near' })).toEqual([]);
  });

  it('stand by topic, then by id, and each topic is named once', () => {
    const keys = findMeasures(catalogue, {}).map(measureKey);
    expect(keys.toSorted()).toEqual(['Days\nKind', 'Days\nLong', 'Homes\nNear']);
    expect(topicsOf(catalogue)).toEqual(['Days', 'Homes']);
  });
});
