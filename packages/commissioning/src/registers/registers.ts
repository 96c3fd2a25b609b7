import { assuranceRegisters } from './assurance-registers.ts';
import { cycleRegisters } from './cycle-registers.ts';
import { moneyRegisters } from './money-registers.ts';
import { provisionRegisters } from './provision-registers.ts';
import { procurementRegisters } from './procurement-registers.ts';
import { voiceRegisters } from './voice-registers.ts';
import type { Register } from './register.ts';
import type { RegisterName } from './register-contents.ts';

/** Every register of joint commissioning, by its name. */
export const registers: { readonly [N in RegisterName]: Register<N> } = {
  ...cycleRegisters,
  ...procurementRegisters,
  ...moneyRegisters,
  ...provisionRegisters,
  ...assuranceRegisters,
  ...voiceRegisters,
};
