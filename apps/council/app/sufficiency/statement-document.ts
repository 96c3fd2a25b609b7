import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument, ReportSection } from '@golden-thread/reports';
import { madeUpBlocks } from '../children/made-up-blocks.ts';
import { methodBlocks } from '../forecast/forecast-document.ts';
import { expectedTable } from '../forecast/forecast-tables.ts';
import { gapBlocks } from '../forecast/gap-table.ts';
import { carePartWords } from '../looked-after/part-words.ts';
import { measureViews } from '../measures/measure-tables.ts';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import { formatQuantity } from '../words/quantities.ts';
import { summaryBlocks } from './homes-document.ts';
import { glanceWords, methodWords, projectionWords } from './method-words.ts';
import { needTable } from './need-table.ts';
import { methodsTable, printedTable, projectionTable, wordsTable } from './projection-tables.ts';
import { sourcesOnce } from '../reports/report-source.ts';
import { plainTable } from './report-cells.ts';
import { disagreementBlocks, distanceBlocks } from './printed-tables.ts';
import { planBlocks, successBlocks } from './strategy-blocks.ts';
import type { PublishedProjection, SufficiencyAnswer } from './sufficiency-answer.ts';

/**
 * The sufficiency statement of an area: who needs a home, which homes there are, what is coming, what the plan says, and how it
 * will be told. What is not known is said in its place.
 *
 * @source Children Act 1989, section 22G; Sufficiency: statutory guidance (2010)
 */
export function statementDocument(
  area: SufficiencyAnswer,
  name: string,
  day: string,
  readBy: string,
): ReportDocument {
  return {
    title: `Homes for looked-after children in ${name}: sufficiency statement`,
    subtitle:
      'Section 22G of the Children Act 1989: enough homes in the area for the children it looks after.',
    asAtDate: day,
    asAt: `Position as at ${formatDay(day)}`,
    sections: [
      ...glanceSections(area, day),
      {
        id: 'need',
        heading: 'Children looked after',
        blocks: [...needBlocks(area), ...distanceBlocks(area), ...disagreementBlocks(area)],
      },
      { id: 'homes', heading: 'Homes', blocks: summaryBlocks(area) },
      ...expectedSections(area),
      { id: 'to-come', heading: 'The years to come', blocks: comingBlocks(area) },
      ...printedSections(area.publishedProjections ?? []),
      { id: 'plan', heading: 'What the delivery plan says', blocks: planBlocks(area) },
      {
        id: 'success',
        heading: 'How success will be told',
        blocks: successBlocks(area.measuresOfSuccess ?? []),
      },
      { id: 'made', heading: 'How this was made', blocks: [{ kind: 'paragraph', text: readBy }] },
    ],
    key: markKey,
    sources: sourcesOnce([
      ...(area.lookedAfter === null ? [] : [area.lookedAfter.count.source]),
      ...(area.publishedProjections ?? []).map(({ source }) => source),
      ...(area.homeCounts ?? []).map(({ source }) => source),
    ]),
  };
}

/** The newest number and the last one expected, in words. */
function glanceSections({ projection }: SufficiencyAnswer, day: string): readonly ReportSection[] {
  const text = projection === null ? '' : glanceWords(projection, day);
  return text === '' ? [] : [{ id: 'glance', heading: 'At a glance', blocks: [{ kind: 'paragraph', text }] }];
}

function needBlocks({ lookedAfter }: SufficiencyAnswer): readonly ReportBlock[] {
  if (lookedAfter === null) {
    return [{ kind: 'note', text: 'No number of looked-after children is published for this day.' }];
  }
  const table = needTable(lookedAfter, formatDay(lookedAfter.asAtDate));
  const { count, ratePer10000, placementMix } = lookedAfter;
  const figures = [count, ratePer10000, ...placementMix.flatMap((row) => [row.count, row.share])];
  const apart = figures.filter((figure) => figure?.agrees === false).length;
  return [
    ...(apart === 0
      ? []
      : [
          {
            kind: 'note',
            text: `${counted(apart, 'figure')} below ${apart === 1 ? 'does' : 'do'} not agree with the parts printed with ${apart === 1 ? 'it' : 'them'}. Nothing was corrected.`,
          } as const,
        ]),
    { kind: 'table', table },
  ];
}

function comingBlocks({ projection }: SufficiencyAnswer): readonly ReportBlock[] {
  if (projection === null) {
    return [{ kind: 'note', text: 'Too few yearly numbers are known to tell of the years to come.' }];
  }
  return [
    { kind: 'paragraph', text: projectionWords(projection) },
    { kind: 'table', table: projectionTable(projection) },
    ...projection.backTest.remarks.map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'table', table: methodsTable(projection) },
  ];
}

function printedSections(printed: readonly PublishedProjection[]): readonly ReportSection[] {
  if (printed.length === 0) return [];
  const blocks = printed.flatMap((each): ReportBlock[] => {
    const tables = [printedTable(each), wordsTable(each)].filter((table) => table !== null);
    return [
      { kind: 'subheading', text: each.title },
      { kind: 'paragraph', text: methodSaid(each) },
      ...tables.map((table): ReportBlock => ({ kind: 'table', table })),
    ];
  });
  return [{ id: 'printed', heading: 'What the strategy projected', blocks }];
}

/** How a document says it projected, what it prints, and what really gives that. */
function methodSaid({ methodLabel, change, method, reproduced }: PublishedProjection): string {
  const said = `The document says: ${methodLabel.charAt(0).toLowerCase()}${methodLabel.slice(1)}.`;
  if (change === null || change.reported === null) return said;
  const printed = formatQuantity(change.reported, change.unit);
  if (reproduced === null || change.recomputed === null) return `${said} It prints ${printed} a year.`;
  const changes = reproduced.window.values - 1;
  return `${said} It prints ${printed} a year. ${change.agrees === true ? 'That is' : `That is not, by ${formatQuantity(change.recomputed, change.unit)},`} ${methodWords[method]}: ${counted(changes, 'change')} between ${formatDay(reproduced.window.startDate)} and ${formatDay(reproduced.window.endDate)}.`;
}

/** Need against homes by year, type and age, and by distance, for whoever may have counts; nothing else says it. */
function expectedSections({
  demandForecast,
  lookedAfterMeasures,
  lookedAfterReturns,
}: SufficiencyAnswer): readonly ReportSection[] {
  if (demandForecast === null || demandForecast.years.length === 0) return [];
  const blocks: ReportBlock[] = [
    ...madeUpBlocks(lookedAfterReturns),
    {
      kind: 'paragraph',
      text:
        demandForecast.protection === 'ROUNDED'
          ? 'Made from counts that are rounded to a multiple of 5, so that none tells of a single child.'
          : 'Made from exact counts: it is not to be published as it is, because a small count can tell who a child is.',
    },
    { kind: 'table', table: expectedTable(demandForecast) },
    ...gapBlocks(demandForecast),
    ...measureViews(lookedAfterMeasures ?? [], carePartWords).map(({ table }): ReportBlock => ({
      kind: 'table',
      table: plainTable({ ...table, whenEmpty: 'No return tells of it.' }),
    })),
    ...methodBlocks(demandForecast),
  ];
  return [{ id: 'need-against-homes', heading: 'Need against homes', blocks }];
}
