import { describe, expect, test } from 'vitest';
import type { Flag, Party, Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const hour = 3_600_000;
const scan = (hours: number, stage: Stage, more: Partial<Checkpoint> = {}) =>
  checkpoint(new Date(hours * hour).toISOString(), stage, more);
const scans = (...stages: Stage[]) => stages.map((stage, i) => scan(i + 1, stage));

describe('the stage', () => {
  test.each<[string, Checkpoint[], Stage]>([
    ['nothing', [], 'pending'],
    ['the newest wins', [scan(9, 'in_transit'), scan(5, 'picked_up')], 'in_transit'],
    [
      'a late label does not stop a van',
      scans('out_for_delivery', 'label_created'),
      'out_for_delivery',
    ],
    ['a label is not unmade', scans('label_created', 'pending'), 'label_created'],
    ['an echo does not reopen a delivery', scans('delivered', 'in_transit'), 'delivered'],
    ['nor does the van', scans('delivered', 'out_for_delivery'), 'delivered'],
    ['nor an attempt', scans('delivered', 'delivery_attempted'), 'delivered'],
    ['nor an exception', scans('delivered', 'exception'), 'delivered'],
    ['nor does silence', scans('delivered', 'expired'), 'delivered'],
    ['nor a label that is called off', scans('delivered', 'cancelled'), 'delivered'],
    ['an explicit return does', scans('delivered', 'returning'), 'returning'],
    ['things go on after an exception', scans('exception', 'in_transit'), 'in_transit'],
    ['customs let it go', scans('in_transit', 'customs', 'in_transit'), 'in_transit'],
    ['a lost parcel may be found', scans('lost', 'in_transit'), 'in_transit'],
    ['and brought', scans('lost', 'delivered'), 'delivered'],
    ['what was destroyed and comes was not', scans('destroyed', 'delivered'), 'delivered'],
    ['but it does not travel', scans('destroyed', 'in_transit'), 'destroyed'],
    ['what was called off may go after all', scans('cancelled', 'in_transit'), 'in_transit'],
    ['a van may come back', scans('out_for_delivery', 'in_transit'), 'in_transit'],
    ['equal instants go by rank', [scan(5, 'customs'), scan(5, 'picked_up')], 'customs'],
    ['a delivery and an echo at once', [scan(5, 'exception'), scan(5, 'delivered')], 'delivered'],
    ['silence ends a journey', scans('in_transit', 'expired'), 'expired'],
    ['and a scan begins it again', scans('expired', 'in_transit'), 'in_transit'],
    ['so does a label', scans('expired', 'label_created'), 'label_created'],
    ['but not at the shop', scans('in_transit', 'expired', 'label_created'), 'in_transit'],
    ['silence about a lost parcel is no news', scans('lost', 'expired'), 'lost'],
    ['nor about one that was called off', scans('cancelled', 'expired'), 'cancelled'],
  ])('%s', (_name, history, stage) => {
    expect(fold(history).stage).toBe(stage);
    expect(fold(history.toReversed()).stage).toBe(stage);
  });

  test.each<[string, Checkpoint[], Stage]>([
    ['"delivered" is its end', scans('returning', 'delivered'), 'returned'],
    ['also by the van', scans('returning', 'out_for_delivery', 'delivered'), 'returned'],
    ['a journey is the journey back', scans('returning', 'in_transit'), 'returning'],
    ['so is an attempt', scans('returning', 'delivery_attempted'), 'returning'],
    ['after a delivery too', scans('delivered', 'returning', 'delivered'), 'returned'],
    ['it may be lost', scans('returning', 'lost'), 'lost'],
    ['and found, still going back', scans('returning', 'lost', 'in_transit'), 'returning'],
    ['it may be destroyed', scans('returning', 'destroyed', 'in_transit'), 'destroyed'],
    ['papers do not stop it', scans('returning', 'label_created', 'expired'), 'returning'],
    ['what is back stays there', scans('returned', 'in_transit', 'delivered'), 'returned'],
  ])('on the way back: %s', (_name, history, stage) => {
    expect(fold(history).stage).toBe(stage);
    expect(fold(history.toReversed()).stage).toBe(stage);
  });

  const resolved = { flags: ['resolved'] } satisfies Partial<Checkpoint>;
  test.each<[string, Checkpoint[], Stage]>([
    ['it goes on', [scan(5, 'returning'), scan(6, 'in_transit', resolved)], 'in_transit'],
    [
      'and comes',
      [scan(5, 'returning'), scan(6, 'in_transit', resolved), scan(7, 'delivered')],
      'delivered',
    ],
    [
      'by the van, after scans on the way back',
      [
        scan(4, 'returning'),
        scan(5, 'in_transit'),
        scan(6, 'in_transit', resolved),
        scan(7, 'out_for_delivery'),
      ],
      'out_for_delivery',
    ],
    ['it may come at once', [scan(5, 'returning'), scan(6, 'delivered', resolved)], 'delivered'],
    [
      'and may turn back again',
      [
        scan(5, 'returning'),
        scan(6, 'in_transit', resolved),
        scan(7, 'returning'),
        scan(8, 'delivered'),
      ],
      'returned',
    ],
    [
      'not by a scan of the return itself',
      [scan(5, 'returning'), scan(6, 'returning', resolved), scan(7, 'delivered')],
      'returned',
    ],
    [
      'nor by papers',
      [scan(5, 'returning'), scan(6, 'label_created', resolved), scan(7, 'delivered')],
      'returned',
    ],
    [
      'what is back does not come by it',
      [scan(5, 'returned'), scan(6, 'in_transit', resolved), scan(7, 'delivered')],
      'returned',
    ],
    [
      'a return that ended as a delivery neither',
      [scan(4, 'returning'), scan(5, 'delivered'), scan(6, 'in_transit', resolved)],
      'returned',
    ],
    [
      'a delivery is no problem',
      [scan(5, 'delivered'), scan(6, 'in_transit', resolved)],
      'delivered',
    ],
  ])('a problem that is resolved ends the way back: %s', (_name, history, stage) => {
    expect(fold(history).stage).toBe(stage);
    expect(fold(history.toReversed()).stage).toBe(stage);
  });

  test('that a problem is resolved is said until the next scan, and is nobody’s fault', () => {
    const held = scan(5, 'exception', { flags: ['held'], reason: 'held' });
    const put = scan(6, 'in_transit', resolved);
    expect(fold([held, put])).toMatchObject({
      stage: 'in_transit',
      flags: ['resolved'],
      reason: null,
      responsible: null,
      actionRequired: false,
    });
    expect(fold([held, put, scan(7, 'in_transit')]).flags).toEqual([]);
  });

  test('the end of a return is no delivery to the shopper', () => {
    const { milestones, history, current } = fold(
      scans('in_transit', 'returning', 'in_transit', 'delivered'),
    );
    expect(milestones.has('delivered')).toBe(false);
    expect(milestones.get('returned')?.atMs).toBe(4 * hour);
    expect(history.at(-1)?.stage).toBe('returned');
    expect(current).toBe(history.at(-1));
  });

  test('of several deliveries the first counts: others are echoes, or the slip', () => {
    const { current, milestones, flags } = fold([
      scan(5, 'delivered'),
      scan(7, 'delivered', { flags: ['signed', 'delayed'] }),
    ]);
    expect(current?.atMs).toBe(5 * hour);
    expect(milestones.get('delivered')?.atMs).toBe(5 * hour);
    expect(flags).toEqual(['signed']);
  });

  test('a number that is wrong is said even where there was a label', () => {
    const wrong = scan(2, 'pending', { reason: 'wrong_number' });
    expect(fold([scan(1, 'label_created'), wrong])).toMatchObject({
      stage: 'pending',
      reason: 'wrong_number',
      responsible: 'shop',
    });
    expect(fold([scan(1, 'in_transit'), wrong])).toMatchObject({
      stage: 'in_transit',
      reason: null,
    });
  });
});

describe('a scan that is taken back', () => {
  const wrong = scan(5, 'delivered', { id: 'wrong' });
  const right = scan(6, 'in_transit', { id: 'right', corrects: 'wrong' });

  test.each<[string, Checkpoint[], Stage]>([
    ['is as if it had never been', [scan(4, 'out_for_delivery'), wrong, right], 'in_transit'],
    ['even where an echo of it stands', [wrong, scan(5.5, 'delivered'), right], 'in_transit'],
    ['but a later delivery stands', [wrong, right, scan(7, 'delivered')], 'delivered'],
    [
      'a correction of something else is no reversal',
      [scan(4, 'in_transit', { id: 'wrong' }), scan(5, 'delivered'), right],
      'delivered',
    ],
    [
      'in a row of corrections the last one counts',
      [wrong, right, scan(7, 'exception', { id: 'better', corrects: 'right' })],
      'exception',
    ],
    [
      'and reverses what the first one did',
      [wrong, scan(5.5, 'delivered'), right, scan(7, 'exception', { corrects: 'right' })],
      'exception',
    ],
    [
      'a scan cannot take itself back',
      [scan(4, 'delivered', { id: 'a', corrects: 'a' })],
      'delivered',
    ],
    ['one that is not known takes back nothing', [right], 'in_transit'],
    [
      'a return that never was',
      [scan(4, 'returning', { id: 'wrong' }), right, scan(7, 'delivered')],
      'delivered',
    ],
    ['a delivery on the way back', [scan(4, 'returning'), wrong, right], 'returning'],
    [
      'a return of which an echo stands',
      [scan(3, 'returning'), scan(4, 'returning', { id: 'wrong' }), right, scan(7, 'delivered')],
      'delivered',
    ],
    [
      'a correction may lie before what it corrects',
      [scan(4, 'exception', { corrects: 'wrong' }), wrong],
      'exception',
    ],
  ])('%s', (_name, history, stage) => {
    expect(fold(history).stage).toBe(stage);
    expect(fold(history.toReversed()).stage).toBe(stage);
  });

  test('leaves no trace in the history and the milestones', () => {
    const { history, milestones, latest } = fold([wrong, right]);
    expect(history).toEqual([right]);
    expect([...milestones.keys()]).toEqual(['in_transit']);
    expect(latest).toBe(right);
  });
});

describe('flags, reason and whose turn it is', () => {
  test('flags that pass are cleared by the next scan, the others stay', () => {
    const raised: Flag[] = ['delayed', 'damaged', 'address_issue'];
    const held = fold([scan(5, 'exception', { flags: raised, reason: 'weather' })]);
    expect(held.flags).toEqual(['delayed', 'damaged', 'address_issue']);
    expect(held).toMatchObject({ actionRequired: true, reason: 'weather', responsible: 'weather' });
    const moving = fold([...held.history, scan(9, 'in_transit')]);
    expect(moving.flags).toEqual(['damaged']);
    expect(moving).toMatchObject({ actionRequired: false, reason: null, responsible: 'carrier' });
  });

  test.each<[string, Checkpoint[], boolean]>([
    ['a scan says so', [scan(5, 'in_transit', { action: true })], true],
    ['until things go on', [scan(5, 'in_transit', { action: true }), scan(6, 'in_transit')], false],
    [
      'papers are not going on',
      [scan(5, 'exception', { action: true }), scan(6, 'expired')],
      false,
    ],
    ['an echo is not either', [scan(5, 'exception', { action: true }), scan(6, 'pending')], true],
    ['it waits to be collected', [scan(5, 'ready_for_pickup')], true],
    ['and was', [scan(5, 'ready_for_pickup'), scan(6, 'delivered')], false],
    ['a payment is open', [scan(5, 'customs', { flags: ['payment_due'] })], true],
    ['what is home asks nothing', [scan(5, 'delivered', { action: true })], false],
    ['nor does what goes back', [scan(5, 'returning', { flags: ['address_issue'] })], false],
    ['unless it does', [scan(5, 'returned', { action: true })], true],
  ])('somebody has to act: %s', (_name, history, expected) => {
    expect(fold(history).actionRequired).toBe(expected);
  });

  test.each<[Stage, Partial<Checkpoint>, Party | null]>([
    ['in_transit', {}, null],
    ['customs', {}, null],
    ['delivered', {}, null],
    ['customs', { flags: ['customs_hold'] }, 'customs'],
    ['customs', { flags: ['customs_hold'], reason: 'documents' }, 'shop'],
    ['ready_for_pickup', {}, 'shopper'],
    ['exception', {}, 'unknown'],
    ['exception', { reason: 'no word of ours' }, 'unknown'],
    ['exception', { reason: 'wrong_address' }, 'shopper'],
    ['exception', { reason: 'missorted' }, 'carrier'],
    ['exception', { reason: 'external' }, 'unknown'],
    ['exception', { flags: ['payment_due'] }, 'shopper'],
    ['exception', { flags: ['documents_missing'] }, 'shop'],
    ['exception', { flags: ['delayed'] }, 'unknown'],
    ['exception', { reason: 'constructor' }, 'unknown'],
    ['in_transit', { flags: ['delayed'], reason: 'weather' }, 'weather'],
    ['in_transit', { action: true }, 'unknown'],
    ['delivery_attempted', { reason: 'addressee_absent' }, 'shopper'],
    ['delivery_attempted', {}, 'unknown'],
    ['lost', {}, 'carrier'],
    ['lost', { flags: ['address_issue'] }, 'carrier'],
    ['destroyed', {}, 'carrier'],
    ['destroyed', { reason: 'prohibited' }, 'shop'],
    ['pending', { reason: 'wrong_number' }, 'shop'],
    ['cancelled', { reason: 'cancelled_by_shopper' }, 'shopper'],
    ['returning', { reason: 'refused' }, 'shopper'],
    ['expired', {}, 'unknown'],
    ['delivered', { flags: ['damaged'] }, 'carrier'],
    ['delivered', { reason: 'weather' }, null],
  ])('%s %j lies with %s', (stage, more, party) => {
    expect(fold([scan(5, stage, more)]).responsible).toBe(party);
  });

  test('what is back keeps the reason for which it went back', () => {
    const refused = scan(5, 'returning', { reason: 'refused' });
    expect(fold([refused, scan(9, 'delivered')])).toMatchObject({
      stage: 'returned',
      reason: 'refused',
      responsible: 'shopper',
    });
  });
});

describe('a handover between carriers', () => {
  test('is one history, and the second label does not undo the first journey', () => {
    const state = fold([
      scan(1, 'label_created', { carrier: 'YunExpress' }),
      scan(2, 'in_transit', { carrier: 'YunExpress' }),
      scan(3, 'label_created', { carrier: 'postnl' }),
      scan(4, 'pending', { carrier: 'PostNL' }),
    ]);
    expect(state.stage).toBe('in_transit');
    expect(state.history).toHaveLength(4);
    expect(state.carriers).toEqual(['YunExpress', 'postnl']);
    expect(state.milestones.get('label_created')?.atMs).toBe(hour);
  });

  test('names nobody where the scans do not', () => {
    expect(fold(scans('picked_up', 'delivered')).carriers).toEqual([]);
  });
});

describe('where it waits', () => {
  const kiosk = { name: 'Kiosk am Markt', address: 'Markt 3' };
  const shop = { name: 'Paketshop' };

  test.each<[string, Checkpoint[], object | null]>([
    ['as the scan says', [scan(5, 'ready_for_pickup', { pickup: kiosk })], kiosk],
    ['nobody said where', [scan(5, 'ready_for_pickup')], null],
    [
      'a reminder keeps the place',
      [scan(5, 'ready_for_pickup', { pickup: kiosk }), scan(9, 'ready_for_pickup')],
      kiosk,
    ],
    [
      'told ahead, by the redirection',
      [scan(5, 'in_transit', { pickup: kiosk }), scan(9, 'ready_for_pickup')],
      kiosk,
    ],
    [
      'the latest place counts',
      [
        scan(5, 'ready_for_pickup', { pickup: kiosk }),
        scan(9, 'ready_for_pickup', { pickup: shop }),
      ],
      shop,
    ],
    [
      'not where it waited before it went on',
      [
        scan(5, 'ready_for_pickup', { pickup: kiosk }),
        scan(7, 'in_transit'),
        scan(9, 'ready_for_pickup'),
      ],
      null,
    ],
    [
      'no longer, once it was collected',
      [scan(5, 'ready_for_pickup', { pickup: kiosk }), scan(9, 'delivered')],
      null,
    ],
  ])('%s', (_name, history, place) => {
    expect(fold(history).pickup).toEqual(place);
  });
});

describe('the proof of a delivery', () => {
  const at = new Date(5 * hour).toISOString();
  const url = 'https://carrier.example/slip.png';

  test.each<[string, Checkpoint[], object | null]>([
    ['only its word', [scan(5, 'delivered')], null],
    ['a picture', [scan(5, 'delivered', { proofUrl: url })], { url, at, how: null }],
    [
      'a name on glass',
      [scan(5, 'delivered', { flags: ['signed'] })],
      { url: null, at, how: 'signed' },
    ],
    [
      'with whom it is goes before who signed',
      [scan(5, 'delivered', { flags: ['signed', 'with_neighbour'] })],
      { url: null, at, how: 'with_neighbour' },
    ],
    [
      'a safe place',
      [scan(5, 'delivered', { flags: ['safe_place'] })],
      { url: null, at, how: 'safe_place' },
    ],
    [
      'the slip that comes after',
      [
        scan(5, 'delivered'),
        scan(6, 'in_transit'),
        scan(9, 'delivered', { proofUrl: url, flags: ['collected'] }),
      ],
      { url, at, how: 'collected' },
    ],
    [
      'not of what went back',
      [scan(5, 'delivered', { proofUrl: url }), scan(9, 'returning')],
      null,
    ],
    [
      'nor of its arrival there',
      [scan(4, 'returning'), scan(5, 'delivered', { proofUrl: url })],
      null,
    ],
    [
      'a picture of a door that nobody opened',
      [scan(5, 'delivery_attempted', { proofUrl: url })],
      null,
    ],
  ])('%s', (_name, history, proof) => {
    expect(fold(history).proof).toEqual(proof);
  });
});
