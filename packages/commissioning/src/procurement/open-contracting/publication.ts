import type { IsoDate } from '@golden-thread/outcomes';
import type { Contract } from '../contract.ts';
import type { ProcurementFramework } from '../procurement-framework.ts';

/** Something to be published, with the day it was recorded or published: its release is dated so. */
export interface Dated<T> {
  readonly entry: T;
  readonly date: IsoDate;
}

/** What goes out in a release package. */
export interface PublishedProcurement {
  readonly frameworks: readonly Dated<ProcurementFramework>[];
  readonly contracts: readonly Dated<Contract>[];
}

/** An organisation of the area, by what a release tells of it. */
export interface PublishedOrganisation {
  readonly id: string;
  readonly name: string;
  /** Of the NHS Organisation Data Service; null for organisations that have none. */
  readonly odsCode: string | null;
}

/** Who publishes, and how contracting processes are told apart over the world. */
export interface Publication {
  /** As the Open Contracting Partnership gave it to the publisher, such as `ocds-a1b2c3`; null says that none is registered. */
  readonly ocidPrefix: string | null;
  /** ONS code of the local authority. */
  readonly areaCode: string;
  readonly publisherName: string;
  /** Every organisation of the area that buys or provides. */
  readonly organisations: readonly PublishedOrganisation[];
}
