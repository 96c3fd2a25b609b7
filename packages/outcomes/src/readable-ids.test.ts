import { describe, expect, it } from 'vitest';
import { readableIds } from './readable-ids.ts';
import { idSchema } from './schema.ts';
import { sourceIdOfUrn, sourceUrn } from './source-urn.ts';

describe('readableIds', () => {
  it('gives no id twice, nor one that is taken, whatever number it would come to', () => {
    const { idFrom } = readableIds(new Set(['board-2']));
    expect([idFrom('Board', 'body'), idFrom('BOARD.', 'body'), idFrom('board', 'body')]).toEqual([
      'board',
      'board-3',
      'board-4',
    ]);
  });

  it('gives ids that an area folder takes, however long or strange the text', () => {
    const { idFrom } = readableIds(new Set());
    for (const text of ['x'.repeat(100_000), `${'ab '.repeat(40)}`, 'Émile', '日本', ' - ', '__proto__', ''])
      expect(idSchema.safeParse(idFrom(text, 'thing')).success, text.slice(0, 20)).toBe(true);
  });

  it('gives out a hundred thousand that come out alike', () => {
    const { idFrom } = readableIds(new Set());
    const given = Array.from({ length: 100_000 }, (_, index) => idFrom('!'.repeat(index % 7), 'thing'));
    expect(given.at(-1)).toBe('thing-100000');
  });
});

describe('sourceUrn', () => {
  it('comes back as the id, and nothing else does', () => {
    expect(sourceIdOfUrn(sourceUrn('strategy-2024'))).toBe('strategy-2024');
    expect(sourceIdOfUrn('urn:golden-thread:source:Not an id')).toBeNull();
    expect(sourceIdOfUrn('https://example.org/strategy')).toBeNull();
  });
});
