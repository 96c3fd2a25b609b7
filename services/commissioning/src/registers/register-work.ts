import type { Audience, Register } from '@golden-thread/commissioning/registers';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import type { Person } from '@golden-thread/subgraph/identity';
import type { CommissioningArea } from '../area/commissioning-area.ts';
import type { LockedRegisters } from './register-store.ts';
import type { RegisterTables } from './register-tables.ts';

/** What commands about registers are carried out with. */
export interface RegisterHouse {
  readonly database: ServiceDatabase<RegisterTables>;
  readonly person: Person;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The area of a code, whoever asks; null when there is none. */
  readonly area: (code: string) => Promise<CommissioningArea | null>;
  /** Told after something was recorded, so that the rest of the request reads it. */
  readonly recorded: (areaCode: string) => void;
}

/** What a command works with under the lock of its area. */
export interface RegisterWork {
  readonly house: RegisterHouse;
  readonly area: CommissioningArea;
  readonly row: Register;
  /** For whom the person may record in this register. */
  readonly mayAddFor: readonly Audience[];
  readonly locked: LockedRegisters;
}
