import { endOfMonth, type IsoDate, type Issue } from '@golden-thread/outcomes';

/** `MONTH_NOT_OVER`: what happened in a month cannot be recorded before the month is over. */
export function monthOver(month: string, today: IsoDate, whatToDo: string): readonly Issue[] {
  if (endOfMonth(`${month}-01`) < today) return [];
  return [
    {
      code: 'MONTH_NOT_OVER',
      path: 'month',
      found: `"${month}"`,
      expected: `a month that was over before ${today}`,
      whatToDo,
    },
  ];
}
