import { afterAll, describe, expect, it } from 'vitest';
import { episodesOf } from '../src/index.ts';
import { checkSsda903, openSsda903Returns, readEpisodes } from '../src/node/index.ts';
import { key, madeFolder, readAll, soundTables } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

type Cells = Readonly<Record<string, string>>;
const elements = (cells: Cells): string =>
  Object.entries(cells)
    .map(([name, text]) => (text === '' ? `<${name} />` : `<${name}>${text}</${name}>`))
    .join('');

const first = {
  header: elements({ CHILDID: 'QJ1', UPN: 'X999000000001', SEX: 'F', DOB: '09/05/2012', ETHNIC: 'WBRI', UASC: '', MOTHER: '0', MC_DOB: '' }), // prettier-ignore
  within: [
    ['AREVIEW', { REVIEW: '20/06/2026', REVIEW_CODE: 'PN1' }],
    ['AMISSING', { MISSING: 'M', MIS_START: '03/06/2026', MIS_END: '04/06/2026' }],
    ['PERMANENCE', { PREV_PERM: 'P1', LA_PERM: '372', DATE_PERM: 'ZZ/05/2015' }],
    ['OC2', { SDQ_SCORE: '14', CONVICTED: '0' }],
    ['AD_PLACED', { DATE_PLACED: '01/07/2026' }],
  ],
  adoption: elements({ DATE_INT: '01/07/2026', FOSTER_CARE: '1', NB_ADOPTR: '2', SEX_ADOPTR: 'MF' }),
  episodes: [
    { DECOM: '01/05/2026', RNE: 'S', LS: 'C1', CIN: 'N1', PL: 'U4', PL_POST: 'ZZ99 3VZ', HOME_POST: 'ZZ99 3WZ', URN: '1234567', PLACE_PROVIDER: 'PR1', DEC: '01/06/2026', REC: 'X1', REASON_PLACE_CHANGE: 'CHILD' }, // prettier-ignore
    { DECOM: '01/06/2026', RNE: 'P', LS: 'C1', CIN: 'N1', PL: 'K2', PL_POST: 'ZZ99 3VZ', HOME_POST: 'ZZ99 3WZ', URN: '7654321', PLACE_PROVIDER: 'PR4', DEC: '', REC: '', REASON_PLACE_CHANGE: '' }, // prettier-ignore
  ],
} as const;
const second = {
  header: elements({ CHILDID: 'QJ2', UPN: 'X999000000002', SEX: 'M', DOB: '31/01/2009', ETHNIC: 'BAFR', UASC: '1', DUC: '31/01/2027', IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }), // prettier-ignore
  episodes: [{ DECOM: '13/02/2026', RNE: 'S', LS: 'V2', CIN: 'N8', PL: 'K3', PLACE_PROVIDER: 'PR5' }],
} as const;

const children = [
  `<CHILD><HEADER>${first.header}${first.adoption}${first.within
    .map(([name, cells]) => `<${name}>${elements(cells)}</${name}>`)
    .join(
      '',
    )}</HEADER>${first.episodes.map((cells) => `<EPISODE>${elements(cells)}</EPISODE>`).join('')}</CHILD>`,
  `<CHILD><HEADER>${second.header}</HEADER>${second.episodes
    .map((cells) => `<EPISODE>${elements(cells)}</EPISODE>`)
    .join('')}</CHILD>`,
];
const xml = `<?xml version='1.0' encoding='us-ascii'?>\n<EXPSSDA903>${children.join('\n')}</EXPSSDA903>`;

let made = 0;
const put = (text: string): readonly string[] => [folder.put(`${(made += 1)}.xml`, text)];
const codesOf = async (text: string) => (await readAll(put(text))).codes;

