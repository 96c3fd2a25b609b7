import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';
import { registrationOn } from './registration-on.ts';

/**
 * The home of each of Ofsted's numbers. Of several with one number, one that may take nobody comes before one that may: supported
 * accommodation is registered by provider, so all its homes carry the provider's.
 *
 * @source The Supported Accommodation (England) Regulations 2023 (S.I. 2023/416): registration in respect of an undertaking
 *
 * @example
 * homesByUrn([], '2022-03-31').size; // => 0
 */
export function homesByUrn<Some extends Pick<Home, 'urn' | 'kind' | 'registrations'>>(
  homes: readonly Some[],
  day: IsoDate,
): ReadonlyMap<string, Some> {
  const byUrn = new Map<string, Some>();
  for (const home of homes) {
    if (home.urn === null) continue;
    if (!byUrn.has(home.urn) || registrationOn(home, day).lawful === false) byUrn.set(home.urn, home);
  }
  return byUrn;
}
