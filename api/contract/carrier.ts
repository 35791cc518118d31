import * as z from 'zod';

export const DetectedCarrier = z.object({
  /** Code as an order or shipment would name it. */
  carrier: z.string(),
  name: z.string(),
  /** The carrier's own page of this number, where there is one that takes it in its address. */
  url: z.string().nullable(),
  /** No other carrier's numbers look like that. */
  certain: z.boolean(),
});
export type DetectedCarrier = z.infer<typeof DetectedCarrier>;

/** `GET /v1/carriers/detect?number=`: the likeliest first; empty where no format fits. */
export const CarrierGuess = z.object({
  trackingNumber: z.string(),
  candidates: z.array(DetectedCarrier),
});
export type CarrierGuess = z.infer<typeof CarrierGuess>;
