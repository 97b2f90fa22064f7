import type { promises as source } from '../fr/promises';

export const promises = {
  capacities: {
    'organisation-decision': 'Örgüt karar aldı',
    'mandated-officer': 'Yetkili örgüt yöneticisi',
    personal: 'Kişisel olarak *',
  },
  declarations: {
    'organisation-decision': 'Örgütümüz bu çağrıyı imzalamaya karar verdi ve bunu bildirmekle beni görevlendirdi.',
    'mandated-officer': 'Örgütte taşıdığım yetkiye dayanarak örgüt adına imzalıyorum.',
    personal: 'Kişisel olarak imzalıyorum; örgütün adı yalnızca kim olduğumu söylemek için anılıyor.',
  },
  visibilities: {
    public: 'Herkese açık',
    'country-only': 'Yalnızca ülke',
    confidential: 'Gizli',
  },
  visibilityHints: {
    public:
      'Örgütün adı, hakkında verdiğiniz öteki bilgilerle birlikte, listede kendi ülkesinin başlığı altında görünür. Kişisel olarak imzalarsanız adınız ayrı bir yerde görünür.',
    'country-only':
      'Yalnızca ülkenizden bir örgütün çağrıyı desteklediği okunur. Kişisel olarak imzalarsanız yalnızca bir sayısınız.',
    confidential: 'İmza, toplamda yalnızca bir sayıdır. Adınızı yazmak zorunlu değildir.',
  },
  consents: {
    consentProcess: () =>
      'Siyasi görüşleri veya sendika üyeliğini açığa vurabilecek olan bu bilgilerin, yalnızca bu çağrı için, ' +
      'imzaları toplayanlarca saklanmasını ve okunmasını kabul ediyorum.',
    consentPublishName: () => 'Adımın ve görevimin, örgütün adının yanında yayımlanmasını kabul ediyorum.',
    consentDeliver: (country) =>
      `Bu imzanın, herkese açık olarak göründüğü biçimiyle, ilgili makamlara (${country}) teslim edilmesini kabul ediyorum.`,
    consentDeliverOthers: () =>
      'Bu imzanın, herkese açık olarak göründüğü biçimiyle, uluslararası örgütlere, kendi hükümetlerimize ve basına da teslim edilmesini kabul ediyorum.',
    consentUpdates: () => 'Bu çağrıyla ilgili haberleri almak istiyorum.',
    consentPublishMessage: () => 'Düzenleyiciler karar verirse, mesaj örgütün adının yanında yayımlanabilir.',
  },
  risks: {
    title: 'Seçmeden önce',
    sentences: [
      'Buraya yazdıklarınızı düzenleyiciler okur, bu sunucu saklar ve e-posta sağlayıcısı bilir.',
      'Başkaları yalnızca aşağıda seçtiğinizi görür; onu da ancak doğrulamadan sonra görür.',
      'Verdiğiniz posta kutusunda bir mektup kalacak: bu sizin için önemliyse, başka kimsenin açmadığı bir kutu seçin.',
      'Her şeyi bu siteden istediğiniz an geri çekebilirsiniz; ama yayımlanmış veya teslim edilmiş olan geri alınamaz.',
    ],
  },
  promisesUnread:
    'Bu cümlelerin çevirisini, anadili bu dil olan biri henüz gözden geçirmedi. Sizi bağlayan, yanındaki özgün cümledir.',
} satisfies typeof source;
