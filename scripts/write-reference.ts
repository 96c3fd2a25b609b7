// Writes the reference of every public export to docs/reference (not kept in git). A warning, such as an export nobody
// documented or a link that leads nowhere, fails: the reference is as much a promise as the code.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, LogLevel } from 'typedoc';
import { sourceEntries } from './surface/source-entries.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// What every subgraph shares has its own page and READMEs; its exports are for those who write services.
const entries = sourceEntries(root).filter(({ packageFolder }) => packageFolder !== 'subgraph');
const app = await Application.bootstrap({
  name: 'Golden Thread',
  entryPoints: entries.map(({ file }) => file),
  tsconfig: join(root, 'tsconfig.json'),
  displayBasePath: join(root, 'packages'),
  basePath: join(root, 'packages'),
  readme: 'none',
  out: join(root, 'docs/reference'),
  blockTags: [
    '@source',
    '@param',
    '@returns',
    '@throws',
    '@example',
    '@see',
    '@deprecated',
    '@typeParam',
    '@remarks',
    '@defaultValue',
  ],
  excludeInternal: true,
  excludeExternals: true,
  skipErrorChecking: true,
  validation: {
    notExported: false,
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Enum'],
  githubPages: false,
  disableGit: true,
  // A page lies two folders deep under docs.
  sourceLinkTemplate: '../../../packages/{path}#L{line}',
  hideGenerator: true,
  logLevel: LogLevel.Warn,
});
const project = await app.convert();
if (project === undefined) throw new Error('The sources cannot be read.');
// As a reader imports them, not as their files are called.
for (const module of project.children ?? []) {
  const entry = entries.find(({ file }) => module.sources?.some(({ fullFileName }) => fullFileName === file));
  if (entry !== undefined) module.name = entry.name;
}
app.validate(project);
await app.generateOutputs(project);
const { warningCount, errorCount } = app.logger;
console.log(`${entries.length} entries, ${warningCount} warnings, ${errorCount} errors`);
process.exitCode = warningCount + errorCount === 0 ? 0 : 1;
