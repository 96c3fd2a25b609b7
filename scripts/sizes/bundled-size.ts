import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

/** What one import costs a reader's bundle. */
export interface BundledSize {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed with gzip. */
  readonly gzipped: number;
  /** Packages outside this workspace that came along, in order of name. */
  readonly libraries: readonly string[];
}

/**
 * Bundles a module as a reader's bundler would, Node's own modules left out, and measures it.
 *
 * @param code - what the reader writes, such as `export { rate } from '@golden-thread/rag'`.
 * @param from - the folder the import is resolved from.
 */
export async function bundledSize(code: string, from: string): Promise<BundledSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from, loader: 'ts' },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    conditions: ['@golden-thread/source', 'import'],
    loader: { '.wasm': 'file' },
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [file] = outputFiles.filter(({ path }) => path.endsWith('.js'));
  if (file === undefined) throw new Error(`esbuild made nothing of ${code}`);
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const libraries = used.flatMap((path) => {
    const inside = path.split('node_modules/').at(-1);
    if (!path.includes('node_modules/') || inside === undefined) return [];
    return [
      inside
        .split('/')
        .slice(0, inside.startsWith('@') ? 2 : 1)
        .join('/'),
    ];
  });
  return {
    minified: file.contents.byteLength,
    gzipped: gzipSync(file.contents, { level: 9 }).byteLength,
    libraries: [...new Set(libraries)].sort(),
  };
}
