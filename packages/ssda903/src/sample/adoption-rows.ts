import { careEnd, careStart } from './sample-child.ts';
import type { SampleChild } from './sample-child.ts';
import { isoDay } from './sample-day.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

/** The decision that a child should be adopted, in the years it stands in, and the adoption, in the year it came. */
export function adoptionRows(child: SampleChild, { first, last }: SampleYear): readonly SampleRow[] {
  if (!child.adopted) return [];
  const chance = child.chance();
  const adopted = careEnd(child);
  const decided = careStart(child) + chance.between(60, 110);
  const matched = adopted - chance.between(20, 60);
  const who = { CHILD: child.number, DOB: isoDay(child.birth) };
  const rows: SampleRow[] = [];
  if (decided <= last && adopted >= first)
    rows.push({ module: 'placed-for-adoption', cells: { ...who, DATE_PLACED: isoDay(decided) } });
  if (adopted >= first && adopted <= last) {
    const couple = chance.happens(0.85);
    rows.push({
      module: 'ad1',
      cells: {
        ...who,
        DATE_INT: isoDay(decided),
        DATE_MATCH: isoDay(matched),
        FOSTER_CARE: chance.happens(0.12) ? '1' : '0',
        NB_ADOPTR: couple ? '2' : '1',
        SEX_ADOPTR: couple ? chance.pick({ MF: 80, MM: 10, FF: 10 }) : chance.pick({ F1: 90, M1: 10 }),
        LS_ADOPTR: couple ? chance.pick({ L11: 75, L12: 5, L3: 20 }) : 'L0',
      },
    });
  }
  return rows;
}
