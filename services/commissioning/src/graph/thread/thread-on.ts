import { threadCommissioning } from '@golden-thread/commissioning/cycle';
import {
  traceThread,
  traceThreadBack,
  type IsoDate,
  type ThreadInput,
  type ThreadKnot,
  type ThreadPath,
  type ThreadWayBack,
} from '@golden-thread/outcomes';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import { oncePerRequest } from '../once-per-request.ts';
import type { ThreadView, ThreadWayView } from './thread-view.ts';

interface ThreadOfDay {
  readonly asOf: IsoDate;
  readonly thread: ThreadView;
}

/** The thread of what is published alone, of the day last asked for: areas in which nothing is recorded are asked again and again. */
const published = new WeakMap<CommissioningArea, ThreadOfDay>();

/** Follows the thread of an area as at a day, or today, with what was recorded since as far as the person may see it. */
export const threadOn = oncePerRequest<ThreadView>(async (area, context, asOf) => {
  const [intentions, services, funds] = await Promise.all([
    context.register(area.code, 'intention', asOf),
    context.register(area.code, 'service', asOf),
    context.register(area.code, 'pooled-fund', asOf),
  ]);
  const { content } = area;
  const isPublished =
    isWhole(intentions, content.intentions) &&
    isWhole(services, content.services) &&
    isWhole(funds, content.pooledFunds);
  const before = published.get(area);
  if (isPublished && before?.asOf === asOf) return before.thread;
  const { framework, governance, thread, priorities } = content;
  const { outcomes } = framework;
  const commissioning = threadCommissioning(
    {
      outcomes,
      priorities,
      intentions: intentions.map((entry) => entry.content),
      services: services.map((entry) => entry.content),
      funds: funds.map((entry) => entry.content),
      governance,
    },
    asOf,
  );
  const view = viewOf(area.code, {
    outcomes,
    links: framework.statements,
    indicators: thread.indicators,
    actions: thread.actions,
    bodies: governance.bodies,
    commissioning,
  });
  if (isPublished) published.set(area, { asOf, thread: view });
  return view;
});

/** Whether what stands is what is published: nothing recorded beside or instead of it, and nothing of it withdrawn. */
function isWhole(standing: readonly { readonly recorded: unknown }[], inFolder: readonly unknown[]): boolean {
  return standing.length === inFolder.length && standing.every(({ recorded }) => recorded === null);
}

function viewOf(code: string, input: ThreadInput): ThreadView {
  const idOf = (knot: ThreadKnot): string => globalId(code, knot.id);
  const orNull = (knot: ThreadKnot | null): string | null => (knot === null ? null : idOf(knot));
  const wayOf = (way: ThreadPath | ThreadWayBack): ThreadWayView => ({
    indicatorId: orNull(way.indicator),
    actionId: orNull(way.action),
    actionRef: way.action?.ref ?? null,
    bodyId: orNull(way.body),
    intentionId: orNull(way.intention),
    intentionRef: way.intention?.ref ?? null,
    serviceId: orNull(way.service),
    fundId: orNull(way.fund),
    organisationId: orNull(way.organisation),
    endsAt: way.endsAt,
  });
  const { paths, breaks } = traceThread(input);
  let back: ReturnType<ThreadView['waysBack']> | null = null;
  return {
    breaks: breaks.map(({ kind, message, subjectId }) => ({
      kind,
      message,
      subjectId: globalId(code, subjectId),
    })),
    paths: paths.map((path) => ({ ...wayOf(path), outcomeId: idOf(path.outcome) })),
    waysBack: () =>
      (back ??= traceThreadBack(input).map((way) => ({
        ...wayOf(way),
        startsAt: way.startsAt,
        outcomeId: orNull(way.outcome),
      }))),
  };
}
