import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of a schema's corpus: a small value made by us, which the schema must take or refuse. */
export interface CorpusFile {
  /** From the root, for reading. */
  readonly place: string;
  readonly valid: boolean;
  readonly value: unknown;
}

/** The corpus of one schema, `packages/<p>/test/corpus/<schema>/{valid,invalid}/*.json`, in order of name. */
export function corpusOf(root: string, packageFolder: string, schema: string): readonly CorpusFile[] {
  return ['valid', 'invalid'].flatMap((kind) => {
    const folder = join('packages', packageFolder, 'test/corpus', schema, kind);
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .sort()
      .map((name) => ({
        place: `${folder}/${name}`,
        valid: kind === 'valid',
        value: JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as unknown,
      }));
  });
}
