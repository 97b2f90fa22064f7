import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('en');

export const translations = {
  translations: {
    title: 'Translations',
    intro:
      'Each language of the appeal, how far it has got, and who has read it. A published text does not change: what is corrected becomes a new version.',
    original:
      'The original text. What you change in it becomes a new version once it is published; translated passages are then to be looked at again, and whoever has signed stays with the text that they read.',
    language: 'Language',
    status: 'What is published',
    nothingPublished: 'nothing yet',
    version: (n) => `version ${counted(n)}`,
    work: 'In progress',
    missing: (n) =>
      plural(n, {
        0: 'Everything is translated',
        1: 'One passage is missing',
        other: `${counted(n)} passages are missing`,
      }),
    older: (n) =>
      plural(n, {
        0: 'Nothing is older than the original',
        1: 'One passage is older than the original',
        other: `${counted(n)} passages are older than the original`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'All that is written is published',
        1: 'One passage is not published yet',
        other: `${counted(n)} passages are not published yet`,
      }),
    promises: 'Consent sentences',
    promisesRead: 'read',
    promisesUnread: 'not read',
    open: 'Translate',
    of: (language) => `Translation: ${language}`,
    sourceTitle: 'Original',
    translationTitle: 'Translation',
    parts: {
      title: 'Title',
      issuer: 'Who issues the appeal',
      summary: 'Summary',
      demand: (n) => `Demand ${counted(n)}`,
      paragraph: (n) => `Paragraph ${counted(n)}`,
      signedAs: 'Those who sign the appeal',
      office: (name) => `Office of ${name}`,
    },
    issuerHint: 'The name that the organisation gives itself in this language, in full.',
    absent: 'Not translated yet',
    outdated: 'The original has changed since',
    fresh: 'Not published yet',
    writtenBy: (who, day) => `${who}, ${day}`,
    save: 'Keep this passage',
    saved: 'The passage is kept.',
    changed: 'Somebody changed this passage meanwhile. Their words are below; yours are still in the field.',
    theirs: 'What the other person wrote',
    preview: 'See the page as it would be',
    previewNote:
      'Preview: this text is not published. Passages that are missing stand in the language of the original.',
    backToWork: 'Back to the translation',
    publishTitle: 'Publish',
    publishIntro:
      'The page of the appeal shows this text at once. Whoever has signed stays with the version they read.',
    publishStatus: 'What the page says of this translation',
    statuses: {
      official: 'Translation by those who issued the appeal',
      volunteer: 'Translation read by a native speaker',
      draft: 'Unreviewed translation',
    },
    translator: 'Who translated it',
    translatorHint: 'The name as it is to appear, or nothing.',
    publish: 'Publish this version',
    published: 'It is published.',
    notComplete: 'Nothing is published: a passage is still missing.',
    nothingNew: 'Nothing is published: this text is already that of the page.',
    readTitle: 'Read by a native speaker',
    readIntro:
      'To be noted when a person whose language it is has read the whole text beside the original and holds it to be right.',
    readBy: 'Who read it',
    readByHint: 'The name appears on the page of the appeal.',
    readOn: 'On what day',
    markRead: 'Note that it has been read',
    readNoted: 'The reading is noted.',
    readChanged:
      'Nothing is noted: the words have changed meanwhile. They are to be read again; what you wrote is still below.',
    readLast: (who, day) => `Read by ${who} on ${day}.`,
    promisesTitle: 'The sentences that bind: consents, capacity, risks',
    promisesIntro: 'They come with the software. Until a native speaker has read them, the French stands beside them.',
    promisesReadTitle: 'The sentences that bind have been read',
    readyTitle: 'Ready texts',
    readyIntro: 'The texts that this desk wrote in the language of the original, to be written in this one too.',
    readyNone: 'This desk has written no ready text in the language of the original yet.',
    readyMissing: (n) =>
      plural(n, {
        0: 'All ready texts are translated',
        1: 'One ready text is missing',
        other: `${counted(n)} ready texts are missing`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'No ready text is older than its original',
        1: 'One ready text is older than its original',
        other: `${counted(n)} ready texts are older than their original`,
      }),
    readyWrite: 'Keep this text',
    fileTitle: 'Work offline',
    fileIntro:
      'The Markdown file holds the original and the translation. Translate it where you like, then bring it back: each passage is put in its place.',
    download: 'Download the file',
    file: 'The translated file',
    bring: 'Bring the file back',
    brought: (n) =>
      plural(n, {
        0: 'The file changes nothing.',
        1: 'One passage is taken from the file.',
        other: `${counted(n)} passages are taken from the file.`,
      }),
    fileErrors: {
      notText: 'This file is not text in UTF-8.',
      noHead: 'The file does not begin with the lines between --- that name the appeal and the language.',
      otherLanguage: 'This file is that of another language.',
      otherAppeal: 'This file is that of another appeal.',
      otherSource: 'The original has changed since this file. Download it again.',
      changedSince:
        'A passage that you changed was changed here as well meanwhile. Download the file again and put your words into it.',
      tooLong: 'A passage is too long.',
      noTitle:
        'A ready text of the file lacks its title or its text: its first line is the title, the rest is the text.',
      strangePart: 'A passage of the file is not in the appeal: its lines that begin with ## have changed.',
    },
  },
} satisfies typeof source;
