import { describe, expect, it } from 'vitest';
import { anyReader } from '../attack/attacker.ts';
import { auditTables } from '../audit-tables.ts';
import { fileReader } from './file-reader.ts';
import { linkTables } from './link-tables.ts';
import { noTables } from './read-tables.ts';

/** Reads texts made by us in the layouts of published tables, as an attacker does. */
function audit(...texts: readonly string[]) {
  const read = noTables();
  texts.forEach((text, at) => {
    const reader = fileReader(read, { file: `${at}.csv`, options: {}, policy: null });
    reader.push(text);
    reader.end();
  });
  expect(read.issues).toEqual([]);
  const { tables, notSums } = linkTables(read, null);
  const { hidden, exposures, contradictions } = auditTables(tables, anyReader);
  return {
    hidden,
    exposed: exposures.length,
    contradictions,
    notSums,
    notAvailable: read.notAvailable,
    tables,
  };
}

const STOCK_HEADER =
  'geo_breakdown,time_period,geographic_level,region_code,region_name,new_la_code,old_la_code,la_name,population_count,population_estimate,rates_number,Number,rate_per_10000,cla_group,characteristic,cla_31_march_number,percentage,placement_per_10000';
const stockRow = (group: string, member: string, count: string): string =>
  `Made,2025,Local authority,E12000003,Made,E08000018,0,Made,Children ceasing to be looked after each year,10000,30,30,30,${group},${member},${count},NA,NA`;

describe('a table laid out as a published one', () => {
  it('of stocks is read with its pair of columns, and with the count each row repeats', () => {
    const rows = [
      stockRow('Sex', 'Female', 'c'),
      stockRow('Sex', 'Male', '12'),
      stockRow('Sex', 'Total children', '20'),
      stockRow('Legal status', 'Full care orders', 'c'),
      stockRow('Legal status', 'Other', 'c'),
      stockRow('Legal status', 'Total children', '20'),
    ];
    const found = audit([STOCK_HEADER, ...rows, ''].join('\n'));
    expect(found).toMatchObject({ hidden: 3, exposed: 1, contradictions: 0, notSums: [], notAvailable: 0 });
    expect(found.tables.derived.some(({ population }) => population === 10_000)).toBe(true);
    const without = STOCK_HEADER.replace('population_estimate', 'people');
    expect(
      audit([without, ...rows, ''].join('\n')).tables.derived.some(({ population }) => population !== null),
    ).toBe(false);
  });

  it('of stocks has filters that overlap: the crossed one gives its margins', () => {
    const distance = 'Distance between home and placement';
    const both = `${distance} and locality of placement`;
    const rows = [
      stockRow(distance, 'Placed more than 20 miles from home', 'c'),
      stockRow(both, '"3. Placed inside the LA boundary, more than 20 miles from home"', '4'),
      stockRow(both, '"4. Placed outside the LA boundary, more than 20 miles from home"', '9'),
    ];
    expect(audit([STOCK_HEADER, ...rows, ''].join('\n'))).toMatchObject({ hidden: 1, exposed: 1 });
  });

  it('knows the count of children placed in their own authority across two classifications', () => {
    const rows = [
      stockRow(
        'LA of placement',
        '1. Own LA children placed internally within the local authority boundary',
        '14',
      ),
      stockRow('Locality of placement', 'Placed inside the local authority boundary', 'c'),
      stockRow('LA of placement', 'Total children', '50'),
    ];
    expect(audit([STOCK_HEADER, ...rows, ''].join('\n'))).toMatchObject({ hidden: 1, exposed: 1 });
  });

  it('of difficulties scores is read without its averages, and places by name where no code is', () => {
    const header =
      'time_period,geographic_level,geo_breakdown,new_la_code,old_la_code,cla_group,characteristic,number,percentage,score_label';
    const group = 'Ages 5 to 16 years with SDQ score';
    const row = (level: string, name: string, code: string, member: string, count: string): string =>
      `2025,${level},${name},${code},NA,${group},${member},${count},NA,Error`;
    const scores = (level: string, name: string, code: string, normal: string): readonly string[] => [
      row(level, name, code, 'SDQ score is normal', normal),
      row(level, name, code, 'SDQ score is borderline', '6.0'),
      row(level, name, code, 'SDQ score is a cause for concern', '7.0'),
      row(level, name, code, 'SDQ score was received', '33.0'),
      row(level, name, code, 'SDQ average score', '14.2'),
      row(level, name, code, 'Total ages 5 to 16 years', '44.0'),
    ];
    const text = [
      header,
      ...scores('Regional', 'North', '', '20.0'),
      ...scores('Regional', 'South', '', 'c'),
      ...scores('Local authority', 'Made', 'E08000018', '20.0'),
      ...scores('Local authority', 'Without a code', '', '20.0'),
      '',
    ].join('\n');
    expect(audit(text)).toMatchObject({ hidden: 1, exposed: 1, contradictions: 0, notAvailable: 0 });
  });

  it('of care leavers, stability, and number and rate is read by its own columns', () => {
    const place =
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
    const made = '2025,Reporting year,Local authority,E92000001,England,E12000003,Made,1,Made,E08000018';
    const leavers = `${place},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent\n${made},17 to 18 years,Suitable,c,c\n${made},17 to 18 years,Total,10,100\n${made},17 to 18 years,No information,8,80\n`;
    const stability = `${place},cla_group,placement_stability,children_count,children_percent\n${made},CLA on 31 March,Three or more placements,c,c\n${made},CLA on 31 March,Total children,20,100\n`;
    const rates = `${place},population_type,population_estimate,children_count,rate_per_10000\n${made},Children looked after on 31 March each year,10000,c,c\n`;
    expect(audit(leavers)).toMatchObject({ hidden: 1, exposed: 1 });
    expect(audit(stability)).toMatchObject({ hidden: 1, exposed: 0 });
    // The stability table's total is the count that the table of rates hides.
    expect(audit(stability, rates)).toMatchObject({ hidden: 2, exposed: 1 });
  });

  it('of scores has filters that overlap: a category tells of its total no more than a part', () => {
    const header =
      'time_period,geographic_level,geo_breakdown,new_la_code,cla_group,characteristic,number,percentage,score_label';
    const row =
      '2025,Local authority,Made,E08000018,Ages 5 to 16 years with SDQ score,SDQ score is normal,c,NA,Error';
    expect(audit(`${header}\n${row}\n`)).toMatchObject({ hidden: 1, exposed: 0 });
    const stability =
      'time_period,geographic_level,new_la_code,cla_group,placement_stability,children_count\n2025,Local authority,E08000018,CLA on 31 March,Three or more placements,c\n';
    expect(audit(stability)).toMatchObject({ hidden: 1, exposed: 0 });
  });

  it('whose authority stands in London is added up with the region both halves lie in', () => {
    const header = 'time_period,geographic_level,region_code,new_la_code,count';
    const text = [
      header,
      '2025,National,,,30',
      '2025,Regional,E12000007,,30',
      '2025,Regional,,E13000001,c',
      '2025,Regional,E13000002,,18',
      '2025,Local authority,,E09000001,18',
      '',
    ].join('\n');
    expect(audit(text)).toMatchObject({ hidden: 1, exposed: 1 });
  });
});
