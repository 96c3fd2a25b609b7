import { migrate } from '@golden-thread/subgraph/database';
import { EXIT_STATUS } from '../exit-status.ts';
import { returnStore } from '../installation/return-store.ts';
import { withCluster } from '../installation/with-cluster.ts';
import type { Report } from '../report.ts';
import { givenArea } from '../returns/given-area.ts';
import type { KindOfReturn } from '../returns/kind-of-return.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface UndoReturnGiven {
  readonly area: string;
  readonly returnId: string;
  readonly because: string;
  readonly erase?: boolean;
  readonly by?: string;
}

/**
 * Undoes a return by a record that says why; with `--erase` removes its records for good.
 *
 * @throws WrongUse `NO_REASON`, `NOT_A_RETURN`.
 */
export async function undoReturn(
  surroundings: Surroundings,
  kind: KindOfReturn,
  given: UndoReturnGiven,
): Promise<Report> {
  const because = given.because.trim();
  if (because === '')
    throw new WrongUse({
      code: 'NO_REASON',
      message: 'A return is undone for a reason.',
      found: 'an empty reason',
      expected: 'a few words, without a child in them',
      whatToDo: 'Give it with --because.',
    });
  const area = await givenArea(surroundings, given.area);
  if ('report' in area) return area.report;
  const store = await returnStore(surroundings.workingDirectory, kind);
  const { outcome, erased } = await withCluster(surroundings, async (cluster, schemas) => {
    await migrate(cluster, schemas);
    return store.undo(cluster, {
      areaCode: area.code,
      returnId: given.returnId,
      because,
      erase: given.erase ?? false,
      undoneAt: surroundings.now().toISOString(),
      undoneBy: given.by ?? 'the administrator of the installation',
    });
  });
  if (outcome === 'unknown-return')
    throw new WrongUse({
      code: 'NOT_A_RETURN',
      message: 'The area has no such return.',
      found: JSON.stringify(given.returnId),
      expected: 'a return of the area, such as 2025-1',
      whatToDo: `See golden-thread ${kind.command} list <area>.`,
    });
  const undone =
    outcome === 'undone'
      ? `Return ${given.returnId} of ${area.code} is undone: it counts no more from today.`
      : `Return ${given.returnId} of ${area.code} was undone before.`;
  return {
    status: EXIT_STATUS.fine,
    text: [undone, ...(given.erase === true ? [erasedWords(erased)] : [])].join('\n'),
    json: { area: area.code, returnId: given.returnId, outcome, erased },
  };
}

function erasedWords(erased: Readonly<Record<string, number>> | null): string {
  if (erased === null) return 'Its records were erased before; nothing was done.';
  const records = Object.values(erased).reduce((sum, count) => sum + count, 0);
  return `Its ${records} records are erased; it counts on no day. Older backups still hold them: remove or replace those.`;
}
