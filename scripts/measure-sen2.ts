// Writes a made-up SEN2 return of all England's size (or so many plans as given) and says how long reading it takes and how much
// memory, the tables and the XML file each in a process of its own. Run with --conditions=@golden-thread/source.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSen2, writeSample } from '../packages/sen2/src/node/index.ts';
import { sampleSizes } from '../packages/sen2/src/sample/index.ts';

const year = 2025;
const given = process.argv.slice(2);

if (given[0] === 'read') {
  const started = performance.now();
  const report = await checkSen2(given.slice(1), { year, key: randomBytes(32) });
  const seconds = (performance.now() - started) / 1000;
  const records = Object.values(report.records).reduce((sum, count) => sum + count, 0);
  const { maxRSS, userCPUTime } = process.resourceUsage();
  console.log(
    `${records} records, ${report.issueTotal} issues, ${seconds.toFixed(1)} s (${(userCPUTime / 1e6).toFixed(1)} s of a core), peak ${(maxRSS / 1024).toFixed(0)} MB`,
  );
  process.exitCode = report.issueTotal === 0 ? 0 : 1;
} else {
  const plans = given[0] === undefined ? sampleSizes.england : Number(given[0]);
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-sen2-'));
  try {
    const started = performance.now();
    const { csv, xml } = await writeSample(folder, { seed: 1, year, plans });
    console.log(`${plans} plans written twice in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const [name, files] of [['tables', csv] as const, ['XML', [xml]] as const]) {
      const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
      const reading = spawnSync(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), 'read', ...files],
        { encoding: 'utf8' },
      );
      console.log(`${name}, ${(bytes / 1e6).toFixed(0)} MB: ${reading.stdout.trim()}${reading.stderr}`);
      if (reading.status !== 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
