import { median } from './median.ts';
import type { TaskResult } from './task-result.ts';

const headings = [
  'task',
  'ours, ms',
  'of CPU',
  'goal, ms',
  'baseline, ms',
  'times faster',
  'memory, MiB (baseline)',
];

/** The tasks as a table in Markdown: median milliseconds, the goal where there is one, and how many times faster than the plain way. */
export function taskTable(results: readonly TaskResult[]): string {
  const all = results.flatMap((result) => [
    { ...result, goalMs: result.parts.length > 0 ? null : result.goalMs },
    ...result.parts.map((part) => ({ ...result, name: `of these: ${part.name}`, ours: part })),
  ]);
  const rows = all.map(({ name, goalMs, ours, baseline }) => [
    name,
    shown(median(ours.milliseconds)),
    shown(median(ours.cpuMilliseconds)),
    goalMs === null ? '' : shown(goalMs),
    `${shown(median(baseline.milliseconds))} (${baseline.name})`,
    shown(median(ours.milliseconds.map((own, round) => (baseline.milliseconds[round] ?? Number.NaN) / own))),
    ours.peakMebibytes === null || baseline.peakMebibytes === null
      ? 'not told'
      : `${shown(ours.peakMebibytes)} (${shown(baseline.peakMebibytes)})`,
  ]);
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);
}
