import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('pt');

export const letters = {
  letters: {
    greeting: 'Saudações,',
    standing: {
      unconfirmed: 'Ela ainda está por confirmar.',
      waiting: 'Ela está confirmada; os organizadores a estão verificando.',
      returned: 'Os organizadores lhe fizeram uma pergunta.',
      held: 'Os organizadores a estão verificando de novo.',
      accepted: 'Ela foi aceita.',
      refused: 'Ela não foi aceita.',
      withdrawn: 'Ela foi retirada.',
    },
    confidentialSignature: 'Uma assinatura confidencial',
    supports: (appeal) => `Ela apoia o apelo “${appeal}”.`,
    privatePage: 'Abrir a sua página privada',
    ifTheButtonFails: 'Se o botão não abrir, copie este endereço inteiro:',
    keepForYourself:
      'Este link é a chave da sua página privada: quem o tiver pode agir em seu lugar. Não o passe a ninguém.',
    notYou: 'Não foi você?',

    confirm: {
      subject: (organisation) =>
        organisation === null ? 'Um link a abrir para confirmar' : `Confirme a assinatura de “${organisation}”`,
      preview: 'Abra o link, releia, confirme. Sem isso, tudo se apaga ao fim de 30 dias.',
      intro: (organisation) =>
        organisation === null
          ? 'Uma assinatura confidencial foi feita com este endereço.'
          : `Uma assinatura em nome de “${organisation}” foi feita com este endereço.`,
      pending: 'Ela só contará depois de confirmada.',
      button: 'Reler e confirmar',
      next: 'E depois',
      steps: [
        'O link abre a sua página privada: a assinatura, e o que as outras pessoas verão dela. Abri-lo não muda nada.',
        'Nessa página, um botão confirma a assinatura.',
        'Os organizadores a verificam. Nada é público antes da concordância deles; uma carta lhe dirá a decisão.',
        'O link espera 30 dias. Você receberá no máximo um lembrete.',
      ],
      notYou: 'Não faça nada. Sem confirmação, tudo se apaga ao fim de 30 dias, e ninguém é avisado disso.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Lembrete: um link espera a sua confirmação'
          : `Lembrete: a assinatura de “${organisation}” espera a sua confirmação`,
      preview: 'Um botão basta. Não haverá outro lembrete.',
      intro: (organisation) =>
        organisation === null
          ? 'Uma assinatura confidencial, feita com este endereço, ainda espera a sua confirmação.'
          : `Uma assinatura em nome de “${organisation}”, feita com este endereço, ainda espera a sua confirmação.`,
      last: 'Não haverá outro lembrete. Uma assinatura que ninguém confirma se apaga 30 dias depois de feita.',
      notYou: 'Não faça nada: tudo se apagará, e ninguém é avisado disso.',
    },

    already: {
      subject: (organisation) =>
        organisation === null ? 'A sua assinatura já está aqui' : `A assinatura de “${organisation}” já está aqui`,
      preview: 'Nada mudou.',
      intro: (organisation) =>
        organisation === null
          ? 'Uma assinatura confidencial acaba de ser feita de novo com este endereço.'
          : `Uma assinatura em nome de “${organisation}” acaba de ser feita de novo com este endereço.`,
      unchanged: 'Ela já estava aqui: nada mudou.',
      change: 'Para corrigi-la ou retirá-la, abra a sua página privada.',
      notYou: 'Não faça nada: nada mudou, e ninguém é avisado disso.',
    },

    links: {
      subject: 'Os links das suas assinaturas',
      preview: 'Eles foram pedidos para este endereço.',
      intro: (number) =>
        plural(number, {
          1: 'Aqui está a assinatura feita com este endereço, e o link da sua página privada.',
          other: `Aqui estão as ${number} assinaturas feitas com este endereço, e os links das suas páginas privadas.`,
        }),
      keepForYourself: 'Estes links são chaves: quem os tiver pode agir em seu lugar. Não os passe a ninguém.',
      notYou: 'Alguém digitou este endereço para pedir estes links; eles só foram enviados para cá. Não faça nada.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null ? 'A sua assinatura foi entregue' : `O nome de “${organisation}” foi entregue`,
      preview: 'A quem, quando, e o código que mostra o que foi entregue.',
      intro: (organisation) =>
        organisation === null
          ? 'A lista em que está a sua assinatura foi entregue.'
          : `A lista em que está “${organisation}” foi entregue.`,
      to: (office) => `A: ${office}`,
      way: (way) => `Como: ${way}`,
      day: (day) => `Data: ${day}`,
      witness:
        'Guarde esta carta. O código está impresso em cada página do que foi entregue, e aparece na página pública desta edição: se os dois códigos forem iguais, nada foi mudado.',
      more: 'A sua página privada dirá qual foi o resultado.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null ? 'Chegou uma resposta' : `Uma resposta ao apelo que “${organisation}” apoia`,
      preview: 'De quem, e onde lê-la.',
      intro: 'Chegou uma resposta ao que foi entregue.',
      from: (office) => `De: ${office}`,
      day: (day) => `Data: ${day}`,
      more: 'Você pode lê-la na sua página privada. Você recebe esta carta porque pediu notícias.',
    },
    accepted: {
      subject: (organisation) =>
        organisation === null ? 'A sua assinatura foi aceita' : `A assinatura de “${organisation}” foi aceita`,
      preview: 'Agradecemos. Aqui está o que é público, e como mudá-lo.',
      intro: (organisation) =>
        organisation === null
          ? 'Os organizadores verificaram a sua assinatura confidencial e a aceitaram. Agradecemos.'
          : `Os organizadores verificaram a assinatura de “${organisation}” e a aceitaram. Agradecemos.`,
      publicTitle: 'O que é público agora',
      publicNow: (organisation) =>
        organisation === null
          ? 'Nada do que você escreveu: a assinatura é apenas um número no total.'
          : 'O que você escolheu mostrar, e nada mais. A sua página privada diz exatamente o quê.',
      change:
        'Nessa página você pode, a qualquer momento, corrigir a assinatura, mostrar menos dela ou retirá-la. O que ' +
        'você retira desaparece imediatamente; o que você acrescenta é primeiro verificado.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null
          ? 'Uma pergunta dos organizadores'
          : `Uma pergunta sobre a assinatura de “${organisation}”`,
      preview: 'Os organizadores esperam a sua resposta na sua página privada.',
      intro: (organisation) =>
        organisation === null
          ? 'Os organizadores leram a sua assinatura confidencial e lhe fazem uma pergunta.'
          : `Os organizadores leram a assinatura de “${organisation}” e lhe fazem uma pergunta.`,
      question: 'A pergunta deles',
      answer: 'Responda na sua página privada: é lá que eles lerão a resposta.',
      button: 'Responder',
      meanwhile: (staysAccepted) =>
        staysAccepted ? 'Até lá, o que estava aceito continua aceito.' : 'Até lá, a assinatura não é pública.',
    },

    paper: {
      subject: (organisation) =>
        organisation === null ? 'Uma assinatura em papel, a confirmar' : `A assinatura em papel de “${organisation}”`,
      preview: 'Releia o que foi copiado da folha: confirme, corrija ou retire.',
      intro: (organisation) =>
        organisation === null
          ? 'Um organizador copiou uma assinatura confidencial de uma folha de papel onde este endereço está escrito.'
          : `Um organizador copiou a assinatura de “${organisation}” de uma folha de papel onde este endereço está escrito.`,
      collected: (day, place) =>
        place === null ? `A folha foi recolhida em ${day}.` : `A folha foi recolhida em ${day}: ${place}.`,
      next: 'O que você pode fazer',
      steps: [
        'Se tudo estiver certo, confirme com um botão: os organizadores saberão que isso vem mesmo de você.',
        'Se algo estiver errado, corrija.',
        'Se você não assinou, ou não quer mais, retire a assinatura: tudo o que foi escrito a seu respeito é apagado.',
      ],
      button: 'Reler e confirmar',
      meanwhile: 'Nada é público antes da concordância dos organizadores; uma carta lhe dirá a decisão.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null ? 'A sua assinatura não foi aceita' : `A assinatura de “${organisation}” não foi aceita`,
      subjectOfCorrection: (organisation) =>
        organisation === null ? 'A sua correção não foi aceita' : `A correção de “${organisation}” não foi aceita`,
      preview: 'Aqui está a razão que os organizadores dão.',
      intro: (organisation) =>
        organisation === null
          ? 'Os organizadores leram a sua assinatura confidencial e não a aceitaram.'
          : `Os organizadores leram a assinatura de “${organisation}” e não a aceitaram.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'Os organizadores leram a correção da sua assinatura confidencial e não a aceitaram.'
          : `Os organizadores leram a correção da assinatura de “${organisation}” e não a aceitaram.`,
      reason: 'A razão deles',
      outcome: 'A assinatura não é pública nem contada.',
      outcomeOfCorrection: 'A assinatura continua aceita, tal como estava.',
      change: 'Na sua página privada você pode relê-la ou retirá-la: o que você escreveu é então apagado.',
    },

    objection: {
      subject: (organisation) =>
        organisation === null
          ? 'Uma contestação a confirmar'
          : `Confirme a sua contestação a respeito de “${organisation}”`,
      preview: 'Abra o link e confirme. Sem isso, tudo se apaga ao fim de 30 dias.',
      intro: (organisation) =>
        organisation === null
          ? 'Alguém disse, com este endereço, que uma organização não assinou um apelo.'
          : `Alguém disse, com este endereço, que “${organisation}” não assinou o apelo onde o seu nome aparece.`,
      appeal: (title) => (title === null ? 'O apelo não é nomeado nesta carta.' : `Trata-se do apelo “${title}”.`),
      pending: 'Nada é feito antes que você confirme.',
      button: 'Reler e confirmar',
      next: 'E depois',
      steps: [
        'O link abre uma página onde um botão confirma a contestação. Abri-lo não muda nada.',
        'Os organizadores são alertados. A organização signatária lê o que você diz, mas não o seu nome nem o seu endereço.',
        'Os organizadores decidem; uma carta lhe diz a razão deles.',
      ],
      notYou: 'Não faça nada. Sem confirmação, tudo se apaga ao fim de 30 dias, e ninguém é avisado disso.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null
          ? 'A resposta à sua contestação'
          : `A resposta à sua contestação a respeito de “${organisation}”`,
      preview: 'Os organizadores decidiram. Aqui está a razão deles.',
      outcome: (upheld) =>
        upheld
          ? 'Os organizadores lhe dão razão: a assinatura é recusada, não é pública nem contada.'
          : 'Os organizadores verificaram, e consideram que a assinatura é mesmo da organização.',
      reason: 'A razão deles',
      button: 'Rever a contestação',
    },

    objected: {
      subject: (organisation) =>
        organisation === null ? 'A sua assinatura foi contestada' : `A assinatura de “${organisation}” foi contestada`,
      preview: 'Leia o que foi dito, e responda na sua página privada.',
      intro: (organisation) =>
        organisation === null
          ? 'Alguém diz que a organização da sua assinatura confidencial não assinou.'
          : `Alguém diz que “${organisation}” não assinou.`,
      said: 'O que foi dito',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Isso vem de um endereço que é da própria organização: a assinatura não é mais pública até a decisão dos organizadores.'
          : 'A assinatura fica tal como está até a decisão dos organizadores.',
      answer: 'Responda na sua página privada: os organizadores leem a sua resposta antes de decidir.',
      button: 'Ler e responder',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'A contestação da sua assinatura está resolvida'
          : `A contestação da assinatura de “${organisation}” está resolvida`,
      preview: 'Os organizadores decidiram. Aqui está a razão deles.',
      outcome: (organisation, upheld) => {
        const of = organisation === null ? 'da sua assinatura confidencial' : `da assinatura de “${organisation}”`;
        return upheld
          ? `Os organizadores acolheram a contestação ${of}: a assinatura é recusada.`
          : `Os organizadores verificaram, e rejeitaram a contestação ${of}.`;
      },
      reason: 'A razão deles, tal como as duas partes a leem',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null ? 'Uma assinatura foi contestada' : `Uma assinatura do apelo “${appeal}” foi contestada`,
      preview: 'Ela espera por você no escritório dos organizadores.',
      intro: 'Alguém diz que uma organização da lista não assinou, e o confirmou por correio eletrônico.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'O endereço é do domínio que vocês verificaram para essa mesma organização: a assinatura não é mais pública até a decisão de vocês.'
          : 'A assinatura continua pública até a decisão de vocês.',
      where: 'As contestações estão aqui:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null
          ? 'Uma assinatura fica aos seus cuidados'
          : `A assinatura de “${organisation}” fica aos seus cuidados`,
      preview: 'Aqui está o link da página privada dela; os de antes não abrem mais nada.',
      intro: (organisation) =>
        organisation === null
          ? 'Os organizadores lhe confiam uma assinatura confidencial, a seu pedido ou a pedido da sua organização.'
          : `Os organizadores lhe confiam a assinatura de “${organisation}”, a seu pedido ou a pedido da organização.`,
      links: 'O link desta carta é o único: os que foram enviados antes não abrem mais nada.',
      change: 'O nome e o cargo que aparecem só mudam se você os corrigir nessa página.',
      notYou: 'Não abra o link, e avise os organizadores, cujo contato está no fim desta carta.',
    },

    daily: {
      subject: (n) =>
        plural(n, {
          1: 'Uma coisa espera por você no escritório',
          other: `${n} coisas esperam por você no escritório`,
        }),
      preview: 'Números, e a impressão digital do registro.',
      intro: 'Aqui está o que espera por você no escritório dos organizadores.',
      toDecide: (n) => plural(n, { 1: 'Uma assinatura a decidir.', other: `${n} assinaturas a decidir.` }),
      passedToMe: (n) =>
        plural(n, {
          1: 'Uma assinatura foi encaminhada a você.',
          other: `${n} assinaturas foram encaminhadas a você.`,
        }),
      objections: (n) => plural(n, { 1: 'Uma contestação a resolver.', other: `${n} contestações a resolver.` }),
      stuckLetters: (n) => plural(n, { 1: 'Uma carta não saiu.', other: `${n} cartas não saíram.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'Uma entrega ficou sem resposta no prazo fixado.',
          other: `${counted(n)} entregas ficaram sem resposta no prazo fixado.`,
        }),
      exports: (n) =>
        plural(n, {
          1: 'Uma exportação foi baixada.',
          other: `${n} exportações foram baixadas.`,
        }),
      eraseOn: (day) => `Os endereços de um apelo encerrado se apagam em ${day}.`,
      where: 'O escritório fica aqui:',
      chain: 'O fim do registro',
      head: (n, hash) => `Ato n.º ${n}, impressão digital ${hash}`,
      chainHint:
        'Guarde esta carta: o registro do escritório deve dar a mesma impressão digital para este número, hoje e mais tarde.',
    },
    days: {
      closesOn: (day) => `As assinaturas são recolhidas até ${day}.`,
      handoverOn: (day) => `A lista será entregue em ${day}.`,
    },
    foot: {
      automatic: 'Esta carta foi enviada automaticamente.',
      runBy: (who) => `Quem mantém este site: ${who}`,
      contact: (contact) => `Contato: ${contact}`,
      hostingCountry: (country) => `Site hospedado em: ${country}`,
      keptFor: (time) => `Dados conservados: ${time}`,
    },
    exportTaken: {
      subject: 'Dados foram exportados',
      intro: (who, when) => `${who} baixou uma exportação. Quando: ${when}.`,
      what: {
        internal: 'É a lista interna, com os endereços eletrônicos.',
        'own-data': 'São os dados de uma só assinatura.',
      },
      reason: 'A razão dada:',
      where: 'O registro do escritório também o diz, neste endereço:',
    },
    newWayIn: {
      subject: {
        invited: 'Um link de organizador foi criado',
        added: 'Há um novo organizador',
        link: 'Uma nova senha vai ser escolhida',
        role: 'A função de um organizador mudou',
        codes: 'Os códigos de um organizador foram retirados',
        removed: 'Um organizador não entra mais',
      },
      preview: 'Isto é enviado a cada responsável.',
      intro: {
        invited: 'Acaba de ser criado um link para alguém se tornar organizador. Serve uma vez, dentro de 24 horas.',
        added: 'Um link de convite foi usado: alguém acaba de entrar no escritório pela primeira vez.',
        link: 'Acaba de ser criado um link pelo qual um organizador escolhe outra senha. Serve uma vez, dentro de 24 horas.',
        role: 'A função ou os países de um organizador acabam de mudar.',
        codes: 'Os códigos do telefone de um organizador acabam de ser retirados: agora a senha dele basta.',
        removed: 'Um organizador não entra mais no escritório. O que foi decidido continua sob o nome dele.',
      },
      where: 'Quem, e por quem: o escritório e o seu registro o dizem, neste endereço:',
      unexpected: 'Se você não esperava por isso, fale com as outras pessoas responsáveis, de viva voz.',
    },
  },
} satisfies typeof source;
