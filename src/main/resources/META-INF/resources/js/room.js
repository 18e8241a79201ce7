// Makes boosted pages behave like pages: focus goes to what is new, and a lost connection is said. What changes inside data-still
// or data-live follows what is being written: the focus stays where it is.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target.closest?.('[data-still], [data-live]') || event.detail.target?.hasAttribute('data-live')) return;
  const place = document.querySelector('[aria-invalid]') ?? document.querySelector('h1[tabindex]');
  place?.focus({ preventScroll: !place.matches('input') });
});
document.addEventListener('htmx:sendError', () => { document.getElementById('offline').hidden = false; });
document.addEventListener('htmx:beforeRequest', () => { document.getElementById('offline').hidden = true; });
// A link to copy that is only a path begins where the browser found this page.
for (const link of document.querySelectorAll('input[data-link]')) if (link.value.startsWith('/')) link.value = location.origin + link.value;
