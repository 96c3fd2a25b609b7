import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Fault, isFaultCode } from './fault.ts';

/** How errors are shown. */
export interface ErrorMasking {
  /** Whether "Did you mean …?" is shown: it gives the schema away where introspection is off. */
  readonly suggestions: boolean;
  /** The fault that an error stands for, when callers may know of it; the error itself is for the log all the same. */
  readonly explain?: ((error: unknown) => Fault | undefined) | undefined;
  /** Told of every error that was masked or explained, with the id the caller sees. */
  readonly onUnexpected: (error: unknown, errorId: string) => void;
}

const shownExtensions = [
  'code',
  'variable',
  'inputPath',
  'found',
  'expected',
  'whatToDo',
  'errorId',
  'service',
] as const;

function faultBehind(error: unknown): GraphQLError | undefined {
  for (let current = error; current instanceof Error;) {
    if (current instanceof GraphQLError && isFaultCode(current.extensions['code'])) return current;
    current = current instanceof GraphQLError ? current.originalError : undefined;
  }
  return undefined;
}

function shown(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    shownExtensions.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
  );
}

/** Makes the function that turns any error into what a caller may read. */
export function createErrorMask({ suggestions, explain, onUnexpected }: ErrorMasking) {
  const worded = (message: string): string =>
    suggestions ? message : message.replace(/ ?Did you mean [^?]*\?/gu, '');
  const masked = (error: unknown): GraphQLError => {
    const errorId = randomUUID();
    onUnexpected(error, errorId);
    const fault = explain?.(error);
    if (fault !== undefined)
      return new GraphQLError(fault.message, { extensions: { ...fault.extensions, errorId } });
    return new GraphQLError(`Something went wrong on our side. Please quote ${errorId}.`, {
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    });
  };

  /** Shows a fault as it is; anything else keeps only its place, a new id and INTERNAL_SERVER_ERROR. */
  return function maskError(error: unknown): GraphQLFormattedError {
    const fault = faultBehind(error);
    const outer = error instanceof GraphQLError ? error : undefined;
    const own = outer !== undefined && outer.originalError === undefined ? outer : undefined;
    const source = fault ?? own ?? masked(outer?.originalError ?? error);
    const extensions = shown(source.extensions);
    const place = outer ?? source;
    return {
      message: worded(fault !== undefined && fault instanceof Fault ? fault.message : source.message),
      ...(place.locations && { locations: place.locations }),
      ...(place.path && { path: place.path }),
      extensions: {
        ...extensions,
        code: isFaultCode(extensions['code']) ? extensions['code'] : 'BAD_USER_INPUT',
      },
    };
  };
}
