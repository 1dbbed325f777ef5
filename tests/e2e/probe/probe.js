// The page's own script: opens its reply boxes, and writes down all that a page can come to know of us.
const seen = { events: [], messages: [], mutations: 0, submits: 0, sent: [] };
window.probe = seen;
const kinds =
  'keydown keyup keypress beforeinput input paste copy cut compositionstart compositionupdate compositionend drag drop click focusin'.split(
    ' ',
  );
for (const kind of kinds) {
  window.addEventListener(
    kind,
    (event) => {
      const path = event.composedPath().map((node) => node.localName ?? '');
      seen.events.push({ kind, key: event.key, data: event.data, path, trusted: event.isTrusted });
    },
    true,
  );
}
window.addEventListener('message', (event) => seen.messages.push(event.data));
window.addEventListener('submit', () => {
  seen.submits++;
});
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    seen.mutations += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true });
  for (const button of document.querySelectorAll('.reply-button'))
    button.addEventListener('click', () => {
      document.getElementById(button.getAttribute('aria-controls')).hidden = false;
    });
  for (const button of document.querySelectorAll('.send'))
    button.addEventListener('click', () => {
      seen.sent.push(button.previousElementSibling.value);
    });
});
