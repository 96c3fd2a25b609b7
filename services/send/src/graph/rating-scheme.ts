import { blueNeedsApproval, type Scheme, type SchemeState } from '@golden-thread/rag';
import { globalId } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SchemeNode } from '../area/scheme-node.ts';
import type { SendBuilder } from './builder.ts';

/** A state with the scheme it belongs to. */
interface StateNode extends SchemeState {
  readonly scheme: Scheme;
}

/** `RatingScheme` and `RatingState`: the words, shapes and order of a council for the ratings. */
export function addRatingScheme({ builder, enums }: SendBuilder) {
  const state = builder.objectRef<StateNode>('RatingState').implement({
    description: 'One state of a rating scheme: the words and the shape of a council for a rating.',
    fields: (t) => ({
      rating: t.expose('rating', { type: enums.rating, description: 'What the state stands for.' }),
      label: t.exposeString('label', { description: "The council's word for it." }),
      inBrief: t.string({
        nullable: true,
        description: 'What the word stands for in a few words; null where the word says it.',
        resolve: ({ inBrief }) => inBrief ?? null,
      }),
      meaning: t.exposeString('meaning', { description: 'What it means here, in a sentence.' }),
      shape: t.expose('shape', {
        type: enums.shape,
        description: 'The shape it is marked with, so that colour never stands alone. No other state has it.',
      }),
      comesOfClosing: t.boolean({
        description:
          'Whether it comes of closing only: nobody can record it before the board has approved closing the action.',
        resolve: ({ rating, scheme }) => rating === 'blue' && blueNeedsApproval(scheme),
      }),
      aliases: t.stringList({
        description: "Other words the council's documents use for it.",
        resolve: ({ aliases }) => [...aliases],
      }),
    }),
  });
  return builder.objectRef<SchemeNode>('RatingScheme').implement({
    description: 'A rating scheme of an area: its own words, shapes and order for the ratings.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, scheme.',
        resolve: ({ area, scheme }) => globalId(area.code, scheme.id),
      }),
      title: t.string({ description: 'Its title.', resolve: ({ scheme }) => scheme.title }),
      states: t.field({
        type: [state],
        description:
          'Its states, in the order the council lists them. A rating it does not list is not given.',
        resolve: ({ scheme }) => scheme.states.map((each) => ({ ...each, scheme })),
      }),
    }),
  });
}

/** The schemes of an area, in the order of its file. */
export function schemesOf(area: SendArea): readonly SchemeNode[] {
  return area.schemes.map((scheme) => ({ area, scheme }));
}
