import { describe, expect, it } from 'vitest';
import { governanceWith, sampleGovernance } from '../test/sample-governance.ts';
import { resolution, sampleProceedings } from '../test/sample-proceedings.ts';
import { fromPopolo, toPopolo, type FromPopoloOptions, type PopoloReading } from './popolo.ts';

const citation = { sourceId: 'export', place: 'the document' };
const area = { code: 'E00000001', name: 'A made-up area' };
const options: FromPopoloOptions = {
  citation,
  classifications: { committee: 'partnership-board', party: 'other' },
  roles: { Chairperson: 'chair' },
};

function read(input: unknown, how: FromPopoloOptions = options): PopoloReading {
  const reading = fromPopolo(input, how);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}
const issues = (input: unknown): readonly string[] => {
  const reading = fromPopolo(input, options);
  return reading.ok ? [] : reading.issues.map(({ code, path }) => `${code} at ${path}`);
};
const remarks = (input: unknown): readonly string[] =>
  read(input).remarks.map(({ code, path }) => `${code} at ${path}`);

const board = { id: 'b', name: 'Board', classification: 'committee' };
const party = { id: 'o', name: 'Party', classification: 'party' };
const head = { id: 'p', label: 'Head' };

describe('writing Popolo', () => {
  it('writes organisations and bodies under ids that cannot be taken for each other, and no person', () => {
    const { document } = toPopolo(sampleGovernance, { area });
    expect(document.organizations.map(({ id }) => id).slice(0, 5)).toEqual([
      'organisation:council',
      'organisation:ccg',
      'organisation:icb',
      'body:group-one',
      'body:group-two',
    ]);
    expect(document.organizations[0]?.identifiers).toEqual([{ scheme: 'ons', identifier: 'E00000001' }]);
    expect(document.memberships[1]).toEqual({
      role: 'chair',
      organization_id: 'body:board',
      post_id: 'post:head-of-inclusion',
      on_behalf_of_id: 'organisation:council',
      start_date: '2022-01-01',
      end_date: '2022-12-31',
      sources: [{ url: 'urn:golden-thread:source:made-up', note: 'for tests' }],
    });
    expect(document.posts).toEqual([
      { id: 'post:head-of-inclusion', label: 'Head of Inclusion', organization_id: 'organisation:council' },
    ]);
    expect(JSON.stringify(document)).not.toContain('person');
  });

  it('leaves out what is not asked for', () => {
    const { document } = toPopolo(governanceWith({ posts: [{ id: 'p', title: 'P', organisationId: null }] }));
    expect(document).toEqual({
      organizations: [],
      posts: [{ id: 'post:p', label: 'P', organization_id: null }],
      memberships: [],
      areas: [],
      events: [],
      motions: [],
    });
    expect(toPopolo(sampleGovernance).document.organizations[3]).not.toHaveProperty('area_id');
  });

  it('writes meetings as events, their items as parts of them, and resolutions as motions', () => {
    const { document } = toPopolo(sampleGovernance, { proceedings: sampleProceedings });
    expect(document.events.slice(0, 2)).toEqual([
      {
        id: 'meeting:june',
        start_date: '2022-06-14',
        status: 'held',
        classification: 'meeting',
        organization_id: 'body:board',
        sources: [{ url: 'urn:golden-thread:source:made-up', note: 'for tests' }],
      },
      {
        id: 'meeting:june/1',
        name: 'Progress',
        classification: 'agenda item',
        parent_id: 'meeting:june',
        identifiers: [{ scheme: 'agenda', identifier: '7' }],
      },
    ]);
    expect(document.motions.map(({ identifier }) => identifier)).toEqual(['7.1', '7.2', '7.3', '1', '2']);
    const lost = { ...sampleProceedings, resolutions: [resolution('r', { meetingId: 'never' })] };
    expect(toPopolo(sampleGovernance, { proceedings: lost }).document.motions[0]?.organization_id).toBeNull();
  });

  it('tells one by one what Popolo has no place for', () => {
    const deputy = {
      ...sampleGovernance.memberships[2]!,
      deputyFor: { kind: 'post' as const, id: 'head-of-inclusion' },
    };
    const written = toPopolo(
      { ...sampleGovernance, memberships: [deputy] },
      { proceedings: sampleProceedings },
    );
    expect(new Set(written.remarks.map(({ code }) => code))).toEqual(new Set(['NOT_IN_POPOLO']));
    expect(written.remarks.map(({ path }) => path)).toEqual([
      'organisations[1].successorId',
      'memberships[0].deputyFor',
      ...[0, 1, 2, 3, 4, 5].map((index) => `lines[${index}]`),
      'decisionRights[0]',
      'decisionRights[1]',
      ...[0, 1, 2, 3].map((index) => `rhythm[${index}]`),
      'meetings[1].items[0].from',
      'meetings[1].items[0].subjectId',
      ...[1, 2, 3, 4].map((index) => `resolutions[${index}].action`),
      ...[0, 1, 2].map((index) => `resolutionRecords[${index}]`),
      ...[0, 1, 2, 3].map((index) => `returns[${index}]`),
      ...[0, 1].map((index) => `returnReceipts[${index}]`),
    ]);
    expect(toPopolo(governanceWith({})).remarks).toEqual([]);
  });
});

