import type { exports as source } from '../fr/exports';

export const exports = {
  /** Files that organisers take out, and signatories of their own data. */
  exports: {
    title: 'Exportar la lista',
    intro: 'Cada exportación se anota en el registro con su nombre.',
    presetsLabel: 'Lo que se exporta',
    presets: { delivery: 'Para una entrega', press: 'Para la prensa', internal: 'Para los organizadores' },
    presetHints: {
      delivery:
        'Lo que contendría una edición en este momento, sin cerrarla: quienes aceptaron esa entrega, por su nombre si son públicos, los demás como números.',
      press: 'Lo que muestra la lista pública: los nombres publicados y el número de los que no lo están.',
      internal:
        'Todo, incluidas las direcciones de correo electrónico. No debe salir del círculo de los organizadores.',
    },
    columnsTitle: 'Las columnas del archivo',
    columnsHint: 'Sus nombres son los mismos en todos los idiomas.',
    /** What the columns hold for which no form has a name. */
    columns: {
      entry: 'Una organización o una persona por su nombre, o un número de las que no se nombran',
      latinBy: 'Quién escribió el nombre en letras latinas: la organización o los organizadores',
      isNew: 'No figuraba en ninguna edición anterior para los mismos destinatarios',
      code: 'El código de su página pública',
      lang: 'Idioma de la página y de las cartas',
      textLang: 'Idioma del texto firmado',
      textVersion: 'Versión de ese texto',
    },
    recipients: 'Para quién',
    narrowed:
      'Con un país o un tipo solo se dan los números que la lista entera da para ese país: los demás dirían quién está detrás.',
    confidential: 'Con las firmas confidenciales',
    reason: 'Por qué',
    reasonHint:
      'Se anota en el registro, donde nada se borra, y se comunica a los demás responsables. No nombre a nadie.',
    format: 'Formato',
    take: 'Descargar',
    withFilters: 'Exportar con estos filtros',
    ownData: {
      title: 'Sus datos',
      hint: 'Todo lo que se guarda de esta firma: lo que usted dijo, sus consentimientos palabra por palabra, lo que se le escribió y se decidió, las ediciones en que figura. Un archivo JSON.',
      take: 'Descargar mis datos',
      deskTitle: 'Los datos de este firmante',
      deskHint:
        'Todo lo que se guarda de esta firma y puede decirse a quien firmó, si lo pide: nada de otra persona, ninguna nota de los organizadores. CSV y XLSX tienen una línea por dato. Se avisa a los demás responsables.',
    },
  },
} satisfies typeof source;
