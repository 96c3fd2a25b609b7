import { fileURLToPath } from 'node:url';

/** The folder of the areas this package ships, the same from its sources and from its build. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));
