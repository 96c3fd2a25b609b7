import { registers, type RegisterName } from '@golden-thread/commissioning/registers';
import { registerSchemas } from '@golden-thread/commissioning/schema';
import { z } from 'zod';
import type { CommissioningBuilder } from '../builder.ts';
import { inputFields, type JsonSchema } from './input-fields.ts';
import type { InputField, InputShape } from './input-shape.ts';
import type { InputType } from './input-type.ts';
import { oneOf, pascalName } from './pascal-name.ts';
import { wordsEnum } from './words-enum.ts';

/** What can be sent of an entry of a register, and the input type that takes it. */
export interface ContentInput {
  readonly fields: readonly InputField[];
  readonly type: InputType;
}

/** Makes the inputs of registers from the schemas of what their entries say: whoever adds a register writes none. */
export function createContentInputs({
  builder,
}: CommissioningBuilder): (register: RegisterName) => ContentInput {
  const citation = builder.inputType('CitationInput', {
    description: 'Where something comes from.',
    fields: (t) => ({
      sourceId: t.id({ required: true, description: 'Id of the document or dataset.' }),
      place: t.string({ required: true, description: 'Where in it, such as a page or section.' }),
    }),
  });

  return (register) => {
    const row = registers[register];
    const references = Object.keys(row.references ?? {});

    function typeOf(shape: InputShape, name: string, description: string, path: string): InputType {
      switch (shape.kind) {
        case 'text':
          return references.includes(path) ? 'ID' : 'String';
        case 'date':
          return 'Date';
        case 'whole':
          return 'Int';
        case 'number':
          return 'Float';
        case 'boolean':
          return 'Boolean';
        case 'enum':
          return wordsEnum(builder, shape.graphName ?? name, description, shape.words);
        case 'list':
          return [typeOf(shape.of, name, description, path)] as unknown as InputType;
        case 'object':
          return isCitation(shape.fields) ? citation : objectOf(shape.fields, name, description, path);
      }
    }

    function objectOf(
      fields: readonly InputField[],
      name: string,
      description: string,
      at: string,
    ): InputType {
      const typed = fields.map((field) => {
        const path = at === '' ? field.name : `${at}.${field.name}`;
        return { field, type: typeOf(field.shape, `${name}${nameOf(field)}`, field.description, path) };
      });
      return builder.inputType(`${name}Input`, {
        description,
        fields: (t) =>
          Object.fromEntries(
            typed.map(({ field, type }) => [
              field.name,
              t.field({
                type,
                required: field.otherwise === undefined,
                description: field.description,
              } as never),
            ]),
          ) as never,
      });
    }

    const schema = z.toJSONSchema(registerSchemas[register], { io: 'input' }) as JsonSchema;
    const fields = inputFields(schema, register, ['id']);
    const says = `${row.description} Ids of what it refers to are those the graph gives.`;
    return { fields, type: objectOf(fields, pascalName(register), says, '') };
  };
}

/** The part of a type’s name that a field gives it: one of what it lists. */
function nameOf({ name, shape }: InputField): string {
  return pascalName(shape.kind === 'list' ? oneOf(name) : name);
}

function isCitation(fields: readonly InputField[]): boolean {
  return fields.length === 2 && fields.every(({ name }) => name === 'sourceId' || name === 'place');
}
