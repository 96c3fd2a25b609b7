import { textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { inWords } from '../words/phrases.ts';
import { breachWords, kindWords, sectorWords, statusWords } from './home-words.ts';
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
        textCell(inWords(title)),
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

/** Every home: who runs it, where it stands with the regulator, its places and who lives in them. */
export function registerTable({ homes }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'homes',
    caption: 'Homes one by one',
    columns: [
      wordsColumn('Home'),
      wordsColumn('Provider'),
      wordsColumn('What it is'),
      wordsColumn('Registration'),
      figuresColumn('Places'),
      figuresColumn('Occupied'),
      figuresColumn('Vacant'),
      figuresColumn('Could be used'),
      wordsColumn('In the area'),
    ],
    rows: (homes ?? []).map((home) => [
      home.name === null
        ? toldCell(null, home.toldAs === null ? 'Not named' : `Not named: ${home.toldAs}`)
        : textCell([
            home.name,
            ...(home.closedDate === null ? [] : [`Closed on ${formatDay(home.closedDate)}`]),
          ]),
      toldCell(
        home.provider ?? (home.sector === null ? null : `${sectorWords[home.sector]}, not named`),
        UNTOLD,
      ),
      textCell(kindWords[home.kind]),
      home.registration.status === null
        ? toldCell(null, UNTOLD)
        : textCell([
            statusWords[home.registration.status],
            ...(home.registration.fromDate === null
              ? []
              : [`Since ${formatDay(home.registration.fromDate)}`]),
          ]),
      numberCell(home.places),
      numberCell(home.occupied),
      numberCell(home.vacant),
      numberCell(home.usable),
      toldCell(home.withinArea === null ? null : home.withinArea ? 'Yes' : 'No'),
    ]),
    whenEmpty: 'No home is told of on this day.',
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
      wordsColumn('Lawful'),
      wordsColumn('Home or its number'),
      wordsColumn('Since'),
      figuresColumn('Days'),
    ],
    rows: breaches.map(({ pseudonym, reason, unlawful, homeId, urn, sinceDate, days }) => [
      textCell(pseudonym),
      textCell(breachWords[reason]),
      textCell(unlawful ? 'No' : 'Yes, though nobody wants it'),
      toldCell(homeId ?? urn, UNTOLD),
      dayCell(sinceDate),
      numberCell(days),
    ]),
    whenEmpty: 'None is found.',
  });
}
