import { preparedEngland } from '../demand/prepared-demand.ts';
import type { BenchTask } from '../task.ts';

const name = 'demand-england';

/** All England's size. Making it up takes a minute and half a gigabyte of disk, so only who asks for it by name gets it. */
export const demandEngland: BenchTask = {
  name: 'import SSDA903 returns of all England’s size, 84,000 children in care and a million episodes, and a forecast of 1,095 days',
  prepare: async () =>
    process.env['BENCH_ONLY']?.split(',').includes(name) === true
      ? preparedEngland()
      : { leftOut: `It takes minutes and half a gigabyte of disk. Ask for it: BENCH_ONLY=${name}.` },
};
