import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { next, place, seen, show, status } from './element.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { viewOf, viewWith } from './views.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
});

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets answers that are on their way arrive; the time of the tests stands still meanwhile. */
const settle = async () => {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }
};

const pass = async (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000);
  await settle();
};

describe('<porch-tracking> keeps itself up to date', () => {
  test('asks as often as the server says', async () => {
    const view = viewOf('in-transit');
    view.poll.afterSeconds = 30;
    const { network } = await show(view);
    expect(network.asked).toHaveLength(1);
    await pass(29);
    expect(network.asked).toHaveLength(1);
    await pass(1);
    expect(network.asked).toHaveLength(2);
    view.poll.afterSeconds = 15;
    await pass(30);
    expect(network.asked).toHaveLength(3);
    await pass(15);
    expect(network.asked).toHaveLength(4);
  });

  test('never asks more often than every five seconds', async () => {
    const view = viewOf('in-transit');
    view.poll.afterSeconds = 0.01;
    const { network } = await show(view);
    await pass(4.9);
    expect(network.asked).toHaveLength(1);
    await pass(0.1);
    expect(network.asked).toHaveLength(2);
  });

  test('leaves the page alone when nothing changed', async () => {
    const { element, root, network } = await show(viewOf('in-transit'));
    root.querySelector('summary')!.click();
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const name of ['porch-ready', 'porch-stage', 'porch-error'] as const)
      element.addEventListener(name, changes);
    await pass(600);
    expect(network.asked).toHaveLength(2);
    expect(observer.takeRecords()).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
    expect(root.querySelector('details')!.open).toBe(true);
    observer.disconnect();
  });

  test('says when a parcel moves on while it is watched', async () => {
    const { root } = await show(viewOf('in-transit'));
    const before = root.querySelector('.way svg');
    answerWith(() => json(viewOf('out-for-delivery')));
    const moved = next('porch-stage');
    await pass(600);
    const event = await moved;
    expect(event).toMatchObject({
      shipment: 'shp_1',
      stage: 'out_for_delivery',
      previous: 'in_transit',
      bubbles: true,
      composed: true,
    });
    expect(status(root)).toContain('Out for delivery. Today, 14:00');
    expect(seen(root, '.stage')).toBe('Out for delivery');
    const van = root.querySelector('[aria-current] svg')!;
    expect(van).not.toBe(before);
    const animations = van.getAnimations().map((each) => (each as CSSAnimation).animationName);
    expect(animations).toEqual(['come']);
    expect(root.querySelector('.glow')!.getAnimations()).toHaveLength(1);
  });

  test('rests while the page is hidden and asks at once when it is shown again', async () => {
    const { network } = await show(viewOf('out-for-delivery'));
    setHidden(true);
    await pass(3600);
    expect(network.asked).toHaveLength(1);
    setHidden(false);
    await settle();
    expect(network.asked).toHaveLength(2);
    await pass(600);
    expect(network.asked.length).toBeGreaterThan(2);
  });

  test('looks once in a page that was opened behind another', async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    const { network, root } = await show(viewOf('out-for-delivery'));
    expect(seen(root, '.stage')).toBe('Out for delivery');
    await pass(3600);
    expect(network.asked).toHaveLength(1);
  });

  test('does not ask twice at the same time', async () => {
    const network = answerWith(() => silence());
    await place();
    setHidden(true);
    setHidden(false);
    await settle();
    expect(network.asked).toHaveLength(1);
  });

  test('asks less and less often while there is no answer, and recovers', async () => {
    const view = viewOf('in-transit');
    const { network: first, root } = await show(view);
    expect(first.asked).toHaveLength(1);
    const network = answerWith(() => failure(503));
    const gaps: number[] = [];
    await pass(600);
    for (let seconds = 0, last = 0; gaps.length < 8 && seconds < 3600; seconds++) {
      const before = network.asked.length;
      await pass(1);
      if (network.asked.length > before) {
        gaps.push(seconds - last);
        last = seconds;
      }
    }
    expect(gaps).toHaveLength(8);
    expect(gaps[0]).toBeLessThanOrEqual(10);
    gaps.slice(0, 5).forEach((gap, i) => {
      expect(gap).toBeGreaterThanOrEqual(5 * 2 ** i - 1);
      expect(gap).toBeLessThanOrEqual(10 * 2 ** i + 1);
    });
    for (const gap of gaps) expect(gap).toBeLessThanOrEqual(300);
    answerWith(() => json(view));
    await pass(300);
    expect(status(root)).toBe('');
  });

  test('gives up its request and its timers when it is taken off the page', async () => {
    const view = viewOf('in-transit');
    const { element, network } = await show(view);
    const slow = answerWith(() => silence(slow.asked.at(-1)!.signal));
    await pass(view.poll.afterSeconds);
    expect(slow.asked[0]!.signal!.aborted).toBe(false);
    element.remove();
    expect(slow.asked[0]!.signal!.aborted).toBe(true);
    setHidden(true);
    setHidden(false);
    await pass(3600);
    expect(network.asked).toHaveLength(1);
    expect(slow.asked).toHaveLength(1);
  });

  test('keeps its parcel when it is moved, and looks for news', async () => {
    const { element, root, network } = await show(viewOf('in-transit'));
    const ready = vi.fn();
    element.addEventListener('porch-ready', ready);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    expect(seen(root, '.stage')).toBe('On its way');
    await settle();
    expect(network.asked).toHaveLength(2);
    expect(ready).not.toHaveBeenCalled();
    place.remove();
  });

  test('says nothing of parcels that it sees for the first time', async () => {
    const view = viewOf('in-transit');
    const { element } = await show(view);
    const moved = vi.fn();
    element.addEventListener('porch-stage', moved);
    const another = viewWith('delivered', { id: 'shp_2' });
    answerWith(() => json({ ...view, shipments: [...view.shipments, ...another.shipments] }));
    await pass(600);
    await element.requestUpdate();
    expect(element.shadowRoot!.querySelectorAll('.row')).toHaveLength(2);
    expect(moved).not.toHaveBeenCalled();
  });
});
