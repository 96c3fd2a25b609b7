import { preparedSample } from '../import-ssda903/prepared-import.ts';
import type { BenchTask } from '../task.ts';

/** One authority's returns of five years, from their archive into the embedded database. */
export const importSsda903: BenchTask = {
  name: 'import the SSDA903 sample of one authority, five years in an archive, into the embedded database',
  prepare: preparedSample,
};
