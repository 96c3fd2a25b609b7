import type { IsoDate } from '@golden-thread/outcomes';

/** A score from which a risk counts as so high. */
export interface RiskBand {
  readonly title: string;
  /** The lowest score in it. */
  readonly fromScore: number;
}

/** How a partnership scores risks: likelihood times impact, each a step counted from 1. */
export interface RiskScale {
  readonly id: string;
  readonly title: string;
  /** The words of the steps, lowest first; the first counts 1. */
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** Lowest first; the first starts at 1. */
  readonly bands: readonly RiskBand[];
}

/** Something that is done to make a risk less likely or less hard. */
export interface RiskMitigation {
  readonly title: string;
  readonly dueDate: IsoDate | null;
  readonly doneDate: IsoDate | null;
}

/** Something that may keep partners from what they intend to commission together. Beside it, risks of an improvement plan stand with the plan. */
export interface CommissioningRisk {
  readonly id: string;
  readonly title: string;
  /** A scale that is shipped, or one the area recorded. */
  readonly scaleId: string;
  /** Step of the scale, from 1; null where it is not judged: not said is not low. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly ownerPostId: string | null;
  readonly ownerBodyId: string | null;
  /** Local ids of the intentions it bears on. */
  readonly intentionIds: readonly string[];
  /** The actions it bears on, each by its plan, a colon and its number in it: `written-statement-of-action:1.1.1`. */
  readonly actionIds: readonly string[];
  readonly mitigations: readonly RiskMitigation[];
  readonly raisedDate: IsoDate;
  /** The day by which it is to be looked at again; null where none is set. */
  readonly reviewDate: IsoDate | null;
  /** The day it was closed; null while it is open. */
  readonly closedDate: IsoDate | null;
  /** Why it was closed; null while it is open. */
  readonly closedBecause: string | null;
}
