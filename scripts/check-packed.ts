// Builds, packs and tries every publishable package as a stranger would get it: what is tested is what is published.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedProblems, type Packed } from './packed/installed-problems.ts';
import { publishablePackages } from './packed/publishable-packages.ts';
import { runTool } from './packed/run-tool.ts';
import { tarballProblems } from './packed/tarball-problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PNPM = ['npx', '-y', 'pnpm@12.21.0'] as const;

const workshop = mkdtempSync(join(tmpdir(), 'golden-thread-packed-'));
try {
  const problems = await packedProblems();
  for (const problem of problems) console.error(problem);
  console.log(`${publishablePackages(root).length} packages packed and tried, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

async function packedProblems(): Promise<readonly string[]> {
  const members = publishablePackages(root);
  if (members.length === 0) return ['there is no package to publish under packages/.'];
  const [command, ...prefix] = PNPM;
  // Through pnpm, because turbo looks for the package manager on the path; dependencies were verified before this began.
  const turbo = [
    '--config.verifyDepsBeforeRun=false',
    'exec',
    'turbo',
    'run',
    'build',
    '--filter=./packages/*',
  ];
  const build = runTool(command, [...prefix, ...turbo], root);
  if (!build.ok) return [`the packages do not build: ${build.text}`];
  const packed: Packed[] = [];
  const problems: string[] = [];
  for (const member of members) {
    const destination = join(workshop, member.name.replace('/', '-'));
    const pack = runTool(command, [...prefix, 'pack', '--pack-destination', destination], member.folder);
    const file = pack.ok ? readdirSync(destination).find((name) => name.endsWith('.tgz')) : undefined;
    if (file === undefined) {
      problems.push(`${member.name} does not pack: ${pack.text}`);
      continue;
    }
    const tarball = join(destination, file);
    packed.push({ member, tarball });
    problems.push(...(await tarballProblems(root, member, tarball)));
  }
  return [...problems, ...installedProblems(root, PNPM, join(workshop, 'stranger'), packed)];
}
