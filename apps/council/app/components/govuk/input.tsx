import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, FormGroup } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';
import { Hint } from './hint.tsx';

export interface InputProps extends FieldProps {
  readonly value?: string;
  readonly type?: 'text' | 'search' | 'date' | 'url';
  readonly width?: '5' | '10' | '20';
  readonly autoComplete?: string;
  readonly spellCheck?: boolean;
  readonly inputMode?: 'numeric';
}

export function Input({ id, name, label, hint, error, value, type = 'text', width, ...rest }: InputProps) {
  return (
    <FormGroup {...(error === undefined ? {} : { error })}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
      {error !== undefined && <ErrorMessage id={`${id}-error`} text={error} />}
      <input
        className={classNames(
          'govuk-input',
          width && `govuk-input--width-${width}`,
          error !== undefined && 'govuk-input--error',
        )}
        id={id}
        name={name}
        type={type}
        {...(value === undefined ? {} : { defaultValue: value })}
        {...describedBy(id, hint, error)}
        {...rest}
      />
    </FormGroup>
  );
}
