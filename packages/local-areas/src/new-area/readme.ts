import { optionalAreaFileNames } from '../area-files.ts';

/** What stands in the README of a new area folder. */
export function readme(name: string): string {
  return `# ${name}

This folder is a local area: plain JSON files, no code.

1. Replace every text that begins with "Example: ", and what stands around it, by what your own documents say.
2. Give every fact its source: list the document in \`area.json\`, name its id and the place in it.
3. Leave out what your documents do not say: \`null\` or an empty list. Nothing is ever filled in for you.
4. Name posts, groups and organisations, never people.
5. Check the folder from your checkout of Golden Thread, with \`npx -y pnpm@12.21.0 golden-thread validate <this folder>\`: it tells every mistake of every file at once.

Ids are lower-case words joined by hyphens; once others refer to one, it stays.

Files you may add when you have something to put in them: ${optionalAreaFileNames.join(', ')}.
`;
}
