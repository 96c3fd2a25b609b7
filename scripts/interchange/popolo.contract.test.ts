import { loadArea, shippedAreas } from '../../packages/local-areas/src/node/index.ts';
import { toPopolo, type PopoloDocument } from '../../packages/governance/src/popolo.ts';
import type { Governance, Proceedings } from '../../packages/governance/src/index.ts';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { havePopoloSchemas, popoloValidator } from '../../packages/governance/test/popolo-schemas.ts';
import { popolo } from '../../packages/cli/src/interchange/popolo.ts';

const schemaOf = {
  organizations: 'organization',
  posts: 'post',
  memberships: 'membership',
  areas: 'area',
  events: 'event',
  motions: 'motion',
} as const;
const citation = { sourceId: 'document', place: 'the document' };
const shipped = (await shippedAreas()).map((folder) => [basename(folder), folder] as const);

describe.each(shipped)('Popolo of %s', (_name, folder) => {
  let area: { readonly code: string; readonly name: string };
  let document: PopoloDocument;
  beforeAll(async () => {
    const loaded = await loadArea(folder);
    if (!loaded.ok) throw new Error(`${folder} is not valid`);
    area = { code: loaded.area.code, name: loaded.area.name };
    document = popolo.write(loaded.area, {}).document as PopoloDocument;
  });

  it('is taken by the published schemas', () => {
    if (!havePopoloSchemas) throw new Error('The reference data beside the repository is absent.');
    const wrong = popoloValidator();
    const all = Object.entries(schemaOf).flatMap(([list, schema]) =>
      document[list as keyof typeof schemaOf].flatMap((thing) => wrong(schema, thing)),
    );
    expect(all).toEqual([]);
    expect(document.organizations.length).toBeGreaterThan(0);
  });

  it('is the same to the letter when it is written, read and written again', () => {
    const read = popolo.read(JSON.parse(JSON.stringify(document)), citation, {});
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { files, remarks } = read.value;
    const list = (name: keyof typeof files) => (files[name] ?? []) as never;
    const governance: Governance = {
      organisations: list('organisations.json'),
      bodies: list('bodies.json'),
      posts: list('posts.json'),
      memberships: list('memberships.json'),
      lines: [],
      decisionRights: [],
      rhythm: [],
    };
    const proceedings: Proceedings = {
      meetings: list('meetings.json'),
      resolutions: list('resolutions.json'),
      resolutionRecords: [],
      returns: [],
      returnReceipts: [],
    };
    const again = toPopolo(governance, { area, proceedings });
    expect(JSON.stringify(again.document)).toBe(JSON.stringify(document));
    expect([again.remarks.filter(({ path }) => !path.startsWith('resolutions')), remarks]).toEqual([[], []]);
  });
});
