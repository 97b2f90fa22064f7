import { Fragment, type ReactNode } from 'react';
import { findAppeal, findText, listAddressees, readSite } from '@/db';
import type { Addressee, Appeal, CoveringLetter, PublishedText, Site } from '@/db/types';
import { type Model, modelText, unfilledIn } from '@/delivery/pack/model-texts';
import { type OwnLetterMatter, ownLetterInPlain } from '@/delivery/pack/own-letter';
import { env } from '@/env';
import { dayIn, directionOf, isLanguage, messagesIn } from '@/messages';
import { titleAway } from '@/messages/typography';
import { FillingForm, OwnTextForm } from './[lang]/[appeal]/act/form';
import { fillingForm, ownTextForm } from './act-form';
import { mailTo } from './mail-to';
import { OfAppeal } from './of-appeal';
import { ProvenanceInShort } from './provenance';
import { PublicPage } from './public-page';
import { type Fields, readForm, seeOther } from './read-form';
import { answerWithPage } from './rendered-page';
import { errorsOf, type FieldErrors } from './signature-form';

/** What was asked of a text of one's own, about which appeal. */
export interface Asked {
  lang: string;
  appeal: Appeal;
  addressees: Addressee[];
  site: Site;
  fields: Fields;
}

/** The form that was posted, or the answer to what no form can produce. */
export async function readAsked(request: Request, lang: string, slug: string): Promise<Asked | Response> {
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const appeal = await findAppeal(slug);
  if (!appeal || !isLanguage(lang)) return new Response('404\n', { status: 404 });
  const [addressees, site] = await Promise.all([listAddressees(appeal.id), readSite()]);
  return { lang, appeal, addressees, site, fields };
}

/** To who comes by a link, or in another language: what was typed is nowhere any more. */
export async function GET(_: Request, { params }: { params: Promise<{ lang: string; appeal: string }> }) {
  const { lang, appeal } = await params;
  return seeOther(`/${lang}/${appeal}/act#words`);
}

/** A letter or motion as its writer has it. */
interface OwnText {
  model: Model;
  matter: OwnLetterMatter;
}

/** The text that a model makes of what it is filled with, or what of that is wrong. */
export async function fillModel(asked: Asked): Promise<{ own: OwnText } | { errors: FieldErrors }> {
  const { appeal, addressees, fields } = asked;
  const form = fillingForm(addressees);
  const read = form.safeParse(fields);
  if (!read.success) return { errors: errorsOf(form, fields) };
  const { model, language, addressee: id, ...filling } = read.data;
  const addressee = findOne(addressees, id);
  const text = await findText(appeal, language);
  const letter = modelText(model, appeal, text, { ...filling, addressee });
  return { own: { model, matter: matterOf(asked, { model, text, letter, addressee }) } };
}

/** The text as it was changed, or what of it is wrong. */
export async function readOwnText(asked: Asked): Promise<{ own: OwnText } | { errors: FieldErrors }> {
  const { appeal, addressees, fields } = asked;
  const form = ownTextForm(addressees);
  const read = form.safeParse(fields);
  if (!read.success) return { errors: errorsOf(form, fields) };
  const { model, addressee: id, language, ...words } = read.data;
  const text = await findText(appeal, language);
  const letter = { lang: language, ...words };
  return { own: { model, matter: matterOf(asked, { model, text, letter, addressee: findOne(addressees, id) }) } };
}

interface Written {
  model: Model;
  text: PublishedText;
  letter: CoveringLetter;
  addressee: Addressee | null;
}

function matterOf({ lang, appeal }: Asked, { model, ...written }: Written): OwnLetterMatter {
  return { appeal, ...written, isMotion: model === 'motion', address: `${env.origin}/${lang}/${appeal.slug}` };
}

function findOne(addressees: Addressee[], id: string): Addressee | null {
  return addressees.find((addressee) => addressee.id === id) ?? null;
}

/** The questions that a model is filled from, once more, with what is wrong. */
export async function answerFillingAgain(asked: Asked, errors: FieldErrors): Promise<Response> {
  const { lang, appeal, addressees, fields } = asked;
  const m = messagesIn(lang).act;
  return answer(asked, m.wordsTitle, <FillingForm {...{ lang, appeal, addressees, errors }} values={fields} />);
}

/** The text, and all that can be done with it. */
export async function answerOwnText(asked: Asked, { model, matter }: OwnText): Promise<Response> {
  const { lang, appeal } = asked;
  const { act: m, errors } = messagesIn(lang);
  const { lang: written, ...values } = matter.letter;
  return answer(
    asked,
    m.filledTitle,
    <>
      <p className="lead unprinted">{m.filledIntro}</p>
      <ProvenanceInShort lang={lang} appeal={appeal} text={matter.text} />
      {matter.addressee?.isHistoric && (
        <p className="notice unprinted">{m.officeAlone(dayIn(lang, matter.addressee.validAsOf))}</p>
      )}
      {unfilledIn(matter.letter, matter.isMotion).length > 0 && <p className="notice unprinted">{errors.unfilled}</p>}
      <OwnTextForm {...{ lang, appeal, model, written, values }} errors={{}} addressee={matter.addressee} />
      <Passing lang={lang} matter={matter} />
    </>,
  );
}

/** What the writer typed, with what of it is wrong. */
export async function answerOwnTextAgain(asked: Asked, errors: FieldErrors): Promise<Response> {
  const { lang, appeal, addressees, fields } = asked;
  const addressee = findOne(addressees, fields.addressee ?? '');
  const written = isLanguage(fields.language ?? '') ? (fields.language ?? lang) : lang;
  const model = fields.model as Model;
  const form = <OwnTextForm {...{ lang, appeal, model, addressee, written, errors }} values={fields} />;
  return answer(asked, messagesIn(lang).act.filledTitle, form);
}

/** The whole of it as plain text, to be copied or sent from one's own mailbox. */
function Passing({ lang, matter }: { lang: string; matter: OwnLetterMatter }) {
  const m = messagesIn(lang).act;
  const plain = ownLetterInPlain(matter);
  const { text, addressee, letter } = matter;
  const subject = titleAway(letter.lang, text.title, text.status === 'draft');
  const to = addressee && !addressee.isHistoric ? addressee.email : null;
  return (
    <section>
      <h2 className="unprinted">{m.copyTitle}</h2>
      <p className="unprinted">
        <a href={mailTo(to, { subject, body: plain })}>{m.byMail}</a>
      </p>
      <p className="hint unprinted">{m.byMailHint}</p>
      <p className="hint unprinted">{m.copyHint}</p>
      <pre className="motion to-copy" lang={letter.lang} dir={directionOf(letter.lang)}>
        {plain.split('\n').map((line, place) => (
          <Fragment key={place}>
            {place > 0 && '\n'}
            <bdi>{line}</bdi>
          </Fragment>
        ))}
      </pre>
    </section>
  );
}

async function answer({ lang, appeal, site }: Asked, title: string, content: ReactNode): Promise<Response> {
  const text: PublishedText = await findText(appeal, lang);
  return answerWithPage(
    { lang, title: `${title} · ${messagesIn(lang).site.name}` },
    <PublicPage lang={lang} path={`/${appeal.slug}/act`} site={site}>
      <div className="wrap plain">
        <OfAppeal lang={lang} appeal={appeal} text={text} />
        <h1>{title}</h1>
        {content}
        <p className="unprinted">
          <a href={`/${lang}/${appeal.slug}/act`}>{messagesIn(lang).act.title}</a>
        </p>
      </div>
    </PublicPage>,
  );
}
