import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishablePackage } from './publishable-packages.ts';
import { runTool } from './run-tool.ts';

/** One packed package and where its tarball stands. */
export interface Packed {
  readonly member: PublishablePackage;
  readonly tarball: string;
}

/**
 * Installs the tarballs in an empty project and uses them as a stranger would: imports every entry with plain
 * Node (no source condition, no TypeScript) and runs every command.
 */
export function installedProblems(
  pnpm: readonly string[],
  project: string,
  packed: readonly Packed[],
): readonly string[] {
  const tarballs = Object.fromEntries(packed.map(({ member, tarball }) => [member.name, `file:${tarball}`]));
  mkdirSync(project, { recursive: true });
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module', dependencies: tarballs }),
  );
  const overrides = Object.entries({ ...tarballs, graphql: '16.15.0' });
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    [
      'packages: []',
      'overrides:',
      ...overrides.map(([name, at]) => `  ${JSON.stringify(name)}: ${JSON.stringify(at)}`),
      '',
    ].join('\n'),
  );
  const [command = 'npx', ...prefix] = pnpm;
  const install = runTool(command, [...prefix, 'install', '--prefer-offline', '--ignore-scripts'], project);
  if (!install.ok) return [`the tarballs do not install together: ${install.text}`];
  const problems: string[] = [];
  for (const { member } of packed) {
    for (const entry of member.entries) {
      const name = entry === '.' ? member.name : `${member.name}/${entry.slice(2)}`;
      const script = `const all = await import(${JSON.stringify(name)}); console.log(Object.keys(all).length);`;
      const imported = runTool(process.execPath, ['--input-type=module', '--eval', script], project);
      if (!imported.ok) problems.push(`${name} cannot be imported: ${imported.text}`);
    }
    for (const name of member.commands) {
      const ran = runTool(
        join(project, 'node_modules/.bin', name),
        ['validate', 'rotherham', '--json'],
        project,
      );
      if (!ran.ok) problems.push(`${name} validate rotherham fails once installed: ${ran.text}`);
    }
  }
  return problems;
}
