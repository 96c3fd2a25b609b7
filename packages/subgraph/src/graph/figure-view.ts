import { reconcileFigure, type Citation, type ReportedFigure } from '@golden-thread/outcomes';
import type { FigureView, SourceView } from './views.ts';

/** A published figure beside what its components give; the three values are those of `reconcileFigure`, to the digit. */
export function figureView(
  figure: ReportedFigure,
  sourceView: (citation: Citation) => SourceView,
): FigureView {
  const { reported, reportedInterval, recomputed, discrepancy, agrees, explanation } =
    reconcileFigure(figure);
  return {
    title: figure.title,
    reported,
    reportedInterval,
    recomputed,
    discrepancy,
    agrees,
    explanation,
    unit: figure.unit,
    remarks: figure.remarks,
    source: sourceView(figure.source),
  };
}
