import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAgenda, WINDOW } from './agenda.ts';

const noting = () => {
  const notes: string[] = [];
  const note =
    (words: string, after = 0) =>
    async (): Promise<void> => {
      await sleep(after);
      notes.push(words);
    };
  return { notes, note };
};

describe('an agenda', () => {
  it('does what stands in one lane in turn, however it was put there', async () => {
    const agenda = createAgenda();
    const { notes, note } = noting();
    agenda.add({ at: WINDOW + 20, lane: 'EX-1', phase: 'records', run: note('second') });
    agenda.add({ at: WINDOW + 10, lane: 'EX-1', phase: 'records', run: note('first', 10) });
    await agenda.play(1);
    expect(notes).toEqual(['first', 'second']);
  });

  it('lets nobody take work before all else of the window is done', async () => {
    const agenda = createAgenda();
    const { notes, note } = noting();
    agenda.add({ at: WINDOW + 1, lane: 'somebody', phase: 'desk', run: note('takes') });
    agenda.add({ at: WINDOW + 9, lane: 'EX-1', phase: 'records', run: note('arrives', 10) });
    await agenda.play(1);
    expect(notes).toEqual(['arrives', 'takes']);
  });

  it('puts what is added while a window is played into the next one at the soonest', async () => {
    const agenda = createAgenda();
    const times: number[] = [];
    agenda.add({
      at: WINDOW,
      lane: 'somebody',
      phase: 'desk',
      run: async (at) =>
        agenda.add({ at: at + 1, lane: 'somebody', phase: 'desk', run: async (now) => void times.push(now) }),
    });
    await agenda.play(1);
    expect(times).toEqual([]);
    await agenda.play(2);
    expect(times).toEqual([2 * WINDOW]);
  });
});
