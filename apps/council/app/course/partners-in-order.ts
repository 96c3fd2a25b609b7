/** A name with the priorities it is named under; null where it is all of those that the plan has. */
export interface PartnerUnder {
  readonly name: string;
  readonly priorities: readonly string[] | null;
}

/** Who helps to deliver a plan, in its order, each with the priorities it helps with. */
export function partnersInOrder(
  partners: readonly { readonly name: string }[],
  priorities: readonly {
    readonly ref: string;
    readonly deliveryPartners: readonly { readonly name: string }[];
  }[],
): readonly PartnerUnder[] {
  return partners.map(({ name }) => {
    const under = priorities.filter(({ deliveryPartners }) =>
      deliveryPartners.some((one) => one.name === name),
    );
    return { name, priorities: under.length === priorities.length ? null : under.map(({ ref }) => ref) };
  });
}
