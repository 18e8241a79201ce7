// Keeps what is written in forms marked data-keep: leaving one with unsaved changes warns, and after a crash what was written can be
// had again; so it can when a form came back refused or led to signing in, whose pages have data-not-kept. data-keep names the thing that is written; data-base, where it is, the version that it was begun from; data-unsaved says that it came back to be mended.
(() => {
  const place = (form) => `keep:${form.dataset.keep}`;
  const written = (form) => JSON.stringify([...new FormData(form)].filter(([name, value]) => !['csrf-token', 'once'].includes(name) && typeof value === 'string'));
  const first = new WeakMap();
  const sent = 'keep.sent';
  let sending = false;

  // What this tab sent a moment ago is forgotten once a page came that says nothing else.
  const arrive = () => {
    const name = sessionStorage.getItem(sent);
    sessionStorage.removeItem(sent);
    if (name && !document.querySelector('[data-not-kept]')) localStorage.removeItem(name);
  };

  const isChanged = (form) => first.has(form) && (form.hasAttribute('data-unsaved') || written(form) !== first.get(form));

  const restore = (form, kept) => {
    for (const field of form.elements) {
      if (!field.name || ['hidden', 'submit', 'button', 'file'].includes(field.type)) continue;
      const values = kept.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
      else if (values.length > 0) field.value = values[[...form.elements].filter((other) => other.name === field.name).indexOf(field)] ?? values[0];
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const offer = (form, kept) => {
    const note = document.createElement('div');
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.innerHTML = '<p>What you wrote here before was not saved. It is kept in this browser.</p><p class="row"><button type="button">Put it back</button> <button type="button" class="quiet">Throw it away</button></p>';
    const [back, away] = note.querySelectorAll('button');
    back.addEventListener('click', () => { restore(form, kept); note.remove(); });
    away.addEventListener('click', () => { localStorage.removeItem(place(form)); note.remove(); });
    form.before(note);
  };

  const keep = (form) => localStorage.setItem(place(form), JSON.stringify({ base: form.dataset.base ?? '', fields: JSON.parse(written(form)) }));

  const begin = (form) => {
    if (first.has(form)) return;
    first.set(form, written(form));
    const kept = JSON.parse(localStorage.getItem(place(form)) ?? 'null');
    if (kept && !form.hasAttribute('data-unsaved') && kept.base === (form.dataset.base ?? '') && JSON.stringify(kept.fields) !== first.get(form)) offer(form, kept.fields);
    form.addEventListener('input', () => keep(form));
    form.addEventListener('submit', (event) => {
      if (event.submitter?.hasAttribute('formnovalidate') && event.submitter.formMethod === 'get') return;
      sending = true;
      keep(form);
      sessionStorage.setItem(sent, place(form));
    });
  };

  const look = () => document.querySelectorAll('form[data-keep]').forEach(begin);
  addEventListener('beforeunload', (event) => {
    if (!sending && [...document.querySelectorAll('form[data-keep]')].some(isChanged)) event.preventDefault();
  });
  document.addEventListener('htmx:afterSettle', look);
  arrive();
  look();
})();
