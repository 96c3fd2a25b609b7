import type { BlockBookingView, MarketNode } from '../area/market-views.ts';
import type { LocalAreaRef, SufficiencyBuilder } from './builder.ts';

/** `LocalArea.blockBookings`: places paid for whether they are used or not, and how much of them was. */
export function addBlockBookings({ builder, values }: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const booking = builder.objectRef<BlockBookingView>('BlockBooking').implement({
    description:
      'Places paid for over a time, whether a child lives in them or not. What nobody tells is null.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the area.' }),
      title: t.exposeString('title', { description: 'What is booked.' }),
      fromDate: t.expose('fromDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day paid for.',
      }),
      untilDate: t.expose('untilDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day not paid for any more.',
      }),
      places: t.exposeInt('places', { nullable: true, description: 'Places booked at a time.' }),
      nightsPaid: t.exposeInt('nightsPaid', {
        nullable: true,
        description: 'Nights of one place paid for.',
      }),
      nightsUsed: t.exposeInt('nightsUsed', {
        nullable: true,
        description: 'Nights of one place on which a child lived in it.',
      }),
      shareUsed: t.exposeFloat('shareUsed', {
        nullable: true,
        description: 'Nights used of those paid for, in per cent; null when either is unknown.',
      }),
      pence: t.exposeFloat('pence', { nullable: true, description: 'Pence for the whole time.' }),
      pencePerNightUsed: t.exposeFloat('pencePerNightUsed', {
        nullable: true,
        description: 'Pence for each night that was used; null when unknown or none was.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  const all = builder.objectRef<MarketNode['blockBookings']>('BlockBookings').implement({
    description:
      'Block bookings, one by one and together. Only those whose nights are known are in the sums.',
    fields: (t) => ({
      bookings: t.field({
        type: [booking],
        description: 'Each booking.',
        resolve: ({ bookings }) => [...bookings],
      }),
      nightsPaid: t.exposeInt('nightsPaid', { description: 'Nights paid for.' }),
      nightsUsed: t.exposeInt('nightsUsed', { description: 'Nights used.' }),
      shareUsed: t.exposeFloat('shareUsed', {
        nullable: true,
        description: 'Nights used of those paid for, in per cent; null when nothing is known of any.',
      }),
      unknown: t.exposeInt('unknown', { description: 'Bookings whose nights paid or used nobody tells.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    blockBookings: t.field({
      type: all,
      nullable: true,
      description: 'Places it pays for whether they are used or not.',
      resolve: ({ market }) => market.blockBookings,
    }),
  }));
}
