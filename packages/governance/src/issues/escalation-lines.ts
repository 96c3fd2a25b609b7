import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import { cyclesAlong } from './cycles-along.ts';

/**
 * What keeps a matter from being settled: `ESCALATION_CYCLE` when it would come back to a body that passed it on,
 * `LIMIT_OUT_OF_PLACE` when a time limit stands on a line of another kind or is no whole number of days from 1.
 */
export function escalationLines(governance: Governance): readonly Issue[] {
  const limits = governance.lines.flatMap(({ kind, withinWorkingDays }, index): readonly Issue[] => {
    if (withinWorkingDays === undefined) return [];
    const sound = Number.isSafeInteger(withinWorkingDays) && withinWorkingDays >= 1;
    if (kind === 'escalates-to' && sound) return [];
    return [
      {
        code: 'LIMIT_OUT_OF_PLACE',
        path: `lines[${index}].withinWorkingDays`,
        found: `${withinWorkingDays} on a line of kind "${kind}"`,
        expected: 'a whole number of working days, 1 or more, on an escalates-to line',
        whatToDo: 'Move the limit to the line along which a matter goes up, or leave it out.',
      },
    ];
  });
  const circles = cyclesAlong(governance, 'escalates-to', {
    code: 'ESCALATION_CYCLE',
    expected: 'a matter that ends with a body above, and never comes back',
    whatToDo: 'Remove or date one of these lines, so that one body has the last word.',
  });
  return [...circles, ...limits];
}
