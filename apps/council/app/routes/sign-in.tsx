import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { FormToken } from '../components/form-token.tsx';
import { Button } from '../components/govuk/button.tsx';
import { Radios } from '../components/govuk/radios.tsx';
import { WarningText } from '../components/govuk/warning-text.tsx';
import { Page } from '../components/page.tsx';
import { councilContext } from '../council-context.ts';
import type { Council } from '../council-context.ts';
import { areasQuery } from '../operations/area.ts';
import { readForm, text } from '../session/read-form.ts';
import { safeReturn } from '../session/safe-return.ts';
import { roleWords } from '../words/roles.ts';

/** The demo people of every area. In production there is no demo issuer, and no such page. */
async function demoPeople(council: Council) {
  const { demoSignIn } = council;
  if (demoSignIn === null) throw new Response(null, { status: 404 });
  const answer = await council.ask(areasQuery, {});
  const people = await Promise.all(
    (answer.data?.localAreas ?? []).map(async ({ code, name }) =>
      (await demoSignIn.people(code))
        .filter(({ role }) => role !== 'public')
        .map((person) => ({
          choice: `${code}:${person.key}`,
          areaCode: code,
          areaName: name,
          key: person.key,
          role: person.role,
          label: person.label ?? roleWords(person.role).name,
          may: roleWords(person.role).may,
          postIds: person.postIds,
          bodyIds: person.bodyIds,
        })),
    ),
  );
  return { demoSignIn, people: people.flat() };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const { people } = await demoPeople(council);
  return {
    people: people.map(({ choice, label, may, areaName }) => ({ choice, label, may, areaName })),
    formToken: council.formToken(),
    returnTo: safeReturn(new URL(request.url).searchParams.get('return-to')),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const council = context.get(councilContext);
  const form = await readForm(request, council);
  const { demoSignIn, people } = await demoPeople(council);
  const person = people.find(({ choice }) => choice === text(form, 'person'));
  if (person === undefined) return data({ error: 'Select who you are signing in as' }, { status: 400 });
  const { key, label, role, areaCode, postIds, bodyIds } = person;
  council.signIn({ key, label, role, areaCode, postIds, bodyIds }, await demoSignIn.token(key, areaCode));
  return redirect(safeReturn(text(form, 'return-to')) ?? `/areas/${areaCode}`);
}

export default function SignIn() {
  const { people, formToken, returnTo } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const areas = new Set(people.map(({ areaName }) => areaName));
  return (
    <Page
      title="Sign in as a demo person"
      errors={error === undefined ? [] : [{ field: 'person', text: error }]}
    >
      <h1 className="govuk-heading-l">Sign in as a demo person</h1>
      <WarningText>
        This is a demonstration. Nobody proves who they are here, and the people are made up.
      </WarningText>
      <p className="govuk-body app-measure">
        The demo issuer runs on this machine and does not start in production, where people sign in with their
        organisation’s own account.
      </p>
      <form method="post" noValidate>
        <FormToken token={formToken} />
        {returnTo !== null && <input type="hidden" name="return-to" value={returnTo} />}
        <Radios
          name="person"
          label="Who are you signing in as?"
          items={people.map(({ choice, label, may, areaName }) => ({
            value: choice,
            text: areas.size > 1 ? `${label}, ${areaName}` : label,
            hint: `${may.charAt(0).toUpperCase()}${may.slice(1)}`,
          }))}
          {...(error === undefined ? {} : { error })}
        />
        <Button preventDoubleClick>Sign in</Button>
      </form>
    </Page>
  );
}
