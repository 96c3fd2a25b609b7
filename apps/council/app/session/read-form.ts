import type { Council } from '../council-context.ts';

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:\s*;|$)/i;

/**
 * The fields of a form that was shown by us to this visitor.
 *
 * Throws a 415 `Response` for what is not a form, a 400 for a form that cannot be read, and a 403 for a form without
 * the visitor's own token: sent from elsewhere, or shown before signing in or out.
 */
export async function readForm(request: Request, council: Pick<Council, 'isFormToken'>): Promise<FormData> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) throw new Response(null, { status: 415 });
  const form = await request.formData().catch(() => null);
  if (form === null) throw new Response(null, { status: 400 });
  if (!council.isFormToken(text(form, 'form-token'))) {
    throw new Response(null, { status: 403, statusText: 'Forbidden' });
  }
  return form;
}

/** One text field, trimmed; empty when it was not sent or is a file. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
