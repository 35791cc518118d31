import { idOf, type Told } from './told.ts';

/** Webhooks of those who only follow parcels, as they document them; and the format of our own. */
export const trackers = {
  aftership: ({ trackingNumber, at, text, city }: Told) => ({
    event: 'tracking_update',
    event_id: `${idOf(8, trackingNumber, at)}-5b21-4c0e-9a77-${idOf(12, text, at)}`,
    is_tracking_first_tag: true,
    msg: {
      id: idOf(24, trackingNumber),
      tracking_number: trackingNumber,
      title: `Parcel ${trackingNumber}`,
      slug: 'dpd',
      active: true,
      tag: 'OutForDelivery',
      subtag: 'OutForDelivery_001',
      subtag_message: 'Out for delivery',
      expected_delivery: null,
      courier_estimated_delivery_date: null,
      return_to_sender: false,
      signed_by: null,
      updated_at: at,
      checkpoints: [
        {
          slug: 'dpd',
          checkpoint_time: at,
          created_at: at,
          message: text,
          tag: 'OutForDelivery',
          subtag: 'OutForDelivery_001',
          subtag_message: 'Out for delivery',
          raw_tag: 'OFD',
          location: city,
          city,
          state: null,
          zip: null,
          country_region: 'DEU',
          country_region_name: 'Germany',
          coordinate: null,
          events: [],
          source: 'carrier_api',
        },
      ],
    },
    ts: Math.floor(Date.parse(at) / 1000),
  }),

  '17track': ({ trackingNumber, at, text, city }: Told) => {
    const event = {
      time_iso: at.replace('Z', '+00:00'),
      time_utc: at,
      time_raw: { date: at.slice(0, 10), time: at.slice(11, 19), timezone: '+00:00' },
      description: text,
      description_translation: null,
      location: city,
      stage: 'OutForDelivery',
      sub_status: 'OutForDelivery_Other',
      address: { country: 'DE', state: null, city, street: null, postal_code: null },
    };
    return {
      event: 'TRACKING_UPDATED',
      data: {
        number: trackingNumber,
        carrier: 100_007,
        param: null,
        tag: null,
        track_info: {
          shipping_info: { shipper_address: {}, recipient_address: {} },
          latest_status: {
            status: 'OutForDelivery',
            sub_status: 'OutForDelivery_Other',
            sub_status_descr: null,
          },
          latest_event: event,
          time_metrics: { estimated_delivery_date: { source: null, from: null, to: null } },
          milestone: [],
          misc_info: { risk_factor: 0, service_type: null },
          tracking: {
            providers_hash: 1_204_411,
            providers: [
              {
                provider: { key: 100_007, name: 'DPD (DE)', alias: 'DPD', country: 'DE' },
                latest_sync_status: 'Success',
                latest_sync_time: at,
                events_hash: 811_024,
                events: [event],
              },
            ],
          },
        },
      },
    };
  },

  trackingmore: ({ trackingNumber, at, text, city }: Told) => ({
    code: 200,
    message: 'Success',
    data: {
      id: idOf(32, trackingNumber),
      tracking_number: trackingNumber,
      courier_code: 'dpd',
      order_number: null,
      created_at: at,
      update_at: at,
      delivery_status: 'pickup',
      substatus: 'pickup001',
      archived: false,
      updating: false,
      signed_by: null,
      latest_event: `${text},${city},${at}`,
      latest_checkpoint_time: at,
      origin_info: {
        courier_code: 'dpd',
        courier_phone: null,
        weblink: 'https://dpd.example/',
        tracking_link: null,
        trackinfo: [
          {
            checkpoint_date: at,
            checkpoint_delivery_status: 'pickup',
            checkpoint_delivery_substatus: 'pickup001',
            tracking_detail: text,
            location: city,
            country_iso2: 'DE',
            state: null,
            city,
            zip: null,
            raw_status: null,
          },
        ],
      },
      destination_info: { courier_code: null, trackinfo: null },
    },
  }),

  karrio: ({ trackingNumber, at, text, city }: Told) => ({
    event: 'tracker_updated',
    data: {
      id: `trk_${idOf(24, trackingNumber)}`,
      object_type: 'tracker',
      carrier_name: 'dpd',
      carrier_id: 'dpd_live',
      tracking_number: trackingNumber,
      status: 'out_for_delivery',
      delivered: false,
      test_mode: false,
      estimated_delivery: null,
      info: { carrier_tracking_link: null, signed_by: null },
      events: [
        {
          date: at.slice(0, 10),
          time: at.slice(11, 16),
          timestamp: `${at.slice(0, 10)}T${at.slice(11, 16)}:00.000Z`,
          description: text,
          location: city,
          code: 'OFD',
          status: 'out_for_delivery',
          reason: null,
        },
      ],
      messages: [],
      metadata: {},
    },
  }),

  generic: ({ trackingNumber, at, text, city }: Told) => ({
    type: 'tracking.updated',
    timestamp: at,
    data: {
      trackingNumber,
      carrier: 'dpd',
      checkpoints: [{ at, stage: 'out_for_delivery', text, place: { city, country: 'DE' } }],
    },
  }),
} satisfies Record<string, (told: Told) => object>;
