import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import {
  areaAddress,
  bodyAddress,
  governanceAddress,
  inspectionsAddress,
  nationalAddress,
  planAddress,
} from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { ChildrenLinks } from '../children/children-links.tsx';
import { AsAtForm } from '../components/as-at-form.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { RatingCounts } from '../components/rating-counts.tsx';
import { councilContext } from '../council-context.ts';
import { Comparison } from '../national/comparison.tsx';
import { Attention } from '../overview/attention.tsx';
import { HomesLinks } from '../looked-after/homes-links.tsx';
import { BrokenThread } from '../overview/broken-thread.tsx';
import { CheckedFigures } from '../overview/checked-figures.tsx';
import { readOverview } from '../overview/read-overview.ts';
import { LeftOut } from '../overview/left-out.tsx';
import { NewestRating } from '../overview/newest-rating.tsx';
import { EndedNotice } from '../ended/ended-notice.tsx';
import { hasBegun } from '../ended/has-begun.ts';
import { hasEnded } from '../ended/has-ended.ts';
import { isTakenOver } from '../ended/is-taken-over.ts';
import { NotBegunNotice } from '../ended/not-begun-notice.tsx';
import { whatRuns } from '../ended/what-runs.ts';
import { ThreadList } from '../thread/thread-list.tsx';
import { formatDay } from '../words/dates.ts';
import { listed } from '../words/listed.ts';
import { counted } from '../words/phrases.ts';

export async function loader(args: LoaderFunctionArgs) {
  const overview = await readOverview(args);
  const notice = args.context.get(councilContext).takeNotice();
  return data({ ...overview, notice }, asAtStatus(overview.asAt));
}

/** An area at a glance: what needs attention, its plans, its thread, and its figures that do not agree. */
export default function Area() {
  const overview = useLoaderData<typeof loader>();
  const { name, asAt, plans, outcomes, outcomesAlone, figures } = overview;
  const day = formatDay(asAt.day);
  const { withoutSuccessor, notBegun, running, frameworkEnded, nothingRuns } = whatRuns(overview, asAt.day);
  return (
    <Page
      title={`${name} as at ${day}`}
      breadcrumbs={[{ text: 'Areas', href: '/' }, { text: name }]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <Notice notice={overview.notice} />
      <MissingNotice things={overview.absent} />
      <span className="govuk-caption-xl">{nothingRuns ? `Read on ${day}` : `Position as at ${day}`}</span>
      <h1 className="govuk-heading-xl">{name}</h1>
      <EndedNotice
        things={withoutSuccessor}
        addressOn={(lastDay) => areaAddress(overview.code, lastDay)}
        asAt={asAt.inAddress}
      />
      <NotBegunNotice
        things={notBegun}
        addressOn={(firstDay) => areaAddress(overview.code, firstDay)}
        asAt={asAt}
      />
      <AsAtForm asAt={asAt} />

      {!nothingRuns && (
        <>
          <h2 className="govuk-heading-l">What needs attention first</h2>
          <Attention
            plans={running}
            breaks={overview.breaks}
            outcomes={frameworkEnded ? null : outcomes}
            asAt={asAt}
          />
        </>
      )}

      {plans !== null && (
        <>
          <h2 className="govuk-heading-l">Improvement plans</h2>
          {plans.length === 0 && <p className="govuk-body">No improvement plan is published.</p>}
          {plans.map((plan) => (
            <div key={plan.id}>
              <h3 className="govuk-heading-m govuk-!-margin-bottom-1">
                <a className="govuk-link" href={planAddress(plan.id, asAt.inAddress)}>
                  {plan.title}
                </a>
              </h3>
              <p className="govuk-body">
                {counted(
                  plan.ratingCounts.reduce((sum, { count }) => sum + count, 0),
                  'action',
                )}
                , overseen by{' '}
                <a className="govuk-link" href={bodyAddress(plan.board.id, asAt.inAddress)}>
                  {plan.board.name}
                </a>
                {!hasBegun(plan, asAt.day) && <>. It begins on {formatDay(plan.startDate)}.</>}
                {plan.endDate === null && isTakenOver(plan) && (
                  <>. Another plan took over: {listed(plan.successors.map(({ title }) => title))}.</>
                )}
                {plan.endDate !== null && hasEnded(plan, asAt.day) && (
                  <>
                    . It ended on {formatDay(plan.endDate)}
                    {plan.successors.map((next, index) => (
                      <span key={next.id}>
                        {index === 0 ? ' and was followed by ' : ' and '}
                        <a className="govuk-link" href={planAddress(next.id, asAt.inAddress)}>
                          {next.title}
                        </a>
                      </span>
                    ))}
                    .
                  </>
                )}
              </p>
              <RatingCounts
                counts={plan.ratingCounts}
                states={plan.scheme.states}
                planId={plan.id}
                asAt={asAt.inAddress}
              />
              <NewestRating plan={plan} code={overview.code} asAt={asAt} />
            </div>
          ))}
        </>
      )}

      <p className="govuk-body">
        <a className="govuk-link" href={inspectionsAddress(overview.code, asAt.inAddress)}>
          Inspections of {name}, and its plans in force
        </a>
      </p>

      {overview.hasChildCounts && <ChildrenLinks code={overview.code} asAt={asAt.inAddress} />}
      <HomesLinks code={overview.code} asAt={asAt.inAddress} counts={overview.hasCareCounts} />

      <h2 className="govuk-heading-l">The golden thread</h2>
      {overview.framework !== null && (
        <p className="govuk-body app-measure">
          {overview.framework.title}: from each outcome to the indicators that tell of it, the actions meant
          to change them, and the body that answers.
        </p>
      )}
      {outcomes !== null && (
        <>
          <ThreadList outcomes={outcomes} asAt={asAt.inAddress} />
          <h3 className="govuk-heading-m" id="breaks" tabIndex={-1}>
            Where the thread is broken
          </h3>
          <BrokenThread breaks={overview.breaks} plans={plans} asAt={asAt.inAddress} />
        </>
      )}
      {outcomes === null && outcomesAlone !== null && (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {outcomesAlone.map(({ id, title, description }) => (
            <li key={id}>
              <strong>{title}</strong>
              {description !== null && <> – {description}</>}
            </li>
          ))}
        </ol>
      )}
      {outcomes === null && outcomesAlone === null && (
        <p className="govuk-body">No outcomes framework is published for this area.</p>
      )}
      <LeftOut leftOut={overview.leftOut} />

      <h2 className="govuk-heading-l">Governance</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={governanceAddress(overview.code, asAt.inAddress)}>
          Who answers to whom in {name}
        </a>
        , as far as it is recorded
      </p>

      {overview.hasNational && (
        <>
          <h2 className="govuk-heading-l">National figures</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={nationalAddress(overview.code, asAt.inAddress)}>
              {name} beside England, its region and its statistical neighbours
            </a>
          </p>
          {overview.comparedAlone.map(({ id, comparison }) => (
            <Comparison
              key={id}
              comparison={comparison}
              caption={`Compared with others: ${comparison.measureTitle}`}
            />
          ))}
        </>
      )}

      {figures.length > 0 && <CheckedFigures figures={figures} />}
    </Page>
  );
}
