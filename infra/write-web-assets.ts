import { writeAssets } from '../web-form/assets/build.ts';
import { writeFonts } from '../web-form/referral/copy/fonts.ts';

/** Builds what lies beside the pages' bundle: style sheet and script, and typefaces for copies to keep. Run by synth. */
const [, , assets, fonts] = process.argv;
if (assets === undefined || fonts === undefined) throw new Error('Name the folders to write into.');
await Promise.all([writeAssets(assets), writeFonts(fonts)]);
