import type { Issue } from '@golden-thread/outcomes';
import { feedFields } from '../schema/open-referral.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { FeedService } from './feed.ts';

/** A service with everything a feed says of it, wherever it does. */
export interface MergedEntry {
  readonly service: FeedService;
  /** Where it stands first. */
  readonly path: string;
  /** The place of a field: in the first entry that states it. */
  readonly placeOf: (field: string) => string;
}

/**
 * Entries with one id made one service, for an id names one: each field from the first entry that states it. Every further entry
 * is told, and so is every field in which it says something else.
 */
export function mergedEntries(entries: readonly FeedEntry[]): {
  readonly services: readonly MergedEntry[];
  readonly remarks: readonly Issue[];
} {
  const merged = new Map<string, { readonly path: string; readonly fields: Map<string, FieldSaid> }>();
  const remarks: Issue[] = [];
  for (const { path, service } of entries) {
    const id = service.id.toLowerCase();
    const before = merged.get(id);
    const fields = before?.fields ?? new Map<string, FieldSaid>();
    if (before === undefined) merged.set(id, { path, fields });
    else remarks.push(again(path, service.id, before.path));
    for (const field of feedFields.service) {
      const value = service[field as keyof FeedService];
      if (value === undefined || value === null || value === '' || field === 'id') continue;
      const said = fields.get(field);
      const place = within(path, field);
      if (said === undefined) fields.set(field, { value, place });
      else if (meaningOf(said.value) !== meaningOf(value)) remarks.push(otherwise(place, said.place));
    }
  }
  return {
    services: [...merged].map(([id, { path, fields }]) => ({
      path,
      service: {
        id,
        ...Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
      } as FeedService,
      placeOf: (field) => fields.get(field)?.place ?? within(path, field),
    })),
    remarks,
  };
}

interface FieldSaid {
  readonly value: unknown;
  readonly place: string;
}

/** A value as one text, to compare it. An organisation is the same by its id: what else is said of it is compared by itself. */
function meaningOf(value: unknown): string {
  const { id } = value as { readonly id?: string };
  return id === undefined ? JSON.stringify(value) : id.toLowerCase();
}

/** The path of a field within an entry. */
export function within(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

function again(path: string, id: string, first: string): Issue {
  return {
    ...{ code: 'SERVICE_AGAIN', path: within(path, 'id'), found: JSON.stringify(id) },
    expected: `an id that is not used before, at ${within(first, 'id')}`,
    whatToDo: 'Nothing, where it is the same service; otherwise give it an id of its own.',
  };
}

/** That something is said otherwise than before, of which the first is kept. */
export function otherwise(path: string, first: string): Issue {
  return {
    ...{ code: 'SAID_OTHERWISE', path, found: 'another value' },
    expected: `what stands at ${first}`,
    whatToDo: 'Correct the feed if this one is right: the first is kept.',
  };
}
