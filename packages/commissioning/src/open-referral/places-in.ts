import type { AttributesSaid } from './attributes-said.ts';
import type { Taxonomy } from './taxonomies.ts';

const fields: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'name',
  description: 'description',
  fromAge: 'minimum_age',
  toAge: 'maximum_age',
  eligibility: 'eligibility_description',
  routeIn: 'application_process',
  url: 'url',
  lastChecked: 'assured_date',
};

const lists: Readonly<Record<string, Taxonomy>> = {
  commissioners: 'commissioner',
  providerIds: 'provider',
  includes: 'part',
  levels: 'level',
  outcomeIds: 'outcome',
  fundIds: 'fund',
};

const single: Readonly<Record<string, Taxonomy>> = {
  id: 'record',
  pathway: 'pathway',
  tier: 'tier',
  source: 'source',
};

/** Where in a feed stands what stands at a path of a service that was read from it. */
export function placesIn(
  said: AttributesSaid,
  providersDescribed: number,
  placeOf: (field: string) => string,
): (path: string) => string {
  return (path) => {
    const [field, index] = path.split(/[[\].]/u) as [string, string?];
    const taxonomy = lists[field];
    if (taxonomy !== undefined) {
      const at = Number(index) - (field === 'providerIds' ? providersDescribed : 0);
      return said.all(taxonomy)[at]?.path ?? placeOf('organization');
    }
    const one = single[field];
    const term = one === undefined ? null : said.one(one);
    return term?.path ?? placeOf(fields[field] ?? 'attributes');
  };
}
