import type { NationalArea } from './national-area.ts';

/** What one row of a published table says of an area. */
export interface AreaMention {
  readonly code: string;
  readonly number: string | null;
  readonly name: string;
  readonly kind: NationalArea['kind'];
  readonly regionCode: string | null;
  /** The year the row is of; 0 where the table has no years. */
  readonly year: number;
}

/** Which ONS code belongs to which DfE number, learnt from published tables that print both. */
export interface AreaRegister {
  readonly byNumber: (number: string) => NationalArea | null;
  /** A region or England, by its name in whatever capitals; `London (Inner)` and `Inner London` are the same. */
  readonly regionByName: (name: string) => NationalArea | null;
  readonly all: readonly NationalArea[];
}

/**
 * Learns areas from mentions in any order. A number seen with several codes is one authority that was recoded: the code of the
 * newest year holds and the others are kept as former ones. Two numbers are never joined: the figures of a county that was split
 * are not shared out among its successors.
 *
 * @example
 * areaRegister([
 *   { code: 'E10000027', number: '933', name: 'Somerset', kind: 'local-authority', regionCode: null, year: 2022 },
 *   { code: 'E06000066', number: '933', name: 'Somerset', kind: 'local-authority', regionCode: null, year: 2023 },
 * ]).byNumber('933')?.formerCodes; // => ['E10000027']
 */
export function areaRegister(mentions: Iterable<AreaMention>): AreaRegister {
  const newest = new Map<string, AreaMention>();
  let lastYear = 0;
  for (const mention of mentions) {
    lastYear = Math.max(lastYear, mention.year);
    const before = newest.get(mention.code);
    if (before === undefined || before.year < mention.year) newest.set(mention.code, mention);
  }
  const groups = new Map<string, AreaMention[]>();
  for (const mention of newest.values()) {
    const key = mention.number ?? mention.code;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const all = [...groups.values()].map((group): NationalArea => {
    const [current, ...former] = group.toSorted((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1)) as [
      AreaMention,
      ...AreaMention[],
    ];
    const { code, number, name, kind, regionCode, year } = current;
    return {
      code,
      number,
      name,
      kind,
      regionCode,
      formerCodes: former.map((mention) => mention.code),
      dissolvedAfterYear: year < lastYear ? year : null,
    };
  });
  const numbers = new Map(
    all.flatMap((area) => (area.number === null ? [] : [[area.number, area] as const])),
  );
  const names = new Map(
    all
      .filter(({ kind }) => kind === 'country' || kind === 'region')
      .map((area) => [regionKey(area.name), area]),
  );
  return {
    all,
    byNumber: (number) => numbers.get(number) ?? null,
    regionByName: (name) => names.get(regionKey(name)) ?? null,
  };
}

function regionKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^london \((inner|outer)\)$/u, '$1 london');
}
