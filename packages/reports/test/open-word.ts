import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

/** The files of a Word document by their paths: read from the directory at the end of the archive. */
export function openWord(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    files.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The words of every paragraph with its style, and a fault where the XML is not well formed. */
export function paragraphsOf(
  xml: string,
): readonly { readonly style: string | null; readonly text: string }[] {
  const found: { style: string | null; text: string }[] = [];
  const parser = new SaxesParser();
  let inText = false;
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') found.push({ style: null, text: '' });
    const last = found.at(-1);
    if (name === 'w:pStyle' && last !== undefined) last.style = attributes['w:val'] ?? null;
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (inText && last !== undefined) last.text += text;
  });
  parser.on('closetag', () => (inText = false));
  parser.write(xml).close();
  return found;
}
