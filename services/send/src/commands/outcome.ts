import type { ClosingStep, Rating } from '@golden-thread/rag';
import type { CommonRefusal, RefusalBase } from '@golden-thread/subgraph';
import type { RecordNode } from '../area/plan-reading.ts';
import type { ActionNode } from '../area/send-area.ts';

/** Why a command was not carried out: expected, explained, and with what to do instead. */
export type RefusalView =
  | CommonRefusal
  | (RefusalBase & { readonly refused: 'OwnAction' })
  | (RefusalBase & { readonly refused: 'MeasureNotAchieved'; readonly indicatorIds: readonly string[] })
  | (RefusalBase & { readonly refused: 'JustificationRequired'; readonly computed: Rating })
  | (RefusalBase & { readonly refused: 'ClosingStepMissing'; readonly step: ClosingStep });

/** What was recorded. */
export interface Recorded {
  readonly action: ActionNode;
  readonly record: RecordNode;
}

export type Outcome = Recorded | RefusalView;
