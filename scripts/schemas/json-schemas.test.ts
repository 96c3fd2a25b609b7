import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { brokenSomewhere } from './broken-somewhere.ts';
import { corpusOf } from './corpus.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { jsonSchemas } from './json-schemas.ts';
import { NamedSchemas } from './named-schemas.ts';
import onlyZod from './only-zod-refuses.json' with { type: 'json' };
import { schemaFiles } from './schema-files.ts';
import { agree, judge } from './verdicts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemas = await jsonSchemas(root);
const { files, problems } = await schemaFiles(root);
const cases = schemas.map((schema) => ({
  ...schema,
  called: `${schema.packageFolder}/${schema.name}`,
  corpus: corpusOf(root, schema.packageFolder, schema.name),
}));

describe('the JSON Schemas', () => {
  it('are written as the zod schemas have them (else: pnpm json-schemas)', () => {
    const written = [
      ...new Set([...files.keys()].map((file) => file.slice(0, file.lastIndexOf('/')))),
    ].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
    expect(written.sort()).toEqual([...files.keys()].sort());
    expect(written.filter((file) => readFileSync(join(root, file), 'utf8') !== files.get(file))).toEqual([]);
  });

  it('leave no refinement unsaid', () => expect(problems).toEqual([]));

  it('have a name, a title and a description each', () => {
    expect(schemas.length).toBeGreaterThan(40);
    expect(new Set(schemas.map(({ json }) => json['$id'])).size).toBe(schemas.length);
    for (const { json, name } of schemas) {
      expect(json, name).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S.*\./),
      });
    }
  });

  it('would be told of a refinement that says nothing', () => {
    const silent = z.strictObject({ a: z.string().refine(() => true) });
    expect(jsonSchemaOf(silent, new NamedSchemas([])).silent).toEqual(['properties/a']);
  });
});

describe.each(cases)('$called and the zod schema it was made from', (published) => {
  const verdictsOn = judge(published);
  const valid = published.corpus.filter((file) => file.valid);

  it('have a corpus of valid and invalid files', () => {
    expect(valid.length).toBeGreaterThan(0);
    expect(published.corpus.length).toBeGreaterThan(valid.length);
  });

  it('agree on every file of it', () => {
    const wrong = published.corpus.flatMap(({ place, valid: sound, value }) => {
      const { ajv, zod, codes } = verdictsOn(value);
      const forZodAlone = place in onlyZod;
      return zod === sound && ajv === (sound || forZodAlone) ? [] : [{ place, ajv, zod, codes }];
    });
    expect(wrong).toEqual([]);
  });

  it('agree on every valid file broken anywhere, but for what the schema says only zod checks', () => {
    fc.assert(
      fc.property(fc.oneof(...valid.map(({ value }) => brokenSomewhere(value))), (value) => {
        const verdicts = verdictsOn(value);
        expect(agree(verdicts, published.alsoChecked), JSON.stringify(verdicts)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the list of what only zod refuses', () => {
  it('names files that are there, each with a reason', () => {
    const there = new Set(cases.flatMap(({ corpus }) => corpus.map(({ place }) => place)));
    expect(Object.keys(onlyZod).filter((place) => !there.has(place))).toEqual([]);
    for (const reason of Object.values(onlyZod)) expect(reason).toMatch(/\S \S/);
  });
});
