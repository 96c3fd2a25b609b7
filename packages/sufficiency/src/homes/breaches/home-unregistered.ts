import { SUPPORTED_MUST_BE_REGISTERED, registrationOn } from '../registration-on.ts';
import type { BreachRule } from './placement-breach.ts';

/**
 * A child lives in a home that is not registered as it has to be on that day.
 *
 * A home whose registration nobody tells is not taken for unregistered: it is counted as one that could not be checked.
 *
 * @source Care Standards Act 2000, section 11(1); The Supported Accommodation (England) Regulations 2023
 */
export const homeUnregistered: BreachRule = (_, home, day) => {
  if (home === null) return null;
  const { lawful, fromDate } = registrationOn(home, day);
  if (lawful !== false || fromDate === null) return null;
  const isLater = home.kind === 'supported-accommodation' && fromDate < SUPPORTED_MUST_BE_REGISTERED;
  const notBefore = isLater ? SUPPORTED_MUST_BE_REGISTERED : fromDate;
  return { reason: 'home-unregistered', unlawful: true, notBefore };
};
