import { hasEnded } from './has-ended.ts';

interface Ending {
  readonly title: string;
  readonly endDate: string | null;
  readonly successors: readonly unknown[];
}

/** What of an area is over on a day, and what still runs. */
export interface WhatEnded<Plan> {
  /** What is over and nothing is recorded to have taken over from: each as a sentence begins with it, with its last day. */
  readonly withoutSuccessor: readonly { readonly name: string; readonly endDate: string }[];
  /** The plans that are not over; null when the plans cannot be had, or all of them are over. */
  readonly running: readonly Plan[] | null;
  readonly frameworkEnded: boolean;
  /** Nothing that could need attention on the day still runs. What cannot be had may run. */
  readonly everything: boolean;
}

/** Sorts what an area published by whether it is over on a day, so that only what runs is said to need attention. */
export function whatEnded<Plan extends Ending>(
  {
    plans,
    frameworkTitle,
    frameworkEndDate,
  }: {
    readonly plans: readonly Plan[] | null;
    readonly frameworkTitle: string | null;
    readonly frameworkEndDate: string | null;
  },
  day: string,
): WhatEnded<Plan> {
  const ended = (plans ?? []).filter((plan) => hasEnded(plan, day));
  const running = plans?.filter((plan) => !hasEnded(plan, day)) ?? null;
  const frameworkEnded = hasEnded({ endDate: frameworkEndDate }, day);
  const over = [
    ...ended
      .filter(({ successors }) => successors.length === 0)
      .map(({ title, endDate }) => ({ name: `The plan “${title}”`, endDate })),
    ...(frameworkEnded
      ? [{ name: `The outcomes framework “${frameworkTitle ?? ''}”`, endDate: frameworkEndDate }]
      : []),
  ];
  return {
    withoutSuccessor: over.flatMap(({ name, endDate }) => (endDate === null ? [] : [{ name, endDate }])),
    running: ended.length > 0 && running?.length === 0 ? null : running,
    frameworkEnded,
    everything:
      running?.length === 0 &&
      (frameworkEnded || frameworkTitle === null) &&
      (frameworkEnded || ended.length > 0),
  };
}
