import { preparedSample } from '../demand/prepared-demand.ts';
import type { BenchTask } from '../task.ts';

/** One authority's five returns, from their archive to a forecast of every day of three years. */
export const demandSample: BenchTask = {
  name: 'import five years of one authority’s SSDA903 returns, enrich, rates, and a forecast of 1,095 days',
  prepare: preparedSample,
};
