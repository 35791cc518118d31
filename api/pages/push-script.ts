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
