/** A made-up person to sign in as; never a real one. */
export interface DemoPerson {
  readonly key: string;
  /** What the person is called on the page, e.g. "Council officer". */
  readonly label?: string;
  readonly role: string;
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** The demo issuer as the app sees it. It is not given to the server in production, and then sign-in is absent. */
export interface DemoSignIn {
  readonly people: (areaCode: string) => readonly DemoPerson[] | Promise<readonly DemoPerson[]>;
  /** A token for that person, as the gateway takes it. */
  readonly token: (personKey: string, areaCode: string) => string | Promise<string>;
}
