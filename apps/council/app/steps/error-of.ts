import type { FieldError } from '../components/govuk/error-summary.tsx';

/** The error of one field, as the field takes it. */
export function errorOf(errors: readonly FieldError[], field: string): { error?: string } {
  const text = errors.find((error) => error.field === field)?.text;
  return text === undefined ? {} : { error: text };
}
