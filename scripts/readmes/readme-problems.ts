import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a README is held against. */
export interface ReadmeFacts {
  /** As published, `@golden-thread/rag`. */
  readonly name: string;
  /** Whether it has entries to import, or is a command only. */
  readonly isLibrary: boolean;
  /** Codes its own sources give. */
  readonly codes: readonly string[];
  /** Codes it may speak of: its own and those of packages it depends on. */
  readonly knownCodes: ReadonlySet<string>;
}

/**
 * What is missing from a package's README, as sentences. Every README has the same parts: what the package knows, ten
 * lines of use, a table of every code with its meaning (or the names of the documents of the repository that have it), and a map of
 * the source. It goes out with the package, so it links to no file that does not.
 */
export function readmeProblems(
  folder: string,
  { name, isLibrary, codes, knownCodes }: ReadmeFacts,
): readonly string[] {
  const file = join(folder, 'README.md');
  if (!existsSync(file)) return [`${name} has no README.md.`];
  const text = readFileSync(file, 'utf8');
  const problems: string[] = [];
  const [, heading, knows = ''] = /^# (.+)\n+([\s\S]*?)(?=\n## |$)/.exec(text) ?? [];
  if (heading !== name) problems.push(`its first line is not "# ${name}"`);
  if (knows.replaceAll(/```[\s\S]*?```/g, '').trim().length < 80)
    problems.push('it does not say what the package knows');
  const use = section(text, 'In ten lines');
  if (!(isLibrary ? /```ts\n/ : /```sh\n/).test(use))
    problems.push('it has no example under "## In ten lines"');
  const wrong = section(text, 'What can go wrong');
  if (wrong.trim() === '') problems.push('it has nothing under "## What can go wrong"');
  const told = wrong + namedDocuments(folder, wrong);
  const spoken = [...wrong.matchAll(/`([A-Z]+(?:_[A-Z0-9]+)+)`/g)].map(([, code = '']) => code);
  for (const code of codes.filter((each) => !told.includes(`\`${each}\``)))
    problems.push(`its table leaves out ${code}`);
  for (const code of spoken.filter((each) => !knownCodes.has(each)))
    problems.push(`nothing gives the code ${code} it speaks of`);
  for (const [, target = ''] of text.matchAll(/\]\((?!https:|#)([^)\s]+)\)/g))
    problems.push(
      `its link to ${target} leads nowhere once it is published; name the page in backticks instead`,
    );
  const map = section(text, 'Where things are');
  const files = ['src', 'test', 'data', 'migrations'].flatMap((part) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part), { recursive: true }).map((each) => `${part}/${String(each)}`)
      : [],
  );
  if (!/^\| .*\|$/m.test(map)) problems.push('it has no table under "## Where things are"');
  for (const path of filesNamed(map)) {
    if (!files.some((file) => `/${file}`.endsWith(`/${path}`) || `/${file}/`.includes(`/${path}`)))
      problems.push(`its map names ${path}, which is not there`);
  }
  return problems.map((problem) => `${name}: ${problem}.`);
}

/** The text under a heading, up to the next of its kind. */
function section(text: string, title: string): string {
  return new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';
}

/** What the Markdown documents of the repository say that a section names in backticks, by their path from its root. */
function namedDocuments(folder: string, text: string): string {
  return [...text.matchAll(/`([\w./-]+\.md)`/g)]
    .map(([, path = '']) => join(folder, '../..', path))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Files and folders a map names: backticked, ending in a known ending or a slash. */
function filesNamed(map: string): readonly string[] {
  return [...map.matchAll(/`([\w./-]+(?:\.ts|\.json|\.sql|\/))`/g)].map(([, path = '']) => path);
}
