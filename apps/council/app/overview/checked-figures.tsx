import { Details } from '../components/govuk/details.tsx';
import { counted } from '../words/phrases.ts';
import { FiguresTable } from './figures-table.tsx';
import type { Overview } from './read-overview.ts';
import { byDocument, sortFigures } from './sort-figures.ts';

type Figures = readonly Overview['figures'][number][];

/**
 * The published figures of an area: those that do not hold together and those of which something is remarked in the
 * open, the others folded.
 */
export function CheckedFigures({ figures }: { readonly figures: Figures }) {
  const { conflicting, agreeing, untold, remarked } = sortFigures(figures);
  const plain = (of: Figures) => of.filter((figure) => !remarked.includes(figure));
  const [plainAgreeing, plainUntold] = [plain(agreeing), plain(untold)];
  return (
    <>
      <h2 className="govuk-heading-l">Published figures, checked</h2>
      <p className="govuk-body app-measure">
        <strong>
          {conflicting.length} of {counted(figures.length, 'published figure')}{' '}
          {conflicting.length === 1 ? 'does' : 'do'} not hold together
        </strong>
        , {agreeing.length} {agreeing.length === 1 ? 'does' : 'do'}, and of {untold.length} too little is
        printed to tell. Nothing was corrected:
      </p>
      <ul className="govuk-list govuk-list--bullet app-measure">
        <li>
          <strong>Reported</strong> is what the document prints
        </li>
        <li>
          <strong>Recomputed</strong> is what the parts printed with it give
        </li>
        <li>
          <strong>Difference</strong> is the first less the second
        </li>
      </ul>
      {conflicting.length > 0 && <Tables caption="Figures that do not hold together" figures={conflicting} />}
      {remarked.length > 0 && <Tables caption="Figures that come with a remark" figures={remarked} />}
      {plainAgreeing.length > 0 && (
        <Details
          summary={`${counted(plainAgreeing.length, 'figure')} that ${plainAgreeing.length === 1 ? 'agrees' : 'agree'} with the parts printed`}
        >
          <Tables caption="Figures that agree" figures={plainAgreeing} />
        </Details>
      )}
      {plainUntold.length > 0 && (
        <Details summary={`${counted(plainUntold.length, 'figure')} of which too little is printed to tell`}>
          <Tables caption="Figures that cannot be recomputed" figures={plainUntold} />
        </Details>
      )}
    </>
  );
}

/** One table for each document, so that its title is said once. */
function Tables({ caption, figures }: { readonly caption: string; readonly figures: Figures }) {
  const documents = byDocument(figures);
  return documents.map(({ title, figures: ofDocument }) => (
    <FiguresTable
      key={title}
      caption={documents.length === 1 ? caption : `${caption}: ${shortTitle(title)}`}
      figures={ofDocument}
    />
  ));
}

/** A document's title without what is said of it in brackets; the whole of it stands under the table. */
function shortTitle(title: string): string {
  return title.replace(/\s*\(.*$/s, '');
}
