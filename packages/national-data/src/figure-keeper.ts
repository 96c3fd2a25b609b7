import { keyList, mostKeys, seenFigures } from './figure-keys.ts';
import type { KeyList } from './figure-keys.ts';
import type { FigureReading } from './figure-symbol.ts';
import type { KeyedFigure } from './keyed-figure.ts';
import { quoted, tableIssue } from './table-issue.ts';
import type { OnIssue, TablePlace } from './table-issue.ts';

/** A figure before it gets its keys. */
export interface FigureToKeep extends FigureReading {
  readonly measure: number;
  readonly measureId: string;
  readonly yearLabel: string;
  readonly areaKey: string;
}

/** Turns figures into keyed ones; the same measure, period and area twice is told and left out. */
export interface FigureKeeper<Area> {
  readonly keep: (figure: FigureToKeep, place: TablePlace, area: () => Area) => KeyedFigure | null;
  readonly areas: KeyList<Area>;
  /** Year labels, by key. */
  readonly labels: KeyList<string>;
}

/** A keeper for one data set. */
export function figureKeeper<Area>(onIssue: OnIssue): FigureKeeper<Area> {
  const areas = keyList<Area>();
  const labels = keyList<string>();
  const seen = seenFigures();
  return {
    areas,
    labels,
    keep({ measure, measureId, yearLabel, areaKey, value, symbol }, place, area) {
      const period = labels.keyOf(yearLabel, () => yearLabel);
      const areaNumber = areas.keyOf(areaKey, area);
      if (period === null || areaNumber === null) {
        onIssue(
          tableIssue(
            place,
            'TOO_MANY_KEYS',
            `more than ${mostKeys} different years or areas`,
            'a table of national figures',
            'Check that this is the right file.',
          ),
        );
        return null;
      }
      if (seen(measure, period, areaNumber)) {
        onIssue(
          tableIssue(
            place,
            'FIGURE_TWICE',
            `${quoted(measureId)} of ${quoted(yearLabel)} for ${quoted(areaKey)} again`,
            'one figure for each measure, year and area',
            'Remove one of the rows, or download the table again.',
          ),
        );
        return null;
      }
      return { measure, period, area: areaNumber, value, symbol };
    },
  };
}
