import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'delivery/paper');
export const FONTS = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@expo-google-fonts');
/** The weights that the sheets are set in. */
export const FACES = [
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

/** How much smaller than meant a sheet may be set, so that a long language stays on its one page; below, it is hard to read. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8];

interface SetPage {
  pdf: Buffer;
  /** The same as a picture, its letters as outlines. */
  svg: () => string;
  scale: number;
}

/**
 * One page as a PDF with its fonts in it, set as large as it fits; the same for the same words. What does not fit at four
 * fifths of its size goes on to further pages. Throws where the template doesn't compile.
 */
export function setPage({ template, given, made }: Setting): SetPage {
  const compiler = open();
  try {
    for (const scale of SCALES) {
      const { result } = compiler.compile(source(template, { ...given, scale }));
      const isLast = scale === SCALES.at(-1);
      if (!result || (result.numOfPages !== 1 && !isLast)) continue;
      const creationTimestamp = Math.floor(made.getTime() / 1000);
      return { pdf: compiler.pdf(result, { creationTimestamp }), svg: () => compiler.plainSvg(result), scale };
    }
    throw new Error(`The template ${template} does not compile.`);
  } finally {
    compiler.evictCache(0);
  }
}

/** One picture as SVG, its letters as outlines. */
export function setSvg({ template, given }: Omit<Setting, 'made'>): string {
  const svg = open().plainSvg(source(template, { ...given, scale: 1 }));
  open().evictCache(0);
  return svg;
}

function source(template: string, given: object) {
  const file = path.join(FOLDER, `${template}.typ`);
  return { mainFileContent: readFileSync(file, 'utf8'), inputs: { given: JSON.stringify(given) } };
}
