import { textCell } from '@golden-thread/reports';
import type { ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { inWords } from '../words/phrases.ts';
import { aboutWords, agreementWords, buysWords, routeWords } from './home-words.ts';
import type { HomesAnswer } from './homes-answer.ts';
import { figuresColumn, numberCell, plainTable, penceCell, toldCell, wordsColumn } from './report-cells.ts';

const UNTOLD = 'Nobody tells it';

/** Agreements under which places are bought, with their lots. */
export function agreementsTable({ frameworkAgreements }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'agreements',
    caption: 'Agreements under which places are bought',
    columns: ['Agreement', 'What it buys', 'How it takes providers', 'Runs', 'Lots'].map(wordsColumn),
    rows: (frameworkAgreements ?? []).map(({ title, consortium, kind, buys, startDate, endDate, lots }) => [
      textCell([title, ...(consortium === null ? [] : [`Run by ${consortium}`])]),
      textCell(buysWords[buys]),
      textCell(agreementWords[kind]),
      toldCell(
        [
          startDate === null ? '' : `from ${formatDay(startDate)}`,
          endDate === null ? '' : `to ${formatDay(endDate)}`,
        ]
          .filter((part) => part !== '')
          .join(' '),
        UNTOLD,
      ),
      toldCell(lots.map(({ number, title: lot }) => `${number}: ${lot}`).join('; '), UNTOLD),
    ]),
    whenEmpty: 'No agreement is told of.',
  });
}

/** What was found of the market. */
export function findingsTable({ marketFindings }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'findings',
    caption: 'What was found of the market',
    columns: ['About', 'What was found', 'Published'].map(wordsColumn),
    rows: (marketFindings ?? []).map(({ about, finding, knownDate }) => [
      textCell(aboutWords[about]),
      textCell(finding),
      textCell(formatDay(knownDate)),
    ]),
    whenEmpty: 'No finding about the market is published.',
  });
}

/** Places paid for whether they are used or not. */
export function bookingsTable({ blockBookings }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'bookings',
    caption: 'Block bookings: nights paid for and nights used',
    columns: [
      wordsColumn('Booking'),
      figuresColumn('Places'),
      figuresColumn('Nights paid'),
      figuresColumn('Nights used'),
      figuresColumn('Share used'),
      figuresColumn('A night used cost'),
    ],
    rows: (blockBookings?.bookings ?? []).map((booking) => [
      textCell(booking.title),
      numberCell(booking.places, UNTOLD),
      numberCell(booking.nightsPaid, UNTOLD),
      numberCell(booking.nightsUsed, UNTOLD),
      numberCell(booking.shareUsed, 'It cannot be told', 'PERCENT', 1),
      penceCell(booking.pencePerNightUsed, 'It cannot be told'),
    ]),
    whenEmpty: 'No block booking is told of.',
  });
}

/** Places paid for on the day, by how they were bought. */
export function purchasesTable({ placePurchases }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'purchases',
    caption: 'Places paid for on the day, by how they were bought',
    columns: [
      wordsColumn('How'),
      figuresColumn('Places'),
      figuresColumn('Share'),
      figuresColumn('Cost a week'),
      figuresColumn('Without a price'),
    ],
    rows: (placePurchases ?? []).map(({ route, callOffs, share, perWeekPence, withoutPrice }) => [
      textCell(routeWords[route]),
      numberCell(callOffs),
      numberCell(share, '', 'PERCENT', 1),
      penceCell(perWeekPence),
      numberCell(withoutPrice),
    ]),
    whenEmpty: 'No place bought is told of.',
  });
}

/** What places cost, year by year. */
export function spendTable({ homeSpend }: HomesAnswer): ReportTable {
  return plainTable({
    id: 'spend',
    caption: 'What places cost in each financial year',
    columns: [
      wordsColumn('Year'),
      wordsColumn('What was bought'),
      figuresColumn('Reported'),
      figuresColumn('From prices and nights'),
      figuresColumn('Difference'),
      figuresColumn('Nights without a price'),
    ],
    rows: (homeSpend ?? []).map((spend) => [
      textCell(spend.year.label),
      textCell(spend.buys === null ? 'Everything together' : inWords(spend.buys)),
      penceCell(spend.reported, UNTOLD),
      penceCell(spend.recomputed, 'It cannot be told'),
      penceCell(spend.discrepancy, 'It cannot be told'),
      numberCell(spend.nightsWithoutPrice),
    ]),
    whenEmpty: 'No spending is told of.',
  });
}
