import { problem, well, type Finding } from './finding.ts';

const NEEDED = 24;

/** Whether this Node can run the services; `version` as in `process.versions.node`. */
export function nodeVersion(version: string): Finding {
  if (Number(version.split('.')[0]) >= NEEDED) return well('Node', version);
  return problem('Node', 'NODE_TOO_OLD', {
    found: version,
    expected: `${NEEDED} or later`,
    whatToDo: `Install Node ${NEEDED}, or start with "npx -y pnpm@12.21.0 start", which brings its own.`,
  });
}
