// Makes boosted pages behave like pages: focus goes to what is new, and a lost connection is said.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target?.hasAttribute('data-live')) return; // follows what is being written: the focus stays there
  const place = document.querySelector('[aria-invalid]') ?? document.querySelector('h1[tabindex]');
  place?.focus({ preventScroll: !place.matches('input') });
});
document.addEventListener('htmx:sendError', () => { document.getElementById('offline').hidden = false; });
document.addEventListener('htmx:beforeRequest', () => { document.getElementById('offline').hidden = true; });
