/** Rows of so many bytes are mostly forgotten before the memory is next swept; of larger pieces many are kept for long. */
const size = 16 * 1024;

/** The same bytes in pieces of about 16 KiB: what comes from disk comes in large ones, what comes out of an archive in many small ones. */
export async function* evenPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  for await (const piece of bytes) {
    waiting.push(piece);
    waitingBytes += piece.length;
    if (waitingBytes < size) continue;
    const whole = waiting.length === 1 ? piece : Buffer.concat(waiting);
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
    waiting = [];
    waitingBytes = 0;
  }
  if (waitingBytes > 0) yield Buffer.concat(waiting);
}
