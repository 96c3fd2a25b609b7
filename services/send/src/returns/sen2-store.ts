import type { Sen2Store } from '@golden-thread/sen2';
import type { Cluster } from '@golden-thread/subgraph/database';
import { undoReturn } from '@golden-thread/subgraph/returns';
import { keepReturn } from './keep-return.ts';
import { listReturns } from './list-returns.ts';
import { sen2Book } from './module-tables.ts';

/** Returns in the database of this service, for whoever administers the installation. */
export const sen2Store: Sen2Store<Cluster> = {
  keep: keepReturn,
  list: listReturns,
  undo: (cluster, request) => undoReturn(cluster, sen2Book, request),
};
