import { textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { breachWords, kindWords, sectorWords } from './home-words.ts';
import type { HomesAnswer, HomesSummary } from './homes-answer.ts';
import { dayCell, figuresColumn, numberCell, plainTable, toldCell, wordsColumn } from './report-cells.ts';

const UNTOLD = 'Nobody tells it';

/** Homes by kind and who runs them, with the places that are known. */
export function byKindTable({ homesByKind }: HomesSummary): ReportTable {
  const withChildren = (homesByKind ?? []).some(({ children }) => children !== null);
  return plainTable({
    id: 'homes-by-kind',
    caption: 'Homes told of, by what they are and who runs them',
    columns: [
      wordsColumn('What'),
      wordsColumn('Who runs them'),
      figuresColumn('Homes'),
      figuresColumn('Approved places'),
      ...(withChildren ? [figuresColumn('Children of this council in such placements')] : []),
    ],
    rows: (homesByKind ?? []).map(({ kind, sector, homes, places, homesWithPlaces, children }) => [
      textCell(kindWords[kind]),
      toldCell(sector === null ? null : sectorWords[sector], UNTOLD),
      numberCell(homes),
      numberCell(places, `Told of ${homesWithPlaces} of ${homes}`),
      ...(withChildren ? [numberCell(children, 'It cannot be told')] : []),
    ]),
    whenEmpty: 'No home is told of.',
  });
}

/** Numbers of homes as sources print them, beside the homes known one by one. */
export function countsTable({ homeCounts }: HomesSummary): ReportTable {
  return plainTable({
    id: 'home-counts',
    caption: 'Numbers of homes as printed, and how many are known one by one',
    columns: [
      wordsColumn('What'),
      figuresColumn('Printed'),
      figuresColumn('Known by name'),
      figuresColumn('More known than printed'),
      figuresColumn('Providers'),
      wordsColumn('What to know'),
    ],
    rows: (homeCounts ?? []).map(
      ({ title, reported, named, discrepancy, providers, asAtDate, assumption }) => [
        textCell(title.charAt(0).toUpperCase() + title.slice(1)),
        numberCell(reported),
        numberCell(named),
        numberCell(discrepancy),
        numberCell(providers, UNTOLD),
        textCell([`On ${formatDay(asAtDate)}.`, ...(assumption === null ? [] : [assumption])]),
      ],
    ),
    whenEmpty: 'No number of homes is printed.',
  });
}

/** The council's own programme of homes: planned against open. */
export function programmesTable({ homeProgrammes }: HomesSummary): ReportTable {
  return plainTable({
    id: 'home-programmes',
    caption: 'Homes of its own that the council plans: planned against open',
    columns: [
      wordsColumn('Programme'),
      wordsColumn('By when'),
      figuresColumn('Homes planned'),
      figuresColumn('Homes open'),
      figuresColumn('Homes outstanding'),
      figuresColumn('Places planned'),
      figuresColumn('Places open'),
    ],
    rows: (homeProgrammes ?? []).map(({ title, dueDate, late, settings, places, report }) => [
      textCell([title, ...(report === null ? [] : [`As reported on ${formatDay(report.asAtDate)}`])]),
      toldCell(
        dueDate === null ? null : `${formatDay(dueDate)}${late === true ? ', late' : ''}`,
        'No timescale is stated',
      ),
      numberCell(settings.planned),
      numberCell(settings.recomputed ?? settings.reported, UNTOLD),
      numberCell(settings.outstanding, 'It cannot be told'),
      numberCell(places.planned),
      numberCell(places.recomputed ?? places.reported, UNTOLD),
    ]),
    whenEmpty: 'The council plans no home of its own, as far as anybody tells.',
  });
}

/** Children who live where no child may, the unlawful first. */
export function breachesTable({ breaches }: NonNullable<HomesAnswer['placementBreaches']>): ReportTable {
  return plainTable({
    id: 'breaches',
    caption: 'Children in homes that nobody registered, or too young for theirs',
    columns: [
      wordsColumn('Child, by pseudonym'),
      wordsColumn('Why'),
      wordsColumn('Against the law'),
      wordsColumn('Home, or its URN'),
      wordsColumn('Since'),
      figuresColumn('Days'),
    ],
    rows: breaches.map(({ pseudonym, reason, unlawful, homeId, urn, sinceDate, days }) => [
      textCell(pseudonym),
      textCell(breachWords[reason]),
      textCell(unlawful ? 'Yes' : 'No, not on these days'),
      toldCell(homeId ?? urn, UNTOLD),
      dayCell(sinceDate),
      numberCell(days),
    ]),
    whenEmpty: 'None is found.',
  });
}
