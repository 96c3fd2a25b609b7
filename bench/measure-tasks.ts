import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './median.ts';
import type { TaskLeftOut, TaskResult } from './task-result.ts';
import { taskTable } from './task-table.ts';

/**
 * Runs each task in a process of its own, prints a JSON line per measurement, and a table of all of them on standard error. A
 * task without what it reads is left out, and said to be: the others are measured all the same.
 */
export async function measureTasks(names: readonly string[]): Promise<void> {
  const results: TaskResult[] = [];
  for (const name of names) {
    const result = await resultOf(name);
    if ('leftOut' in result) {
      write(result);
      process.stderr.write(`${name} was left out. ${result.leftOut}\n`);
      continue;
    }
    results.push(result);
    print(result);
  }
  if (results.length > 0) process.stderr.write(`${taskTable(results)}\n`);
}

async function resultOf(name: string): Promise<TaskResult | TaskLeftOut> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--conditions=@golden-thread/source',
      '--expose-gc',
      ...(process.env['BENCH_PROFILE'] === name ? ['--cpu-prof', '--cpu-prof-dir=bench-profile'] : []),
      fileURLToPath(new URL('run-task.ts', import.meta.url)),
      name,
      ...(process.env['BENCH_ROUNDS'] === undefined ? [] : [process.env['BENCH_ROUNDS']]),
    ],
    { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as TaskResult | TaskLeftOut;
}

function print({ name, goalMs, ours, baseline, parts }: TaskResult): void {
  const promised = parts.length > 0 ? parts : [ours];
  for (const contender of [ours, baseline, ...parts]) {
    const line = { name: `${name}: ${contender.name}`, baseline: baseline.name };
    write({
      ...line,
      unit: 'milliseconds',
      median: digits(median(contender.milliseconds)),
      ratio: digits(ratio(contender.milliseconds, baseline.milliseconds)),
      ...(promised.includes(contender) && goalMs !== null ? { goal: goalMs } : {}),
    });
    write({
      ...line,
      unit: 'milliseconds of CPU',
      median: digits(median(contender.cpuMilliseconds)),
      ratio: digits(ratio(contender.cpuMilliseconds, baseline.cpuMilliseconds)),
    });
    if (contender.peakMebibytes === null || baseline.peakMebibytes === null) continue;
    write({
      ...line,
      unit: 'mebibytes of memory at the peak',
      median: digits(contender.peakMebibytes),
      ratio: digits(contender.peakMebibytes / baseline.peakMebibytes),
    });
  }
}

/** The median of the rounds' ratios: rounds beside one another meet the same machine. */
function ratio(own: readonly number[], base: readonly number[]): number {
  return median(own.map((value, round) => value / (base[round] ?? Number.NaN)));
}

const write = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
const digits = (value: number): number => Number(value.toFixed(2));
