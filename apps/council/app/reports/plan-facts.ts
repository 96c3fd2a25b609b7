import type { ReportBlock, ReportSource } from '@golden-thread/reports';
import { hasBegun } from '../ended/has-begun.ts';
import { hasEnded } from '../ended/has-ended.ts';
import type { ResultOf } from '../graph/graphql.ts';
import type { reportPlanFragment } from '../operations/report.ts';
import { formatDay } from '../words/dates.ts';
import { inWords } from '../words/phrases.ts';
import { reportSource } from './report-source.ts';

/** What every report knows of its plan. */
export type ReportPlan = ResultOf<typeof reportPlanFragment>;
type Priority = ReportPlan['priorities'][number];

export const bodyName = ({ name }: { readonly name?: string }) => name ?? 'a body whose name is missing';

/** Says first that a plan is over or had not begun, so that nobody reads its report as the position of the day. */
export function spanNotes(plan: ReportPlan, day: string): readonly ReportBlock[] {
  if (!hasBegun(plan, day)) {
    const text = `This plan begins on ${formatDay(plan.startDate)}; it had not begun on ${formatDay(day)}.`;
    return [{ kind: 'note', text }];
  }
  if (!hasEnded(plan, day) || plan.endDate === null) return [];
  const followed =
    plan.successors.length === 0
      ? 'Nothing is recorded as having followed.'
      : `It was followed by ${plan.successors.map(({ title }) => title).join(' and ')}.`;
  return [{ kind: 'note', text: `This plan ended on ${formatDay(plan.endDate)}. ${followed}` }];
}

/** What led to a report, as far as the plan tells it. */
export function backgroundOf(plan: ReportPlan, madeFor: string): readonly ReportBlock[] {
  const span =
    plan.endDate === null
      ? `It began on ${formatDay(plan.startDate)}; no last day is stated.`
      : `It runs from ${formatDay(plan.startDate)} to ${formatDay(plan.endDate)}.`;
  const baseline =
    plan.baselineDate === null
      ? 'It states no day from which progress is measured.'
      : `Progress is measured from the position on ${formatDay(plan.baselineDate)}, which is never changed.`;
  return [
    {
      kind: 'paragraph',
      text: `This report is about the plan “${plan.title}”, overseen by ${bodyName(plan.board)}. ${span} ${baseline}`,
    },
    ...inspectionsOf(plan),
    { kind: 'paragraph', text: madeFor },
  ];
}

/** The inspections that led to a plan, and what was found since. */
function inspectionsOf({ inspections }: ReportPlan): readonly ReportBlock[] {
  return inspections.flatMap(({ when, resultInWords, weaknesses, reviews }) => [
    { kind: 'paragraph', text: `It followed the inspection of ${when.label}. ${resultInWords}` } as const,
    ...(weaknesses.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: 'What the inspection found weak:' },
          { kind: 'list', ordered: false, items: weaknesses },
        ] as const)),
    ...(reviews.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: 'Looked at since:' },
          {
            kind: 'list',
            ordered: false,
            items: reviews.map(
              ({ kind, when: day, found }) =>
                `${inWords(kind)}, ${day.label}: ${found.join(' ') || 'What was found is not recorded.'}`,
            ),
          },
        ] as const)),
  ]);
}

/** What the headings of a plan say will be different for children and families, each once. */
export function meaningsOf(priorities: readonly Priority[]): readonly ReportBlock[] {
  const meanings = new Set(
    priorities.flatMap(({ headings }) => headings.flatMap(({ willMean }) => willMean)),
  );
  if (meanings.size === 0) return [];
  return [
    { kind: 'paragraph', text: 'The plan says that its actions will mean:' },
    { kind: 'list', ordered: false, items: [...meanings] },
  ];
}

/** Who helps to deliver, as the plan names them. */
export function partnersOf(priorities: readonly Priority[]): readonly ReportBlock[] {
  const names = [
    ...new Set(priorities.flatMap(({ deliveryPartners }) => deliveryPartners.map(({ name }) => name))),
  ];
  if (names.length === 0) return [];
  return [
    { kind: 'paragraph', text: `The plan names as partners in delivery: ${names.join('; ')}.` },
    { kind: 'author', text: 'what it asks of each of them.' },
  ];
}

/** Which group answers for which priority. */
export function groupsOf(priorities: readonly Priority[]): readonly ReportBlock[] {
  if (priorities.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: false,
      items: priorities.map(
        ({ ref, title, group }) =>
          `${ref} ${title}: ${group === null ? 'no group is recorded' : bodyName(group)}`,
      ),
    },
  ];
}

/** The posts, groups and organisations that lead actions, each once. Never a person. */
export function leadsOf(
  actions: readonly Pick<Priority['actions'][number], 'leads'>[],
): readonly ReportBlock[] {
  const names = [...new Set(actions.flatMap(({ leads }) => leads.map(({ name }) => name)))];
  if (names.length === 0) return [];
  return [
    { kind: 'paragraph', text: 'The plan names as leads of these actions:' },
    { kind: 'list', ordered: false, items: names },
  ];
}

/** Where the plan was published. */
export function sourcesOf({ source }: ReportPlan): readonly ReportSource[] {
  return [reportSource(source, source.place)];
}
