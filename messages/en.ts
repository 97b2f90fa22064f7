import type { Messages } from './fr';

const counted = (n: number) => n.toLocaleString('en-GB');

export const en = {
  site: {
    name: 'Démarche',
    skip: 'Skip to the content',
    languages: 'Language',
    collectedBy: 'Who collects the signatures',
    collectedByNobody: 'It has not yet been said here who collects the signatures.',
    contact: 'Contact:',
    hostedIn: (country) => `Site hosted in: ${country}`,
    keptFor: 'Data is kept:',
    yourData: 'Your data',
    privacyLink: 'What is public, what is handed over, how long it is kept',
    manageLink: 'Correct or withdraw a signature',
    notTheIssuer: 'This site collects signatures today; it is not the site of those who issued the appeal.',
    organisersLink: 'Organisers’ entrance',
    noMail: 'No letter leaves this site for the time being: a signature could not be confirmed here.',
  },
  home: {
    title: 'Appeals',
    none: 'No appeal is open for the time being.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may have been cut off or copied wrongly.',
    back: 'Back to the appeal',
  },
  appeal: {
    issuedOn: (date) => `Appeal of ${date}`,
    demandsTitle: 'We demand',
    standBehind: (organisations, countries) =>
      organisations === 0
        ? 'Be the first organisation to sign'
        : `${organisations === 1 ? 'One organisation' : `${counted(organisations)} organisations`}${
            countries === 0 ? '' : countries === 1 ? ', from one country' : ` from ${countries} countries`
          }`,
    sign: 'Sign on behalf of an organisation',
    closed: 'This appeal no longer collects signatures.',
    decideFirst:
      'Does your committee or congress have to decide first? The form shows what will be asked; the date and text of the mandate can follow later.',
    fullText: 'The full text',
    textStatus: {
      source: 'original text',
      official: 'the issuers’ own translation',
      volunteer: 'translation',
      draft: 'unreviewed draft translation',
    },
    translatedBy: (who) => `by ${who}`,
    prevails: 'The French text prevails.',
    readSource: 'Read the original in French',
    noTranslation: 'This appeal has no translation into your language yet. Here is the original text, in French.',
    issuedBy: 'Appeal issued by',
    issuersNote: 'Those who issued the appeal are not counted among the signatories.',
    source: 'Source',
    publishedOn: (date) => `put online on ${date}`,
    sha256: 'Fingerprint of the text (SHA-256)',
    latestTitle: 'They support the appeal',
    noneYet: 'No organisation is published yet. Each name is checked before it appears.',
    allSignatories: 'All organisations, by country',
  },
  signatories: {
    title: 'The organisations that have signed',
    unnamed: (n) =>
      n === 1
        ? 'and one organisation that does not publish its name'
        : `and ${counted(n)} organisations that do not publish their names`,
    confidential: (n) =>
      n === 1
        ? 'One organisation supports the appeal confidentially.'
        : `${counted(n)} organisations support the appeal confidentially.`,
    personsTitle: 'In a personal capacity',
    personsNote:
      '* In a personal capacity; the organisation and the office are given only to say who is signing. ' +
      'These people are not counted among the organisations.',
    unnamedPersons: (n) =>
      n === 1
        ? 'One person has signed without publishing their name.'
        : `${counted(n)} people have signed without publishing their names.`,
    signedOn: (day, language) => `signed on ${day}, on the text in ${language}`,
    affiliatedTo: 'affiliated to',
  },
  kinds: {
    'local-union': 'Local union, branch or trades council',
    federation: 'Federation',
    'national-centre': 'Confederation or national centre',
    international: 'International organisation',
    party: 'Party',
    association: 'Association',
    committee: 'Committee, collective or strike committee',
    other: 'Other',
  },
  international: 'International',
  capacities: {
    'organisation-decision': 'The organisation has decided',
    'mandated-officer': 'Mandated officer',
    personal: 'In a personal capacity *',
  },
  declarations: {
    'organisation-decision':
      'Our organisation has decided to sign this appeal and has charged me with making this known.',
    'mandated-officer': 'I sign on behalf of the organisation, by virtue of the mandate that I hold in it.',
    personal: 'I sign in a personal capacity; the organisation is named only to say who I am.',
  },
  visibilities: {
    public: 'Public',
    'country-only': 'The country only',
    confidential: 'Confidential',
  },
  visibilityHints: {
    public:
      'The name of the organisation appears in the list, under its country, with what else you give about it. In a personal capacity, your name stands apart.',
    'country-only':
      'People read only that an organisation in your country supports the appeal. In a personal capacity, you are only a number.',
    confidential: 'The signature is only a number in the total. Your name is not required.',
  },
  consents: {
    consentProcess: () =>
      'I agree to this information, which may reveal political opinions or trade union membership, being kept and ' +
      'read by those who collect the signatures, for this appeal only.',
    consentPublishName: () => 'I agree to my name and my office being published beside the name of the organisation.',
    consentDeliver: (country) =>
      'I agree to this signature, as it appears in public, being handed over to the authorities concerned ' +
      `(${country}).`,
    consentDeliverOthers: () =>
      'I agree to this signature, as it appears in public, being handed over also to international organisations, to our own governments and to the press.',
    consentUpdates: () => 'I would like to receive news of this appeal.',
  },
  sign: {
    title: 'Sign on to the appeal',
    intro:
      'One minute is enough. You will get a letter by e-mail, to confirm; nothing appears until the organisers have ' +
      'checked it.',
    aboutOrganisation: 'Your organisation',
    organisation: 'Name of the organisation',
    organisationHint: 'In your own language and script, as it should appear.',
    kind: 'What kind of organisation?',
    country: 'Country',
    choose: 'Choose',
    aboutYou: 'Who is signing',
    capacity: 'In what capacity are you signing?',
    capacityHint: 'The sentence that you choose is kept word for word with the signature.',
    signatory: 'Your name',
    office: 'Your office in the organisation',
    officeHint: 'For example: secretary, treasurer, shop steward.',
    optionalIfConfidential: 'Optional if the signature is confidential.',
    email: 'E-mail address',
    emailHint:
      'Never published, never handed over. It is used to confirm, to write to you about this signature and, if you wish, to send you news.',
    visibility: 'What will others see?',
    visibilityChoice: 'Your choice',
    risksTitle: 'Before you choose',
    risks: [
      'What you type here is read by the organisers, kept on this server and known to the mail provider.',
      'Others see only what you choose below, and only after it has been checked.',
      'A letter will stay in the mailbox that you give: if that matters, use one that nobody else opens.',
      'You can take everything off this site at any time, but what was published or handed over cannot be recalled.',
    ],
    consentsTitle: 'What you agree to',
    consentsHint:
      'Only the first box is needed (and the second to sign in public in a personal capacity). Without the others, nothing further is done.',
    laterTitle: 'Now or later, on your private page: mandate, affiliation, message',
    organisationLatin: 'Name in Latin letters',
    organisationLatinHint: 'If the name is written in another script.',
    acronym: 'Acronym',
    affiliatedTo: 'Affiliated to',
    affiliatedToHint: 'The federation, confederation or organisation that you belong to.',
    city: 'City',
    website: 'Website or public page',
    websiteHint: 'It helps the organisers to check. Starts with https://',
    members: 'Number of members',
    membersHint: 'A whole number; an estimate will do.',
    mandateBody: 'Body that decided',
    mandateBodyHint: 'For example: executive committee, congress, general meeting.',
    mandateOn: 'Date of the decision',
    mandateText: 'Text of the decision',
    message: 'Your message',
    messageHint: 'Read by the organisers. It is not published.',
    atMost: (n) => `${counted(n)} characters at most.`,
    submit: 'Sign on',
    needed: 'Each answer is needed, except where it says otherwise; the consents remain free.',
    readText: 'Read the appeal again',
    onText: (language) => `You are signing the text published here in ${language}.`,
    onSource: 'You are signing the original text, in French.',
  },
  closed: {
    appeal: 'This appeal no longer collects signatures: nothing is stored.',
    site: 'Signing is not open yet: it must first be said who runs this site.',
  },
  errors: {
    summary: (n) => (n === 1 ? 'One answer needs another look' : `${n} answers need another look`),
    nothingLost: 'Nothing that you typed is lost.',
    required: 'This answer is needed.',
    choose: 'Please choose an answer.',
    tooShort: (n) => `At least ${n} characters are needed.`,
    tooLong: (n) => `This is too long: ${counted(n)} characters at most.`,
    badText: 'This text contains invisible characters or line breaks that cannot be kept.',
    noAddressHere: 'A web address does not belong here.',
    badEmail: 'This address does not look complete. Example: secretary@union.example',
    emailLetters: 'The part before @ may contain only Latin letters without accents, digits and a few signs (. - _ +).',
    badWebsite: 'This address does not look complete. Example: https://union.example',
    badNumber: 'Please write a whole number, for example 450.',
    badDate: 'This date does not exist. Example: 2026-11-22',
    future: 'This date is in the future.',
    consentNeeded: 'Without this agreement we cannot keep the signature.',
    personalNeedsName:
      'A public signature in a personal capacity requires your name to be published: tick this box, or choose ' +
      'another visibility.',
    nameNeeded:
      'Shown like this, the signature needs your name and office: add them first under “Correct or complete”.',
    repeated: 'Another signature from this mailbox already bears this name.',
    notDone:
      'The server could not do this. Nothing has changed, and nothing that you typed is lost. Wait a minute and try again.',
    again: 'Try again',
    notStored:
      'The server could not store this. Nothing is lost: everything is still in this form. Wait a minute and send ' +
      'it again.',
  },
  sent: {
    title: 'Open your mailbox',
    wroteTo: (address) => `A letter is on its way to ${address}.`,
    wrote: 'A letter is on its way to the e-mail address that you gave.',
    lookFor: (sender) => `Look for the sender ${sender}, in your spam folder too.`,
    press: 'Open the link in the letter and press the button: the signature is then confirmed.',
    afterAnHour:
      'Nothing after an hour? Check the address that you gave. If it is wrong, sign again: what is not confirmed is erased ' +
      'after 30 days. If it is right, ask for the link again.',
    askAgain: 'Ask for the link again',
  },
  links: {
    title: 'Find the link to your signature again',
    intro: 'Give the address that you signed with. If signatures were made with it, we send it their links.',
    submit: 'Write to this address',
    sentTitle: 'Done',
    sent:
      'If a signature was made with this address, a letter with its link is on its way. So that nobody is flooded, we ' +
      'write to the same address only a few times a day.',
  },
  statuses: {
    unconfirmed: 'To be confirmed',
    waiting: 'To be checked',
    returned: 'Question asked',
    accepted: 'Accepted',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  privatePage: {
    title: 'Your signature',
    confirmTitle: 'Confirm your signature',
    confirmIntro: 'This is what you signed. Nothing is recorded as confirmed yet.',
    confirm: 'Confirm the signature',
    confirmed: 'Thank you. The signature is confirmed.',
    statusText: {
      waiting: 'The organisers are now checking the signature. You will get a letter.',
      returned: 'The organisers have a question for you.',
      accepted: 'The signature is accepted.',
      refused: 'The signature was not accepted.',
    },
    overtaken: 'The question no longer waits for an answer: the organisers have decided meanwhile.',
    meanwhile:
      'The words of the signature have changed since you opened the page. Here they are; nothing is confirmed yet.',
    tooLate: 'The signature was refused: it can no longer be corrected. The reason stands on your private page.',
    seenNow: 'What others see today',
    consentsHint: 'Untick what you no longer agree to. To have nothing kept any more, withdraw the signature.',
    seenByOthers: 'What others will see',
    seenNothing: 'Nothing: the organisation is only a number in the total.',
    seenPersonNumber: 'Nothing: you are only a number among the individuals.',
    seenCountry: (country) => `Only that an organisation supports the appeal, under this country: ${country}.`,
    handedTo: 'What will be handed over',
    handed: {
      authorities: 'To the authorities concerned',
      others: 'To others (international organisations, governments, the press)',
      named: 'as above',
      number: 'a number, without a name',
      nothing: 'nothing',
    },
    correctionWaits: 'Your correction is waiting to be checked; until then, what was accepted stays as it is.',
    textSigned: (version, language) => `Signed on the text in ${language}, version ${version}, on`,
    question: 'The organisers’ question',
    answer: 'Your answer',
    sendAnswer: 'Send the answer',
    answered: 'Your answer has arrived. The organisers will read it.',
    yourAnswer: 'You answered',
    reason: 'The reason given',
    change: 'Correct or complete',
    changeHint:
      'Mandate, affiliation, message, spelling. What you take away disappears at once; what you add is checked first.',
    changeTitle: 'Correct or complete the signature',
    changeSubmit: 'Save',
    changed: 'Saved. What you take away is no longer seen; what you add or alter is checked first.',
    visibilityTitle: 'Show less, or more',
    visibilitySubmit: 'Change the visibility',
    withdraw: 'Withdraw the signature',
    withdrawTitle: 'Withdraw the signature?',
    withdrawText:
      'The name, the address and everything that you wrote are erased from this site, at once and for good. All that ' +
      'remains is that a signature was withdrawn. What was already handed over or copied elsewhere cannot be recalled.',
    withdrawYes: 'Yes, withdraw and erase',
    withdrawNo: 'No, back to the signature',
    back: 'Back to the signature',
    withdrawnTitle: 'The signature is withdrawn',
    withdrawn: 'Everything about it has been erased from this site.',
    keepLink:
      'Keep the letter: its link is the key to this page. Whoever has it can correct or withdraw the signature.',
    goneTitle: 'This link no longer leads to a signature',
    unknownTitle: 'This link is not complete',
    gone: 'The signature was withdrawn, or it was not confirmed within 30 days and has been erased, or its link was replaced by another.',
    unknown: 'The mail program may have cut it off. Copy the whole link, or ask for a new one.',
    signAgain: 'Read and sign the appeal',
  },
  privacy: {
    title: 'Your data',
    intro: 'To support an appeal may reveal an opinion or union membership. This is what this site does with it.',
    who: 'Who is answerable',
    keptTitle: 'What is kept',
    kept: [
      'What you type when you sign, your consents word for word, the language and version of the text, and the time.',
      'Your e-mail address, in a table of its own; it is neither published nor handed over.',
      'No IP address, no browser, no audience measurement. On the public pages no cookies, no scripts, nothing from ' +
        'any other site.',
    ],
    publicTitle: 'What is public, counted, handed over',
    tableChoice: 'You choose',
    tablePublic: 'Everyone sees',
    tableCounted: 'Counted',
    tableHanded: 'Handed over, if you agree',
    rows: [
      [
        'Public, on behalf of the organisation',
        'The name of the organisation and, if you give them, its Latin name, acronym, city, affiliation and website; your name and office only if you agree',
        'Among the organisations',
        'The same',
      ],
      [
        'Public, in a personal capacity',
        'Set apart, with an asterisk: your name, your office, the organisation, the country',
        'Among the individuals',
        'The same',
      ],
      [
        'The country only',
        'An organisation in this country; in a personal capacity, a number',
        'Among the organisations, or among the individuals',
        'A number',
      ],
      ['Confidential', 'Only a number in the total', 'Among the organisations, or among the individuals', 'A number'],
    ],
    howLongTitle: 'For how long',
    howLong: [
      'What is not confirmed: 30 days.',
      'What you typed in a form that was not accepted: 30 minutes, encrypted with a key that only your page knows.',
      'The text of the letters sent: 30 days, with their links blotted out.',
    ],
    siteKeeps: 'Everything else, according to those who run this site:',
    rightsTitle: 'Your rights',
    rights:
      'Through the link in your letter you can see, correct, show less, and erase everything. What was published or ' +
      'handed over cannot be recalled.',
    honest:
      'The organisers, this server and the mail provider can read what you type; so could anyone who seized the ' +
      'server. If your safety depends on it, do not sign from here.',
  },
  admin: {
    title: 'Organisers’ desk',
    signIn: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: (n) => `At least ${n} characters. A phrase of a few words does well.`,
    wrong: 'The address or the password is not right.',
    later: 'Too many attempts. Please wait a quarter of an hour.',
    forgotten: 'Forgotten your password? The person who runs the server can make a new link.',
    signOut: 'Sign out',
    welcomeTitle: 'Welcome',
    welcomeIntro: 'Choose the password that you will sign in with.',
    yourName: 'Your name',
    welcomeSubmit: 'Begin',
    welcomeGone:
      'This link has been used, or is more than 24 hours old. The person who runs the server can make another.',
    siteTitle: 'Who runs this site',
    siteIntro:
      'This stands at the foot of every page, in every letter and in “Your data”. Those who sign must know whom they ' +
      'are dealing with.',
    runBy: 'Who collects the signatures',
    runByHint: 'The name of the organisation or committee.',
    contact: 'Contact',
    contactHint: 'An e-mail or postal address at which people get an answer.',
    hostingCountry: 'Country where the server stands',
    keptFor: 'How long the data is kept',
    keptForHint: 'For example: until six months after the last delivery.',
    save: 'Save',
    saved: 'Saved.',
    siteMissing: 'It has not yet been said who runs this site.',
    siteMissingClosed: 'It has not yet been said who runs this site: signing stays closed.',
    siteMissingLink: 'Say who',
    signatures: 'Signatures',
    exports: 'Exports',
    outbox: 'Outbox',
    noLetterLeaves: 'Without SMTP_URL, no letter leaves: letters are kept here and can be read here.',
    search: 'Search',
    searchHint: 'Name, city or signatory',
    status: 'Status',
    all: 'All',
    filter: 'Show',
    found: (n) => (n === 0 ? 'No signatures' : n === 1 ? 'One signature' : `${counted(n)} signatures`),
    toRead: (n) => (n === 0 ? 'Nothing to check' : n === 1 ? 'One signature to check' : `${n} signatures to check`),
    correction: 'correction',
    organisation: 'Organisation',
    country: 'Country',
    signedOn: 'Signed on',
    confirmedOn: 'Confirmed on',
    previous: 'Previous page',
    next: 'Next page',
    page: (n, of) => `Page ${n} of ${of}`,
    who: 'Who is signing',
    office: 'Office',
    mandate: 'Mandate',
    words: 'Message',
    nothing: '—',
    language: 'Language',
    source: 'Arrived by',
    sources: { form: 'form', paper: 'paper', sample: 'sample' },
    consentsGiven: 'Consents given',
    declarationGiven: 'Declaration',
    acceptedNow: 'Accepted, in force today',
    waitingNow: 'To be checked',
    decide: 'Decide',
    acceptTitle: 'Accept',
    verifiedHow: 'How did you verify it?',
    verified: {
      domain: 'The address belongs to the organisation’s domain',
      'call-back': 'Call to the organisation’s public telephone number',
      'public-post': 'The organisation announced it publicly',
      'mandate-text': 'Text of the mandate read',
      'known-correspondent': 'Known correspondent',
      other: 'In another way',
    },
    accept: 'Accept',
    returnTitle: 'Ask a question',
    question: 'Question to the signatory',
    return: 'Return with the question',
    refuseTitle: 'Refuse',
    reason: 'Reason, as the signatory will read it',
    refuse: 'Refuse',
    decided: 'Decided. A letter will say so.',
    decidedChanged:
      'Nothing was decided: the signature has changed since you opened the page. Here it is as it now stands.',
    history: 'Decisions',
    acts: { accept: 'accepted', return: 'returned', refuse: 'refused' },
    answerGiven: 'Answer',
    exportTitle: 'Export the list',
    exportIntro: 'Each export is entered in the journal with your name.',
    presets: { delivery: 'For a delivery', internal: 'For the organisers' },
    presetHints: {
      delivery: 'What may be handed over to the authorities: only what is public, and with consent. No addresses.',
      internal: 'Everything, e-mail addresses included. It must not leave the committee.',
    },
    format: 'Format',
    export: 'Download',
    letterKinds: {
      confirm: 'confirm',
      reminder: 'reminder',
      already: 'already signed',
      links: 'links',
      accepted: 'accepted',
      returned: 'question',
      refused: 'refused',
    },
    letterStates: { due: 'due', sending: 'sending', sent: 'sent', kept: 'kept', failed: 'failed' },
    letterTo: 'To',
    letterKind: 'Letter',
    letterState: 'State',
    letterWhen: 'When',
    attempts: (n) => (n === 1 ? '1 attempt' : `${n} attempts`),
    sendAgain: 'Try them all again now',
    sendAgainHint: 'The letters waiting for another attempt, and those that failed.',
    sentAgain: (n) => (n === 1 ? 'One letter is being tried again.' : `${n} letters are being tried again.`),
    noLetters: 'No letters for the time being.',
    letterNotWritten: 'The text of this letter is not kept, or no longer kept.',
    back: 'Back',
  },
  letters: {
    greeting: 'Hello,',
    standing: {
      unconfirmed: 'It is still to be confirmed.',
      waiting: 'It is confirmed; the organisers are checking it.',
      returned: 'The organisers have asked you a question.',
      accepted: 'It is accepted.',
      refused: 'It was not accepted.',
      withdrawn: 'It is withdrawn.',
    },
    confidentialSignature: 'A confidential signature',
    supports: (appeal) => `It supports the appeal “${appeal}”.`,
    privatePage: 'Open your private page',
    ifTheButtonFails: 'If the button does not open, copy this whole address:',
    keepForYourself: 'This link is the key to your private page: whoever has it can act for you. Do not pass it on.',
    notYou: 'Was this not you?',

    confirm: {
      subject: (organisation) =>
        organisation === null ? 'A link to open, to confirm' : `Please confirm the signature of “${organisation}”`,
      preview: 'Open the link, read, confirm. Otherwise everything is erased after 30 days.',
      intro: (organisation) =>
        organisation === null
          ? 'A confidential signature was given with this address.'
          : `A signature for “${organisation}” was given with this address.`,
      pending: 'It counts only once it is confirmed.',
      button: 'Read and confirm',
      next: 'What happens next',
      steps: [
        'The link opens your private page: the signature, and what others will see of it. Opening it changes nothing.',
        'On that page, a button confirms the signature.',
        'The organisers check it. Nothing is public before they agree; a letter will tell you what they decided.',
        'The link waits for 30 days. You will get one reminder at most.',
      ],
      notYou: 'Do nothing. Unless it is confirmed, everything is erased after 30 days, and nobody is told.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Reminder: a link awaits your confirmation'
          : `Reminder: the signature of “${organisation}” awaits your confirmation`,
      preview: 'One button is enough. There will be no other reminder.',
      intro: (organisation) =>
        organisation === null
          ? 'A confidential signature, given with this address, still awaits your confirmation.'
          : `A signature for “${organisation}”, given with this address, still awaits your confirmation.`,
      last: 'There will be no other reminder. A signature that nobody confirms is erased 30 days after it was given.',
      notYou: 'Do nothing: everything will be erased, and nobody is told.',
    },

    already: {
      subject: (organisation) =>
        organisation === null
          ? 'Your signature is already there'
          : `The signature of “${organisation}” is already there`,
      preview: 'Nothing has changed.',
      intro: (organisation) =>
        organisation === null
          ? 'A confidential signature was just given once more with this address.'
          : `A signature for “${organisation}” was just given once more with this address.`,
      unchanged: 'It was already there: nothing has changed.',
      change: 'To correct or withdraw it, open your private page.',
      notYou: 'Do nothing: nothing has changed, and nobody is told.',
    },

    links: {
      subject: 'The links to your signatures',
      preview: 'They were asked for with this address.',
      intro: (number) =>
        number === 1
          ? 'Here is the signature given with this address, and the link to its private page.'
          : `Here are the ${number} signatures given with this address, and the links to their private pages.`,
      keepForYourself: 'These links are keys: whoever has them can act for you. Do not pass them on.',
      notYou: 'Somebody typed this address to ask for these links; they were sent here and nowhere else. Do nothing.',
    },

    accepted: {
      subject: (organisation) =>
        organisation === null ? 'Your signature is accepted' : `The signature of “${organisation}” is accepted`,
      preview: 'Thank you. This is what is public, and how to change it.',
      intro: (organisation) =>
        organisation === null
          ? 'The organisers have checked your confidential signature and accepted it. Thank you.'
          : `The organisers have checked the signature of “${organisation}” and accepted it. Thank you.`,
      publicTitle: 'What is public now',
      publicNow: (organisation) =>
        organisation === null
          ? 'Nothing of what you wrote: the signature is only a number in the total.'
          : 'What you chose to show, and nothing else. Your private page tells you exactly what.',
      change:
        'There you can at any time correct the signature, show less of it or withdraw it. What you take away ' +
        'disappears at once; what you add is checked first.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null
          ? 'A question from the organisers'
          : `A question about the signature of “${organisation}”`,
      preview: 'The organisers await your answer on your private page.',
      intro: (organisation) =>
        organisation === null
          ? 'The organisers have read your confidential signature and ask you a question.'
          : `The organisers have read the signature of “${organisation}” and ask you a question.`,
      question: 'Their question',
      answer: 'Please answer on your private page: that is where they will read it.',
      button: 'Answer',
      meanwhile: (staysAccepted) =>
        staysAccepted ? 'Until then, what was accepted stays so.' : 'Until then, the signature is not public.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null
          ? 'Your signature was not accepted'
          : `The signature of “${organisation}” was not accepted`,
      subjectOfCorrection: (organisation) =>
        organisation === null
          ? 'Your correction was not accepted'
          : `The correction by “${organisation}” was not accepted`,
      preview: 'This is the reason that the organisers give.',
      intro: (organisation) =>
        organisation === null
          ? 'The organisers have read your confidential signature and did not accept it.'
          : `The organisers have read the signature of “${organisation}” and did not accept it.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'The organisers have read the correction of your confidential signature and did not accept it.'
          : `The organisers have read the correction of the signature of “${organisation}” and did not accept it.`,
      reason: 'Their reason',
      outcome: 'The signature is neither public nor counted.',
      outcomeOfCorrection: 'The signature stays accepted, as it was.',
      change: 'On your private page you can read it again, or withdraw it: what you wrote is then erased.',
    },

    foot: {
      automatic: 'This letter was sent automatically.',
      runBy: (who) => `Who runs this site: ${who}`,
      contact: (contact) => `Contact: ${contact}`,
      hostingCountry: (country) => `Hosted in: ${country}`,
      keptFor: (time) => `Personal data is kept: ${time}`,
    },
  },
} satisfies Messages;
