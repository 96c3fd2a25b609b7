import type { IsoDate } from '@golden-thread/outcomes';
import type { CommonRefusal, InputIssue, RefusalBase } from '@golden-thread/subgraph';
import type { DemandAdjustment } from '@golden-thread/sufficiency/scenarios';
import type { SavedScenario, ScenarioRecord } from './scenario-record.ts';

/** An adjustment, with the place of the input it comes from: what is wrong with it is said of that. */
export interface PlacedAdjustment {
  readonly path: string;
  readonly adjustment: DemandAdjustment;
}

/** Saves a scenario: a new one, or another version of one there is. */
export interface SaveScenario {
  readonly areaCode: string;
  /** Global id of the scenario that this replaces; null for a new one. */
  readonly scenarioId: string | null;
  readonly title: string;
  readonly because: string;
  readonly adjustments: readonly PlacedAdjustment[];
  /** The version that the caller saw; null when not checked. */
  readonly expectedVersion: number | null;
  /** Chosen by the caller: the same one sent again is answered with what was saved the first time. */
  readonly clientRecordId: string | null;
}

/** Takes a scenario back: it is not compared any more, and stays on record. */
export interface WithdrawScenario {
  /** Global id. */
  readonly scenarioId: string;
  readonly because: string;
  readonly expectedVersion: number | null;
  readonly clientRecordId: string | null;
}

/** What a command about a scenario comes to. */
export type ScenarioOutcome =
  | { readonly areaCode: string; readonly scenario: SavedScenario }
  | CommonRefusal
  | (RefusalBase & { readonly refused: 'ScenarioWithdrawn'; readonly withdrawnDate: IsoDate });

/** The commands about scenarios. Each is acknowledged only after it is committed. */
export interface ScenarioCommands {
  readonly save: (command: SaveScenario) => Promise<ScenarioOutcome>;
  readonly withdraw: (command: WithdrawScenario) => Promise<ScenarioOutcome>;
}

/** What a command says, in the words of the record. */
export type ScenarioSaid =
  | ({ readonly change: 'saved' } & Pick<ScenarioRecord, 'title' | 'because' | 'adjustments'>)
  | { readonly change: 'withdrawn'; readonly because: string };

/** A command, checked and tidied. */
export interface SaidOfScenario {
  readonly areaCode: string;
  /** Local id; null for a new scenario. */
  readonly scenarioId: string | null;
  readonly expectedVersion: number | null;
  readonly clientRecordId: string | null;
  readonly issues: readonly InputIssue[];
  readonly said: ScenarioSaid;
}