describe('reading Popolo', () => {
  it('gives back what was written, and remarks nothing', () => {
    const { document } = toPopolo(sampleGovernance, { area, proceedings: sampleProceedings });
    const reading = read(document);
    expect(reading.remarks).toEqual([]);
    expect(reading.area).toEqual(area);
    expect(reading.governance.bodies).toEqual(sampleGovernance.bodies);
    expect(reading.governance.posts).toEqual(sampleGovernance.posts);
    expect(reading.governance.memberships).toEqual(sampleGovernance.memberships);
    expect(reading.proceedings.resolutions.map(({ itemNumber, number }) => [itemNumber, number])).toEqual(
      sampleProceedings.resolutions.map(({ itemNumber, number }) => [itemNumber, number]),
    );
  });

  it('reads a foreign document with what the caller says its words mean, and cites the document', () => {
    const reading = read({
      organizations: [board, party],
      posts: [{ ...head, organization_id: 'o' }],
      memberships: [
        { organization_id: 'b', post_id: 'p', role: 'Chairperson' },
        { organization_id: 'b', member: { id: 'o' }, on_behalf_of_id: 'o' },
      ],
    });
    expect(reading.governance.bodies).toEqual([
      { id: 'b', name: 'Board', kind: 'partnership-board', startDate: null, endDate: null, source: citation },
    ]);
    expect(reading.governance.memberships.map(({ holder, role }) => [holder.id, role])).toEqual([
      ['p', 'chair'],
      ['o', 'member'],
    ]);
    expect(reading.area).toBeNull();
  });

  it('makes foreign ids fit, each used once, and says what they became', () => {
    const organizations = ['Board 1!', 'board-1', 'body:board-1-2', '***', '###'].map((id) => ({
      ...board,
      id,
    }));
    const reading = read({ organizations });
    expect(reading.governance.bodies.map(({ id }) => id)).toEqual([
      'board-1',
      'board-1-3',
      'board-1-2',
      'body',
      'body-2',
    ]);
    expect(reading.remarks.map(({ code, path, found }) => `${code} at ${path}: ${found}`)).toEqual([
      'ID_CHANGED at organizations[0].id: "Board 1!"',
      'ID_CHANGED at organizations[1].id: "board-1"',
      'ID_CHANGED at organizations[3].id: "***"',
      'ID_CHANGED at organizations[4].id: "###"',
    ]);
  });

  it('makes ids that are far too long short, and takes many that come out alike in one go', () => {
    const organizations = Array.from({ length: 4_000 }, (_, index) => ({
      id: index === 0 ? `body:${'x'.repeat(5_000)}` : '!'.repeat(index),
      name: 'A board',
      classification: 'panel',
    }));
    const reading = fromPopolo({ organizations }, { citation });
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues[0]));
    const ids = reading.value.governance.bodies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4_000);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it('leaves persons out, repeats nothing of them, and says where they stood', () => {
    const input = {
      persons: [{ id: 'someone', name: 'A Secret Name' }],
      organizations: [board],
      posts: [head],
      memberships: [
        { organization_id: 'b', person_id: 'someone' },
        { organization_id: 'b', person: { name: 'A Secret Name' } },
        { organization_id: 'b', person_id: 'someone', post_id: 'p' },
      ],
      motions: [],
      speeches: [{ text: 'A Secret Name' }],
    };
    const reading = read(input);
    expect(reading.governance.memberships).toHaveLength(1);
    expect(JSON.stringify(reading)).not.toContain('Secret');
    expect(
      reading.remarks.map(({ code, path }) => `${code} at ${path}`).filter((each) => !each.startsWith('ID')),
    ).toEqual([
      'SEAT_LEFT_OUT at memberships[0]',
      'SEAT_LEFT_OUT at memberships[1]',
      'PERSON_LEFT_OUT at persons[0]',
      'PERSON_LEFT_OUT at memberships[0].person_id',
      'PERSON_LEFT_OUT at memberships[1].person',
      'PERSON_LEFT_OUT at memberships[2].person_id',
      'PERSON_LEFT_OUT at speeches',
    ]);
    expect(remarks({ persons: 'a name' })).toEqual(['PERSON_LEFT_OUT at persons']);
  });

  it('tells every list and field it does not read, by its sort and not by what it says', () => {
    const own = { id: 'body:b', name: 'Board', classification: 'panel' };
    const reading = read({
      meta: 7,
      votes_of: ['x'],
      empty: [],
      nothing: null,
      organizations: [
        {
          ...own,
          abstract: 'text here',
          image: null,
          geometry: {},
          area_id: 'elsewhere',
          identifiers: [{ identifier: 'x' }],
          sources: [
            { url: 'https://example.org', note: 'x' },
            { url: 'urn:golden-thread:source:s', note: 'p', extra: 1 },
            { url: 'urn:golden-thread:source:other', note: 'p' },
            { url: 'urn:golden-thread:source:s' },
            { url: 'urn:golden-thread:source:not an id', note: 'p' },
          ],
        },
        {
          id: 'organisation:o',
          name: 'O',
          classification: 'other',
          sources: [{ url: 'urn:golden-thread:source:s', note: 'p' }],
          identifiers: [
            { scheme: 'ons', identifier: '1' },
            { scheme: 'ons', identifier: '2' },
            { identifier: '3' },
            { scheme: '__proto__', identifier: '4' },
          ],
        },
      ],
      memberships: [{ organization_id: 'body:b', member: { id: 'organisation:o', name: 'O' } }],
      areas: [
        { id: 'a', name: 'A', identifier: '1', classification: 'country' },
        { id: 'a2', name: 'A2', identifier: '2' },
      ],
    });
    expect(reading.governance.bodies[0]?.source).toEqual({ sourceId: 's', place: 'p' });
    expect(reading.governance.organisations[0]?.codes).toEqual({ ons: '1' });
    expect(reading.remarks.map(({ path, found }) => `${path}: ${found}`)).toEqual([
      'organizations[1].sources[0]: an identifier or a link',
      'organizations[1].identifiers[1]: an identifier or a link',
      'organizations[1].identifiers[2]: an identifier or a link',
      'organizations[1].identifiers[3]: an identifier or a link',
      'organizations[0].identifiers[0]: an identifier or a link',
      'organizations[0].sources[0]: a link',
      'organizations[0].sources[2]: a link',
      'organizations[0].sources[3]: a link',
      'organizations[0].sources[4]: a link',
      'areas[1]: "a2"',
      'organizations[0].area_id: text',
      'areas[0].classification: text',
      'meta: a value',
      'votes_of: a list of 1',
      'organizations[0].abstract: text',
      'organizations[0].geometry: an object',
      'organizations[0].sources[1].extra: a value',
      'memberships[0].member.name: text',
    ]);
  });

  it('reads meetings and resolutions, and tells of events that are none', () => {
    const input = {
      organizations: [board],
      events: [
        { id: 'm', organization_id: 'b', start_date: '2022-06-14', status: 'held', name: 'June' },
        {
          id: 'm1',
          parent_id: 'm',
          name: 'Item',
          start_date: '2022-06-14',
          identifiers: [{ identifier: '4' }, { identifier: '5' }],
        },
        { id: 'm2', parent_id: 'm', name: 'Item without number', classification: 'break' },
        { id: 'term', classification: 'legislative period' },
        { id: 'part', parent_id: 'term', name: 'Part of a term' },
      ],
      motions: [
        {
          id: 'r',
          legislative_session_id: 'm',
          text: 'Noted',
          identifier: '4.2.1',
          organization_id: 'elsewhere',
          classification: 'adjournment',
        },
      ],
    };
    const { proceedings } = read(input);
    expect(proceedings.meetings[0]?.items).toEqual([
      { number: '4', title: 'Item', from: null, subjectId: null },
      { number: null, title: 'Item without number', from: null, subjectId: null },
    ]);
    expect(proceedings.resolutions[0]).toEqual({
      id: 'r',
      meetingId: 'm',
      itemNumber: '4.2',
      number: 1,
      title: 'Noted',
      action: null,
      source: citation,
    });
    expect(remarks(input).filter((each) => !each.startsWith('ID_CHANGED'))).toEqual([
      'FIELD_LEFT_OUT at events[3]',
      'FIELD_LEFT_OUT at events[4]',
      'FIELD_LEFT_OUT at events[0].name',
      'FIELD_LEFT_OUT at events[1].start_date',
      'FIELD_LEFT_OUT at events[1].identifiers[1]',
      'FIELD_LEFT_OUT at events[2].classification',
      'FIELD_LEFT_OUT at events[3].classification',
      'FIELD_LEFT_OUT at motions[0].classification',
      'FIELD_LEFT_OUT at motions[0].organization_id',
    ]);
  });

  it('gives every issue at once, and guesses nothing', () => {
    expect(
      issues({
        organizations: [
          { ...board, founding_date: '2022' },
          { id: 'x', name: ' ', classification: 'panel' },
        ],
        memberships: [{ organization_id: 1 }],
        events: {},
      }),
    ).toEqual([
      'INVALID_DATE at organizations[0].founding_date',
      'BLANK_TEXT at organizations[1].name',
      'WRONG_TYPE at memberships[0].organization_id',
      'WRONG_TYPE at events',
    ]);
    expect(
      issues({
        organizations: [
          board,
          { ...party, id: 'b' },
          { id: 'u', name: 'U', classification: 'unheard of' },
          { ...board, id: 'b' },
          party,
          { ...party, id: 'p' },
        ],
        posts: [{ ...head, organization_id: 'nobody' }, head],
        memberships: [
          { organization_id: 'o', post_id: 'p' },
          { organization_id: 'b', role: 'Whip' },
          { organization_id: 'b', post_id: 'p', member: { id: 'o' }, on_behalf_of_id: 'b' },
        ],
        events: [
          { id: 'm' },
          { id: 'm1', parent_id: 'm' },
          { id: 'm2', parent_id: 'never', name: 'x' },
          { id: 'm', start_date: '2022-06-14', status: 'over', organization_id: 'b' },
        ],
        motions: [
          { id: 'r', legislative_session_id: 'm1', text: 'Noted', identifier: 'four', result: 'failed' },
          { id: 'r', legislative_session_id: 'm', text: 'Noted', identifier: '1' },
        ],
      }),
    ).toEqual([
      'UNKNOWN_CLASSIFICATION at organizations[2].classification',
      'DUPLICATE_ID at organizations[1].id',
      'DUPLICATE_ID at organizations[3].id',
      'DUPLICATE_ID at posts[0].id',
      'DUPLICATE_ID at posts[1].id',
      'DUPLICATE_ID at events[3].id',
      'DUPLICATE_ID at motions[1].id',
      'UNKNOWN_REFERENCE at organizations[1].id',
      'UNKNOWN_REFERENCE at posts[0].id',
      'UNKNOWN_REFERENCE at posts[0].organization_id',
      'UNKNOWN_REFERENCE at posts[1].id',
      'UNKNOWN_REFERENCE at memberships[0].organization_id',
      'UNKNOWN_REFERENCE at memberships[0].post_id',
      'UNKNOWN_ROLE at memberships[1].role',
      'SEAT_WITHOUT_HOLDER at memberships[1]',
      'UNKNOWN_REFERENCE at memberships[2].post_id',
      'SEAT_WITH_TWO_HOLDERS at memberships[2].member',
      'UNKNOWN_REFERENCE at memberships[2].on_behalf_of_id',
      'UNKNOWN_REFERENCE at events[2].parent_id',
      'UNKNOWN_REFERENCE at events[0].organization_id',
      'MEETING_WITHOUT_DAY at events[0].start_date',
      'UNKNOWN_STATUS at events[0].status',
      'ITEM_WITHOUT_NAME at events[1].name',
      'UNKNOWN_STATUS at events[3].status',
      'ITEM_WITHOUT_NAME at events[1].name',
      'UNKNOWN_REFERENCE at motions[0].legislative_session_id',
      'RESOLUTION_NUMBER at motions[0].identifier',
      'NOT_RESOLVED at motions[0].result',
    ]);
  });

  it.each([null, undefined, 7, 'text', [], { organizations: 'all' }, { posts: [[]] }])(
    'refuses %o with issues and never by falling over',
    (input) => {
      expect(fromPopolo(input, options).ok).toBe(false);
    },
  );

  it('is not led astray by names that mean something to the language', () => {
    const input = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": [1], "organizations": [{"id": "__proto__", "name": "x", "classification": "constructor"}]}',
    ) as unknown;
    expect(issues(input)).toEqual(['UNKNOWN_CLASSIFICATION at organizations[0].classification']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(remarks(JSON.parse('{"__proto__": {"x": 1}, "constructor": [1]}'))).toEqual([
      'FIELD_LEFT_OUT at __proto__',
      'FIELD_LEFT_OUT at constructor',
    ]);
  });

  it('refuses a meaning that is none', () => {
    const classifications = { committee: 'kindergarten' as 'panel' };
    expect(() => fromPopolo({ organizations: [board] }, { citation, classifications })).toThrow(
      '"kindergarten" is no meaning',
    );
  });

  it('tells of an area that the document does not hold', () => {
    expect(
      remarks({ organizations: [{ id: 'body:b', name: 'B', classification: 'panel', area_id: 'gone' }] }),
    ).toEqual(['FIELD_LEFT_OUT at organizations[0].area_id']);
  });

  it('does not take a body for the organisation whose id it has', () => {
    expect(
      issues({
        organizations: [
          { ...party, id: 'x' },
          { ...board, id: 'x' },
        ],
      }),
    ).toEqual(['DUPLICATE_ID at organizations[1].id', 'UNKNOWN_REFERENCE at organizations[1].id']);
  });

  it('knows no word but its own when no meanings are given', () => {
    expect(fromPopolo({ organizations: [board] }, { citation }).ok).toBe(false);
  });
});
