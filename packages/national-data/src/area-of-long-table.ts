import type { AreaRegister } from './area-register.ts';
import type { LongTableRow } from './long-table-row.ts';
import type { NationalArea } from './national-area.ts';

/**
 * The area of a row of the long table. Numbers from 970 are England and the regions, known by name; all others are local
 * authorities, known by number. Where the register knows none it is kept under its number and name, without an ONS code.
 *
 * @example
 * import { areaRegister } from '@golden-thread/national-data';
 * areaOfLongTable(areaRegister([]), { areaNumber: '372', areaName: 'Rotherham', regionName: null }).code; // => null
 */
export function areaOfLongTable(
  register: AreaRegister,
  row: Pick<LongTableRow, 'areaNumber' | 'areaName' | 'regionName'>,
): NationalArea {
  const { areaNumber: number, areaName: name, regionName } = row;
  const aboveAuthorities = Number(number) >= 970 && Number(number) <= 990;
  const known = aboveAuthorities ? register.regionByName(name) : register.byNumber(number);
  if (known !== null) return { ...known, number };
  const kind = !aboveAuthorities ? 'local-authority' : number === '970' ? 'country' : 'region';
  const region = regionName === null ? null : register.regionByName(regionName);
  const regionCode = region?.code ?? null;
  return { code: null, number, name, kind, regionCode, formerCodes: [], dissolvedAfterYear: null };
}
