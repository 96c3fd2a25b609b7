import { inflateRawSync } from 'node:zlib';

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

/** Every table of a Word document by its text alternative: its rows, each a list of what its cells say. */
export function wordTables(xml: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(
    [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => [
      plain(/<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1] ?? ''),
      [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
          [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
            .map(([, text]) => plain(text ?? ''))
            .join(' '),
        ),
      ),
    ]),
  );
}

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
