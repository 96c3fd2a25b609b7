import type { Finding } from '@golden-thread/return-files';
import type { Family } from '../family.ts';
import { sen2Modules } from '../sen2-module.ts';
import type { Sen2Module } from '../sen2-module.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

const wrong = (code: string, missing: string): Finding => ({
  code,
  column: null,
  found: `no ${missing} with the key it names`,
  expected: `${missing === 'assessment' || missing === 'active plan' ? 'an' : 'a'} ${missing} in the return`,
  whatToDo: 'Export both tables again, at the same time.',
});

const findings: Readonly<Record<Exclude<Sen2Module, 'persons'>, Finding>> = {
  requests: wrong('REQUEST_WITHOUT_PERSON', 'person'),
  assessments: wrong('ASSESSMENT_WITHOUT_REQUEST', 'request'),
  'named-plans': wrong('PLAN_WITHOUT_ASSESSMENT', 'assessment'),
  'plan-details': wrong('PLAN_DETAIL_WITHOUT_PLAN', 'named plan'),
  'active-plans': wrong('ACTIVE_PLAN_WITHOUT_REQUEST', 'request'),
  placements: wrong('PLACEMENT_WITHOUT_ACTIVE_PLAN', 'active plan'),
  needs: wrong('NEED_WITHOUT_ACTIVE_PLAN', 'active plan'),
};

/**
 * Everything but a person hangs on a record of the module before it. Where that one may be among those that could not be read, the
 * issue of that row is enough.
 *
 * @source DfE, Special educational needs person level survey 2025: technical specification, section 2
 */
export const recordWithoutParent: Sen2Rule = {
  modules: sen2Modules.filter((module) => module !== 'persons'),
  check: (_values, { module, parent, parentLost }: Family) =>
    parent === null && !parentLost ? findings[module as 'needs'] : null,
};
