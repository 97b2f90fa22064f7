import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DEFAULT_LANGUAGE, isLanguage, messagesIn } from '@/messages';
import { Document } from '../document';
import { refusePosts } from '../exchange';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = messagesIn((await params).lang).site;
  return { title: { default: name, template: `%s · ${name}` } };
}

export default async function Layout({ params, children }: Props) {
  const { lang } = await params;
  refusePosts();
  return <Document lang={isLanguage(lang) ? lang : DEFAULT_LANGUAGE}>{children}</Document>;
}
