import type { Address } from '../orders.ts';
import type { Subtag } from '../subtags.ts';

/** Days count from today over weekends: -1 is the last working day, 0 today. Times are London's. */
export type LogLine = readonly [
  day: number,
  time: string,
  subtag: Subtag,
  text: string,
  city: string,
  country?: string,
];

export interface ScenarioParcel {
  /** Crownpost where it is missing. */
  carrier?: { code: string; trackingNumber: string };
  /** What is inside, as a basket; everything where it is missing. */
  basket?: string;
  log: readonly LogLine[];
  /** Where it waits to be collected, and for how many days. */
  counter?: { name: string; address: string; hours: string[]; days: number };
  /** What the carrier says of the delivery: days, or a window on the present day. */
  expected?: readonly [from: number, to: number] | 'this afternoon';
}

/** A story whose end the shop shows at any time. */
export interface Scenario {
  key: string;
  caption: string;
  placed: readonly [day: number, time: string];
  basket: string;
  to: Address;
  promised: readonly [from: number, to: number];
  /** How its log reaches Porchlight: from AfterShip, or from the shop's own server. */
  by: 'webhook' | 'checkpoints';
  parcels: readonly ScenarioParcel[];
}

/** The first evening of every parcel: packed, collected, at the hub by night. */
export const collected = (day: number): LogLine[] => [
  [day, '11:20', 'InfoReceived_001', 'Label made, the carrier is told', 'Sheffield'],
  [day, '17:52', 'InTransit_002', 'Collected from Hobnail, Porter Works', 'Sheffield'],
  [day, '22:41', 'InTransit_003', 'Arrived at the sorting hub', 'Daventry'],
];

/** The night after: from the hub to the depot near the door. */
export const brought = (day: number, town: string): LogLine[] => [
  [day, '02:18', 'InTransit_007', 'Left the sorting hub', 'Daventry'],
  [day, '05:36', 'InTransit_003', 'Arrived at the depot', town],
];
