import type { ClosingStep, Rating } from '@golden-thread/rag';
import type { RecordNode } from '../area/plan-reading.ts';
import type { ActionNode } from '../area/send-area.ts';

/** Something wrong with one field of what was sent. */
export interface InputIssue {
  /** The field, as it is named in the input. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** What every refusal says. */
export interface RefusalBase {
  readonly message: string;
  readonly whatToDo: string;
}

/** Why a command was not carried out: expected, explained, and with what to do instead. */
export type RefusalView =
  | (RefusalBase & { readonly refused: 'NotYourDecisionRight' })
  | (RefusalBase & { readonly refused: 'OwnAction' })
  | (RefusalBase & { readonly refused: 'MeasureNotAchieved'; readonly indicatorIds: readonly string[] })
  | (RefusalBase & { readonly refused: 'JustificationRequired'; readonly computed: Rating })
  | (RefusalBase & { readonly refused: 'ClosingStepMissing'; readonly step: ClosingStep })
  | (RefusalBase & { readonly refused: 'EditConflict'; readonly version: number })
  | (RefusalBase & { readonly refused: 'InvalidInput'; readonly issues: readonly InputIssue[] });

/** What was recorded. */
export interface Recorded {
  readonly action: ActionNode;
  readonly record: RecordNode;
}

export type Outcome = Recorded | RefusalView;
