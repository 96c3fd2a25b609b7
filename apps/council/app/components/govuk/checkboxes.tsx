import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, FormGroup } from './form-group.tsx';

export interface CheckboxesProps {
  readonly name: string;
  readonly label: string;
  readonly error?: string;
  readonly items: readonly { readonly value: string; readonly text: ReactNode }[];
  readonly values: readonly string[];
  readonly size?: 'small';
}

export function Checkboxes({ name, label, error, items, values, size }: CheckboxesProps) {
  return (
    <FormGroup {...(error === undefined ? {} : { error })}>
      <fieldset className="govuk-fieldset" {...describedBy(name, undefined, error)}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        {error !== undefined && <ErrorMessage id={`${name}-error`} text={error} />}
        <div
          className={classNames('govuk-checkboxes', size && `govuk-checkboxes--${size}`)}
          data-module="govuk-checkboxes"
        >
          {items.map((item, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`;
            return (
              <div key={item.value} className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  name={name}
                  type="checkbox"
                  value={item.value}
                  defaultChecked={values.includes(item.value)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {item.text}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </FormGroup>
  );
}
