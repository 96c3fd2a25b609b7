import { dueAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import { StackingTable } from '../components/stacking-table.tsx';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import { daysInWords } from './days-in-words.ts';
import type { CasesPage, DueCase } from './read-due.ts';
import { sourceWords } from './source-words.ts';

/** The cases of a due list, page by page, the most urgent first. Only a caseworker ever has them. */
export function CaseList({
  page,
  code,
  asAt,
}: {
  readonly page: CasesPage;
  readonly code: string;
  readonly asAt: AsAt;
}) {
  const address = dueAddress(code, asAt.inAddress);
  const mark = address.includes('?') ? '&' : '?';
  return (
    <section aria-labelledby="cases">
      <h2 className="govuk-heading-m" id="cases" tabIndex={-1}>
        {counted(page.total, 'case')}, the most urgent first
      </h2>
      <p className="govuk-body app-measure">
        The number of a case says nothing of the child. It stays the same for as long as the same return tells
        of it.
      </p>
      {page.cases.length > 0 && (
        <div className="app-report-table app-cases">
          <StackingTable
            caption={page.isFirst ? 'The first cases' : 'Further cases'}
            captionSize="s"
            columns={[
              { heading: 'Case' },
              { heading: 'Clock' },
              { heading: 'Team' },
              { heading: 'Due' },
              { heading: 'How long' },
              { heading: 'What to know' },
            ]}
            rows={page.cases.map((each) => ({
              key: `${each.id} ${each.clock.id}`,
              cells: [
                <code key="id">{each.id}</code>,
                clockOf(each),
                each.team ?? 'Not on record',
                each.dueOn === null ? 'Not known' : formatDay(each.dueOn),
                daysInWords(each.daysLeft),
                reasonsOf(each).join(' ') || 'Nothing',
              ],
            }))}
          />
        </div>
      )}
      <nav className="app-buttons govuk-!-margin-bottom-6" aria-label="Pages of cases">
        {!page.isFirst && (
          <a className="govuk-link" href={`${address}#cases`}>
            First page
          </a>
        )}
        {page.next !== null && (
          <a
            className="govuk-link"
            rel="next"
            href={`${address}${mark}after=${encodeURIComponent(page.next)}#cases`}
          >
            Next page
          </a>
        )}
      </nav>
    </section>
  );
}

function clockOf({ clock, adviceFrom }: DueCase): string {
  return adviceFrom === null ? clock.title : `${clock.title}: ${sourceWords(adviceFrom).toLowerCase()}`;
}

/** Whether it is excused, why its day is not known, and how the records were read. */
export function reasonsOf({ excused, unknownBecause, remarks }: DueCase): readonly string[] {
  return [
    ...(excused ? ['An exception lifts the limit: still owed, as soon as practicable.'] : []),
    ...(unknownBecause === null ? [] : [unknownBecause]),
    ...remarks,
  ];
}
