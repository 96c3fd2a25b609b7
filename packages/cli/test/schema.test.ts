import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findSchema } from '../src/schemas/find-schema.ts';
import { publishedSchemas } from '../src/schemas/published-schemas.ts';
import { runCommand } from './run-command.ts';

describe('golden-thread schema', () => {
  it('lists every schema with what it is of', async () => {
    const { status, stdout } = await runCommand(['schema']);
    expect(stdout).toMatch(/^outcomes\/indicator +An indicator/m);
    expect(stdout).toMatch(/^local-areas\/bodies +\S/m);
    expect(status).toBe(0);
    const { schemas } = JSON.parse((await runCommand(['schema', '--json'])).stdout) as {
      schemas: { name: string; title: string; description: string }[];
    };
    expect(schemas.length).toBeGreaterThan(40);
    for (const { title, description } of schemas) expect([title, description].join('')).toMatch(/\S/);
  });

  it.each([
    ['outcomes/indicator', 'outcomes/indicator'],
    ['indicator', 'outcomes/indicator'],
    ['indicators.json', 'local-areas/indicators'],
    ['rag/scheme.json', 'rag/scheme'],
  ])('prints %s as the package %s has it', async (name, place) => {
    const [folder, file] = place.split('/');
    const path = fileURLToPath(new URL(`../../${folder}/schemas/${file}.json`, import.meta.url));
    const { status, stdout } = await runCommand(['schema', name]);
    expect(stdout).toBe(readFileSync(path, 'utf8'));
    expect(JSON.parse((await runCommand(['schema', name, '--json'])).stdout)).toEqual(JSON.parse(stdout));
    expect(status).toBe(0);
  });

  it('asks for the package where several have the name', async () => {
    const of = (name: string) => ({ name, title: '', description: '', file: '' });
    await expect(findSchema([of('send/thing'), of('rag/thing')], 'thing')).rejects.toThrow(
      expect.objectContaining({ details: expect.objectContaining({ code: 'SCHEMA_NAME_SHARED' }) }),
    );
    expect(new Set((await publishedSchemas()).map(({ file }) => file)).size).toBe(
      (await publishedSchemas()).length,
    );
  });
});
