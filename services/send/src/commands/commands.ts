import type { IsoDate } from '@golden-thread/outcomes';
import type { Rating } from '@golden-thread/rag';
import type { PanelDecisionRecord, ProgressRecord } from '@golden-thread/send';
import type { Outcome } from './outcome.ts';

/** What every command says beside its own words. */
export interface CommandBase {
  /** Global id of the action. */
  readonly actionId: string;
  /** The day it speaks of; today when null. */
  readonly effectiveDate: IsoDate | null;
  /** Global id of the record it corrects; null when it corrects none. */
  readonly corrects: string | null;
  /** The version of the action that the caller saw; null when not checked. */
  readonly expectedVersion: number | null;
  /** Chosen by the caller: the same one sent again is answered with the record made the first time. */
  readonly clientRecordId: string | null;
}

export interface RecordProgress extends CommandBase {
  readonly status: ProgressRecord['status'];
  readonly measuresRisk: ProgressRecord['measuresRisk'];
  readonly timelineRisk: ProgressRecord['timelineRisk'];
  readonly note: string;
}

export interface RecordRating extends CommandBase {
  readonly rating: Rating;
  readonly reason: string;
}

export interface SubmitEvidence extends CommandBase {
  readonly title: string;
  readonly description: string;
  readonly link: string | null;
}

export interface DecideEvidence extends CommandBase {
  /** Global id of the evidence. */
  readonly evidenceId: string;
  readonly decision: PanelDecisionRecord['decision'];
  readonly reason: string;
}

export interface ApproveClosing extends CommandBase {
  readonly reason: string;
}

/** What can be recorded about an action. Each is acknowledged only after it is committed. */
export interface Commands {
  readonly recordProgress: (command: RecordProgress) => Promise<Outcome>;
  readonly recordRating: (command: RecordRating) => Promise<Outcome>;
  readonly submitEvidence: (command: SubmitEvidence) => Promise<Outcome>;
  readonly decideEvidence: (command: DecideEvidence) => Promise<Outcome>;
  readonly approveClosing: (command: ApproveClosing) => Promise<Outcome>;
}
