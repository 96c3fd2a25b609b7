/**
 * Keeps the Apollo libraries from calling home. They read this variable when they are loaded and when a gateway is
 * made, so it is set first and they are imported afterwards.
 */
export function silenceTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
