// Compiles every core package against the bare language, so that none can reach for the machine, the network or a timer.
import { fileURLToPath } from 'node:url';
import { coreFaults } from './cores/core-faults.ts';
import { CORE_PACKAGES } from './cores/core-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const faults = CORE_PACKAGES.flatMap((corePackage) => coreFaults(root, corePackage));
for (const fault of faults) console.error(fault);
console.log(`${CORE_PACKAGES.length} cores compiled, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
