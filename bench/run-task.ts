// One task in a process of its own: `run-task.ts <name> [rounds]`. Prints what was measured as one line of JSON.
import { median } from './median.ts';
import { peakMebibytes, startPeak } from './peak-memory.ts';
import { taskNamed } from './task-names.ts';
import type { Contender } from './task.ts';
import type { ContenderResult, TaskLeftOut, TaskResult } from './task-result.ts';

const [, , name = '', rounds] = process.argv;
const task = await taskNamed(name);
const prepared = await task.prepare();
if ('leftOut' in prepared) {
  const without: TaskLeftOut = { name: task.name, leftOut: prepared.leftOut };
  process.stdout.write(`${JSON.stringify(without)}\n`);
  process.exit();
}
const { ours, baseline, parts = [], goalMs, rounds: ownRounds, takesMinutes = false, close } = prepared;
const contenders = [ours, baseline];
const timed = [...contenders, ...parts];
const times = new Map<Contender, number[]>(timed.map((contender) => [contender, []]));
const cpuTimes = new Map<Contender, number[]>(timed.map((contender) => [contender, []]));
const peaks = new Map<Contender, number[]>(timed.map((contender) => [contender, []]));

async function runOnce(contender: Contender): Promise<string> {
  globalThis.gc?.();
  const canTellPeak = startPeak();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const answer = await contender.run();
  times.get(contender)?.push(performance.now() - start);
  const { user, system } = process.cpuUsage(cpuBefore);
  cpuTimes.get(contender)?.push((user + system) / 1_000);
  const peak = canTellPeak ? peakMebibytes() : undefined;
  if (peak !== undefined) peaks.get(contender)?.push(peak);
  return answer;
}

/** The same work, or it is no comparison. The first run of each warms up and is not counted; of minutes of baseline there is one. */
const answers = [await ours.run()];
if (!takesMinutes) answers.push(await baseline.run());
for (const part of parts) await part.run();
const counted = Number(rounds ?? ownRounds);
for (let round = 0; round < (takesMinutes ? Math.min(counted, ownRounds) : counted); round += 1) {
  for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
    answers.push(await runOnce(contender));
  }
  for (const part of parts) await runOnce(part);
}
if (new Set(answers).size !== 1) {
  throw new Error(`${name}: what was done is not the same: ${[...new Set(answers)].join(' / ')}`);
}
await close?.();

const result = (contender: Contender): ContenderResult => ({
  name: contender.name,
  milliseconds: times.get(contender) ?? [],
  cpuMilliseconds: cpuTimes.get(contender) ?? [],
  peakMebibytes: peaks.get(contender)?.length ? median(peaks.get(contender) ?? []) : null,
});
const measured: TaskResult = {
  name: task.name,
  goalMs,
  ours: result(ours),
  baseline: result(baseline),
  parts: parts.map(result),
  did: answers[0] ?? '',
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
