/** What script adds: to hand the link to another app, and to copy it. */
export const sharingScript = `
for (const row of document.querySelectorAll('.share .row')) {
  const input = row.querySelector('input[readonly]');
  const status = row.parentElement.querySelector('[role=status]');
  const send = row.querySelector('[data-send]');
  const copy = row.querySelector('[data-copy]');
  if (!input) continue;
  input.addEventListener('focus', () => input.select());
  if (navigator.share) {
    send.hidden = false;
    send.addEventListener('click', () =>
      navigator.share({ title: document.querySelector('meta[property="og:title"]').content, url: input.value }).catch(() => {}),
    );
  }
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(input.value);
    } catch {
      input.select();
      document.execCommand('copy');
    }
    copy.textContent = status.textContent = status.dataset.copied;
  });
}
`;
