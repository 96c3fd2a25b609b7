import { SaxesParser } from 'saxes';
import { XmlRefused } from './xml-refused.ts';
import type { XmlFault } from './xml-refused.ts';

/** Told of the elements of an XML file in their order. */
export interface OnXmlElements {
  readonly open: (name: string) => void;
  /** With the text since the last element opened or closed: all of it for an element without others in it. */
  readonly close: (name: string, text: string) => void;
}

/** Takes the text of an XML file piece by piece. */
export interface XmlElements {
  /** @throws XmlRefused for what is not well-formed, or could be an attack. */
  readonly write: (text: string) => void;
  /** @throws XmlRefused for what ends too early. */
  readonly end: () => void;
  /** The line that is being read. */
  readonly line: () => number;
  /** @throws XmlRefused always: for what the reader of the elements refuses. */
  readonly refuse: (fault: XmlFault) => never;
}

const deepest = 32;
const longestText = 64 * 1024;

/**
 * Reads XML without a document type: it is refused before anything in it is read, so no entity can be declared, and nothing outside the
 * file is ever opened. Elements nest at most 32 deep, and no text or attribute is without end.
 */
export function xmlElements({ open, close }: OnXmlElements): XmlElements {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let text = '';
  let sinceElement = 0;
  const refuse = (fault: XmlFault): never => {
    throw new XmlRefused(fault, parser.line);
  };
  const gather = (piece: string): void => {
    text += piece;
    if (text.length > longestText) refuse('XML_TOO_LONG');
  };
  parser.on('error', () => refuse('XML_MALFORMED'));
  parser.on('doctype', () => refuse('XML_DOCTYPE'));
  parser.on('xmldecl', ({ encoding }) => {
    // ASCII is UTF-8 too.
    if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding)) refuse('WRONG_ENCODING');
  });
  parser.on('opentag', ({ name }) => {
    sinceElement = 0;
    depth += 1;
    if (depth > deepest) refuse('XML_TOO_DEEP');
    text = '';
    open(name);
  });
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', ({ name }) => {
    sinceElement = 0;
    depth -= 1;
    close(name, text);
    text = '';
  });
  return {
    write(piece) {
      sinceElement += piece.length;
      parser.write(piece);
      // An attribute, a comment or a text without end would be gathered in the parser.
      if (sinceElement > 16 * longestText) refuse('XML_TOO_LONG');
    },
    end: () => void parser.close(),
    line: () => parser.line,
    refuse,
  };
}
