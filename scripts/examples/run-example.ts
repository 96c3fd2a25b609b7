import { expect } from 'vitest';
import { sourceEntries } from '../surface/source-entries.ts';
import type { Example } from './example.ts';
import { exampleScript } from './example-script.ts';

type Body = (...values: readonly unknown[]) => Promise<void>;
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parts: string[]
) => Body;

/** Runs an example and fails where it does not keep what it promises, or promises nothing. */
export async function runExample(root: string, example: Example): Promise<void> {
  const { body, promises, imports, mentions } = exampleScript(example.code);
  expect(promises, `${example.place} promises a value with // =>`).toBeGreaterThan(0);
  const scope = new Map<string, unknown>([
    ['expect', expect],
    ['codeThrownBy', codeThrownBy],
  ]);
  const entries = sourceEntries(root);
  if (example.file !== null) {
    const own = entries.find(
      ({ file, name }) =>
        example.file?.startsWith(file.replace(/index\.ts$/, '')) && !name.endsWith('/schema'),
    );
    const doors = [...(own === undefined ? [] : [own.file]), example.file];
    for (const door of doors) addNamed(scope, (await import(door)) as Record<string, unknown>, mentions);
  }
  for (const { module, names } of imports) {
    const entry = entries.find(({ name }) => name === module);
    if (entry === undefined) throw new Error(`${example.place} imports ${module}, which no package exports.`);
    const all = (await import(entry.file)) as Record<string, unknown>;
    for (const name of names.filter((each) => !each.startsWith('type '))) {
      expect(all, `${module} exports ${name}`).toHaveProperty(name);
      scope.set(name, all[name]);
    }
  }
  await new AsyncFunction(...scope.keys(), body)(...scope.values());
}

function addNamed(
  scope: Map<string, unknown>,
  all: Record<string, unknown>,
  mentions: readonly string[],
): void {
  for (const name of mentions) if (name in all) scope.set(name, all[name]);
}

async function codeThrownBy(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
  } catch (thrown) {
    return (thrown as { code?: unknown }).code;
  }
  return 'nothing was thrown';
}
