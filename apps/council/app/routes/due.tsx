import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress, dueAddress } from '../addresses.ts';
import { asAtStatus } from '../as-at.ts';
import { FileButtons } from '../children/file-buttons.tsx';
import { FiguresTable } from '../children/figures-table.tsx';
import { MadeUpNotice } from '../children/made-up-notice.tsx';
import { NoReturn } from '../children/no-return.tsx';
import { ProtectionWords } from '../children/protection-words.tsx';
import { RefusedPage } from '../children/refused-page.tsx';
import { ReturnsList } from '../children/returns-list.tsx';
import { AsAtForm } from '../components/as-at-form.tsx';
import { Page } from '../components/page.tsx';
import { CaseList } from '../due/case-list.tsx';
import { dueTables } from '../due/due-tables.ts';
import { LeftOutOfDue } from '../due/left-out-of-due.tsx';
import { CASES_IN_A_FILE, readCases, readDue } from '../due/read-due.ts';
import { RecordsEnd } from '../due/records-end.tsx';
import { DueSummary } from '../due/due-summary.tsx';
import { formatDay } from '../words/dates.ts';

export async function loader(args: LoaderFunctionArgs) {
  const read = await readDue(args);
  if (read.refused) return data({ ...read, cases: null }, { status: 403 });
  const cases = read.due.protection === 'EXACT' ? await readCases(args) : null;
  return data({ ...read, cases }, asAtStatus(read.asAt));
}

/** What an area owes under the statutory clocks: what is late and what falls due in the next weeks. */
export default function Due() {
  const read = useLoaderData<typeof loader>();
  if (read.refused) return <RefusedPage refused={read} />;
  const { code, name, asAt, due, returns, cases } = read;
  const address = dueAddress(code);
  const query = asAt.inAddress === null ? '' : `?as-at=${asAt.inAddress}`;
  const day = formatDay(due.asOf);
  return (
    <Page
      title={`What falls due in ${name}, as at ${day}`}
      breadcrumbs={[
        { text: 'Areas', href: '/' },
        { text: name, href: areaAddress(code, asAt.inAddress) },
        { text: 'What falls due' },
      ]}
      errors={asAt.error === null ? [] : [{ field: 'as-at', text: asAt.error }]}
    >
      <span className="govuk-caption-l">As at {day}</span>
      <h1 className="govuk-heading-l">What falls due in {name}</h1>
      <MadeUpNotice returns={returns} />
      <AsAtForm asAt={asAt} />
      {returns.some(({ counts }) => counts) ? (
        <>
          <RecordsEnd due={due} />
          <ProtectionWords protection={due.protection} of="send" />
          <DueSummary due={due} />
          <FileButtons
            files={[
              { text: 'Download the counts as CSV', href: `${address}/counts.csv${query}` },
              ...(cases === null
                ? []
                : [{ text: casesFile(cases.total), href: `${address}/cases.csv${query}` }]),
            ]}
          />
          {due.rows.length > 0 &&
            dueTables(due).map((table) => <FiguresTable key={table.id} table={table} />)}
          <p className="govuk-body-s app-measure">
            Those due within 4 weeks are among those within 6, and those within 2 among both. Excused are
            those whose limit an exception lifts: they are still owed, as soon as practicable, and stand in no
            other column. The limits and exceptions are explained under{' '}
            <a className="govuk-link" href="/clocks">
              statutory clocks
            </a>
            .
          </p>
          <LeftOutOfDue due={due} />
          {cases !== null && <CaseList page={cases} code={code} asAt={asAt} />}
        </>
      ) : (
        <NoReturn name={name} asAt={asAt} of="send" />
      )}
      <ReturnsList returns={returns} />
    </Page>
  );
}

const casesFile = (total: number) =>
  total > CASES_IN_A_FILE
    ? `Download the ${CASES_IN_A_FILE.toLocaleString('en-GB')} most urgent cases as CSV`
    : 'Download all cases as CSV';
