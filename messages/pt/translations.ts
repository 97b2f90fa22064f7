import type { translations as source } from '../fr/translations';
import { inNumbers } from '../plural';

const { plural, counted } = inNumbers('pt');

export const translations = {
  translations: {
    title: 'Traduções',
    intro:
      'Cada língua do apelo, em que ponto está, e quem a revisou. Um texto publicado não muda: o que é corrigido se torna uma nova versão.',
    original:
      'O texto original. O que você muda nele se torna, uma vez publicado, uma nova versão; os trechos traduzidos precisam então ser revistos, e quem assinou fica com o texto que leu.',
    language: 'Língua',
    status: 'O que está publicado',
    nothingPublished: 'nada ainda',
    version: (n) => `versão ${counted(n)}`,
    work: 'Em andamento',
    missing: (n) =>
      plural(n, { 0: 'Tudo está traduzido', 1: 'Falta um trecho', other: `Faltam ${counted(n)} trechos` }),
    older: (n) =>
      plural(n, {
        0: 'Nada é mais antigo que o original',
        1: 'Um trecho é mais antigo que o original',
        other: `${counted(n)} trechos são mais antigos que o original`,
      }),
    unpublished: (n) =>
      plural(n, {
        0: 'Tudo o que está escrito está publicado',
        1: 'Um trecho ainda não está publicado',
        other: `${counted(n)} trechos ainda não estão publicados`,
      }),
    promises: 'Frases de consentimento',
    promisesRead: 'revisadas',
    promisesUnread: 'não revisadas',
    open: 'Traduzir',
    of: (language) => `Tradução: ${language}`,
    sourceTitle: 'Original',
    translationTitle: 'Tradução',
    parts: {
      title: 'Título',
      issuer: 'Quem lança o apelo',
      summary: 'Resumo',
      demand: (n) => `Exigência ${counted(n)}`,
      paragraph: (n) => `Parágrafo ${counted(n)}`,
      signedAs: 'Os signatários do apelo',
      office: (name) => `Cargo de ${name}`,
    },
    issuerHint: 'O nome que a própria organização se dá nesta língua, por extenso.',
    absent: 'Ainda não traduzido',
    outdated: 'O original mudou desde então',
    fresh: 'Ainda não publicado',
    writtenBy: (who, day) => `${who}, em ${day}`,
    save: 'Guardar este trecho',
    saved: 'O trecho está guardado.',
    changed:
      'Alguém mudou este trecho nesse meio-tempo. As palavras dessa pessoa estão abaixo; as suas ainda estão no campo.',
    theirs: 'O que a outra pessoa escreveu',
    preview: 'Ver a página tal como seria',
    previewNote: 'Prévia: este texto não está publicado. Os trechos que faltam estão na língua do original.',
    backToWork: 'Voltar à tradução',
    publishTitle: 'Publicar',
    publishIntro: 'A página do apelo mostra imediatamente este texto. Quem assinou fica com a versão que leu.',
    publishStatus: 'O que a página diz desta tradução',
    statuses: {
      official: 'Tradução dos autores do apelo',
      volunteer: 'Tradução revisada por uma pessoa que tem essa língua como materna',
      draft: 'Tradução provisória, não revisada',
    },
    translator: 'Quem traduziu',
    translatorHint: 'O nome tal como deve aparecer, ou nada.',
    publish: 'Publicar esta versão',
    published: 'Está publicado.',
    notComplete: 'Nada foi publicado: ainda falta um trecho.',
    nothingNew: 'Nada foi publicado: este texto já é o da página.',
    readTitle: 'Revisado por uma pessoa que tem essa língua como materna',
    readIntro:
      'A anotar quando uma pessoa que tem essa língua como materna leu o texto inteiro, ao lado do original, e o considera correto.',
    readBy: 'Quem revisou',
    readByHint: 'O nome aparece na página do apelo.',
    readOn: 'Em que dia',
    markRead: 'Anotar que foi revisado',
    readNoted: 'A revisão está anotada.',
    readChanged:
      'Nada foi anotado: o texto mudou nesse meio-tempo. É preciso revisá-lo de novo; o que você escreveu ainda está abaixo.',
    readLast: (who, day) => `Revisado por ${who} em ${day}.`,
    promisesTitle: 'As frases que valem como compromisso: consentimentos, título a que se assina, riscos',
    promisesIntro:
      'Elas vêm com o programa. Enquanto nenhuma pessoa que tenha essa língua como materna as tiver revisado, o francês aparece ao lado delas.',
    promisesReadTitle: 'As frases que valem como compromisso foram revisadas',
    readyTitle: 'Textos prontos',
    readyIntro: 'Os textos que este escritório escreveu na língua do original, a escrever também nesta.',
    readyNone: 'Este escritório ainda não escreveu nenhum texto pronto na língua do original.',
    readyMissing: (n) =>
      plural(n, {
        0: 'Todos os textos prontos estão traduzidos',
        1: 'Falta um texto pronto',
        other: `Faltam ${counted(n)} textos prontos`,
      }),
    readyOlder: (n) =>
      plural(n, {
        0: 'Nenhum texto pronto é mais antigo que o seu original',
        1: 'Um texto pronto é mais antigo que o seu original',
        other: `${counted(n)} textos prontos são mais antigos que o seu original`,
      }),
    readyWrite: 'Guardar este texto',
    fileTitle: 'Trabalhar sem conexão',
    fileIntro:
      'O arquivo Markdown traz o original e a tradução. Traduza-o onde quiser, depois traga-o de volta: cada trecho é retomado no seu lugar.',
    download: 'Baixar o arquivo',
    file: 'O arquivo traduzido',
    bring: 'Trazer o arquivo de volta',
    brought: (n) =>
      plural(n, {
        0: 'O arquivo não muda nada.',
        1: 'Um trecho foi retomado do arquivo.',
        other: `${counted(n)} trechos foram retomados do arquivo.`,
      }),
    fileErrors: {
      notText: 'Este arquivo não é um texto em UTF-8.',
      noHead: 'O arquivo não começa pelas linhas entre --- que dizem o apelo e a língua.',
      otherLanguage: 'Este arquivo é de outra língua.',
      otherAppeal: 'Este arquivo é de outro apelo.',
      otherSource: 'O original mudou depois deste arquivo. Baixe-o de novo.',
      changedSince:
        'Um trecho que você mudou também foi mudado aqui nesse meio-tempo. Baixe o arquivo de novo e ponha nele as suas palavras.',
      tooLong: 'Um trecho é longo demais.',
      noTitle:
        'Falta o título ou o texto a um texto pronto do arquivo: a primeira linha é o título, o resto é o texto.',
      strangePart: 'Um trecho do arquivo não está no apelo: as linhas que começam por ## mudaram.',
    },
  },
} satisfies typeof source;
