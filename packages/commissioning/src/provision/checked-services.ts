import type { IsoDate } from '@golden-thread/outcomes';
import type { LocalOfferCheck } from './local-offer.ts';
import type { MappedService } from './service-map.ts';

/**
 * A map with the latest day on which each entry was checked: what the map states, or a check recorded since. A check that found
 * the entry wrong does not count until it is corrected, and one after the day is not known on it.
 */
export function checkedServices(
  services: readonly MappedService[],
  checks: readonly LocalOfferCheck[],
  asOf: IsoDate,
): readonly MappedService[] {
  const latest = new Map<string, IsoDate>();
  for (const { serviceId, checkedDate, found } of checks) {
    const before = latest.get(serviceId) ?? '';
    if (found !== 'wrong' && checkedDate <= asOf && checkedDate > before) latest.set(serviceId, checkedDate);
  }
  return services.map((service) => {
    const checked = latest.get(service.id);
    const isLater = checked !== undefined && (service.lastChecked === null || checked > service.lastChecked);
    return isLater ? { ...service, lastChecked: checked } : service;
  });
}
