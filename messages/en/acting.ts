import type { acting as source } from '../fr/acting';

/** How an organisation approaches the authorities itself: to whom, in which words, and what to take along. */
export const acting = {
  act: {
    title: 'Take action',
    intro:
      'Write, ask to be received, gather, pass a motion: any organisation can address the authorities, whether or not it has signed the appeal. Here is to whom, in which words, and how.',
    toWhomTitle: 'Whom to address',
    toWhomIntro:
      'This site writes to no authority: it is your organisation that writes. Check each address before you send.',
    country: 'The addressees in this country',
    countryHint: 'Choose your own to find an embassy there.',
    show: 'Show',
    history: (day) => `This is history (known as of ${day}).`,
    officeAlone: (day) =>
      `What this site knows of this addressee dates from ${day}: the text names the office alone. Look for today’s name and address before you send.`,
    knownOn: (day) => `Known as of ${day}`,
    checkedOn: (day) => `Checked on ${day}`,
    notChecked: 'To be checked: nobody has done so for a long time.',
    noAddress: 'No address is known for certain.',
    writeTo: 'Write to this addressee',
    noneThere: 'No addressee is known here for this country.',
    noEmbassyTitle: 'If there is no embassy',
    noEmbassy: [
      'Write straight to the authorities of the country itself: by registered post, by fax or by e-mail.',
      'An embassy in a neighbouring country is often responsible for several countries. The foreign ministry of your country publishes the list.',
      'Turn to your own government, or to a member of parliament who will ask the question.',
      'Go to a consulate, or to the head office of a company that works there.',
    ],
    wordsTitle: 'In which words',
    wordsIntro: 'Answer these questions and the text fills itself in. None of it is kept on this site.',
    model: 'Which text?',
    models: {
      letter: 'A formal letter',
      appeal: 'The appeal, in its own words',
      motion: 'A motion to adopt',
    },
    modelHints: {
      letter: 'One page: who you are, the facts, the demands, a reply asked for. For an authority.',
      appeal: 'The text of the appeal, which your organisation makes its own.',
      motion: 'What your meeting decides, to be sent afterwards.',
    },
    organisation: 'Organisation',
    place: 'Place',
    date: 'Date',
    addressee: 'Addressee',
    language: 'Language of the text',
    fill: 'Fill in the text',
    filledTitle: 'Your text',
    filledIntro:
      'Change what you like, then copy it, print it or send it. It is on this page only: once you close the page, nothing of it remains.',
    text: 'The text',
    textHint: 'The demands go where {demands} stands.',
    asPdf: 'As PDF',
    again: 'Update the text to copy',
    byMail: 'Open an e-mail with this text',
    byMailHint: 'It leaves from your own mailbox. If it opens empty, copy the text below.',
    copyTitle: 'To copy',
    copyHint: 'Tap the text twice: all of it is selected.',
    onSpotTitle: 'On the spot',
    onSpot: [
      {
        title: 'Ask to be received',
        text: 'Telephone or write a few days before: who you are, how many of you will come, what you will hand over. Note the name of whoever answers you.',
      },
      {
        title: 'Take along',
        text: 'The signed letter in two copies, an identity document, something to write with, a witness. Have your copy stamped or signed.',
      },
      {
        title: 'If the door stays shut',
        text: 'Stay calm. Note the time, the words and who said them. On the same day, send the letter by fax and by registered post, and say in it that it was refused at the door.',
      },
      {
        title: 'Take photographs',
        text: 'The door, the banner, the letter are enough. Show no face without consent, and none at all where it is dangerous.',
      },
    ],
    reportTitle: 'Done?',
    reportText:
      'Say what you did and how you were received, even if the door stayed shut: what the authorities make of each action is news too.',
    report: 'We have done it',
  },
  /** What a model letter or motion is made of; the rest is that of the letter that goes with the list. */
  modelTexts: {
    placeAndDay: (place, day) => `${place}, ${day}`,
    organisationHere: '(name of the organisation)',
    addressHere: '(postal address, for the reply)',
    placeHere: '(place)',
    dateHere: '(date)',
    personHere: '(name, office)',
    opening: (organisation, issuer, day) =>
      `We write to you on behalf of ${organisation}, following the appeal issued on ${day} (${issuer}).`,
    weAre: '(Who we are: how many members, which trades, what affiliation.)',
    demands: 'With the organisations that support this appeal, we demand:',
    request: 'We ask you to reply to us in writing, and to tell us what action you will take on each of these demands.',
    signer: '(name, office, signature)',
    endorsed: (issuer, day) => `We make our own the appeal issued on ${day} (${issuer}):`,
    met: (day, place) => `Meeting of ${day}, ${place}`,
    decides: (country) =>
      `Decides to support this appeal, and demands with it of the authorities concerned (${country}):`,
    sends: (office) =>
      `Decides to send this motion to the addressee named here, and to ask for a written reply: ${office}.`,
    mandates: (person) => `Charges ${person} with bringing these demands to their addressee on its behalf.`,
  },
} satisfies typeof source;
