import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGovernance } from '../test/any-governance.ts';
import { body, governanceWith, line, sampleGovernance } from '../test/sample-governance.ts';
import {
  drawMermaid,
  drawSvg,
  lineWords,
  pictureAsAt,
  pictureList,
  pictureListText,
  type Picture,
} from './drawing.ts';
import { escapeXml } from './drawing/escape-xml.ts';
import { layoutPicture } from './drawing/layout-picture.ts';
import { arrowHead, lineStyles } from './drawing/line-styles.ts';
import { wrapText } from './drawing/wrap-text.ts';

const day = '2022-09-06';
const picture = pictureAsAt(sampleGovernance, day);
/** Everything written into an attribute of a drawing, as a reader of XML would see it. */
const attributes = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => plain(value!));
const plain = (escaped: string) =>
  escaped.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const lineKey = ({ kind, fromId, toId }: Picture['lines'][number]) => `${kind} ${fromId} ${toId}`;

describe('a picture as at a day', () => {
  it('holds the bodies and lines of that day, and what decision rights cover', () => {
    expect(picture.title).toBe('Governance as at 6 September 2022');
    expect(picture.boxes.map(({ id }) => id)).toEqual([
      ...sampleGovernance.bodies.map(({ id }) => `body:${id}`),
      'subject:plan',
    ]);
    expect(picture.lines).toHaveLength(7);
    expect(picture.lines.at(-1)).toEqual({
      kind: 'holds-decision-right-for',
      fromId: 'body:panel',
      toId: 'subject:plan',
      note: 'accept evidence',
    });
  });

  it('leaves out a body that was not there on the day, and its lines', () => {
    const governance = governanceWith({
      bodies: [body('a'), body('b', { endDate: '2022-01-31' }), body('c', { startDate: '2022-02-01' })],
      lines: [line('a', 'accountable-to', 'b'), line('b', 'monitors', 'a'), line('a', 'reports-to', 'c')],
    });
    const before = pictureAsAt(governance, '2022-01-31');
    expect([before.boxes.length, before.lines.map(({ kind }) => kind)]).toEqual([
      2,
      ['accountable-to', 'monitors'],
    ]);
    const after = pictureAsAt(governance, '2022-02-01');
    expect([after.boxes.length, after.lines.map(({ kind }) => kind)]).toEqual([2, ['reports-to']]);
    expect(() => pictureAsAt(governance, 'today')).toThrow('calendar day');
  });

  it('takes the title and the titles of what is decided about from the caller', () => {
    const named = pictureAsAt(sampleGovernance, day, {
      title: 'Who decides',
      subjectTitles: new Map([['plan', 'The plan of 2022']]),
    });
    expect([named.title, named.boxes.at(-1)?.name]).toEqual(['Who decides', 'The plan of 2022']);
  });

  it('says how long a matter stays before it goes up', () => {
    const notes = [1, 5].map((withinWorkingDays) => {
      const lines = [line('board', 'escalates-to', 'panel', { withinWorkingDays })];
      return pictureAsAt({ ...sampleGovernance, lines }, day).lines[0]?.note;
    });
    expect(notes).toEqual(['within 1 working day', 'within 5 working days']);
  });
});

describe('the list', () => {
  it('reads as text, box by box in the order of the picture', () => {
    const lines = [
      line('a', 'scrutinises', 'b'),
      line('a', 'accountable-to', 'b'),
      line('a', 'escalates-to', 'b', { withinWorkingDays: 5 }),
    ];
    const governance = governanceWith({ bodies: [body('a', { name: 'Group\n one' }), body('b')], lines });
    expect(pictureListText(pictureAsAt(governance, day))).toBe(
      [
        'Governance as at 6 September 2022',
        'As at 6 September 2022',
        '',
        '- Group one (Sub group)',
        '  - Accountable to The b',
        '  - Escalates to The b (within 5 working days)',
        '  - Scrutinises The b',
        '- The b (Sub group)',
        '',
      ].join('\n'),
    );
  });
});

