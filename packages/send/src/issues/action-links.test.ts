import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../test/sample-plan.ts';
import type { ActionLink } from '../action-link.ts';
import type { ImprovementPlan } from '../improvement-plan.ts';
import { actionLinkIssues } from './action-links.ts';

type Links = Readonly<Record<string, readonly Partial<ActionLink>[]>>;

/** The sample plan with links under its actions. */
function linked(links: Links, id = 'sample-plan'): ImprovementPlan {
  return {
    ...samplePlan,
    id,
    priorities: samplePlan.priorities.map((priority) => ({
      ...priority,
      headings: priority.headings.map((heading) => ({
        ...heading,
        actions: heading.actions.map((action) => ({
          ...action,
          links: links[action.ref]?.map((link) => ({
            kind: 'depends-on' as const,
            planId: null,
            ref: '1.1.1',
            note: '',
            ...link,
          })),
        })),
      })),
    })),
  };
}

const told = (...plans: readonly ImprovementPlan[]) =>
  actionLinkIssues(plans).map(({ code, found, path }) => `${path} ${code}: ${found}`);

describe('what is wrong with how actions hang together', () => {
  it('is nothing where nothing waits in a circle', () => {
    const plan = linked({ '1.1.2': [{}], '1.2.1': [{ ref: '1.1.2' }, {}], '2.1.1': [{ ref: '1.2.1' }] });
    expect(told(plan, linked({ '1.1.1': [{ planId: 'sample-plan', ref: '2.1.1' }] }, 'next'))).toEqual([]);
  });

  it('is no circle that two actions are said to belong together by both', () => {
    const kind = 'linked-to';
    expect(told(linked({ '1.1.1': [{ kind, ref: '1.1.2' }], '1.1.2': [{ kind }] }))).toEqual([]);
  });

  it('is a link that leads nowhere, to itself, or twice to one', () => {
    const plan = linked({
      '1.1.1': [{ planId: 'no-plan' }, { ref: '9.9' }, { planId: 'next', ref: '9.9' }],
      '1.1.2': [{}, { kind: 'linked-to' }, { ref: '1.1.2' }],
    });
    const [one, two] = [
      '[0].priorities[0].headings[0].actions[0]',
      '[0].priorities[0].headings[0].actions[1]',
    ];
    expect(told(plan, linked({}, 'next'))).toEqual([
      `${one}.links[0].planId UNKNOWN_PLAN: "no-plan"`,
      `${one}.links[1].ref UNKNOWN_ACTION: "9.9"`,
      `${one}.links[2].ref UNKNOWN_ACTION: "9.9"`,
      `${two}.links[1].ref DUPLICATE_LINK: "1.1.1", linked twice`,
      `${two}.links[2].ref ACTION_LINKS_TO_ITSELF: "1.1.2", the action itself`,
    ]);
  });

  it('is a circle of actions that wait for one another, told once', () => {
    const plan = linked({ '1.1.1': [{ ref: '1.1.2' }], '1.1.2': [{ ref: '2.1.1' }], '2.1.1': [{}] });
    expect(told(plan)).toEqual([
      '[0].priorities[0].headings[0].actions[0].links[0].ref DEPENDENCY_CYCLE: 1.1.1 waits for 1.1.2 waits for 2.1.1 waits for 1.1.1',
    ]);
  });

  it.each([[['1.2.1', '1.1.2']], [['1.1.2', '1.2.1']]])('is found behind any of the links %j', (refs) => {
    const plan = linked({ '1.1.1': refs.map((ref) => ({ ref })), '1.1.2': [{}] });
    expect(actionLinkIssues([plan]).map(({ found }) => found)).toEqual([
      '1.1.1 waits for 1.1.2 waits for 1.1.1',
    ]);
  });

  it('says in which plan the action was looked for', () => {
    const plan = linked({ '1.1.1': [{ ref: '9.9' }, { planId: 'next', ref: '9.9' }] });
    expect(actionLinkIssues([plan, linked({}, 'next')]).map(({ expected }) => expected)).toEqual([
      'the reference of an action of this plan',
      'the reference of an action of "next"',
    ]);
  });

  it('is a circle across plans', () => {
    const plans = [
      linked({ '1.1.2': [{ planId: 'next', ref: '1.1.1' }] }),
      linked({ '1.1.1': [{ planId: 'sample-plan', ref: '1.1.2' }] }, 'next'),
    ];
    expect(actionLinkIssues(plans).map(({ code }) => code)).toEqual(['DEPENDENCY_CYCLE']);
  });

  it('finds a circle that another way leads into', () => {
    const plan = linked({
      '1.1.1': [{ ref: '1.1.2' }],
      '1.1.2': [{ ref: '1.2.1' }],
      '1.2.1': [{ ref: '1.1.2' }],
      '2.1.1': [{ ref: '1.1.1' }],
    });
    expect(actionLinkIssues([plan]).map(({ found }) => found)).toEqual([
      '1.1.2 waits for 1.2.1 waits for 1.1.2',
    ]);
  });
});
