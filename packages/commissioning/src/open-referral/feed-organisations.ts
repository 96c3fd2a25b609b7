import type { Issue } from '@golden-thread/outcomes';
import type { NamedOrganisation } from './directory.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { FeedOrganization } from './feed.ts';
import { otherwise, within } from './merged-entries.ts';
import { nameIssues } from './name-issues.ts';
import { identifierScheme } from './taxonomies.ts';
import { tidied } from './tidied.ts';

/** The organisations that a feed describes. */
export interface FeedOrganisations {
  /** By UUID in lower case. */
  readonly byUuid: ReadonlyMap<string, NamedOrganisation>;
  readonly issues: readonly Issue[];
  readonly remarks: readonly Issue[];
}

/** Collects the organisations of a feed, each as the first service describes it, under its id here or else its UUID. */
export function feedOrganisations(entries: readonly FeedEntry[]): FeedOrganisations {
  const byUuid = new Map<string, NamedOrganisation>();
  const places = new Map<string, string>();
  const parents = new Map<string, string>();
  const names: Issue[] = [];
  const remarks: Issue[] = [];
  for (const { path, service } of entries) {
    const { organization } = service;
    if (organization === null || organization === undefined) continue;
    const place = within(path, 'organization');
    const uuid = organization.id.toLowerCase();
    const described = describedAs(organization, uuid);
    const before = byUuid.get(uuid);
    if (before === undefined) {
      names.push(...nameIssues(described.name, within(place, 'name')));
      byUuid.set(uuid, described);
      places.set(uuid, place);
    } else if (JSON.stringify(before) !== JSON.stringify(described))
      remarks.push(otherwise(place, places.get(uuid)!));
    const parent = organization.parent_organization_id?.toLowerCase();
    if (parent !== undefined) parents.set(uuid, parent);
  }
  return { byUuid, issues: [...names, ...circles(parents, places), ...sharedIds(byUuid, places)], remarks };
}

function describedAs(organization: FeedOrganization, uuid: string): NamedOrganisation {
  const own = organization.organization_identifiers?.find(
    ({ identifier_scheme: scheme }) => scheme === identifierScheme,
  );
  return {
    id: own?.identifier ?? uuid,
    name: tidied(organization.name, 'one line'),
    description: tidied(organization.description) || null,
  };
}

/** Organisations that are above themselves: each circle once. */
function circles(
  parents: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, string>,
): readonly Issue[] {
  const passed = new Set<string>();
  return [...parents.keys()].flatMap((start) => {
    const onTheWay = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      onTheWay.add(at);
      at = parents.get(at);
    }
    if (at === undefined || !onTheWay.has(at)) return [];
    return [
      {
        ...{ code: 'ORGANISATION_IN_A_CIRCLE', path: within(places.get(at)!, 'parent_organization_id') },
        found: JSON.stringify(parents.get(at)),
        expected: 'an organisation that is not below this one',
        whatToDo: 'Correct which organisation is above which.',
      },
    ];
  });
}

/** Two organisations that go by one id here. */
function sharedIds(
  byUuid: ReadonlyMap<string, NamedOrganisation>,
  places: ReadonlyMap<string, string>,
): readonly Issue[] {
  const known = new Map<string, string>();
  return [...byUuid].flatMap(([uuid, { id }]) => {
    const before = known.get(id);
    known.set(id, before ?? uuid);
    if (before === undefined) return [];
    return [
      {
        ...{ code: 'DUPLICATE_ID', path: within(places.get(uuid)!, 'organization_identifiers') },
        found: JSON.stringify(id),
        expected: 'an id that no other organisation of the feed goes by',
        whatToDo: 'Give one of the two another id.',
      },
    ];
  });
}
