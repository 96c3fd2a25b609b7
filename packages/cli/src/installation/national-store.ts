import type { NationalStore } from '@golden-thread/national-data';
import type { Cluster } from '@golden-thread/subgraph/database';
import { WrongUse } from '../wrong-use.ts';
import { servicesModule } from './service-schemas.ts';

/**
 * Where this installation keeps national figures: `nationalStore` of the module that names its services.
 *
 * @throws WrongUse `NOT_AN_INSTALLATION`, `NO_NATIONAL_STORE`.
 */
export async function nationalStore(workingDirectory: string): Promise<NationalStore<Cluster>> {
  const { place, loaded } = await servicesModule(workingDirectory);
  const store = loaded['nationalStore'] as NationalStore<Cluster> | undefined;
  if (store !== undefined) return store;
  throw new WrongUse({
    code: 'NO_NATIONAL_STORE',
    message: 'This installation has no place for national figures.',
    found: place,
    expected: 'a module that exports nationalStore beside serviceSchemas',
    whatToDo: 'Run an installation with the commissioning service.',
  });
}
