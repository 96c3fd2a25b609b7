import { preparedEngland } from '../import-ssda903/prepared-import.ts';
import type { BenchTask } from '../task.ts';

const name = 'import-ssda903-england';

/** All England's size. It takes minutes and gigabytes of disk, so only who asks for it by name gets it. */
export const importSsda903England: BenchTask = {
  name: 'import SSDA903 returns of five years of all England’s size, 84,000 children in care, into the embedded database',
  prepare: async () =>
    process.env['BENCH_ONLY']?.split(',').includes(name) === true
      ? preparedEngland()
      : { leftOut: `It takes minutes and gigabytes of disk. Ask for it: BENCH_ONLY=${name}.` },
};
