import { describe, expect, it } from 'vitest';
import { actionAddress, areaAddress, bodyAddress, graphId, localId, planAddress } from './addresses.ts';

describe('addresses', () => {
  it('joins and parts ids as the graph writes them', () => {
    expect(graphId('E08000018', 'wsoa', '1.1.1')).toBe('E08000018:wsoa:1.1.1');
    expect(localId('E08000018:wsoa:1.1.1')).toBe('wsoa:1.1.1');
  });

  it('carries the day from page to page, and leaves today out of the address', () => {
    expect(areaAddress('E08000018', '2022-08-31')).toBe('/areas/E08000018?as-at=2022-08-31');
    expect(areaAddress('E08000018')).toBe('/areas/E08000018');
    expect(planAddress('E08000018:wsoa', '2022-08-31')).toBe('/areas/E08000018/plans/wsoa?as-at=2022-08-31');
    expect(actionAddress('E08000018:wsoa', '1.1.1', null)).toBe('/areas/E08000018/plans/wsoa/actions/1.1.1');
  });

  it('lets nothing in an id change the path', () => {
    expect(bodyAddress('E08000018:../x?y#z')).toBe('/areas/E08000018/bodies/..%2Fx%3Fy%23z');
  });
});
