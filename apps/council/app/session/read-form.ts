import type { Council } from '../council-context.ts';

/**
 * The fields of a form that was shown by us to this visitor.
 *
 * Throws a 403 `Response` for a form without the visitor's own token: sent from elsewhere, or shown before signing
 * in or out.
 */
export async function readForm(request: Request, council: Council): Promise<FormData> {
  const form = await request.formData();
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
