import { orRefused, textOfReturn } from '@golden-thread/return-files/node';
import type { BytesIn } from '@golden-thread/return-files/node';
import type { TableLayout } from '../layout.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { xmlChildren } from './xml-children.ts';
import type { XmlTold } from './xml-children.ts';

/** An XML file of the return. */
export interface XmlFile {
  readonly file: string;
  readonly bytes: BytesIn;
  readonly layouts: readonly TableLayout[];
  readonly onBytes: (bytes: number) => void;
}

/**
 * What an XML file of the return tells, piece by piece.
 *
 * @throws ReturnUnreadable the codes of `textOfReturn`; `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LONG`, `XML_MALFORMED`.
 */
export async function* xmlTold({ file, bytes, layouts, onBytes }: XmlFile): AsyncGenerator<XmlTold> {
  const children = xmlChildren(layouts);
  for await (const text of textOfReturn({ bytes, file, encoding: 'utf-8', advice, onBytes }))
    yield orRefused(file, () => children.write(text));
  yield orRefused(file, () => children.end());
}
