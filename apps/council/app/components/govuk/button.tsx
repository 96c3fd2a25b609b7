import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: 'secondary' | 'warning' | 'inverse';
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  readonly preventDoubleClick?: boolean;
}

export function Button({ children, variant, type = 'submit', name, value, preventDoubleClick }: ButtonProps) {
  return (
    <button
      type={type}
      {...(name === undefined ? {} : { name })}
      {...(value === undefined ? {} : { value })}
      className={classNames('govuk-button', variant && `govuk-button--${variant}`)}
      data-module="govuk-button"
      {...(preventDoubleClick === true ? { 'data-prevent-double-click': 'true' } : {})}
    >
      {children}
    </button>
  );
}
