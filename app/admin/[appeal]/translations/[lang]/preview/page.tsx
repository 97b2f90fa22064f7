import { countSupport, previewTranslation } from '@/db';
import { directionOf, languageName, messagesIn } from '@/messages';
import { AdminPage } from '../../../../../admin-page';
import { AppealOpening } from '../../../../../appeal-opening';
import { AppealArticle } from '../../../../../appeal-text';
import { MissingDeskPage } from '../../../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../../../organiser-guard';
import { findWorkshop, type Workshop } from '../../../../../translation-workshop';

export const generateMetadata = async () => ({ title: messagesIn(await deskLanguage()).translations.preview });

export default async function Page({ params }: Workshop) {
  const { organiser, lang } = await requireOrganiser('translations.write');
  const { here, appeal, written } = await findWorkshop(params, organiser);
  if (!appeal) return <MissingDeskPage />;
  const [text, support] = await Promise.all([previewTranslation(appeal, written), countSupport(appeal.id)]);
  const m = messagesIn(lang).translations;
  const shown = { lang: written, appeal, text };
  return (
    <AdminPage lang={lang} title={m.of(languageName(written, lang))} appeal={appeal.slug}>
      <p className="notice">{m.previewNote}</p>
      <p>
        <a href={here}>{m.backToWork}</a>
      </p>
      <div className="preview" lang={written} dir={directionOf(written)}>
        <AppealOpening {...shown} support={support} level={2} />
        <AppealArticle {...shown} />
      </div>
    </AdminPage>
  );
}
