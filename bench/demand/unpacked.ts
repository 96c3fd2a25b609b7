import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { givenFiles } from '@golden-thread/return-files/node';

/** Unpacks an archive into a folder, for who reads files only. */
export async function unpacked(archive: string, folder: string): Promise<void> {
  for (const { name, bytes } of await givenFiles([archive], { wanted: /\.csv$/, onIssue: refuse })) {
    const path = join(folder, ...name.split('/').slice(1));
    await mkdir(dirname(path), { recursive: true });
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes()) pieces.push(piece);
    await writeFile(path, Buffer.concat(pieces));
  }
}

function refuse({ code, file }: { readonly code: string; readonly file: string }): never {
  throw new Error(`${file}: ${code}`);
}
