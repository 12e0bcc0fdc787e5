/** A setting that stops synth, in one sentence. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}
