// Makes boosted pages behave like pages: focus goes to what is new, and a lost connection is said.
document.addEventListener('htmx:afterSettle', () => {
  const problem = document.querySelector('.problem');
  const place = problem ?? document.querySelector('h1[tabindex]');
  if (problem) problem.tabIndex = -1;
  place?.focus({ preventScroll: true });
});
document.addEventListener('htmx:sendError', () => { document.getElementById('offline').hidden = false; });
document.addEventListener('htmx:beforeRequest', () => { document.getElementById('offline').hidden = true; });
