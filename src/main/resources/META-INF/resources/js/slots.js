// Marks words of a fact's sentence: select them, say what they are, and the notation is written. Names are offered from the cast as they are typed.
(() => {
  const form = document.getElementById('fact-form');
  if (!form) return;
  const says = form.elements.says;
  const [bar, type, value, mark, told] = ['slots', 'slot-type', 'slot-value', 'slot-mark', 'slot-told'].map((id) => document.getElementById(id));
  const castTypes = ['person', 'organisation', 'country', 'place', 'group'];
  const written = { number: 'such as 40 sacks, ~40 sacks or 2..3 brigades', date: 'such as 1871, 1871-03 or 1871-03-19', stance: 'in a word, such as refuses' };
  const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
  const counted = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

  const slug = (name) => name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const options = (types) => types.flatMap((each) => [...document.querySelectorAll(`#names-${each} option`)].map((option) => ({ type: each, option })));
  const same = (one, other) => one.toLowerCase() === other.toLowerCase();
  const known = (name, types) => options(types).find(({ option }) => [option.value, option.dataset.slug, ...option.dataset.also.split('|').filter(Boolean)].some((each) => same(each, name)));

  const date = (words) => {
    const [, day, month, year] = words.match(/^(?:(\d{1,2})\s+)?(?:(\p{L}+)\s+)?(\d{4})$/u) ?? [];
    const at = month ? months.indexOf(month.toLowerCase()) + 1 : 0;
    if (!year || (month && at === 0)) return '';
    return [year, ...(at ? [String(at).padStart(2, '0')] : []), ...(at && day ? [day.padStart(2, '0')] : [])].join('-');
  };
  const number = (words) => {
    const [, half, of] = words.match(/^(half)(?:\s+(?:of\s+)?(.+))?$/iu) ?? [];
    if (half) return `50 percent${of ? ` of ${of}` : ''}`;
    const figure = `(?:\\d[\\d,]*(?:\\.\\d+)?|${counted.join('|')})`;
    const [, about, from, to, unit] = words.match(new RegExp(`^(about |around |some |nearly )?(${figure})(?: to (${figure}))?\\s+(\\p{L}.*)$`, 'iu')) ?? [];
    const read = (each) => (counted.includes(each.toLowerCase()) ? counted.indexOf(each.toLowerCase()) : each.replaceAll(',', ''));
    return unit ? `${about ? '~' : ''}${read(from)}${to ? `..${read(to)}` : ''} ${unit}` : '';
  };
  const words = () => says.value.slice(says.selectionStart, says.selectionEnd);

  const show = () => {
    value.setAttribute('list', castTypes.includes(type.value) || type.value === 'term' ? `names-${type.value}` : type.value === 'quote' ? 'cast' : '');
    if (castTypes.includes(type.value) && value.value === '') value.value = words().trim();
    value.placeholder = written[type.value] ?? (type.value === 'quote' ? 'whose words they are' : 'name');
  };
  /** What the selected words most likely are. */
  const offer = () => {
    const chosen = words().trim();
    if (chosen === '') return;
    const name = known(chosen.replace(/[’']s?$/, ''), [...castTypes, 'term']);
    const found = name ? [name.type, name.option.value] : date(chosen) ? ['date', date(chosen)] : number(chosen) ? ['number', number(chosen)] : null;
    if (found) [type.value, value.value] = found;
    else value.value = '';
    show();
  };

  const article = (word) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

  const notation = (typed) => {
    if (written[type.value]) return type.value === 'stance' ? slug(typed) : typed;
    const types = type.value === 'quote' ? castTypes : [type.value];
    const found = known(typed, types);
    if (found) return found.option.dataset.slug;
    if (!castTypes.includes(type.value) || !form.elements.castName) {
      told.textContent = type.value === 'term' ? `“${typed}” is no term yet. Add it on the page Terms first.` : `“${typed}” is no name of this pack. Choose one of the names offered.`;
      return '';
    }
    form.elements.castName.value = typed;
    form.elements.castType.value = type.value;
    document.getElementById('newcomers').open = true;
    told.textContent = `“${typed}” is a new name. It is added to this pack, as ${article(type.value)}, when you keep the fact.`;
    return slug(typed);
  };

  const write = () => {
    told.textContent = '';
    const [start, end, chosen, typed] = [says.selectionStart, says.selectionEnd, words(), value.value.trim()];
    if (chosen.trim() === '') { told.textContent = 'Select words in the sentence first.'; says.focus(); return; }
    if (/[[\]()]/.test(chosen)) { told.textContent = 'These words hold a mark or a bracket. Select others.'; return; }
    if (typed === '') { told.textContent = `Say which ${type.value} they are.`; value.focus(); return; }
    const named = notation(typed);
    if (named === '') return;
    const lead = chosen.length - chosen.trimStart().length;
    says.setRangeText(`[${chosen.trim()}](${type.value}:${named})`, start + lead, end - (chosen.length - chosen.trimEnd().length), 'end');
    says.dispatchEvent(new Event('input', { bubbles: true }));
    value.value = '';
    says.focus();
  };

  says.addEventListener('select', offer);
  type.addEventListener('change', show);
  mark.addEventListener('click', write);
  value.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); write(); } });

  // Behind a comma the names are offered again.
  const speakers = form.elements.speakers;
  const names = [...document.querySelectorAll('#cast option')].map((option) => option.value);
  speakers.addEventListener('input', () => {
    const before = speakers.value.slice(0, speakers.value.lastIndexOf(',') + 1);
    document.querySelectorAll('#cast option').forEach((option, at) => { option.value = before === '' ? names[at] : `${before} ${names[at]}`; });
  });

  bar.hidden = false;
  show();
})();
