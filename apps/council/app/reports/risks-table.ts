import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import type { ResultOf } from '../graph/graphql.ts';
import type { reportRiskFragment } from '../operations/report.ts';
import { inWords } from '../words/phrases.ts';
import { countCell } from './figure-cells.ts';

type Risk = ResultOf<typeof reportRiskFragment>;

const level = (said: string | null): ReportCell =>
  said === null ? absentCell('x', 'Not said') : textCell(inWords(said));

/** The risks of a plan as at a day: what was said of each last. Not said is not low. */
export function risksTable(
  risks: readonly { readonly risk: Risk; readonly said: readonly string[] }[],
  caption: string,
): ReportTable {
  return {
    id: 'risk-register',
    caption,
    columns: [
      { heading: 'Risk', numeric: false },
      { heading: 'State', numeric: false },
      { heading: 'Likelihood', numeric: false },
      { heading: 'Impact', numeric: false },
      { heading: 'Score of 25', numeric: true },
      { heading: 'What is done about it', numeric: false },
    ],
    rows: risks.map(({ risk: { title, owner, score, now }, said }) => ({
      cells: [
        textCell([title, ...(owner === null ? [] : [`Owner: ${owner.name}`]), ...said]),
        textCell(inWords(now.status)),
        level(now.likelihood),
        level(now.impact),
        score === null ? absentCell('x') : countCell(score),
        now.mitigations.length === 0 && now.note === ''
          ? absentCell('x', 'Nothing is recorded')
          : textCell([...now.mitigations, ...(now.note === '' ? [] : [now.note])]),
      ],
      unit: null,
    })),
    whenEmpty: 'No risk is recorded for this plan.',
  };
}
