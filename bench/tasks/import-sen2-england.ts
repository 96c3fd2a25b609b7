import { sampleSizes } from '@golden-thread/sen2/sample';
import { preparedImport } from '../import-sen2/prepared-import.ts';
import type { BenchTask } from '../task.ts';

const name = 'import-sen2-england';

/** All England's size as one return. It takes minutes and four gigabytes of disk, so only who asks for it by name gets it. */
export const importSen2England: BenchTask = {
  name: 'import a SEN2 return of all England’s size, 640,000 plans, into the embedded database',
  prepare: async () =>
    process.env['BENCH_ONLY']?.split(',').includes(name) === true
      ? preparedImport(sampleSizes.england, { goalMs: 300_000, rounds: 1 })
      : { leftOut: `It takes minutes and gigabytes of disk. Ask for it: BENCH_ONLY=${name}.` },
};
