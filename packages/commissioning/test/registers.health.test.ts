import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AUDIENCES, registers, type Register } from '../src/registers/index.ts';
import { registerSchemas } from '../src/schema.ts';

const rows = Object.entries(registers) as unknown as readonly (readonly [string, Register])[];

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const schemaOf = (name: string) =>
  z.toJSONSchema(registerSchemas[name as keyof typeof registerSchemas], { io: 'input' }) as JsonSchema;

/** What stands at a field, lists and nulls on the way gone through; undefined where there is no such field. */
function fieldAt(schema: JsonSchema | undefined, path: readonly string[]): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  const inner = schema.anyOf?.find(({ type }) => type !== 'null');
  if (inner !== undefined) return fieldAt(inner, path);
  if (schema.items !== undefined) return fieldAt(schema.items, path);
  const [key, ...rest] = path;
  return key === undefined ? schema : fieldAt(schema.properties?.[key], rest);
}

describe('the registers', () => {
  it('have a name each that a database takes, a title, and a sentence', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [key, { name, title, description }] of rows) {
      expect(name).toBe(key);
      expect(name).toMatch(/^[a-z][a-z-]{0,39}$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('have a schema each, of an object with an id', () => {
    expect(Object.keys(registerSchemas).sort()).toEqual(Object.keys(registers).sort());
    for (const [name] of rows)
      expect(fieldAt(schemaOf(name), ['id']), name).toMatchObject({ type: 'string' });
  });

  it('are for audiences there are, each once, and what is about single children is for the panel alone', () => {
    for (const [name, { audiences, right }] of rows) {
      expect(audiences.filter((audience) => !(audience in AUDIENCES))).toEqual([]);
      expect(new Set(audiences).size, name).toBe(audiences.length);
      if (audiences.includes('panel')) expect(audiences, name).toEqual(['panel']);
      const rights = audiences.includes('panel') ? ['submit', 'decide'] : ['record', 'approve'];
      expect(rights, name).toContain(right ?? 'record');
    }
  });

  it('name entries by their content only where everybody who records sees every entry', () => {
    for (const [name, { audiences, idOf }] of rows)
      if (idOf !== undefined)
        expect(
          audiences.filter((audience) => audience === 'council' || audience === 'health'),
          name,
        ).toEqual([]);
  });

  it('refer to things by fields that there are, which hold texts', () => {
    for (const [name, { references = {}, separateFrom, dayField }] of rows) {
      for (const path of Object.keys(references))
        expect(fieldAt(schemaOf(name), path.split('.')), `${name}: ${path}`).toMatchObject({
          type: 'string',
        });
      if (dayField !== undefined)
        expect(fieldAt(schemaOf(name), [dayField]), `${name}: ${dayField}`).toMatchObject({ format: 'date' });
      if (separateFrom !== undefined) {
        expect(references[separateFrom.field], name).toBe(separateFrom.register);
        expect(registers).toHaveProperty(separateFrom.register);
      }
    }
  });
});
