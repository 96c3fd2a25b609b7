import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createErrorMask } from './masked-errors.ts';

describe('what went wrong while executing', () => {
  it('stays hidden, though a GraphQLError of no code is behind it', () => {
    const unexpected: unknown[] = [];
    const mask = createErrorMask({ suggestions: true, onUnexpected: (error) => unexpected.push(error) });
    const inner = new GraphQLError('a secret');
    const shown = mask(new GraphQLError('a secret', { path: ['hear'], originalError: inner }));
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(unexpected).toEqual([inner]);
  });

  it('stays hidden, though it carries no path', () => {
    const mask = createErrorMask({ suggestions: true, onUnexpected: () => undefined });
    const shown = mask(new GraphQLError('a secret', { originalError: new Error('a secret') }));
    expect(shown.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('keeps to the codes that are documented', () => {
    const mask = createErrorMask({ suggestions: true, onUnexpected: () => undefined });
    const shown = mask(new GraphQLError('no', { extensions: { code: 'INVALID_GRAPHQL' } }));
    expect(shown.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
