import type { LongTableRow } from '@golden-thread/national-data';
import { readLongTable } from '@golden-thread/national-data/node';
import { backTestIndicators, type IndicatorAreas, type PooledBackTestRow } from '@golden-thread/projection';
import { EXIT_STATUS } from '../exit-status.ts';
import { indicatorSeries } from '../projection/area-series.ts';
import { isAsked, type AuthoritiesAsked } from '../projection/authorities-asked.ts';
import { measuresOf } from '../projection/read-indicator.ts';
import { tableAndDictionary } from '../projection/table-and-dictionary.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';

/**
 * Back-tests the intervals of every method over every indicator of the long table that these methods can be used on: what they
 * hold in all, and how that differs from one indicator to another. The whole table is held in memory.
 *
 * @throws WrongUse `FILE_NOT_FOUND`, `ANOTHER_TABLE`; TableUnreadable for a table or dictionary that cannot be read.
 */
export async function backTestAll(
  surroundings: Surroundings,
  given: { readonly table: string; readonly dictionary?: string | undefined },
  asked: { readonly window: number | null; readonly authorities: AuthoritiesAsked },
): Promise<Report> {
  const { table, dictionary } = await tableAndDictionary(surroundings, given);
  surroundings.progress(`reading ${given.table}`);
  const decimalsOf = new Map(
    (await measuresOf(dictionary, given.dictionary)).map(({ measureId, decimals }) => [measureId, decimals]),
  );
  const byIndicator = new Map<string, LongTableRow[]>();
  for await (const batch of readLongTable(table)) {
    for (const row of batch) {
      if (!isAsked(asked.authorities, row)) continue;
      const rows = byIndicator.get(row.measureShort);
      if (rows === undefined) byIndicator.set(row.measureShort, [row]);
      else rows.push(row);
    }
  }
  const leftOut: { indicator: string; code: string }[] = [];
  function* usable(): Generator<IndicatorAreas> {
    for (const [indicator, rows] of byIndicator) {
      const { areas, issues } = indicatorSeries(rows);
      if (issues[0] !== undefined) leftOut.push({ indicator, code: issues[0].code });
      else {
        surroundings.progress(`back-testing ${indicator}`);
        yield { areas, decimals: decimalsOf.get(indicator) ?? null };
      }
    }
  }
  const rows = backTestIndicators(usable(), { window: asked.window });
  return {
    status: EXIT_STATUS.fine,
    text: inWords(rows, byIndicator.size, leftOut.length, asked.authorities),
    json: { indicators: byIndicator.size, authorities: asked.authorities, leftOut, rows },
  };
}

function inWords(
  rows: readonly PooledBackTestRow[],
  indicators: number,
  leftOut: number,
  authorities: AuthoritiesAsked,
): string {
  const percent = (value: number | null): string => (value === null ? '-' : `${value.toFixed(1)} %`);
  const whose = authorities === 'all' ? 'every local authority' : `authorities with an ${authorities} number`;
  return [
    `${indicators} indicators, ${whose}`,
    '',
    textTable(
      [
        'method',
        'years ahead',
        'indicators',
        'held out',
        '80 % holds',
        'low tenth',
        'middle',
        'high tenth',
        'in 75–85 %',
      ],
      rows.map(({ method, horizonYears, indicators: used, heldOut, coveragePercent, byIndicator }) => [
        method,
        String(horizonYears),
        String(used),
        String(heldOut),
        percent(coveragePercent),
        percent(byIndicator.lowTenthPercent),
        percent(byIndicator.middlePercent),
        percent(byIndicator.highTenthPercent),
        percent(byIndicator.from75To85Percent),
      ]),
    ),
    '',
    '80 % holds: the share of held-out figures inside their interval, each with the same weight, over all indicators.',
    'Low tenth, middle, high tenth, in 75–85 %: of the shares of indicators with at least 100 such figures.',
    `Left out because a figure is below zero or stands twice: ${leftOut} indicators.`,
  ].join('\n');
}
