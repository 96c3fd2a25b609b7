import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGovernance, anyProceedings } from '../test/any-governance.ts';
import { fromPopolo, toPopolo } from './popolo.ts';

const citation = { sourceId: 'export', place: 'the document' };
const area = { code: 'E00000001', name: 'A made-up area' };

describe('the laws of Popolo', () => {
  it('what is written, read and written again is the same document', () => {
    fc.assert(
      fc.property(anyGovernance, anyProceedings, (governance, proceedings) => {
        const { document } = toPopolo(governance, { area, proceedings });
        const reading = fromPopolo(JSON.parse(JSON.stringify(document)), { citation });
        if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
        const again = toPopolo(reading.value.governance, {
          area: reading.value.area ?? undefined,
          proceedings: reading.value.proceedings,
        });
        expect(again.document).toEqual(document);
        expect(reading.value.remarks).toEqual([]);
      }),
    );
  });

  it('reading gives back the governance but for what writing said it had no place for', () => {
    fc.assert(
      fc.property(anyGovernance, anyProceedings, (governance, proceedings) => {
        const { document, remarks } = toPopolo(governance, { proceedings });
        const reading = fromPopolo(document, { citation });
        if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
        const said = (path: string) => remarks.some((remark) => remark.path === path);
        const { governance: read } = reading.value;
        expect(read.organisations).toEqual(
          governance.organisations.map((each, index) => ({
            ...each,
            successorId: said(`organisations[${index}].successorId`) ? null : each.successorId,
          })),
        );
        expect(read.bodies).toEqual(governance.bodies);
        expect(read.posts).toEqual(governance.posts);
        expect(read.memberships).toEqual(
          governance.memberships.map(({ deputyFor, ...each }, index) =>
            said(`memberships[${index}].deputyFor`) ? each : { ...each, deputyFor },
          ),
        );
        for (const list of ['lines', 'decisionRights', 'rhythm'] as const)
          expect(governance[list].every((_, index) => said(`${list}[${index}]`))).toBe(true);
        expect(reading.value.proceedings.resolutions).toEqual(
          proceedings.resolutions.map((each, index) => ({
            ...each,
            action: said(`resolutions[${index}].action`) ? null : each.action,
          })),
        );
      }),
    );
  });

  it('whatever is given is read or refused with issues, and never thrown', () => {
    const names = ['organizations', 'posts', 'memberships', 'events', 'motions', 'persons', 'areas'];
    const entry = fc.dictionary(
      fc.constantFrom('id', 'name', 'label', 'role', 'parent_id', 'organization_id', 'sources', 'person_id'),
      fc.oneof(fc.string(), fc.jsonValue()),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.array(entry), fc.jsonValue())),
        (input) => {
          const reading = fromPopolo(input, { citation });
          expect(reading.ok || reading.issues.length > 0).toBe(true);
        },
      ),
    );
  });
});
