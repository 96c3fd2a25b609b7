import type { Issue } from '@golden-thread/outcomes';
import type { Said } from './attributes-said.ts';
import type { Named, NamedOrganisation, ServiceDirectory } from './directory.ts';
import type { FeedOrganisations } from './feed-organisations.ts';
import { nameIssues } from './name-issues.ts';
import type { ServiceRead } from './read-service.ts';
import type { Taxonomy } from './taxonomies.ts';

/** What the services that were read name, each once, as the feed calls it first; names that nobody could read are issues. */
export function directoryOf(
  read: readonly ServiceRead[],
  { byUuid }: FeedOrganisations,
): { readonly directory: ServiceDirectory; readonly issues: readonly Issue[] } {
  const kept = read.flatMap(({ service, said }) => (service === null ? [] : [{ service, said }]));
  const terms = (...wanted: readonly Taxonomy[]): readonly Said[] =>
    kept.flatMap(({ said }) => wanted.flatMap(said.all));
  const named = (...wanted: readonly Taxonomy[]): readonly Named[] =>
    once(terms(...wanted).map(({ code, name }) => ({ id: code, name })));
  const providers = new Set(kept.flatMap(({ service }) => service.providerIds));
  return {
    directory: {
      organisations: once<NamedOrganisation>([
        ...[...byUuid.values()].filter(({ id }) => providers.has(id)),
        ...named('commissioner', 'provider').map((each) => ({ ...each, description: null })),
      ]),
      outcomes: named('outcome'),
      funds: named('fund'),
      sources: named('source'),
    },
    issues: terms('commissioner', 'provider', 'outcome', 'fund', 'source').flatMap(({ name, path }) =>
      nameIssues(name, `${path}.taxonomy_term.name`),
    ),
  };
}

function once<T extends Named>(list: readonly T[]): readonly T[] {
  const ids = new Set<string>();
  return list.filter(({ id }) => !ids.has(id) && ids.add(id));
}
