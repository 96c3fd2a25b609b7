import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, planAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { BoardFilters } from '../board/board-filters.tsx';
import { BoardTable } from '../board/board-table.tsx';
import { boardQuery, isFiltered } from '../board/filters.ts';
import { readBoard } from '../board/read-board.ts';
import { Overall } from '../board/overall.tsx';
import { BodyLink } from '../components/body-link.tsx';
import { Details } from '../components/govuk/details.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { RatingCounts } from '../components/rating-counts.tsx';
import { PlanReports } from '../reports/plan-reports.tsx';
import { RatingKey } from '../components/rating-key.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { councilContext } from '../council-context.ts';
import { CourseLine } from '../course/course-line.tsx';
import { CourseSections } from '../course/course-sections.tsx';
import { readCourse } from '../course/read-course.ts';
import { EndedNotice } from '../ended/ended-notice.tsx';
import { NotBegunNotice } from '../ended/not-begun-notice.tsx';
import { hasBegun } from '../ended/has-begun.ts';
import { hasEnded } from '../ended/has-ended.ts';
import { isTakenOver } from '../ended/is-taken-over.ts';
import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';

export async function loader(args: LoaderFunctionArgs) {
  const [board, course] = await Promise.all([readBoard(args), readCourse(args)]);
  const notice = args.context.get(councilContext).takeNotice();
  const { status } = asAtStatus(board.asAt);
  const { rating, priority } = board.filterErrors;
  return data({ ...board, course, notice }, { status: rating === null && priority === null ? status : 400 });
}

/** The board of one plan, in the words and shapes of its scheme. */
export default function Plan() {
  const { code, plan, course, actions, missing, filters, filterErrors, asAt, notice } =
    useLoaderData<typeof loader>();
  const { states } = plan.scheme;
  const day = formatDay(asAt.day);
  const ended = hasEnded(plan, asAt.day);
  const begun = hasBegun(plan, asAt.day);
  const runs = begun && !ended && !isTakenOver(plan);
  const total = plan.ratingCounts.reduce((sum, { count }) => sum + count, 0);
  const found =
    actions !== null && isFiltered(filters)
      ? `${actions.length} of ${counted(total, 'action')} ${actions.length === 1 ? 'matches' : 'match'}`
      : counted(total, 'action');
  const query = boardQuery(filters, asAt.inAddress);
  const csv = `${planAddress(plan.id)}/actions.csv${query}`;
  return (
    <Page
      title={`${found}: ${plan.title}, as at ${day}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: plan.title },
      ]}
      errors={[
        ...(filterErrors.rating === null ? [] : [{ field: 'rating', text: filterErrors.rating }]),
        ...(filterErrors.priority === null ? [] : [{ field: 'priority', text: filterErrors.priority }]),
        ...(asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]),
      ]}
    >
      <Notice notice={notice} />
      <MissingNotice
        things={[
          ...(actions === null ? ['The actions of this plan.'] : []),
          ...(course === null ? ['What led to this plan, who helps with it, and its risks.'] : []),
          ...(actions !== null && missing.length > 0
            ? ['The names of boards and groups, or some figures.']
            : []),
        ]}
      />
      <span className="govuk-caption-l">{runs ? `Position as at ${day}` : `Read on ${day}`}</span>
      <h1 className="govuk-heading-l">{plan.title}</h1>
      {ended && plan.endDate !== null && (
        <EndedNotice
          things={[{ name: 'This plan', endDate: plan.endDate }]}
          successors={plan.successors}
          addressOn={(lastDay) => planAddress(plan.id, lastDay)}
          asAt={asAt.inAddress}
        />
      )}
      <NotBegunNotice
        things={begun ? [] : [{ name: 'This plan', startDate: plan.startDate }]}
        addressOn={(firstDay) => planAddress(plan.id, firstDay)}
        asAt={asAt}
      />
      <p className="govuk-body app-measure">
        {counted(total, 'action')}, overseen by <BodyLink body={plan.board} asAt={asAt.inAddress} />. Ratings
        are shown as recorded, beside the rating the rules give.
      </p>
      {course !== null && (
        <CourseLine course={course} day={asAt.day} asAt={asAt.inAddress} noticed={ended || !begun} />
      )}
      <Overall overall={plan.overall} states={states} />
      <RatingCounts counts={plan.ratingCounts} states={states} planId={plan.id} asAt={asAt.inAddress} />
      <PlanReports plan={plan} asAt={asAt.inAddress} />
      <Details summary="What the ratings mean">
        <RatingKey states={states} />
      </Details>
      <BoardFilters
        filters={filters}
        errors={filterErrors}
        priorities={plan.priorities}
        states={states}
        asAt={asAt}
        clear={planAddress(plan.id)}
      />
      {actions !== null && (
        <>
          <div aria-live="polite">
            <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
              {found}
            </h2>
          </div>
          <div className="app-buttons govuk-!-margin-bottom-4">
            <a className="govuk-link" href={csv} download>
              Download these {counted(actions.length, 'row')} as CSV
            </a>
            <button type="button" className="app-link-button" data-print hidden>
              Print
            </button>
          </div>
          <BoardTable
            planId={plan.id}
            priorities={plan.priorities}
            actions={actions}
            states={states}
            contradictions={plan.contradictions}
            asAt={asAt}
            runs={runs}
          />
        </>
      )}
      {course !== null && <CourseSections course={course} day={asAt.day} asAt={asAt.inAddress} />}
      <SourceLine source={plan.source} />
    </Page>
  );
}
