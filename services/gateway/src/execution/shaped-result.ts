import type { Joined } from './query-plan.ts';
import type { ObjectShape, ValueShape } from './shape.ts';

/** A promise of the schema that the data of a subgraph broke, and where. */
export interface BrokenPromise {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The answer's data, with what was nulled because it broke a promise. */
export interface ShapedResult {
  readonly data: Joined | null;
  readonly broken: readonly BrokenPromise[];
}

/** A null that its parent may not hold. */
const bubble = Symbol('null where none may be');

/**
 * Puts joined data into the shape that was asked for: only those fields, in that order.
 *
 * A null where the schema forbids one nulls the nearest parent that may be null; a value of a wrong type is null.
 */
export function shapedResult(shape: ObjectShape, root: Joined): ShapedResult {
  const broken: BrokenPromise[] = [];
  const path: (string | number)[] = [];
  const breaks = (message: string): void => {
    broken.push({ message, path: [...path] });
  };

  function object(input: Joined, { onlyType, fieldsOf }: ObjectShape): Joined | null {
    const typeName = onlyType ?? input['__typename'];
    const fields = typeof typeName === 'string' ? fieldsOf(typeName) : undefined;
    if (fields === undefined) {
      breaks('An object of no known type.');
      return null;
    }
    const output: Joined = {};
    for (const field of fields) {
      if (field.value === undefined) {
        output[field.key] = typeName;
        continue;
      }
      path.push(field.key);
      const result = value(input[field.key], field.value);
      path.pop();
      if (result === bubble) return null;
      output[field.key] = result;
    }
    return output;
  }

  function list(input: readonly unknown[], element: ValueShape): unknown[] | null {
    const output: unknown[] = new Array(input.length);
    let whole = true;
    for (let at = 0; at < input.length; at += 1) {
      path.push(at);
      const result = value(input[at], element);
      path.pop();
      if (result === bubble) whole = false;
      output[at] = result;
    }
    return whole ? output : null;
  }

  function value(input: unknown, shape: ValueShape): unknown {
    if (input === null || input === undefined) {
      if (!shape.nonNull) return null;
      breaks('Cannot return null here.');
      return bubble;
    }
    let result: unknown;
    if (shape.isValid !== undefined) {
      if (shape.isValid(input)) return input;
      breaks('Invalid value.');
      result = null;
    } else if (shape.element !== undefined) {
      if (Array.isArray(input)) result = list(input, shape.element);
      else breaks('Not a list.');
    } else if (shape.object !== undefined) {
      if (typeof input === 'object' && !Array.isArray(input)) result = object(input as Joined, shape.object);
      else breaks('Not an object.');
    }
    return (result ?? null) === null && shape.nonNull ? bubble : (result ?? null);
  }

  return { data: object(root, shape), broken };
}
