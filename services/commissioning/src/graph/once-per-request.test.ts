import { expect, it } from 'vitest';
import type { CommissioningArea } from '../area/commissioning-area.ts';
import type { CommissioningContext } from './context.ts';
import { oncePerRequest } from './once-per-request.ts';

const area = (code: string) => ({ code }) as CommissioningArea;
const request = () => ({ todayDate: '2026-11-22' }) as CommissioningContext;

it('reads an area and day once in a request, today when no day is asked for, and again for the next request', async () => {
  const read: string[] = [];
  const reading = oncePerRequest((of, _context, asOf) => {
    read.push(`${of.code} ${asOf}`);
    return Promise.resolve(read.length);
  });
  const first = request();
  const asked = [
    await reading(area('one'), first, null),
    await reading(area('one'), first, undefined),
    await reading(area('one'), first, '2026-11-22'),
    await reading(area('one'), first, '2026-11-21'),
    await reading(area('two'), first, null),
    await reading(area('one'), request(), null),
  ];
  expect(asked).toEqual([1, 1, 1, 2, 3, 4]);
  expect(read).toEqual(['one 2026-11-22', 'one 2026-11-21', 'two 2026-11-22', 'one 2026-11-22']);
});
