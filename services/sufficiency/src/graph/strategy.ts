import type { CorporatePromise } from '@golden-thread/sufficiency';
import type { MeasureOfSuccessView, SufficiencyPriorityView } from '../area/sufficiency-area.ts';
import type { LocalAreaRef, SufficiencyBuilder } from './builder.ts';
import type { addIndicatorType } from '@golden-thread/subgraph';

/** What the sufficiency strategy of an area promises, puts first and means to be measured by. */
export function addStrategy(
  { builder, refs, values }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  indicator: ReturnType<typeof addIndicatorType>['type'],
): void {
  const promise = builder.objectRef<CorporatePromise>('CorporatePromise').implement({
    description: 'A promise of the corporate parents to the children they look after.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its place among the promises, from 1.' }),
      title: t.exposeString('title', { description: 'What is promised.' }),
    }),
  });
  const priority = builder.objectRef<SufficiencyPriorityView>('SufficiencyPriority').implement({
    description: 'A priority of a sufficiency strategy.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its place among the priorities, from 1.' }),
      title: t.exposeString('title', { description: 'What comes first.' }),
      objectives: t.field({
        type: [refs.objective],
        description: 'The objectives of the delivery plan whose outcome measure it is.',
        resolve: ({ objectives }) => [...objectives],
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  const measure = builder.objectRef<MeasureOfSuccessView>('MeasureOfSuccess').implement({
    description: 'A measure of success of a sufficiency strategy.',
    fields: (t) => ({
      theme: t.exposeString('theme', { description: 'The theme it stands under.' }),
      themeAim: t.exposeString('themeAim', { description: 'What the theme is for.' }),
      number: t.exposeInt('number', { description: 'Its place under the theme, from 1.' }),
      title: t.exposeString('title', { description: 'What is measured.' }),
      indicator: t.field({
        type: indicator,
        nullable: true,
        description: 'The indicator that has its unit, target and figures; null when none does.',
        resolve: (node) => node.indicator,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    corporatePromises: t.field({
      type: [promise],
      nullable: true,
      description: 'What is promised to the children looked after, in order.',
      resolve: ({ promises }) => [...promises],
    }),
    sufficiencyPriorities: t.field({
      type: [priority],
      nullable: true,
      description: 'The priorities of its sufficiency strategy, in order.',
      resolve: ({ priorities }) => [...priorities],
    }),
    measuresOfSuccess: t.field({
      type: [measure],
      nullable: true,
      description: 'The measures of success of its sufficiency strategy, theme by theme.',
      resolve: ({ measuresOfSuccess }) => [...measuresOfSuccess],
    }),
  }));
}
