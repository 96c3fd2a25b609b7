import { areasState } from '../checkup/areas-state.ts';
import { dataFolderState } from '../checkup/data-folder-state.ts';
import { databaseServer } from '../checkup/database-server.ts';
import type { Finding } from '../checkup/finding.ts';
import { keptSecrets } from '../checkup/kept-secrets.ts';
import { nodeVersion } from '../checkup/node-version.ts';
import { portsFree } from '../checkup/ports-free.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** Looks at everything `start` needs on this machine and changes nothing. Problems, each with what to do, give status 1. */
export async function doctor(surroundings: Surroundings): Promise<Report> {
  const findings: readonly Finding[] = [
    nodeVersion(process.versions.node),
    ...(await databaseServer(surroundings)),
    ...(await dataFolderState(surroundings)),
    ...(await keptSecrets(surroundings)),
    ...(await areasState(surroundings)),
    ...(await portsFree(surroundings)),
  ];
  const problems = findings.filter(({ ok }) => !ok).length;
  return {
    status: problems === 0 ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: [
      ...findings.map(inWords),
      '',
      problems === 0
        ? 'All is well: start can run here.'
        : `${problems} ${problems === 1 ? 'problem' : 'problems'}, each with what to do.`,
    ].join('\n'),
    json: { ok: problems === 0, checks: findings },
  };
}

function inWords(finding: Finding): string {
  if (finding.ok) return `ok       ${finding.check}: ${finding.found}`;
  const { check, code, found, expected, whatToDo } = finding;
  return [
    `problem  ${check}  ${code}`,
    `           found:      ${found}`,
    `           expected:   ${expected}`,
    `           what to do: ${whatToDo}`,
  ].join('\n');
}
