import { commissionersKey } from './commissioner-key.ts';
import type { MappedService, ServiceCommissioner } from './service-map.ts';

/** The lines of a map that the same commissioners commission. */
export interface CommissionedServices {
  /** As the first of the lines lists them; none for the lines of no stated commissioner. */
  readonly commissioners: readonly ServiceCommissioner[];
  readonly services: readonly MappedService[];
}

/** A map by who commissions, in its order: every line once, a joint one with those who commission it together. */
export function servicesByCommissioner(services: readonly MappedService[]): readonly CommissionedServices[] {
  const groups = new Map<string, MappedService[]>();
  for (const service of services) {
    const key = commissionersKey(service);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [service]);
    else group.push(service);
  }
  return [...groups.values()].map((group) => ({ commissioners: group[0]!.commissioners, services: group }));
}
