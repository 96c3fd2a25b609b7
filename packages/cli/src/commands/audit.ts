import { anyReader, auditTables, linkTables, readerWhoKnows, type Audit } from '@golden-thread/disclosure';
import { issuesReport } from '../disclosure/issues-report.ts';
import { policyGiven } from '../disclosure/policy-given.ts';
import { readAs, readAsWords } from '../disclosure/read-as.ts';
import { readTables, type TableOptions } from '../disclosure/read-tables.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/** As given on the command line. */
export interface AuditGiven extends TableOptions {
  readonly tables: readonly string[];
  readonly policy?: string | undefined;
}

/**
 * Attacks published tables as one linked system and says how many hidden counts can be worked out. Which ones, and to
 * what, is never said: the tables may be somebody else's.
 *
 * @throws WrongUse for a table or policy that is not there.
 */
export async function audit(surroundings: Surroundings, given: AuditGiven): Promise<Report> {
  const policy = given.policy === undefined ? null : await policyGiven(surroundings, given.policy);
  if (policy !== null && 'issues' in policy) return issuesReport(policy.issues, 'nothing was attacked');
  const known = policy?.policy ?? null;
  const opened = await readTables(surroundings, given.tables, given, null, known);
  const { read, options, files } = opened;
  if (read.issues.length > 0) return issuesReport(read.issues, 'nothing was attacked');
  surroundings.progress(`linking ${read.cells.size} counts`);
  const { tables, notSums } = linkTables(read, null, options, known);
  surroundings.progress(`attacking ${tables.relations.length} sums`);
  const found = auditTables(tables, known === null ? anyReader : readerWhoKnows(known));
  const kinds = countKinds(found);
  const exposed = found.exposures.length;
  const columns = readAs(opened);
  return {
    status: exposed === 0 ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: [
      `${found.hidden} hidden ${found.hidden === 1 ? 'count' : 'counts'} in ${files.length} ${files.length === 1 ? 'table' : 'tables'}; ${exposed} exposed`,
      ...(exposed === 0
        ? []
        : [
            `  can be worked out exactly: ${kinds.determined}`,
            `  can be narrowed too far: ${kinds.pinned}`,
            `  could not be cleared: ${kinds.undecided}`,
          ]),
      ...(found.contradictions === 0
        ? []
        : [`${found.contradictions} sums or percentages contradict the others and were left out`]),
      ...(found.rangesLeftOut === 0
        ? []
        : [
            `${found.rangesLeftOut} signs that state a range, such as <5, were taken for hidden counts of any size: the sums contradict them`,
          ]),
      ...(read.notAvailable === 0
        ? []
        : [
            `${read.notAvailable} ${read.notAvailable === 1 ? 'count' : 'counts'} not available or not applicable, by their signs (z, x, .. and the like)`,
          ]),
      ...(read.roundingToZero === 0
        ? []
        : [
            `${read.roundingToZero} ${read.roundingToZero === 1 ? 'count rounds' : 'counts round'} to zero, by the sign (low, k): taken for hidden counts from 0 to 5`,
          ]),
      ...(notSums.length === 0 ? [] : [`not taken for sums: ${notSums.join('; ')}`]),
      ...readAsWords(columns),
    ].join('\n'),
    json: {
      hidden: found.hidden,
      exposed,
      ...kinds,
      contradictions: found.contradictions,
      rangesLeftOut: found.rangesLeftOut,
      notAvailable: read.notAvailable,
      roundingToZero: read.roundingToZero,
      notSums,
      settledBy: found.settledBy,
      readAs: columns,
    },
  };
}

function countKinds({ exposures }: Audit): Record<'determined' | 'pinned' | 'undecided', number> {
  const kinds = { determined: 0, pinned: 0, undecided: 0 };
  for (const { kind } of exposures) kinds[kind] += 1;
  return kinds;
}
