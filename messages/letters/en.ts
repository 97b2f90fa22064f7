import type { LetterMessages } from './fr';

export const en = {
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
      organisation === null ? 'Your signature is already there' : `The signature of “${organisation}” is already there`,
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
      organisation === null ? 'A question from the organisers' : `A question about the signature of “${organisation}”`,
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
} satisfies LetterMessages;
