import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('en');

export const letters = {
  letters: {
    greeting: 'Hello,',
    standing: {
      unconfirmed: 'It is still to be confirmed.',
      waiting: 'It is confirmed; the organisers are checking it.',
      returned: 'The organisers have asked you a question.',
      held: 'The organisers are checking it again.',
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
        plural(number, {
          1: 'Here is the signature given with this address, and the link to its private page.',
          other: `Here are the ${number} signatures given with this address, and the links to their private pages.`,
        }),
      keepForYourself: 'These links are keys: whoever has them can act for you. Do not pass them on.',
      notYou: 'Somebody typed this address to ask for these links; they were sent here and nowhere else. Do nothing.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null
          ? 'Your signature has been handed over'
          : `The name of “${organisation}” has been handed over`,
      preview: 'To whom, when, and the code that shows what was handed over.',
      intro: (organisation) =>
        organisation === null
          ? 'The list in which your signature stands has been handed over.'
          : `The list in which “${organisation}” stands has been handed over.`,
      to: (office) => `To: ${office}`,
      way: (way) => `How: ${way}`,
      day: (day) => `On: ${day}`,
      witness:
        'Keep this letter. The code is printed on each page of what was handed over, and stands on the public page of this edition: if the two codes are the same, nothing was changed.',
      more: 'Your private page will say what came of it.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null ? 'A reply has come' : `A reply to the appeal that “${organisation}” supports`,
      preview: 'From whom, and where to read it.',
      intro: 'A reply has come to what was handed over.',
      from: (office) => `From: ${office}`,
      day: (day) => `On: ${day}`,
      more: 'You can read it on your private page. You get this letter because you asked for news.',
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

    paper: {
      subject: (organisation) =>
        organisation === null ? 'A signature on paper, to confirm' : `The signature on paper of “${organisation}”`,
      preview: 'Read what was taken from the sheet: confirm, correct or withdraw.',
      intro: (organisation) =>
        organisation === null
          ? 'An organiser entered a confidential signature from a sheet of paper on which this address is written.'
          : `An organiser entered the signature of “${organisation}” from a sheet of paper on which this address is written.`,
      collected: (day, place) =>
        place === null ? `The sheet was collected on ${day}.` : `The sheet was collected on ${day}: ${place}.`,
      next: 'What you can do',
      steps: [
        'If everything is right, confirm it with one button: the organisers will know that it comes from you.',
        'If something is wrong, correct it.',
        'If you did not sign, or no longer want to, withdraw the signature: all that was written about you is erased.',
      ],
      button: 'Read and confirm',
      meanwhile: 'Nothing is public before the organisers agree; a letter will tell you their decision.',
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

    objection: {
      subject: (organisation) =>
        organisation === null ? 'An objection to confirm' : `Confirm your objection about “${organisation}”`,
      preview: 'Open the link and confirm. Otherwise all is erased after 30 days.',
      intro: (organisation) =>
        organisation === null
          ? 'Somebody has said, with this address, that an organisation did not sign an appeal.'
          : `Somebody has said, with this address, that “${organisation}” did not sign the appeal on which its name appears.`,
      appeal: (title) =>
        title === null ? 'The appeal is not named in this letter.' : `It is about the appeal “${title}”.`,
      pending: 'Nothing is done before you confirm.',
      button: 'Read again and confirm',
      next: 'What comes next',
      steps: [
        'The link opens a page where a button confirms the objection. Opening it changes nothing.',
        'The organisers are alerted. The organisation that signed reads what you say, but neither your name nor your address.',
        'The organisers decide; a letter tells you their reason.',
      ],
      notYou: 'Do nothing. Without confirmation all is erased after 30 days, and nobody is told.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null ? 'The answer to your objection' : `The answer to your objection about “${organisation}”`,
      preview: 'The organisers have decided. This is their reason.',
      outcome: (upheld) =>
        upheld
          ? 'The organisers agree with you: the signature is refused, and is neither public nor counted.'
          : 'The organisers have checked, and hold the signature to be the organisation’s own.',
      reason: 'Their reason',
      button: 'See the objection again',
    },

    objected: {
      subject: (organisation) =>
        organisation === null
          ? 'Somebody objects to your signature'
          : `Somebody objects to the signature of “${organisation}”`,
      preview: 'Read what is said, and answer on your private page.',
      intro: (organisation) =>
        organisation === null
          ? 'Somebody says that the organisation of your confidential signature did not sign.'
          : `Somebody says that “${organisation}” did not sign.`,
      said: 'What is said',
      meanwhile: (tookOut) =>
        tookOut
          ? 'It comes from an address that is the organisation’s own: the signature is not public until the organisers decide.'
          : 'The signature stays as it is until the organisers decide.',
      answer: 'Answer on your private page: the organisers read your answer before they decide.',
      button: 'Read and answer',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'The objection to your signature is resolved'
          : `The objection to the signature of “${organisation}” is resolved`,
      preview: 'The organisers have decided. This is their reason.',
      outcome: (organisation, upheld) => {
        const to = organisation === null ? 'to your confidential signature' : `to the signature of “${organisation}”`;
        return upheld
          ? `The organisers have upheld the objection ${to}: it is refused.`
          : `The organisers have checked, and dismissed the objection ${to}.`;
      },
      reason: 'Their reason, as both sides read it',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null
          ? 'Somebody objects to a signature'
          : `Somebody objects to a signature of the appeal “${appeal}”`,
      preview: 'It waits for you at the organisers’ desk.',
      intro: 'Somebody says that an organisation on the list did not sign, and has confirmed it by e-mail.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'The address is at the domain that you verified for that very organisation: the signature is not public until you decide.'
          : 'The signature stays public until you decide.',
      where: 'The objections are here:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null
          ? 'A signature is handed over to you'
          : `The signature of “${organisation}” is handed over to you`,
      preview: 'This is the link of its private page; those from before lead nowhere any more.',
      intro: (organisation) =>
        organisation === null
          ? 'The organisers hand a confidential signature over to you, as you or your organisation asked.'
          : `The organisers hand the signature of “${organisation}” over to you, as you or the organisation asked.`,
      links: 'The link of this letter is the only one: those sent before lead nowhere any more.',
      change: 'The name and the office that are shown change only if you correct them on that page.',
      notYou: 'Do not open the link, and tell the organisers, whose contact is at the foot of this letter.',
    },

    daily: {
      subject: (n) =>
        plural(n, { 1: 'One thing waits for you at the desk', other: `${n} things wait for you at the desk` }),
      preview: 'Numbers, and the fingerprint of the audit log.',
      intro: 'This is what waits for you at the organisers’ desk.',
      toDecide: (n) => plural(n, { 1: 'One signature to decide.', other: `${n} signatures to decide.` }),
      passedToMe: (n) =>
        plural(n, { 1: 'One signature was passed to you.', other: `${n} signatures were passed to you.` }),
      objections: (n) => plural(n, { 1: 'One objection to resolve.', other: `${n} objections to resolve.` }),
      stuckLetters: (n) => plural(n, { 1: 'One letter did not leave.', other: `${n} letters did not leave.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'One handover has had no reply by the day that was set.',
          other: `${counted(n)} handovers have had no reply by the day that was set.`,
        }),
      exports: (n) =>
        plural(n, {
          1: 'One export was downloaded.',
          other: `${n} exports were downloaded.`,
        }),
      eraseOn: (day) => `The addresses of a closed appeal are erased on ${day}.`,
      where: 'The desk is here:',
      chain: 'The end of the audit log',
      head: (n, hash) => `Act no. ${n}, fingerprint ${hash}`,
      chainHint:
        'Keep this letter: the audit log at the desk must give the same fingerprint for this number, today and later.',
    },
    days: {
      closesOn: (day) => `Signatures are collected until ${day}.`,
      handoverOn: (day) => `The list will be handed over on ${day}.`,
    },
    foot: {
      automatic: 'This letter was sent automatically.',
      runBy: (who) => `Who runs this site: ${who}`,
      contact: (contact) => `Contact: ${contact}`,
      hostingCountry: (country) => `Hosted in: ${country}`,
      keptFor: (time) => `Personal data is kept: ${time}`,
    },
    exportTaken: {
      subject: 'Data have been exported',
      intro: (who, when) => `${who} has downloaded an export. When: ${when}.`,
      what: {
        internal: 'It is the internal list, with the e-mail addresses.',
        'own-data': 'It is the data of a single signatory.',
      },
      reason: 'The reason given:',
      where: 'The audit log of the desk says so too, at this address:',
    },
    newWayIn: {
      subject: {
        invited: 'A link for an organiser was made',
        added: 'There is a new organiser',
        link: 'A new password will be chosen',
        role: 'The role of an organiser has changed',
        codes: 'The codes of an organiser were taken away',
        removed: 'An organiser no longer has access',
      },
      preview: 'This goes to every owner.',
      intro: {
        invited: 'A link by which to become an organiser has just been made. It works once, within 24 hours.',
        added: 'An invitation link was used: somebody has just come in at the desk for the first time.',
        link: 'A link by which an organiser chooses another password has just been made. It works once, within 24 hours.',
        role: 'The role or the countries of an organiser have just changed.',
        codes: 'The codes of an organiser’s telephone have just been taken away: the password is enough now.',
        removed: 'An organiser no longer has access to the desk. What they decided stays under their name.',
      },
      where: 'Who, and by whom: the desk and its audit log say so, at this address:',
      unexpected: 'If you did not expect it, talk to the other owners about it, in person or by telephone.',
    },
  },
} satisfies typeof source;
