import { writeAssets } from '../web-form/assets/build.ts';

/** Builds the pages' style sheet and script into the folder named: run by synth, beside the pages' bundle. */
const [, , directory] = process.argv;
if (directory === undefined) throw new Error('Name the folder to write into.');
await writeAssets(directory);
