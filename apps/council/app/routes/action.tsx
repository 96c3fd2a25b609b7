import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ActionLinks } from '../action/action-links.tsx';
import { ClosingSteps } from '../action/closing-steps.tsx';
import { HistoryTable } from '../action/history-table.tsx';
import { MeasuresTable } from '../action/measures-table.tsx';
import { readAction } from '../action/read-action.ts';
import { actionAddress, areaAddress, planAddress, recordAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { isLate } from '../board/is-late.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { BodyLink } from '../components/body-link.tsx';
import { Flag } from '../components/flag.tsx';
import { SummaryList } from '../components/govuk/summary-list.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { Reasons } from '../components/reasons.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { councilContext } from '../council-context.ts';
import { EndedNotice } from '../ended/ended-notice.tsx';
import { NotBegunNotice } from '../ended/not-begun-notice.tsx';
import { hasBegun } from '../ended/has-begun.ts';
import { hasEnded } from '../ended/has-ended.ts';
import { isTakenOver } from '../ended/is-taken-over.ts';
import { Comparison } from '../national/comparison.tsx';
import { offeredSteps } from '../steps/offered-steps.ts';
import { formatDay } from '../words/dates.ts';
import { wordsOf } from '../words/ratings.ts';

export async function loader(args: LoaderFunctionArgs) {
  const council = args.context.get(councilContext);
  const read = await readAction(args);
  const { action, code } = read;
  const offered = offeredSteps(council.viewer, {
    areaCode: code,
    leadIds: action.leads.map(({ id }) => id),
    closing: action.closing,
    planRuns: hasBegun(action.plan, council.today) && !hasEnded(action.plan, council.today),
  });
  return data(
    {
      ...read,
      offered: offered.map(({ slug, title }) => ({ slug, title })),
      notice: council.takeNotice(),
      today: council.today,
    },
    asAtStatus(read.asAt),
  );
}

/** One action: who leads it, how it is rated and why, what would change that, and everything recorded about it. */
export default function Action() {
  const { code, action, comparisons, links, history, missing, asAt, offered, notice, today } =
    useLoaderData<typeof loader>();
  const { plan, rating, deadline } = action;
  const day = formatDay(asAt.day);
  const { states } = plan.scheme;
  const ended = hasEnded(plan, asAt.day);
  const begun = hasBegun(plan, asAt.day);
  const runs = begun && !ended && !isTakenOver(plan);
  const late = runs && isLate(action, states, asAt.day);
  return (
    <Page
      title={`${action.ref} ${action.title}, as at ${day}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: plan.title, href: planAddress(plan.id, asAt.inAddress) },
        { text: `Action ${action.ref}` },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <Notice notice={notice} />
      {history === null && <MissingNotice things={['The history of this action.']} />}
      {history !== null && missing.length > 0 && (
        <MissingNotice
          things={[
            links === null
              ? 'How this action hangs together with others.'
              : 'The names of boards and groups, or some figures.',
          ]}
        />
      )}
      <span className="govuk-caption-l">
        Action {action.ref}, under {action.heading.ref} {action.heading.title}
      </span>
      <h1 className="govuk-heading-l app-measure">{action.title}</h1>
      {ended && plan.endDate !== null && (
        <EndedNotice
          things={[{ name: 'The plan of this action', endDate: plan.endDate }]}
          successors={plan.successors}
          laterRecords={laterThan(plan.endDate, history ?? [])}
          addressOn={(lastDay) => actionAddress(plan.id, action.ref, lastDay)}
          asAt={asAt.inAddress}
        />
      )}
      <NotBegunNotice
        things={begun ? [] : [{ name: 'The plan of this action', startDate: plan.startDate }]}
        addressOn={(firstDay) => actionAddress(plan.id, action.ref, firstDay)}
        asAt={asAt}
      />
      <AsAtForm asAt={asAt} />

      <div className="app-two">
        <section aria-labelledby="recorded" className="app-panel">
          <h2 className="govuk-heading-m" id="recorded">
            Recorded rating
          </h2>
          <p className="govuk-body-l">
            <RatingTag rating={rating.recorded} states={states} />
          </p>
          <p className="govuk-body">
            {rating.recordedDate === null
              ? `No rating is recorded up to ${day}.`
              : `For ${formatDay(rating.recordedDate)}${
                  rating.recordedStatedAs === null ||
                  rating.recordedStatedAs === wordsOf(states, rating.recorded).label
                    ? ''
                    : `, stated as “${rating.recordedStatedAs}”`
                }.`}
          </p>
          {plan.contradictions
            .filter(({ actionRef }) => actionRef === action.ref)
            .map(({ message }) => (
              <p key={message} className="govuk-body">
                <Flag>{message}</Flag>
              </p>
            ))}
          {rating.differs && (
            <p className="govuk-body">
              <Flag>It is not what the rules give.</Flag>
            </p>
          )}
        </section>
        <section aria-labelledby="computed" className="app-panel">
          <h2 className="govuk-heading-m" id="computed">
            Rating by the rules
          </h2>
          <p className="govuk-body-l">
            <RatingTag
              rating={rating.computed}
              states={states}
              {...(rating.computed === 'UNKNOWN' ? { meaning: 'too little is recorded' } : {})}
            />
          </p>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Why</h3>
          <Reasons reasons={rating.reasons} />
          {rating.wouldChangeIf.length > 0 && (
            <>
              <h3 className="govuk-heading-s govuk-!-margin-bottom-1">What would change it</h3>
              <Reasons reasons={rating.wouldChangeIf} />
            </>
          )}
        </section>
      </div>

      {offered.length > 0 && asAt.day === today && (
        <nav aria-label="Record something about this action" className="app-buttons">
          {offered.map(({ slug, title }, index) => (
            <a
              key={slug}
              href={recordAddress(plan.id, action.ref, slug)}
              role="button"
              draggable="false"
              className={index === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
              data-module="govuk-button"
            >
              {title}
            </a>
          ))}
        </nav>
      )}
      {offered.length > 0 && asAt.day !== today && (
        <p className="govuk-body app-no-print">To record something, show today.</p>
      )}

      <h2 className="govuk-heading-m">Who and by when</h2>
      <SummaryList
        rows={[
          {
            key: action.leads.length === 1 ? 'Lead' : 'Leads',
            value:
              action.leads.length === 0 ? (
                <Flag>The plan names no lead</Flag>
              ) : (
                <ul className="govuk-list govuk-!-margin-bottom-0">
                  {action.leads.map(({ id, name, kind }) => (
                    <li key={id}>
                      {kind === 'BODY' ? <BodyLink body={{ id, name }} asAt={asAt.inAddress} /> : name}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'Deadline',
            value: (
              <>
                {deadline.label}
                {deadline.otherLabel !== null && (
                  <div>Another table of the plan says {deadline.otherLabel}.</div>
                )}
                {late && (
                  <div>
                    <Flag>Passed on {formatDay(deadline.endDate ?? '')}</Flag>
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'Answered for by',
            value: <BodyLink body={action.priority.group ?? plan.board} asAt={asAt.inAddress} />,
          },
          { key: 'Priority', value: `${action.priority.ref} ${action.priority.title}` },
          ...(action.heading.willMean.length > 0
            ? [{ key: 'What it will mean', value: <Reasons reasons={action.heading.willMean} /> }]
            : []),
        ]}
      />

      {links !== null && (
        <>
          <h2 className="govuk-heading-m">How it hangs together with others</h2>
          <ActionLinks links={links} planId={plan.id} runs={runs} asAt={asAt.inAddress} />
        </>
      )}

      <h2 className="govuk-heading-m">Impact measures</h2>
      <MeasuresTable measures={action.impactMeasures} />
      {comparisons.map(({ measureId, comparison }) => (
        <Comparison
          key={measureId}
          comparison={comparison}
          caption={`Compared with others: ${action.impactMeasures.find(({ id }) => id === measureId)?.title ?? comparison.measureTitle}`}
        />
      ))}

      <h2 className="govuk-heading-m">Closing it</h2>
      <ClosingSteps
        closing={action.closing}
        endedOn={ended ? plan.endDate : null}
        beginsOn={begun ? null : plan.startDate}
        states={states}
      />

      <h2 className="govuk-heading-m">History</h2>
      {history !== null && history.length === 0 && (
        <p className="govuk-body">Nothing is recorded about this action up to {day}.</p>
      )}
      {history !== null && history.length > 0 && (
        <HistoryTable caption={`Everything recorded up to ${day}, newest first`} records={history} />
      )}
      <SourceLine source={plan.source} />
    </Page>
  );
}

function laterThan(lastDay: string, records: readonly { readonly effectiveDate: string }[]): number {
  return records.filter(({ effectiveDate }) => effectiveDate > lastDay).length;
}
