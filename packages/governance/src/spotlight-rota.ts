import { addMonths, endOfMonth, type IsoDate } from '@golden-thread/outcomes';
import type { ForwardPlanItem, RhythmRule } from './rhythm.ts';
import type { Governance } from './governance.ts';
import { findBody } from './find-body.ts';

/** The rule of a monthly rota. */
export type SpotlightRota = Extract<RhythmRule, { kind: 'spotlight-rota' }>;

/**
 * The items of a spotlight rota between two days, both included: each month one group spotlights, in the order
 * given and round again, and every other group sends a highlight report.
 *
 * The rota states months, not meeting days, so an item carries the first day of its month: a month counts when
 * that day lies between the two, and every item says that its day is assumed. The spotlight comes first, then the reports in the order of the groups.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, monitoring of the Written Statement of Action
 */
export function spotlightRota(
  governance: Governance,
  rota: SpotlightRota,
  fromDate: IsoDate,
  toDate: IsoDate,
): readonly ForwardPlanItem[] {
  const items: ForwardPlanItem[] = [];
  const first = `${rota.firstMonth}-01`;
  const last = rota.lastMonth === null ? toDate : endOfMonth(`${rota.lastMonth}-01`);
  for (let index = 0; ; index += 1) {
    const date = addMonths(first, index);
    if (date > last || date > toDate) return items;
    if (date < fromDate) continue;
    const turn = index % rota.groupIds.length;
    const others = rota.groupIds.filter((_, group) => group !== turn);
    [...rota.groupIds.slice(turn, turn + 1), ...others].forEach((fromBodyId, place) => {
      const { name } = findBody(governance, fromBodyId);
      items.push({
        date,
        assumption: rota.assumption ?? 'Only the month is stated; its first day stands for it.',
        title: place === 0 ? `Spotlight: ${name}` : `Highlight report: ${name}`,
        kind: place === 0 ? 'spotlight' : 'highlight-report',
        bodyId: rota.bodyId,
        fromBodyId,
      });
    });
  }
}
