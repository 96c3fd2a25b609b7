import type { AreaMention } from './area-register.ts';
import { isName } from './long-table-cells.ts';

/** Reads a cell of a row by the name of its column; undefined where the table has no such column. */
export type CellReader = (column: string) => string | undefined;

/** What a row says of its area: a mention; `other`, for rows of no area such as medians; or the column that is wrong. */
export type MentionReading =
  | { readonly kind: 'area'; readonly mention: AreaMention }
  | { readonly kind: 'other' }
  | { readonly kind: 'fault'; readonly column: string; readonly found: string; readonly expected: string };

const code = /^E(?:0[6-9]|1[0-3]|92)\d{6}$/u;

/**
 * Reads which area a row of an open-data table is of. A table without `geographic_level` lists local authorities.
 *
 * @example
 * areaMention((column) => ({ geographic_level: 'National', time_period: '2024' })[column], 2024).kind; // => 'area'
 */
export function areaMention(cell: CellReader, year: number): MentionReading {
  const level = cell('geographic_level') ?? 'Local authority';
  if (level === 'National') {
    const mention = {
      code: 'E92000001',
      number: null,
      name: 'England',
      kind: 'country',
      regionCode: null,
      year,
    } as const;
    const found = cell('country_code') ?? mention.code;
    if (found !== mention.code && found !== '')
      return { kind: 'fault', column: 'country_code', found, expected: mention.code };
    return { kind: 'area', mention };
  }
  if (level === 'Integrated care board')
    return {
      kind: 'area',
      mention: {
        code: cell('icb_code') ?? '',
        number: cell('icb_ods_code') ?? null,
        name: cell('icb_name') ?? '',
        kind: 'integrated-care-board',
        regionCode: null,
        year,
      },
    };
  const [codeColumn, nameColumn] =
    level === 'Regional' ? ['region_code', 'region_name'] : ['new_la_code', 'la_name'];
  if (level !== 'Regional' && level !== 'Local authority') {
    return /^Statistical neighbours \((?:median|mean)\)$/u.test(level)
      ? { kind: 'other' }
      : {
          kind: 'fault',
          column: 'geographic_level',
          found: level,
          expected: 'National, Regional or Local authority',
        };
  }
  // A table that names regions and gives no code for any of them tells of no area that could be compared.
  if (level === 'Regional' && cell('region_code') === undefined && cell('geo_breakdown') !== undefined)
    return { kind: 'other' };
  const found = cell(codeColumn!) ?? '';
  const name = cell(nameColumn!) ?? cell('geo_breakdown') ?? '';
  if (!code.test(found))
    return { kind: 'fault', column: codeColumn!, found, expected: 'an ONS code such as E08000018' };
  if (!isName(name))
    return { kind: 'fault', column: nameColumn!, found: name, expected: 'the name of the area' };
  if (level === 'Regional')
    return {
      kind: 'area',
      mention: { code: found, number: null, name, kind: 'region', regionCode: null, year },
    };
  const number = cell('old_la_code') ?? '';
  const region = cell('region_code') ?? '';
  return {
    kind: 'area',
    mention: {
      code: found,
      number: /^\d{3}$/u.test(number) ? number : null,
      name,
      kind: 'local-authority',
      regionCode: code.test(region) ? region : null,
      year,
    },
  };
}
