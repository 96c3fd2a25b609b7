import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishablePackage } from './publishable-packages.ts';
import { runTool } from './run-tool.ts';
import { strangerExamples } from './stranger-examples.ts';

/** One packed package and where its tarball stands. */
export interface Packed {
  readonly member: PublishablePackage;
  readonly tarball: string;
}

/**
 * Installs the tarballs in an empty project and uses them as a stranger would: imports every entry with plain
 * Node (no source condition, no TypeScript), runs every command, and tries every README's examples.
 */
export function installedProblems(
  root: string,
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
    for (const name of member.commands) problems.push(...commandProblems(name, project));
  }
  mkdirSync(join(project, 'examples'));
  return [
    ...problems,
    ...strangerExamples(
      root,
      project,
      packed.map(({ member }) => member),
    ),
  ];
}

/** A stranger's first steps with a command: look at what is shipped, make an area of their own, and have it checked. */
function commandProblems(name: string, project: string): readonly string[] {
  const steps = [
    ['validate', 'rotherham', '--json'],
    ['schema', 'bodies.json'],
    ['init', 'our-area', '--code', 'E06000001', '--name', 'Hartlepool'],
    ['validate', 'our-area'],
  ];
  return steps.flatMap((args) => {
    const ran = runTool(join(project, 'node_modules/.bin', name), args, project);
    return ran.ok ? [] : [`${name} ${args.join(' ')} fails once installed: ${ran.text}`];
  });
}
