import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { messagesIn } from '@/messages';
import { Document } from '../document';
import { refusePosts } from '../exchange';
import { deskLanguage } from '../organiser-guard';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { title } = messagesIn(await deskLanguage()).admin;
  return { title: { default: title, template: `%s · ${title}` }, robots: { index: false } };
}

export default async function Layout({ children }: { children: ReactNode }) {
  refusePosts();
  return <Document lang={await deskLanguage()}>{children}</Document>;
}
