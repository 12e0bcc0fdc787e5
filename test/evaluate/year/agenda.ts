/** Everything within so many milliseconds may happen side by side: nobody does two things in less. */
export const WINDOW = 10 * 60_000;

/** Something that will be done, by somebody, at an instant (milliseconds since 1970). */
export interface Happening {
  readonly at: number;
  /** What happens in one lane happens in turn; lanes run side by side. */
  readonly lane: string;
  /** `desk`: who takes which work. It comes after all else of its window, in turn. */
  readonly phase: 'records' | 'desk';
  readonly run: (at: number) => Promise<void>;
}

/** What is still to happen. */
export interface Agenda {
  /** Never sooner than the next window: what happens in this one is settled. */
  readonly add: (happening: Happening) => void;
  /** Does all of one window. Whatever order the machine answers in, the same comes out. */
  readonly play: (window: number) => Promise<void>;
}

export const windowOf = (at: number): number => Math.floor(at / WINDOW);

const inTurn = (one: Happening, other: Happening): number =>
  one.at - other.at || (one.lane < other.lane ? -1 : 1);

const each = async (happenings: readonly Happening[]): Promise<void> => {
  for (const { at, run } of happenings) await run(at);
};

export const createAgenda = (): Agenda => {
  const windows = new Map<number, Happening[]>();
  let now = 0;
  return {
    add: (happening) => {
      const at = Math.max(happening.at, (now + 1) * WINDOW);
      const window = windowOf(at);
      const there = windows.get(window);
      if (there === undefined) windows.set(window, [{ ...happening, at }]);
      else there.push({ ...happening, at });
    },
    play: async (window) => {
      now = window;
      const due = (windows.get(window) ?? []).toSorted(inTurn);
      windows.delete(window);
      const lanes = Map.groupBy(
        due.filter(({ phase }) => phase === 'records'),
        ({ lane }) => lane,
      );
      await Promise.all([...lanes.values()].map(each));
      await each(due.filter(({ phase }) => phase === 'desk'));
    },
  };
};
