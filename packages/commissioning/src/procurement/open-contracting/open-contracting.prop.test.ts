import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPublished } from '../../../test/any-procurement.ts';
import {
  haveOpenContractingSchemas,
  openContractingValidator,
} from '../../../test/open-contracting-schemas.ts';
import { fromReleasePackage, toReleasePackage, type Publication } from './index.ts';

const citation = { sourceId: 'export', place: 'the package' };
const organisations = ['council', 'icb', 'trust'].map((id) => ({
  id,
  name: `The ${id}`,
  odsCode: id === 'council' ? null : 'Q00',
}));
const publication = (ocidPrefix: string | null): Publication => ({
  ocidPrefix,
  areaCode: 'E08000018',
  publisherName: 'A made-up council',
  organisations,
});
const prefixes = fc.constantFrom(null, 'ocds-a1b2c3');

describe('the laws of Open Contracting', () => {
  it('what is written, read and written again is the same package to the letter', () => {
    fc.assert(
      fc.property(anyPublished, prefixes, (published, prefix) => {
        const { document } = toReleasePackage(published, publication(prefix));
        const text = JSON.stringify(document);
        const reading = fromReleasePackage(JSON.parse(text), citation);
        if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
        const again = toReleasePackage(
          reading.value,
          reading.value.publication ?? { ...publication(prefix), organisations: [] },
        );
        expect(JSON.stringify(again.document)).toBe(text);
        expect(reading.value.remarks).toEqual([]);
      }),
    );
  });

  it('reading gives back every entry but for what writing said it had no place for', () => {
    fc.assert(
      fc.property(anyPublished, prefixes, (published, prefix) => {
        const reading = fromReleasePackage(
          toReleasePackage(published, publication(prefix)).document,
          citation,
        );
        if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
        expect(reading.value.frameworks).toEqual(published.frameworks);
        expect(reading.value.contracts).toEqual(published.contracts);
      }),
    );
  });

  it('whatever is written is taken by the published schemas', () => {
    if (!haveOpenContractingSchemas) throw new Error('The reference data beside the repository is absent.');
    const wrong = openContractingValidator();
    fc.assert(
      fc.property(anyPublished, prefixes, (published, prefix) => {
        expect(wrong(toReleasePackage(published, publication(prefix)).document)).toEqual([]);
      }),
    );
  });

  it('whatever is given is read or refused with issues, and never thrown', () => {
    const value = fc.oneof(
      fc.string(),
      fc.jsonValue(),
      fc.constantFrom('2026-04-01', '9999-12-31T00:00:00Z', 'GBP'),
    );
    const object = (...fields: readonly string[]) => fc.dictionary(fc.constantFrom(...fields), value);
    const release = fc.record(
      {
        ocid: fc.constantFrom('ocds-1', 'unregistered-golden-thread-E08000018-contract-a'),
        id: fc.string({ minLength: 1 }),
        date: fc.constant('2026-04-01T00:00:00Z'),
        tag: fc.constant(['tender']),
        initiationType: fc.constant('tender'),
        tender: object(
          'id',
          'title',
          'status',
          'lots',
          'documents',
          'techniques',
          'contractPeriod',
          'legalBasis',
        ),
        parties: fc.array(object('id', 'name', 'roles', 'identifier')),
        buyer: object('id', 'name'),
        awards: fc.array(object('id', 'date', 'suppliers', 'value')),
        contracts: fc.array(object('id', 'awardID', 'title', 'period', 'value', 'milestones')),
        relatedProcesses: fc.array(object('id', 'relationship', 'scheme', 'identifier')),
      },
      { requiredKeys: ['ocid', 'id', 'date', 'tag', 'initiationType'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant('1.1'), releases: fc.array(release) })),
        (input) => {
          const reading = fromReleasePackage(input, citation);
          expect(reading.ok || reading.issues.length > 0).toBe(true);
        },
      ),
    );
  });
});
