import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface NotificationBannerProps {
  readonly children: ReactNode;
  /** A success is read out at once and takes the focus. */
  readonly type?: 'success';
  readonly title?: string;
}

export function NotificationBanner({ children, type, title }: NotificationBannerProps) {
  const success = type === 'success';
  return (
    <div
      className={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby="govuk-notification-banner-title"
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="govuk-notification-banner-title">
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
