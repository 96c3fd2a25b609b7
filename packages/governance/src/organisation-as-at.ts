import type { IsoDate } from '@golden-thread/outcomes';
import type { Governance } from './governance.ts';
import type { Organisation } from './body.ts';
import { standingAsAt } from './successive.ts';

/**
 * The organisation that stands for an id on a day: itself while it existed, its successor after its last day.
 *
 * Successors are followed as far as needed. Null when the id is unknown, when it ended and no successor is
 * recorded, or when the day is before it began: its predecessor has its own id and is not guessed. Where an
 * organisation was divided between several, the successor is the one for the area whose governance this is.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Health and Care Act 2022: integrated care boards replaced clinical commissioning groups on 1 July 2022
 */
export function organisationAsAt(
  governance: Governance,
  organisationId: string,
  asOf: IsoDate,
): Organisation | null {
  return standingAsAt(governance.organisations, organisationId, asOf);
}

/**
 * The code an organisation goes by in a register on a day, such as `ods`: that of whoever stands for it then.
 *
 * Null when nobody stands for it, or whoever does has no code in that register: the code of a predecessor is not
 * carried on, because it names an organisation that is gone.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function codeAsAt(
  governance: Governance,
  organisationId: string,
  register: string,
  asOf: IsoDate,
): string | null {
  const codes = organisationAsAt(governance, organisationId, asOf)?.codes ?? {};
  return Object.hasOwn(codes, register) ? (codes[register] as string) : null;
}
