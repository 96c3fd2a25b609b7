import type { ListedReturn, ReturnStore } from '@golden-thread/return-files';
import type { Cluster } from '@golden-thread/subgraph/database';
import type { KindOfReturn } from '../returns/kind-of-return.ts';
import { WrongUse } from '../wrong-use.ts';
import { servicesModule } from './service-schemas.ts';

/**
 * Where this installation keeps one kind of return: the store that the module which names its services exports.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`, `NO_RETURN_STORE`.
 */
export async function returnStore<Store extends ReturnStore<Cluster, ListedReturn>>(
  workingDirectory: string,
  kind: KindOfReturn,
): Promise<Store> {
  const { place, loaded } = await servicesModule(workingDirectory);
  const store = loaded[kind.store] as Store | undefined;
  if (store !== undefined) return store;
  throw new WrongUse({
    code: 'NO_RETURN_STORE',
    message: 'This installation has no place for such returns.',
    found: place,
    expected: `a module that exports ${kind.store} beside serviceSchemas`,
    whatToDo: `Run an installation with the ${kind.service} service.`,
  });
}
