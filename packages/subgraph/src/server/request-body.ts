import type { IncomingMessage } from 'node:http';
import { Fault } from './fault.ts';

function tooLarge(limit: number): Fault {
  return new Fault('BODY_TOO_LARGE', 'The body of this request is too large.', {
    expected: `at most ${limit} bytes`,
    whatToDo: 'Send long values as variables, and several operations one by one.',
  });
}

/** Throws unless a POST says that its body is JSON in UTF-8: forms and plain text can be sent by any web page. */
export function checkContentType(request: IncomingMessage): void {
  const type = request.headers['content-type'];
  if (type === 'application/json' && request.headers['content-encoding'] === undefined) return;
  const [media = '', ...parameters] = (type ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  const utf8 = charset === undefined || /^"?utf-?8"?$/u.test(charset);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (media === 'application/json' && utf8 && encoding === 'identity') return;
  throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'A request has to be JSON in UTF-8, not compressed.', {
    found: [type ?? 'no content-type', ...(encoding === 'identity' ? [] : [encoding])].join(', '),
    expected: 'content-type: application/json',
  });
}

/**
 * Reads a body of at most `limit` bytes; stops reading as soon as there are more.
 *
 * @throws BODY_TOO_LARGE
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      reject(tooLarge(limit));
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.removeAllListeners('data');
        request.pause();
        reject(tooLarge(limit));
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('aborted', () => reject(new Fault('BAD_REQUEST', 'The request ended before its body did.')));
  });
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a body as JSON in strict UTF-8.
 *
 * @throws BAD_REQUEST
 */
export function parsedBody(body: Buffer): unknown {
  try {
    return JSON.parse(strictUtf8.decode(body)) as unknown;
  } catch {
    throw new Fault('BAD_REQUEST', 'The body of this request is not JSON in UTF-8.', {
      found: body.length === 0 ? 'an empty body' : `${body.length} bytes`,
      expected: 'a JSON object with a "query"',
    });
  }
}
