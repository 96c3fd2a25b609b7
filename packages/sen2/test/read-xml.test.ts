import { afterAll, describe, expect, it } from 'vitest';
import { madeFolder, readAll } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const header = '<Header><CollectionDetails><Year>2025</Year></CollectionDetails></Header>';
const message = (people: string, before = '') =>
  folder.put('return.xml', `${before}<Message>${header}<Persons>${people}</Persons></Message>`);
const child = (inside = '') => `<Person><UPN>A999000000001</UPN>${inside}</Person>`;

describe('an XML return', () => {
  it('is read person by person, fields before or after what hangs on them, in capitals or not', async () => {
    const { rows, codes } = await readAll([
      message(
        child(
          '<requests><ASSESSMENT><NamedPlan><PlanDetail><URN>900001</URN></PlanDetail><PlanWPB>A</PlanWPB><StartDate>2024-05-01</StartDate></NamedPlan><AssessmentOutcome>Y</AssessmentOutcome></ASSESSMENT><ActivePlans><SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed></ActivePlans><ReceivedDate> 2024-01-10\n</ReceivedDate><RequestOutcome><![CDATA[H]]></RequestOutcome></requests>',
        ) + '<Person><UniqueLearnerNumber>9000000001</UniqueLearnerNumber><Requests/></Person>',
        '<?xml version="1.0" encoding="utf-8"?>\n<!-- made up -->\n',
      ),
    ]);
    expect(codes).toEqual([]);
    expect(rows.map(({ module, row, parent }) => [module, row, parent])).toEqual([
      ['persons', 1, null],
      ['requests', 1, 1],
      ['assessments', 1, 1],
      ['named-plans', 1, 1],
      ['plan-details', 1, 1],
      ['active-plans', 1, 1],
      ['needs', 1, 1],
      ['persons', 2, null],
      ['requests', 2, 2],
    ]);
    expect(rows[1]?.values).toMatchObject({ ReceivedDate: '2024-01-10', RequestOutcome: 'H' });
    expect(rows[3]?.values).toMatchObject({ PlanWBP: 'A', StartDate: '2024-05-01' });
  });

  it('is checked as tables are', async () => {
    const { issues } = await readAll([
      message(child('<Requests><RequestOutcome>Y</RequestOutcome></Requests>') + child()),
    ]);
    expect(issues.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['DECISION_WITHOUT_DAY', 'return.xml', 1],
      ['PERSON_TWICE', 'return.xml', 2],
    ]);
  });

  it('is told of where an element is not of the layout, once for each kind', async () => {
    const { issues } = await readAll([message(child('<Nickname>x</Nickname><Nickname>y</Nickname>'))]);
    expect(issues).toMatchObject([
      { code: 'UNKNOWN_ELEMENT', found: 'an element on line 1 that Person does not have' },
    ]);
  });

  it('is of the year that is said', async () => {
    expect((await readAll([message(child())], { year: 2024 })).codes).toEqual(['WRONG_YEAR']);
    const { issues } = await readAll([folder.put('return.xml', '<Message/>')]);
    expect(issues).toMatchObject([{ code: 'WRONG_YEAR', found: 'no year in its header' }]);
  });

  it.each([
    [
      'an external entity',
      () => message(child('&x;'), '<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
      'XML_DOCTYPE',
    ],
    [
      'entities in entities',
      () =>
        message(
          child('&c;'),
          '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
        ),
      'XML_DOCTYPE',
    ],
    [
      'a document type elsewhere',
      () => message(child(), '<!DOCTYPE m SYSTEM "http://127.0.0.1/x.dtd">'),
      'XML_DOCTYPE',
    ],
    ['an entity nobody declared', () => message(child('<Surname>&x;</Surname>')), 'XML_MALFORMED'],
    ['an element left open', () => message('<Person>'), 'XML_MALFORMED'],
    ['an end too early', () => folder.put('early.xml', `<Message>${header}<Persons>`), 'XML_MALFORMED'],
    ['no XML at all', () => folder.put('text.xml', 'persontableid,surname\n'), 'XML_MALFORMED'],
    ['elements in elements', () => message('<a>'.repeat(40) + '</a>'.repeat(40)), 'XML_TOO_DEEP'],
    ['a text without end', () => message(child(`<Surname>${'a'.repeat(70_000)}</Surname>`)), 'XML_TOO_LONG'],
    [
      'a marked text without end',
      () => message(child(`<Surname><![CDATA[${'a'.repeat(70_000)}]]></Surname>`)),
      'XML_TOO_LONG',
    ],
    ['a comment without end', () => message(`<!--${'a'.repeat(3_000_000)}-->`), 'XML_TOO_LONG'],
    ['a person without end', () => message(child('<Requests/>'.repeat(6_000))), 'XML_TOO_LONG'],
    [
      'another encoding',
      () => message(child(), '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      'WRONG_ENCODING',
    ],
  ])('is refused with %s', async (_what, given, code) => {
    const { issues } = await readAll([given()]);
    expect(issues.at(-1)?.code).toBe(code);
  });
});
