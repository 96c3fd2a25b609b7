import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Links and images of a Markdown file that lead to nothing in the workspace, as `file: link`. Addresses of the web are not followed. */
export function deadLinks(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((link) => link[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(file), link)))
    .map((link) => `${file}: ${link}`);
}
