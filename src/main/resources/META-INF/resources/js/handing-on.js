// What a page offers to hand on: its print, and an address to copy. Both need scripts, so neither is shown without them.
for (const print of document.querySelectorAll('[data-print]')) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
for (const link of document.querySelectorAll('input[data-link]')) {
  link.addEventListener('focus', () => link.select());
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'quiet';
  copy.textContent = 'Copy';
  const told = document.createElement('span');
  told.className = 'hint';
  told.setAttribute('role', 'status');
  copy.addEventListener('click', async () => {
    link.select();
    // Without https a browser has no clipboard to write to; the older way still copies what is selected.
    const copied = navigator.clipboard ? await navigator.clipboard.writeText(link.value).then(() => true, () => false) : document.execCommand('copy');
    told.textContent = copied ? 'Copied.' : 'Selected: copy it with Ctrl+C.';
  });
  link.after(copy, told);
}
