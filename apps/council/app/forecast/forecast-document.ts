import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { madeUpBlocks } from '../children/made-up-blocks.ts';
import type { Forecast, ForecastSummary } from './forecast-answer.ts';
import { costTable } from './cost-table.ts';
import { expectedTable, pastTable } from './forecast-tables.ts';
import { gapBlocks } from './gap-table.ts';
import { pastWords, startWords } from './forecast-words.ts';
import type { KnownNumber } from './known-numbers.ts';
import { besideTable, leftOutBlocks, newPlacesBlocks, scenariosTable } from './scenario-tables.ts';

/** The children to expect in an area, against its homes, at prices given, beside saved scenarios. */
export function forecastDocument(
  forecast: Forecast,
  known: readonly KnownNumber[],
  name: string,
  readBy: string,
  returns: Parameters<typeof madeUpBlocks>[0],
): ReportDocument {
  return {
    title: `Children to expect in the care of ${name}`,
    subtitle: null,
    asAtDate: forecast.asOf,
    asAt: `As known on ${formatDay(forecast.asOf)}`,
    sections: [
      {
        id: 'children',
        heading: 'How many children, and where',
        blocks: [
          ...madeUpBlocks(returns),
          ...startWords(forecast, known).map(paragraph),
          { kind: 'table', table: expectedTable(forecast) },
        ],
      },
      ...(forecast.scenarios.length === 0
        ? []
        : [
            {
              id: 'side-by-side',
              heading: 'Scenarios side by side',
              blocks: [
                ...[besideTable, scenariosTable].map((table): ReportBlock => ({
                  kind: 'table',
                  table: table(forecast),
                })),
                ...newPlacesBlocks(forecast),
                ...leftOutBlocks(forecast),
              ],
            },
          ]),
      {
        id: 'need-against-homes',
        heading: 'Need against homes',
        blocks: gapBlocks(forecast),
      },
      { id: 'money', heading: 'Cost', blocks: [{ kind: 'table', table: costTable(forecast) }] },
      { id: 'method', heading: 'How it is made, and how far off that was', blocks: methodBlocks(forecast) },
      { id: 'made', heading: 'Who made this', blocks: [{ kind: 'paragraph', text: readBy }] },
    ],
    key: markKey,
    sources: [],
  };
}

const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** The method in sentences, its past, and what could not be told. */
export function methodBlocks(forecast: ForecastSummary): readonly ReportBlock[] {
  return [
    ...(forecast.method.length === 0
      ? []
      : [{ kind: 'list', ordered: false, items: forecast.method } as const]),
    { kind: 'table', table: pastTable(forecast) },
    ...pastWords(forecast).map(paragraph),
    ...(forecast.remarks.length === 0
      ? []
      : ([
          { kind: 'subheading', text: 'What could not be told' },
          { kind: 'list', ordered: false, items: forecast.remarks },
        ] as const)),
  ];
}
