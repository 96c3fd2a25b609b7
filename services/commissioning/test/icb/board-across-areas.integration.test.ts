import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  council,
  everybody,
  neighbour,
  registerHouse,
  type Asking,
  type RegisterHouse,
} from '../registers/register-house.ts';

/** What each asks of the one board that spans both areas, and what of each area it gets. */
const QUESTION = `{ integratedCareBoards(odsCode: "QF7") { odsCode
  localAreas { code commissioningRisks { title } pooledFunds { title budgetPence } }
  contributions { localArea { code } fund { title } contribution { sharePercent organisation { id } } } } }`;

const area = (code: string) => (code === council ? 'here' : 'next door');

describe.each(postgresMajors)('a board that spans two areas, on PostgreSQL %i', (major) => {
  let house: RegisterHouse;
  beforeAll(async () => {
    house = await registerHouse(major);
    const record = async (as: Asking, mutation: string, input: object) => {
      const told = await house.send(as, mutation, { because: 'for the test', ...input });
      expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    };
    for (const [areaCode, officer, icb] of [
      [council, 'officer', 'icb-commissioner'],
      [neighbour, 'officer next door', 'icb next door'],
    ] as const) {
      for (const [as, audience] of [
        [officer, 'JOINT'],
        [officer, 'COUNCIL'],
        [icb, 'HEALTH'],
      ] as const) {
        const content = {
          title: `${audience} risk ${area(areaCode)}`,
          scaleId: `${areaCode}:five-by-five`,
          likelihood: 1,
          impact: 1,
          ownerBodyId: `${areaCode}:send-executive-board`,
          raisedDate: '2026-11-01',
        };
        await record(as, 'recordRisk', { areaCode, audience, content });
        const shares = [
          { organisationId: `${areaCode}:nhs-south-yorkshire-icb`, sharePercent: 35 },
          { organisationId: `${areaCode}:rotherham-council`, sharePercent: 65 },
        ];
        const source = {
          sourceId: `${areaCode}:joint-commissioning-strategy-2024-2027`,
          place: 'Section 2.2',
        };
        const fund = { title: `${audience} fund ${area(areaCode)}`, contributions: shares, source };
        if (audience === 'JOINT') await record(as, 'recordPooledFund', { areaCode, audience, content: fund });
      }
    }
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  it('gives everybody each area once, its published facts, and of what was recorded what is theirs and nothing else', async () => {
    const seen: Record<string, string> = {};
    for (const as of everybody) {
      const { data, errors } = await house.ask(as, QUESTION);
      expect(errors, as).toBeUndefined();
      const [board, ...more] = data.integratedCareBoards;
      expect(more).toEqual([]);
      expect(board.localAreas.map(({ code }: any) => code).sort()).toEqual([neighbour, council]);
      const told = board.localAreas.flatMap(({ commissioningRisks, pooledFunds }: any) => [
        ...commissioningRisks.map(({ title }: any) => title),
        ...pooledFunds.map(({ title }: any) => title).filter((title: string) => title.includes(' fund ')),
      ]);
      expect(new Set(told).size, `${as}: nothing twice`).toBe(told.length);
      seen[as] = told.toSorted().join(', ');
      const funds = board.contributions.map(
        ({ localArea, fund, contribution }: any) =>
          `${area(localArea.code)} ${fund.title} ${contribution.sharePercent} ${contribution.organisation.id.split(':')[1]}`,
      );
      expect(new Set(funds).size).toBe(funds.length);
      expect(funds.every((text: string) => text.endsWith('35 nhs-south-yorkshire-icb'))).toBe(true);
      expect(funds.filter((text: string) => text.includes('JOINT fund')).length, as).toBe(
        told.filter((title: string) => title.startsWith('JOINT fund')).length,
      );
    }
    const of = (place: string, ...kinds: readonly string[]) =>
      ['JOINT fund', ...kinds].map((kind) => `${kind} ${place}`);
    const listed = (...titles: readonly string[]) => titles.toSorted().join(', ');
    const joint = (place: string) => listed(...of(place, 'JOINT risk'));
    const ofCouncil = (place: string) => listed(...of(place, 'JOINT risk', 'COUNCIL risk'));
    const ofHealth = (place: string) => listed(...of(place, 'JOINT risk', 'HEALTH risk'));
    expect(seen).toEqual({
      public: '',
      partner: '',
      officer: ofCouncil('here'),
      'action-lead': ofCouncil('here'),
      'panel-member': joint('here'),
      'board-member': joint('here'),
      'icb-commissioner': ofHealth('here'),
      'send-caseworker': '',
      'looked-after-caseworker': '',
      'joint-funding-panel': joint('here'),
      'officer next door': ofCouncil('next door'),
      'icb next door': ofHealth('next door'),
      'caseworker next door': '',
      'icb of both': listed(
        ...of('here', 'JOINT risk', 'HEALTH risk'),
        ...of('next door', 'JOINT risk', 'HEALTH risk'),
      ),
      'other officer': ofCouncil('here'),
      'officer turned icb': ofHealth('here'),
      'caseworker on the panel': joint('here'),
    });
  });
});
