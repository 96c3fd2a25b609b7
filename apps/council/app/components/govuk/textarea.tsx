import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, FormGroup } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';
import { Hint } from './hint.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function Textarea({ id, name, label, hint, error, value, rows = 5, ...rest }: TextareaProps) {
  return (
    <FormGroup {...(error === undefined ? {} : { error })}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
      {error !== undefined && <ErrorMessage id={`${id}-error`} text={error} />}
      <textarea
        className={classNames('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        {...(value === undefined ? {} : { defaultValue: value })}
        {...describedBy(id, hint, error)}
        {...rest}
      />
    </FormGroup>
  );
}
