import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import type { Forecast, ForecastSummary } from './forecast-answer.ts';
import { costTable, expectedTable, gapTable, pastTable, scenariosTable } from './forecast-tables.ts';

/** The children to expect in an area, against its homes, at prices given, beside saved scenarios. */
export function forecastDocument(forecast: Forecast, name: string, readBy: string): ReportDocument {
  return {
    title: `Children to expect in the care of ${name}`,
    subtitle: null,
    asAtDate: forecast.asOf,
    asAt: `As known on ${formatDay(forecast.asOf)}`,
    sections: [
      {
        id: 'children',
        heading: 'How many children, and where',
        blocks: [{ kind: 'table', table: expectedTable(forecast) }],
      },
      ...(forecast.scenarios.length === 0
        ? []
        : [
            {
              id: 'side-by-side',
              heading: 'Scenarios side by side',
              blocks: [{ kind: 'table' as const, table: scenariosTable(forecast) }],
            },
          ]),
      {
        id: 'need-against-homes',
        heading: 'Need against homes',
        blocks: [{ kind: 'table', table: gapTable(forecast) }],
      },
      { id: 'money', heading: 'Cost', blocks: [{ kind: 'table', table: costTable(forecast) }] },
      { id: 'method', heading: 'How it is made, and how far off that was', blocks: methodBlocks(forecast) },
      { id: 'made', heading: 'Who made this', blocks: [{ kind: 'paragraph', text: readBy }] },
    ],
    key: markKey,
    sources: [],
  };
}

/** The method in sentences, its past, and what could not be told. */
export function methodBlocks(forecast: ForecastSummary): readonly ReportBlock[] {
  return [
    ...(forecast.method.length === 0
      ? []
      : [{ kind: 'list', ordered: false, items: forecast.method } as const]),
    { kind: 'table', table: pastTable(forecast) },
    ...(forecast.remarks.length === 0
      ? []
      : ([
          { kind: 'subheading', text: 'What could not be told' },
          { kind: 'list', ordered: false, items: forecast.remarks },
        ] as const)),
  ];
}
