import type { MappedMeasure, OpenDataMapping } from '@golden-thread/national-data';

/** The table with the numbers of each year; without it nothing can be foretold. */
export const NUMBERS = 'cla-number-and-rate';

/** The table of who is where on 31 March; with it the parts of the total are told. */
export const AT_31_MARCH = 'cla-at-31-march';

/** What each measure is to a forecast. */
export const SERIES = {
  'cla-at-31-march-count': 'stock',
  'cla-starting-count': 'starts',
  'cla-ceasing-count': 'ceases',
} as const;

/** Placement types by measure, with the ids of the demand model. */
export const TYPE_OF_MEASURE: Readonly<Record<string, string>> = {
  'cla-foster-count': 'fostering',
  'cla-childrens-homes-count': 'residential',
  'cla-supported-accommodation-count': 'supported',
};

/** Age bands as the table prints them, with the ids of the demand model: everybody is in one. */
const BANDS = [
  ['under-1', 'Under 1 year'],
  ['1-to-4', '1 to 4 years'],
  ['5-to-9', '5 to 9 years'],
  ['10-to-15', '10 to 15 years'],
  ['16-to-17', '16 years and over'],
] as const;

/** Age bands by measure. No comparison needs them, so the mapping that ships has none. */
export const BAND_OF_MEASURE: Readonly<Record<string, string>> = Object.fromEntries(
  BANDS.map(([band]) => [`cla-aged-${band}-count`, band]),
);

/** The mapping with just what a forecast reads: the placement types, and the ages told from one of them. */
export function mappingOfParts(mapping: OpenDataMapping): OpenDataMapping {
  const types = mapping.measures.filter(({ measureId }) => measureId in TYPE_OF_MEASURE);
  const ages = types.slice(0, 1).flatMap((like) =>
    BANDS.map(([band, characteristic]): MappedMeasure => ({
      ...like,
      measureId: `cla-aged-${band}-count`,
      title: `Children looked after on 31 March, ${characteristic.toLowerCase()}`,
      where: { ...like.where, cla_group: 'Age group', characteristic },
    })),
  );
  return { ...mapping, measures: [...types, ...ages], arithmetic: undefined };
}

/** The mapping with just the numbers a forecast reads. */
export function mappingOfNumbers(mapping: OpenDataMapping): OpenDataMapping {
  const measures = mapping.measures.filter(({ measureId }) => measureId in SERIES);
  return { ...mapping, measures, arithmetic: undefined };
}
