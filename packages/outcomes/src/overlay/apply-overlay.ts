import type { Checked } from '../checked.ts';
import type { IndicatorStatement } from '../framework.ts';
import type { Indicator } from '../indicator.ts';
import { comparePeriods } from '../period.ts';
import { compareTexts } from '../text-order.ts';
import { definitionOnly, statementKey } from './definition.ts';
import type {
  AdoptedFramework,
  FrameworkOverlay,
  LocalTarget,
  SharedFramework,
} from './framework-overlay.ts';
import { leftOutIndicators } from './left-out-indicators.ts';
import { overlayIssues } from './overlay-issues.ts';

/**
 * A shared framework as one council uses it: the shared definitions, and the council's own targets, baselines, benchmarks, outcomes,
 * indicators and statements. What the lender itself wants (targets, baselines, commitments) is not taken over. Additions
 * come after what is shared, in the order of their ids, however the overlay lists them. A shared indicator that is left out is
 * left out with its statements, and told of in `leftOut`; an outcome stays, even where nothing is left that measures it.
 *
 * Anything that does not fit comes back as issues, all at once, among them every attempt to change a shared definition.
 *
 * @example
 * const framework = { id: 'shared', title: 'Shared', startDate: '2022-04-01', endDate: null, outcomes: [], statements: [], commitments: [], source: { sourceId: 'a', place: 'b' } };
 * const overlay = { extends: 'another', targets: [], benchmarks: [], indicators: [], statements: [] };
 * applyOverlay({ framework, indicators: [] }, overlay).ok; // => false
 */
export function applyOverlay(shared: SharedFramework, overlay: FrameworkOverlay): Checked<AdoptedFramework> {
  const issues = overlayIssues(shared, overlay);
  if (issues.length > 0) return { ok: false, issues };
  const { framework } = shared;
  const leftOut = leftOutIndicators(shared, overlay.leftOut ?? []);
  const without = new Set(leftOut.map(({ indicatorId }) => indicatorId));
  const outcomes = withOwn(framework.outcomes, overlay.outcomes ?? []);
  const targets = targetsOf(overlay);
  return {
    ok: true,
    value: {
      framework: {
        ...framework,
        outcomes,
        statements: withOwnStatements(
          framework.statements.filter(({ indicatorId }) => !without.has(indicatorId)),
          overlay.statements,
          outcomes.map(({ id }) => id),
        ),
        commitments: [],
      },
      indicators: withOwn(
        shared.indicators.filter(({ id }) => !without.has(id)),
        overlay.indicators,
      ).map((indicator) => withTarget(indicator, targets.get(indicator.id))),
      benchmarks: overlay.benchmarks.toSorted(
        (one, other) =>
          compareTexts(one.indicatorId, other.indicatorId) ||
          comparePeriods(one.period, other.period) ||
          compareTexts(one.group, other.group) ||
          compareTexts(one.method, other.method),
      ),
      targetSources: new Map(
        [...targets.values()]
          .filter(({ target, baseline }) => target !== null || baseline !== null)
          .map(({ indicatorId, source }) => [indicatorId, source] as const)
          .sort(([one], [other]) => compareTexts(one, other)),
      ),
      leftOut,
    },
  };
}

/** A local indicator brings its target with it; one given under `targets` comes before that. */
function targetsOf({ indicators, targets }: FrameworkOverlay): ReadonlyMap<string, LocalTarget> {
  const byId = new Map<string, LocalTarget>();
  for (const { id, target, targetLabel, baseline, collectedFromDate, source } of indicators) {
    byId.set(id, { indicatorId: id, target, targetLabel, baseline, collectedFromDate, source });
  }
  for (const local of targets) {
    const collectedFromDate = local.collectedFromDate ?? byId.get(local.indicatorId)?.collectedFromDate;
    byId.set(local.indicatorId, { ...local, collectedFromDate });
  }
  return byId;
}

function withTarget(indicator: Indicator, local: LocalTarget | undefined): Indicator {
  if (local === undefined) return definitionOnly(indicator);
  const { target, targetLabel, baseline, collectedFromDate = null } = local;
  return { ...indicator, target, targetLabel, baseline, collectedFromDate };
}

function withOwn<Item extends { readonly id: string }>(
  shared: readonly Item[],
  own: readonly Item[],
): readonly Item[] {
  const known = new Set(shared.map(({ id }) => id));
  return [
    ...shared,
    ...own.filter(({ id }) => !known.has(id)).sort((one, other) => compareTexts(one.id, other.id)),
  ];
}

function withOwnStatements(
  shared: readonly IndicatorStatement[],
  own: readonly IndicatorStatement[],
  outcomeIds: readonly string[],
): readonly IndicatorStatement[] {
  const known = new Set(shared.map(statementKey));
  const place = new Map(outcomeIds.map((id, index) => [id, index]));
  const placeOf = ({ outcomeId }: IndicatorStatement): number => place.get(outcomeId) as number;
  return [
    ...shared,
    ...own
      .filter((statement) => !known.has(statementKey(statement)))
      .sort((one, other) => placeOf(one) - placeOf(other) || one.number - other.number),
  ];
}
