import { readArguments } from './arguments.ts';
import { CannotEvaluate } from './cannot-evaluate.ts';
import { evaluate } from './evaluation.ts';
import { matching } from './matching.ts';
import { openEngine } from './open-engine.ts';

/** Where the command writes: figures to one place, whatever else there is to say to another. */
export interface Outputs {
  readonly figures: (line: string) => void;
  readonly words: (line: string) => void;
}

/** Six decimals say all that such figures can. */
const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;

/** `npm run eval:matching`: one JSON object, or a sentence about why there is none. Answers the exit code. */
export const evaluateCommand = async (words: readonly string[], to: Outputs): Promise<0 | 1> => {
  try {
    const wanted = readArguments(words);
    const engine = await openEngine(wanted.engine);
    try {
      const { figures } = await evaluate(wanted, { matching, engine, progress: to.words });
      to.figures(JSON.stringify(figures, rounded));
      return 0;
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof CannotEvaluate)) throw error;
    to.words(error.message);
    return 1;
  }
};
