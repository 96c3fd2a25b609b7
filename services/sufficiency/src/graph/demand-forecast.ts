import { periodLabel } from '@golden-thread/outcomes';
import type { UnitCost } from '@golden-thread/sufficiency/cost';
import type { ScenarioDifference } from '@golden-thread/sufficiency/scenarios';
import { globalId, unknownId } from '@golden-thread/subgraph';
import { Fault } from '@golden-thread/subgraph/server';
import type { ComparedDemand, DemandBackTest, DemandForecast } from '../forecast/demand-forecast.ts';
import type { SavedScenario } from '../scenarios/scenario-record.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { SufficiencyContext } from './context.ts';
import type { addDemandScenario } from './demand-scenario.ts';
import { addDemandValues } from './demand-values.ts';
import { addPlacementPrice, addPlacementSector, checkedPrices } from './placement-price.ts';
import { addUnitCosts } from './unit-cost.ts';

type ComparedNode = ComparedDemand & {
  readonly areaCode: string;
  readonly postTitles: ReadonlyMap<string, string>;
};
type ForecastNode = Omit<DemandForecast, 'scenarios'> & { readonly scenarios: readonly ComparedNode[] };

/** `LocalArea.demandForecast`: the children to expect, what their placements cost, and what homes are missing. */
export function addDemandForecast(
  house: SufficiencyBuilder,
  localArea: LocalAreaRef,
  scenario: ReturnType<typeof addDemandScenario>,
): void {
  const { builder, protection, values } = house;
  const { year } = addDemandValues(house);
  const sector = addPlacementSector(house);
  const price = addPlacementPrice(house, sector);
  addUnitCosts(house, localArea, sector);
  const difference = builder.objectRef<ScenarioDifference>('DemandDifference').implement({
    description: 'How a scenario differs from the plain forecast: above 0 is more.',
    fields: (t) => ({
      placementTypeId: t.exposeString('placementTypeId', {
        nullable: true,
        description: 'The type; null for all together.',
      }),
      children: t.exposeFloat('children', {
        description: 'Children at the end of the year, to one decimal.',
      }),
      nights: t.exposeFloat('nights', { description: 'Nights of the year, to one decimal.' }),
      pence: t.exposeFloat('pence', {
        nullable: true,
        description: 'Cost of the year, in pence; null where a price is not given.',
      }),
      places: t.exposeInt('places', { description: 'Places opened by the end of the year.' }),
    }),
  });
  const differences = builder.objectRef<readonly ScenarioDifference[]>('DemandDifferencesOfYear').implement({
    description: 'How a scenario differs in one year.',
    fields: (t) => ({
      rows: t.field({
        type: [difference],
        description: 'Every type in order, all together last.',
        resolve: (rows) => [...rows],
      }),
    }),
  });
  const compared = builder.objectRef<ComparedNode>('ComparedDemand').implement({
    description: 'A saved scenario beside the plain forecast.',
    fields: (t) => ({
      scenario: t.field({
        type: scenario,
        description: 'The scenario, as it stood on the day.',
        resolve: ({ areaCode, postTitles, scenario: saved }) => ({ areaCode, postTitles, scenario: saved }),
      }),
      years: t.field({ type: [year], description: 'Year by year.', resolve: ({ years }) => [...years] }),
      differences: t.field({
        type: [differences],
        description: 'How it differs from the plain forecast, one entry for each year.',
        resolve: (parent) => [...parent.differences],
      }),
      remarks: t.stringList({
        description:
          'What of the scenario is left out and why, as sentences: rounded figures of years do not carry all of it.',
        resolve: ({ remarks }) => [...remarks],
      }),
    }),
  });
  const backTest = builder.objectRef<DemandBackTest>('DemandBackTest').implement({
    description: 'How forecasts made the same way on past days turned out.',
    fields: (t) => ({
      yearsAhead: t.exposeInt('yearsAhead', { description: 'How many years ahead they looked.' }),
      cases: t.exposeInt('cases', { description: 'How many there were.' }),
      meanErrorPercent: t.exposeFloat('meanErrorPercent', {
        nullable: true,
        description: 'How far off they were on average, in percent of what came.',
      }),
      noChangeErrorPercent: t.exposeFloat('noChangeErrorPercent', {
        nullable: true,
        description: 'How far off it would have been to say that nothing changes.',
      }),
      coveragePercent: t.exposeFloat('coveragePercent', {
        nullable: true,
        description: 'How many in a hundred of what came lay inside the 80 % interval.',
      }),
    }),
  });
  const forecast = builder.objectRef<ForecastNode>('DemandForecast').implement({
    description:
      'How many children to expect, in which placements and at which ages, at what cost, and what homes are missing.',
    fields: (t) => ({
      asOf: t.expose('asAt', {
        type: 'Date',
        description:
          'The day it is read as at; of rounded figures the Monday on or before the day asked about.',
      }),
      protection: t.expose('protection', {
        type: protection,
        description: 'How the counts it is worked out from are protected for who asks.',
      }),
      fromDate: t.expose('fromDate', {
        type: 'Date',
        nullable: true,
        description: 'The last day that is known, from which it looks ahead; null where no return counts.',
      }),
      reference: t.field({
        type: values.period,
        nullable: true,
        description: 'The window its rates are read from; null where it is made of yearly figures alone.',
        resolve: ({ reference }) => reference && { ...reference, label: periodLabel(reference) },
      }),
      years: t.field({
        type: [year],
        description: 'Year by year, if things go on as they were; empty where the remarks say why.',
        resolve: ({ years }) => [...years],
      }),
      scenarios: t.field({
        type: [compared],
        description:
          'The scenarios asked about, beside the plain forecast and worked out from the same figures.',
        resolve: ({ scenarios }) => [...scenarios],
      }),
      intervalPercent: t.int({
        description: 'How many in a hundred of the numbers to come the intervals are meant to hold.',
        resolve: () => 80,
      }),
      method: t.stringList({
        description: 'How it was made, as sentences.',
        resolve: ({ method }) => [...method],
      }),
      backTest: t.field({
        type: [backTest],
        description: 'How it did on the past, by years ahead; empty where there are too few years to try.',
        resolve: (parent) => [...parent.backTest],
      }),
      remarks: t.stringList({
        description: 'What could not be told, as sentences.',
        resolve: ({ remarks }) => [...remarks],
      }),
    }),
  });
  builder.objectField(localArea, 'demandForecast', (t) =>
    t.field({
      type: forecast,
      nullable: true,
      description: 'The demand for homes to come. Null for who may have no count of looked-after children.',
      args: {
        years: t.arg.int({ required: false, defaultValue: 3, description: 'How many years ahead, 1 to 10.' }),
        referenceFrom: t.arg({
          type: 'Date',
          required: false,
          description:
            'The first day of the window that rates are read from; three years before its last, or the first day told, when left out.',
        }),
        referenceUntil: t.arg({
          type: 'Date',
          required: false,
          description: 'Its last day; the last day that returns tell of when left out.',
        }),
        scenarios: t.arg.idList({
          required: false,
          description: 'Ids of saved scenarios to lay beside the plain forecast, 8 at most.',
        }),
        prices: t.arg({
          type: [price],
          required: false,
          description:
            'What placements cost a week, 40 at most; those the area tells when left out. Without any, cost is not known.',
        }),
        pricesRisePercent: t.arg.float({
          required: false,
          description: 'By how much all prices rise each year, -50 to 100; not at all when left out.',
        }),
        asOf: t.arg(AS_OF),
      },
      resolve: async (area, args, context) => {
        const asOf = args.asOf ?? context.todayDate;
        if (!context.mayForecast(area.code)) return null;
        const unitCosts: readonly UnitCost[] =
          args.prices == null ? area.market.unitCosts : checkedPrices(args.prices);
        const answer = await context.demandFigures(
          area.code,
          {
            asOf,
            referenceFrom: args.referenceFrom ?? null,
            referenceUntil: args.referenceUntil ?? null,
            years: args.years ?? 3,
            scenarios: await scenariosOf(context, area.code, args.scenarios ?? [], asOf),
            unitCosts,
            inflation: inflationOf(args.pricesRisePercent ?? 0, asOf),
          },
          { homes: area.market.knownHomes, homeCounts: area.market.homeCounts },
        );
        if (answer === null) return null;
        const { code: areaCode, postTitles } = area;
        return { ...answer, scenarios: answer.scenarios.map((each) => ({ ...each, areaCode, postTitles })) };
      },
    }),
  );
}

