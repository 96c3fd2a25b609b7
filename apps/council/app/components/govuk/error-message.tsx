export function ErrorMessage({ id, text }: { readonly id?: string; readonly text: string }) {
  return (
    <p {...(id === undefined ? {} : { id })} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {text}
    </p>
  );
}
