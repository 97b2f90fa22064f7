import type { pack as source } from '../fr/pack';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('pt');

export const pack = {
  pack: {
    edition: (n) => `Edição ${counted(n)}`,
    frozenOn: (day) => `Lista fechada em ${day}`,
    code: 'Código',
    page: (n, of) => `Página ${n} de ${of}`,
    toAuthorities: (country) => `À atenção das autoridades em questão (${country})`,
    toOthers: 'À atenção das organizações internacionais, dos governos e da imprensa',
    noneNamed: 'Nenhuma organização é nomeada',
    persons: (n) => plural(n, { 1: 'Uma pessoa a título pessoal', other: `${counted(n)} pessoas a título pessoal` }),
    removed: (n) =>
      plural(n, {
        1: 'Uma inscrição foi retirada desde que esta lista foi fechada.',
        other: `${counted(n)} inscrições foram retiradas desde que esta lista foi fechada.`,
      }),
    isNew: 'nova',
    news: (n) =>
      plural(n, {
        1: 'Uma inscrição é nova desde a edição anterior.',
        other: `${counted(n)} inscrições são novas desde a edição anterior.`,
      }),
    contents: 'Sumário',
    letterTitle: 'A carta',
    addressees: 'Destinatários',
    appealIn: (language) => `O apelo, em ${language}`,
    countsTitle: 'Os números',
    byKind: 'Por tipo',
    byCountry: 'Por país',
    listTitle: 'As organizações, por país',
    marks:
      'Cada organização é dada na sua escrita, seguida da forma latina do seu nome. Os oito sinais no fim da linha permitem encontrá-la no manifesto.',
    messagesTitle: 'Anexo: as mensagens',
    messagesNote: 'Cada mensagem é a da organização ou da pessoa nomeada, na sua língua.',
    checkTitle: 'Como verificar esta lista',
    checkCode: (code) =>
      `Cada página traz o código ${code}. São os vinte primeiros sinais da impressão digital SHA-256 do manifesto desta edição.`,
    checkManifest:
      'O manifesto é um arquivo público. Diz o apelo, os textos assinados, os números, a data e uma impressão digital por inscrição; não nomeia ninguém. Pode ser lido neste endereço:',
    checkFile:
      'Para verificar, guarde o manifesto com o nome manifest.json e digite este comando. O resultado deve começar pelo código:',
    checkEntry:
      'Para encontrar uma inscrição, procure os seus oito sinais no manifesto: uma impressão digital de “entries” começa por eles.',
    shortTitle: 'A lista em resumo',
    moreCountries: (n) => plural(n, { 1: 'e um outro país', other: `e outros ${counted(n)} países` }),
  },
  coveringLetter: {
    subject: 'Assunto:',
    enclosed: (n) => `Em anexo: a lista de signatários, edição ${counted(n)}.`,
    salutation: 'Prezadas Senhoras, prezados Senhores,',
    opening: (organisations, countries, issuer, day) =>
      `Dirigimo-nos a Vossas Senhorias em nome de ${plural(organisations, {
        1: 'uma organização signatária',
        other: `${counted(organisations)} organizações`,
      })}${plural(countries, { 0: '', 1: '', other: ` de ${counted(countries)} países` })}, na sequência do apelo de ${day} (${issuer}).`,
    facts: (summary) => `Os fatos são os seguintes. ${summary}`,
    demands: 'Com todas estas organizações, exigimos:',
    request:
      'A lista completa acompanha esta carta; cada nome figura nela com o acordo da organização. Pedimos que nos comuniquem por escrito o seguimento que será dado a estas exigências.',
    closing: 'Apresentamos os protestos da nossa mais alta consideração.',
  },
  handingOver: {
    addressee: 'Destinatário',
    appeal: 'Apelo',
    documents: 'Documentos',
    documentsNamed: 'A carta, a lista de signatários e a sua forma breve',
    when: 'Data e hora',
    where: 'Local',
    name: 'Nome e cargo',
    signature: 'Assinatura',
    receiptTitle: 'Aviso de recebimento',
    receiptSaid: 'Os documentos indicados abaixo foram recebidos hoje.',
    receiptOnly: 'Este aviso atesta a entrega dos documentos, e nada mais.',
    stamp: 'Carimbo',
    refusalTitle: 'Auto de recusa',
    refusalSaid:
      'Os abaixo assinados atestam que os documentos indicados abaixo foram apresentados ao destinatário e não foram aceitos.',
    answered: 'Quem respondeu (nome e cargo, se conhecidos)',
    words: 'O que foi dito ou feito',
    after: 'O que foi feito depois dos documentos (correio, carta registrada, caixa de correio)',
    witness: (n) => `Testemunha ${counted(n)}`,
    witnessName: 'Nome e organização',
  },
  readme: {
    title: 'LEIA ANTES DA ENTREGA',
    handOver:
      'A pasta 1-hand-over pode ser entregue, em papel ou em arquivos. Nomeia quem aceitou ser nomeado nesta entrega, e mais ninguém.',
    only: 'Esta edição só vai para aqueles para quem foi fechada: os acordos dados diferem de um destinatário para outro.',
    keep: 'A pasta 2-keep fica com vocês: as suas tabelas são copiadas e ordenadas com demasiada facilidade. Não a entreguem a ninguém. Só manifest.json é público: não nomeia ninguém.',
    again:
      'Se uma organização se retirar antes da entrega, façam esta pasta de novo: a atual ainda a nomeia. O que foi entregue já não se recupera.',
    pen: 'Na entrega, peçam o carimbo no aviso de recebimento. Em caso de recusa, preencham o auto no local, com duas testemunhas.',
    files: {
      letter: 'a carta a cada destinatário, na sua língua e na do apelo',
      book: 'o apelo, a lista completa e as mensagens, um por língua',
      shortForm: 'a lista em resumo, em uma folha',
      receipt: 'o aviso de recebimento, para carimbar',
      refusal: 'o auto de recusa, para duas testemunhas',
      list: 'a lista em tabelas e em dados; o esquema explica cada campo',
      manifest: 'o que foi fechado, sem um nome; a sua impressão digital SHA-256 começa pelo código',
      sums: 'a impressão digital de cada arquivo',
    },
    check: 'Para verificar que nada mudou, digitem estes comandos onde o arquivo compactado foi aberto:',
  },
} satisfies typeof source;
