import { findArea, loadArea } from '../src/node/index.ts';

const loaded = await loadArea(await findArea('E06000015'));
if (!loaded.ok) throw new Error(`Derby's data is not sound: ${JSON.stringify(loaded.issues, null, 2)}`);

/** Derby as it is shipped. */
export const derby = loaded.area;
