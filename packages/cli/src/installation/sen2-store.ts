import type { Sen2Store } from '@golden-thread/sen2';
import type { Cluster } from '@golden-thread/subgraph/database';
import { WrongUse } from '../wrong-use.ts';
import { servicesModule } from './service-schemas.ts';

/**
 * Where this installation keeps returns: `sen2Store` of the module that names its services.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`, `NO_RETURN_STORE`.
 */
export async function sen2Store(workingDirectory: string): Promise<Sen2Store<Cluster>> {
  const { place, loaded } = await servicesModule(workingDirectory);
  const store = loaded['sen2Store'] as Sen2Store<Cluster> | undefined;
  if (store !== undefined) return store;
  throw new WrongUse({
    code: 'NO_RETURN_STORE',
    message: 'This installation has no place for returns.',
    found: place,
    expected: 'a module that exports sen2Store beside serviceSchemas',
    whatToDo: 'Run an installation with the send service.',
  });
}
