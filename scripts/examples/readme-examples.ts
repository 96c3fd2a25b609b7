import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './example.ts';

/** Every fenced `ts` block of a Markdown file, in order. */
export function readmeExamples(root: string, file: string): readonly Example[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    place: `${file}:${text.slice(0, block.index).split('\n').length}`,
    file: null,
    code: block[1] ?? '',
  }));
}
