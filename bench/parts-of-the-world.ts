/** What made-up signatures of some countries are made of. */
export interface PartOfTheWorld {
  countries: string[];
  unions: string[];
  /** Towns that do not exist. */
  places: string[];
  names: string[];
  offices: string[];
  /** The name in Latin letters, where it is written in others. */
  latin: string | null;
  /** What such unions say they belong to. */
  whole: string;
  greeting: string;
}

export const PARTS_OF_THE_WORLD: PartOfTheWorld[] = [
  {
    countries: ['FR', 'BE', 'CH', 'SN', 'CI', 'CM', 'MG', 'HT'],
    unions: [
      'Syndicat des dockers',
      'Union locale',
      'Comité de grève',
      'Syndicat de l’énergie',
      'Section des cheminots',
    ],
    places: ['Port-Évrard', 'Saint-Ferréol-sur-Orne', 'Vaucresne', 'Bellecôte'],
    names: ['Émile', 'Lefèvre', 'Aïda', 'Ndoye', 'Zoé', 'Morel'],
    offices: ['secrétaire générale', 'trésorier', 'délégué'],
    latin: null,
    whole: 'Union des syndicats libres',
    greeting: 'Courage à vous, nous sommes à vos côtés.',
  },
  {
    countries: ['KZ'],
    unions: ['Мұнайшылар кәсіподағы', 'Жұмысшылар бірлігі', 'Металлургтердің кәсіподағы'],
    places: ['Ақсуат-Төбе', 'Қаракөл-Жаға', 'Жаңабірлік'],
    names: ['Айгүл', 'Серікова', 'Нұрлан', 'Әбдіров'],
    offices: ['төрайым', 'төраға'],
    latin: 'Munaishylar kasipodagy',
    whole: 'Еркін кәсіподақтар',
    greeting: 'Біз сіздермен біргеміз.',
  },
  {
    countries: ['RU', 'UA', 'BG', 'RS'],
    unions: ['Профсоюз нефтяников', 'Независимый профсоюз учителей', 'Рабочий комитет'],
    places: ['Порт-Сосновый', 'Верхнеозёрск', 'Новая Каменка'],
    names: ['Ольга', 'Ёлкина', 'Пётр', 'Сосновский'],
    offices: ['председатель', 'секретарь'],
    latin: 'Profsoyuz',
    whole: 'Союз свободных профсоюзов',
    greeting: 'Солидарность сильнее страха.',
  },
  {
    countries: ['TN', 'DZ', 'MA', 'EG', 'JO', 'IQ'],
    unions: ['النقابة العامة للمعلمين', 'اتحاد عمال الموانئ', 'نقابة عمال النفط'],
    places: ['مرسى الزيتون', 'رأس الواد', 'عين الورد'],
    names: ['سلمى', 'بن عمر', 'ياسين', 'الحداد'],
    offices: ['كاتبة عامة', 'أمين المال'],
    latin: 'Niqaba',
    whole: 'اتحاد النقابات المستقلة',
    greeting: 'نحن معكم.',
  },
  {
    countries: ['TR'],
    unions: ['Liman Işçileri Sendikası', 'Öğretmenler Birliği', 'Maden İşçileri Derneği'],
    places: ['Çamlıkıyı', 'Yeşilırmak-Üstü', 'Iğdırözü'],
    names: ['Işıl', 'Yılmaz', 'Şükrü', 'Özgür'],
    offices: ['başkan', 'sekreter'],
    latin: null,
    whole: 'Bağımsız Sendikalar',
    greeting: 'Yanınızdayız.',
  },
  {
    countries: ['JP'],
    unions: ['漁業労働組合', '鉄道労働組合', '教職員組合'],
    places: ['北浜', '松ヶ浦', '青葉崎'],
    names: ['山田', '花子', '佐々木', '健'],
    offices: ['委員長', '書記長'],
    latin: 'Rodo Kumiai',
    whole: '自由労働組合連合',
    greeting: '私たちは皆さんと共にいます。',
  },
  {
    countries: ['PT', 'BR', 'AO', 'MZ'],
    unions: ['Sindicato dos ferroviários', 'Sindicato dos professores', 'Associação dos pescadores'],
    places: ['Vila Nova do Cabo', 'São Brás da Foz', 'Covilhosa'],
    names: ['Ana', 'Ferreira', 'Rui', 'Lopes'],
    offices: ['professora', 'presidente'],
    latin: null,
    whole: 'União dos sindicatos livres',
    greeting: 'A solidariedade não tem fronteiras.',
  },
  {
    countries: ['ES', 'AR', 'MX', 'CL', 'PE', 'UY'],
    unions: ['Sindicato de mineros', 'Unión de maestros', 'Comité de fábrica'],
    places: ['Villaseca del Mar', 'Peñablanca', 'San Telmo de Ríos'],
    names: ['Íñigo', 'Núñez', 'Lucía', 'Peña'],
    offices: ['secretaria', 'delegado'],
    latin: null,
    whole: 'Unión de sindicatos libres',
    greeting: 'No están solos.',
  },
  {
    countries: ['DE', 'AT', 'CH', 'LU'],
    unions: ['Gewerkschaft der Eisenbahner', 'Betriebsrat', 'Bund der Lehrkräfte'],
    places: ['Großenbrück', 'Überlauf', 'Süderhafen'],
    names: ['Jörg', 'Weiß', 'Änne', 'Köhler'],
    offices: ['Vorsitzende', 'Kassierer'],
    latin: null,
    whole: 'Bund freier Gewerkschaften',
    greeting: 'Wir stehen an eurer Seite.',
  },
  {
    countries: ['GB', 'US', 'IN', 'ZA', 'AU', 'NG', 'KE', 'XI'],
    unions: ['Dockworkers’ union', 'Teachers’ federation', 'Oil workers’ association', 'Trades council'],
    places: ['Port Elverton', 'Marlow Sands', 'Little Harbour', 'Kestrel Bay'],
    names: ['Grace', 'O’Dell', 'Nomvula', 'Sithole', 'Asha', 'Pillay'],
    offices: ['general secretary', 'treasurer'],
    latin: null,
    whole: 'Congress of Free Unions',
    greeting: 'An injury to one is an injury to all.',
  },
  {
    countries: ['GR', 'CY'],
    unions: ['Σωματείο λιμενεργατών', 'Ένωση εκπαιδευτικών'],
    places: ['Νέα Αλώνια', 'Παλιοχώρι Ακτής'],
    names: ['Ελένη', 'Παππά', 'Νίκος', 'Σταύρου'],
    offices: ['πρόεδρος', 'γραμματέας'],
    latin: 'Somateio',
    whole: 'Ένωση ελεύθερων συνδικάτων',
    greeting: 'Είμαστε μαζί σας.',
  },
  {
    countries: ['KR'],
    unions: ['항만노동조합', '교직원노동조합'],
    places: ['새솔포', '한빛나루'],
    names: ['김', '서연', '박', '지훈'],
    offices: ['위원장', '사무국장'],
    latin: 'Nodong johap',
    whole: '자유노동조합연합',
    greeting: '여러분과 함께합니다.',
  },
];
