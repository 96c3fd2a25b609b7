import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { valuesOf } from '../list-part.ts';
import { threadActions } from '../thread-actions.ts';
import type { Named } from './reference.ts';
import { references } from './references.ts';

const words: Readonly<Record<Named, string>> = {
  organisation: 'an organisation',
  body: 'a body',
  post: 'a post',
  indicator: 'an indicator',
  outcome: 'an outcome of the framework',
  scheme: 'a rating scheme',
  plan: 'a plan',
  subject: 'a plan, a strategy, a checklist or the framework',
  priority: 'a Place priority',
  figure: 'a figure',
  source: 'a source',
  strategy: 'a strategy',
  'strategy-priority': 'a priority of a strategy',
  objective: 'an objective of the delivery plan',
  home: 'a home',
  'home-count': 'a number of homes',
  agreement: 'a framework agreement',
  'purchasing-framework': 'a framework',
  contract: 'a contract',
  'visit-rule': 'a rule of quality visits',
  fund: 'a pooled fund',
  service: 'a service',
  intention: 'an intention',
  action: 'an action of a plan, as plan, colon, number,',
};

/** `UNKNOWN_REFERENCE`: an id that names nothing of this area. */
export function unknownReferences(parts: AreaParts): readonly AreaIssue[] {
  const { head, lists, framework, leftOut } = parts;
  const strategies = lists['strategies.json'];
  const objectives = lists['delivery-objectives.json'];
  const plans = lists['improvement-plans.json'];
  const actionIds = new Set(threadActions({ plans: valuesOf(plans) }).map(({ id }) => id));
  const known: Readonly<Record<Named, (id: string) => boolean>> = {
    organisation: (id) => lists['organisations.json'].ids.has(id),
    body: (id) => lists['bodies.json'].ids.has(id),
    post: (id) => lists['posts.json'].ids.has(id),
    indicator: (id) => lists['indicators.json'].ids.has(id),
    outcome: (id) => framework === null || framework.outcomes.some((outcome) => outcome.id === id),
    scheme: (id) => lists['schemes.json'].ids.has(id),
    plan: (id) => lists['improvement-plans.json'].ids.has(id),
    subject: (id) =>
      framework === null ||
      framework.id === id ||
      lists['improvement-plans.json'].ids.has(id) ||
      strategies.ids.has(id) ||
      lists['checklists.json'].ids.has(id),
    priority: (id) => lists['place-priorities.json'].ids.has(id),
    figure: (id) => lists['figures.json'].ids.has(id),
    source: (id) => head === null || head.sources.some((source) => source.id === id),
    strategy: (id) => strategies.ids.has(id),
    'strategy-priority': (id) =>
      !strategies.sound ||
      strategies.entries.some(({ value }) => value.priorities.some((priority) => priority.id === id)),
    home: (id) => lists['homes.json'].ids.has(id),
    'home-count': (id) => lists['home-counts.json'].ids.has(id),
    agreement: (id) => lists['framework-agreements.json'].ids.has(id),
    'purchasing-framework': (id) =>
      lists['procurement-frameworks.json'].ids.has(id) || lists['framework-agreements.json'].ids.has(id),
    contract: (id) => lists['contracts.json'].ids.has(id),
    'visit-rule': (id) => lists['quality-visit-rules.json'].ids.has(id),
    fund: (id) => lists['pooled-funds.json'].ids.has(id),
    service: (id) => lists['services.json'].ids.has(id),
    intention: (id) => lists['intentions.json'].ids.has(id),
    action: (id) => !plans.sound || actionIds.has(id),
    objective: (ref) => !objectives.sound || objectives.entries.some(({ value }) => value.ref === ref),
  };
  return references(parts)
    .filter(({ names, id }) => !known[names](id))
    .map(({ file, path, names, id }) =>
      inFile(file, {
        code: 'UNKNOWN_REFERENCE',
        path,
        found: JSON.stringify(id),
        expected: `the id of ${words[names]} in this area`,
        whatToDo:
          names === 'indicator' && leftOut.some(({ indicatorId }) => indicatorId === id)
            ? 'Take this away, or take the indicator out of `leftOut` in framework.json.'
            : `Correct the id, or add ${words[names]} with it.`,
      }),
    );
}
