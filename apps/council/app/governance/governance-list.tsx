import type { ListedBody, ListedBox } from './governance-picture.server.ts';

/** A body by its name, with a link to its page where it has one. */
function BoxName({ box }: { readonly box: ListedBox }) {
  if (box.address === null) return <>{box.name}</>;
  return (
    <a className="govuk-link" href={box.address}>
      {box.name}
    </a>
  );
}

/** The drawing in words: every body in the order published, with the lines that leave it. */
export function GovernanceList({ list }: { readonly list: readonly ListedBody[] }) {
  return (
    <ul className="govuk-list app-governance">
      {list.map((body) => (
        <li key={body.id} className="app-governance__body">
          <strong>
            <BoxName box={body} />
          </strong>{' '}
          ({body.kind.toLowerCase()})
          {body.lines.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {body.lines.map(({ words, to, note }) => (
                <li key={`${words} ${to.id} ${note ?? ''}`}>
                  {words} <BoxName box={to} />
                  {note !== null && ` (${note})`}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
