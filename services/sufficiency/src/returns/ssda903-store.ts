import type { Ssda903Store } from '@golden-thread/ssda903';
import type { Cluster } from '@golden-thread/subgraph/database';
import { undoReturn } from '@golden-thread/subgraph/returns';
import { keepReturns } from './keep-returns.ts';
import { listReturns } from './list-returns.ts';
import { ssda903Book } from './module-tables.ts';

/** Returns in the database of this service, for whoever administers the installation. */
export const ssda903Store: Ssda903Store<Cluster> = {
  keep: keepReturns,
  list: listReturns,
  undo: (cluster, request) => undoReturn(cluster, ssda903Book, request),
};
