import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy, FormGroup } from './form-group.tsx';
import type { FieldProps } from './form-group.tsx';
import { Hint } from './hint.tsx';

export interface RadioItem {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: string;
}

export interface RadiosProps extends Omit<FieldProps, 'id'> {
  /** The id of the first choice; the next are `id-2`, `id-3`. Defaults to the name. */
  readonly id?: string;
  readonly items: readonly RadioItem[];
  readonly value?: string;
  readonly size?: 'small';
}

export function Radios({ name, id = name, label, hint, error, items, value, size }: RadiosProps) {
  return (
    <FormGroup {...(error === undefined ? {} : { error })}>
      <fieldset className="govuk-fieldset" {...describedBy(id, hint, error)}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
        {error !== undefined && <ErrorMessage id={`${id}-error`} text={error} />}
        <div
          className={classNames('govuk-radios', size && `govuk-radios--${size}`)}
          data-module="govuk-radios"
        >
          {items.map((item, index) => {
            const itemId = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div key={item.value} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={itemId}
                  name={name}
                  type="radio"
                  value={item.value}
                  {...(value === undefined ? {} : { defaultChecked: value === item.value })}
                  {...(item.hint === undefined ? {} : { 'aria-describedby': `${itemId}-item-hint` })}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={itemId}>
                  {item.text}
                </label>
                {item.hint !== undefined && (
                  <div id={`${itemId}-item-hint`} className="govuk-hint govuk-radios__hint">
                    {item.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </FormGroup>
  );
}
