import { describe, expect, it } from 'vitest';
import { validateArea } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

/** What to do about each issue, after the shipped files were broken. */
function advice(
  change: (file: (name: string) => any, files: Map<string, unknown>) => void,
): readonly string[] {
  const files = shippedFiles();
  change((name) => files.get(name), files);
  const reading = validateArea(asRead(files));
  return reading.ok ? [] : reading.issues.map(({ whatToDo }) => whatToDo);
}

describe('the nearest name that is known', () => {
  it('stands beside a misspelt field', () => {
    const words = advice((file) => {
      const [first] = file('indicators.json');
      first.polarty = first.polarity;
      delete first.polarity;
      file('area.json').titel = 'x';
      file('framework.json').outcomes[0].titel = file('framework.json').outcomes[0].title;
      delete file('framework.json').outcomes[0].title;
    });
    expect(words.filter((text) => text.endsWith('Did you mean "polarity"?'))).toHaveLength(1);
    expect(words.filter((text) => text.endsWith('Did you mean "title"?'))).toHaveLength(1);
  });

  it('stands beside a misspelt word of a list, id and file', () => {
    const words = advice((file, files) => {
      file('bodies.json')[0].kind = 'executive-bord';
      file('lines.json')[0].toBodyId = 'send-executive-bord';
      file('framework.json').statements[0].source = undefined;
      file('framework.json').outcomes[0].source.sourceId = 'nothing-like-it-at-all';
      files.set('postz.json', []);
    });
    expect(words.some((text) => text.endsWith('Did you mean "executive-board"?'))).toBe(true);
    expect(words.some((text) => text.endsWith('Did you mean "send-executive-board" of bodies.json?'))).toBe(
      true,
    );
    expect(words.some((text) => text.endsWith('Did you mean "posts.json"?'))).toBe(true);
  });

  it('says where an id stands that is of another kind', () => {
    const words = advice((file) => {
      file('lines.json')[0].toBodyId = file('organisations.json')[0].id;
    });
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/There is one in organisations\.json, which does not belong here\.$/);
  });
});
