import type { ResultOf } from '../graph/graphql.ts';
import type { planCourseQuery } from '../operations/course.ts';
import { listed } from '../words/listed.ts';

/** What led to a plan, who helps with it and what may go wrong, as at a day. */
export type PlanCourse = NonNullable<ResultOf<typeof planCourseQuery>['improvementPlan']>;

interface Counted {
  readonly risks: readonly unknown[];
  readonly inspections: readonly unknown[];
  readonly deliveryPartners: readonly unknown[];
}

const PARTS = [
  { id: 'risks', title: 'Risks', absent: 'risks', of: ({ risks }: Counted) => risks },
  {
    id: 'inspections',
    title: 'What led to this plan',
    absent: 'inspections that led to it',
    of: ({ inspections }: Counted) => inspections,
  },
  {
    id: 'partners',
    title: 'Who helps to deliver it',
    absent: 'partners in delivery',
    of: ({ deliveryPartners }: Counted) => deliveryPartners,
  },
] as const;

/** The parts of a plan's course: those there is something of, in the order of its page, and in one sentence what there is nothing of. */
export function courseParts(course: Counted): {
  readonly present: readonly { readonly id: string; readonly title: string }[];
  readonly absent: string | null;
} {
  const missing = PARTS.filter(({ of }) => of(course).length === 0).map(({ absent }) => absent);
  return {
    present: PARTS.filter(({ of }) => of(course).length > 0).map(({ id, title }) => ({ id, title })),
    absent: missing.length === 0 ? null : `Nothing is recorded of ${listed(missing, 'or')}.`,
  };
}
