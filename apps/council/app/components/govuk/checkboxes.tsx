import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface CheckboxesProps {
  readonly name: string;
  readonly label: string;
  readonly items: readonly { readonly value: string; readonly text: ReactNode }[];
  readonly values: readonly string[];
  readonly size?: 'small';
}

export function Checkboxes({ name, label, items, values, size }: CheckboxesProps) {
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">{label}</legend>
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
    </div>
  );
}
