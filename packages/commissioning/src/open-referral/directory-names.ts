import type { Named, ServiceDirectory } from './directory.ts';

/** What things are called, by their id; the id itself where nobody says. */
export interface DirectoryNames {
  readonly organisation: (id: string) => string;
  readonly outcome: (id: string) => string;
  readonly fund: (id: string) => string;
  readonly source: (id: string) => string;
}

/** Looks up what a directory calls things. */
export function directoryNames(directory: ServiceDirectory): DirectoryNames {
  return {
    organisation: namesIn(directory.organisations),
    outcome: namesIn(directory.outcomes),
    fund: namesIn(directory.funds),
    source: namesIn(directory.sources),
  };
}

function namesIn(list: readonly Named[]): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
