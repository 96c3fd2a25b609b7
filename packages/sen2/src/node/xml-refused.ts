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
