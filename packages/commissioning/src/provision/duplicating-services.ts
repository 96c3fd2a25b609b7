import { ALL_AGES, commonAges, possibleAges, statedAges, type AgeRange } from './ages.ts';
import { commissionerKey } from './commissioner-key.ts';
import type { MappedService } from './service-map.ts';

/** Services of which each duplicates another, and the ages for which they do; null where it is not stated whether they share any. */
export interface DuplicatingServices {
  readonly services: readonly MappedService[];
  readonly ages: AgeRange | null;
}

/** Whether nobody commissions both of two services. */
type AreApart = (one: MappedService, other: MappedService) => boolean;

/** Tells of two of some services whether nobody commissions both; reads the commissioners of each once. */
export function commissionedApart(services: readonly MappedService[]): AreApart {
  const keys = new Map(
    services.map((service) => [service, new Set(service.commissioners.map(commissionerKey))]),
  );
  return (one, other) => {
    const others = keys.get(other) as ReadonlySet<string>;
    return ![...(keys.get(one) as ReadonlySet<string>)].some((key) => others.has(key));
  };
}

/**
 * The services of one level that duplicate each other by their stated ages: for each run of ages those that are for them and have
 * another beside them that nobody commissions as well. So there are never more than there are ages, however many services there are.
 */
export function statedDuplicates(
  services: readonly MappedService[],
  areApart: AreApart,
): readonly DuplicatingServices[] {
  const found: { services: readonly MappedService[]; ages: AgeRange }[] = [];
  for (let age = ALL_AGES.fromAge; age <= ALL_AGES.toAge; age += 1) {
    const forAge = services.filter((service) => {
      const ages = statedAges(service);
      return ages !== null && commonAges(ages, { fromAge: age, toAge: age }) !== null;
    });
    const apart = forAge.filter((one) => forAge.some((other) => areApart(one, other)));
    if (apart.length === 0) continue;
    const before = found.at(-1);
    if (before?.ages.toAge === age - 1 && isSame(before.services, apart))
      before.ages = { ...before.ages, toAge: age };
    else found.push({ services: apart, ages: { fromAge: age, toAge: age } });
  }
  return found;
}

/**
 * The services of one level that may duplicate each other, the ages of one or the other not being stated: everybody who may overlap
 * with somebody stands in one group with them, so that each service is in one group at the most.
 */
export function possibleDuplicates(
  services: readonly MappedService[],
  areApart: AreApart,
): readonly DuplicatingServices[] {
  const waiting = new Set(services);
  const mayOverlap = (one: MappedService, other: MappedService) =>
    (statedAges(one) === null || statedAges(other) === null) &&
    commonAges(possibleAges(one), possibleAges(other)) !== null &&
    areApart(one, other);
  const found: DuplicatingServices[] = [];
  for (const first of services) {
    if (!waiting.delete(first)) continue;
    const group = new Set([first]);
    // Grows while it is walked.
    for (const one of group)
      for (const other of waiting)
        if (mayOverlap(one, other)) {
          waiting.delete(other);
          group.add(other);
        }
    if (group.size > 1)
      found.push({ services: services.filter((service) => group.has(service)), ages: null });
  }
  return found;
}

function isSame(one: readonly MappedService[], other: readonly MappedService[]): boolean {
  return one.length === other.length && one.every((service, index) => service === other[index]);
}
