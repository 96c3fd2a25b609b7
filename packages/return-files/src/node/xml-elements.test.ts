import { describe, expect, it } from 'vitest';
import { smallLetters } from '../small-letters.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import { xmlElements } from './xml-elements.ts';
import { orRefused } from './xml-refused.ts';

function read(...pieces: readonly string[]) {
  const told: string[] = [];
  const elements = xmlElements({
    open: (name) => void told.push(`<${name}`),
    close: (name, text) => void told.push(`${name}>${text}`),
  });
  for (const piece of pieces) elements.write(piece);
  const line = elements.line();
  elements.end();
  return { told, line };
}

describe('the elements of XML', () => {
  it('are told in their order, with the text of those without others in them', () => {
    const { told, line } = read('<a>x<b>on', 'e</b>\n<c><![CDATA[<t>]]></c></a>');
    expect(told).toEqual(['<a', '<b', 'b>one', '<c', 'c><t>', 'a>']);
    expect(line).toBe(2);
  });

  it.each([
    ['XML_DOCTYPE', '<!DOCTYPE a><a/>'],
    ['XML_MALFORMED', '<a></b>'],
    ['XML_MALFORMED', '<a>&e;</a>'],
    ['WRONG_ENCODING', '<?xml version="1.0" encoding="latin1"?><a/>'],
    ['XML_TOO_DEEP', '<a>'.repeat(33)],
    ['XML_TOO_LONG', `<a>${'x'.repeat(70_000)}</a>`],
    ['XML_TOO_LONG', '<a>', `<!--${'x'.repeat(1_100_000)}`],
  ])('are refused with %s', (code, ...pieces) => {
    const refused = () => orRefused('a.xml', () => read(...pieces));
    expect(refused).toThrow(ReturnUnreadable);
    try {
      refused();
    } catch (error) {
      expect((error as ReturnUnreadable).issue).toMatchObject({ code, file: 'a.xml' });
    }
  });

  it('do not hide what is wrong with the program itself', () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    expect(() => orRefused('a.xml', broken)).toThrow(RangeError);
    expect(orRefused('a.xml', () => 7)).toBe(7);
  });

  it('may be put into small letters, as many names as are remembered and others', () => {
    const small = smallLetters(1);
    expect([small('AB'), small('AB'), small('Cd'), small('Cd')]).toEqual(['ab', 'ab', 'cd', 'cd']);
  });
});
