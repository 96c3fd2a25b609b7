import type { ClosingStep } from './step.ts';

/** Why a step is refused. */
export type RefusalCode =
  | 'not-your-decision-right'
  | 'own-action'
  | 'measure-not-achieved'
  | 'step-missing'
  | 'justification-required';

/** A refusal as a value: expected, explained, and with what the person can do instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly whatToDo: string;
  /** The step that has to come first; only with `step-missing`. */
  readonly missingStep: ClosingStep | null;
  /** The measures that fall short; only with `measure-not-achieved`. */
  readonly indicatorIds: readonly string[];
}