describe('a return in XML', () => {
  it('is the rows that its tables would be, child by child', async () => {
    const { rows, issues } = await readAll(put(xml));
    expect(issues).toEqual([]);
    const tables = Object.entries(soundTables).filter(
      ([module]) => module !== 'social-workers' && module !== 'deprivation-of-liberty',
    );
    const asTables = await readAll(tables.map(([module, text]) => folder.put(`${module}.csv`, text)));
    const sorted = (all: typeof rows) => all.map((row) => JSON.stringify(row)).sort();
    expect(sorted(rows)).toEqual(sorted(asTables.rows));
    expect(rows[0]?.module).toBe('header');
    expect(episodesOf(rows)).toEqual(episodesOf(asTables.rows));
  });

  it('tells its tables, its days and its progress, and its year where it is in its name', async () => {
    const [path = ''] = put(xml.replaceAll('2026', '2025').replaceAll('2027', '2026'));
    const report = await checkSsda903([path], { year: 2025, key });
    expect(report.tables.map(({ module }) => module)).toContain('previous-permanence');
    expect(report.tables[0]?.dates).toEqual({ format: 'day/month/year', certain: true });
    expect(report.rows).toMatchObject({ header: 2, episodes: 3, uasc: 1, oc3: 1, ad1: 1, missing: 1 });
    const bytes: number[] = [];
    const named = folder.put('cla_2026-27.xml', xml);
    await readAll([named], { year: null, onProgress: ({ bytesRead }) => void bytes.push(bytesRead) });
    expect(bytes.at(-1)).toBe(xml.length);
    const { returns } = await openSsda903Returns([named], { year: null, key });
    expect(returns[0]?.madeUp).toBe(false);
    const madeUp = folder.put('made_up_2026-27.xml', xml.replaceAll('QJ1', 'MADEUP1'));
    expect((await openSsda903Returns([madeUp], { year: null, key })).returns[0]?.madeUp).toBe(true);
    expect(returns.map(({ modules }) => modules.length)).toEqual([10]);
  });

  it('is read of some tables only, and as columns', async () => {
    const paths = put(xml);
    const { rows } = await readAll(paths, { modules: ['episodes'] });
    expect(new Set(rows.map(({ module }) => module))).toEqual(new Set(['header', 'episodes']));
    const { episodes } = await readEpisodes(paths, { year: 2026, key, onIssue: () => undefined });
    expect([...episodes].map(({ birthDate: _day, ...each }) => each)).toEqual(episodesOf(rows));
  });

  it('holds a child against the rules as tables do', async () => {
    expect(await codesOf(xml.replace('<DEC>01/06/2026', '<DEC>01/04/2026'))).toContain('END_BEFORE_START');
    expect(await codesOf(xml.replace('QJ2', 'QJ1'))).toContain('CHILD_TWICE');
    expect(await codesOf(xml.replace('<CHILDID>QJ2</CHILDID>', ''))).toContain('CHILD_MISSING');
  });

  it('tells once of an element it does not know, and does not read it', async () => {
    const strange = xml
      .replaceAll('<EPISODE>', '<EPISODE><NAME>QJ</NAME>')
      .replace('<OC2>', '<OC2><X>QJ</X>');
    const { codes, issues } = await readAll(put(strange));
    expect(codes).toEqual(['UNKNOWN_ELEMENT', 'UNKNOWN_ELEMENT']);
    expect(issues[0]).toMatchObject({
      row: null,
      found: 'an element on line 2 that the return does not have',
    });
  });

  it.each([
    ['an entity', xml.replace('<EXPSSDA903>', '<!DOCTYPE x [<!ENTITY e "e">]><EXPSSDA903>'), ['XML_DOCTYPE']],
    ['another encoding', xml.replace('us-ascii', 'utf-16'), ['WRONG_ENCODING']],
    ['no XML at all', 'CHILD,DOB\n', ['XML_MALFORMED']],
    ['nothing', '', ['XML_MALFORMED']],
    ['no child', '<EXPSSDA903></EXPSSDA903>', ['UNKNOWN_LAYOUT']],
    ['an end too early', xml.slice(0, -40), ['XML_MALFORMED']],
    ['elements too deep', `<a>${'<b>'.repeat(40)}`, ['XML_TOO_DEEP']],
    ['a text without end', `<a>${'b'.repeat(70_000)}</a>`, ['XML_TOO_LONG']],
    ['an attribute without end', `<a b="${'b'.repeat(1_200_000)}`, ['XML_TOO_LONG']],
    ['a child without end', `<E><CHILD>${'<EPISODE></EPISODE>'.repeat(6_000)}`, ['XML_TOO_LONG']],
    ['a null byte', xml.replace('QJ1', '\0'), ['CONTROL_CHARACTER']],
  ])('is refused for %s', async (_name, text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });

  it('is read as far as it can be: what breaks later is told of once', async () => {
    const many = `<E>${children[1]?.repeat(2_500)}<CHILD>`;
    const { rows, codes } = await readAll(put(many));
    expect(rows.length).toBeGreaterThan(5_000);
    expect(codes.filter((code) => code !== 'CHILD_TWICE' && code !== 'EPISODE_TWICE')).toEqual([
      'XML_MALFORMED',
    ]);
  });

  it('is not read beside tables of the same return, or another XML', async () => {
    const header = folder.put('header.csv', soundTables.header);
    expect((await readAll([...put(xml), header])).codes).toEqual(['MIXED_FILES']);
    expect((await readAll([...put(xml), ...put(xml)])).codes).toEqual(['MIXED_FILES']);
  });
});
