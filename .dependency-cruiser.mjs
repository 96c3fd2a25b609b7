// Who may import whom: one rule per row of the table in docs/architecture.md, each with its reason.
// `node scripts/check-fences.ts` runs these rules and also fails when it did not see every source file.

const CORE = 'outcomes|rag|governance|send|sufficiency|commissioning|projection|disclosure';
const JUDGEMENT = 'rag|governance|projection|disclosure';
/** What readers of returns have in common. */
const RETURN_FILES = 'return-files';
/** Packages that read a return. */
const RETURNS = 'sen2|ssda903';
/** Packages that read what others publish or return. */
const READERS = `national-data|${RETURN_FILES}|${RETURNS}`;
const DOMAINS = 'send|sufficiency|commissioning';
/** Packages that touch the machine or GraphQL by design. */
const IMPURE = 'subgraph|ui|cli';

const TEST_FILE = '[.](test|test-d)[.]tsx?$|/test/|/testing/';
const LAYOUT_FILE = '^packages/governance/src/drawing/layout-picture[.]ts$';
const LINEAR_FILE = '^packages/disclosure/src/attack/linear-bounds[.]ts$';
const WORD_FILES = '^packages/reports/src/word/';
const CSV_FILE = '^packages/reports/src/csv/write-csv[.]ts$';
const SCHEMA_FILE = '/src/schema([.]ts$|/)';

