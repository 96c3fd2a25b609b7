import type { Command } from 'commander';
import type { UndoReturnGiven } from '../commands/return-undo.ts';
import type { Report } from '../report.ts';
import type { KindOfReturn } from '../returns/kind-of-return.ts';
import type { Surroundings } from '../surroundings.ts';

/** The local area that returns are kept of, as commands describe it. */
export const areaOfReturns = 'the local area, as an ONS code or a name';

/** Commands about kept returns that are the same for every kind. */
export function addAnyReturnCommands(
  part: (name: string, description: string) => Command,
  kind: KindOfReturn,
  surroundings: Surroundings,
  finish: (report: Report) => void,
): void {
  part('undo', 'undo a return of an area: it counts no more from today')
    .argument('<area>', areaOfReturns)
    .argument('<return>', 'the return, such as 2025-1')
    .requiredOption('--because <reason>', 'why, without a child in it')
    .option('--erase', 'remove its records for good; the return itself stays listed')
    .option('--by <who>', 'the post that undoes it')
    .action(async (area: string, returnId: string, options: Omit<UndoReturnGiven, 'area' | 'returnId'>) => {
      const { undoReturn } = await import('../commands/return-undo.ts');
      finish(await undoReturn(surroundings, kind, { area, returnId, ...options }));
    });

  part('key', 'make a key of pseudonyms in a new file')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const { makeReturnKey } = await import('../commands/return-key.ts');
      finish(await makeReturnKey(surroundings, { file }));
    });
}
