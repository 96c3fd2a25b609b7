import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceThread, traceThreadBack } from './trace-thread.ts';
import type { ThreadInput } from './thread-input.ts';
import type { ThreadPath, ThreadWayBack } from './thread.ts';

const outcomes = ['o1', 'o2', 'o3'].map((id) => ({ id, title: id }));
const indicators = ['i1', 'i2', 'i3', 'i4'].map((id) => ({ id, title: id, target: null }));
const bodies = ['b1', 'b2'].map((id) => ({ id, name: id }));
const anyOf = (things: readonly { readonly id: string }[]) => fc.constantFrom(...things.map(({ id }) => id));

const services = ['s1', 's2', 's3'];
const funds = ['f1', 'f2'];
const organisations = ['r1', 'r2'].map((id) => ({ id, name: id }));
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids));
const someOutcomes = some(outcomes.map(({ id }) => id));
const someOrganisations = some(organisations.map(({ id }) => id));

const commissioning = fc
  .record({
    intended: fc.array(
      fc.record({
        outcomeIds: someOutcomes,
        bodyId: fc.option(anyOf(bodies)),
        serviceIds: some(services),
        fundIds: some(funds),
      }),
      { maxLength: 4 },
    ),
    provided: fc.tuple(
      ...services.map((id) =>
        fc.record({
          id: fc.constant(id),
          title: fc.constant(id),
          outcomeIds: someOutcomes,
          organisationIds: someOrganisations,
          fundIds: some(funds),
        }),
      ),
    ),
    paid: fc.tuple(
      ...funds.map((id) =>
        fc.record({
          id: fc.constant(id),
          title: fc.constant(id),
          serviceIds: some(services),
          organisationIds: someOrganisations,
        }),
      ),
    ),
  })
  .map(({ intended, provided, paid }) => ({
    intentions: intended.map((each, index) => ({ id: `n${index}`, ref: `${index}`, title: 'n', ...each })),
    services: provided,
    funds: paid,
    organisations,
  }));

const inputs: fc.Arbitrary<ThreadInput> = fc
  .record({
    commissioning,
    links: fc.array(fc.record({ outcomeId: anyOf(outcomes), indicatorId: anyOf(indicators) })),
    aims: fc.array(
      fc.record({ indicatorIds: fc.uniqueArray(anyOf(indicators)), bodyIds: fc.uniqueArray(anyOf(bodies)) }),
      { maxLength: 5 },
    ),
  })
  .map(({ links, aims, ...rest }) => ({
    ...rest,
    outcomes,
    links,
    indicators,
    bodies,
    actions: aims.map((aim, index) => ({ id: `a${index}`, ref: `${index}`, title: `a${index}`, ...aim })),
  }));

const keyOf = ({
  outcome,
  indicator,
  action,
  body,
  intention,
  service,
  fund,
  organisation,
}: ThreadPath | ThreadWayBack) =>
  [outcome, indicator, action, body, intention, service, fund, organisation]
    .map((knot) => knot?.id ?? '')
    .join(' ');

describe('the laws of the thread', () => {
  it('every outcome starts a path, and no path is given twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { paths } = traceThread(input);
        expect(new Set(paths.map(({ outcome }) => outcome.id))).toEqual(
          new Set(outcomes.map(({ id }) => id)),
        );
        expect(new Set(paths.map(keyOf)).size).toBe(paths.length);
      }),
    );
  });

  it('every break is told once, and every path that stops early ends at one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { paths, breaks } = traceThread(input);
        const told = breaks.map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        expect(new Set(told).size).toBe(told.length);
        for (const { outcome, indicator, action, intention, service, fund, endsAt } of paths) {
          if (endsAt === 'outcome') expect(told).toContain(`outcome-without-indicator ${outcome.id}`);
          if (endsAt === 'indicator') expect(told).toContain(`indicator-without-action ${indicator?.id}`);
          if (endsAt === 'intention') expect(told).toContain(`intention-without-service ${intention?.id}`);
          if (endsAt === 'service') expect(told).toContain(`service-without-commissioner ${service?.id}`);
          if (endsAt === 'fund') expect(told).toContain(`fund-without-organisation ${fund?.id}`);
          if (endsAt === 'action') expect(told).toContain(`action-without-body ${action?.id}`);
        }
      }),
    );
  });

  it('links are a set: giving them twice, in any order, changes no break', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const twice = { ...input, links: [...input.links, ...input.links.toReversed()] };
        expect(traceThread(twice)).toEqual(traceThread(input));
      }),
    );
  });

  it('is the same thread forwards and backwards: whole paths reversed, each once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const whole = traceThread(input).paths.filter(({ endsAt }) =>
          ['body', 'organisation'].includes(endsAt),
        );
        const back = traceThreadBack(input).filter(({ endsAt }) => endsAt === 'outcome');
        expect(back.map(keyOf).toSorted()).toEqual(whole.map(keyOf).toSorted());
      }),
    );
  });

  it('goes back to where something is missing: to an outcome, or to what a break or nothing before it explains', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { breaks } = traceThread(input);
        const told = breaks.map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        for (const { indicator, action, intention, service, fund, endsAt } of traceThreadBack(input)) {
          if (endsAt === 'indicator') expect(told).toContain(`indicator-without-outcome ${indicator?.id}`);
          if (endsAt === 'action') expect(told).toContain(`action-without-measure ${action?.id}`);
          if (endsAt === 'intention') expect(told).toContain(`intention-without-outcome ${intention?.id}`);
          if (endsAt === 'service') expect(told).toContain(`service-without-outcome ${service?.id}`);
          if (endsAt === 'fund') expect(told).toContain(`fund-without-service ${fund?.id}`);
        }
      }),
    );
  });

  it('gets no break from a link more', () => {
    const linked = inputs.chain((input) =>
      fc.record({
        input: fc.constant(input),
        link: fc.record({ outcomeId: anyOf(outcomes), indicatorId: anyOf(indicators) }),
        intention: fc.nat({ max: Math.max(0, input.commissioning!.intentions.length - 1) }),
        field: fc.constantFrom(
          ['outcomeIds', 'o1'] as const,
          ['serviceIds', 's1'] as const,
          ['fundIds', 'f1'] as const,
        ),
      }),
    );
    const keys = (input: ThreadInput) =>
      traceThread(input).breaks.map(({ kind, subjectId }) => `${kind} ${subjectId}`);
    fc.assert(
      fc.property(linked, ({ input, link, intention, field: [field, id] }) => {
        const given = input.commissioning!;
        const more = {
          ...input,
          links: [...input.links, link],
          commissioning: {
            ...given,
            intentions: given.intentions.map((each, index) =>
              index === intention ? { ...each, [field]: [...new Set([...each[field], id])] } : each,
            ),
            services: given.services.map((each) => ({ ...each, organisationIds: ['r1'] })),
          },
        };
        const before = keys(input);
        for (const key of keys(more)) expect(before).toContain(key);
      }),
    );
  });
});
