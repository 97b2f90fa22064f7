import type { editions as source } from '../fr/editions';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('pt');

export const editions = {
  editions: {
    title: 'Edições e entregas',
    intro:
      'Uma edição é a lista tal como é entregue: fechada, numerada, verificável por um código. Nada mais muda nela; se alguém se retira, a sua inscrição é apagada e a edição ainda pode ser verificada.',
    none: 'Nenhuma edição foi fechada ainda.',
    prepare: 'Preparar uma edição',
    recipients: {
      authorities: 'para as autoridades em questão',
      others: 'para as organizações internacionais, os nossos governos e a imprensa',
    },
    number: (n) => `Edição ${counted(n)}`,
    columns: { number: 'Edição', recipients: 'Para quem', frozen: 'Fechada em', counts: 'Conteúdo', code: 'Código' },
    organisations: (n) =>
      plural(n, { 0: 'nenhuma organização', 1: 'uma organização', other: `${counted(n)} organizações` }),
    countries: (n) => plural(n, { 0: 'nenhum país', 1: 'um país', other: `${counted(n)} países` }),
    persons: (n) =>
      plural(n, {
        0: 'ninguém a título pessoal',
        1: 'uma pessoa a título pessoal',
        other: `${counted(n)} pessoas a título pessoal`,
      }),
    isNew: (n) =>
      plural(n, {
        0: 'nenhuma inscrição nova',
        1: 'uma inscrição nova',
        other: `${counted(n)} inscrições novas`,
      }),
    previewTitle: (n) => `Como seria a edição ${counted(n)}`,
    previewIntro: 'Nada está fechado ainda. Isto é o que entraria nela neste momento.',
    wouldHold: 'O que ela conteria',
    byKind: 'Por tipo',
    byCountry: 'Por país',
    onlyNumbers: 'O que nela é apenas um número',
    unnamed: (n, of) => `${of}: ${counted(n)}`,
    unnamedOrganisations: 'organizações não nomeadas',
    unnamedOf: (country) => `organizações não nomeadas (${country})`,
    unnamedPersons: 'pessoas não nomeadas',
    leftOut: 'O que fica de fora, e por quê',
    withoutConsent: (n) =>
      plural(n, {
        0: 'Não há nenhuma assinatura aceita sem consentimento para esta entrega.',
        1: 'Uma assinatura aceita não deu consentimento para esta entrega.',
        other: `${counted(n)} assinaturas aceitas não deram consentimento para esta entrega.`,
      }),
    undecided: (n) =>
      plural(n, {
        0: 'Nenhuma assinatura confirmada espera uma decisão.',
        1: 'Uma assinatura confirmada espera uma decisão.',
        other: `${counted(n)} assinaturas confirmadas esperam uma decisão.`,
      }),
    unconfirmed: (n) =>
      plural(n, {
        0: 'Não há nenhuma assinatura sem confirmação.',
        1: 'Uma assinatura não está confirmada.',
        other: `${counted(n)} assinaturas não estão confirmadas.`,
      }),
    warnings: 'A olhar antes',
    objected: (n) =>
      plural(n, {
        1: 'Uma inscrição é contestada, e a contestação está aberta.',
        other: `${counted(n)} inscrições são contestadas, e as contestações estão abertas.`,
      }),
    drafts: (languages) => `Há assinaturas sobre uma tradução que ninguém revisou (língua: ${languages}).`,
    latinTitle: 'Nomes sem letras latinas',
    latinIntro:
      'Quem não lê essa escrita não sabe de quem se trata. Uma forma é proposta, letra por letra; corrija-a ou apague-a. Ela só é usada depois de guardada, e a edição diz que vem dos organizadores.',
    latin: 'Em letras latinas',
    latinMore: (n) => plural(n, { 1: 'Depois virá mais um nome.', other: `Depois virão mais ${counted(n)} nomes.` }),
    keepLatin: 'Guardar estas formas',
    lettersTitle: 'A carta que a acompanha',
    lettersIntro: 'Uma carta na língua do apelo, e uma na de cada destinatário. Ela é fechada com a edição.',
    letterWritten: 'escrita',
    letterMissing: 'a escrever',
    writeLetter: 'Escrever a carta',
    letterTitle: (language) => `A carta (língua: ${language})`,
    letterhead: 'Cabeçalho',
    letterheadHint: 'Quem escreve: nome, endereço, contato. Uma linha para cada um.',
    placeAndDay: 'Local e data',
    body: 'A carta',
    bodyHint:
      'Um parágrafo entre duas linhas vazias. Onde está {demands}, as exigências são impressas palavra por palavra.',
    signers: 'Quem assina a carta',
    signersHint: 'Um nome e um cargo por linha.',
    keepLetter: 'Guardar a carta',
    addresseesTitle: 'Para quem ela vai',
    addresseesIntro: 'Marque os destinatários desta edição; cada um terá a sua carta e o seu aviso de recebimento.',
    noAddressee: 'Nenhum destinatário foi anotado ainda.',
    freeze: 'Fechar a edição',
    freezeHint: 'Depois disso, nada mais muda nela. As assinaturas tardias entrarão na seguinte.',
    done: {
      letter: 'A carta está guardada.',
      latin: 'As formas estão guardadas.',
      frozen: 'A edição está fechada.',
      changed: 'Algo mudou enquanto você lia. Releia o que segue e depois feche a edição.',
      empty: 'Ainda não há ninguém a nomear nem a contar.',
      'no-letter': 'Falta a carta na língua do apelo ou na de um destinatário.',
      asked: 'Os arquivos foram pedidos.',
      cancelled: 'A preparação está interrompida.',
      gone: 'Estes arquivos não estão mais aqui, ou mostram mais do que agora é permitido. Prepare-os de novo.',
    },
    packTitle: 'Os arquivos',
    packIntro:
      'Um arquivo compactado, duas pastas: o que se entrega (PDF) e o que vocês guardam. Fica pronto em meio minuto e permanece aqui por um dia.',
    makePack: 'Preparar os arquivos',
    cancelPack: 'Interromper a preparação',
    takePack: 'Baixar o arquivo compactado',
    packStates: {
      due: 'A preparação vai começar.',
      making: 'Em preparação',
      made: 'Os arquivos estão prontos.',
      failed: 'Não foi possível preparar os arquivos.',
      cancelled: 'A preparação foi interrompida.',
    },
    packErrors: {
      memory:
        'Foi preciso mais memória do que o permitido. Nada mais foi afetado; tente de novo quando o servidor estiver menos carregado.',
      glyph: 'Uma letra não existe em nenhuma das fontes.',
      time: 'Demorou demais.',
      broken: 'A preparação parou no meio. Tente de novo.',
      gone: 'A edição não está mais aqui.',
    },
    progress: (percent) => `${counted(percent)}%`,
    refreshes: 'Esta página se recarrega sozinha.',
    publicPage: 'A página pública desta edição',
  },
  deliveries: {
    title: 'O que é entregue',
    intro: 'Cada edição da lista traz um código. Quem tem uma cópia pode verificar aqui se é mesmo ela.',
    none: 'Nada foi entregue ainda.',
    frozenOn: (day) => `Lista fechada em ${day}`,
    code: 'Código',
    contains: 'O que ela contém',
    removedSince: (n) =>
      plural(n, {
        1: 'Desde então, uma inscrição foi retirada dela.',
        other: `Desde então, ${counted(n)} inscrições foram retiradas dela.`,
      }),
    files: 'Arquivos',
    manifest: 'O manifesto',
    manifestHint:
      'O apelo, os textos assinados, os números, a data e uma impressão digital por inscrição. Nenhum nome.',
    list: 'As organizações',
    listHint:
      'As que são nomeadas, sem o nome de nenhuma pessoa, cada uma com o necessário para verificar a sua impressão digital.',
    checkTitle: 'Verificar uma cópia em um minuto',
    checkByEye: 'A olho: o código impresso em cada página da sua cópia deve ser o desta página.',
    checkByCommand: 'Com um comando: salve o manifesto e digite isto. O resultado começa pelo código.',
    whole: 'A impressão digital inteira (SHA-256)',
    texts: 'Os textos assinados',
    version: (n) => `versão ${counted(n)}`,
  },
} satisfies typeof source;
