// Warns before a session ends for want of use. The server decides when it ends; here it is only told in time.

const TICK = 10_000;

const wordsFor = (milliseconds) => {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
};

/** Watches over the end of the session that this page was shown in. */
const watch = (dialog) => {
  const { seconds, lastSeconds, idleSeconds, warnedSeconds, token } = dialog.dataset;
  const after = (count) => Date.now() + Number(count) * 1000;
  let ends = after(seconds);
  let last = after(lastSeconds);
  let shown = '';
  let dismissed = '';

  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('session-end') : undefined;

  const show = (state) => {
    if (dismissed === state) return;
    for (const part of dialog.querySelectorAll('[data-state]')) part.hidden = part.dataset.state !== state;
    for (const part of dialog.querySelectorAll('[data-minutes]'))
      part.textContent = wordsFor(ends - Date.now());
    if (!dialog.open) dialog.showModal();
    // Opening puts the focus on the button; a change of state would leave it on one that is gone.
    if (shown !== state) dialog.querySelector(`button[data-state="${state}"]`).focus();
    shown = state;
  };

  const close = () => {
    shown = '';
    if (dialog.open) dialog.close();
  };

  const tick = () => {
    const left = ends - Date.now();
    if (left <= 0) show('ended');
    else if (left > Number(warnedSeconds) * 1000) close();
    else show(last - ends < 60_000 ? 'last' : 'idle');
  };

  const moved = (newEnds, newLast) => {
    ends = newEnds;
    last = newLast;
    dismissed = '';
    tick();
  };

  const stay = async () => {
    const unreachable = dialog.querySelector('[data-unreachable]');
    unreachable.hidden = true;
    try {
      const answer = await fetch('/session/stay', {
        method: 'POST',
        body: new URLSearchParams({ _csrf: token }),
      });
      if (!answer.ok) {
        moved(answer.status === 401 ? Date.now() : ends, last);
        unreachable.hidden = answer.status === 401;
        return;
      }
      const left = await answer.json();
      moved(after(left.seconds), after(left.lastSeconds));
      channel?.postMessage({ ends, last });
    } catch {
      unreachable.hidden = false;
    }
  };

  dialog.querySelector('[data-stay]').addEventListener('click', stay);
  for (const button of dialog.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => {
      dismissed = shown;
      close();
    });
  }
  // Whoever presses Escape is there.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (shown === 'idle') stay();
    else {
      dismissed = shown;
      close();
    }
  });
  // Other tabs share the session: use of one is use of all.
  channel?.addEventListener('message', ({ data }) => {
    if (data.ends > ends) moved(data.ends, data.last);
  });
  channel?.postMessage({ ends, last });
  // Other scripts say so where they have used the session.
  document.addEventListener('session-used', () => {
    moved(Math.min(after(idleSeconds), last), last);
    channel?.postMessage({ ends, last });
  });
  document.addEventListener('visibilitychange', tick);
  setInterval(tick, TICK);
};

const dialog = document.querySelector('[data-session-end]');
if (dialog?.showModal !== undefined) watch(dialog);
