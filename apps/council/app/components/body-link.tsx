import { bodyAddress } from '../addresses.ts';

/** A body by its name, leading to its page; where the service that names it is away, it says so. */
export function BodyLink({
  body,
  asAt,
}: {
  readonly body: { readonly id: string; readonly name?: string };
  readonly asAt: string | null;
}) {
  return (
    <a className="govuk-link" href={bodyAddress(body.id, asAt)}>
      {body.name ?? 'a body whose name is missing'}
    </a>
  );
}
