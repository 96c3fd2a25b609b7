import { dirname } from 'node:path';

/** What a maintainer does next with a new area folder, in order. */
export function nextSteps(folder: string): readonly string[] {
  return [
    `Open ${folder} in an editor; VS Code completes every file as you type. README.md says what goes where.`,
    'Replace every text that begins with "Example: "; in area.json, list the documents your facts come from.',
    `Say what is wrong, as often as you like: golden-thread validate ${folder}`,
    `See it: AREAS_DIR=${dirname(folder)} npx -y pnpm@12.21.0 start`,
  ];
}