export default {
  forbidden: [
    {
      name: 'outcomes-stands-alone',
      severity: 'error',
      comment: 'Outcomes are the nouns everyone else speaks with: they may not depend on any other package.',
      from: { path: '^packages/outcomes/' },
      to: { path: '^packages/', pathNot: '^packages/outcomes/' },
    },
    {
      name: 'judgement-imports-outcomes-only',
      severity: 'error',
      comment:
        'rag, governance, projection and disclosure are siblings over outcomes: a council can take one of them without the others.',
      from: { path: `^packages/(${JUDGEMENT})/` },
      to: { path: '^packages/', pathNot: '^packages/($1|outcomes)/' },
    },
    {
      name: 'domains-do-not-know-each-other',
      severity: 'error',
      comment:
        'send, sufficiency and commissioning share outcomes, rag, governance, projection and disclosure and meet in the graph only; one of them importing another would join what services keep apart.',
      from: { path: `^packages/(${DOMAINS})/` },
      to: { path: '^packages/', pathNot: `^packages/($1|outcomes|${JUDGEMENT})/` },
    },
    {
      name: 'local-areas-import-the-core-only',
      severity: 'error',
      comment:
        'Local areas are data and the check of that data: they need the types they fill in, nothing that serves them.',
      from: { path: '^packages/local-areas/' },
      to: { path: '^packages/', pathNot: `^packages/(local-areas|${CORE})/` },
    },
    {
      name: 'subgraph-knows-no-domain',
      severity: 'error',
      comment:
        'What every subgraph shares may not know one of them: it may import outcomes, governance and the rounding of disclosure, no domain and no area.',
      from: { path: '^packages/subgraph/' },
      to: { path: '^packages/', pathNot: '^packages/(subgraph|outcomes|governance|disclosure)/' },
    },
    {
      name: 'packages-do-not-import-services-or-apps',
      severity: 'error',
      comment: 'Packages know, services serve, apps show: the arrows point one way.',
      from: { path: '^packages/' },
      to: { path: '^(services|apps|scripts|bench)/' },
    },
    {
      name: 'packages-are-imported-by-name',
      severity: 'error',
      comment:
        'Reach another package by its name and its exports, never by a relative path into its files: what is not exported may change without notice.',
      from: { path: '^(packages|services|apps)/([^/]+)/' },
      to: { dependencyTypes: ['local'], path: '^(packages|services|apps)/', pathNot: '^$1/$2/' },
    },
    {
      name: 'pure-packages-use-no-node-built-ins',
      severity: 'error',
      comment:
        'A pure package runs anywhere and gives the same answer twice: files, sockets and clocks belong in src/node/ or at the edge.',
      from: {
        path: '^packages/([^/]+)/',
        pathNot: `^packages/(${IMPURE})/|^packages/[^/]+/src/node/|${TEST_FILE}`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cores-have-no-node-folder',
      severity: 'error',
      comment: 'The six core packages have no edge of their own: not even a src/node/.',
      from: {},
      to: { path: `^packages/(${CORE})/src/node/` },
    },
    {
      name: 'pure-packages-know-no-graphql',
      severity: 'error',
      comment: 'The graph is one way to serve the knowledge; the knowledge does not depend on it.',
      from: { path: '^packages/', pathNot: `^packages/(${IMPURE})/` },
      to: { path: 'node_modules/(graphql|@apollo|@pothos|@graphql-[^/]+)/' },
    },
    {
      name: 'cores-use-zod-in-schema-only',
      severity: 'error',
      comment:
        'Core packages are functions over plain data: the one library they may use is zod, in schema.ts only. One file lays out drawings with dagre (decision 10), and one solves linear programs with yalps (decision 9): a rule of its own holds each to that.',
      from: {
        path: `^packages/(${CORE})/src/`,
        pathNot: `${SCHEMA_FILE}|${TEST_FILE}|${LAYOUT_FILE}|${LINEAR_FILE}`,
      },
      to: { path: 'node_modules/' },
    },
    {
      name: 'layout-uses-nothing-but-dagre',
      severity: 'error',
      comment:
        'The one file that lays out a drawing may use the one library that does it; nothing else of governance may.',
      from: { path: LAYOUT_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/@dagrejs/' },
    },
    {
      name: 'linear-program-uses-nothing-but-yalps',
      severity: 'error',
      comment:
        'The one file of the attacker that bounds a count by linear programming may use the one library that does it; nothing else of disclosure may.',
      from: { path: LINEAR_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/yalps/' },
    },
    {
      name: 'attacker-does-not-know-the-protection',
      severity: 'error',
      comment:
        'The attacker proves the protection only while it shares nothing with it: not a line that could be wrong in both.',
      from: { path: '^packages/disclosure/src/(attack/|audit)', pathNot: TEST_FILE },
      to: { path: '^packages/disclosure/src/(protect|rounding|rounded-range|policies)' },
    },
    {
      name: 'core-schemas-use-nothing-but-zod',
      severity: 'error',
      comment:
        'A schema file describes data with zod; any other library would become a dependency of every reader.',
      from: { path: `^packages/(${CORE})${SCHEMA_FILE}`, pathNot: TEST_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'local-areas-use-nothing-but-zod',
      severity: 'error',
      comment: 'Reading an area needs zod and, in src/node/, the file system; nothing else.',
      from: { path: '^packages/local-areas/src/', pathNot: TEST_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'readers-import-outcomes-only',
      severity: 'error',
      comment:
        'Reading national tables, or the files of a return, is a trade of its own: it needs the words of outcomes to speak with, no domain and nothing that keeps or serves what was read.',
      from: { path: `^packages/(national-data|${RETURN_FILES})/` },
      to: { path: '^packages/', pathNot: '^packages/($1|outcomes)/' },
    },
    {
      name: 'returns-share-their-files-only',
      severity: 'error',
      comment:
        'One return knows nothing of another: what reading them has in common, rows and encodings and pseudonyms, stands in return-files, and nothing else does.',
      from: { path: `^packages/(${RETURNS})/` },
      to: { path: '^packages/', pathNot: `^packages/($1|outcomes|${RETURN_FILES})/` },
    },
    {
      name: 'readers-use-libraries-at-their-edge',
      severity: 'error',
      comment:
        'What a row means is told without a library: parsers of files belong in src/node/, zod in schema files.',
      from: {
        path: `^packages/(${READERS})/src/`,
        pathNot: `^packages/(${READERS})/src/node/|${SCHEMA_FILE}|${TEST_FILE}`,
      },
      to: { path: 'node_modules/' },
    },
    {
      name: 'reader-schemas-use-nothing-but-zod',
      severity: 'error',
      comment: 'As in the cores: data is described with zod and nothing else.',
      from: { path: `^packages/(${READERS})${SCHEMA_FILE}`, pathNot: TEST_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'reports-import-outcomes-only',
      severity: 'error',
      comment:
        'A report is plain data about anything: it knows no plan, no rating rule and nothing that serves them.',
      from: { path: '^packages/reports/' },
      to: { path: '^packages/', pathNot: '^packages/(reports|outcomes)/' },
    },
    {
      name: 'reports-use-libraries-in-their-renderers',
      severity: 'error',
      comment:
        'Whoever shows a report on a page loads no writer of Word or CSV: libraries belong in src/word/ and in the one file that writes CSV (decision 18).',
      from: { path: '^packages/reports/src/', pathNot: `${WORD_FILES}|${CSV_FILE}|${TEST_FILE}` },
      to: { path: 'node_modules/' },
    },
    {
      name: 'word-uses-nothing-but-docx',
      severity: 'error',
      comment: 'What writes a Word document may use the one library that does it.',
      from: { path: WORD_FILES, pathNot: TEST_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/docx/' },
    },
    {
      name: 'csv-uses-nothing-but-csv-stringify',
      severity: 'error',
      comment: 'The one file that writes CSV may use the one library that does it.',
      from: { path: CSV_FILE },
      to: { path: 'node_modules/', pathNot: 'node_modules/csv-stringify/' },
    },
    {
      name: 'graph-imports-no-adapter',
      severity: 'error',
      comment:
        'Types and resolvers ask their context; who answers (database, configuration, main) is decided outside the graph folder.',
      from: { path: '^services/([^/]+)/src/graph/', pathNot: TEST_FILE },
      to: { path: '^services/$1/src/(adapters?|main|config|database|store)([./]|$)' },
    },
    {
      name: 'services-do-not-import-services',
      severity: 'error',
      comment:
        'No service calls another: the graph is the join. Only apps/standalone and the gateway tests may join them.',
      from: { path: '^services/([^/]+)/', pathNot: '^services/gateway/test/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-do-not-import-apps',
      severity: 'error',
      comment: 'Services serve whoever asks; they know no page.',
      from: { path: '^services/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-only-show',
      severity: 'error',
      comment:
        'An app shows what the graph says, through generated types: rules, services and databases stay behind it. It may import ui, what draws governance from plain data (decision 10), and what a report is and how it is written (decision 18).',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      to: {
        path: '^(packages|services|apps)/',
        pathNot:
          '^(apps/$1|packages/ui)/|^packages/governance/src/drawing[.]ts$|^packages/reports/src/(index|csv|word)[.]ts$',
      },
    },
    {
      name: 'commands-do-not-import-services-or-apps',
      severity: 'error',
      comment: 'The command line works without a server: it uses packages only.',
      from: { path: '^packages/cli/' },
      to: { path: '^(services|apps)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places, or a third idea without a file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      comment: 'An import that cannot be resolved escapes every other rule here.',
      from: { pathNot: '^apps/council/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      comment: 'What ships may not need what checks it. Journeys in a browser check.',
      from: { pathNot: `${TEST_FILE}|^apps/[^/]+/e2e/` },
      to: { path: '[.](test|test-d)[.]tsx?$|^(packages|services|apps)/[^/]+/test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Our own build output only: libraries live in a dist folder too, and leaving those out would blind the rules.
    exclude: { path: '^(packages|services|apps)/[^/]+/(dist|build|[.]react-router|[.]turbo)/' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@golden-thread/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
