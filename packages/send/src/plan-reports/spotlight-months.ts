import {
  addMonths,
  compareDates,
  Defect,
  isoDate,
  monthPeriod,
  type IsoDate,
  type Period,
} from '@golden-thread/outcomes';
import { spotlightRota, type Governance } from '@golden-thread/governance';
import type { ImprovementPlan } from '../improvement-plan.ts';
import { planStanding } from '../plans-in-force.ts';

/** How many months apart the two days may be: with every month come the reports of its groups. */
const MOST_MONTHS = 24;

/** A month of a rota: which group spotlights before the board, and which send a highlight report. */
export interface SpotlightMonth {
  readonly month: Period;
  /** The day taken for it. */
  readonly date: IsoDate;
  /** Why that day is assumed, in a sentence; null when a document states it. */
  readonly assumption: string | null;
  /** The board it comes before. */
  readonly bodyId: string;
  readonly spotlightBodyId: string;
  /** In the order of the rota. */
  readonly reportBodyIds: readonly string[];
}

/**
 * The months of a plan's spotlight rotas from that of one day to that of another, earliest first: rotas before its board that name a
 * group of its priorities, in the months in which the plan is in force. The turns are those of the forward plan of the board.
 *
 * @param plans - Every plan of the area: one that took over ends the turns of this one. This one alone where left out.
 * @source Rotherham scrutiny pack, 6 September 2022, monitoring of the Written Statement of Action
 * @throws Defect `NOT_A_CALENDAR_DAY`, `DATES_OUT_OF_ORDER`, `ROTA_TOO_LONG` when the two days are more than two years
 * apart; `UNKNOWN_BODY` when a rota names a body that is not there (ask `governanceIssues`).
 */
export function spotlightMonths(
  plan: ImprovementPlan,
  governance: Governance,
  from: IsoDate,
  until: IsoDate,
  plans: readonly ImprovementPlan[] = [plan],
): readonly SpotlightMonth[] {
  if (isoDate(until) < isoDate(from))
    throw new Defect('DATES_OUT_OF_ORDER', `A rota runs forwards: ${until} is before ${from}.`);
  if (until > addMonths(from, MOST_MONTHS))
    throw new Defect('ROTA_TOO_LONG', 'A rota is given for two years at most.');
  const first = `${(from < plan.startDate ? plan.startDate : from).slice(0, 7)}-01`;
  // A plan that begins within a month is looked at on its first day.
  const inForce = (date: IsoDate) =>
    planStanding(plan, plans, date < plan.startDate ? plan.startDate : date) === 'in-force';
  const groups = new Set(plan.priorities.map(({ groupBodyId }) => groupBodyId));
  return governance.rhythm
    .filter((rule) => rule.kind === 'spotlight-rota')
    .filter(({ bodyId, groupIds }) => bodyId === plan.boardBodyId && groupIds.some((id) => groups.has(id)))
    .flatMap((rota) => {
      const items = spotlightRota(governance, rota, first, until);
      return items
        .filter(({ date, kind }) => kind === 'spotlight' && inForce(date))
        .map(({ assumption, bodyId, date, fromBodyId }) => ({
          month: monthPeriod(date.slice(0, 7)),
          date,
          assumption,
          bodyId,
          spotlightBodyId: fromBodyId!,
          reportBodyIds: items
            .filter((item) => item.kind === 'highlight-report' && item.date === date)
            .map((item) => item.fromBodyId!),
        }));
    })
    .toSorted((one, other) => compareDates(one.date, other.date));
}
