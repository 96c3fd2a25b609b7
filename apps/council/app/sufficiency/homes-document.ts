import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import type { HomesAnswer, HomesSummary } from './homes-answer.ts';
import { breachesTable, byKindTable, countsTable, programmesTable } from './homes-tables.ts';
import {
  agreementsTable,
  bookingsTable,
  findingsTable,
  purchasesTable,
  spendTable,
} from './market-tables.ts';
import { madeUpBlocks } from '../children/made-up-blocks.ts';
import { registerTable } from './register-table.ts';
import { sourcesOnce } from '../reports/report-source.ts';

/** The homes of an area and how places in them are bought, as at a day. */
export function homesDocument(area: HomesAnswer, name: string, day: string, readBy: string): ReportDocument {
  return {
    title: `Homes for looked-after children in ${name}: register and market`,
    subtitle: null,
    asAtDate: day,
    asAt: `Position as at ${formatDay(day)}`,
    sections: [
      ...(area.placementBreaches === null
        ? []
        : [
            {
              id: 'zero-tolerance',
              heading: 'Children where no child should live',
              blocks: [
                ...madeUpBlocks(area.lookedAfterReturns),
                ...breachBlocks(area.placementBreaches, day),
              ],
            },
          ]),
      { id: 'homes-told-of', heading: 'Homes', blocks: summaryBlocks(area) },
      {
        id: 'register',
        heading: 'Home by home',
        blocks: [{ kind: 'table', table: registerTable(area) }],
      },
      {
        id: 'market',
        heading: 'How places are bought',
        blocks: [agreementsTable, purchasesTable, bookingsTable, spendTable, findingsTable].map(
          (table): ReportBlock => ({ kind: 'table', table: table(area) }),
        ),
      },
      { id: 'made', heading: 'How this was made', blocks: [{ kind: 'paragraph', text: readBy }] },
    ],
    key: markKey,
    sources: sourcesOnce((area.homeCounts ?? []).map(({ source }) => source)),
  };
}

/** Homes by kind, the numbers printed of them, and the council's own programme. */
export function summaryBlocks(area: HomesSummary): readonly ReportBlock[] {
  const remarks = (area.homeProgrammes ?? []).flatMap(({ title, assumption, report }) =>
    [assumption, report?.assumption ?? null].flatMap((text) => (text === null ? [] : [`${title}: ${text}`])),
  );
  return [
    { kind: 'table', table: byKindTable(area) },
    { kind: 'table', table: countsTable(area) },
    { kind: 'table', table: programmesTable(area) },
    ...remarks.map((text): ReportBlock => ({ kind: 'paragraph', text })),
  ];
}

function breachBlocks(
  found: NonNullable<HomesAnswer['placementBreaches']>,
  day: string,
): readonly ReportBlock[] {
  const { breaches, checked, onDate, reachesDay, unchecked } = found;
  const unlawful = breaches.filter((breach) => breach.unlawful).length;
  const there = counted(breaches.length, 'placement');
  return [
    ...(reachesDay
      ? []
      : [
          {
            kind: 'note',
            text: `No return reaches ${formatDay(day)}. On ${formatDay(onDate)}, the last day that one tells of, there ${breaches.length === 1 ? 'was' : 'were'} ${breaches.length === 0 ? 'none' : there}; what happened since is not known.`,
          } as const,
        ]),
    ...(unlawful === 0
      ? []
      : [
          {
            kind: 'note',
            text: `${counted(unlawful, 'placement')} against the law. Each has to end, or its home be registered.`,
          } as const,
        ]),
    {
      kind: 'paragraph',
      text: `${counted(checked, 'child', 'children')} in homes that have to be registered could be checked, ${unchecked} could not: that nothing is found of these proves nothing.`,
    },
    { kind: 'table', table: breachesTable(found) },
  ];
}
