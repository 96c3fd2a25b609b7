import { dayNumber } from '@golden-thread/outcomes';
import { typeAndSector } from '../cost/type-and-sector.ts';
import { PLACEMENT_TYPES } from '../demand/placement-type.ts';
import type { DemandAdjustment } from '../scenarios/demand-scenario.ts';
import { movedOnADay } from '../scenarios/planned-move.ts';

/** Children coming or leaving, more or fewer from a day on. */
export interface FlowChange {
  readonly of: 'coming' | 'leaving';
  readonly fromDay: number;
  readonly factor: number;
  /** By type in order; one entry alone where no type is told. */
  readonly types: readonly boolean[];
}

/** Children moved by plan from one type to another. */
export interface TypeMove {
  readonly from: number;
  readonly to: number;
  /** How many on a day, given how many are there. */
  readonly wanted: (day: number, there: number) => number;
}

/** New places that take children whose placement of the type is bought. */
export interface TypePlaces {
  readonly title: string;
  readonly type: number;
  readonly placesOn: (day: number) => number;
}

/** What of a scenario yearly figures by type can carry, and whole sentences on what they cannot. */
export interface ScenarioOfYears {
  readonly flows: readonly FlowChange[];
  readonly moves: readonly TypeMove[];
  readonly places: readonly TypePlaces[];
  readonly remarks: readonly string[];
}

/** The types that yearly figures tell of, and of which it is known how many places are bought. */
export interface TypesTold {
  /** Empty where no type is told. */
  readonly ids: readonly string[];
  readonly areBoughtKnown: readonly boolean[];
}

const LEFT_OUT = {
  moves: 'how often children move between placements is not among the yearly figures',
  ages: 'of which age children come and leave is not among the yearly figures',
  providers: 'who provides a placement is not told apart where children come and leave',
  type: 'not every type that it names is told by itself',
  within: 'it moves children between providers of one type, and only types are told apart',
  share: 'how many of an age live in each type is not told',
  bought: 'how many placements of the type are bought is not told',
} as const;

const NAMES: Readonly<Record<DemandAdjustment['kind'], string>> = {
  entrants: 'More or fewer children coming into care',
  leaving: 'Children leaving sooner or later',
  moves: 'More or fewer moves',
  'step-down': 'Children moved by plan',
  'new-places': 'New places',
  'cost-inflation': 'Prices',
};

type Part = Omit<Partial<ScenarioOfYears>, 'remarks'>;
type Read = Part | keyof typeof LEFT_OUT;

/**
 * Reads a scenario for figures that tell how many children are in each type, come and leave in a year, and no more: what needs the moves, the ages or the
 * providers of single children is left out, and said.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function scenarioOfYears(
  adjustments: readonly DemandAdjustment[],
  told: TypesTold,
  areAllBands: (ids: readonly string[]) => boolean,
): ScenarioOfYears {
  const read = adjustments.map((adjustment) => ({
    kind: adjustment.kind,
    part: partOf(adjustment, told, areAllBands),
  }));
  const parts = read.flatMap(({ part }) => (typeof part === 'string' ? [] : [part]));
  const remarks = read.flatMap(({ kind, part }) =>
    typeof part === 'string' ? [`${NAMES[kind]}: left out, since ${LEFT_OUT[part]}.`] : [],
  );
  return {
    flows: parts.flatMap(({ flows }) => flows ?? []),
    moves: parts.flatMap(({ moves }) => moves ?? []),
    places: parts.flatMap(({ places }) => places ?? []),
    remarks: [...new Set(remarks)],
  };
}

function partOf(
  adjustment: DemandAdjustment,
  told: TypesTold,
  areAllBands: (ids: readonly string[]) => boolean,
): Read {
  switch (adjustment.kind) {
    case 'entrants':
    case 'leaving': {
      const { ageBandIds, fromDate, kind, percent, placementTypeIds } = adjustment;
      if (ageBandIds !== null && !areAllBands(ageBandIds)) return 'ages';
      const types = typesNamed(placementTypeIds, told);
      if (typeof types === 'string') return types;
      const of = kind === 'entrants' ? 'coming' : 'leaving';
      return { flows: [{ of, fromDay: dayNumber(fromDate), factor: 1 + percent / 100, types }] };
    }
    case 'moves':
      return 'moves';
    case 'step-down': {
      const { ageBandIds, amount, fromDate, fromPlacementTypeId, toPlacementTypeId, untilDate } = adjustment;
      const [from, to] = [fromPlacementTypeId, toPlacementTypeId].map((id) => placeOf(id, told)) as [
        number,
        number,
      ];
      if (from < 0 || to < 0) return 'type';
      if (from === to) return 'within';
      if (ageBandIds !== null && !areAllBands(ageBandIds) && 'sharePercent' in amount) return 'share';
      const [first, last] = [dayNumber(fromDate), untilDate === null ? Infinity : dayNumber(untilDate)];
      const wanted = (day: number, there: number) =>
        first <= day && day <= last ? movedOnADay(amount, there) : 0;
      return { moves: [{ from, to, wanted }] };
    }
    case 'new-places': {
      const { closeDate, openDate, placementTypeId, places, title } = adjustment;
      const type = placeOf(placementTypeId, told);
      if (type < 0) return 'type';
      if (!told.areBoughtKnown[type]) return 'bought';
      const [first, end] = [dayNumber(openDate), closeDate === null ? Infinity : dayNumber(closeDate)];
      return { places: [{ title, type, placesOn: (day) => (first <= day && day < end ? places : 0) }] };
    }
    case 'cost-inflation':
      return {};
  }
}

/** Whether who is in no type that is told is in another placement: so it is where every type is told. */
export function isRestOther(ids: readonly string[]): boolean {
  return PLACEMENT_TYPES.types.every(({ id }) => ids.includes(id));
}

/** The place of the type that an id of a forecast by provider belongs to; -1 where it is in no type that is told. */
function placeOf(id: string, { ids }: TypesTold): number {
  if (id !== 'other') return ids.indexOf(typeAndSector(id).type);
  return isRestOther(ids) ? ids.indexOf('rest') : -1;
}

/** Which types are named whole. Whoever names one provider of a type names what cannot be told apart. */
function typesNamed(
  named: readonly string[] | null,
  told: TypesTold,
): readonly boolean[] | 'type' | 'providers' {
  if (named === null) return told.ids.length === 0 ? [true] : told.ids.map(() => true);
  if (named.some((id) => placeOf(id, told) < 0)) return 'type';
  const isWhole = told.ids.map((type) => {
    const own = named.filter((id) => told.ids[placeOf(id, told)] === type);
    if (own.length === 0) return false;
    const sectors = new Set(own.map((id) => typeAndSector(id).sector));
    return sectors.has(null) || sectors.size === 2 ? true : null;
  });
  return isWhole.includes(null) ? 'providers' : (isWhole as readonly boolean[]);
}
