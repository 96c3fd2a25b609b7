export function SkipLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {text}
    </a>
  );
}
