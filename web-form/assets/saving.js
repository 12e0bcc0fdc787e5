// Saves a page of questions while it is filled in. “Save and continue” works without it; this only makes less be
// lost where a browser is closed or a battery dies.

const PAUSE = 2_000;
const LONGEST_WAIT = 3_000;

const time = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const watch = (form) => {
  const words = form.querySelector('[data-saving-words]');
  let timer;
  let saving;

  const save = async () => {
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { 'x-saving': 'typing' },
        body: new URLSearchParams(new FormData(form)),
        redirect: 'manual',
      });
      if (answer.status === 204) {
        words.textContent = `Saved at ${time()}`;
        document.dispatchEvent(new Event('session-used'));
      } else words.textContent = 'Not saved yet: press Save and continue';
    } catch {
      words.textContent = 'Not saved yet: there is no connection. Your words stay on this page';
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One at a time, in order: an older save must not arrive after a newer one.
      saving = (saving ?? Promise.resolve()).then(save);
    }, PAUSE);
  });

  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (saving === undefined) return;
    event.preventDefault();
    const patience = new Promise((settle) => setTimeout(settle, LONGEST_WAIT));
    const last = saving;
    saving = undefined;
    Promise.race([last, patience]).then(() => form.submit());
  });
};

for (const form of document.querySelectorAll('form[data-saving]')) watch(form);
