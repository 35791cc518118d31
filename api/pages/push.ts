import { html } from 'hono/html';
import { bellIcon } from './drawings.ts';

export type PushWords = {
  turnOn: string;
  text: string;
  on: string;
  turnOff: string;
  blocked: string;
  failed: string;
};

/**
 * News of this parcel on this device. Hidden until script has found that the browser can do it:
 * without script, and where it cannot, there is nothing.
 * @param publicKey of the installation; null where nothing more can happen
 */
export function pushSection(
  publicKey: string | null,
  { token, locale }: { token: string; locale: string },
  words: PushWords,
) {
  if (publicKey === null) return '';
  return html`
    <div
      class="push"
      id="push"
      hidden
      data-token="${token}"
      data-lang="${locale}"
      data-key="${publicKey}"
      data-on="${words.on}"
      data-blocked="${words.blocked}"
      data-failed="${words.failed}"
    >
      ${bellIcon}
      <button type="button" class="act" data-turn="on" aria-describedby="push-text">
        ${words.turnOn}
      </button>
      <p class="sub" id="push-text">${words.text}</p>
      <div class="row">
        <p role="status" tabindex="-1"></p>
        <button type="button" class="plain-button" data-turn="off" hidden>${words.turnOff}</button>
      </div>
    </div>
  `;
}

/** The bell stands before all that may be said; to press it is to press the button. */
export const pushStyles = `
.push { position: relative; flex: 1 1 100%; padding-inline-start: 1.75em; }
.push [hidden] { display: none; }
.push > .i { position: absolute; inset-block-start: .75em; inset-inline-start: 0; pointer-events: none; }
.push .act { margin-inline-start: -1.75em; padding-inline-start: 1.75em; }
.push > .sub { max-width: 28em; }
.push .row { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; max-width: 32em; }
.push [role=status]:not(:empty) { padding-block: .625em; }
.push [aria-disabled] { opacity: .6; cursor: default; }
@media print { .push { display: none; } }
`;

/**
 * What the section does: asks for permission only when it is pressed. The service worker is
 * registered for this link alone, so that turning it off here leaves other links as they are.
 */
export const pushScript = `
{
  const place = document.getElementById('push');
  const able = place && isSecureContext && navigator.serviceWorker && window.PushManager && window.Notification;
  if (able) {
    const { token, lang, key } = place.dataset;
    const scope = '/t/' + token;
    const [turnOn, turnOff] = ['on', 'off'].map((turn) => place.querySelector('[data-turn=' + turn + ']'));
    const text = document.getElementById('push-text');
    const status = place.querySelector('[role=status]');
    const wish = { userVisibleOnly: true, applicationServerKey: key };
    const policy = window.trustedTypes?.createPolicy('porchlight', { createScriptURL: (url) => url });
    const address = '/t/push.js?lang=' + encodeURIComponent(lang);

    const show = (state) => {
      const isOn = state === 'on';
      const focused = place.contains(document.activeElement);
      place.dataset.state = state;
      turnOn.hidden = text.hidden = isOn || state === 'blocked';
      turnOff.hidden = !isOn;
      if (state === 'asking') turnOn.setAttribute('aria-disabled', 'true');
      else turnOn.removeAttribute('aria-disabled');
      status.textContent = place.dataset[state] ?? '';
      // What was pressed may be gone.
      if (focused) [turnOn, turnOff, status].find((each) => !each.hidden).focus();
    };
    const post = async (path, body) => {
      const answer = await fetch('/v1/push/subscriptions' + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token, ...body }),
      });
      if (!answer.ok) throw new Error(String(answer.status));
    };
    const tell = (subscription) => {
      const { endpoint, keys } = subscription.toJSON();
      return post('', { locale: lang, subscription: { endpoint, keys } });
    };
    const registered = async () => {
      const found = await navigator.serviceWorker.getRegistration(scope);
      return found?.scope === new URL(scope, location.href).href ? found : undefined;
    };
    const active = async () => {
      const registration = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope });
      const worker = registration.active ?? registration.waiting ?? registration.installing;
      await new Promise((ready, gone) => {
        const look = () => {
          if (worker.state === 'activated') ready();
          if (worker.state === 'redundant') gone(new Error(worker.state));
        };
        worker.addEventListener('statechange', look);
        look();
      });
      return registration;
    };
    const leave = async (registration, subscription) => {
      await subscription?.unsubscribe();
      await registration?.unregister();
    };

    turnOn.addEventListener('click', async () => {
      if (place.dataset.state === 'asking') return;
      show('asking');
      let registration, subscription;
      try {
        const answer = await Notification.requestPermission();
        if (answer !== 'granted') return show(answer === 'denied' ? 'blocked' : 'off');
        registration = await active();
        subscription = await registration.pushManager.subscribe(wish).catch(async (error) => {
          // It was made with another key.
          const old = await registration.pushManager.getSubscription();
          if (!old) throw error;
          await old.unsubscribe();
          return registration.pushManager.subscribe(wish);
        });
        await tell(subscription);
        show('on');
      } catch {
        show('failed');
        await leave(registration, subscription).catch(() => {});
      }
    });
    turnOff.addEventListener('click', async () => {
      try {
        const registration = await registered();
        const subscription = await registration?.pushManager.getSubscription();
        // What is not told to the server ends as well: it finds that the address is gone.
        if (subscription) await post('/stop', { endpoint: subscription.endpoint }).catch(() => {});
        await leave(registration, subscription);
        show('off');
      } catch {
        status.textContent = place.dataset.failed;
      }
    });

    show('off');
    place.hidden = false;
    registered()
      .then((registration) => registration?.pushManager.getSubscription())
      .then((subscription) => {
        if (!subscription || place.dataset.state !== 'off') return;
        if (Notification.permission !== 'granted') return show('blocked');
        show('on');
        return tell(subscription);
      })
      .catch(() => {});
  }
}
`;
