import type { Audience, RegisterName, RegisterRecord } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommonRefusal, RefusalBase } from '@golden-thread/subgraph';

/** What both commands say. */
interface RegisterCommandBase {
  readonly areaCode: string;
  readonly register: RegisterName;
  readonly because: string;
  /** The version that the caller saw; 0 for what nobody recorded yet; null when not checked. */
  readonly expectedVersion: number | null;
  /** Chosen by the caller: the same one sent again is answered with what was recorded the first time. */
  readonly clientRecordId: string | null;
}

/** Records an entry: a new one, or how one there is reads from now on. */
export interface RecordEntry extends RegisterCommandBase {
  /** Global id of the entry that this replaces; null for a new one. */
  readonly entryId: string | null;
  /** Who may read it; that of the entry it replaces, or the usual one, when null. */
  readonly audience: Audience | null;
  /** What it says, without its id. Ids of what it refers to are global. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** Takes an entry back: it stands no longer, and stays on record. */
export interface WithdrawEntry extends RegisterCommandBase {
  /** Global id. */
  readonly entryId: string;
}

/** What a command about an entry comes to. */
export type RegisterOutcome =
  | { readonly areaCode: string; readonly record: RegisterRecord }
  | CommonRefusal
  | (RefusalBase & { readonly refused: 'CommissioningRecordWithdrawn'; readonly withdrawnDate: IsoDate });

/** The commands about entries of registers. Each is acknowledged only after it is committed. */
export interface RegisterCommands {
  readonly record: (command: RecordEntry) => Promise<RegisterOutcome>;
  readonly withdraw: (command: WithdrawEntry) => Promise<RegisterOutcome>;
}
