import type { DecisionKind } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord, RecordBase } from '@golden-thread/send';
import type { Person, PolicyAction, PolicyObject } from '@golden-thread/subgraph/identity';
import type { ActionNode } from '../area/send-area.ts';
import type { CommandBase } from './commands.ts';
import type { InputIssue } from '@golden-thread/subgraph';
import type { RefusalView } from './outcome.ts';
import type { RecordStore } from './record-store.ts';
import type { Situation } from './situation.ts';

/** What commands are carried out with. */
export interface CommandHouse {
  readonly person: Person;
  readonly todayDate: IsoDate;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly store: RecordStore;
  /** The action of a global id. Throws a fault when there is none. */
  readonly findAction: (id: string) => Promise<ActionNode>;
  /** Told after something was recorded, so that the rest of the request reads it. */
  readonly recorded: (action: ActionNode) => void;
}

/** One command, by what sets it apart. */
export interface Command<Kind extends ActionRecord['kind']> {
  readonly kind: Kind;
  readonly object: PolicyObject;
  readonly policyAction: PolicyAction;
  readonly command: CommandBase;
  readonly issues: (action: ActionNode) => readonly InputIssue[];
  readonly refuse: (situation: Situation) => RefusalView | null;
  /** The right that a body has to hold for it; null when only the role decides. */
  readonly decision: DecisionKind | null;
  /** What the caller said, in the words of the record. Sent again under the same id of the caller, it has to be the same. */
  readonly said: Partial<Extract<ActionRecord, { kind: Kind }>>;
  /** What the record says beside what every record carries. */
  readonly content: (
    situation: Situation,
  ) => Omit<Extract<ActionRecord, { kind: Kind }>, keyof RecordBase | 'kind'>;
}
