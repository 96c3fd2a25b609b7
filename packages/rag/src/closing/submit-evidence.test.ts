import { describe, expect, it } from 'vitest';
import { accepted, approved, complete, open, returned, submitted } from '../../test/sample-closing.ts';
import { refusalToSubmitEvidence } from './submit-evidence.ts';

describe('submitting evidence', () => {
  it('is refused before completion is recorded, and the step is named', () => {
    expect(refusalToSubmitEvidence(open)).toMatchObject({ code: 'step-missing', missingStep: 'complete' });
  });

  it.each([complete, submitted, returned, accepted])('is open from completion until closing', (facts) => {
    expect(refusalToSubmitEvidence(facts)).toBeNull();
  });

  it('is refused once closed', () => {
    expect(refusalToSubmitEvidence(approved)).toMatchObject({ code: 'step-missing', missingStep: 'open' });
  });
});
