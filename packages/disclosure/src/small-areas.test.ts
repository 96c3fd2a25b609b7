import { describe, expect, it } from 'vitest';
import { smallAreaOfColumn, smallAreaOfValue } from './small-areas.ts';

describe('a column of small areas', () => {
  it.each([
    ['ward', 'ward'],
    ['Wards', 'ward'],
    ['ward_code', 'ward'],
    ['WardName', 'ward'],
    ['Electoral Ward', 'ward'],
    ['Electoral Division Name', 'ward'],
    ['WD24CD', 'ward'],
    ['wd22nm', 'ward'],
    ['LSOA11CD', 'lsoa'],
    ['lsoa name', 'lsoa'],
    ['Lower Layer Super Output Area', 'lsoa'],
    ['msoa21nm', 'msoa'],
    ['OA21CD', 'output area'],
    ['OutputArea', 'output area'],
    ['Parish', 'parish'],
    ['PAR23NM', 'parish'],
    ['Home postcode', 'postcode'],
    ['Post Code', 'postcode'],
    ['pcds', 'postcode'],
    ['pcon_code', 'parliamentary constituency'],
    ['PCON24NM', 'parliamentary constituency'],
    ['Parliamentary constituency', 'parliamentary constituency'],
    ['planning_area_code', 'planning area'],
    ['school_urn', 'school'],
    ['urn', 'school'],
    ['school_laestab', 'school'],
    ['LAEstab', 'school'],
    ['School Name', 'school'],
    ['School', 'school'],
    ['institution_ukprn', 'institution'],
  ])('%s is one of a %s', (name, level) => {
    expect(smallAreaOfColumn(name)).toBe(level);
  });

  it.each([
    'reward',
    'warden',
    'forward',
    'la_code',
    'area',
    'region_name',
    'parity',
    'code',
    'postal area',
    'school_type',
    'pupils in schools',
    'schools',
    'return',
    'established',
    '',
  ])('%j is none', (name) => {
    expect(smallAreaOfColumn(name)).toBeNull();
  });
});

describe('a value', () => {
  it.each([
    ['E05000001', 'ward'],
    ['W05001234', 'ward'],
    ['e05000001: Anston', 'ward'],
    ['E01007620', 'lsoa'],
    ['E02001234', 'msoa'],
    ['E00038000', 'output area'],
    ['E04000123', 'parish'],
    ['S60 1AE', 'postcode'],
    ['S601AE', 'postcode'],
    ['E14001063', 'parliamentary constituency'],
    ['W07000041', 'parliamentary constituency'],
    ['E58000001', 'ward'],
    ['E33000001', 'other area'],
    ['E34000001', 'other area'],
    ['E07000008', 'other area'],
    ['E30000234', 'other area'],
    ['E08000018, E99000001', 'other area'],
  ])('%s is the code of a %s, in whatever column', (value, level) => {
    expect(smallAreaOfValue('area', value)).toBe(level);
  });

  it.each([
    'E06000015',
    'W06000015',
    'K02000001',
    'E54000061',
    'E10000014',
    'E08000018',
    'E12000003',
    'E92000001',
    'Ward',
    'Rotherham',
    '0 to 4',
    '2025',
    '',
  ])('%j is none', (value) => {
    expect(smallAreaOfValue('area', value)).toBeNull();
  });

  it('names a level in a column of levels', () => {
    expect(smallAreaOfValue('geography_type', 'Ward')).toBe('ward');
    expect(smallAreaOfValue('geography_type', 'Local authority')).toBeNull();
  });
});
