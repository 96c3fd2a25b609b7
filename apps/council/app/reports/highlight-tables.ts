import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { inWords, polarityWords } from '../words/phrases.ts';
import { unitWords } from '../words/quantities.ts';
import type { RatingState } from '../words/ratings.ts';
import { differenceCell, observationCell } from './figure-cells.ts';
import type { Highlight } from './highlight-answer.ts';
import { ratingCell } from './rating-cells.ts';

const text = (heading: string) => ({ heading, numeric: false });
const numeric = (heading: string) => ({ heading, numeric: true });

/** The actions of a group: rated before the period, rated now, and what the rules give. */
export function actionsTable(
  actions: Highlight['actions'],
  states: readonly RatingState[],
  caption: string,
  addressOf: (ref: string) => string,
): ReportTable {
  return {
    id: 'actions',
    caption,
    columns: [
      text('Action'),
      text('Deadline'),
      text('Rated before'),
      text('Rated now'),
      text('By the rules'),
      text('Why the rules give it'),
    ],
    rows: actions.map(({ action, before, now, changed, dependencies }) => ({
      cells: [
        textCell(
          [
            `${action.ref} ${action.title}`,
            `Led by ${action.leads.map(({ name }) => name).join('; ') || 'nobody on record'}`,
          ],
          addressOf(action.ref),
        ),
        textCell(action.deadline.label),
        ratingCell(states, before.recorded),
        ratingCell(states, now.recorded),
        ratingCell(states, now.computed),
        textCell([
          ...now.reasons,
          ...(changed ? ['The recorded rating changed in the period.'] : []),
          ...(now.differs ? ['The recorded rating is not the one the rules give.'] : []),
          ...dependencies.map((each) => each.inWords),
        ]),
      ],
      unit: null,
    })),
    whenEmpty: 'The group answers for no action of this plan.',
  };
}

/** Everything recorded about them in the period, corrections beside what they correct. */
export function changesTable(changes: Highlight['changes'], caption: string): ReportTable {
  return {
    id: 'changes',
    caption,
    columns: [text('Day'), text('Action'), text('Kind'), text('What was recorded')],
    rows: changes.map(({ action, record }) => ({
      cells: [
        textCell(formatDay(record.effectiveDate)),
        textCell(action.ref),
        textCell(inWords(record.kind)),
        textCell([
          record.summary,
          ...(record.corrects === null ? [] : ['It corrects an earlier record.']),
          ...(record.correctedBy === null ? [] : ['It was corrected since and no longer counts.']),
        ]),
      ],
      unit: null,
    })),
    whenEmpty: 'Nothing was recorded about these actions in the period.',
  };
}

/** Deadlines of actions, those that have passed or those that come. */
export function deadlinesTable(
  deadlines: readonly (Highlight['deadlinesComing'][number] & { readonly inPeriod?: boolean })[],
  { id, caption, whenEmpty }: Pick<ReportTable, 'id' | 'caption' | 'whenEmpty'>,
): ReportTable {
  return {
    id,
    caption,
    columns: [text('Day'), text('Action'), text('Kind'), text('State')],
    rows: deadlines.map(({ action, dueDate, milestone, complete, inPeriod }) => ({
      cells: [
        textCell(formatDay(dueDate)),
        textCell(`${action.ref} ${action.title}`),
        textCell(milestone ? 'Milestone' : 'Deadline'),
        textCell([
          complete ? 'Recorded as complete' : 'Not recorded as complete',
          ...(inPeriod === false ? ['It passed before the period.'] : []),
        ]),
      ],
      unit: null,
    })),
    whenEmpty,
  };
}

/** How the measures of a group moved in the period. */
export function movesTable(measures: Highlight['measures'], caption: string): ReportTable {
  return {
    id: 'measures',
    caption,
    columns: [
      text('Measure'),
      numeric('Known before'),
      numeric('Known now'),
      numeric('Change'),
      text('Baseline and target'),
      text('Which way it moves'),
    ],
    rows: measures.map(({ measure, before, now, change, moved, travel }) => {
      const { indicator } = measure;
      const printing = { unit: indicator?.unit ?? 'COUNT', decimals: indicator?.decimals ?? 0 } as const;
      return {
        cells: [
          textCell([measure.title, ...(indicator === null ? [] : [polarityWords[indicator.polarity]])]),
          observationCell(before, printing, { withPeriod: true }),
          observationCell(now, printing, { withPeriod: true }),
          change === null ? absentCell('x') : differenceCell(change, printing),
          textCell([
            `Baseline: ${measure.baseline?.label ?? 'none is stated'}`,
            `Target: ${measure.target?.label ?? 'none is stated'}`,
          ]),
          textCell([
            travel.inWords,
            moved ? 'A new figure became known in the period.' : 'No new figure became known in the period.',
          ]),
        ],
        unit: unitWords(printing.unit) === '' ? null : unitWords(printing.unit),
      };
    }),
    whenEmpty: 'The plan names no measure for these actions, so nobody can tell whether they work.',
  };
}
