import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** The addresses below are keys: no search engine may keep one. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
