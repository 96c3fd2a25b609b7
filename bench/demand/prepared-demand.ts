import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSsda903Sample } from '@golden-thread/ssda903/node';
import type { LeftOut, PreparedTask } from '../task.ts';
import { didForecast, type ForecastAsked } from './forecast-asked.ts';
import { ourForecast } from './our-forecast.ts';
import { plainDemand } from './plain-demand.ts';
import { unpacked } from './unpacked.ts';

const archive = fileURLToPath(
  new URL('../../../shared/data/ssda903-samples/single_authority_2017_2021.zip', import.meta.url),
);

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));

/** The public sample of one authority, which lies beside the project. */
export async function preparedSample(): Promise<PreparedTask | LeftOut> {
  if (!existsSync(archive)) return { leftOut: '../shared/data/ssda903-samples is not here.' };
  const folder = newFolder();
  await unpacked(archive, folder);
  const asked = window('2021-04-01', '2022-03-31');
  return { ...between([archive], folder, asked), goalMs: 150, rounds: 15 };
}

/** Made-up returns of five years with as many children in care as England has. */
export async function preparedEngland(): Promise<PreparedTask> {
  const folder = newFolder();
  await writeSsda903Sample(folder, {
    seed: 1,
    firstYear: 2021,
    lastYear: 2025,
    children: 84_000,
    layout: 'years',
    zip: false,
  });
  const asked = window('2025-04-01', '2026-03-31');
  return { ...between([folder], folder, asked), goalMs: 10_000, rounds: 1, takesMinutes: true };
}

function window(referenceFromDate: string, referenceToDate: string): ForecastAsked {
  return { referenceFromDate, referenceToDate, fromDate: referenceToDate, days: 1_095 };
}

/** Ours and the plain one; years are folders. */
function between(
  paths: readonly string[],
  folder: string,
  asked: ForecastAsked,
): Omit<PreparedTask, 'goalMs' | 'rounds' | 'takesMinutes'> {
  const years = readdirSync(folder)
    .sort()
    .map((year) => ({
      year: Number(year),
      header: join(folder, year, 'header.csv'),
      episodes: join(folder, year, 'episodes.csv'),
    }));
  return {
    ours: {
      name: 'streamed, checked cell by cell, children by numbers of no meaning, every part of every day with its interval',
      run: async () => didForecast(await ourForecast(paths, asked)),
    },
    baseline: {
      name: 'whole tables in memory by csv-parse, unchecked, child by child and day by day, totals without an interval',
      run: () => Promise.resolve(didForecast(plainDemand(years, asked))),
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
