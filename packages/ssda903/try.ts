import { checkSsda903, writeSsda903Sample } from '@golden-thread/ssda903/node';
const key = Uint8Array.from({ length: 32 }, (_e, at) => at);
const [out, children, zip, layout] = process.argv.slice(2);
let t = performance.now();
await writeSsda903Sample(out, { seed: 1, firstYear: 2017, lastYear: 2026, children: Number(children), zip: zip === 'zip', layout: (layout ?? 'years') as 'years' });
console.log('written', performance.now() - t);
t = performance.now();
const r = await checkSsda903([out], { year: null, key });
console.log({ ...r, issues: r.issues.slice(0, 4), tables: r.tables.length }, performance.now() - t);
