import type { KeptImport } from '@golden-thread/national-data';
import { migrate } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { nationalStore } from '../installation/national-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';
import { WrongUse } from '../wrong-use.ts';

/** Lists every import of national figures, those withdrawn among them. */
export async function listImports(surroundings: Surroundings): Promise<Report> {
  const store = await nationalStore(surroundings.workingDirectory);
  const imports = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    return store.list(cluster);
  });
  return {
    status: EXIT_STATUS.fine,
    text:
      imports.length === 0
        ? 'Nothing has been imported.'
        : textTable(['number', 'data set', 'figures', 'imported', 'by', 'state'], imports.map(line)),
    json: { imports },
  };
}

function line(one: KeptImport): readonly string[] {
  const state = one.withdrawnAt !== null ? 'withdrawn' : one.current ? 'read' : 'older';
  return [
    String(one.id),
    one.dataset,
    String(one.figures),
    one.importedAt.slice(0, 19),
    one.importedBy,
    state,
  ];
}

/**
 * Withdraws an import by a record that says so; the one before it is read again.
 *
 * @throws WrongUse `NOT_AN_IMPORT`.
 */
export async function undoImport(
  surroundings: Surroundings,
  given: { readonly undo: string; readonly by?: string | undefined },
): Promise<Report> {
  const id = /^[1-9]\d{0,8}$/u.test(given.undo) ? Number(given.undo) : null;
  const store = await nationalStore(surroundings.workingDirectory);
  const outcome =
    id === null
      ? 'unknown'
      : await withCluster(surroundings, async (cluster, schemas) => {
          await migrate(cluster, schemas);
          return store.withdraw(cluster, {
            id,
            withdrawnAt: surroundings.now().toISOString(),
            withdrawnBy: given.by ?? 'the administrator of the installation',
          });
        });
  if (outcome === 'unknown')
    throw new WrongUse({
      code: 'NOT_AN_IMPORT',
      message: 'There is no such import.',
      found: JSON.stringify(given.undo),
      expected: 'the number of an import',
      whatToDo: 'See golden-thread import --list.',
    });
  return {
    status: EXIT_STATUS.fine,
    text:
      outcome === 'withdrawn'
        ? `Import ${given.undo} is withdrawn. What it held stays in the records and is no longer read.`
        : `Import ${given.undo} was withdrawn before; nothing was done.`,
    json: { import: id, outcome },
  };
}
