import type { Benchmark } from '../benchmark.ts';
import type { IndicatorStatement, Outcome, OutcomesFramework } from '../framework.ts';
import type { Baseline, Indicator } from '../indicator.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Citation } from '../source.ts';
import type { Target } from '../target.ts';

/** A framework together with its indicators: what one council may lend and another adopt. */
export interface SharedFramework {
  readonly framework: OutcomesFramework;
  readonly indicators: readonly Indicator[];
}

/** What a council wants of an indicator, and where it stood: its own, whoever defined the indicator. */
export interface LocalTarget {
  readonly indicatorId: string;
  /** Null where only the baseline is known. */
  readonly target: Target | null;
  readonly targetLabel: string | null;
  readonly baseline: Baseline | null;
  /** The first day this council collects it; left out or null when always. */
  readonly collectedFromDate?: IsoDate | null | undefined;
  /** Where the council says so. */
  readonly source: Citation;
}

/** A shared indicator a council does not collect, and why: it and its statements are no part of the framework as that council uses it. */
export interface LeftOut {
  readonly indicatorId: string;
  /** In the council's own words. */
  readonly why: string;
}

/**
 * What a council adds to a framework it shares, everything named by id: targets and baselines, benchmarks, and outcomes,
 * indicators and statements of its own under ids of their own. Definitions that are shared cannot be changed by it; what the
 * council does not collect it may leave out.
 */
export interface FrameworkOverlay {
  /** Id of the framework it adds to. */
  readonly extends: string;
  readonly targets: readonly LocalTarget[];
  readonly benchmarks: readonly Benchmark[];
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly indicators: readonly Indicator[];
  readonly statements: readonly IndicatorStatement[];
  /** Shared indicators the council does not collect; none when left out. */
  readonly leftOut?: readonly LeftOut[] | undefined;
}

/** A shared indicator an adopted framework is without, as its lender calls it, and why. */
export interface LeftOutIndicator extends LeftOut {
  readonly title: string;
  /** The outcomes it would have told of, in their order. */
  readonly outcomeIds: readonly string[];
}

/** A shared framework with a council's own additions in place. */
export interface AdoptedFramework extends SharedFramework {
  readonly benchmarks: readonly Benchmark[];
  /** Where each target and baseline comes from, by indicator id. */
  readonly targetSources: ReadonlyMap<string, Citation>;
  /** What the council does not collect, in the order of the shared indicators. */
  readonly leftOut: readonly LeftOutIndicator[];
}
