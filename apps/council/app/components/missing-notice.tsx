import { NotificationBanner } from './govuk/notification-banner.tsx';

/** Says what a page could not get, so that an absence is never read as a nought. */
export function MissingNotice({ things }: { readonly things: readonly string[] }) {
  if (things.length === 0) return null;
  return (
    <NotificationBanner title="Some of this page is missing">
      <p className="govuk-notification-banner__heading">We could not get everything for this page.</p>
      <ul className="govuk-list govuk-list--bullet">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p className="govuk-body">Nothing is lost. Try again in a few minutes.</p>
    </NotificationBanner>
  );
}
