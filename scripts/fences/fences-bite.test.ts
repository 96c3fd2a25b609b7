import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORE_PACKAGES } from '../cores/core-packages.ts';
import { copyPackages } from './copy-packages.ts';
import { cruiseWorkspace } from './cruise-workspace.ts';
import { fenceProblems } from './fence-problems.ts';
import { sourceFiles } from './source-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each rule, the file that breaks it, and how. Planted all at once in a copy of the workspace. */
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['outcomes-stands-alone', 'packages/outcomes/src/planted-a.ts', "import '../../rag/src/index.ts';"],
  [
    'judgement-imports-outcomes-only',
    'packages/rag/src/planted-b.ts',
    "import '../../governance/src/index.ts';",
  ],
  [
    'domains-do-not-know-each-other',
    'packages/send/src/planted-c.ts',
    "import '../../sufficiency/src/index.ts';",
  ],
  [
    'local-areas-import-the-core-only',
    'packages/local-areas/src/planted-d.ts',
    "import '../../cli/src/planted-cli.ts';",
  ],
  ['subgraph-knows-no-domain', 'packages/subgraph/src/planted-e.ts', "import '../../send/src/index.ts';"],
  [
    'packages-do-not-import-services-or-apps',
    'packages/rag/src/planted-f.ts',
    "import '../../../services/send/src/planted-s.ts';",
  ],
  [
    'packages-are-imported-by-name',
    'packages/governance/src/planted-g.ts',
    "import '../../outcomes/src/period.ts';",
  ],
  ['pure-packages-use-no-node-built-ins', 'packages/rag/src/planted-h.ts', "import 'node:fs';"],
  ['pure-packages-use-no-node-built-ins', 'packages/local-areas/src/planted-h.ts', "import 'node:fs';"],
  ['cores-have-no-node-folder', 'packages/rag/src/planted-i.ts', "import './node/planted-j.ts';"],
  ['pure-packages-know-no-graphql', 'packages/send/src/planted-k.ts', "import 'graphql';"],
  ['cores-use-zod-in-schema-only', 'packages/governance/src/planted-l.ts', "import 'zod';"],
  ['local-areas-use-nothing-but-zod', 'packages/local-areas/src/planted-m.ts', "import 'vitest';"],
  ['core-schemas-use-nothing-but-zod', 'packages/rag/src/schema/planted-x.ts', "import 'vitest';"],
  ['layout-uses-nothing-but-dagre', 'packages/governance/src/drawing/layout-picture.ts', "import 'zod';"],
  [
    'linear-program-uses-nothing-but-yalps',
    'packages/disclosure/src/attack/linear-bounds.ts',
    "import 'zod';",
  ],
  [
    'attacker-does-not-know-the-protection',
    'packages/disclosure/src/attack/planted-y.ts',
    "import '../protection.ts';",
  ],
  [
    'readers-import-outcomes-only',
    'packages/national-data/src/planted-za.ts',
    "import '../../rag/src/index.ts';",
  ],
  [
    'returns-share-their-files-only',
    'packages/ssda903/src/planted-zh.ts',
    "import '../../national-data/src/index.ts';",
  ],
  ['readers-use-libraries-at-their-edge', 'packages/national-data/src/planted-zb.ts', "import 'csv-parse';"],
  [
    'reader-schemas-use-nothing-but-zod',
    'packages/national-data/src/schema/planted-zc.ts',
    "import 'hyparquet';",
  ],
  ['reports-import-outcomes-only', 'packages/reports/src/planted-zd.ts', "import '../../rag/src/index.ts';"],
  ['reports-use-libraries-in-their-renderers', 'packages/reports/src/planted-ze.ts', "import 'docx';"],
  [
    'reports-use-libraries-in-their-renderers',
    'packages/reports/src/csv/planted-zf.ts',
    "import 'csv-stringify/sync';",
  ],
  ['word-uses-nothing-but-docx', 'packages/reports/src/word/planted-zg.ts', "import 'csv-stringify/sync';"],
  ['csv-uses-nothing-but-csv-stringify', 'packages/reports/src/csv/write-csv.ts', "import 'docx';"],
  ['graph-imports-no-adapter', 'services/send/src/graph/planted-n.ts', "import '../main.ts';"],
  [
    'services-do-not-import-services',
    'services/send/src/planted-o.ts',
    "import '../../gateway/src/planted-s.ts';",
  ],
  [
    'services-do-not-import-apps',
    'services/send/src/planted-p.ts',
    "import '../../../apps/standalone/src/planted-s.ts';",
  ],
  ['apps-only-show', 'apps/council/planted-q.ts', "import '../../packages/rag/src/index.ts';"],
  [
    'commands-do-not-import-services-or-apps',
    'packages/cli/src/planted-r.ts',
    "import '../../../services/send/src/planted-s.ts';",
  ],
  ['no-cycles', 'packages/rag/src/planted-t.ts', "import './planted-u.ts';"],
  ['every-import-resolves', 'packages/rag/src/planted-v.ts', "import './nowhere.ts';"],
  ['sources-do-not-import-tests', 'packages/rag/src/planted-w.ts', "import './planted.test.ts';"],
];

