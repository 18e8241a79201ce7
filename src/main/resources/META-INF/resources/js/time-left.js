// Keeps the minutes that are left in an attempt up to date, and says them aloud at five and at one. What counts is the server's clock.
(() => {
  const begun = new WeakMap();
  const said = new Set();

  const words = (seconds) => {
    const minutes = Math.ceil(seconds / 60);
    if (seconds <= 0) return 'the time is up';
    if (minutes < 120) return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
    return minutes < 2880 ? `${Math.floor(minutes / 60)} hours left` : `${Math.floor(minutes / 1440)} days left`;
  };

  const show = (line) => {
    if (!begun.has(line)) begun.set(line, performance.now());
    const left = Number(line.dataset.seconds) - (performance.now() - begun.get(line)) / 1000;
    const place = line.querySelector('.quiz-left');
    if (place.textContent !== words(left)) place.textContent = words(left);
    for (const mark of [5, 1]) {
      if (left <= mark * 60 && left > (mark - 1) * 60 && !said.has(mark)) {
        said.add(mark);
        document.getElementById('time-said').textContent = words(left);
      }
    }
  };

  const look = () => document.querySelectorAll('.quiz-time').forEach(show);
  document.addEventListener('htmx:afterSettle', look);
  setInterval(look, 5000);
  look();
})();
