import { readdirSync } from 'node:fs';
import path from 'node:path';

const MODULES = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules');

// Each with a regular and a bold face: the two weights of the pack.
const OF_GOOGLE = [
  ...['noto-sans', 'noto-serif', 'amiri', 'noto-sans-georgian', 'noto-sans-armenian', 'noto-sans-hebrew'],
  ...['noto-sans-devanagari', 'noto-sans-bengali', 'noto-sans-tamil', 'noto-sans-thai', 'noto-sans-ethiopic'],
];

function faces(weight: 'Regular' | 'Bold'): string[] {
  return [
    ...OF_GOOGLE.map((family) => {
      const folder = path.join(MODULES, '@expo-google-fonts', family, weight === 'Bold' ? '700Bold' : '400Regular');
      return path.join(folder, readdirSync(folder).find((file) => file.endsWith('.ttf')) ?? '');
    }),
    path.join(MODULES, `@embedpdf/fonts-sc/fonts/NotoSansHans-${weight}.otf`),
    path.join(MODULES, `@embedpdf/fonts-kr/fonts/NotoSansKR-${weight}.otf`),
  ];
}

/** The files of the faces, in the order in which `press.typ` asks their families for a letter. */
export const REGULAR = faces('Regular');
export const BOLD = faces('Bold');
export const PACK_FACES = [...REGULAR, ...BOLD];
