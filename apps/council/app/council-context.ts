import type { TadaDocumentNode } from 'gql.tada';
import { createContext } from 'react-router';
import type { DemoSignIn } from '../server/demo-sign-in.ts';
import type { Answer } from './graph/answer.ts';

/** Who is signed in, as the pages need to know: never the token. */
export interface Viewer {
  readonly key: string;
  readonly label: string;
  readonly role: string;
  readonly areaCode: string;
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** Good news to tell on the next page, once. */
export interface Notice {
  /** The banner's own title; "Success" unless told. */
  readonly title?: string;
  readonly heading: string;
  readonly text: string;
}

/** What the server lends to loaders and actions for one request. */
export interface Council {
  readonly nonce: string;
  /** Today in this country, `YYYY-MM-DD`. */
  readonly today: string;
  readonly viewer: Viewer | null;
  /** Null in production, where there is no demo issuer. */
  readonly demoSignIn: DemoSignIn | null;
  /** Asks the graph as the person signed in; throws a 503 `Response` when no answer can be had at all. */
  readonly ask: <Data, Variables>(
    document: TadaDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Answer<Data>>;
  /** The token every form of this visitor carries; makes one on first use. */
  readonly formToken: () => string;
  readonly isFormToken: (token: string) => boolean;
  readonly signIn: (viewer: Viewer, token: string) => void;
  readonly signOut: () => void;
  /** Keeps a notice for the next page. */
  readonly tell: (notice: Notice) => void;
  /** Takes the notice kept by the page before, if any. */
  readonly takeNotice: () => Notice | null;
}

export const councilContext = createContext<Council>();
