import { writeCsv } from '@golden-thread/reports/csv';
import type { CsvCell } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { readEveryMeasure } from '../national/read-national.ts';
import { neighbourYears, type ComparisonDetail } from '../national/standing.ts';
import { polarityWords } from '../words/phrases.ts';

const headings = [
  'Measure',
  'Title',
  'Topic',
  'Unit',
  'Direction',
  'Period',
  'Area',
  'England',
  'Region',
  'Name of the region',
  'Neighbours',
  'How the neighbours’ figure was made',
  'Set of neighbours',
  'Quarter',
  'Why no quarter',
  'Place from the best',
  'Of',
  'Sharing the place',
  'Data set',
  'Licence',
];

/** What is not a number says why, in the cell of the number. */
const figure = ({ value, absence }: ComparisonDetail['own']): CsvCell =>
  value === null ? (absence?.message ?? '') : number(value);

/** A number as published, without an exponent. */
const number = (value: number | null): CsvCell =>
  value === null
    ? ''
    : { digits: value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 }) };

/** The measures of the page and of all pages after it, as CSV, compared as chosen. A day that cannot be read is never today. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { asAt, measures, code } = await readEveryMeasure(args);
  if (asAt.error !== null) {
    return new Response(`${asAt.error}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const rows = measures.map(({ measureId, title, topic, comparison }) => [
    measureId,
    title,
    topic,
    ...(comparison === null ? [] : cells(comparison)),
  ]);
  return new Response(writeCsv([headings, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="national-figures-${code.replaceAll(/[^\w-]/g, '')}.csv"`,
    },
  });
}

function cells(comparison: ComparisonDetail): readonly CsvCell[] {
  const { neighbours } = comparison;
  return [
    comparison.unitLabel,
    polarityWords[comparison.polarity],
    comparison.period.label,
    figure(comparison.own),
    figure(comparison.england),
    figure(comparison.region),
    comparison.regionName ?? '',
    number(neighbours?.value ?? null),
    neighbours?.words ?? '',
    neighbours === null ? '' : neighbourYears[neighbours.neighbourSet],
    comparison.quartile ?? '',
    comparison.quartileReason ?? '',
    number(comparison.rank),
    number(comparison.rankOf),
    number(comparison.rankSharedBy),
    comparison.dataset,
    comparison.attribution,
  ];
}
