import { returnIssue } from '@golden-thread/return-files';
import type { OnReturnIssue, Pseudonymise } from '@golden-thread/return-files';
import { factTable } from './fact-table.ts';
import { factsFor, factsOfAParent, parentFacts, sawNeed } from './record-facts.ts';
import { layoutOf } from './layout.ts';
import { recordReader } from './read-cells.ts';
import type { RecordCells } from './read-cells.ts';
import { rulesOf } from './sen2-rules.ts';
import type { Sen2Module, Sen2Year } from './sen2-module.ts';
import type { Sen2Row } from './sen2-row.ts';

/** A record as it stands in a file: its own key, the key of the record it hangs on, and its cells. */
export interface RawRecord {
  readonly module: Sen2Module;
  readonly row: number;
  readonly key: string;
  readonly parentKey: string;
  readonly cells: RecordCells;
}

/** How a return is read. */
export interface ReturnReaderOptions {
  readonly year: Sen2Year;
  readonly pseudonymise: Pseudonymise;
  readonly onIssue: OnReturnIssue;
}

/** Reads a return record by record, a parent always before its children. */
export interface ReturnReader {
  /** The record, pseudonymous and checked against what came before it. Its issues are told, and it is given all the same. */
  readonly read: (file: string, record: RawRecord) => Sen2Row;
  /** Says that a record could not be read, or without its key that any may be missing: what hangs on one is not told of for that. */
  readonly lose: (module: Sen2Module, key?: string) => void;
  /** Says that no record of a module comes any more: what nothing can hang on now is forgotten. */
  readonly finish: (module: Sen2Module) => void;
  /** Forgets every record but who was told of: for a return that tells everything about a person in one place. */
  readonly forget: () => void;
}

/**
 * A reader of one return. It remembers a few numbers of each record, 16 to 64 bytes, until it is told that nothing more can hang on them.
 *
 * @example
 * const reader = returnReader({ year: 2025, pseudonymise: (identity) => identity.length.toString(), onIssue: () => {} });
 * reader.read('senneed.csv', { module: 'needs', row: 1, key: '1', parentKey: '9', cells: ['ASD', '1'] }).values; // => { SENtype: 'ASD', SENtypeRank: '1' }
 */
export function returnReader({ year, pseudonymise, onIssue }: ReturnReaderOptions): ReturnReader {
  const people = factTable(1);
  const layouts = layoutOf(year);
  const modules = new Map(
    layouts.map((layout) => [
      layout.module,
      {
        isParent: layouts.some(({ parent }) => parent === layout.module),
        parent: layout.parent,
        read: recordReader(layout, year, pseudonymise),
        rules: rulesOf(layout.module),
        facts: factTable(layouts.some(({ parent }) => parent === layout.module) ? factsOfAParent : 0),
        lost: factTable(0),
      },
    ]),
  );
  const lostAny = new Set<Sen2Module>();
  const finished = new Set<Sen2Module>();
  const of = (module: Sen2Module) => modules.get(module) as NonNullable<ReturnType<typeof modules.get>>;

  return {
    read(file, { module, row, key, parentKey, cells }) {
      const { isParent, parent: parentModule, read, rules, facts } = of(module);
      const { values, findings, numbered } = read(cells);
      const over = parentModule === null ? null : of(parentModule);
      const above = over === null ? null : over.facts;
      const place = above === null ? -1 : above.find(parentKey);
      const parent = above === null || place < 0 ? null : parentFacts(above, place);
      const family = {
        module,
        parent,
        parentLost:
          place < 0 &&
          over !== null &&
          (lostAny.has(parentModule as Sen2Module) || over.lost.find(parentKey) >= 0),
        keyTwice: !facts.add(key, isParent ? factsFor(module, row, values, parent) : []),
        personTwice: typeof values['Pseudonym'] === 'string' && !people.add(values['Pseudonym'], [row]),
        numbered,
      };
      for (const finding of findings) onIssue(returnIssue(file, row, finding));
      for (const rule of rules) {
        const finding = rule.check(values as never, family);
        if (finding !== null) onIssue(returnIssue(file, row, finding));
      }
      if (module === 'needs' && above !== null && place >= 0) sawNeed(above, place, values);
      return { module, row, parent: parent?.row ?? null, values } as never;
    },
    lose(module, key) {
      if (key === undefined) lostAny.add(module);
      else of(module).lost.add(key, []);
    },
    finish(module) {
      finished.add(module);
      if (module === 'persons') people.release();
      for (const { module: over } of layouts) {
        const below = layouts.filter(({ parent }) => parent === over);
        if (finished.has(over) && below.every((each) => finished.has(each.module))) of(over).facts.release();
      }
    },
    forget() {
      for (const { facts } of modules.values()) facts.clear();
    },
  };
}
