import { areaThread, threadActions, type LocalArea } from '@golden-thread/local-areas';
import { traceThread, type ThreadPath } from '@golden-thread/outcomes';
import { leftOutLines } from '../area/left-out-lines.ts';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { readDay } from '../read-day.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Every path from outcome to indicator to action to body, or to intention, service, fund and organisation, and every break. Breaks are facts about the area, not
 * faults of its data: the status is `fine` as long as the area is valid. What an area leaves out of a framework it adopted is no
 * break and is told apart.
 */
export async function thread(
  surroundings: Surroundings,
  given: { readonly area: string; readonly asOf: string | undefined },
): Promise<Report> {
  const asOf = given.asOf === undefined ? null : readDay(given.asOf, '--as-of');
  const opened = await openArea(surroundings, given.area);
  if (!opened.ok) return opened.report;
  const { area } = opened;
  const { paths, breaks } = traceThread(areaThread(area, asOf));
  const planTitles = planTitlesOf(area.plans);
  const whole = paths.filter(isWhole).length;
  return {
    status: EXIT_STATUS.fine,
    text: [
      `${area.name}: ${area.framework.title}`,
      '',
      `Paths (${paths.length}, of which ${whole} are whole):`,
      ...area.framework.outcomes.flatMap((outcome) => [
        `  ${outcome.title}`,
        ...paths
          .filter((path) => path.outcome.id === outcome.id)
          .map((path) => `    ${steps(path, planTitles)}`),
      ]),
      '',
      `Breaks (${breaks.length}):`,
      ...breaks.map(({ kind, message }) => `  ${kind}: ${message}`),
      ...leftOutLines(area),
    ].join('\n'),
    json: {
      area: { code: area.code, name: area.name },
      framework: { id: area.framework.id, title: area.framework.title },
      asOf,
      counts: { paths: paths.length, whole, breaks: breaks.length },
      paths,
      breaks,
      leftOut: area.leftOut,
    },
  };
}

/**
 * The title of the plan of each action, by the action's id in the thread. Empty where there is only one plan: several may number
 * their actions alike.
 */
function planTitlesOf(plans: LocalArea['plans']): ReadonlyMap<string, string> {
  if (plans.length < 2) return new Map();
  return new Map(
    plans.flatMap((plan) => threadActions({ plans: [plan] }).map(({ id }) => [id, plan.title] as const)),
  );
}

/** Whether a path reaches who answers, or who pays or commissions. */
function isWhole({ endsAt }: ThreadPath): boolean {
  return endsAt === 'body' || endsAt === 'organisation';
}

function steps(path: ThreadPath, planTitles: ReadonlyMap<string, string>): string {
  const { indicator, action, body, intention, service, fund, organisation } = path;
  const plan = action === null ? undefined : planTitles.get(action.id);
  const reached = [
    indicator?.title,
    action === null ? undefined : `${action.ref} ${action.title}${plan === undefined ? '' : ` (${plan})`}`,
    intention === null
      ? body?.title
      : `${intention.ref} ${intention.title}${body === null ? '' : ` (${body.title})`}`,
    service?.title,
    fund?.title,
    organisation?.title,
  ].filter((step) => step !== undefined);
  return reached.length === 0
    ? '(broken here)'
    : `${reached.join(' › ')}${isWhole(path) ? '' : ' › (broken here)'}`;
}
