import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'delivery/paper');
const FONTS = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@expo-google-fonts');
/** The weights that the sheets are set in. */
const FACES = [
  ...['noto-sans/500Medium', 'noto-sans/700Bold', 'noto-sans/800ExtraBold', 'noto-sans/400Regular'],
  ...['noto-sans/600SemiBold', 'noto-serif/400Regular', 'noto-serif/700Bold'],
  ...['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'].map(
    (weight) => `noto-sans-arabic/${weight}`,
  ),
  ...['noto-naskh-arabic/400Regular', 'noto-naskh-arabic/700Bold'],
];

let compiler: NodeCompiler | undefined;

function open(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontPaths: FACES.map((face) => path.join(FONTS, face)) }],
  });
  return compiler;
}

/** What a sheet is set from: `given` is what its template reads, `made` the instant that stands in the file. */
export interface Setting {
  /** The template's file in this folder, without `.typ`. */
  template: string;
  given: object;
  made: Date;
}

/** A PDF with its fonts in it; the same for the same words. Throws where the template doesn't compile. */
export function setPdf({ template, given, made }: Setting): Buffer {
  const creationTimestamp = Math.floor(made.getTime() / 1000);
  const set = open().pdf(source(template, given), { creationTimestamp });
  open().evictCache(0);
  return set;
}

/** The first page as SVG, its letters as outlines. */
export function setSvg({ template, given }: Omit<Setting, 'made'>): string {
  const set = open().plainSvg(source(template, given));
  open().evictCache(0);
  return set;
}

function source(template: string, given: object) {
  const file = path.join(FOLDER, `${template}.typ`);
  return { mainFileContent: readFileSync(file, 'utf8'), inputs: { given: JSON.stringify(given) } };
}
