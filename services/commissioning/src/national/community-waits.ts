import type { NationalArea } from '@golden-thread/national-data';
import { periodLabel, roundTo } from '@golden-thread/outcomes';
import { figureView as reconciledView, type FigureView, type PeriodView } from '@golden-thread/subgraph';
import type { Catalogue, CatalogueMeasure } from './catalogue.ts';
import { figureView, seriesOf, type NationalFigureView } from './comparison-view.ts';
import type { MeasureFigure, NationalFigures } from './national-figures.ts';

/** The services for children whose waits are published by board. */
export const communityTherapies = [
  'audiology',
  'community-paediatric-service',
  'occupational-therapy',
  'speech-and-language-therapy',
] as const;

/** A service for children whose waits are published by board. */
export type CommunityTherapy = (typeof communityTherapies)[number];

/** What is counted of those who wait, as the ids of the measures end. */
const counted = ['waiting', 'waiting-18-to-52-weeks', 'waiting-over-52-weeks'] as const;

/** Who waited for a service at the end of a month. */
export interface CommunityWaitView {
  readonly therapy: CommunityTherapy;
  readonly period: PeriodView;
  readonly waiting: NationalFigureView;
  readonly waiting18To52Weeks: NationalFigureView;
  readonly waitingOver52Weeks: NationalFigureView;
  /** As printed, beside what the counts give; null where none is printed, as where nobody waits. */
  readonly percentOver18Weeks: FigureView | null;
  /** England's, as printed and rounded in the same way. */
  readonly englandPercentOver18Weeks: NationalFigureView;
}

/** What is asked of waits: days are those the months end by; null for all. */
export interface WaitsAsked {
  readonly therapy: CommunityTherapy | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The board in the national tables by its organisation code; null where none that has it was imported. */
export function careBoardArea({ areas }: Catalogue, odsCode: string): NationalArea | null {
  const boards = [...areas.values()].filter(({ kind }) => kind === 'integrated-care-board');
  return boards.find(({ number }) => number === odsCode) ?? null;
}

/** Who waits with a board, by service and then by month, oldest first. Months of which nothing is printed are told with their absence. */
export async function communityWaits(
  national: NationalFigures,
  odsCode: string,
  { therapy, from, to }: WaitsAsked,
): Promise<readonly CommunityWaitView[]> {
  const catalogue = await national.catalogue();
  const board = careBoardArea(catalogue, odsCode);
  if (board === null) return [];
  const england = catalogue.areas.get('E92000001') ?? null;
  const found: CommunityWaitView[] = [];
  for (const each of therapy === null ? communityTherapies : [therapy]) {
    const percent = catalogue.measures.get(`community-waits-${each}-waiting-over-18-weeks-percent`);
    const counts = counted.map((what) => catalogue.measures.get(`community-waits-${each}-${what}`));
    if (percent === undefined) continue;
    const [shares, ...parts] = await Promise.all(
      [percent, ...counts].map((measure) => seriesByMonth(national, measure, board)),
    );
    const elsewhere = await seriesByMonth(national, percent, england);
    for (const [month, share] of shares!) {
      if ((from !== null && share.period.endDate < from) || (to !== null && share.period.endDate > to))
        continue;
      const [waiting, over18, over52] = parts.map((series) => series.get(month) ?? null);
      const decimals = percent.decimals ?? 1;
      found.push({
        therapy: each,
        period: { ...share.period, label: periodLabel(share.period) },
        waiting: figureView(waiting ?? null, 0),
        waiting18To52Weeks: figureView(over18 ?? null, 0),
        waitingOver52Weeks: figureView(over52 ?? null, 0),
        percentOver18Weeks: shareView(percent, share, [waiting, over18, over52]),
        englandPercentOver18Weeks: figureView(elsewhere.get(month) ?? null, decimals),
      });
    }
  }
  return found;
}

async function seriesByMonth(
  national: NationalFigures,
  measure: CatalogueMeasure | undefined,
  area: NationalArea | null,
): Promise<ReadonlyMap<string, MeasureFigure>> {
  if (measure === undefined || area === null) return new Map();
  const { figures } = await national.figuresOf(measure);
  return new Map(seriesOf(figures, area).map((figure) => [figure.period.endDate, figure]));
}

/** The percentage as printed and as its counts give it; null where none is printed. */
function shareView(
  measure: CatalogueMeasure,
  share: MeasureFigure,
  counts: readonly (MeasureFigure | null | undefined)[],
): FigureView | null {
  if (share.value === null) return null;
  const [waiting, over18, over52] = counts.map((figure) => figure?.value ?? null);
  const decimals = measure.decimals ?? 1;
  const known = waiting != null && waiting > 0 && over18 != null && over52 != null;
  const { dataset, title, publisher, licence } = measure.from;
  return reconciledView(
    {
      id: measure.measureId,
      title: measure.title,
      domain: 'commissioning',
      reported: roundTo(share.value, decimals),
      unit: 'percent',
      decimals,
      period: share.period,
      recomputation: known
        ? {
            kind: 'share-percent',
            numerator: { label: 'Children waiting over 18 weeks', value: over18 + over52 },
            denominator: { label: 'Children waiting', value: waiting },
          }
        : { kind: 'none', why: 'Not every count is published.' },
      remarks: [],
      source: { sourceId: dataset, place: periodLabel(share.period) },
    },
    ({ sourceId, place }) => ({
      id: sourceId,
      title,
      publisher,
      publishedDate: null,
      url: null,
      licence,
      place,
    }),
  );
}
