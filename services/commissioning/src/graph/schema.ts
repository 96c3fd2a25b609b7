import { toSubgraphSchema } from '@golden-thread/subgraph';
import type { GraphQLSchema } from 'graphql';
import { addAssurance } from './assurance/add-assurance.ts';
import { addBody } from './body.ts';
import { createCommissioningBuilder } from './builder.ts';
import { addComparison } from './comparison.ts';
import { addCycle } from './cycle/add-cycle.ts';
import { addFramework } from './framework.ts';
import { addIntegratedCareBoard } from './icb/integrated-care-board.ts';
import { addIndicators } from './indicator.ts';
import { addLocalArea } from './local-area.ts';
import { addMoney } from './money/add-money.ts';
import { addNationalArea } from './national-area.ts';
import { addOrganisation } from './organisation.ts';
import { addProcurement } from './procurement/add-procurement.ts';
import { addProvision } from './provision/add-provision.ts';
import { addQuery } from './query.ts';
import { addRegisters } from './registers/add-registers.ts';
import { addMoneyLinks } from './thread/add-money-links.ts';
import { addThread } from './thread/add-thread.ts';

/** The schema of the commissioning subgraph. It holds no data and no connection: those come with each request. */
export function createCommissioningSchema(): GraphQLSchema {
  const house = createCommissioningBuilder();
  addOrganisation(house);
  addBody(house);
  const comparison = addComparison(house);
  const national = addNationalArea(house, comparison);
  const indicator = addIndicators(house, comparison);
  const framework = addFramework(house, indicator);
  addLocalArea(house, national, indicator);
  addProvision(house);
  addCycle(house, framework);
  const money = addMoney(house);
  addThread(house);
  addAssurance(house);
  addMoneyLinks(house, money, addProcurement(house));
  addQuery(house, national);
  addIntegratedCareBoard(house, comparison, money);
  addRegisters(house);
  return toSubgraphSchema(house.builder);
}
