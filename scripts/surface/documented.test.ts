import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceEntries } from './source-entries.ts';
import { undocumentedExports } from './undocumented-exports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pure = sourceEntries(root).filter(({ packageFolder }) => packageFolder !== 'subgraph');

describe('the words beside the code', () => {
  it('say something about every public export of every pure package', () => {
    expect(pure.length).toBeGreaterThanOrEqual(13);
    expect(undocumentedExports(root, pure)).toEqual([]);
  });

  it.each(['packages/rag/src/rules', 'packages/rag/src/contradictions'])(
    'name the source of every rule in %s',
    (folder) => {
      const rules = readdirSync(join(root, folder)).filter(
        (file) => file.endsWith('.ts') && !file.includes('.test.'),
      );
      expect(rules.length).toBeGreaterThan(0);
      const bare = rules.filter((file) => {
        const text = readFileSync(join(root, folder, file), 'utf8');
        // That nothing is known is nobody's rule but ours: no document is its source.
        const ours = text.includes("rating: 'unknown'");
        return /export (const|function)/.test(text) && !ours && !/@source \S/.test(text);
      });
      expect(bare).toEqual([]);
    },
  );
});
