import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/**
 * Typefaces of the copy (Noto, SIL Open Font License 1.1), in the order in which a letter is looked for: the
 * scripts of the languages most spoken in England after English.
 */
const FILES = {
  latin: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  bengali: '@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  gujarati: '@expo-google-fonts/noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf',
  gurmukhi: '@expo-google-fonts/noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf',
} as const;

export type FontName = keyof typeof FILES;

/** The content of each typeface's file. */
export type FontFiles = Readonly<Record<FontName, Buffer>>;

const NAMES = Object.keys(FILES) as FontName[]; // Object.keys forgets the key type
const { resolve } = createRequire(import.meta.url);

/** Beside the bundle where there is one; in the packages they come from where the source itself runs. */
const BESIDE_THE_BUNDLE = join(import.meta.dirname, 'fonts');

const placeOf = (name: FontName): string => {
  const bundled = join(BESIDE_THE_BUNDLE, basename(FILES[name]));
  return existsSync(bundled) ? bundled : resolve(FILES[name]);
};

let read: Promise<FontFiles> | undefined;

/** Reads every typeface, once. */
export const readFonts = (): Promise<FontFiles> => {
  read ??= Promise.all(NAMES.map(async (name) => [name, await readFile(placeOf(name))] as const)).then(
    (files) => Object.fromEntries(files) as unknown as FontFiles, // every name was read
  );
  return read;
};

/** Copies the typefaces into a folder, for a bundle. */
export const writeFonts = async (directory: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  await Promise.all(
    NAMES.map((name) => copyFile(resolve(FILES[name]), join(directory, basename(FILES[name])))),
  );
};
