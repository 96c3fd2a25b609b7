export { isRole, publicPerson, roles } from './person.ts';
export type { Person, Role } from './person.ts';
export {
  audience,
  createLocalIssuer,
  demoPerson,
  issueDemoToken,
  LocalIssuerRefused,
  localIssuer,
  openLocalIssuer,
} from './local-issuer.ts';
export type { LocalIssuer, LocalIssuerOptions } from './local-issuer.ts';
export { generateSigningKey, openKeyFile, publicKeySet } from './key-file.ts';
export type { SigningKey } from './key-file.ts';
export { bearerToken, createTokenVerifier } from './verified-tokens.ts';
export type { TokenRules } from './verified-tokens.ts';
export { personOfRequest } from './person-of-request.ts';
export {
  createForwardedIdentityReader,
  createIdentityForwarder,
  identityHeader,
  openForwardingKey,
} from './forwarded-identity.ts';
export type { ForwardedIdentityReader, IdentityForwarder } from './forwarded-identity.ts';
export { policyMatrix } from './policy-matrix.ts';
export type { PolicyAction, PolicyObject, PolicyRow } from './policy-row.ts';
export { decide } from './decide.ts';
export type { PolicyDecision } from './decide.ts';
export { authorize, deniedFault } from './authorize.ts';
export type { Permission } from './authorize.ts';
export { mutationFault } from './gateway-policy.ts';
export { childAccess, seesChildRecords } from './child-access.ts';
export type { ChildAccess, ChildrenOf } from './child-access.ts';
export { countingScope, databaseScope } from './database-scope.ts';
export type { DatabaseScope, RecordKind } from './database-scope.ts';
export { entryObjects, entryScope, recordingScope } from './entry-scope.ts';
export type { EntryAudience, EntryRegister, EntryScope, RecordingScope } from './entry-scope.ts';
export { remoteKeys } from './remote-keys.ts';
