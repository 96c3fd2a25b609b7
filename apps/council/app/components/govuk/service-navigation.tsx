import { classNames } from './class-names.ts';

export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  readonly active?: boolean;
}

export function ServiceNavigation({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <div className="govuk-service-navigation" data-module="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
              aria-hidden="true"
            >
              Menu
            </button>
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map(({ text, href, active = false }) => (
                <li
                  key={href}
                  className={classNames(
                    'govuk-service-navigation__item',
                    active && 'govuk-service-navigation__item--active',
                  )}
                >
                  <a
                    className="govuk-service-navigation__link"
                    href={href}
                    {...(active ? { 'aria-current': 'true' as const } : {})}
                  >
                    {active ? (
                      <strong className="govuk-service-navigation__active-fallback">{text}</strong>
                    ) : (
                      text
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
