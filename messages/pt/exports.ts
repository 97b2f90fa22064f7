import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Exportar a lista',
    intro: 'Cada exportação é inscrita no registro com o seu nome.',
    presetsLabel: 'O que se exporta',
    presets: { delivery: 'Para uma entrega', press: 'Para a imprensa', internal: 'Para os organizadores' },
    presetHints: {
      delivery:
        'O que uma edição conteria neste momento, sem fechá-la: quem aceitou essa entrega, pelo nome se for público, os demais como números.',
      press: 'O que a lista pública mostra: os nomes publicados e o número dos que não o são.',
      internal: 'Tudo, inclusive os endereços eletrônicos. Não deve sair do círculo dos organizadores.',
    },
    columnsTitle: 'As colunas do arquivo',
    columnsHint: 'Os seus nomes são os mesmos em todas as línguas.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Uma organização ou pessoa pelo nome, ou um número das que não são nomeadas',
      latinBy: 'Quem escreveu o nome em letras latinas: a organização ou os organizadores',
      isNew: 'Não constava de nenhuma edição anterior para os mesmos destinatários',
      code: 'O código da sua página pública',
      lang: 'Língua da página e das cartas',
      textLang: 'Língua do texto assinado',
      textVersion: 'Versão desse texto',
    },
    recipients: 'Para quem',
    narrowed:
      'Com um país ou um tipo, só são dados os números que a lista inteira dá para esse país: os outros diriam quem está por trás.',
    confidential: 'Com as assinaturas confidenciais',
    reason: 'Por quê',
    reasonHint: 'É inscrito no registro, onde nada se apaga, e dito às outras pessoas responsáveis. Não cite ninguém.',
    format: 'Formato',
    take: 'Baixar',
    withFilters: 'Exportar com estes filtros',
    ownData: {
      title: 'Os seus dados',
      hint: 'Tudo o que é guardado desta assinatura: o que você disse, os seus consentimentos palavra por palavra, o que lhe foi escrito e decidido, as edições em que ela consta. Um arquivo JSON.',
      take: 'Baixar os meus dados',
      deskTitle: 'Os dados de quem assinou',
      deskHint:
        'Tudo o que é guardado desta assinatura e pode ser dito a quem assinou, se o pedir: nada de outra pessoa, nenhuma nota dos organizadores. CSV e XLSX têm uma linha por dado. As outras pessoas responsáveis são avisadas.',
    },
  },
} satisfies typeof source;
