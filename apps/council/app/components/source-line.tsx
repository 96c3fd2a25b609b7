import { formatDay } from '../words/dates.ts';

export interface SourceView {
  readonly title: string;
  readonly publisher?: string;
  readonly publishedDate?: string | null;
  readonly url?: string | null;
  readonly place?: string;
}

/** Where the facts of a page were published. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  return (
    <p className="govuk-body-s app-measure">
      Source:{' '}
      {source.url ? (
        <a className="govuk-link" href={source.url}>
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.publisher !== undefined && `, ${source.publisher}`}
      {source.publishedDate ? `, published ${formatDay(source.publishedDate)}` : ''}
      {source.place !== undefined && source.place !== '' && ` (${source.place})`}
    </p>
  );
}
