import type { Issue } from '@golden-thread/outcomes';
import type { FeedOrganisations } from './feed-organisations.ts';
import { fieldLeftOut } from './left-out.ts';
import type { MergedEntry } from './merged-entries.ts';

/** The organisation that delivers a service, by its id here; none where the feed describes none. */
export interface ProviderRead {
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
  readonly remarks: readonly Issue[];
}

/** Reads who delivers a service: the organisation described with it, or one that another service describes. */
export function readProvider(
  { service, placeOf }: MergedEntry,
  organisations: FeedOrganisations['byUuid'],
): ProviderRead {
  const described = service.organization?.id.toLowerCase() ?? null;
  const named = service.organization_id?.toLowerCase() ?? null;
  if (described !== null && named !== null && described !== named)
    return {
      ids: [],
      issues: [
        {
          ...{ code: 'ORGANISATION_DIFFERS', path: placeOf('organization_id'), found: JSON.stringify(named) },
          expected: `${JSON.stringify(described)}, the organisation described with it`,
          whatToDo: 'Name the organisation that delivers the service in both places.',
        },
      ],
      remarks: [],
    };
  const uuid = described ?? named;
  if (uuid === null) return { ids: [], issues: [], remarks: [] };
  const id = organisations.get(uuid)?.id;
  return id === undefined
    ? {
        ids: [],
        issues: [],
        remarks: [
          fieldLeftOut(placeOf('organization_id'), 'an organisation that the feed does not describe'),
        ],
      }
    : { ids: [id], issues: [], remarks: [] };
}
