import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleError } from './handle-error.ts';

const request = new Request('http://127.0.0.1/');
const wrongMethod = { status: 405, statusText: 'Method Not Allowed', internal: true, data: '' };

describe('handleError', () => {
  const log = vi.spyOn(console, 'error');
  beforeEach(() => void log.mockReset().mockReturnValue(undefined));
  afterEach(() => void log.mockReset());

  it('logs a fault of ours', () => {
    const fault = new Error('ours');
    handleError(fault, { request });
    handleError({ ...wrongMethod, status: 500 }, { request });
    expect(log).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledWith(fault);
  });

  it('logs nothing for a page asked in a way it does not answer, or for a visitor who has gone', () => {
    handleError(wrongMethod, { request });
    handleError(new Error('nobody waits'), {
      request: new Request(request, { signal: AbortSignal.abort() }),
    });
    expect(log).not.toHaveBeenCalled();
  });
});
