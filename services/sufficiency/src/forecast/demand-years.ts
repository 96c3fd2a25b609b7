import { roundTo } from '@golden-thread/outcomes';
import { homesToldOf, type CountedHome, type HomeCount } from '@golden-thread/sufficiency/homes';
import { needAgainstHomes, type NeedInput } from '@golden-thread/sufficiency/need';
import type {
  ExpectedWithin,
  ScenarioDifference,
  ScenarioForecast,
  ScenarioPoint,
  ScenarioYear,
} from '@golden-thread/sufficiency/scenarios';
import type { DemandAsked, DemandExpected, DemandPart, DemandYear } from './demand-forecast.ts';

/** What is needed beside the children expected: the homes there are, and prices. */
export type AgainstWhat = Pick<DemandAsked, 'unitCosts' | 'inflation'> & {
  /** Every home known one by one, and the numbers of homes beside them that nobody names. */
  readonly homes: readonly CountedHome[];
  readonly homeCounts: readonly HomeCount[];
};

/** The years of a forecast as they are shown, each with what is needed against the homes there are. */
export function demandYears(
  { years }: Pick<ScenarioForecast, 'years'>,
  against: AgainstWhat,
): readonly DemandYear[] {
  return years.map((year) => demandYear(year, against));
}

function demandYear({ atEnd, cost, period }: ScenarioYear, against: AgainstWhat): DemandYear {
  const named = (id: string, told: ExpectedWithin): DemandPart => ({ id, ...expectedOf(told) });
  return {
    period,
    date: atEnd.date,
    total: expectedOf(atEnd.total),
    placementTypes: atEnd.placementTypes.map((each) => named(each.placementTypeId, each)),
    ageBands: atEnd.ageBands.map((each) => named(each.ageBandId, each)),
    newPlaces: atEnd.newPlaces.map((each) => ({ ...each, filled: roundTo(each.filled, 1) })),
    cost: {
      ...cost,
      types: cost.types.map((each) => ({ ...each, nights: roundTo(each.nights, 1) })),
    },
    need: needOf(atEnd, against),
  };
}

/** How a scenario differs, to one decimal of a child and of a night. */
export function demandDifferences(
  years: readonly (readonly ScenarioDifference[])[],
): readonly (readonly ScenarioDifference[])[] {
  return years.map((rows) =>
    rows.map((row) => ({ ...row, children: roundTo(row.children, 1), nights: roundTo(row.nights, 1) })),
  );
}

/** Of the children as they are told, so that places and what is missing add up to them. */
function needOf(point: ScenarioPoint, { homeCounts, homes, inflation, unitCosts }: AgainstWhat) {
  const input: NeedInput = {
    points: [{ ...point, placementTypes: point.placementTypes.map(toldOf) }],
    homes: homesToldOf(homes, homeCounts, point.date),
    // No source we read tells how many children carers may take.
    otherPlaces: [],
    withinAreaPercent: {},
    unitCosts,
    inflation,
  };
  const whole = (value: number | null) => (value === null ? null : roundTo(value, 1));
  return needAgainstHomes(input).map((row) => ({
    ...row,
    gap: whole(row.gap),
    gapLower: whole(row.gapLower),
    gapUpper: whole(row.gapUpper),
  }));
}

function toldOf<Part extends ExpectedWithin>(part: Part): Part {
  const { expected, lower, upper } = expectedOf(part);
  return { ...part, expected, interval: { lower, upper } };
}

/** To one decimal: what is told more exactly is not known more exactly. */
function expectedOf({ expected, interval }: ExpectedWithin): DemandExpected {
  return {
    expected: roundTo(expected, 1),
    lower: roundTo(interval.lower, 1),
    upper: roundTo(interval.upper, 1),
  };
}
