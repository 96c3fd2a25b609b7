import type { Indicator } from './indicator.ts';
import { requireKnownReferences } from './thread-references.ts';
import { threadBreaks } from './thread-breaks.ts';
import type { ThreadInput } from './thread-input.ts';
import type { ThreadBreakKind } from './thread.ts';

/** How many of some things have what they should have. */
export interface CoverageShare {
  readonly have: number;
  readonly of: number;
  /** In percent, not rounded; null of nothing, which is neither all nor none. */
  readonly percent: number | null;
  /** Ids of those that have it not, in the order given. */
  readonly without: readonly string[];
}

/** How much of a framework is measured, aimed, known and answered for. */
export interface ThreadCoverage {
  readonly outcomesWithIndicator: CoverageShare;
  readonly indicatorsWithTarget: CoverageShare;
  readonly indicatorsWithBaseline: CoverageShare;
  /** Null where no figures or no day were given, so that nothing can be said. */
  readonly indicatorsWithFigure: CoverageShare | null;
  /** Indicators that some action serves for which some body answers. */
  readonly indicatorsWithOwner: CoverageShare;
}

/** What coverage is told of: the thread, its indicators with their baselines. */
export interface CoverageInput extends ThreadInput {
  readonly indicators: readonly Pick<Indicator, 'id' | 'title' | 'target' | 'baseline'>[];
}

/**
 * How much of a framework is covered, as at the day given. It counts the breaks that `traceThread` lists, so the two cannot differ. A
 * baseline without a figure is none, and a newest record without a figure is none.
 *
 * @throws Defect `UNKNOWN_REFERENCE` when a link or an action names an outcome, indicator or body that was not given.
 *
 * @example
 * threadCoverage({ outcomes: [{ id: 'safe', title: 'I feel safe' }], links: [], indicators: [], actions: [], bodies: [] }).outcomesWithIndicator.percent; // => 0
 */
export function threadCoverage(input: CoverageInput): ThreadCoverage {
  requireKnownReferences(input);
  const { outcomes, indicators, actions, observations, asOf } = input;
  const breaks = threadBreaks(input);
  const broken = (kind: ThreadBreakKind): ReadonlySet<string> =>
    new Set(breaks.filter((each) => each.kind === kind).map(({ subjectId }) => subjectId));
  const owned = new Set(
    actions.filter(({ bodyIds }) => bodyIds.length > 0).flatMap(({ indicatorIds }) => indicatorIds),
  );
  const lackingFigure = broken('indicator-without-observation');
  const lackingTarget = broken('indicator-without-target');
  const lackingIndicator = broken('outcome-without-indicator');
  return {
    outcomesWithIndicator: share(outcomes, ({ id }) => !lackingIndicator.has(id)),
    indicatorsWithTarget: share(indicators, ({ id }) => !lackingTarget.has(id)),
    indicatorsWithBaseline: share(indicators, ({ baseline }) => baseline !== null && baseline.value !== null),
    indicatorsWithFigure:
      observations === undefined || asOf === undefined
        ? null
        : share(indicators, ({ id }) => !lackingFigure.has(id)),
    indicatorsWithOwner: share(indicators, ({ id }) => owned.has(id)),
  };
}

function share<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  has: (thing: Thing) => boolean,
): CoverageShare {
  const without = things.filter((thing) => !has(thing)).map(({ id }) => id);
  const of = things.length;
  const have = of - without.length;
  return { have, of, percent: of === 0 ? null : (have / of) * 100, without };
}
