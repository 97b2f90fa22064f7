import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('pt');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'O que organizações dizem ter feito. Verifique se isso aconteceu antes de mostrá-lo.',
    toRead: (n) =>
      plural(n, {
        0: 'Nada a verificar',
        1: 'Uma iniciativa a verificar',
        other: `${counted(n)} iniciativas a verificar`,
      }),
    none: 'Nenhuma iniciativa chegou ainda.',
    searchHint: 'Nome de uma organização, ou lugar',
    organisations: 'Organizações',
    actedOn: 'Data',
    decide: 'Decidir',
    publicNow: 'O que todo mundo lerá',
    files: 'Fotos e documentos',
    showFile: 'Mostrar este arquivo',
    refuseFile: 'Não o mostrar',
    fileShown: 'O arquivo é mostrado.',
    fileRefused: 'O arquivo não é mostrado.',
    facesHint: 'Um rosto reconhecível, uma placa, um crachá: não mostre.',
    changed: 'Nada foi decidido: a iniciativa mudou desde que você abriu a página. Aqui está ela tal como é agora.',
    atRiskTitle: 'Países onde agir expõe a um risco',
    atRisk: 'Países',
    atRiskHint:
      'Os nomes ou os códigos, separados por vírgulas. Uma iniciativa nesses países fica confidencial se a organização não escolher nada; nunca aparecem nem o dia, nem a cidade, nem as palavras, nem as imagens.',
  },
} satisfies typeof source;
