import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commissioningSchema, nationalStore } from '@golden-thread/commissioning-service';
import { openLait, readAreas } from '@golden-thread/national-data/node';
import { migrate, openCluster } from '@golden-thread/subgraph/database';
import { plainImport } from '../import-lait/plain-import.ts';
import type { BenchTask } from '../task.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const table = join(data, 'dfe-lait/lait_long.parquet');
const dictionary = join(data, 'dfe-lait/lait_data_dictionary.csv');
const populations = join(data, 'ons-population/mid_year_0_17_2012_2024.csv');
const at = '2026-11-22T09:00:00.000Z';

/** The whole long table from its parquet file into the embedded database: read, checked, keyed, kept with its provenance. */
export const importLait: BenchTask = {
  name: 'import the 641,070 rows of the long table into the embedded database',
  prepare: async () => {
    const absent = [table, dictionary, populations].filter((file) => !existsSync(file));
    if (absent.length > 0) {
      const files = absent.map((file) => `../shared/data/${relative(data, file)}`).join(', ');
      return { leftOut: `It reads reference data that lies beside the project; not there: ${files}.` };
    }
    const dataDir = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
    const cluster = await openCluster({ dataDir });
    await migrate(cluster, [commissioningSchema]);
    const areas = await readAreas(populations);
    return {
      goalMs: 10_000,
      rounds: 3,
      close: async () => {
        await cluster.close();
        rmSync(dataDir, { recursive: true, force: true });
      },
      ours: {
        name: 'checked, keyed, streamed by COPY',
        run: async () => {
          const opened = await openLait({ table, dictionary, areas });
          if (!opened.ok) throw new Error('The dictionary is not sound.');
          const [report] = await nationalStore.keep(cluster, {
            datasets: [opened.value],
            importedAt: at,
            importedBy: 'bench',
          });
          if (report?.importId === null || report?.importId === undefined)
            throw new Error('Nothing was kept.');
          // So that the next round imports again: the same content is kept once.
          await nationalStore.withdraw(cluster, {
            id: report.importId,
            withdrawnAt: at,
            withdrawnBy: 'bench',
          });
          return `${report.figures} figures`;
        },
      },
      baseline: {
        name: 'whole file in memory, 1,000 rows to an INSERT, unchecked',
        run: async () => `${await plainImport(table, cluster.admin())} figures`,
      },
    };
  },
};
