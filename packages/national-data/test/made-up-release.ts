/** The columns of the table of plans made within 20 weeks, as the Department for Education prints them. */
export const timelinessColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'new_la_code',
  'old_la_code',
  'la_name',
  'breakdown_topic',
  'breakdown',
  'plans_issued_den',
  'plans_issued_den_ex',
  'plans_issued_within_20_weeks',
  'plans_issued_20_weeks_ex',
  'pc_plans_issued_within_20_weeks',
  'PC_plans_issued_20_weeks_ex',
  'plans_issued_gt20weeks_ltYear',
  'plans_issued_gt20weeks_ltYear_ex',
  'pc_plans_issued_gt20weeks_ltYear',
  'PC_plans_issued_gt20weeks_ltYear_ex',
  'plans_issued_gt_1_year',
  'plans_issued_gt_1_year_ex',
  'pc_plans_issued_gt_1_year',
  'PC_plans_issued_gt_1_year_ex',
] as const;

type Place = readonly [level: string, region: string, code: string, number: string, name: string];

const north = 'E12000001,North';
export const places = {
  england: ['National', ',', '', '', ''],
  region: ['Regional', north, '', '', ''],
  first: ['Local authority', north, 'E06000901', '901', 'First'],
  second: ['Local authority', north, 'E06000902', '902', 'Second'],
  /** Abolished after 2023. */
  former: ['Local authority', north, 'E07000903', '903', 'Former'],
} as const satisfies Readonly<Record<string, Place>>;

const everybody = 'All EHC plans issued,All EHC plans issued';
const notCollected = Array.from({ length: 8 }, () => 'x').join(',');

/**
 * One row of a release that was made up: plans made, of which without an exception; of each those in time; and the two printed
 * shares. What took longer was not collected.
 */
export function timelinessRow(
  year: string,
  [level, region, code, number, name]: Place,
  figures: readonly (number | string)[],
  among = everybody,
): string {
  const area = `E92000001,England,${region},${code},${number},${name}`;
  return `${year},Calendar year,${level},${area},${among},${figures.join(',')},${notCollected}`;
}
