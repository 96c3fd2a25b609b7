// One server of the bench: `serve.ts <flavour> <settings as JSON>`. Prints its address, ends when its input does.
import { flavours } from './flavours/flavours.ts';
import type { FlavourSettings } from './flavours/flavour.ts';

const [, , name = '', settings = '{}'] = process.argv;
const serve = flavours[name];
if (serve === undefined) throw new Error(`There is no flavour ${name}.`);
process.stdout.write(`${await serve(JSON.parse(settings) as FlavourSettings)}\n`);
process.stdin.on('end', () => process.exit(0)).resume();
