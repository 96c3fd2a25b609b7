import type { Issue } from '@golden-thread/outcomes';
import { feedFields } from '../schema/open-referral.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { FeedService } from './feed.ts';
import { within } from './merged-entries.ts';
import { identifierScheme } from './taxonomies.ts';

/**
 * Everything that stands in a feed and is not read, once for each service and field. What stands there is told by its sort only:
 * it may be how to reach a person.
 */
export function leftOut(entries: readonly FeedEntry[]): readonly Issue[] {
  const told = new Set<string>();
  return entries.flatMap(({ path, service, raw }) => {
    const unread = [
      ...unreadFields(path, raw, feedFields.service),
      ...unreadFields(within(path, 'organization'), raw['organization'], feedFields.organization),
      ...otherIdentifiers(within(path, 'organization'), service.organization),
    ];
    return unread.filter(({ path: place }) => {
      const key = `${service.id.toLowerCase()} ${place.slice(path.length)}`;
      return !told.has(key) && told.add(key);
    });
  });
}

function unreadFields(path: string, value: unknown, known: readonly string[]): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, found]) =>
    known.includes(field) || isNothing(found) ? [] : [fieldLeftOut(within(path, field), sortOf(found))],
  );
}

function otherIdentifiers(path: string, organization: FeedService['organization']): readonly Issue[] {
  return (organization?.organization_identifiers ?? []).flatMap(({ identifier_scheme: scheme }, index) =>
    scheme === identifierScheme
      ? []
      : [fieldLeftOut(`${path}.organization_identifiers[${index}]`, 'an identifier of another scheme')],
  );
}

/** That something of a feed was not taken over. */
export function fieldLeftOut(path: string, found: string): Issue {
  return {
    ...{ code: 'FIELD_LEFT_OUT', path, found },
    expected: 'something that a service map has a place for',
    whatToDo: 'Carry it over by hand if it is needed: it is not in what was read.',
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : 'a value';
}
