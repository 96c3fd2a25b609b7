import { createContext } from 'react';

/** The one script of a page and the nonce that lets it run. */
export const PageScript = createContext<{ readonly src: string; readonly nonce: string } | null>(null);
