/** The header for services outside GOV.UK: no crown, no logotype. */
export function GenericHeader({ text, href }: { readonly text: string; readonly href: string }) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {text}
          </a>
        </div>
      </div>
    </div>
  );
}
