/** Every kind of person the policy matrix knows, from least to most entrusted. */
export const roles = [
  'public',
  'partner',
  'officer',
  'action-lead',
  'panel-member',
  'board-member',
  'icb-commissioner',
  'send-caseworker',
  'looked-after-caseworker',
  'joint-funding-panel',
] as const;

/** What a person is here for. One token carries one role. */
export type Role = (typeof roles)[number];

/** Who asks: an opaque subject, a role and where it holds. Never a name. */
export interface Person {
  /** Opaque, as the issuer gave it. */
  readonly subject: string;
  readonly role: Role;
  /** Codes of the local areas the role holds in. */
  readonly areas: readonly string[];
  /** Posts held, `<areaCode>:<localId>`. */
  readonly postIds: readonly string[];
  /** Bodies sat on, `<areaCode>:<localId>`. */
  readonly bodyIds: readonly string[];
}

/** Whoever asks without a token: may read what is published, may write nothing. */
export const publicPerson: Person = {
  subject: 'public',
  role: 'public',
  areas: [],
  postIds: [],
  bodyIds: [],
};

/** Whether a text is one of the roles. */
export function isRole(role: unknown): role is Role {
  return roles.some((each) => each === role);
}
