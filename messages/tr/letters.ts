import type { letters as source } from '../fr/letters';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('tr');

export const letters = {
  letters: {
    greeting: 'Merhaba,',
    standing: {
      unconfirmed: 'Onaylanması bekleniyor.',
      waiting: 'Onaylandı; düzenleyiciler onu doğruluyor.',
      returned: 'Düzenleyiciler size bir soru sordu.',
      held: 'Düzenleyiciler onu yeniden doğruluyor.',
      accepted: 'Kabul edildi.',
      refused: 'Kabul edilmedi.',
      withdrawn: 'Geri çekildi.',
    },
    confidentialSignature: 'Gizli bir imza',
    supports: (appeal) => `Desteklediği çağrı: “${appeal}”.`,
    privatePage: 'Özel sayfayı aç',
    ifTheButtonFails: 'Düğme çalışmıyorsa bu adresin tamamını kopyalayın:',
    keepForYourself:
      'Bu bağlantı özel sayfanızın anahtarıdır: onu elinde bulunduran, sizin yerinize işlem yapabilir. Onu başkasına vermeyin.',
    notYou: 'Bu siz değil miydiniz?',

    confirm: {
      subject: (organisation) =>
        organisation === null
          ? 'Onaylamak için açılacak bir bağlantı'
          : `“${organisation}” örgütünün imzasını onaylayın`,
      preview: 'Bağlantıyı açın, yeniden okuyun, onaylayın. Yoksa 30 gün sonra her şey silinir.',
      intro: (organisation) =>
        organisation === null
          ? 'Bu adresle gizli bir imza verildi.'
          : `Bu adresle “${organisation}” örgütü için bir imza verildi.`,
      pending: 'Ancak onaylandığında sayılacak.',
      button: 'Yeniden oku ve onayla',
      next: 'Bundan sonra',
      steps: [
        'Bağlantı özel sayfanızı açar: imza ve başkalarının ondan ne göreceği. Sayfayı açmak hiçbir şeyi değiştirmez.',
        'Bu sayfadaki bir düğme imzayı onaylar.',
        'Düzenleyiciler imzayı doğrular. Onlar kabul etmeden hiçbir şey herkese açılmaz; kararlarını size bir mektup bildirecek.',
        'Bağlantı 30 gün bekler. En fazla bir hatırlatma alacaksınız.',
      ],
      notYou: 'Hiçbir şey yapmayın. Onay olmazsa 30 gün sonra her şey silinir ve bundan kimseye haber verilmez.',
    },

    reminder: {
      subject: (organisation) =>
        organisation === null
          ? 'Hatırlatma: bir bağlantı onayınızı bekliyor'
          : `Hatırlatma: “${organisation}” örgütünün imzası onayınızı bekliyor`,
      preview: 'Bir düğme yeter. Başka hatırlatma gelmeyecek.',
      intro: (organisation) =>
        organisation === null
          ? 'Bu adresle verilmiş gizli bir imza hâlâ onayınızı bekliyor.'
          : `Bu adresle “${organisation}” örgütü için verilmiş bir imza hâlâ onayınızı bekliyor.`,
      last: 'Başka hatırlatma gelmeyecek. Kimsenin onaylamadığı bir imza, verilmesinden 30 gün sonra silinir.',
      notYou: 'Hiçbir şey yapmayın: her şey silinecek ve bundan kimseye haber verilmez.',
    },

    already: {
      subject: (organisation) =>
        organisation === null ? 'İmzanız zaten burada' : `“${organisation}” örgütünün imzası zaten burada`,
      preview: 'Hiçbir şey değişmedi.',
      intro: (organisation) =>
        organisation === null
          ? 'Az önce bu adresle gizli bir imza yeniden verildi.'
          : `Az önce bu adresle “${organisation}” örgütü için yeniden bir imza verildi.`,
      unchanged: 'Zaten buradaydı: hiçbir şey değişmedi.',
      change: 'Onu düzeltmek veya geri çekmek için özel sayfanızı açın.',
      notYou: 'Hiçbir şey yapmayın: hiçbir şey değişmedi ve bundan kimseye haber verilmez.',
    },

    links: {
      subject: 'İmzalarınızın bağlantıları',
      preview: 'Bu adres için istendi.',
      intro: (number) =>
        plural(number, {
          1: 'Bu adresle verilmiş imza ve özel sayfasının bağlantısı aşağıdadır.',
          other: `Bu adresle verilmiş ${number} imza ve özel sayfalarının bağlantıları aşağıdadır.`,
        }),
      keepForYourself:
        'Bu bağlantılar birer anahtardır: onları elinde bulunduran, sizin yerinize işlem yapabilir. Onları başkasına vermeyin.',
      notYou:
        'Biri bu bağlantıları istemek için bu adresi yazdı; bağlantılar yalnızca buraya gönderildi. Hiçbir şey yapmayın.',
    },

    delivered: {
      subject: (organisation) =>
        organisation === null ? 'İmzanız teslim edildi' : `“${organisation}” örgütünün adı teslim edildi`,
      preview: 'Kime, ne zaman ve teslim edileni gösteren kod.',
      intro: (organisation) =>
        organisation === null
          ? 'İmzanızın bulunduğu liste teslim edildi.'
          : `“${organisation}” örgütünün bulunduğu liste teslim edildi.`,
      to: (office) => `Kime: ${office}`,
      way: (way) => `Nasıl: ${way}`,
      day: (day) => `Ne zaman: ${day}`,
      witness:
        'Bu mektubu saklayın. Kod, teslim edilenlerin her sayfasında basılıdır ve bu baskının herkese açık sayfasında da görünür: iki kod aynıysa hiçbir şey değiştirilmemiştir.',
      more: 'Sonucu özel sayfanızda göreceksiniz.',
    },
    answered: {
      subject: (organisation) =>
        organisation === null ? 'Bir yanıt geldi' : `“${organisation}” örgütünün desteklediği çağrıya bir yanıt`,
      preview: 'Kimden geldiği ve nerede okunacağı.',
      intro: 'Teslim edilenlere bir yanıt geldi.',
      from: (office) => `Kimden: ${office}`,
      day: (day) => `Ne zaman: ${day}`,
      more: 'Yanıtı özel sayfanızda okuyabilirsiniz. Bu mektubu, haber almak istediğiniz için alıyorsunuz.',
    },
    accepted: {
      subject: (organisation) =>
        organisation === null ? 'İmzanız kabul edildi' : `“${organisation}” örgütünün imzası kabul edildi`,
      preview: 'Teşekkür ederiz. Neyin herkese açık olduğu ve bunun nasıl değiştirileceği aşağıda.',
      intro: (organisation) =>
        organisation === null
          ? 'Düzenleyiciler gizli imzanızı doğruladı ve kabul etti. Teşekkür ederiz.'
          : `Düzenleyiciler “${organisation}” örgütünün imzasını doğruladı ve kabul etti. Teşekkür ederiz.`,
      publicTitle: 'Şimdi herkese açık olan',
      publicNow: (organisation) =>
        organisation === null
          ? 'Yazdıklarınızdan hiçbir şey: imza, toplamda yalnızca bir sayıdır.'
          : 'Göstermeyi seçtikleriniz, başka hiçbir şey değil. Özel sayfanız bunun tam olarak ne olduğunu söyler.',
      change:
        'Orada istediğiniz an imzayı düzeltebilir, daha azını gösterebilir veya geri çekebilirsiniz. Çıkardığınız ' +
        'hemen kaybolur; eklediğiniz önce doğrulanır.',
    },

    returned: {
      subject: (organisation) =>
        organisation === null ? 'Düzenleyicilerden bir soru' : `“${organisation}” örgütünün imzası hakkında bir soru`,
      preview: 'Düzenleyiciler yanıtınızı özel sayfanızda bekliyor.',
      intro: (organisation) =>
        organisation === null
          ? 'Düzenleyiciler gizli imzanızı okudu ve size bir soru soruyor.'
          : `Düzenleyiciler “${organisation}” örgütünün imzasını okudu ve size bir soru soruyor.`,
      question: 'Soruları',
      answer: 'Özel sayfanızda yanıtlayın: yanıtı orada okuyacaklar.',
      button: 'Yanıtla',
      meanwhile: (staysAccepted) =>
        staysAccepted ? 'O zamana kadar, kabul edilmiş olan öyle kalır.' : 'O zamana kadar imza herkese açık değildir.',
    },

    paper: {
      subject: (organisation) =>
        organisation === null
          ? 'Kâğıda atılmış, onaylanacak bir imza'
          : `“${organisation}” örgütünün kâğıt üzerindeki imzası`,
      preview: 'Kâğıttan geçirilenleri yeniden okuyun: onaylayın, düzeltin veya geri çekin.',
      intro: (organisation) =>
        organisation === null
          ? 'Bir düzenleyici, üzerinde bu adresin yazılı olduğu bir kâğıttaki gizli imzayı siteye geçirdi.'
          : `Bir düzenleyici, üzerinde bu adresin yazılı olduğu bir kâğıttan “${organisation}” örgütünün imzasını siteye geçirdi.`,
      collected: (day, place) =>
        place === null
          ? `Kâğıt ${day} tarihinde toplandı.`
          : `Kâğıt ${day} tarihinde toplandı; toplandığı yer: ${place}.`,
      next: 'Yapabilecekleriniz',
      steps: [
        'Her şey doğruysa bir düğmeyle onaylayın: düzenleyiciler bunun gerçekten sizden geldiğini bilecek.',
        'Bir şey yanlışsa düzeltin.',
        'İmzalamadıysanız veya artık istemiyorsanız imzayı geri çekin: sizinle ilgili yazılmış her şey silinir.',
      ],
      button: 'Yeniden oku ve onayla',
      meanwhile: 'Düzenleyiciler kabul etmeden hiçbir şey herkese açılmaz; kararlarını size bir mektup bildirecek.',
    },

    refused: {
      subject: (organisation) =>
        organisation === null ? 'İmzanız kabul edilmedi' : `“${organisation}” örgütünün imzası kabul edilmedi`,
      subjectOfCorrection: (organisation) =>
        organisation === null ? 'Düzeltmeniz kabul edilmedi' : `“${organisation}” örgütünün düzeltmesi kabul edilmedi`,
      preview: 'Düzenleyicilerin verdiği gerekçe aşağıda.',
      intro: (organisation) =>
        organisation === null
          ? 'Düzenleyiciler gizli imzanızı okudu ve kabul etmedi.'
          : `Düzenleyiciler “${organisation}” örgütünün imzasını okudu ve kabul etmedi.`,
      introOfCorrection: (organisation) =>
        organisation === null
          ? 'Düzenleyiciler gizli imzanızın düzeltmesini okudu ve kabul etmedi.'
          : `Düzenleyiciler “${organisation}” örgütünün imzasının düzeltmesini okudu ve kabul etmedi.`,
      reason: 'Gerekçeleri',
      outcome: 'İmza ne herkese açıktır ne de sayılır.',
      outcomeOfCorrection: 'İmza, eskisi gibi, kabul edilmiş olarak kalır.',
      change: 'Özel sayfanızda imzayı yeniden okuyabilir veya geri çekebilirsiniz: o zaman yazdıklarınız silinir.',
    },

    objection: {
      subject: (organisation) =>
        organisation === null ? 'Onaylanacak bir itiraz' : `“${organisation}” örgütü hakkındaki itirazınızı onaylayın`,
      preview: 'Bağlantıyı açın ve onaylayın. Yoksa 30 gün sonra her şey silinir.',
      intro: (organisation) =>
        organisation === null
          ? 'Biri bu adresle, bir örgütün bir çağrıyı imzalamadığını söyledi.'
          : `Biri bu adresle, “${organisation}” örgütünün, adının göründüğü çağrıyı imzalamadığını söyledi.`,
      appeal: (title) => (title === null ? 'Çağrının adı bu mektupta anılmıyor.' : `Söz konusu çağrı: “${title}”.`),
      pending: 'Siz onaylamadan hiçbir şey yapılmaz.',
      button: 'Yeniden oku ve onayla',
      next: 'Bundan sonra',
      steps: [
        'Bağlantı, bir düğmeyle itirazın onaylandığı bir sayfa açar. Sayfayı açmak hiçbir şeyi değiştirmez.',
        'Düzenleyiciler uyarılır. İmzacı örgüt söylediklerinizi okur, ama ne adınızı ne de adresinizi görür.',
        'Düzenleyiciler karar verir; gerekçelerini size bir mektup bildirir.',
      ],
      notYou: 'Hiçbir şey yapmayın. Onay olmazsa 30 gün sonra her şey silinir ve bundan kimseye haber verilmez.',
    },

    objectionAnswered: {
      subject: (organisation) =>
        organisation === null
          ? 'İtirazınıza verilen yanıt'
          : `“${organisation}” örgütü hakkındaki itirazınıza verilen yanıt`,
      preview: 'Düzenleyiciler karar verdi. Gerekçeleri aşağıda.',
      outcome: (upheld) =>
        upheld
          ? 'Düzenleyiciler sizi haklı buldu: imza reddedildi, ne herkese açıktır ne de sayılır.'
          : 'Düzenleyiciler doğrulama yaptı ve imzanın örgüte ait olduğu sonucuna vardı.',
      reason: 'Gerekçeleri',
      button: 'İtirazı yeniden gör',
    },

    objected: {
      subject: (organisation) =>
        organisation === null ? 'İmzanıza itiraz edildi' : `“${organisation}” örgütünün imzasına itiraz edildi`,
      preview: 'Söylenenleri okuyun ve özel sayfanızda yanıtlayın.',
      intro: (organisation) =>
        organisation === null
          ? 'Biri, gizli imzanızdaki örgütün imzalamadığını söylüyor.'
          : `Biri, “${organisation}” örgütünün imzalamadığını söylüyor.`,
      said: 'Söylenenler',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Bu, örgütün kendisine ait bir adresten geliyor: imza, düzenleyiciler karar verene kadar artık herkese açık değildir.'
          : 'İmza, düzenleyiciler karar verene kadar olduğu gibi kalır.',
      answer: 'Özel sayfanızda yanıtlayın: düzenleyiciler karar vermeden önce yanıtınızı okur.',
      button: 'Oku ve yanıtla',
    },

    objectionResolved: {
      subject: (organisation) =>
        organisation === null
          ? 'İmzanıza yapılan itiraz sonuçlandı'
          : `“${organisation}” örgütünün imzasına yapılan itiraz sonuçlandı`,
      preview: 'Düzenleyiciler karar verdi. Gerekçeleri aşağıda.',
      outcome: (organisation, upheld) => {
        const of =
          organisation === null
            ? 'gizli imzanıza yapılan itirazı'
            : `“${organisation}” örgütünün imzasına yapılan itirazı`;
        return upheld
          ? `Düzenleyiciler ${of} yerinde buldu: imza reddedildi.`
          : `Düzenleyiciler doğrulama yaptı ve ${of} yerinde bulmadı.`;
      },
      reason: 'İki tarafın da okuduğu biçimiyle gerekçeleri',
    },

    objectionAlert: {
      subject: (appeal) =>
        appeal === null ? 'Bir imzaya itiraz edildi' : `“${appeal}” çağrısının bir imzasına itiraz edildi`,
      preview: 'İtiraz, düzenleyiciler bürosunda sizi bekliyor.',
      intro: 'Biri, listedeki bir örgütün imzalamadığını söylüyor ve bunu e-postayla onayladı.',
      meanwhile: (tookOut) =>
        tookOut
          ? 'Adres, tam da bu örgüt için doğruladığınız alan adında: imza, siz karar verene kadar artık herkese açık değildir.'
          : 'İmza, siz karar verene kadar herkese açık kalır.',
      where: 'İtirazlar burada:',
    },

    handedOver: {
      subject: (organisation) =>
        organisation === null ? 'Bir imza size devredildi' : `“${organisation}” örgütünün imzası size devredildi`,
      preview: 'Özel sayfasının bağlantısı aşağıda; öncekiler artık hiçbir şey açmıyor.',
      intro: (organisation) =>
        organisation === null
          ? 'Düzenleyiciler, sizin veya örgütünüzün isteği üzerine gizli bir imzayı size devrediyor.'
          : `Düzenleyiciler, sizin veya örgütün isteği üzerine “${organisation}” örgütünün imzasını size devrediyor.`,
      links: 'Tek geçerli bağlantı bu mektuptakidir: daha önce gönderilenler artık hiçbir şey açmıyor.',
      change: 'Görünen ad ve görev, ancak siz bu sayfada düzeltirseniz değişir.',
      notYou: 'Bağlantıyı açmayın ve iletişim bilgisi bu mektubun altında bulunan düzenleyicilere haber verin.',
    },

    daily: {
      subject: (n) => plural(n, { 1: 'Büroda sizi bir iş bekliyor', other: `Büroda sizi ${n} iş bekliyor` }),
      preview: 'Sayılar ve kayıt defterinin parmak izi.',
      intro: 'Düzenleyiciler bürosunda sizi bekleyenler aşağıda.',
      toDecide: (n) => plural(n, { 1: 'Karar verilecek bir imza.', other: `Karar verilecek ${n} imza.` }),
      passedToMe: (n) => plural(n, { 1: 'Size bir imza yönlendirildi.', other: `Size ${n} imza yönlendirildi.` }),
      objections: (n) => plural(n, { 1: 'Sonuçlandırılacak bir itiraz.', other: `Sonuçlandırılacak ${n} itiraz.` }),
      stuckLetters: (n) => plural(n, { 1: 'Bir mektup gitmedi.', other: `${n} mektup gitmedi.` }),
      answersDue: (n) =>
        plural(n, {
          1: 'Bir teslim, belirlenen güne kadar yanıtsız kaldı.',
          other: `${counted(n)} teslim, belirlenen güne kadar yanıtsız kaldı.`,
        }),
      exports: (n) => plural(n, { 1: 'Bir dışa aktarma indirildi.', other: `${n} dışa aktarma indirildi.` }),
      eraseOn: (day) => `Kapanmış bir çağrının adresleri ${day} tarihinde silinir.`,
      where: 'Büro burada:',
      chain: 'Kayıt defterinin ucu',
      head: (n, hash) => `İşlem no. ${n}, parmak izi ${hash}`,
      chainHint:
        'Bu mektubu saklayın: büronun kayıt defteri, bugün de daha sonra da bu numara için aynı parmak izini vermelidir.',
    },
    days: {
      closesOn: (day) => `İmzalar ${day} gününün sonuna kadar toplanıyor.`,
      handoverOn: (day) => `Liste ${day} tarihinde teslim edilecek.`,
    },
    foot: {
      automatic: 'Bu mektup kendiliğinden gönderildi.',
      runBy: (who) => `Bu siteyi yürüten: ${who}`,
      contact: (contact) => `İletişim: ${contact}`,
      hostingCountry: (country) => `Sitenin barındığı ülke: ${country}`,
      keptFor: (time) => `Verilerin saklanma süresi: ${time}`,
    },
    exportTaken: {
      subject: 'Veriler dışa aktarıldı',
      intro: (who, when) => `${who} bir dışa aktarma indirdi. Ne zaman: ${when}.`,
      what: {
        internal: 'Bu, e-posta adreslerini içeren iç listedir.',
        'own-data': 'Bunlar tek bir imzacının verileridir.',
      },
      reason: 'Belirtilen gerekçe:',
      where: 'Bunu büronun kayıt defteri de şu adreste söyler:',
    },
    newWayIn: {
      subject: {
        invited: 'Bir düzenleyici bağlantısı oluşturuldu',
        added: 'Yeni bir düzenleyici var',
        link: 'Yeni bir parola seçilecek',
        role: 'Bir düzenleyicinin rolü değişti',
        codes: 'Bir düzenleyicinin kodları kaldırıldı',
        removed: 'Bir düzenleyici artık giremiyor',
      },
      preview: 'Bu mektup her sorumluya gönderilir.',
      intro: {
        invited: 'Düzenleyici olmak için az önce bir bağlantı oluşturuldu. Bir kez, 24 saat içinde kullanılabilir.',
        added: 'Bir davet bağlantısı kullanıldı: az önce biri büroya ilk kez girdi.',
        link: 'Bir düzenleyicinin başka bir parola seçmesi için az önce bir bağlantı oluşturuldu. Bir kez, 24 saat içinde kullanılabilir.',
        role: 'Bir düzenleyicinin rolü veya ülkeleri az önce değişti.',
        codes: 'Bir düzenleyicinin telefon kodları az önce kaldırıldı: artık parolası yeterli.',
        removed: 'Bir düzenleyici artık büroya giremiyor. Kararlaştırılmış olanlar onun adıyla kalıyor.',
      },
      where: 'Kim ve kimin tarafından: bunu büro ve kayıt defteri şu adreste söyler:',
      unexpected: 'Bunu beklemiyorsanız öteki sorumlularla sözlü olarak görüşün.',
    },
  },
} satisfies typeof source;
