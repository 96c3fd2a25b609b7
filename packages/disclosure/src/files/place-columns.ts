import type { Layout } from './layout.ts';

const TIME = /^(?:time[_ ]period|period|year|date|month|quarter|as[_ ]at|time)$/i;
const PAIRS = [
  ['cla_group', 'characteristic'],
  ['breakdown_topic', 'breakdown'],
  ['group', 'characteristic'],
] as const;

/** The columns that tell where and when, by their names. */
export function placeOf(names: readonly string[]): Pick<Layout, 'geography' | 'time'> {
  const first = (...wanted: readonly RegExp[]): number | null => {
    for (const pattern of wanted) {
      const at = names.findIndex((name) => pattern.test(name));
      if (at >= 0) return at;
    }
    return null;
  };
  const level = first(/^geographic_level$/i);
  return {
    time: first(TIME),
    geography:
      level === null
        ? null
        : {
            level,
            country: first(/^country_code$/i, /^country_name$/i),
            region: first(/^region_code$/i, /^region_name$/i),
            authority: first(/^(?:new_la|lad)_code$/i, /^(?:la|lad)_name$/i),
            name: first(/^geo_breakdown$/i),
          },
  };
}

/** One column that names a classification and one that names its category, where a table has the two. */
export function pairOf(names: readonly string[]): Layout['pair'] {
  for (const [group, member] of PAIRS) {
    const [groupAt, memberAt] = [names.indexOf(group), names.indexOf(member)];
    if (groupAt >= 0 && memberAt >= 0) return { group: groupAt, member: memberAt };
  }
  return null;
}
