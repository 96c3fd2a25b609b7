import { dirname } from 'node:path';

/** What a maintainer does next with a new area folder, in order; commands are as they work in a checkout of the repository. */
export function nextSteps(folder: string): readonly string[] {
  return [
    `Open ${folder} in an editor; VS Code completes every file as you type. README.md says what goes where.`,
    'Replace every text that begins with "Example: "; in area.json, list the documents your facts come from.',
    `Say what is wrong, as often as you like: npx -y pnpm@12.21.0 golden-thread validate ${quoted(folder)}`,
    `See it: AREAS_DIR=${quoted(dirname(folder))} npx -y pnpm@12.21.0 start`,
  ];
}

/** A path as a shell reads it. */
function quoted(path: string): string {
  return /^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
