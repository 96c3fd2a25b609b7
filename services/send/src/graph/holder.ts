import type { Holder } from '@golden-thread/governance';
import { globalId } from '@golden-thread/subgraph';
import type { LeadView, SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';

/** `Holder`: who does or answers for something. */
export function addHolder({ builder, enums }: SendBuilder) {
  return builder.objectRef<LeadView>('Holder').implement({
    description: 'Who does or answers for something: a post, a body or an organisation, never an individual.',
    fields: (t) => ({
      id: t.exposeID('globalId', { description: 'Stable id: area code, colon, post, body or organisation.' }),
      name: t.exposeString('name', {
        description: 'Title of the post, or name of the body or organisation.',
      }),
      kind: t.expose('kind', { type: enums.leadKind, description: 'Who it is.' }),
    }),
  });
}

/** A holder of an area, named. */
export function holderView(area: SendArea, holder: Holder): LeadView {
  return { ...holder, globalId: globalId(area.code, holder.id), name: area.nameOf(holder) };
}

export type HolderRef = ReturnType<typeof addHolder>;
