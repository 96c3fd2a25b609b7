import { z } from 'zod';
import { roles } from './person.ts';
import type { Person } from './person.ts';

const id = z.string().min(1).max(200);

const claims = z.object({
  sub: id,
  role: z.enum(roles),
  areas: z.array(z.string().regex(/^[EWSN]\d{8}$/u)).max(50),
  postIds: z.array(id).max(50).default([]),
  bodyIds: z.array(id).max(50).default([]),
});

/** The person a token's claims describe, or `undefined` when a claim is missing or malformed. */
export function personOfClaims(payload: unknown): Person | undefined {
  const { success, data } = claims.safeParse(payload);
  if (!success) return undefined;
  return {
    subject: data.sub,
    role: data.role,
    areas: data.areas,
    postIds: data.postIds,
    bodyIds: data.bodyIds,
  };
}

/** The claims that describe a person, without issuer, audience and times. */
export function claimsOfPerson({ subject, ...rest }: Person): Record<string, unknown> {
  return { sub: subject, ...rest };
}
