// Holds work on while somebody is at it. “Keep holding” works without it; this only spares pressing it.

const EVERY = 5 * 60_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchmove'];

const watch = (form) => {
  const words = form.querySelector('[data-keeping-words]');
  const lost = form.querySelector('[data-keeping-lost]');
  let active = false;
  let over = false;

  const keep = async () => {
    if (over || !active) return;
    active = false;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { 'x-keeping': 'working' },
        body: new URLSearchParams(new FormData(form)),
        redirect: 'manual',
      });
      if (answer.ok) {
        words.textContent = await answer.text();
        document.dispatchEvent(new Event('session-used'));
      } else if (answer.status === 409) {
        over = true;
        words.textContent = 'You no longer hold this';
        lost.textContent = await answer.text();
      }
    } catch {
      // Without a connection the lease runs on as it was: the next turn tries again.
      active = true;
    }
  };

  for (const sign of SIGNS) {
    document.addEventListener(
      sign,
      () => {
        active = true;
      },
      { passive: true },
    );
  }
  setInterval(keep, EVERY);
};

for (const form of document.querySelectorAll('form[data-keeping]')) watch(form);