describe('the drawing', () => {
  it('has a title and a description that are tied to it, and a key of the kinds it shows', () => {
    const svg = drawSvg(picture, { idPrefix: 'board' });
    expect(svg).toContain('role="img" aria-labelledby="board-title board-desc"');
    expect(svg).toContain('<title id="board-title">Governance as at 6 September 2022</title>');
    expect(svg).toContain(
      '<desc id="board-desc">8 bodies and 7 lines on 6 September 2022. The list with this drawing says the same in words.</desc>',
    );
    expect(attributes(svg, 'data-key')).toEqual([
      'accountable-to',
      'scrutinises',
      'holds-decision-right-for',
    ]);
  });

  it('counts one body and no line in words, and has no key then', () => {
    const svg = drawSvg(pictureAsAt(governanceWith({ bodies: [body('a')] }), day));
    expect(svg).toContain('1 body and 0 lines');
    expect(svg).not.toContain('data-key');
    expect(drawSvg(pictureAsAt(governanceWith({}), day))).toContain('0 bodies and 0 lines');
    const lines = [line('a', 'reports-to', 'a')];
    expect(drawSvg(pictureAsAt(governanceWith({ bodies: [body('a')], lines }), day))).toContain(
      '1 body and 1 line on',
    );
  });

  it('puts whoever is answered to further left', () => {
    const place = new Map(layoutPicture(picture).boxes.map(({ box, x }) => [box.id, x]));
    expect(place.get('body:health-board')).toBeLessThan(place.get('body:place-board')!);
    expect(place.get('body:place-board')).toBeLessThan(place.get('body:board')!);
    expect(place.get('body:board')).toBeLessThan(place.get('body:group-one')!);
    expect(place.get('body:panel')).toBeLessThan(place.get('subject:plan')!);
  });

  it('runs every line from its first box to its second', () => {
    const { boxes, lines } = layoutPicture(picture);
    const touches = (id: string, point: { x: number; y: number } | undefined) => {
      const { x, y, width, height } = boxes.find(({ box }) => box.id === id)!;
      return Math.abs(point!.x - x) <= width / 2 + 1 && Math.abs(point!.y - y) <= height / 2 + 1;
    };
    for (const { line: each, points } of lines) {
      expect(touches(each.fromId, points[0])).toBe(true);
      expect(touches(each.toId, points.at(-1))).toBe(true);
    }
  });

  it('tells kinds apart by letter and by dash or width, not by colour alone', () => {
    const styles = Object.values(lineStyles);
    expect(Object.keys(lineStyles)).toEqual(Object.keys(lineWords));
    expect(new Set(styles.map(({ letter }) => letter)).size).toBe(styles.length);
    expect(new Set(styles.map(({ dash, width }) => `${dash} ${width}`)).size).toBe(styles.length);
  });

  it('uses colours that stand out from white by 4.5 to 1 at least', () => {
    const light = (hex: string) => {
      const [r, g, b] = [1, 3, 5].map((start) => {
        const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const { colour } of Object.values(lineStyles))
      expect(1.05 / (light(colour) + 0.05)).toBeGreaterThan(4.5);
  });

  it('points an arrow along the end of its line, even where that has no length', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ];
    expect(arrowHead('monitors', points)).toContain('points="20,0 9,5 9,-5"');
    expect(arrowHead('monitors', [points[0]!, points[0]!])).toContain('points="0,0 0,0 0,0"');
  });

  it('refuses a prefix that is no id, and a picture that does not hold together', () => {
    expect(() => drawSvg(picture, { idPrefix: '1"' })).toThrow('starts with a letter');
    expect(() => drawSvg({ ...picture, boxes: picture.boxes.slice(1) })).toThrow('"body:group-one"');
    const box = picture.boxes[0]!;
    for (const draw of [drawSvg, drawMermaid, pictureList])
      expect(() => draw({ ...picture, boxes: [...picture.boxes, box] })).toThrow('same id');
  });
});

describe('the text for Mermaid', () => {
  it('gives every box a place and every line its words', () => {
    const lines = [line('a', 'escalates-to', 'b', { withinWorkingDays: 5 }), line('a', 'monitors', 'b')];
    const governance = governanceWith({
      bodies: [body('a'), body('b', { name: 'Board "A"; <b>' })],
      lines,
      decisionRights: [{ ...sampleGovernance.decisionRights[1]!, bodyId: 'a' }],
    });
    expect(drawMermaid(pictureAsAt(governance, day))).toBe(
      [
        'flowchart RL',
        '  accTitle: Governance as at 6 September 2022',
        '  accDescr: 3 boxes and 3 lines on 6 September 2022',
        '  box0["The a<br/>Sub group"]',
        '  box1["Board #34;A#34;#59; #60;b#62;<br/>Sub group"]',
        '  box2(["Plan<br/>What is decided about"])',
        '  box0 --x|"Escalates to (within 5 working days)"| box1',
        '  box0 -.->|"Monitors"| box1',
        '  box0 --o|"Holds the decision right for (accept evidence)"| box2',
        '',
      ].join('\n'),
    );
  });
});

