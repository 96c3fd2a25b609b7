import type { InputField, InputShape } from './input-shape.ts';

/** As much of a JSON Schema as the schemas of registers make use of. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  /** What the graph calls an enum. */
  readonly graphName?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Fields that many schemas have and need no words of their own. */
const DESCRIBED: Readonly<Record<string, string>> = {
  id: 'An id within the entry that stays: lower-case words joined by -.',
  sourceId: 'Id of the document or dataset it comes from.',
  place: 'Where in it, such as a page or section.',
  source: 'Where it comes from.',
  title: 'What it is called.',
  startDate: 'The first day of it; null where it is not known.',
  endDate: 'The last day of it; null while it runs.',
};

/**
 * What can be sent for each field of an object, its own id left out where it is the entry itself.
 *
 * @param path - where the object stands, for who has to mend its schema.
 * @throws Error for a form that no input can have.
 */
export function inputFields(
  schema: JsonSchema,
  path: string,
  leftOut: readonly string[] = [],
): readonly InputField[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, field]) => inputField(name, field, `${path}.${name}`));
}

function inputField(name: string, schema: JsonSchema, path: string): InputField {
  const { inner, nullable } = withoutNull(schema);
  const said = schema.description ?? inner.description ?? DESCRIBED[name] ?? '';
  const shape = shapeOf(inner, name, path);
  return {
    name,
    shape,
    description: `${said}${limitWords(inner, shape)}`,
    otherwise: nullable ? null : shape.kind === 'list' && (inner.minItems ?? 0) === 0 ? [] : undefined,
  };
}

/** A schema without the null it may be. */
function withoutNull(schema: JsonSchema): { readonly inner: JsonSchema; readonly nullable: boolean } {
  const { anyOf, type } = schema;
  if (anyOf !== undefined) {
    const others = anyOf.filter((each) => each.type !== 'null');
    return { inner: others.length === 1 ? others[0]! : schema, nullable: others.length < anyOf.length };
  }
  if (Array.isArray(type)) {
    const others = (type as readonly string[]).filter((each) => each !== 'null');
    return { inner: { ...schema, type: others[0]! }, nullable: others.length < type.length };
  }
  return { inner: schema, nullable: false };
}

function shapeOf(schema: JsonSchema, name: string, path: string): InputShape {
  if (schema.enum !== undefined)
    return { kind: 'enum', words: schema.enum, graphName: schema.graphName ?? null };
  switch (schema.type) {
    case 'string':
      return { kind: schema.format === 'date' ? 'date' : 'text' };
    case 'integer':
      // Whole pounds and pence go past what an Int of GraphQL holds.
      return { kind: name.endsWith('Pence') ? 'number' : 'whole' };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return { kind: 'list', of: shapeOf(schema.items ?? {}, name, `${path}[]`) };
    case 'object':
      return { kind: 'object', fields: inputFields(schema, path) };
    default:
      throw new Error(`${path} of a register has a form that no input can have.`);
  }
}

function limitWords({ maxLength }: JsonSchema, { kind }: InputShape): string {
  return kind === 'text' && maxLength !== undefined && maxLength > 100
    ? ` Up to ${maxLength.toLocaleString('en-GB')} characters.`
    : '';
}