/** What the planted files lean on; harmless in themselves. */
const PROPS: readonly (readonly [file: string, text: string])[] = [
  ['packages/cli/src/planted-cli.ts', 'export {};'],
  ['packages/rag/src/node/planted-j.ts', 'export {};'],
  ['packages/rag/src/planted-u.ts', "import './planted-t.ts';"],
  ['packages/rag/src/planted.test.ts', 'export {};'],
  ['services/send/src/planted-s.ts', 'export {};'],
  ['services/send/src/main.ts', 'export {};'],
  ['services/gateway/src/planted-s.ts', 'export {};'],
  ['apps/standalone/src/planted-s.ts', 'export {};'],
  ['apps/council/planted-free.ts', 'export {};'],
];

let copy: string;
let cruised: ICruiseResult;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'golden-thread-fences-'));
  copyPackages(root, copy, [...CORE_PACKAGES, 'local-areas', 'national-data']);
  for (const [file, text] of [...PROPS, ...PLANTED.map(([, file, text]) => [file, text] as const)]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    // Appended: two rules are about one file of the project each, which keeps what it has.
    appendFileSync(join(copy, file), `${text}\n`);
  }
  cruised = await cruiseWorkspace(copy);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the import fences', () => {
  it.each(PLANTED)('%s stops %s', (rule, file) => {
    const broken = cruised.summary.violations.map((violation) => [violation.rule.name, violation.from]);
    expect(broken).toContainEqual([rule, file]);
  });

  it('have a planted breach for every rule, so that a rule that never bites is noticed', () => {
    const rules = (cruised.summary.ruleSetUsed?.forbidden ?? []).map(({ name }) => name);
    const tried = new Set(PLANTED.map(([rule]) => rule));
    expect(rules.filter((rule) => !tried.has(rule ?? ''))).toEqual([]);
  });

  it('let honest files through: only planted files are complained about', () => {
    const planted = new Set([...PLANTED.map(([, file]) => file), ...PROPS.map(([file]) => file)]);
    const complained = cruised.summary.violations.map(({ from }) => from);
    expect(complained.filter((from) => !planted.has(from))).toEqual([]);
  });

  it('fail when a source file was not seen', () => {
    const problems = fenceProblems(cruised, ['packages/rag/src/unseen.ts'], []);
    expect(problems).toContain(
      'not-seen: dependency-cruiser did not read packages/rag/src/unseen.ts; no rule was checked for it.',
    );
  });

  it('see every source file of the copy', () => {
    const problems = fenceProblems(cruised, sourceFiles(copy, ['packages', 'services', 'apps']), []);
    expect(problems.filter((problem) => problem.startsWith('not-seen'))).toEqual([]);
  });

  it('fail when code stands among the data', () => {
    expect(fenceProblems(cruised, [], ['area.json', 'clever.ts'])).toContain(
      "data-holds-no-code: clever.ts among the local areas' data; data folders hold JSON, CSV and Markdown only.",
    );
  });
});
