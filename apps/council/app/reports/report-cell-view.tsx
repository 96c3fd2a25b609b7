import type { ReportCell } from '@golden-thread/reports';
import { RatingShape } from '../components/rating-shape.tsx';

/** One cell of a report on a page: the same words and digits as in its Word document. */
export function ReportCellView({ cell }: { readonly cell: ReportCell }) {
  switch (cell.kind) {
    case 'number':
      return <Figure text={cell.text} />;
    case 'rating':
      return (
        <span className={`app-rating app-rating--${cell.tone.toLowerCase()}`}>
          {cell.shape !== null && <RatingShape shape={cell.shape} />}
          <span className="app-rating__name">{cell.word}</span>
        </span>
      );
    case 'absent':
      return (
        <>
          [{cell.mark}]{cell.words !== '' && <span className="app-source"> {cell.words}</span>}
        </>
      );
    case 'text': {
      const [first = '', ...others] = cell.lines;
      return (
        <>
          {cell.address === null ? (
            first
          ) : (
            <a className="govuk-link" href={cell.address}>
              {first}
            </a>
          )}
          {others.map((line) => (
            <span key={line} className="app-source">
              {' '}
              {line}
            </span>
          ))}
        </>
      );
    }
  }
}

/** A figure is never broken in the middle of its digits; what follows it may be. */
function Figure({ text }: { readonly text: string }) {
  const end = text.search(/ |$/);
  return (
    <>
      <span className="app-nowrap">{text.slice(0, end)}</span>
      {text.slice(end)}
    </>
  );
}
