/** Stands in front of the script that is measured, and notes when its list is on the screen. */
performance.mark('start');
requestAnimationFrame(function look() {
  const list = document.querySelector('[token]').shadowRoot?.querySelector('ol li');
  if (!list) {
    requestAnimationFrame(look);
    return;
  }
  // A task that is posted from the frame that has it runs once that frame is drawn.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    performance.mark('painted');
    console.debug('painted');
  });
  port1.start();
  port2.postMessage(null);
});
