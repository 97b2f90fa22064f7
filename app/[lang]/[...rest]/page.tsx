import { MissingPage } from '../../missing-page';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  return <MissingPage lang={(await params).lang} />;
}
