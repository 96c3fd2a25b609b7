import {
  SUPPORTED_REGISTER_OPENS,
  SUPPORTED_MUST_BE_REGISTERED,
  registrationOn,
} from '../registration-on.ts';
import type { BreachRule } from './placement-breach.ts';
import { isSupportedPlacement } from './supported-placement.ts';

/**
 * A child lives in supported accommodation that nobody registers: lawful until 27 October 2023, and what a strategy that wants no child
 * in an unregulated placement counts. Before the register opened every such placement was one; while it filled, only that of a home
 * known not to be in it.
 *
 * @source The Supported Accommodation (England) Regulations 2023 (S.I. 2023/416), regulation 1
 */
export const placementUnregulated: BreachRule = (episode, home, day) => {
  if (day >= SUPPORTED_MUST_BE_REGISTERED || !isSupportedPlacement(episode, home)) return null;
  const status = home === null ? null : registrationOn(home, day).status;
  const isUnregulated =
    status === null ? day < SUPPORTED_REGISTER_OPENS : status === 'unregulated' || status === 'unregistered';
  return isUnregulated ? { reason: 'placement-unregulated', unlawful: false, notBefore: null } : null;
};
