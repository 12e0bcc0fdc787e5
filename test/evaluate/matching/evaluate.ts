import { evaluateCommand } from './command.ts';

process.exitCode = await evaluateCommand(process.argv.slice(2), {
  figures: (line) => console.log(line),
  words: (line) => console.error(line),
});
