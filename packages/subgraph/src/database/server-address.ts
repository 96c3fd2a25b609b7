/** How to reach a server: a host name or a socket folder, and the port. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}
