import { createGraphqlServer, createEngine, gatewayLimits } from '@golden-thread/subgraph/server';
import type { Engine, IncomingRequest } from '@golden-thread/subgraph/server';
import { createIdentityForwarder, identityHeader, publicPerson } from '@golden-thread/subgraph/identity';
import { GraphQLScalarType, isAbstractType, isEnumType, isObjectType, isScalarType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { apiSchema } from '../api-schema.ts';
import { openServices } from '../subject.ts';
import type { Flavour } from './flavour.ts';

type Contexts = Readonly<Record<string, unknown>>;
type Resolver = (source: unknown, args: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;
type Reference = (representation: object, context: unknown, info: GraphQLResolveInfo) => unknown;

function referenceOf(type: GraphQLObjectType): Reference | undefined {
  const apollo = type.extensions['apollo'] as { subgraph?: { resolveReference?: Reference } } | undefined;
  return apollo?.subgraph?.resolveReference ?? (type as { resolveReference?: Reference }).resolveReference;
}

function resolved(
  field: GraphQLField<unknown, unknown>,
  source: unknown,
  args: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  if (field.resolve !== undefined) return (field.resolve as Resolver)(source, args, context, info);
  const value = (source as Record<string, unknown>)[field.name];
  return typeof value === 'function' ? (value as Resolver).call(source, args, context, info, info) : value;
}

/** Joins the services' own resolvers into one executable schema: no plans, no fetches, one execution. */
async function joined(engines: Readonly<Record<string, Engine>>) {
  const schema = await apiSchema();
  const owners = Object.entries(engines);
  const originOf = new WeakMap<object, string>();
  const referenced = new WeakMap<object, Map<string, unknown>>();
  const tagged = (value: unknown, service: string): unknown => {
    if (value instanceof Promise) return value.then((inner) => tagged(inner, service));
    if (Array.isArray(value)) return value.map((each) => tagged(each, service));
    if (typeof value === 'object' && value !== null) originOf.set(value, service);
    return value;
  };
  const fieldOf = (service: string, type: string, name: string) => {
    const owned = engines[service]?.schema.getType(type);
    return isObjectType(owned) ? owned.getFields()[name] : undefined;
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const own = owners
      .map(([, engine]) => engine.schema.getType(type.name))
      .find((each) => each !== undefined);
    if ((isEnumType(type) && isEnumType(own)) || (type instanceof GraphQLScalarType && isScalarType(own))) {
      type.serialize = own.serialize.bind(own);
      type.parseValue = own.parseValue.bind(own);
      type.parseLiteral = own.parseLiteral.bind(own) as never;
    }
    if (isAbstractType(type)) {
      type.resolveType = (value, contexts, info) => {
        const service = originOf.get(value as object) ?? '';
        const abstract = engines[service]?.schema.getType(type.name);
        const context = (contexts as Contexts)[service];
        return isAbstractType(abstract) && abstract.resolveType
          ? abstract.resolveType(value, context, info, abstract)
          : (value as { __typename?: string }).__typename;
      };
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const able = owners
        .filter(([name]) => fieldOf(name, type.name, field.name) !== undefined)
        .map(([name]) => name);
      field.resolve = (source: unknown, args: unknown, contexts: unknown, info: GraphQLResolveInfo) => {
        const run = (service: string, parent: unknown): unknown => {
          const owned = fieldOf(service, type.name, field.name);
          return (
            owned && tagged(resolved(owned, parent, args, (contexts as Contexts)[service], info), service)
          );
        };
        const origin = typeof source === 'object' && source !== null ? originOf.get(source) : undefined;
        if (origin === undefined) return run(able[0] ?? '', source);
        if (able.includes(origin)) return run(origin, source);
        const service = able[0] ?? '';
        const known = referenced.get(source as object) ?? new Map<string, unknown>();
        referenced.set(source as object, known);
        if (!known.has(service))
          known.set(service, reference(service, type, origin, source, contexts as Contexts, info));
        const parent = known.get(service);
        return parent instanceof Promise ? parent.then((found) => run(service, found)) : run(service, parent);
      };
    }
  }

  async function reference(
    service: string,
    type: GraphQLObjectType,
    origin: string,
    source: unknown,
    contexts: Contexts,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const key = type.getFields()['code'] === undefined ? 'id' : 'code';
    const keyField = fieldOf(origin, type.name, key);
    const value = keyField && (await resolved(keyField, source, {}, contexts[origin], info));
    const owned = engines[service]?.schema.getType(type.name);
    const representation = { __typename: type.name, [key]: value };
    const find = isObjectType(owned) ? referenceOf(owned) : undefined;
    return find === undefined ? representation : find(representation, contexts[service], info);
  }
  return schema;
}

/** The same schema as one graph without federation, on the project's own server. */
export const oneGraph: Flavour = async ({ forwardingKey, dataDir }) => {
  const services = await openServices(dataDir, forwardingKey.jwks);
  const engines = Object.fromEntries(Object.entries(services).map(([name, { engine }]) => [name, engine]));
  const forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now });
  const engine = createEngine<Contexts>({
    schema: await joined(engines),
    limits: gatewayLimits,
    async contextFor(incoming) {
      const identity = await forwarder.headerFor(publicPerson);
      const vouched: IncomingRequest = {
        ...incoming,
        header: (name) => (name === identityHeader ? identity : incoming.header(name)),
      };
      const contexts = Object.entries(engines).map(
        async ([name, each]) => [name, await each.contextFor(vouched)] as const,
      );
      return Object.fromEntries(await Promise.all(contexts));
    },
    production: true,
    onUnexpected: (error) => process.stderr.write(`${String(error)}\n`),
  });
  return createGraphqlServer({ engine }).listen({ port: 0 });
};
