import type { acting as source } from '../fr/acting';

export const acting = {
  act: {
    title: 'Tomar uma iniciativa',
    intro:
      'Escrever, pedir uma audiência, fazer um ato público, votar uma moção: toda organização pode se dirigir às autoridades, tenha ou não assinado o apelo. Aqui está a quem, com que palavras e como.',
    toWhomTitle: 'A quem se dirigir',
    toWhomIntro:
      'Este site não escreve a nenhuma autoridade: quem escreve é a sua organização. Verifiquem cada endereço antes de enviar.',
    country: 'Os destinatários que ficam neste país',
    countryHint: 'Escolham o de vocês para encontrar ali uma embaixada.',
    show: 'Mostrar',
    history: (day) => `É história (conhecido em ${day}).`,
    officeAlone: (day) =>
      `O que este site sabe deste destinatário data de ${day}: o texto leva apenas o cargo ou o órgão. Procurem o nome e o endereço de hoje antes de enviar.`,
    knownOn: (day) => `Conhecido em ${day}`,
    checkedOn: (day) => `Verificado em ${day}`,
    notChecked: 'A verificar: há muito tempo ninguém o faz.',
    noAddress: 'Nenhum endereço é conhecido com certeza.',
    writeTo: 'Escrever a este destinatário',
    noneThere: 'Nenhum destinatário é conhecido aqui para este país.',
    noEmbassyTitle: 'Se não há embaixada',
    noEmbassy: [
      'Escrevam diretamente às autoridades do próprio país: por carta registrada, por fax ou por correio eletrônico.',
      'A embaixada em um país vizinho muitas vezes responde por vários países. O Ministério das Relações Exteriores do país de vocês publica a lista.',
      'Dirijam-se ao seu próprio governo, ou a uma deputada ou um deputado que faça a pergunta.',
      'Vão até um consulado, ou até a sede de uma empresa que trabalhe lá.',
    ],
    wordsTitle: 'Com que palavras',
    wordsIntro: 'Respondam a estas perguntas e o texto se preenche. Nada disso é conservado neste site.',
    model: 'Que texto?',
    models: {
      letter: 'Uma carta formal',
      appeal: 'O apelo, nas suas próprias palavras',
      motion: 'Uma moção a adotar',
    },
    modelHints: {
      letter: 'Uma página: quem são vocês, os fatos, as exigências, um pedido de resposta. Para uma autoridade.',
      appeal: 'O texto do apelo, que a sua organização faz seu.',
      motion: 'O que a sua reunião decide, para enviar depois.',
    },
    organisation: 'Organização',
    place: 'Lugar',
    date: 'Data',
    addressee: 'Destinatário',
    language: 'Língua do texto',
    fill: 'Preencher o texto',
    filledTitle: 'O seu texto',
    filledIntro:
      'Mudem o que quiserem; depois copiem, imprimam ou enviem. Ele só está nesta página: uma vez fechada, não fica nada dele.',
    text: 'O texto',
    textHint: 'As exigências entram onde está {demands}.',
    asPdf: 'Em PDF',
    again: 'Atualizar o texto para copiar',
    byMail: 'Abrir uma mensagem de correio eletrônico com este texto',
    byMailHint: 'Ela sai do seu próprio correio eletrônico. Se abrir vazia, copiem o texto abaixo.',
    copyTitle: 'Para copiar',
    copyHint: 'Toquem duas vezes no texto: ele fica selecionado por inteiro.',
    onSpotTitle: 'No local',
    onSpot: [
      {
        title: 'Pedir uma audiência',
        text: 'Telefonem ou escrevam alguns dias antes: quem são, quantas pessoas irão, o que vão entregar. Anotem o nome de quem responde.',
      },
      {
        title: 'Levar',
        text: 'A carta assinada em duas vias, um documento de identidade, algo para escrever, uma testemunha. Peçam que carimbem ou assinem a sua via.',
      },
      {
        title: 'Se a porta continua fechada',
        text: 'Mantenham a calma. Anotem a hora, as palavras e quem as disse. No mesmo dia, enviem a carta por fax e por carta registrada, dizendo nela que foi recusada na porta.',
      },
      {
        title: 'Tirar fotos',
        text: 'A porta, a faixa, a carta bastam. Não mostrem nenhum rosto sem consentimento, e nenhum mesmo onde isso for perigoso.',
      },
    ],
    reportTitle: 'Está feito?',
    reportText:
      'Digam o que fizeram e como foram recebidos, mesmo que a porta tenha continuado fechada: o que as autoridades fazem de cada iniciativa também é notícia.',
    report: 'Nós fizemos',
  },
  modelTexts: {
    placeAndDay: (place, day) => `${place}, ${day}`,
    organisationHere: '(nome da organização)',
    addressHere: '(endereço postal, para a resposta)',
    placeHere: '(lugar)',
    dateHere: '(data)',
    personHere: '(nome, cargo)',
    opening: (organisation, issuer, day) =>
      `Dirigimo-nos a Vossas Senhorias em nome da organização ${organisation}, na sequência do apelo lançado em ${day} (${issuer}).`,
    weAre: '(Quem somos: quantos membros, que profissões, que filiação.)',
    demands: 'Com as organizações que apoiam este apelo, exigimos:',
    request:
      'Pedimos que nos respondam por escrito, e que nos digam que seguimento será dado a cada uma destas exigências.',
    signer: '(nome, cargo, assinatura)',
    endorsed: (issuer, day) => `Fazemos nosso o apelo lançado em ${day} (${issuer}):`,
    met: (day, place) => `Reunião de ${day}, ${place}`,
    decides: (country) => `Decide apoiar este apelo, e exige, com ele, das autoridades em questão (${country}):`,
    sends: (office) =>
      `Decide enviar esta moção ao destinatário aqui indicado, e pedir uma resposta por escrito: ${office}.`,
    mandates: (person) => `Encarrega ${person} de levar estas exigências, em seu nome, ao destinatário.`,
  },
} satisfies typeof source;
