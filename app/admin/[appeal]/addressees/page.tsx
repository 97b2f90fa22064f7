import { findAppeal, listAddressees } from '@/db';
import { type Addressee, may } from '@/db/types';
import { countryName, languageName, messagesIn } from '@/messages';
import { fieldsIn } from '../../../address-fields';
import { CheckForm, officeIn, Source, Standing } from '../../../addressee-words';
import { AdminPage } from '../../../admin-page';
import { MissingDeskPage } from '../../../missing-desk-page';
import { deskLanguage, requireOrganiser } from '../../../organiser-guard';

interface Props {
  params: Promise<{ appeal: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  return { title: messagesIn(await deskLanguage()).addressees.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { organiser, lang } = await requireOrganiser('addressees.read');
  const { appeal: slug } = await params;
  const appeal = await findAppeal(slug);
  if (!appeal) return <MissingDeskPage />;
  const { done } = fieldsIn(await searchParams);
  const list = await listAddressees(appeal.id);
  const { addressees: m, admin } = messagesIn(lang);
  const mayWrite = may(organiser, 'addressees.write');
  return (
    <AdminPage lang={lang} title={m.title} appeal={slug}>
      {done && Object.hasOwn(m.done, done) && (
        <p className="notice" role="status">
          {m.done[done as keyof typeof m.done]}
        </p>
      )}
      <p>{m.intro}</p>
      {mayWrite && (
        <p>
          <a href={`/admin/${slug}/addressees/new`}>{m.add}</a>
        </p>
      )}
      {list.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <table className="stacking">
          <thead>
            <tr>
              <th scope="col">{m.office}</th>
              <th scope="col">{m.where}</th>
              <th scope="col">{admin.language}</th>
              <th scope="col">{m.validAsOf}</th>
              <th scope="col">{m.source}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((addressee) => (
              <Row key={addressee.id} lang={lang} slug={slug} addressee={addressee} mayWrite={mayWrite} />
            ))}
          </tbody>
        </table>
      )}
    </AdminPage>
  );
}

interface RowProps {
  lang: string;
  slug: string;
  addressee: Addressee;
  mayWrite: boolean;
}

function Row({ lang, slug, addressee, mayWrite }: RowProps) {
  const { addressees: m, admin } = messagesIn(lang);
  const { id, holder, country, post, lang: written, source, isHistoric } = addressee;
  const here = `/admin/${slug}/addressees/${id}`;
  return (
    <tr>
      <th scope="row">
        <a href={here}>
          <bdi>{officeIn(lang, addressee)}</bdi>
        </a>
        {holder && (
          <>
            <br />
            <small>
              <bdi>{holder}</bdi>
            </small>
          </>
        )}
      </th>
      <td data-head={m.where}>
        {countryName(lang, country)}
        {post && (
          <>
            <br />
            <small className="said post">
              <bdi>{post}</bdi>
            </small>
          </>
        )}
      </td>
      <td data-head={admin.language}>{languageName(written, lang)}</td>
      <td data-head={m.validAsOf}>
        <Standing lang={lang} addressee={addressee} />
        {mayWrite && !isHistoric && <CheckForm lang={lang} action={`${here}/check`} />}
      </td>
      <td data-head={m.source}>
        <Source source={source} />
      </td>
    </tr>
  );
}
