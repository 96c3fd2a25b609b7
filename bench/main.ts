import { gateways } from './gateways.ts';
import { taskNames } from './task-names.ts';
import { measureTasks } from './measure-tasks.ts';

const tasks = await taskNames();
const chosen = process.env['BENCH_ONLY']?.split(',') ?? [...gateways, ...tasks];
const unknown = chosen.filter((name) => !gateways.includes(name) && !tasks.includes(name));
if (unknown.length > 0) {
  throw new Error(
    `There is no ${unknown.join(', ')} to measure; there are ${[...gateways, ...tasks].join(', ')}.`,
  );
}
const chosenGateways = gateways.filter((name) => chosen.includes(name));
if (chosenGateways.length > 0) {
  const { measureGateways } = await import('./measure-gateways.ts');
  await measureGateways(chosenGateways);
}
await measureTasks(tasks.filter((name) => chosen.includes(name)));
