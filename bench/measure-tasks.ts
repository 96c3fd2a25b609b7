import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './median.ts';
import type { TaskResult } from './task-result.ts';
import { taskTable } from './task-table.ts';

/** Runs each task in a process of its own, prints a JSON line per measurement, and a table of all of them on standard error. */
export async function measureTasks(names: readonly string[]): Promise<void> {
  const results: TaskResult[] = [];
  for (const name of names) {
    const result = await resultOf(name);
    results.push(result);
    print(result);
  }
  if (results.length > 0) process.stderr.write(`${taskTable(results)}\n`);
}

async function resultOf(name: string): Promise<TaskResult> {
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
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as TaskResult;
}

function print({ name, goalMs, ours, baseline }: TaskResult): void {
  const ratio = median(
    ours.milliseconds.map((own, round) => own / (baseline.milliseconds[round] ?? Number.NaN)),
  );
  for (const [contender, against] of [
    [ours, ratio],
    [baseline, 1],
  ] as const) {
    const line = { name: `${name}: ${contender.name}`, ratio: digits(against), baseline: baseline.name };
    write({
      ...line,
      median: digits(median(contender.milliseconds)),
      unit: 'milliseconds',
      ...(contender === ours && goalMs !== null ? { goal: goalMs } : {}),
    });
    if (contender.peakMebibytes !== null && baseline.peakMebibytes !== null) {
      write({
        ...line,
        median: digits(contender.peakMebibytes),
        unit: 'mebibytes of memory at the peak',
        ratio: digits(contender.peakMebibytes / baseline.peakMebibytes),
      });
    }
  }
}

const write = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
const digits = (value: number): number => Number(value.toFixed(2));
