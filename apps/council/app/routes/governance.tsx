import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress } from '../addresses.ts';
import { asAtStatus, readAsAt } from '../as-at.ts';
import { AsAtForm } from '../components/as-at-form.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { GovernanceList } from '../governance/governance-list.tsx';
import { governancePicture } from '../governance/governance-picture.server.ts';
import { readSubjectTitles } from '../governance/read-subject-titles.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { governanceQuery } from '../operations/governance.ts';
import { formatDay } from '../words/dates.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const [answer, titles] = await Promise.all([
    council.ask(governanceQuery, { code, asOf: asAt.day }),
    readSubjectTitles(council, code),
  ]);
  const area = answer.data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(answer.missing) });
  const read = { code: area.code, name: area.name, asAt, ...governancePicture(area, asAt, titles) };
  return data(read, asAtStatus(asAt));
}

/** Who answers to whom in an area on a day: a drawing, and the same in words. */
export default function Governance() {
  const { code, name, asAt, svg, list, alone } = useLoaderData<typeof loader>();
  const day = formatDay(asAt.day);
  return (
    <Page
      title={`Governance of ${name}, as at ${day}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: 'Area overview', href: areaAddress(code, asAt.inAddress) },
        { text: 'Governance' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <span className="govuk-caption-l">
        {name}, as at {day}
      </span>
      <h1 className="govuk-heading-l">Who answers to whom</h1>
      <AsAtForm asAt={asAt} />
      {list.length + alone.length === 0 && (
        <p className="govuk-body">No board, group or panel is recorded for this day.</p>
      )}
      {svg !== null && (
        <>
          <h2 className="govuk-heading-m">Drawing</h2>
          <p className="govuk-body app-measure">
            Whoever is answered to stands further left. Each line has a letter, explained below the drawing.
            The{' '}
            <a className="govuk-link" href="#in-words">
              list in words
            </a>{' '}
            says the same.
          </p>
          <div
            className="app-drawing"
            role="region"
            aria-label="Drawing of who answers to whom"
            tabIndex={0}
            // The drawing escapes every name it holds: see the laws of @golden-thread/governance/drawing.
            dangerouslySetInnerHTML={{ __html: svg }}
          />
          <h2 className="govuk-heading-m" id="in-words" tabIndex={-1}>
            The same in words
          </h2>
          <GovernanceList list={list} />
        </>
      )}
      {alone.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{svg === null ? 'Boards, groups and panels' : 'Without a line'}</h2>
          <p className="govuk-body app-measure">
            {svg === null
              ? 'Which of them answers to which is not recorded, so there is nothing to draw.'
              : 'No line to or from another is recorded for these.'}
          </p>
          <GovernanceList list={alone} />
        </>
      )}
    </Page>
  );
}
