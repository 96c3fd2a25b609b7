import { registers, type Register, type RegisterName } from '@golden-thread/commissioning/registers';

/** The row of a register, whichever it is: what its rule and ids take is then checked by the schema of its content. */
export function registerRow(name: RegisterName): Register {
  return registers[name] as unknown as Register;
}

/** Whether a name is that of a register. */
export function isRegister(name: string): name is RegisterName {
  return Object.hasOwn(registers, name);
}
