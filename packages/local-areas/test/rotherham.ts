import { planActions } from '@golden-thread/send';
import { findArea, loadArea } from '../src/node/index.ts';

const loaded = await loadArea(await findArea('E08000018'));
if (!loaded.ok) throw new Error(`Rotherham's data is not sound: ${JSON.stringify(loaded.issues, null, 2)}`);
const [first] = loaded.area.plans;
if (first === undefined) throw new Error('Rotherham has no plan.');

/** Rotherham as it is shipped. */
export const area = loaded.area;

/** Its Written Statement of Action. */
export const plan = first;

/** The actions of that plan. */
export const actions = planActions(plan).map(({ action }) => action);
