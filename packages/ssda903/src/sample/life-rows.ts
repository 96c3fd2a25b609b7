import { assumptions } from './assumptions.ts';
import { careEnd, careStart } from './sample-child.ts';
import type { SampleChild } from './sample-child.ts';
import { ageOn, birthday, isoDay } from './sample-day.ts';
import { sexCode } from './sample-row.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

/** What happens to a child in care in a year: reviews, times missing, social workers, and what came before care. */
export function lifeRows(child: SampleChild, span: SampleYear): readonly SampleRow[] {
  const { first, last, year } = span;
  const [from, until] = [careStart(child), careEnd(child)];
  if (from > last || until < first) return [];
  const chance = child.chance();
  const who = { CHILD: child.number, DOB: isoDay(child.birth) };
  const within = (day: number): boolean => day >= first && day <= last;
  const rows: SampleRow[] = [];
  for (let day = from + chance.between(12, 28), nth = 0; day < until && day <= last; nth += 1) {
    const code =
      ageOn(child.birth, day) < 4 ? 'PN0' : chance.pick({ PN1: 55, PN2: 5, PN5: 15, PN6: 10, PN7: 15 });
    if (within(day))
      rows.push({ module: 'reviews', cells: { ...who, REVIEW: isoDay(day), REVIEW_CODE: code } });
    day += nth === 0 ? 85 : chance.between(165, 184);
  }
  if (child.unaccompanied)
    rows.push({
      module: 'uasc',
      cells: { ...who, SEX: sexCode(child, year), DUC: isoDay(birthday(child.birth, 18)) },
    });
  if (chance.happens(assumptions.missing)) {
    const start = from + chance.between(20, 700);
    const end = start + chance.between(1, 4);
    if (end < until && within(start) && within(end) && start >= birthday(child.birth, assumptions.missingAge))
      rows.push({
        module: 'missing',
        cells: { ...who, MISSING: 'M', MIS_START: isoDay(start), MIS_END: isoDay(end) },
      });
  }
  if (within(from))
    rows.push({ module: 'previous-permanence', cells: { ...who, ...permanence(child, from) } });
  if (year >= 2023) rows.push(...workers(child, span));
  if (year >= 2026 && chance.happens(assumptions.deprivedOfLiberty) && within(from))
    rows.push({ module: 'deprivation-of-liberty', cells: { ...who, DOLO_START: isoDay(from) } });
  return rows;
}

function permanence(child: SampleChild, from: number): Readonly<Record<string, string>> {
  const chance = child.chance();
  const age = ageOn(child.birth, from);
  if (age < 3 || !chance.happens(assumptions.permanentBefore)) return { PREV_PERM: 'Z1' };
  const day = from - chance.between(200, 900);
  return {
    PREV_PERM: chance.pick({ P1: 20, P2: 50, P3: 10, P4: 20 }),
    LA_PERM: '999',
    DATE_PERM: isoDay(day),
  };
}

function workers(child: SampleChild, { first, last }: SampleYear): readonly SampleRow[] {
  const chance = child.chance();
  const until = careEnd(child);
  const rows: SampleRow[] = [];
  for (let start = careStart(child); start < until && start <= last;) {
    const next = start + chance.between(60, Math.round(2 * 365 * assumptions.workerYears));
    const end = Math.min(next, until);
    if (end >= first)
      rows.push({
        module: 'social-workers',
        cells: {
          CHILD: child.number,
          DOB: isoDay(child.birth),
          SW_ID: `MADEUP${chance.between(1, 500)}`,
          SW_DECOM: isoDay(start),
          SW_REASON: chance.pick({ MANAGE: 10, LEFTRL: 40, ORGRST: 10, TSPROC: 20, OTHERS: 20 }),
          ...(end > last ? {} : { SW_DEC: isoDay(end) }),
        },
      });
    start = next;
  }
  return rows;
}
