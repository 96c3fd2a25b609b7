import type { CommissioningBuilder } from '../builder.ts';
import { addCommissioningRecord } from './commissioning-record.ts';
import { addRegisterMutation } from './register-mutation.ts';

/**
 * Recording in registers, and what was recorded. To be added after the types that read them: an enum that is there already is shared with
 * the inputs.
 */
export function addRegisters(house: CommissioningBuilder): void {
  addRegisterMutation(house, addCommissioningRecord(house));
}
