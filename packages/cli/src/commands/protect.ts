import { linkTables, protectTables, type Protection } from '@golden-thread/disclosure';
import { issuesReport } from '../disclosure/issues-report.ts';
import { policyGiven } from '../disclosure/policy-given.ts';
import { readAs, readAsWords } from '../disclosure/read-as.ts';
import { readTables, type TableOptions } from '../disclosure/read-tables.ts';
import { writeTable, writeTables } from '../disclosure/write-tables.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface ProtectGiven extends TableOptions {
  readonly tables: readonly string[];
  readonly policy: string;
  readonly out?: string | undefined;
  readonly replace?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Hides small counts in tables, and as many more as it takes that none can be worked out from all of them together.
 *
 * @throws WrongUse for a table or policy that is not there, for several tables with nowhere to write them, and for tables that would be
 * written over.
 */
export async function protect(surroundings: Surroundings, given: ProtectGiven): Promise<Report> {
  if (given.tables.length > 1 && given.out === undefined && given.json !== true) throw nowhere(given.tables);
  const named = await policyGiven(surroundings, given.policy);
  if ('issues' in named) return issuesReport(named.issues);
  const { policy } = named;
  const opened = await readTables(surroundings, given.tables, given, policy);
  const linked = linkTables(opened.read, policy, opened.options);
  const issues = [...opened.read.issues, ...linked.issues];
  if (issues.length > 0) return issuesReport(issues);
  surroundings.progress(`protecting ${linked.tables.cells.length} counts`);
  const result = protectTables(linked.tables, policy);
  if (!result.ok) return issuesReport(result.issues);
  const { published, changes, method, informationLost } = result.value;
  const symbol = policy.suppression?.symbol ?? 'c';
  const counts = countChanges(result.value);
  const labels = new Map(published.cells.map(({ id, label }) => [id, label]));
  const ofDerived = new Map(published.derived.map(({ id, of }) => [id, of]));
  const cells = changes.map(({ id, kind, reason }) => {
    const of = ofDerived.get(id);
    const what = of === undefined ? (labels.get(id) ?? id) : `percentage or rate of ${labels.get(of) ?? of}`;
    return { cell: what, kind, reason };
  });
  const columns = readAs(opened);
  const summary = { policy: policy.id, ...counts, method, informationLost, readAs: columns };
  if (given.out !== undefined) {
    const { files, alsoThere } = await writeTables(surroundings, opened, published, {
      symbol,
      out: given.out,
      mayReplace: given.replace === true,
    });
    return {
      status: EXIT_STATUS.fine,
      text: [
        ...files.map((file) => `written: ${file}`),
        ...(alsoThere.length === 0
          ? []
          : [`also there, and not protected together with these: ${alsoThere.join(', ')}`]),
        ...readAsWords(columns),
        inWords(counts),
        'For the publisher alone; the reasons tell which hidden counts are small:',
        ...cells.map(({ cell, kind, reason }) => `  ${kind}  ${cell}: ${reason}`),
      ].join('\n'),
      json: { ...summary, files, alsoThere, cells },
    };
  }
  const tables: { table: string; csv: string }[] = [];
  for (const entry of opened.files) {
    const pieces: string[] = [];
    await writeTable(opened, entry, published, symbol, (text) => void pieces.push(text));
    tables.push({ table: entry.file.name, csv: pieces.join('') });
  }
  if (given.json !== true) {
    for (const line of readAsWords(columns)) surroundings.printError(line);
    surroundings.printError(`${inWords(counts)} --json or --out says which and why.`);
  }
  return {
    status: EXIT_STATUS.fine,
    text: tables.map(({ csv }) => csv.trimEnd()).join('\n'),
    isTable: true,
    json: { ...summary, tables, cells },
  };
}

type Counts = Record<'primary' | 'secondary' | 'derived' | 'rounded', number>;

function countChanges({ changes }: Protection): Counts {
  const counts = { primary: 0, secondary: 0, derived: 0, rounded: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function inWords({ primary, secondary, derived, rounded }: Counts): string {
  return `${primary} small counts hidden, ${secondary} more so that they cannot be worked out, ${derived} percentages and rates with them; ${rounded} rounded.`;
}

function nowhere(tables: readonly string[]): WrongUse {
  return new WrongUse({
    code: 'NOWHERE_TO_WRITE',
    message: 'Several tables cannot all go to standard output.',
    found: `${tables.length} tables and neither --out nor --json`,
    expected: '--out with a folder, or --json',
    whatToDo: 'Call it again with --out protected, say.',
  });
}
