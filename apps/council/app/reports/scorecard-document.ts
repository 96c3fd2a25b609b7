import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { assessmentWords, counted } from '../words/phrases.ts';
import { councilSections } from './council-sections.ts';
import { everyFigureTable, whyTable } from './figures-tables.ts';
import {
  backgroundOf,
  bodyName,
  groupsOf,
  meaningsOf,
  partnersOf,
  sourcesOf,
  spanNotes,
} from './plan-facts.ts';
import { ratingCountsTable, ratingKey } from './rating-cells.ts';
import { risksTable } from './risks-table.ts';
import type { ScorecardAnswer } from './scorecard-answer.ts';
import { scorecardTable } from './scorecard-table.ts';

/** The quarterly scorecard of a plan as a report: performance on a page first, then the headings of a council report. */
export function scorecardDocument(plan: ScorecardAnswer, day: string, readBy: string): ReportDocument {
  const { scorecard } = plan;
  const position = `as at ${formatDay(day)}`;
  const baselineDay = scorecard.baselineDate === null ? '' : `, ${formatDay(scorecard.baselineDate)}`;
  return {
    title: `Quarterly scorecard: ${plan.title}`,
    subtitle: `For ${bodyName(plan.board)}`,
    asAtDate: day,
    asAt: `Position ${position}`,
    sections: [
      {
        id: 'performance',
        heading: 'Performance on a page',
        blocks: [
          ...spanNotes(plan, day),
          {
            kind: 'table',
            table: scorecardTable(
              scorecard.rows,
              `Measures of the plan from their baseline to their target, ${position}`,
              baselineDay,
            ),
          },
          {
            kind: 'paragraph',
            text: markKey.map((entry) => `[${entry.mark}] ${entry.meaning}`).join(' '),
          },
        ],
      },
      ...councilSections({
        background: backgroundOf(plan, readBy),
        'key-issues': keyIssues(plan, position),
        'children-and-vulnerable-adults': meaningsOf(plan.priorities),
        partners: partnersOf(plan.priorities),
        risks: [
          {
            kind: 'table',
            table: risksTable(
              plan.risks.map((risk) => ({ risk, said: [] })),
              `Risks of the plan, ${position}`,
            ),
          },
        ],
        'accountable-officers': [
          {
            kind: 'paragraph',
            text: `${bodyName(plan.board)} oversees the plan. Its priorities are answered for by:`,
          },
          ...groupsOf(plan.priorities),
        ],
      }),
      {
        id: 'behind-the-figures',
        heading: 'Behind the figures',
        blocks: [
          ...(scorecard.leftOutQuarters === 0
            ? []
            : [
                {
                  kind: 'note',
                  text: `${counted(scorecard.leftOutQuarters, 'earlier quarter')} since the baseline ${scorecard.leftOutQuarters === 1 ? 'is' : 'are'} left out.`,
                } as const,
              ]),
          { kind: 'table', table: whyTable(scorecard.rows) },
          { kind: 'table', table: everyFigureTable(scorecard.rows) },
        ],
      },
    ],
    key: [...ratingKey(plan.scheme.states), ...markKey],
    sources: sourcesOf(plan),
  };
}

/** What the figures themselves say; the judgement of it is the author's. */
function keyIssues(plan: ScorecardAnswer, position: string): readonly ReportBlock[] {
  const { rows } = plan.scorecard;
  const statuses = Object.keys(assessmentWords) as (keyof typeof assessmentWords)[];
  const standing = statuses.map((status) => {
    const those = rows.filter(({ assessment }) => assessment.status === status);
    return `${assessmentWords[status]}: ${counted(those.length, 'measure')}${status === 'OFF_TRACK' && those.length > 0 ? ` (${those.map(({ measure }) => measure.title).join('; ')})` : ''}`;
  });
  return [
    ...(rows.length === 0
      ? []
      : [
          { kind: 'subheading', text: 'How the measures stand' } as const,
          { kind: 'list', ordered: false, items: standing } as const,
        ]),
    { kind: 'subheading', text: 'How the actions are rated' },
    { kind: 'paragraph', text: plan.overall.sentence },
    {
      kind: 'table',
      table: ratingCountsTable(plan.scheme.states, `Actions by recorded rating, ${position}`, [
        { heading: 'Actions', counts: plan.ratingCounts },
      ]),
    },
    ...(plan.contradictions.length === 0
      ? []
      : [
          { kind: 'paragraph', text: 'Ratings that something else on record speaks against:' } as const,
          {
            kind: 'list',
            ordered: false,
            items: plan.contradictions.map(({ actionRef, message }) => `${actionRef}: ${message}`),
          } as const,
        ]),
  ];
}
