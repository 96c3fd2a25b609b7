import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { areaAddress } from '../addresses.ts';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import { areasQuery } from '../operations/area.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const { data } = await council.ask(areasQuery, {});
  if (data === null) throw new Response(null, { status: 503 });
  return { areas: data.localAreas, notice: council.takeNotice() };
}

export default function Areas() {
  const { areas, notice } = useLoaderData<typeof loader>();
  return (
    <Page title="Choose a local area">
      <Notice notice={notice} />
      <h1 className="govuk-heading-xl">Follow the thread</h1>
      <p className="govuk-body-l app-measure">
        From what children and families ask for, to the figures that tell, the actions meant to change them,
        and the board that answers. Where the thread is broken, it says so.
      </p>
      <h2 className="govuk-heading-m">Choose a local area</h2>
      {areas.length === 0 ? (
        <p className="govuk-body">No area is set up yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {areas.map(({ code, name }) => (
            <li key={code}>
              <a className="govuk-link govuk-!-font-size-24" href={areaAddress(code)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
