import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { councilContext } from '../council-context.ts';
import { readForm } from '../session/read-form.ts';

export function loader(): never {
  throw redirect('/');
}

export async function action({ context, request }: ActionFunctionArgs) {
  const council = context.get(councilContext);
  await readForm(request, council);
  council.signOut();
  council.tell({ title: 'Signed out', heading: 'You have signed out', text: 'You see what is published.' });
  return redirect('/');
}
