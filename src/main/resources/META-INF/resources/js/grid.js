// In a grid of papers, the arrows up and down and Enter go to the same column of the next row. Without it, Tab goes from cell to cell.
document.addEventListener('keydown', (event) => {
  const cell = event.target.closest('[data-grid] td');
  const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
  if (!cell || !step || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
    return;
  }
  event.preventDefault();
  const row = cell.parentElement;
  const next = row.parentElement.rows[row.sectionRowIndex + step];
  if (next) {
    const field = next.cells[cell.cellIndex].querySelector('input');
    field.focus();
    field.select();
  }
});
