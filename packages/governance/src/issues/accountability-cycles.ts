import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import { cyclesAlong } from './cycles-along.ts';

/**
 * `ACCOUNTABILITY_CYCLE`: bodies that answer to themselves through `accountable-to` lines that hold on the same day.
 * The same circle is reported once, at its first line in the data.
 */
export function accountabilityCycles(governance: Governance): readonly Issue[] {
  return cyclesAlong(governance, 'accountable-to', {
    code: 'ACCOUNTABILITY_CYCLE',
    expected: 'no body that answers to itself, however long the way round',
    whatToDo: 'Remove or date one of these lines, or give it another kind such as reports-to.',
  });
}
