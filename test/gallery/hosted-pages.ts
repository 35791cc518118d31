import { openNodeHome } from '../helpers/node-home.ts';
import { buildWidget } from '../../api/node/build-widget.ts';
import { orderInput, shopServer } from '../helpers/shop-server.ts';
import type { Scene } from './papers.ts';

export interface HostedScene extends Scene {
  readonly address: string;
  readonly runsScript: boolean;
}

const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
const day = (away: number) => hours(-24 * away).slice(0, 10);

const left = {
  at: hours(30),
  stage: 'in_transit',
  text: 'Left the sorting hub',
  place: { city: 'Daventry' },
};
const loaded = {
  at: hours(3),
  stage: 'out_for_delivery',
  text: 'Loaded into the van',
  place: { city: 'Leeds' },
};
const home = {
  at: hours(1),
  stage: 'delivered',
  text: 'Left in the porch',
  place: { city: 'Leeds' },
};
const counter = {
  name: 'Lindner’s Corner',
  address: '12 Shore, Leith',
  hours: ['Mon–Sat 7:00–20:00'],
};

export const slip = 'https://hobnail.example/slip.png';

/** What the driver has: a signature. */
export const signed = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#f4f1ea" d="M0 0h4v3H0z"/>
  <path d="M.8 1.8c.5-1.6 1-.9.6-.1s.5-.6.8-.3 0 .6.3.4.4-.5.8-.1" fill="none" stroke="#222" stroke-width=".05"/></svg>`;

/** A shop and the pages that its shoppers see, in a Porchlight that goes away with `close`. */
export async function openHostedPages() {
  await buildWidget();
  const server = await openNodeHome();
  const merchant = await server.createMerchant({ slug: 'hobnail' });
  const shop = shopServer(server, merchant);
  const theme = {
    header: [
      { label: 'Kitchen', url: 'https://hobnail.example/kitchen' },
      { label: 'Help', url: 'https://hobnail.example/help' },
    ],
    contact: { email: 'help@hobnail.example', phone: '+44 114 496 0000' },
    address: 'Hobnail, Porter Works, Sheffield',
  };
  await shop.put('/v1/theme', theme);

  async function order(id: string, scans: object[], more: object = {}, parcel: object = {}) {
    const {
      shipments: [first],
      items: [item],
    } = orderInput(id);
    const shipments = [{ ...first, promised: { from: day(0), to: day(1) }, ...parcel }];
    const receipt = await shop.order(id, {
      placedAt: hours(70),
      items: [item],
      shipments,
      ...more,
    });
    if (scans.length) await shop.post(`/v1/shipments/${id}-a/checkpoints`, { checkpoints: scans });
    return receipt;
  }
  const { token: one } = await order('1001', [left, loaded]);
  const { token: several } = await order('1002', [left, loaded, home], {
    items: orderInput('1002').items,
    shipments: ['a', 'b', 'c'].map((letter, i) => ({
      externalId: `1002-${letter}`,
      carrier: 'dhl',
      trackingNumber: `JJD00009999000${i}`,
      items: [{ externalId: i ? 'i2' : 'i1', quantity: 1 }],
      promised: { from: day(0), to: day(1) },
    })),
  });
  await shop.post('/v1/shipments/1002-b/checkpoints', { checkpoints: [left] });
  const gift = await order('1003', [left], { gift: true });
  const lent = await order('1004', [left, loaded]);
  const form = new URLSearchParams({ parcel: lent.shipments[0]!.id });
  await server.fetch(`/t/${lent.token}/share`, { method: 'POST', body: form });
  const lending = await (await server.fetch(`/t/${lent.token}`)).text();
  const [, shared] = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(lending) ?? [];
  const cancelled = await order('1005', [], { cancelledAt: hours(2) });
  const handover = await order(
    '1006',
    [
      { ...left, carrier: 'China Post' },
      { ...loaded, carrier: 'DHL' },
    ],
    {},
    {
      handovers: [{ carrier: 'dhl', trackingNumber: 'JJD000099990009' }],
    },
  );
  const proof = await order('1007', [left, { ...home, flags: ['signed'], proofUrl: slip }]);
  const missed = await order('1008', [
    { ...left, at: hours(320) },
    {
      at: hours(260),
      stage: 'ready_for_pickup',
      text: 'At the counter',
      pickup: { ...counter, until: day(-1) },
    },
  ]);
  const broken = await order('1009', [left, home]);
  await server.fetch('/v1/problems', {
    method: 'POST',
    body: JSON.stringify({ token: broken.token, kind: 'damaged', note: 'The handle is off.' }),
    headers: { 'content-type': 'application/json' },
  });

  const pages: [name: string, title: string, path: string][] = [
    ['one', 'One parcel', `/t/${one}`],
    ['several', 'Several parcels', `/t/${several}`],
    ['gift', 'A present', `/t/${gift.shipments[0]!.token}`],
    ['shared', 'A link for somebody else', `/t/${shared}`],
    ['cancelled', 'Cancelled', `/t/${cancelled.token}`],
    ['handover', 'From one carrier to the next', `/t/${handover.token}`],
    ['proof', 'A proof of delivery', `/t/${proof.token}`],
    ['missed-pick-up', 'Not collected in time', `/t/${missed.token}`],
    ['problem', 'A problem is reported', `/t/${broken.token}`],
    ['look-up', 'The form', '/o/hobnail'],
  ];
  const scenes: HostedScene[] = pages.flatMap(([name, title, path]) =>
    [true, false]
      // The form is the same with script.
      .filter((runsScript) => !runsScript || name !== 'look-up')
      .map((runsScript) => ({
        name: `hosted-${name}${runsScript ? '' : '-plain'}`,
        group: 'hosted',
        title: `${title}${runsScript ? '' : ', without script'}`,
        address: server.origin + path,
        runsScript,
      })),
  );
  return { scenes, close: () => server.close() };
}
