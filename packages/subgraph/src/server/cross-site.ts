import type { IncomingHttpHeaders } from 'node:http';
import { namesJson } from './accepted-type.ts';
import { Fault } from './fault.ts';

/**
 * Refuses what another web site could make a browser send without asking us first.
 *
 * A POST is safe because it has to be JSON, which a browser announces in advance. A GET has to show that it is no
 * plain link, image or form: by naming JSON in Accept, by an Authorization header, or by the browser's own word that
 * a script sent it under the same-origin rules (`sec-fetch-mode`).
 *
 * @throws CROSS_SITE_REQUEST
 */
export function checkCrossSite(method: string, headers: IncomingHttpHeaders): void {
  if (method !== 'GET') return;
  const site = headers['sec-fetch-site'];
  const mode = headers['sec-fetch-mode'];
  const fromOwnPages = site === undefined || site === 'same-origin' || site === 'none';
  const deliberate =
    namesJson(headers.accept) ||
    headers.authorization !== undefined ||
    mode === 'cors' ||
    mode === 'same-origin';
  if (fromOwnPages && deliberate && mode !== 'navigate' && mode !== 'no-cors') return;
  throw new Fault(
    'CROSS_SITE_REQUEST',
    'This GET could have been sent by another web site without consent.',
    {
      expected: 'accept: application/graphql-response+json',
      whatToDo: 'Send the operation with POST, or say in Accept that you want JSON.',
    },
  );
}
