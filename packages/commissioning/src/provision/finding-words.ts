import type { AgeRange } from './ages.ts';
import type { ProvisionView } from './provision-finding.ts';
import type { MappedService } from './service-map.ts';

/** Ages as people write them. */
export function agesInWords({ fromAge, toAge }: AgeRange): string {
  return fromAge === toAge ? `age ${fromAge}` : `ages ${fromAge} to ${toAge}`;
}

/** Levels as people write them. */
export function levelsInWords(levels: readonly number[]): string {
  return levels.length === 1 ? `level ${levels[0]}` : `levels ${inWords(levels.map(String))}`;
}

/** Who commissions a service, as people write it. */
export function commissionersInWords(
  { commissioners }: Pick<MappedService, 'commissioners'>,
  { organisationName }: ProvisionView,
): string {
  return inWords(
    commissioners.map(({ organisationId, team }) => {
      const name = organisationName(organisationId);
      return team === null ? name : `${name} (${team})`;
    }),
  );
}

/** A list with `and` before its last. */
export function inWords(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

/** As many of a list as a sentence can name. */
const NAMED = 10;

/** A list with `and` before its last; of a long one the first ten, and how many there are beside them. */
export function someInWords(list: readonly string[]): string {
  return inWords(list.length > NAMED + 1 ? [...list.slice(0, NAMED), `${list.length - NAMED} more`] : list);
}
