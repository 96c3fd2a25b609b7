// Checks who imports whom (.dependency-cruiser.mjs), that no source file escaped the check, and that data folders hold no code.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruiseWorkspace, FENCED_FOLDERS } from './fences/cruise-workspace.ts';
import { fenceProblems } from './fences/fence-problems.ts';
import { sourceFiles } from './fences/source-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cruised = await cruiseWorkspace(root);
const dataFolder = `${root}/packages/local-areas/data`;
const problems = fenceProblems(
  cruised,
  sourceFiles(root, FENCED_FOLDERS),
  existsSync(dataFolder)
    ? readdirSync(dataFolder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
    : [],
);
for (const problem of problems) console.error(problem);
const seen = cruised.modules.filter(({ source }) => /^(packages|services|apps)\//.test(source)).length;
console.log(
  `${seen} modules, ${cruised.summary.totalDependenciesCruised} imports, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
