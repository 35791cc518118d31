import * as z from 'zod';
import { itemPlaces } from './vocabulary.ts';

export const ItemView = z.object({
  /** The shop's id of the line, for `POST /v1/problems`. */
  id: z.string().optional(),
  title: z.string(),
  quantity: z.int(),
  imageUrl: z.string().nullable(),
  url: z.string().nullable(),
});

/** One line of the order, and where its pieces are. */
export const OrderItemView = ItemView.extend({
  pieces: z.array(
    z.object({
      place: z.enum(itemPlaces),
      quantity: z.int(),
      /** Id of the parcel that holds them, in `shipments`. */
      shipmentId: z.string().nullable(),
      /** `Out for delivery`, `Not shipped yet` */
      display: z.string(),
    }),
  ),
});
export type OrderItemView = z.infer<typeof OrderItemView>;
