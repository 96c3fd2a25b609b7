import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { actionAddress, areaAddress, bodyAddress, graphId } from '../addresses.ts';
import { asAtStatus, readAsAt } from '../as-at.ts';
import { ForwardPlan } from '../body/forward-plan.tsx';
import { yearAfter } from '../body/year-after.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { Flag } from '../components/flag.tsx';
import { Details } from '../components/govuk/details.tsx';
import { MissingNotice } from '../components/missing-notice.tsx';
import { Page } from '../components/page.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { councilContext } from '../council-context.ts';
import { readSubjectTitles } from '../governance/read-subject-titles.ts';
import { subjectName } from '../governance/subject-name.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { bodyActionsQuery, bodyQuery } from '../operations/body.ts';
import { BodyReports } from '../reports/body-reports.tsx';
import { formatDay } from '../words/dates.ts';
import { counted, inWords, lineWords } from '../words/phrases.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const id = graphId(code, params['bodyId'] ?? '');
  const until = yearAfter(asAt.day);
  const [answer, actionsAnswer, titles] = await Promise.all([
    council.ask(bodyQuery, { id, asOf: asAt.day, from: asAt.day, to: until }),
    council.ask(bodyActionsQuery, { id }),
    readSubjectTitles(council, code),
  ]);
  const body = answer.data?.body;
  if (body === null || body === undefined) throw new Response(null, { status: faultStatus(answer.missing) });
  const actions = actionsAnswer.data?.body;
  const absent: string[] = [];
  if (!actions?.improvementActions) absent.push('The actions of improvement plans that it answers for.');
  if (!actions?.sufficiencyActions) absent.push('The sufficiency objectives that it answers for.');
  const read = {
    code,
    body,
    decisionRights: body.decisionRights.map(({ decision, subjectId }) => ({
      decision,
      subjectId,
      subject: subjectName(subjectId, titles),
    })),
    improvementActions: actions?.improvementActions ?? null,
    sufficiencyActions: actions?.sufficiencyActions ?? null,
    absent,
    asAt,
    until,
  };
  return data(read, asAtStatus(asAt));
}

/** A board, group or panel: whom it answers to, what it decides, who sits on it, what it answers for, what is coming. */
export default function Body() {
  const { code, body, decisionRights, improvementActions, sufficiencyActions, absent, asAt, until } =
    useLoaderData<typeof loader>();
  const others = [
    ...(sufficiencyActions ?? []).map((action) => ({ ...action, what: 'Sufficiency objective' })),
    ...body.commissioningActions.map((action) => ({ ...action, what: 'Commissioning intention' })),
  ];
  const count = (improvementActions?.length ?? 0) + others.length;
  return (
    <Page
      title={`${body.name}, as at ${formatDay(asAt.day)}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: body.name },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <MissingNotice things={absent} />
      <span className="govuk-caption-l">
        {inWords(body.kind)}, as at {formatDay(asAt.day)}
      </span>
      <h1 className="govuk-heading-l">{body.name}</h1>
      <AsAtForm asAt={asAt} />

      <h2 className="govuk-heading-m">Whom it answers to</h2>
      {body.chain.length === 0 ? (
        <p className="govuk-body">{noneAbove(body.lines)}</p>
      ) : (
        <ol className="govuk-list govuk-list--number">
          {body.chain.map(({ id, name }) => (
            <li key={id}>
              <a className="govuk-link" href={bodyAddress(id, asAt.inAddress)}>
                {name}
              </a>
            </li>
          ))}
        </ol>
      )}
      {body.lines.length > 0 && (
        <StackingTable
          caption="Its lines to other bodies"
          captionSize="s"
          columns={[{ heading: 'Other body' }, { heading: 'Line' }]}
          rows={body.lines.map(({ kind, to }) => ({
            key: `${kind} ${to.id}`,
            cells: [
              <a key="to" className="govuk-link" href={bodyAddress(to.id, asAt.inAddress)}>
                {to.name}
              </a>,
              lineWords[kind],
            ],
          }))}
        />
      )}

      <h2 className="govuk-heading-m">What it may decide</h2>
      {decisionRights.length === 0 ? (
        <p className="govuk-body">No decision right is recorded for it.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {decisionRights.map(({ decision, subjectId, subject }) => (
            <li key={`${decision} ${subjectId}`}>
              {inWords(decision)}: {subject}
            </li>
          ))}
        </ul>
      )}

      <h2 className="govuk-heading-m">Who sits on it</h2>
      {body.members.length === 0 ? (
        <p className="govuk-body">No member is recorded. Members are posts and organisations, never names.</p>
      ) : (
        <StackingTable
          caption="Members, as posts and organisations"
          captionSize="s"
          columns={[{ heading: 'Member' }, { heading: 'Part' }, { heading: 'On behalf of' }]}
          rows={body.members.map(({ id, name, role, onBehalfOf }) => ({
            key: `${id} ${role}`,
            cells: [name, inWords(role), onBehalfOf?.name ?? 'Not recorded'],
          }))}
        />
      )}

      <h2 className="govuk-heading-m">What it answers for</h2>
      {absent.length === 0 && count === 0 && (
        <p className="govuk-body">
          <Flag>No action is recorded as answered for by it</Flag>
        </p>
      )}
      {improvementActions !== null && improvementActions.length > 0 && (
        <Details summary={`${counted(improvementActions.length, 'action')} of improvement plans`}>
          <ul className="govuk-list govuk-list--spaced">
            {improvementActions.map(({ id, ref, title, plan }) => (
              <li key={id}>
                <a className="govuk-link" href={actionAddress(plan.id, ref, asAt.inAddress)}>
                  {ref} {title}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <BodyReports bodyId={body.id} actions={improvementActions ?? []} />
      {others.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {others.map(({ id, ref, title, what }) => (
            <li key={id}>
              {what} {ref}: {title}
            </li>
          ))}
        </ul>
      )}

      <h2 className="govuk-heading-m">What is coming</h2>
      <ForwardPlan items={body.forwardPlan} asAt={asAt} until={until} />
      <SourceLine source={body.source} />
    </Page>
  );
}

/** Accountability is one kind of line; where others are recorded, nothing is said that they speak against. */
function noneAbove(lines: readonly unknown[]): string {
  return lines.length === 0
    ? 'No body above it is recorded.'
    : 'No line of accountability from it is recorded. The lines that are recorded follow.';
}
