import type { Citation, Issue } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { MappedService, ServiceTier } from '../provision/service-map.ts';
import { mappedServiceSchema } from '../schema/service-map.ts';
import { attributesSaid, type AttributesSaid } from './attributes-said.ts';
import type { FeedOrganisations } from './feed-organisations.ts';
import type { MergedEntry } from './merged-entries.ts';
import { placesIn } from './places-in.ts';
import { readAges } from './read-ages.ts';
import { readProvider } from './read-provider.ts';
import { readingRemarks } from './reading-remarks.ts';
import { dayOf, tidied } from './tidied.ts';

/** A service of a feed as read; null where it was left out or cannot be understood. */
export interface ServiceRead {
  readonly service: MappedService | null;
  readonly said: AttributesSaid;
  readonly entry: MergedEntry;
  readonly issues: readonly Issue[];
  readonly remarks: readonly Issue[];
}

/** Reads a service of a feed. One that is not of ours cites the feed itself. */
export function readService(
  entry: MergedEntry,
  organisations: FeedOrganisations['byUuid'],
  citation: Citation,
): ServiceRead {
  const { service: feed, placeOf } = entry;
  const said = attributesSaid(feed.attributes ?? [], placeOf('attributes'));
  const provider = readProvider(entry, organisations);
  const { ages, remarks: ofAges } = readAges(entry);
  const remarks = [...said.remarks, ...provider.remarks, ...ofAges, ...readingRemarks(entry)];
  const unread: ServiceRead = { service: null, said, entry, issues: provider.issues, remarks };
  if (ages === null || feed.status === 'inactive' || feed.status === 'defunct') return unread;
  const record = said.one('record');
  const service: MappedService = {
    id: record?.value ?? feed.id,
    title: tidied(feed.name, 'one line'),
    description: textOf(feed.description),
    commissioners: said.all('commissioner').map(({ code, value }) => ({ organisationId: code, team: value })),
    providerIds: [...provider.ids, ...said.all('provider').map(({ code }) => code)],
    includes: said.all('part').map(({ value, name }) => value ?? name),
    pathway: said.one('pathway')?.code ?? null,
    levels: said.all('level').map(({ code }) => Number(code)),
    tier: (said.one('tier')?.code ?? null) as ServiceTier | null,
    ...ages,
    eligibility: textOf(feed.eligibility_description),
    routeIn: textOf(feed.application_process),
    outcomeIds: said.all('outcome').map(({ code }) => code),
    fundIds: said.all('fund').map(({ code }) => code),
    url: textOf(feed.url),
    lastChecked: dayOf(feed.assured_date),
    source: sourceOf(said, citation),
  };
  const checked = checkWith(mappedServiceSchema, service);
  if (checked.ok) return { ...unread, service };
  const place = placesIn(said, provider.ids.length, placeOf);
  const issues = checked.issues.map((issue) => ({ ...issue, path: place(issue.path) }));
  return { ...unread, issues: [...unread.issues, ...issues] };
}

function textOf(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : tidied(text) || null;
}

/** What a service cites: what it says itself; nothing where it is of ours and says nothing; otherwise the feed. */
function sourceOf(said: AttributesSaid, citation: Citation): Citation | null {
  const source = said.one('source');
  if (source !== null) return { sourceId: source.code, place: source.value ?? '' };
  return said.one('record') === null ? citation : null;
}
