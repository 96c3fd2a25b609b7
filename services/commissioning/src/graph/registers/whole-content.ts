import type { InputField, InputShape } from './input-shape.ts';

/** What was sent of an entry with everything that was left out: null, or an empty list, as the field says. */
export function wholeContent(
  fields: readonly InputField[],
  sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ name, otherwise, shape }) => {
      const value = sent[name] ?? otherwise ?? null;
      return [name, whole(shape, value)];
    }),
  );
}

function whole(shape: InputShape, value: unknown): unknown {
  if (value === null) return null;
  if (shape.kind === 'list') return (value as readonly unknown[]).map((each) => whole(shape.of, each));
  return shape.kind === 'object'
    ? wholeContent(shape.fields, value as Readonly<Record<string, unknown>>)
    : value;
}
