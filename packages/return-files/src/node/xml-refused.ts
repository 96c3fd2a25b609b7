import { ReturnUnreadable } from './return-unreadable.ts';

/** Why an XML file is read no further. */
export type XmlFault = 'XML_DOCTYPE' | 'XML_TOO_DEEP' | 'XML_TOO_LONG' | 'XML_MALFORMED' | 'WRONG_ENCODING';

/** Thrown on the way through an XML file; only its place is told, never its text. */
export class XmlRefused extends Error {
  readonly fault: XmlFault;
  readonly line: number;

  constructor(fault: XmlFault, line: number) {
    super(fault);
    this.name = 'XmlRefused';
    this.fault = fault;
    this.line = line;
  }
}

const refusals: Readonly<Record<XmlFault, readonly [found: string, expected: string, whatToDo: string]>> = {
  XML_DOCTYPE: [
    'a document type',
    'XML without one',
    'Export the return again: a document type can make a reader open other files or fill its memory.',
  ],
  XML_TOO_DEEP: [
    'elements in elements more than 32 deep',
    'the layout of a return',
    'Export the return again.',
  ],
  XML_TOO_LONG: ['a text or a person without end', 'the layout of a return', 'Export the return again.'],
  XML_MALFORMED: ['XML that is not well-formed', 'XML', 'Export the return again.'],
  WRONG_ENCODING: ['another encoding in its first line', 'XML in UTF-8', 'Save the file as UTF-8.'],
};

/**
 * What reading a piece of XML gives.
 *
 * @throws ReturnUnreadable in the words of the fault, where the XML is refused.
 */
export function orRefused<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    const [found, expected, whatToDo] = refusals[error.fault];
    throw new ReturnUnreadable(file, error.fault, `${found}, on line ${error.line}`, expected, whatToDo);
  }
}
