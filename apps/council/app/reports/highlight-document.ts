import { markKey } from '@golden-thread/reports';
import type { ReportBlock, ReportDocument } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import { councilSections } from './council-sections.ts';
import type { Highlight, HighlightAnswer } from './highlight-answer.ts';
import { actionsTable, changesTable, deadlinesTable, movesTable } from './highlight-tables.ts';
import {
  backgroundOf,
  bodyName,
  leadsOf,
  meaningsOf,
  partnersOf,
  sourcesOf,
  spanNotes,
} from './plan-facts.ts';
import { ratingCountsTable, ratingKey } from './rating-cells.ts';
import type { ReportMonth } from './report-month.ts';
import { risksTable } from './risks-table.ts';

export interface HighlightOptions {
  /** The month it tells of, up to its last day or today. */
  readonly month: ReportMonth;
  /** From whose records it was made, in a sentence. */
  readonly readBy: string;
  /** The page of an action on the last day of the report. */
  readonly addressOf: (ref: string) => string;
}

/** The highlight report of a group to its board, under the headings of a council report. */
export function highlightDocument(
  plan: HighlightAnswer,
  report: Highlight,
  { month, readBy, addressOf }: HighlightOptions,
): ReportDocument {
  const group = bodyName(report.group);
  const own = plan.priorities.filter(
    (priority) => report.group.id === plan.board.id || priority.group?.id === report.group.id,
  );
  const position = `as at ${formatDay(month.until)}`;
  return {
    title: `Highlight report of ${group}, ${month.label}`,
    subtitle: `${plan.title}. For ${bodyName(plan.board)}`,
    asAtDate: month.until,
    asAt: `${month.whole ? 'The month' : 'The month so far'}: ${formatDay(month.from)} to ${formatDay(month.until)}`,
    sections: councilSections({
      background: [
        ...backgroundOf(
          plan,
          `It tells of the ${counted(report.actions.length, 'action')} that ${group} answers for. ${readBy}`,
        ),
        ...turnOf(plan, report.group.id, month.label),
      ],
      'key-issues': [
        ...spanNotes(plan, month.until),
        ...keyIssues(plan, report, { position, label: month.label, addressOf }),
      ],
      timetable: [
        {
          kind: 'table',
          table: deadlinesTable(report.deadlinesPassed, {
            id: 'deadlines-passed',
            caption: `Deadlines that have passed, ${position}`,
            whenEmpty: 'No deadline passed in the period, and no earlier one is waiting.',
          }),
        },
        {
          kind: 'table',
          table: deadlinesTable(report.deadlinesComing, {
            id: 'deadlines-coming',
            caption: `Deadlines of the next three months, ${position}`,
            whenEmpty: 'No deadline falls in the next three months.',
          }),
        },
      ],
      'children-and-vulnerable-adults': meaningsOf(own),
      partners: partnersOf(own),
      risks: [
        {
          kind: 'table',
          table: risksTable(
            report.risks.map(({ risk, wholePlan, changed }) => ({
              risk,
              said: [
                ...(wholePlan ? ['It bears on the whole plan.'] : []),
                ...(changed ? ['Something was said of it in the period.'] : []),
              ],
            })),
            `Risks, ${position}`,
          ),
        },
      ],
      'accountable-officers': leadsOf(report.actions.map(({ action }) => action)),
    }),
    key: [...ratingKey(plan.scheme.states), ...markKey],
    sources: sourcesOf(plan),
  };
}

/** Whose turn the month is by the rota of the board: the group in the spotlight, or one of those that send a report. */
function turnOf(
  { spotlights, board }: HighlightAnswer,
  groupId: string,
  label: string,
): readonly ReportBlock[] {
  return (spotlights ?? []).flatMap(({ assumption, spotlight, highlightReports }) => {
    const turn =
      spotlight.group.id === groupId
        ? 'is in the spotlight before'
        : highlightReports.some(({ group }) => group.id === groupId)
          ? 'sends a highlight report to'
          : null;
    if (turn === null) return [];
    const text = `By the rota for ${label}, the group ${turn} ${bodyName(board)}.`;
    return [{ kind: 'paragraph', text: assumption === null ? text : `${text} ${assumption}` }];
  });
}

interface Said {
  readonly position: string;
  readonly label: string;
  readonly addressOf: (ref: string) => string;
}

/** What is on record of the period; the judgement of it is the author's. */
function keyIssues(
  { scheme }: HighlightAnswer,
  report: Highlight,
  { position, label, addressOf }: Said,
): readonly ReportBlock[] {
  const { states } = scheme;
  return [
    { kind: 'subheading', text: 'How the actions are rated' },
    { kind: 'paragraph', text: report.overall.sentence },
    {
      kind: 'table',
      table: ratingCountsTable(states, `Actions by recorded rating, before ${label} and ${position}`, [
        { heading: 'Before', counts: report.countsBefore },
        { heading: 'Now', counts: report.countsNow },
      ]),
    },
    {
      kind: 'table',
      table: actionsTable(report.actions, states, `Each action, before ${label} and ${position}`, addressOf),
    },
    ...listed(
      'Ratings that something else on record speaks against',
      report.contradictions.map(({ actionRef, message }) => `${actionRef}: ${message}`),
    ),
    { kind: 'subheading', text: 'What was recorded' },
    { kind: 'table', table: changesTable(report.changes, `Everything recorded in ${label}`) },
    ...listed(
      'Evidence that waits for a decision',
      report.evidenceWaiting.map(
        ({ action, record }) =>
          `${action.ref} ${action.title}: ${record.summary} (${formatDay(record.effectiveDate)})`,
      ),
    ),
    { kind: 'subheading', text: 'Whether it changes anything' },
    { kind: 'table', table: movesTable(report.measures, `Impact measures, before ${label} and ${position}`) },
  ];
}

function listed(heading: string, items: readonly string[]): readonly ReportBlock[] {
  if (items.length === 0) return [];
  return [
    { kind: 'subheading', text: heading },
    { kind: 'list', ordered: false, items },
  ];
}
