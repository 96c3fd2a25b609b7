import type { KeyEntry, ReportDocument, ReportTable } from '@golden-thread/reports';
import { RatingShape } from '../components/rating-shape.tsx';
import { ReportBlockView } from './report-block-view.tsx';

export interface ReportViewProps {
  readonly report: ReportDocument;
  /** Its page, with what follows the path apart, e.g. `?as-at=2022-08-31`; its files are below it. */
  readonly address: string;
  readonly query: string;
}

/** A report on a page below its title: its sections, its key and its sources, with its files to take away. */
export function ReportView({ report, address, query }: ReportViewProps) {
  const csvOf = ({ id }: ReportTable) =>
    `${address}/report.csv${query}${query === '' ? '?' : '&'}table=${id}`;
  return (
    <>
      <div className="app-buttons govuk-!-margin-bottom-4">
        <a className="govuk-link" href={`${address}/report.docx${query}`} download>
          Download as a Word document
        </a>
        <a className="govuk-link" href={`${address}/report.csv${query}`} download>
          Download all of it as CSV
        </a>
        <button type="button" className="app-link-button" data-print hidden>
          Print
        </button>
      </div>
      {report.sections.map(({ id, heading, blocks }) => (
        <section key={id} className="app-report-section" aria-labelledby={id}>
          <h2 className="govuk-heading-m" id={id}>
            {heading}
          </h2>
          {blocks.map((block, place) => (
            <ReportBlockView key={place} block={block} csvOf={csvOf} />
          ))}
        </section>
      ))}
      {report.key.length > 0 && (
        <section className="app-report-section" aria-labelledby="key">
          <h2 className="govuk-heading-m" id="key">
            Key
          </h2>
          <dl className="app-facts app-report-key">
            {report.key.map((entry) => (
              <div key={entry.kind === 'mark' ? entry.mark : entry.rating.word}>
                <dt>
                  <Sign entry={entry} />
                </dt>
                <dd>{entry.meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {report.sources.map(({ title, detail, address: where }) => (
        <p key={`${title} ${detail}`} className="govuk-body-s app-measure">
          Source:{' '}
          {where === null ? (
            title
          ) : (
            <a className="govuk-link" href={where}>
              {title}
            </a>
          )}
          {detail !== '' && `, ${detail}`}
        </p>
      ))}
    </>
  );
}

function Sign({ entry }: { readonly entry: KeyEntry }) {
  if (entry.kind === 'mark') return <>[{entry.mark}]</>;
  const { shape, tone, word } = entry.rating;
  return (
    <span className={`app-rating app-rating--${tone.toLowerCase()}`}>
      {shape !== null && <RatingShape shape={shape} />}
      <span className="app-rating__name">{word}</span>
    </span>
  );
}