describe('text that is broken into lines', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['x abcdefgh', 4, ['x', 'abcd', 'efgh']],
    ['  ', 4, ['—']],
  ])('%j at %i', (text, length, lines) => {
    expect(wrapText(text, length)).toEqual(lines);
  });
});

describe('text in XML', () => {
  it('has the five signs written out, and what XML cannot hold shown as a box', () => {
    expect(escapeXml(`<a href="x" b='y'>&`)).toBe('&#60;a href=&#34;x&#34; b=&#39;y&#39;&#62;&#38;');
    expect(escapeXml('a\u0000b\uD800c\uFFFEd\u{1F600}')).toBe('a\uFFFDb\uFFFDc\uFFFDd\u{1F600}');
  });
});

describe('the laws of drawing', () => {
  const anyPicture = anyGovernance.map((governance) => pictureAsAt(governance, day));

  it('drawing, Mermaid text and list hold the same boxes and lines', () => {
    fc.assert(
      fc.property(anyPicture, (each) => {
        const svg = drawSvg(each);
        const list = pictureList(each);
        const boxes = each.boxes.map(({ id }) => escapeXmlSeen(id));
        expect(attributes(svg, 'data-box')).toEqual(boxes);
        expect(list.map(({ box }) => box)).toEqual(each.boxes);
        const lines = each.lines.map(lineKey).toSorted();
        expect(attributes(svg, 'data-line').toSorted()).toEqual(lines);
        expect(list.flatMap((entry) => entry.lines.map(({ line: one }) => lineKey(one))).toSorted()).toEqual(
          lines,
        );
        const rows = drawMermaid(each).split('\n');
        expect(rows.filter((row) => /^ {2}box\d+(\[|\(\[)"/.test(row))).toHaveLength(each.boxes.length);
        expect(rows.filter((row) => /^ {2}box\d+ \S+\|"/.test(row))).toHaveLength(each.lines.length);
        expect(rows).toHaveLength(each.boxes.length + each.lines.length + 4);
        const words = list.flatMap(({ box, lines: own }) =>
          own.map(({ sentence }) => `${box.name}: ${sentence}`),
        );
        const titles = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => plain(text!));
        expect(titles.toSorted()).toEqual(words.map(escapeXmlSeen).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('no name, however it is written, adds a tag, an attribute or a word of Mermaid', () => {
    fc.assert(
      fc.property(anyPicture, (each) => {
        const bare = drawSvg(each)
          .replaceAll(/>[^<]*</g, '><')
          .replaceAll(/="[^"]*"/g, '');
        expect(
          bare
            .replaceAll(/<\/?(svg|title|desc|rect|g|polyline|polygon|circle|text)( [a-zA-Z0-9-]+)*\/?>/g, '')
            .trim(),
        ).toBe('');
        const names = new Set(
          [
            ...drawSvg(each)
              .replaceAll(/>[^<]*</g, '><')
              .matchAll(/ ([\w-]+)="/g),
          ].map(([, name]) => name!),
        );
        expect([...names].filter((name) => /^(href|src|style|class|on.*)$/.test(name))).toEqual([]);
        for (const row of drawMermaid(each).split('\n').slice(1)) {
          expect(row).not.toMatch(/[`;]{1}(?<!#\d+;)|%|javascript:\/\/|\{/);
          expect(row.split('"').length % 2).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same picture is drawn the same way', () => {
    fc.assert(
      fc.property(anyPicture, (each) => {
        expect(drawSvg(structuredClone(each))).toBe(drawSvg(each));
      }),
      { numRuns: 20 },
    );
  });

  it('no box lies over another, and all lie inside the drawing', () => {
    fc.assert(
      fc.property(anyPicture, (each) => {
        const { boxes, width, height } = layoutPicture(each);
        for (const [index, one] of boxes.entries()) {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
              Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('breaking text loses no sign but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        const lines = wrapText(text, length);
        fc.pre(/\S/.test(text));
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(lines.every((each) => each !== '')).toBe(true);
      }),
    );
  });
});

/** Text as it is seen once it went through XML. */
function escapeXmlSeen(text: string): string {
  return plain(escapeXml(text));
}
