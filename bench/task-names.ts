import { readdir } from 'node:fs/promises';
import type { BenchTask } from './task.ts';

const folder = new URL('tasks/', import.meta.url);

/** The tasks there are: each file of `tasks/` is one, named after the file. */
export async function taskNames(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** The task of a name: what its file exports that can be prepared. */
export async function taskNamed(name: string): Promise<BenchTask> {
  const exported = Object.values((await import(new URL(`${name}.ts`, folder).href)) as object) as unknown[];
  const task = exported.find(isTask);
  if (task === undefined) throw new Error(`bench/tasks/${name}.ts exports no task.`);
  return task;
}

function isTask(value: unknown): value is BenchTask {
  return typeof value === 'object' && value !== null && 'name' in value && 'prepare' in value;
}
