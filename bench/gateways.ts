/** What is measured when nothing is chosen: the stock stack first, which ratios are against. */
export const gateways: readonly string[] = [
  'stock-http',
  'stock-gateway-http',
  'gateway-http',
  'gateway-in-process',
  'hive-js-http',
  'hive-rust-http',
  'one-graph-http',
];
