import { sampleSizes } from '@golden-thread/sen2/sample';
import { preparedImport } from '../import-sen2/prepared-import.ts';
import type { BenchTask } from '../task.ts';

/** One council's return, from its files into the embedded database. */
export const importSen2: BenchTask = {
  name: 'import a council’s SEN2 return, 3,600 plans, into the embedded database',
  prepare: () => preparedImport(sampleSizes.council, { goalMs: 3_000, rounds: 7 }),
};
