import { basename } from 'node:path';
import {
  fromReleasePackage,
  toReleasePackage,
} from '../../packages/commissioning/src/procurement/open-contracting/index.ts';
import { loadArea, shippedAreas } from '../../packages/local-areas/src/node/index.ts';
import { describe, expect, it } from 'vitest';
import {
  haveOpenContractingSchemas,
  openContractingValidator,
} from '../../packages/commissioning/test/open-contracting-schemas.ts';
import { openContracting } from '../../packages/cli/src/interchange/open-contracting.ts';

const citation = { sourceId: 'document', place: 'the document' };
const shipped = (await shippedAreas()).map((folder) => [basename(folder), folder] as const);

describe.each(shipped)('Open Contracting of %s', (_name, folder) => {
  const written = async () => {
    const loaded = await loadArea(folder);
    if (!loaded.ok) throw new Error(`${folder} is not valid`);
    return openContracting.write(loaded.area, { date: '2024-04-01' });
  };

  it('is taken by the published schemas', async () => {
    if (!haveOpenContractingSchemas) throw new Error('The reference data beside the repository is absent.');
    expect(openContractingValidator()((await written()).document)).toEqual([]);
  });

  it('is the same to the letter when it is written, read and written again', async () => {
    const text = JSON.stringify((await written()).document);
    const reading = fromReleasePackage(JSON.parse(text), citation);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    expect(reading.value.remarks).toEqual([]);
    const { publication } = reading.value;
    if (publication === null) expect(JSON.parse(text).releases).toEqual([]);
    else expect(JSON.stringify(toReleasePackage(reading.value, publication).document)).toBe(text);
  });
});
