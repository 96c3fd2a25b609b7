import tables from '../definitions/xml-tables.json' with { type: 'json' };
import type { Ssda903Module } from '../ssda903-module.ts';

/** How an element of the XML return becomes a row of a table. */
export interface XmlTable {
  readonly module: Ssda903Module;
  /** The element that is a row; null for what stands in the header itself. */
  readonly element: string | null;
  /** Of a table whose cells stand in the header: there is a row where one of these is not empty. */
  readonly told: readonly string[];
}

/**
 * The tables in the XML of the return, in the order of its rows: a child has one `HEADER`, with other elements in it, and its `EPISODE`s beside.
 *
 * @source the reader of XML in Data to Insight's validator of the return, and its example; they follow the schema of 2021 (`EXPSSDA903`)
 */
export const xmlTables: readonly XmlTable[] = tables as readonly XmlTable[];

/** The names of fields that the XML has under another: by the field of the table. */
export const xmlNames: Readonly<Record<string, string>> = { childid: 'CHILD', pl: 'PLACE' };
