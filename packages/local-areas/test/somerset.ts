import { findArea, loadArea } from '../src/node/index.ts';

const loaded = await loadArea(await findArea('E06000066'));
if (!loaded.ok) throw new Error(`Somerset's data is not sound: ${JSON.stringify(loaded.issues, null, 2)}`);

/** Somerset as it is shipped. */
export const somerset = loaded.area;
