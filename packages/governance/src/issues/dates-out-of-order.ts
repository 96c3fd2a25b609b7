import type { IsoDate, Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';

/** `DATES_OUT_OF_ORDER`: something that ends before it begins. */
export function datesOutOfOrder(governance: Governance): readonly Issue[] {
  const { organisations, bodies, memberships, lines, decisionRights, rhythm } = governance;
  const dated = { organisations, bodies, memberships, lines, decisionRights };
  const spans = Object.entries(dated).flatMap(([list, things]) =>
    things.map((thing, index) => span(`${list}[${index}].endDate`, thing.startDate, thing.endDate)),
  );
  const rules = rhythm.map((rule, index) => {
    if (rule.kind === 'spotlight-rota')
      return span(`rhythm[${index}].lastMonth`, rule.firstMonth, rule.lastMonth);
    if (rule.kind === 'recurring') return span(`rhythm[${index}].lastDate`, rule.firstDate, rule.lastDate);
    return [];
  });
  return [...spans, ...rules].flat();
}

/** `DATES_OUT_OF_ORDER` at the end of one stretch of days, or nothing. */
export function span(path: string, start: IsoDate | null, end: IsoDate | null): readonly Issue[] {
  if (start === null || end === null || start <= end) return [];
  return [
    {
      code: 'DATES_OUT_OF_ORDER',
      path,
      found: `${end}, before the start, ${start}`,
      expected: `${start} or later`,
      whatToDo: 'Correct whichever of the two is wrong.',
    },
  ];
}
