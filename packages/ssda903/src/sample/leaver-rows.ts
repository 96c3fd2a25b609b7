import { assumptions } from './assumptions.ts';
import { careEnd, careStart } from './sample-child.ts';
import type { SampleChild } from './sample-child.ts';
import { birthday, isoDay } from './sample-day.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

/** The ages on whose birthdays a care leaver is asked after. */
const ages = [17, 18, 19, 20, 21];
const thirteenWeeks = 91;

/** A care leaver's row: of one who had a birthday from 17 to 21 in the year, and was in care at 16 and for thirteen weeks. */
export function leaverRows(child: SampleChild, { first, last }: SampleYear): readonly SampleRow[] {
  const [from, until] = [careStart(child), careEnd(child)];
  const sixteenth = birthday(child.birth, 16);
  if (until <= sixteenth || until - Math.max(from, birthday(child.birth, 14)) < thirteenWeeks) return [];
  const asked = ages.find((age) => {
    const day = birthday(child.birth, age);
    return day >= first && day <= last && day >= until;
  });
  if (asked === undefined) return [];
  const chance = child.chance();
  const inTouch = chance.pick(assumptions.inTouch);
  return [
    {
      module: 'oc3',
      cells: {
        CHILD: child.number,
        DOB: isoDay(child.birth),
        IN_TOUCH: inTouch,
        ACTIV: inTouch === 'YES' ? chance.pick(assumptions.activities) : '0',
        ACCOM: inTouch === 'YES' ? chance.pick(assumptions.accommodations) : '0',
      },
    },
  ];
}
