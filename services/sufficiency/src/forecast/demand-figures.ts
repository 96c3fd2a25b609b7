import { financialYear, type IsoDate } from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';
import { careMeasuresOf } from '../figures/care-question.ts';
import type { CareOpened, OpenCare } from '../figures/care-opened.ts';
import { measuresBehind, protectCareSeries } from '../protection/protect-care-series.ts';
import type { CareRecords } from '../records/care-records.ts';
import { noForecast, type DemandAsked, type DemandForecast } from './demand-forecast.ts';
import { demandWindow, type DemandWindow } from './demand-window.ts';
import type { AgainstWhat } from './demand-years.ts';
import { besideTheLoop, type Asker } from './beside-the-loop.ts';
import type { ExactQuestion } from './exact-demand.ts';
import { AGGREGATE_MEASURES, roundedAggregates } from './rounded-aggregates.ts';
import { roundedDemand } from './rounded-demand.ts';

/** Forecasts the demand for homes of an area; null for who may have no count of its looked-after children. */
export type DemandFigures = (
  code: string,
  asked: DemandAsked,
  homes: Pick<AgainstWhat, 'homes' | 'homeCounts'>,
) => Promise<DemandForecast | null>;

/** The forecast as the caller may have it: from episodes, or from rounded counts of years and nothing else. */
export function createDemandFigures(open: OpenCare): DemandFigures {
  return async (code, asked, homes) => {
    const opened = await open(code, asked.asOf);
    if (opened === null) return null;
    const { access, asAt, records } = opened;
    const window = demandWindow(asked, records.returns);
    if (window === null) return noForecast(asAt, access, nothingKnown(opened, asked.asOf));
    const against = { ...homes, unitCosts: asked.unitCosts, inflation: asked.inflation };
    const forecast =
      access === 'exact'
        ? await exactly({ episodes: await records.episodes(), window, asked, against }, opened)
        : roundedDemand(await aggregatesOf(code, opened, window), asked, against);
    const madeUp = madeUpWords(records.returns);
    return {
      asAt,
      protection: access,
      ...forecast,
      remarks: madeUp === null ? forecast.remarks : [madeUp, ...forecast.remarks],
    };
  };
}

/** Why nothing can be told, as a sentence. */
function nothingKnown({ access, all, asAt }: CareOpened, asOf: IsoDate): string {
  return access === 'rounded' && all.some(({ knownDate }) => asAt < knownDate && knownDate <= asOf)
    ? `Rounded figures are told as at Mondays, and on ${asAt} no return was known; one known since then counts from the next Monday on.`
    : 'No return of children looked after is known on the day.';
}

/** That a forecast is of nobody, as a sentence; null where none of its returns is made up. */
function madeUpWords(returns: CareRecords['returns']): string | null {
  if (!returns.some(({ madeUp }) => madeUp)) return null;
  return returns.every(({ madeUp }) => madeUp)
    ? 'It rests on made-up returns, of nobody.'
    : 'Some of the returns it rests on are made up, of nobody.';
}

/** @throws Fault `BAD_USER_INPUT`, where a scenario that was saved cannot be worked out. */
async function exactly(question: ExactQuestion, asker: Asker) {
  const answer = await besideTheLoop(question, asker);
  if (answer.ok) return answer.forecast;
  const { expected, found, whatToDo } = answer.issue;
  throw new Fault('BAD_USER_INPUT', 'A scenario cannot be worked out.', { found, expected, whatToDo });
}

async function aggregatesOf(code: string, { asAt, care, round, signal }: CareOpened, window: DemandWindow) {
  const years = yearsOf(window);
  const measures = careMeasuresOf(AGGREGATE_MEASURES);
  const material = { care: await care(measuresBehind(measures)), populations: [], asAt, signal };
  const series = await protectCareSeries(material, measures, years.map(financialYear), await round());
  return roundedAggregates(code, series, years[0]! + 1);
}

/** The collection years of a window, by the calendar year they begin in. */
function yearsOf({ firstDate, lastDate }: DemandWindow): readonly number[] {
  const [first, last] = [firstDate, lastDate].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: last! - first! }, (_, at) => first! + at);
}
