import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('es');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Lo que unas organizaciones dicen haber hecho. Verifique que tuvo lugar antes de mostrarlo.',
    toRead: (n) =>
      plural(n, {
        0: 'Nada por verificar',
        1: 'Una acción por verificar',
        other: `${counted(n)} acciones por verificar`,
      }),
    none: 'Todavía no ha llegado ninguna acción.',
    searchHint: 'Nombre de una organización, o lugar',
    organisations: 'Organizaciones',
    actedOn: 'Fecha',
    decide: 'Decidir',
    publicNow: 'Lo que leerá todo el mundo',
    files: 'Fotos y documentos',
    showFile: 'Mostrar este archivo',
    refuseFile: 'No mostrarlo',
    fileShown: 'El archivo se muestra.',
    fileRefused: 'El archivo no se muestra.',
    facesHint: 'Un rostro reconocible, una matrícula, una tarjeta de identificación: no lo muestre.',
    changed:
      'No se ha decidido nada: la acción ha cambiado desde que usted abrió la página. Aquí está tal como es ahora.',
    atRiskTitle: 'Países donde actuar expone a un riesgo',
    atRisk: 'Países',
    atRiskHint:
      'Sus nombres o sus códigos, separados por comas. Una acción allí queda confidencial si la organización no elige nada; nunca aparecen ni el día, ni la ciudad, ni las palabras, ni las imágenes.',
  },
} satisfies typeof source;
