import type { NextConfig } from 'next';

const config: NextConfig = {
  // `npm start` builds into one of two slots, so that a failed build leaves the other one serving.
  distDir: process.env.DEMARCHE_BUILD ?? '.next',
  // The front door compresses, after it has taken the scripts out.
  compress: false,
  poweredByHeader: false,
  // Otherwise late metadata is streamed into the body, where only a script could move it to the head.
  htmlLimitedBots: /./,
  serverExternalPackages: [
    'better-sqlite3',
    'nodemailer',
    'better-auth',
    '@myriaddreamin/typst-ts-node-compiler',
    'sharp',
  ],
  images: { unoptimized: true },
  // `npm test` checks types; a start on a small server need not.
  typescript: { ignoreBuildErrors: true },
};

export default config;
