import { roundTo } from '@golden-thread/outcomes';
import type { CountedHome } from '@golden-thread/sufficiency/homes';
import { needAgainstHomes, type NeedInput } from '@golden-thread/sufficiency/need';
import type {
  ExpectedWithin,
  ScenarioForecast,
  ScenarioPoint,
  ScenarioYear,
} from '@golden-thread/sufficiency/scenarios';
import type { DemandAsked, DemandExpected, DemandPart, DemandYear } from './demand-forecast.ts';

/** What is needed beside the children expected: the homes there are, and prices. */
export type AgainstWhat = Pick<DemandAsked, 'unitCosts' | 'inflation'> & {
  /** Every home told of, as it is known on the day. */
  readonly homes: readonly CountedHome[];
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
    newPlaces: atEnd.newPlaces,
    cost,
    need: needOf(atEnd, against),
  };
}

function needOf(point: ScenarioPoint, { homes, inflation, unitCosts }: AgainstWhat) {
  const input: NeedInput = {
    points: [point],
    homes,
    otherPlaces: [],
    withinAreaPercent: {},
    unitCosts,
    inflation,
  };
  return needAgainstHomes(input);
}

/** To one decimal: what is told more exactly is not known more exactly. */
function expectedOf({ expected, interval }: ExpectedWithin): DemandExpected {
  return {
    expected: roundTo(expected, 1),
    lower: roundTo(interval.lower, 1),
    upper: roundTo(interval.upper, 1),
  };
}
