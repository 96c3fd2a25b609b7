import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export function FormGroup({ error, children }: { readonly error?: string; readonly children: ReactNode }) {
  return (
    <div className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      {children}
    </div>
  );
}

/** What a field of a form is told. */
export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
}

/** The ids of the hint and the error that describe a field, as `aria-describedby` takes them. */
export function describedBy(id: string, hint?: string, error?: string): { 'aria-describedby'?: string } {
  const ids = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`];
  const value = ids.filter((one) => one !== null).join(' ');
  return value === '' ? {} : { 'aria-describedby': value };
}
