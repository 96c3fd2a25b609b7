/** Bytes of a text in UTF-8; half of a surrogate pair becomes the replacement character, as everywhere. */
function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return [...encoded.matchAll(/%([0-9A-F]{2})|./gu)].map(([one, hex]) =>
    hex === undefined ? one.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

/** A text given as bytes of hexadecimal digits, then another in UTF-8, as the message that SHA-1 reads: whole blocks of 64 bytes. */
function message(prefixHex: string, text: string): Uint8Array {
  const prefix = [...prefixHex.matchAll(/../gu)].map(([pair]) => Number.parseInt(pair, 16));
  const bytes = [...prefix, ...utf8(text)];
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  return padded;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/**
 * SHA-1 of some bytes and a text behind them, as 40 hexadecimal digits.
 *
 * It names things and protects nothing: RFC 9562 makes the ids of version 5 with it, and a pure package has no other at hand.
 *
 * @source FIPS 180-4, sections 5 and 6.1
 */
export function sha1(prefixHex: string, text: string): string {
  const blocks = message(prefixHex, text);
  const view = new DataView(blocks.buffer);
  const hash = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Int32Array(80);
  for (let block = 0; block < blocks.length; block += 64) {
    for (let at = 0; at < 80; at += 1)
      words[at] =
        at < 16
          ? view.getInt32(block + at * 4)
          : rotated(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1);
    let [a, b, c, d, e] = hash as unknown as readonly [number, number, number, number, number];
    for (let at = 0; at < 80; at += 1) {
      const quarter = Math.floor(at / 20);
      const next = (rotated(a, 5) + mixed(quarter, b, c, d) + e + constants[quarter]! + words[at]!) | 0;
      e = d;
      d = c;
      c = rotated(b, 30);
      b = a;
      a = next;
    }
    for (const [at, part] of [a, b, c, d, e].entries()) hash[at] = hash[at]! + part;
  }
  return [...hash].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixed(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d);
  return quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
