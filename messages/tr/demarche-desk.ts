import type { demarcheDesk as source } from '../fr/demarche-desk';
import { inNumbers } from '../plural';

const { counted, plural } = inNumbers('tr');

export const demarcheDesk = {
  demarcheDesk: {
    intro: 'Örgütlerin yaptıklarını söyledikleri. Göstermeden önce gerçekten yapıldığını doğrulayın.',
    toRead: (n) =>
      plural(n, {
        0: 'Doğrulanacak bir şey yok',
        1: 'Doğrulanacak bir girişim',
        other: `Doğrulanacak ${counted(n)} girişim`,
      }),
    none: 'Henüz hiçbir girişim gelmedi.',
    searchHint: 'Bir örgütün adı ya da yer',
    organisations: 'Örgütler',
    actedOn: 'Tarih',
    decide: 'Karar ver',
    publicNow: 'Herkesin okuyacağı',
    files: 'Fotoğraflar ve belgeler',
    showFile: 'Bu dosyayı göster',
    refuseFile: 'Gösterme',
    fileShown: 'Dosya gösteriliyor.',
    fileRefused: 'Dosya gösterilmiyor.',
    facesHint: 'Tanınabilecek bir yüz, bir plaka, bir yaka kartı varsa göstermeyin.',
    changed: 'Hiçbir karar verilmedi: sayfayı açtığınızdan bu yana girişim değişti. Şimdiki hâli budur.',
    atRiskTitle: 'Girişimde bulunmanın tehlikeli olduğu ülkeler',
    atRisk: 'Ülkeler',
    atRiskHint:
      'Adlarını veya kodlarını virgülle ayırarak yazın. Örgüt bir seçim yapmazsa oradaki girişim gizli kalır; gün, şehir, sözler ve görseller hiçbir zaman görünmez.',
  },
} satisfies typeof source;
