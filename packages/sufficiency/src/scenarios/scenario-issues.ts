import type { Issue } from '@golden-thread/outcomes';
import type { DemandScheme } from '../demand/demand-scheme.ts';
import { placementTypeIds } from '../demand/placement-type.ts';
import { adjustmentRanges } from './adjustment-ranges.ts';
import type { DemandAdjustment, DemandScenario } from './demand-scenario.ts';
import type { ScenarioRequest } from './scenario-forecast.ts';

const MOST_DAYS = 3653;

/**
 * Everything that keeps a scenario from being applied: types and ages that the forecast does not tell apart, numbers out of range, days in the wrong
 * order. Empty where nothing does.
 */
export function scenarioIssues(
  scenario: DemandScenario,
  request: Pick<ScenarioRequest, 'history' | 'days'>,
): readonly Issue[] {
  return [...requestIssues(request), ...adjustmentIssues(scenario, request.history.scheme)];
}

/** What keeps any scenario from being applied. */
export function requestIssues({ days }: Pick<ScenarioRequest, 'days'>): readonly Issue[] {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return [];
  const expected = `a whole number from 1 to ${MOST_DAYS}`;
  return [issue('DAYS_OUT_OF_RANGE', 'days', String(days), expected, 'Look at most ten years ahead.')];
}

/** What is wrong with the adjustments of a scenario. */
export function adjustmentIssues({ adjustments }: DemandScenario, scheme: DemandScheme): readonly Issue[] {
  return adjustments.flatMap((adjustment, at) =>
    [
      ...adjustmentRanges(adjustment),
      ...unknownBands(adjustment, scheme),
      ...unknownTypes(adjustment, scheme),
      ...wrongOrder(adjustment),
    ].map((each) => ({ ...each, path: `adjustments[${at}].${each.path}` })),
  );
}

function unknownBands(adjustment: DemandAdjustment, { ageBands }: DemandScheme): readonly Issue[] {
  if (!('ageBandIds' in adjustment) || adjustment.ageBandIds === null) return [];
  const ids = ageBands.map(({ id }) => id);
  return adjustment.ageBandIds.flatMap((id, at) =>
    ids.includes(id)
      ? []
      : [
          issue(
            'AGE_BAND_UNKNOWN',
            `ageBandIds[${at}]`,
            id,
            `one of ${ids.join(', ')}`,
            'Name an age band of the forecast.',
          ),
        ],
  );
}

function unknownTypes(adjustment: DemandAdjustment, { placements }: DemandScheme): readonly Issue[] {
  const ids = placementTypeIds(placements);
  const named = namedTypes(adjustment);
  const base = placements.types.map(({ id }) => id);
  if (adjustment.kind === 'new-places') {
    if (!placements.splitByProvider) {
      return [
        issue(
          'PROVIDERS_NOT_TOLD_APART',
          'placementTypeId',
          adjustment.placementTypeId,
          'a forecast that tells in-house and independent placements apart',
          'Forecast with the types by provider.',
        ),
      ];
    }
    return notAmong(named, base);
  }
  // Prices are of a type with or without its provider, whatever the forecast tells apart.
  return notAmong(named, adjustment.kind === 'cost-inflation' ? [...ids, ...base] : ids);
}

function notAmong(
  named: readonly (readonly [path: string, id: string])[],
  ids: readonly string[],
): readonly Issue[] {
  return named.flatMap(([path, id]) =>
    ids.includes(id)
      ? []
      : [
          issue(
            'PLACEMENT_TYPE_UNKNOWN',
            path,
            id,
            `one of ${ids.join(', ')}`,
            'Name a type of the forecast.',
          ),
        ],
  );
}

function namedTypes(adjustment: DemandAdjustment): readonly (readonly [path: string, id: string])[] {
  if (adjustment.kind === 'entrants' || adjustment.kind === 'leaving') {
    return (adjustment.placementTypeIds ?? []).map((id, at) => [`placementTypeIds[${at}]`, id] as const);
  }
  if (adjustment.kind === 'moves' || adjustment.kind === 'step-down') {
    return (['fromPlacementTypeId', 'toPlacementTypeId'] as const).flatMap((path) => {
      const id = adjustment[path];
      return id === null ? [] : [[path, id] as const];
    });
  }
  return adjustment.placementTypeId === null ? [] : [['placementTypeId', adjustment.placementTypeId]];
}

function wrongOrder(adjustment: DemandAdjustment): readonly Issue[] {
  if (adjustment.kind === 'step-down') {
    const { fromPlacementTypeId: from, toPlacementTypeId: to, fromDate, untilDate } = adjustment;
    return [
      ...(from === to
        ? [
            issue(
              'SAME_TYPE',
              'toPlacementTypeId',
              to,
              'another type than they come from',
              'Name where they go.',
            ),
          ]
        : []),
      ...(untilDate !== null && untilDate < fromDate ? [endsBefore('untilDate', untilDate, fromDate)] : []),
    ];
  }
  if (adjustment.kind !== 'new-places') return [];
  const { openDate, closeDate } = adjustment;
  return closeDate !== null && closeDate < openDate ? [endsBefore('closeDate', closeDate, openDate)] : [];
}

function endsBefore(path: string, found: string, first: string): Issue {
  const expected = `a day from ${first} on, or null`;
  return issue('ENDS_BEFORE_IT_STARTS', path, found, expected, 'Correct one of the two days.');
}

function issue(code: string, path: string, found: string, expected: string, whatToDo: string): Issue {
  return { code, path, found, expected, whatToDo };
}
