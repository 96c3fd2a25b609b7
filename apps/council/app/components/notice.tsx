import type { Notice as NoticeWords } from '../council-context.ts';
import { NotificationBanner } from './govuk/notification-banner.tsx';

/** Tells once that something was done. */
export function Notice({ notice }: { readonly notice: NoticeWords | null }) {
  if (notice === null) return null;
  return (
    <NotificationBanner type="success" {...(notice.title === undefined ? {} : { title: notice.title })}>
      <h3 className="govuk-notification-banner__heading">{notice.heading}</h3>
      <p className="govuk-body">{notice.text}</p>
    </NotificationBanner>
  );
}
