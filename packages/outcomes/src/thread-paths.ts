import type { ThreadAction, ThreadKnot, ThreadPath } from './thread.ts';
import type { ThreadInput } from './thread-input.ts';

/** Every path from every outcome, in the order given, as far as each goes. References must be known. */
export function threadPaths(input: ThreadInput): readonly ThreadPath[] {
  return input.outcomes.flatMap(({ id, title }) => pathsOfOutcome({ id, title }, input));
}

function pathsOfOutcome(outcome: ThreadKnot, input: ThreadInput): readonly ThreadPath[] {
  const { links, indicators, actions, assessments } = input;
  const linked = new Set(
    links.filter((link) => link.outcomeId === outcome.id).map((link) => link.indicatorId),
  );
  if (linked.size === 0) {
    return [{ outcome, indicator: null, action: null, body: null, endsAt: 'outcome', assessment: null }];
  }
  const titles = new Map(indicators.map(({ id, title }) => [id, title]));
  return [...linked].flatMap((id): readonly ThreadPath[] => {
    const indicator = { id, title: titles.get(id) as string };
    const assessment = assessments?.get(id) ?? null;
    const serving = actions.filter((action) => action.indicatorIds.includes(id));
    if (serving.length === 0) {
      return [{ outcome, indicator, action: null, body: null, endsAt: 'indicator', assessment }];
    }
    return serving.flatMap((action) =>
      endsOfAction(action, input).map((end) => ({ outcome, indicator, ...end, assessment })),
    );
  });
}

function endsOfAction(
  { id, ref, title, bodyIds }: ThreadAction,
  { bodies }: ThreadInput,
): readonly Pick<ThreadPath, 'action' | 'body' | 'endsAt'>[] {
  const action = { id, ref, title };
  const answering = bodies.filter((body) => bodyIds.includes(body.id));
  if (answering.length === 0) return [{ action, body: null, endsAt: 'action' }];
  return answering.map((body) => ({ action, body: { id: body.id, title: body.name }, endsAt: 'body' }));
}
