import { createCommissioningService } from '@golden-thread/commissioning-service';
import { createGateway, readSupergraph, type Gateway } from '@golden-thread/gateway';
import type { LocalArea } from '@golden-thread/local-areas';
import { createSendService } from '@golden-thread/send-service';
import type { SubgraphService } from '@golden-thread/subgraph';
import type { Cluster } from '@golden-thread/subgraph/database';
import {
  createForwardedIdentityReader,
  createIdentityForwarder,
  type Person,
  type SigningKey,
} from '@golden-thread/subgraph/identity';
import { createSufficiencyService } from '@golden-thread/sufficiency-service';

/** What the services and the gateway of one process are made of. */
export interface HouseOptions {
  /** Migrated before. */
  readonly cluster: Cluster;
  /** Signs and verifies the identities the gateway forwards. */
  readonly forwardingKey: SigningKey;
  /** Verifies bearer tokens. */
  readonly verify: (token: string) => Person | Promise<Person>;
  /** Operations whose plans are made at start. */
  readonly operations: readonly string[];
  readonly now: () => Date;
  readonly monotonic: () => number;
  readonly newId: () => string;
  readonly freshForMs?: number;
  readonly onUnexpected: (service: string, error: unknown, errorId: string) => void;
}

/** Three services behind a gateway, in one process. */
export interface House {
  readonly services: Readonly<Record<'commissioning' | 'send' | 'sufficiency', SubgraphService<LocalArea>>>;
  readonly gateway: Gateway;
  /** Why it cannot do its work; empty when it can. */
  readonly notReady: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Joins the services of this installation behind the gateway. The same code serves them over HTTP one by one. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { cluster, forwardingKey, monotonic, newId, now, onUnexpected } = options;
  const milliseconds = (): number => now().getTime();
  const readPerson = createForwardedIdentityReader({ jwks: forwardingKey.jwks, now: milliseconds });
  const surroundings = (service: string) => ({
    cluster,
    readPerson,
    newId,
    now,
    monotonic,
    production: false,
    onUnexpected: (error: unknown, errorId: string) => onUnexpected(service, error, errorId),
    ...(options.freshForMs === undefined ? {} : { freshForMs: options.freshForMs }),
  });
  const services = {
    commissioning: createCommissioningService(surroundings('commissioning')),
    send: createSendService(surroundings('send')),
    sufficiency: createSufficiencyService(surroundings('sufficiency')),
  };
  const all = Object.values(services);
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    subgraphs: Object.fromEntries(all.map(({ service, engine }) => [service, { engine }])),
    verify: options.verify,
    forwarder: await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: milliseconds }),
    production: false,
    operations: options.operations,
    onUnexpected: (error, errorId) => onUnexpected('gateway', error, errorId),
  });
  return {
    services,
    gateway,
    notReady: async () => (await Promise.all(all.map((service) => service.notReady()))).flat(),
    close: async () => {
      await gateway.stop();
      await Promise.all(all.map((service) => service.close()));
    },
  };
}
