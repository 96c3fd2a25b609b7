export function Hint({ id, text }: { readonly id?: string; readonly text: string }) {
  return (
    <div {...(id === undefined ? {} : { id })} className="govuk-hint">
      {text}
    </div>
  );
}
