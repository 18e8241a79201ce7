// The pasted text beside the editor of a fact: words selected in it, by mouse or by keyboard, become the quotation, and their paragraph the place.
(() => {
  const form = document.getElementById('fact-form');
  const take = document.getElementById('take');
  const told = document.getElementById('take-told');
  if (!form || !take) return;
  const mostQuoted = 12;
  let chosen = null;

  // Editable for its caret alone: so words are selected by keyboard in every browser. Nothing typed is taken.
  const letSelect = (passage) => {
    const words = passage.textContent;
    const named = { contenteditable: 'true', role: 'textbox', 'aria-readonly': 'true', 'aria-multiline': 'true', 'aria-label': `§${passage.dataset.passage} of your text`, inputmode: 'none', spellcheck: 'false', tabindex: '0' };
    Object.entries(named).forEach(([name, value]) => passage.setAttribute(name, value));
    ['beforeinput', 'drop', 'paste', 'cut'].forEach((event) => passage.addEventListener(event, (each) => each.preventDefault()));
    passage.addEventListener('compositionend', () => { passage.textContent = words; });
  };

  const put = (name, value) => {
    form.elements[name].value = value;
    form.elements[name].dispatchEvent(new Event('input', { bubbles: true }));
  };

  const fill = (passage, words) => {
    const place = `§${passage}`;
    const at = form.elements.at.value.trim();
    const isFresh = at === '' || form.elements.says.value.trim() === '';
    put('at', isFresh ? place : at.split(/[,\s]+/).includes(place) ? at : `${at}, ${place}`);
    const count = words === '' ? 0 : words.split(/\s+/).length;
    if (count > 0 && count <= mostQuoted) put('quote', words);
    told.textContent = count > mostQuoted
      ? `${place} is filled in. You selected ${count} words; a quotation has at most ${mostQuoted}. Write the sentence in your own words.`
      : `${place}${count > 0 ? ' and the quotation are' : ' is'} filled in. Write the sentence in your own words.`;
    form.elements.says.focus();
  };

  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const passage = selection.anchorNode?.parentElement?.closest('[data-passage]');
    if (passage?.contains(selection.focusNode)) chosen = { passage: passage.dataset.passage, words: selection.toString().trim().replace(/\s+/g, ' ') };
  });
  take.addEventListener('click', () => {
    if (chosen) fill(chosen.passage, chosen.words);
    else told.textContent = 'Select words in a paragraph first, or press its number.';
  });
  document.querySelectorAll('a.passage-number').forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    fill(link.parentElement.querySelector('[data-passage]').dataset.passage, '');
  }));
  document.querySelectorAll('[data-passage]').forEach(letSelect);
  take.hidden = false;
})();
