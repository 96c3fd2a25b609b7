import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PublishablePackage } from './publishable-packages.ts';
import { runTool } from './run-tool.ts';

/** What is wrong with one packed package, as sentences: what npm would carry is what is looked at. */
export async function tarballProblems(
  root: string,
  member: PublishablePackage,
  tarball: string,
): Promise<readonly string[]> {
  const listed = runTool('tar', ['-tzf', tarball], root);
  const manifest = runTool('tar', ['-xOzf', tarball, 'package/package.json'], root);
  if (!listed.ok || !manifest.ok) return [`${member.name}: the tarball cannot be read. ${listed.text}`];
  const files = listed.stdout.trim().split('\n');
  const problems: string[] = [];
  for (const file of files.filter(
    (name) => /[.]test(-d)?[.]/.test(name) || name.startsWith('package/src/'),
  )) {
    problems.push(`${file} is packed: sources and tests stay at home.`);
  }
  for (const text of ['@golden-thread/source', 'workspace:']) {
    if (manifest.stdout.includes(text)) problems.push(`the packed package.json still says ${text}.`);
  }
  for (const wanted of ['package/LICENSE', 'package/README.md']) {
    if (!files.includes(wanted)) problems.push(`${wanted} is not packed.`);
  }
  const bytes = readFileSync(tarball);
  const { messages } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  const packed = JSON.parse(manifest.stdout) as Record<string, unknown>;
  for (const message of messages) problems.push(`publint: ${formatMessage(message, packed) ?? message.code}`);
  if (member.entries.length > 0) {
    const attw = runTool(
      join(root, 'node_modules/.bin/attw'),
      [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'],
      root,
    );
    if (!attw.ok) problems.push(`attw: ${attw.text}`);
  }
  return problems.map((problem) => `${member.name}: ${problem}`);
}