/** The scenarios of some ids as they stood on a day. @throws Fault `UNKNOWN_ID`; `BAD_USER_INPUT` for one that was withdrawn. */
async function scenariosOf(
  context: SufficiencyContext,
  areaCode: string,
  ids: readonly string[],
  asOf: string,
): Promise<readonly SavedScenario[]> {
  if (ids.length === 0) return [];
  const saved = (await context.scenarios(areaCode, asOf)) ?? [];
  return [...new Set(ids)].map((id) => {
    const found = saved.find((each) => globalId(areaCode, each.id) === id);
    if (found === undefined) return unknownId('demand scenario', id);
    if (found.withdrawn === null) return found;
    throw new Fault('BAD_USER_INPUT', 'A scenario was withdrawn.', {
      found: id,
      expected: 'scenarios that stand on the day',
      whatToDo: 'Leave it out, or ask as at a day before it was withdrawn.',
    });
  });
}

function inflationOf(percent: number, asOf: string) {
  if (percent === 0) return [];
  if (percent < -50 || percent > 100)
    throw new Fault('BAD_USER_INPUT', '"pricesRisePercent" cannot be answered.', {
      found: String(percent),
      expected: '-50 to 100',
      whatToDo: 'Use a number in this range.',
    });
  return [{ placementTypeId: null, fromYear: Number(asOf.slice(0, 4)) - 20, percent }];
}
