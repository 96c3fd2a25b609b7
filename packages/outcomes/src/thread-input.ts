import type { Assessment } from './assessment.ts';
import type { Outcome } from './framework.ts';
import type { Indicator } from './indicator.ts';
import type { IsoDate } from './iso-date.ts';
import type { Observation } from './observation.ts';
import type { ThreadCommissioning } from './thread-commissioning.ts';
import type { ThreadAction } from './thread.ts';

/** That an indicator tells of an outcome. A statement of a framework is one. */
export interface ThreadLink {
  readonly outcomeId: string;
  readonly indicatorId: string;
}

/** What the thread is made of. Order is kept; a link given twice counts once. */
export interface ThreadInput {
  readonly outcomes: readonly Pick<Outcome, 'id' | 'title'>[];
  readonly links: readonly ThreadLink[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'title' | 'target'>[];
  readonly actions: readonly ThreadAction[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** What partners intend, provide and pay; left out, that strand is not looked at. */
  readonly commissioning?: ThreadCommissioning | undefined;
  /** Give these with `asOf` to have indicators without a figure reported; without them figures are not looked at. */
  readonly observations?: readonly Observation[] | undefined;
  readonly asOf?: IsoDate | undefined;
  /** By indicator id. */
  readonly assessments?: ReadonlyMap<string, Assessment> | undefined;
}
