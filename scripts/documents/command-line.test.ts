import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { goldenThread } from '../../packages/cli/src/golden-thread.ts';
import type { Surroundings } from '../../packages/cli/src/surroundings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
const commands = goldenThread({} as Surroundings, () => undefined).commands;
const sections = new Map(
  text.split(/^## /m).map((part) => [/^`([\w-]+)`/.exec(part)?.[1] ?? part.split('\n')[0] ?? '', part]),
);

describe('docs/command-line.md', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    'has a section on %s with every option and the shape of its JSON',
    (name, command) => {
      const section = sections.get(name) ?? '';
      expect(section, `a section "## \`${name}\`"`).not.toBe('');
      const options = command.options.flatMap(({ long }) =>
        long === null || long === undefined || long === '--json' ? [] : [long],
      );
      // Options two commands share are told once, and linked to.
      const linked = [...section.matchAll(/\]\(#([\w-]+)\)/g)].map(([, to = '']) => sections.get(to) ?? '');
      const told = [section, ...linked].join('\n');
      expect(options.filter((option) => !told.includes(option))).toEqual([]);
      expect(section).toMatch(/JSON/);
      expect(text.slice(0, text.indexOf('## What all'))).toContain(`](#${name})`);
    },
  );

  it('has no section on a command that is not there', () => {
    const told = [...text.matchAll(/^## `([\w-]+)`/gm)].map(([, name]) => name);
    expect(told.filter((name) => !commands.some((command) => command.name() === name))).toEqual([]);
  });
});
