/** The subgraphs of the graph, in the order of the alphabet. */
export const subgraphNames = ['commissioning', 'send', 'sufficiency'] as const;

/** One of the subgraphs. */
export type SubgraphName = (typeof subgraphNames)[number];

/** Where each service listens when it runs on its own and nothing else is configured. */
export const subgraphUrls: Readonly<Record<SubgraphName, string>> = {
  commissioning: 'http://127.0.0.1:4001/graphql',
  send: 'http://127.0.0.1:4002/graphql',
  sufficiency: 'http://127.0.0.1:4003/graphql',
};
