import { describe, expect, it } from 'vitest';
import { readForm, text } from './read-form.ts';

const council = { isFormToken: (token: string) => token === 'mine' };

function sent(body: string, contentType: string | null): Request {
  const request = new Request('http://127.0.0.1/', { method: 'POST', body });
  request.headers.delete('content-type');
  if (contentType !== null) request.headers.set('content-type', contentType);
  return request;
}

async function statusOf(request: Request): Promise<number> {
  const thrown: unknown = await readForm(request, council).catch((response: unknown) => response);
  return thrown instanceof Response ? thrown.status : 200;
}

describe('readForm', () => {
  const form = 'application/x-www-form-urlencoded';

  it('reads the fields of our own form, without the space around them', async () => {
    const fields = await readForm(sent('form-token=mine&reason=+because+', `${form};charset=UTF-8`), council);
    expect(text(fields, 'reason')).toBe('because');
    expect(text(fields, 'not-sent')).toBe('');
  });

  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded-not', null])(
    'says that %s is not a form',
    async (contentType) => {
      expect(await statusOf(sent('{"form-token":"mine"}', contentType))).toBe(415);
    },
  );

  it('says that a form broken on its way cannot be read', async () => {
    expect(await statusOf(sent('--x', 'multipart/form-data; boundary=y'))).toBe(400);
    expect(await statusOf(sent('--x', 'multipart/form-data'))).toBe(400);
  });

  it('refuses a form that was not shown to this visitor', async () => {
    expect(await statusOf(sent('form-token=theirs', form))).toBe(403);
  });
});
