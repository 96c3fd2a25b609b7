import { ErrorMessage } from './error-message.tsx';
import { classNames } from './class-names.ts';
import { describedBy, FormGroup } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';
import { Hint } from './hint.tsx';

export interface SelectProps extends FieldProps {
  readonly items: readonly { readonly value: string; readonly text: string }[];
  readonly value?: string;
}

export function Select({ id, name, label, hint, error, items, value }: SelectProps) {
  return (
    <FormGroup {...(error === undefined ? {} : { error })}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
      {error !== undefined && <ErrorMessage id={`${id}-error`} text={error} />}
      <select
        className={classNames('govuk-select', error !== undefined && 'govuk-select--error')}
        id={id}
        name={name}
        {...(value === undefined ? {} : { defaultValue: value })}
        {...describedBy(id, hint, error)}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
