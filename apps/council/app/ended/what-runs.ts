import { hasBegun } from './has-begun.ts';
import { hasEnded } from './has-ended.ts';
import { isTakenOver } from './is-taken-over.ts';

interface Span {
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly standing: string;
  readonly successors: readonly unknown[];
}

/** An outcomes framework with its days. */
export interface FrameworkSpan {
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string | null;
}

/** What of an area runs on a day, what is over, and what had not begun. */
export interface WhatRuns<Plan> {
  /** What is over and nothing is recorded to have taken over from: each as a sentence begins with it, with its last day. */
  readonly withoutSuccessor: readonly { readonly name: string; readonly endDate: string }[];
  /** What had not begun, with its first day. The framework only where no plan runs: a plan may have begun before it. */
  readonly notBegun: readonly { readonly name: string; readonly startDate: string }[];
  /** The plans that run; null when the plans cannot be had, or there are some and none of them runs. */
  readonly running: readonly Plan[] | null;
  readonly frameworkEnded: boolean;
  /** Nothing that could need attention runs on the day. What cannot be had may run. */
  readonly nothingRuns: boolean;
}

/** Sorts what an area published by whether it runs on a day, so that only what runs is said to need attention. */
export function whatRuns<Plan extends Span>(
  { plans, framework }: { readonly plans: readonly Plan[] | null; readonly framework: FrameworkSpan | null },
  day: string,
): WhatRuns<Plan> {
  const all = plans ?? [];
  const ended = all.filter((plan) => hasEnded(plan, day));
  const early = all.filter((plan) => !hasBegun(plan, day));
  const runs = all.filter((plan) => !ended.includes(plan) && !early.includes(plan) && !isTakenOver(plan));
  const noPlan = plans !== null && runs.length === 0;
  const frameworkEnded = framework !== null && hasEnded(framework, day);
  const frameworkEarly = noPlan && framework !== null && !hasBegun(framework, day);
  const frameworkIdle = frameworkEnded || frameworkEarly;
  const over = [
    ...ended
      .filter(({ successors }) => successors.length === 0)
      .map(({ title, endDate }) => ({ name: planNamed(title), endDate })),
    ...(frameworkEnded ? [{ name: frameworkNamed(framework), endDate: framework.endDate }] : []),
  ];
  return {
    withoutSuccessor: over.flatMap(({ name, endDate }) => (endDate === null ? [] : [{ name, endDate }])),
    notBegun: [
      ...early.map(({ title, startDate }) => ({ name: planNamed(title), startDate })),
      ...(frameworkEarly ? [{ name: frameworkNamed(framework), startDate: framework.startDate }] : []),
    ],
    running: plans === null || (noPlan && all.length > 0) ? null : runs,
    frameworkEnded,
    nothingRuns: noPlan && (framework === null ? all.length > 0 : frameworkIdle),
  };
}

const planNamed = (title: string) => `The plan “${title}”`;
const frameworkNamed = ({ title }: FrameworkSpan) => `The outcomes framework “${title}”`;
