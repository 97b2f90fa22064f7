import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'A organização decidiu',
    'mandated-officer': 'Dirigente com mandato',
    personal: 'A título pessoal *',
  },
  declarations: {
    'organisation-decision': 'A nossa organização decidiu assinar este apelo e me encarregou de comunicá-lo.',
    'mandated-officer': 'Assino em nome da organização, em virtude do mandato que nela exerço.',
    personal: 'Assino a título pessoal; a organização é citada apenas para dizer quem sou.',
  },
  visibilities: {
    public: 'Pública',
    'country-only': 'Somente o país',
    confidential: 'Confidencial',
  },
  visibilityHints: {
    public:
      'O nome da organização aparece na lista, sob o nome do país, com as outras informações que você der sobre ela. A título pessoal, o seu nome aparece à parte.',
    'country-only':
      'Lê-se somente que uma organização do seu país apoia o apelo. A título pessoal, você é apenas um número.',
    confidential: 'A assinatura é apenas um número no total. O seu nome é facultativo.',
  },
  consents: {
    consentProcess: () =>
      'Aceito que estas informações, que podem revelar opiniões políticas ou filiação sindical, sejam conservadas e lidas por quem recolhe as assinaturas, somente para este apelo.',
    consentPublishName: () => 'Aceito que o meu nome e o meu cargo sejam publicados ao lado do nome da organização.',
    consentDeliver: (country) =>
      `Aceito que esta assinatura, tal como aparece em público, seja entregue às autoridades em questão (${country}).`,
    consentDeliverOthers: () =>
      'Aceito que esta assinatura, tal como aparece em público, seja entregue também a organizações internacionais, aos nossos próprios governos e à imprensa.',
    consentUpdates: () => 'Desejo receber notícias deste apelo.',
    consentPublishMessage: () =>
      'A mensagem pode ser publicada ao lado do nome da organização, se os organizadores assim decidirem.',
  },
  risks: {
    title: 'Antes de escolher',
    sentences: [
      'O que você digita aqui é lido pelos organizadores, conservado neste servidor e conhecido pelo provedor de correio eletrônico.',
      'As outras pessoas só veem o que você escolhe abaixo, e somente depois da verificação.',
      'Uma carta ficará na caixa de correio eletrônico que você indicar: use uma que ninguém mais abra, se isso for importante.',
      'Você pode retirar tudo deste site a qualquer momento, mas o que foi publicado ou entregue não pode ser trazido de volta.',
    ],
  },
  promisesUnread:
    'A tradução destas frases ainda não foi revisada por uma pessoa de língua portuguesa. É a frase original, ao lado, que vale como seu compromisso.',
} satisfies typeof source;
