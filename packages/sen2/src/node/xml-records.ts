import { smallLetters } from '@golden-thread/return-files';
import type { Finding } from '@golden-thread/return-files';
import { xmlElements } from '@golden-thread/return-files/node';
import type { ModuleLayout } from '../layout.ts';
import type { RawRecord } from '../return-reader.ts';
import type { Sen2Module } from '../sen2-module.ts';
import { layoutsUnder } from './named-layout.ts';
import type { NamedLayout } from './named-layout.ts';

/** What an XML return told, in its order. */
export type XmlTold =
  | { readonly kind: 'person'; readonly records: readonly RawRecord[] }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'authority'; readonly authority: string }
  | { readonly kind: 'finding'; readonly finding: Finding };

interface OpenRecord extends NamedLayout {
  readonly record: RawRecord;
  readonly cells: (string | undefined)[];
}

const mostOfAPerson = 5_000;
const mostUnknown = 200;

/** Takes the text of an XML return piece by piece and gives what it tells, person by person. */
export interface XmlRecords {
  /** @throws XmlRefused for what is not well-formed, or could be an attack. */
  readonly write: (text: string) => readonly XmlTold[];
  /** @throws XmlRefused for what ends too early. */
  readonly end: () => readonly XmlTold[];
}

/**
 * Reads the elements of a return as records. A document type is refused before anything in it is read, so no entity can be declared,
 * and nothing outside the file is ever opened. The spelling of names in capitals or not makes no difference.
 */
export function xmlRecords(layouts: readonly ModuleLayout[]): XmlRecords {
  const under = layoutsUnder(layouts);
  const small = smallLetters(mostUnknown);
  const path: string[] = [];
  const open: OpenRecord[] = [];
  const rows = new Map<Sen2Module, number>();
  const unknown = new Set<string>();
  let told: XmlTold[] = [];
  let person: RawRecord[] = [];

  const childLayout = (name: string): NamedLayout | undefined =>
    under.get(open.at(-1)?.layout.module ?? null)?.get(name);
  const start = ({ layout, element, places }: NamedLayout): void => {
    const row = (rows.get(layout.module) ?? 0) + 1;
    rows.set(layout.module, row);
    const above = open.at(-1);
    const cells: (string | undefined)[] = layout.fields.map(() => undefined);
    const record = {
      module: layout.module,
      row,
      key: String(row),
      parentKey: String(above?.record.row ?? ''),
      cells,
    };
    if (person.push(record) > mostOfAPerson) elements.refuse('XML_TOO_LONG');
    open.push({ layout, element, places, record, cells });
  };
  const leaf = (name: string, text: string): void => {
    const current = open.at(-1);
    if (current === undefined) {
      const place = path.join('/');
      if (place.endsWith('collectiondetails/year')) told.push({ kind: 'year', year: text.trim() });
      else if (place.endsWith('header/source/lea')) told.push({ kind: 'authority', authority: text });
      return;
    }
    const at = current.places.get(name) ?? -1;
    if (at >= 0) current.cells[at] = text;
    else if (!unknown.has(name) && unknown.size < mostUnknown) {
      unknown.add(name);
      told.push({ kind: 'finding', finding: unknownElement(current.layout, elements.line()) });
    }
  };

  const elements = xmlElements({
    open(spelt) {
      const name = small(spelt);
      path.push(name);
      const layout = childLayout(name);
      if (layout !== undefined) start(layout);
    },
    close(spelt, text) {
      const name = small(spelt);
      if (open.at(-1)?.element === name) {
        open.pop();
        if (open.length === 0) {
          told.push({ kind: 'person', records: person });
          person = [];
        }
      } else leaf(name, text);
      path.pop();
    },
  });

  const taken = (): readonly XmlTold[] => {
    const all = told;
    told = [];
    return all;
  };
  return {
    write(piece) {
      elements.write(piece);
      return taken();
    },
    end() {
      elements.end();
      return taken();
    },
  };
}

function unknownElement({ element }: ModuleLayout, line: number): Finding {
  return {
    code: 'UNKNOWN_ELEMENT',
    column: null,
    found: `an element on line ${line} that ${element} does not have`,
    expected: `the elements of ${element}`,
    whatToDo: 'Take it out: nobody has looked whether it says who a child is.',
  };
}
