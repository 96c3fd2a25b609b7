import { smallLetters } from '@golden-thread/return-files';
import { xmlElements } from '@golden-thread/return-files/node';
import type { TableLayout } from '../layout.ts';
import type { RecordCells } from '../record-reader.ts';
import type { Finding } from '../return-issue.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { xmlNames, xmlTables } from './xml-tables.ts';

/** A row that a child's elements tell of, as a table has it. */
export interface XmlRow {
  readonly module: Ssda903Module;
  /** 1 for the first of its table in the file. */
  readonly row: number;
  readonly cells: RecordCells;
}

/** What a piece of XML tells. */
export interface XmlTold {
  /** Of each child that ended in it, the header first. */
  readonly rows: readonly XmlRow[];
  readonly findings: readonly Finding[];
}

type Told = Map<string, string>;

const mostOfAChild = 5_000;
const mostUnknown = 200;

/** Takes the text of an XML return piece by piece and gives the rows of its children. Case makes no difference to names. */
export function xmlChildren(layouts: readonly TableLayout[]) {
  const small = smallLetters(mostUnknown);
  const tables = xmlTables.flatMap((table) => {
    const layout = layouts.find(({ module }) => module === table.module);
    return layout === undefined ? [] : [{ ...table, names: layout.fields.map(({ name }) => name) }];
  });
  const containers = new Set(['header', ...tables.flatMap(({ element }) => element ?? [])]);
  const fields = new Map(
    [...tables.flatMap(({ names }) => names), 'UASC'].map((name) => [name.toLowerCase(), name]),
  );
  for (const [xml, name] of Object.entries(xmlNames)) fields.set(xml, name);
  const counts = new Map<Ssda903Module, number>();
  const unknown = new Set<string>();
  const path: string[] = [];
  let header: Told = new Map();
  let parts: { readonly element: string; readonly told: Told }[] = [];
  let rows: XmlRow[] = [];
  let findings: Finding[] = [];

  const rowOf = (module: Ssda903Module, names: readonly string[], told: Told): void => {
    const row = (counts.get(module) ?? 0) + 1;
    counts.set(module, row);
    // Who the child is stands in its header alone.
    rows.push({ module, row, cells: names.map((name) => told.get(name) ?? header.get(name)) });
  };
  const childEnds = (): void => {
    for (const { module, element, told, names } of tables)
      if (element === null) {
        if (module === 'header' || told.some((name) => (header.get(name) ?? '').trim() !== ''))
          rowOf(module, names, header);
      } else for (const part of parts) if (part.element === element) rowOf(module, names, part.told);
    header = new Map();
    parts = [];
  };
  const leaf = (name: string, text: string): void => {
    const within = path.at(-2);
    const field = fields.get(name);
    if (field !== undefined && within === 'header') header.set(field, text);
    else if (field !== undefined && within !== undefined && containers.has(within))
      parts.at(-1)?.told.set(field, text);
    else if (!unknown.has(name) && unknown.size < mostUnknown) {
      unknown.add(name);
      findings.push(unknownElement(elements.line()));
    }
  };

  let hasOthers = false;
  const elements = xmlElements({
    open(spelt) {
      const name = small(spelt);
      path.push(name);
      hasOthers = false;
      if (path.length < 3 || name === 'header' || !containers.has(name)) return;
      if (parts.push({ element: name, told: new Map() }) > mostOfAChild) elements.refuse('XML_TOO_LONG');
    },
    close(spelt, text) {
      const name = small(spelt);
      if (path.length === 2 && name === 'child') childEnds();
      else if (path.length > 2 && !containers.has(name) && !hasOthers) leaf(name, text);
      path.pop();
      hasOthers = true;
    },
  });
  const taken = (): XmlTold => {
    const told = { rows, findings };
    rows = [];
    findings = [];
    return told;
  };
  return {
    /** @throws XmlRefused for what is not well-formed, or could be an attack. */
    write(text: string): XmlTold {
      elements.write(text);
      return taken();
    },
    /** @throws XmlRefused for what ends too early. */
    end(): XmlTold {
      elements.end();
      return taken();
    },
  };
}

function unknownElement(line: number): Finding {
  return {
    code: 'UNKNOWN_ELEMENT',
    rule: null,
    column: null,
    found: `an element on line ${line} that the return does not have`,
    expected: 'the elements of the return',
    whatToDo: 'Take it out: nobody has looked whether it says who a child is.',
  };
}
