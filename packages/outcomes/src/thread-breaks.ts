import { broken, when } from './broken.ts';
import { commissioningBreaks, outcomesWithoutIntention } from './commissioning-breaks.ts';
import { dayLabel } from './day-label.ts';
import { latestObservation } from './observations-as-at.ts';
import { NO_COMMISSIONING } from './thread-commissioning.ts';
import type { ThreadBreak } from './thread.ts';
import type { ThreadInput } from './thread-input.ts';

/** Every break, each once: outcomes first, then indicators, actions, intentions, services and funds, each in the order given. */
export function threadBreaks(input: ThreadInput): readonly ThreadBreak[] {
  const { outcomes, commissioning = NO_COMMISSIONING } = input;
  return [
    ...outcomeBreaks(input),
    ...outcomesWithoutIntention(outcomes, commissioning),
    ...indicatorBreaks(input),
    ...actionBreaks(input),
    ...commissioningBreaks(commissioning),
  ];
}

function outcomeBreaks({ outcomes, links }: ThreadInput): readonly ThreadBreak[] {
  const measured = new Set(links.map((link) => link.outcomeId));
  return outcomes
    .filter(({ id }) => !measured.has(id))
    .map(({ id, title }) =>
      broken(
        'outcome-without-indicator',
        id,
        `No indicator measures the outcome "${title}", so nobody can tell whether it is reached.`,
      ),
    );
}

function indicatorBreaks(input: ThreadInput): readonly ThreadBreak[] {
  const { links, indicators, actions } = input;
  const telling = new Set(links.map((link) => link.indicatorId));
  const served = new Set(actions.flatMap((action) => action.indicatorIds));
  return indicators.flatMap(({ id, title, target }) => [
    ...when(
      !telling.has(id),
      'indicator-without-outcome',
      id,
      `The indicator "${title}" tells of no outcome.`,
    ),
    ...when(
      target === null,
      'indicator-without-target',
      id,
      `The indicator "${title}" has no target, so it cannot be rated.`,
    ),
    ...withoutObservation(id, title, input),
    ...when(
      !served.has(id),
      'indicator-without-action',
      id,
      `No action is meant to move the indicator "${title}".`,
    ),
  ]);
}

function withoutObservation(
  id: string,
  title: string,
  { observations, asOf }: ThreadInput,
): readonly ThreadBreak[] {
  if (observations === undefined || asOf === undefined) return [];
  const own = observations.filter(({ indicatorId }) => indicatorId === id);
  const figure = latestObservation(own, asOf)?.value ?? null;
  const message = `No figure for the indicator "${title}" is known on ${dayLabel(asOf)}.`;
  return when(figure === null, 'indicator-without-observation', id, message);
}

function actionBreaks({ actions }: ThreadInput): readonly ThreadBreak[] {
  return actions.flatMap(({ id, ref, title, indicatorIds, bodyIds }) => [
    ...when(
      indicatorIds.length === 0,
      'action-without-measure',
      id,
      `Action ${ref} "${title}" names no indicator, so its effect cannot be seen.`,
    ),
    ...when(bodyIds.length === 0, 'action-without-body', id, `No body answers for action ${ref} "${title}".`),
  ]);
}
