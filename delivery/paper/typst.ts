import path from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'delivery');
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
const SHEETS = FACES.map((face) => path.join(FONTS, face));

const compilers = new Map<string[], NodeCompiler>();

function open(faces: string[]): NodeCompiler {
  const compiler = compilers.get(faces) ?? NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: faces }] });
  compilers.set(faces, compiler);
  return compiler;
}

/** What a document is set from: `given` is what its template reads, `made` the instant that stands in the file. */
export interface Setting {
  /** The template's file in `delivery/`, without `.typ`. */
  template: string;
  given: object;
  made: Date;
}

/** How a document may be set: in which files of fonts, on how many pages at most, and how much smaller than meant. */
export interface Ways {
  faces: string[];
  pages: number;
  scales: number[];
}

/** How much smaller than meant a sheet may be set, so that a long language stays on its one page; below, it is hard to read. */
const SHEET: Ways = { faces: SHEETS, pages: 1, scales: [1, 0.96, 0.92, 0.88, 0.84, 0.8] };

export interface SetDocument {
  pdf: Buffer;
  /** The same as a picture, its letters as outlines. */
  svg: () => string;
  scale: number;
  pages: number;
}

/**
 * A PDF with its fonts in it, set as large as it fits on its pages; the same for the same words. What does not fit at the
 * last of the scales goes on to further pages. Throws where the template doesn't compile.
 */
export function setPages({ template, given, made }: Setting, { faces, pages, scales }: Ways): SetDocument {
  const compiler = open(faces);
  try {
    for (const [place, scale] of scales.entries()) {
      const compiled = compiler.compile(source(template, { ...given, scale }));
      const { result } = compiled;
      // A warning tells of a family of fonts that is not there: its words would be nowhere on the page.
      const wrong = compiled.takeDiagnostics();
      if (!result || wrong) throw new Error(`${template} does not compile: ${wrong && said(compiler, wrong)}`);
      if (result.numOfPages > pages && place < scales.length - 1) continue;
      const creationTimestamp = Math.floor(made.getTime() / 1000);
      const pdf = compiler.pdf(result, { creationTimestamp });
      return { pdf, svg: () => compiler.plainSvg(result), scale, pages: result.numOfPages };
    }
    throw new Error('No scale was given.');
  } finally {
    compiler.evictCache(0);
  }
}

/** A sheet, on one page unless its words fit on none. */
export function setPage(setting: Setting): SetDocument {
  return setPages(setting, SHEET);
}

/** One picture as SVG, its letters as outlines. */
export function setSvg({ template, given }: Omit<Setting, 'made'>): string {
  const compiler = open(SHEETS);
  const svg = compiler.plainSvg(source(template, { ...given, scale: 1 }));
  compiler.evictCache(0);
  return svg;
}

function said(compiler: NodeCompiler, diagnostics: NodeError): string {
  return compiler
    .fetchDiagnostics(diagnostics)
    .map(({ message }) => message)
    .join('; ');
}

function source(template: string, given: object) {
  return { mainFilePath: path.join(FOLDER, `${template}.typ`), inputs: { given: JSON.stringify(given) } };
}
