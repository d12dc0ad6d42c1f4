import { entriesOf } from '../../text/lexicon.ts';
import type { Language, Words } from '../../words/language.ts';

/** Turkish of Turkey and Northern Cyprus. */
export const TURKISH: Language = {
  code: 'tr',
  verbs: [
    [
      'debit',
      'debit',
      4,
      `bagisiniz | bagisin icin | odemeniz alinmistir | odemeniz alindi | odemenizi aldik`,
    ],
    ['credit', 'refund', 5, `iade tutarı`],
    [
      'credit',
      'transfer',
      4,
      `tarafından fast ile | tarafindan fast ile | tarafından eft ile | tarafindan eft ile | tarafından havale ile | tarafindan havale ile`,
    ],
    [
      'debit',
      'debit',
      5,
      `paketi yuklendi | numarali hatta | tl yuklendi | ucret kartinizdan alindi | ucret kartindan alindi
        borçlandırıl* | borç kaydedil* | borç yansıtıl* | borcunuza yansıtıl* | borcuna yansıtıl*
        kartınıza yansıtıl* | hesabınıza yansıtıl* | borç kaydı | borç kaydedilmiştir | borç geçil*
        hesaptan düşül* | bakiyenizden düşül*
       hesabınızdan düşül* | kartınızdan çekil* | hesabınızdan çekil* | kartından çekil* | hesabından çekil* | hesabından düşül* | bakiyenden düşül* | tahsil edildi | tahsil edilmiştir | tahsil edil*`,
    ],
    [
      'credit',
      'credit',
      5,
      `nakit yatirdin | nakit yatirdiniz | hesabina yatirdin | getiri kazandi | faizin hesabina eklendi
        faiziniz hesabiniza eklendi | alacak kaydedil* | alacak kaydı | alacaklandırıl* | alacak geçil*
        faiz tahakkuk | faiz ödemesi yapıl* | mevduat faizi | faiz geliri
       net faiz | vadeli hesap faizi`,
    ],
    [
      'debit',
      'debit',
      2,
      `nolu hesabınızdan | no'lu hesabınızdan | numaralı hesabınızdan | ile biten hesabınızdan | vadesiz hesabınızdan | nolu kartınızdan | nolu kartınızla
       hesabınızdan | kartınızla | kartınızdan | kartınız ile | kredi kartınızla | kredi kartınızdan | banka kartınızla
       kredi kartınız ile | banka kartınız ile | banka kartınızdan | sanal kartınızla | sanal kartınızdan | cüzdanınızdan
       hesabından | kartından | kartınla | kartla | hesaptan | kart ile | cüzdanından | bakiyenden | banka kartınla | kredi kartınla | sanal kartınla | kartın ile | papara card ile | papara card'ınla`,
    ],
    [
      'credit',
      'credit',
      4,
      `hesabınıza geçmiştir | hesabınıza yatırıl* | hesabınıza yatmıştır | hesabınıza gelmiştir | hesabınıza geldi | hesabınıza geçti
       hesabınıza aktarıl* | hesabınıza para geldi | hesabınıza para girişi | hesabınıza gelen | hesabınıza alacak | hesabınıza havale gelmiştir
       kartınıza iade | kartınıza yüklen* | kartınıza aktarıl* | hesabına para geldi | hesabına geldi | hesabına geçti | cüzdanınıza yüklen*
       size para gönderdi | sana para gönderdi | size gönderdi | sana gönderdi | para aldın | para aldınız | hesabınıza tanımlan*
       hesabınıza eft | hesabınıza havale | hesabınıza fast | hesabınıza giriş | hesabınıza iade | hesabına para geçti | hesabına yatırıl* | hesabına yattı | hesabına aktarıl* | hesabına para girişi | cüzdanına yüklen* | hesabına yüklen* | kartına yüklen* | sana para yolladı
       sana para attı | sana havale | sana fast | bakiyene eklen* | hesabına eklen* | hesabınıza eklen* | cüzdanınıza eklen*`,
    ],
    [
      'debit',
      'debit',
      3,
      `harcama | harcaman | harcamanı | harcama yaptın | ödemen | ödemeni | ödemen gerçekleş* | ödemen alındı | ödemen tamamlan* | alışverişin | alışverişini | alışveriş yaptın | satın aldın | fatura ödemen | faturan ödendi | ödeme yaptın | işlem yaptın
       işyerinden yapılan | yapılan alışveriş | yapılan harcama | alışverişinizden | harcamanızdan | alışveriş tutarınız | hgs yükleme | ogs yükleme | kontör yükleme | tl yükleme | bağış | bağışınız | vergi tahsilatı | fatura tahsilatı | otomatik ödenmiştir | otomatik ödendi | otomatik olarak ödenmiştir
       otomatik fatura ödemesi | talimatınızla ödenmiştir | talimatınız gereği | düzenli ödemeniz gerçekleş* | kredi taksidiniz | taksidiniz tahsil | taksit tutarı tahsil | sigorta primi | harcaması | harcamanız | harcamanızın | harcandı | harcadım | harcadınız | harcadın | harcama yapıl* | harcama yaptınız
       harcama gerçekleş* | harcama işlemi | ödendi | ödenmiştir | ödediniz | ödedin | ödedim | ödemeniz | ödemeniz gerçekleş* | ödeme yapıl*
       ödeme yaptınız | ödeme alındı | ödemesi yapıl* | ödeme gerçekleş* | ödeme işleminiz | alışveriş | alışverişi | alışverişiniz
       alışveriş yapıl* | alışveriş yaptınız | alışveriş işlemi | alışveriş işleminiz | alışveriş tutarı | satın aldınız | satın aldım | satın alındı
       satın alma | çekilmiştir | çekildi | kesildi | kesilmiştir | kesinti | provizyon alın* | provizyon işlemi | bloke edil* | bloke konul*
       bloke kon* | temassız işlem | temassız ödeme | temassız alışveriş | internet alışverişi | e-ticaret işlemi | peşin satış | taksitli satış
       satış işlemi | peşin alışveriş | taksitli alışveriş | fatura ödemesi | fatura ödendi | fatura ödemeniz | faturanız ödenmiştir
       faturanız ödendi | kredi kartı ödemesi | kredi taksidi ödendi | taksit tahsilatı | taksit ödemesi | kredi ödemesi | tahsilat
       tahsilatı | otomatik ödeme gerçekleş* | otomatik ödemeniz gerçekleş* | vergi ödemesi | sgk ödemesi | karekod ile ödeme | qr ile ödeme
       mail order | pos harcaması | yurtdışı harcama | yurt dışı harcama | aidat ödemesi | kira ödemesi | alış işlemi | hesaptan çıkış
       para çıkışı | hesabınızdan para çıkışı | masraf kesil*`,
    ],
    [
      'debit',
      'debit',
      2,
      `ödeme | ödemesi | ödemeler | otomatik ödeme | otomatik ödemeniz | düzenli ödeme | talimatlı ödeme | fatura talimatı | abonelik ödemesi
       taksit | taksidi | provizyon | bloke | ön provizyon | sipariş ödemesi`,
    ],
    [
      'debit',
      'debit',
      1,
      `işlem | işlemin | işlemi | işleminiz | işlem yapıl* | işlem gerçekleş* | hesap hareketi | hesap hareketiniz | kart hareketi | kartınızla yapılan işlem
       işlem bilgilendirme`,
    ],
    [
      'debit',
      'transfer',
      3,
      `gönderil* | gönderdiniz | gönderdin | gönderdim | gönderim | gönderiminiz | para gönder* | havale yapıl* | havale yaptınız | eft yapıl*
       eft yaptınız | fast yapıl* | havale ettiniz | giden havale | giden fast | giden eft | giden transfer | transfer edildi | transfer edilmiştir
       transfer ettiniz | transfer yaptınız | transfer yapıl* | transferiniz gerçekleş* | para transferi yapıl* | fast ile gönder* | eft işleminiz
       havale işleminiz | fast işleminiz | havaleniz gerçekleş* | eft'niz gerçekleş* | aktarıldı | aktarılmıştır | para aktarıl* | virman yapıl*
       gönderdik | gönderimin | transferin | transferin gerçekleş* | transfer ettin | fast gönder* | fast ile gönderdiniz | fast ile gönderdin | para yolladın | para gönderdin | yolladın | havale ettin | para transferin | havalen | eft'n | çıkan | hesabından gönder*
       adına fast | adına havale | adına eft | adına gönder* | adlı kişiye gönder* | isimli kişiye gönder* | hesabına gönder* | hesabına havale | hesabına eft | hesabına fast | iban'a gönder* | iban a gönder* | attım`,
    ],
    [
      'debit',
      'transfer',
      2,
      'para transferi | fast transferi | kolay adres transferi | para gönderme | cepten cebe | iban transferi | hesaplar arası | hesaplararası virman | eft havale | giden | swift transferi | transferiniz',
    ],
    ['debit', 'transfer', 1, 'havale | eft | fast | transferi | virman | havalesi'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `para çekme | para çekildi | para çekilmiştir | nakit çekim | nakit çekimi | nakit çekildi | çekim | çekimi | çekim işlemi | para çektiniz
       para çektim | atm para çekme | atm'den para çek* | nakit avans | nakit avans çekimi | atm çekim | para çekim | para çekme işlemi | taksitli avans
       nakit avans işlemi | para çekim işlemi | çektiniz | kartsız para çekme | gişeden para çekme | atm nakit | atm'den çekilen | atm'den çekil* | atmden çekil* | atm den çekil* | atm'den nakit | atm'sinden çekil* | nakit çekim işlemi | para çektin | nakit çektiniz | nakit çektin | para çekimin | para çekiminiz | qr ile para çek* | karekod ile para çek*`,
    ],
    [
      'debit',
      'fee',
      2,
      `kart ücreti | yıllık kart ücreti | hesap işletim ücreti | işletim ücreti | havale ücreti | eft ücreti | fast ücreti | gecikme faizi | sms ücreti
       kart aidatı | üyelik ücreti | yıllık üyelik ücreti | aylık ücret | ekstre ücreti | para çekme ücreti | nakit avans ücreti | kmh faizi
       akdi faiz | kredi faizi | ücret tahsilatı | masraf tahsilatı | komisyon tahsilatı | işlem masrafı | hesap işletim | stopaj | kart aidatınız | kart ücretiniz | yıllık ücret | yıllık kart aidatı | bakım ücreti | aylık kullanım ücreti | hizmet ücreti | işlem ücretiniz | komisyon kesil* | ücret kesil* | masraf yansıtıl* | ücret yansıtıl*`,
    ],
    [
      'credit',
      'credit',
      3,
      `yatırıldı | yatırılmıştır | yattı | yatmıştır | yatırdınız | yatırma | para yatırma | para yatırıldı | nakit yatırma | gelen havale
       gelen eft | gelen fast | geçti | geçmiştir | gelmiştir | geldi | para geldi | yükleme | yüklendi | yüklenmiştir
       yüklediniz | bakiye yüklendi | para yükleme | bakiye yükleme | aldınız | aldın | para girişi | para girişi olmuştur
       hesaba giriş | yatan | gelen ödeme | tahsil ettiniz | ödeme aldınız | bana gönderdi | bana attı | bana yolladı | temettü | temettü ödemesi
       gönderdi | yolladı | attı | transfer etti | para attı | para yolladı | para gönderdi | havale etti | fast gönderdi | eft gönderdi | gelen havaleniz | hesabınıza gelen havale | aktarıldı hesabınıza | yatırılan | yüklenen | eklendi | eklenmiştir | bakiyene eklendi | nakit iade kazan* | para yatırdın
       para yatırdınız | para yüklendi | bakiye yükledin | çekirdek para | vade sonu | faiz ödemesi | tarafınıza gönderil* | tarafınıza ödenmiştir | kira geliri | atm para yatırma | para kabul`,
    ],
    [
      'credit',
      'credit',
      2,
      `hesabınıza | kartınıza | cüzdanınıza | nolu hesabınıza | no'lu hesabınıza | numaralı hesabınıza | ile biten hesabınıza
       vadesiz hesabınıza | vadesiz tl hesabınıza | hesabına | kartına | cüzdanına`,
    ],
    [
      'credit',
      'transfer',
      3,
      `gelen transfer | gelen para | havale geldi | eft geldi | fast geldi | havale gelmiştir | eft gelmiştir | fast gelmiştir | gelen fast işlemi
       gelen havale işlemi | gelen eft işlemi | gelen para transferi | para transferi geldi | havale aldınız | transfer aldınız | tarafından gönderilen
       tarafından gönderilmiştir | tarafından gönderildi | tarafından yapılan | tarafından hesabınıza | tarafından hesabına | tarafından havale | tarafından fast | tarafından eft | fast ile gelen | gelen fast transferi | havale alındı | eft alındı | fast alındı | fast transferi geldi | para transferi alındı`,
    ],
    [
      'credit',
      'salary',
      3,
      `maaş | maaşınız | maaş ödemesi | maaş ödemeniz | maaşınız yatırıl* | maaşınız yattı | emekli maaşı | emekli aylığı | maaşım | burs ödemesi
       ikramiye ödemesi | avans maaş | aylık ödemesi | işsizlik ödemesi | bayram ikramiyesi | sosyal yardım ödemesi | ücret ödemesi | maaş yattı | maaşın | maaşın yattı | maaşın hesabında | maaş yatırıl* | maaşınız hesabınıza | maaş tutarı | maaş transferi | aylığınız | emekli maaşınız | huzur hakkı | prim ödemesi | harçlık
       kyk burs`,
    ],
    [
      'credit',
      'refund',
      3,
      `iade | iadesi | iade edil* | iadeniz | iade işlemi | iade tutarı | iade işleminiz | alışveriş iadesi | iade alacak | para iadesi | ücret iadesi
       iade olarak | iadeniz gerçekleş* | geri ödendi | geri ödemesi yapıl* | bilet iadesi | vergi iadesi | komisyon iadesi | iaden | iade yapıl* | iade edildi | iade alındı | iade alınmıştır | iade tutarınız | iadesi yapıl* | alışveriş iaden | kartına iade | hesabına iade | para iaden | nakit iade`,
    ],
    [
      'credit',
      'reversal',
      3,
      `iptal edilen işlem | işlem iptali | işleminiz iptal edil* | satış iptali | alışveriş iptali | iptal işlemi | iptal iade | provizyon iptali
       provizyon iptal | harcama iptali | iptal edilen harcama | ters kayıt | iptal tutarı | bloke kaldırıl* | blokeniz kaldırıl* | itirazınız sonuç*
       harcamanız iptal edil* | işlemin iptal edil* | alışverişin iptal edil* | ödemeniz iptal edil* | ödemen iptal edil* | işlem iptal edil* | işlemi iptal edil* | satışınız iptal edil* | iptal edilen | iptal edilen alışveriş | iptal işleminiz | iade/iptal | iptal/iade | alışverişiniz iptal edil* | çözülen bloke | bloke çözül* | provizyonu iptal edil*`,
    ],
    ['debit', 'transfer', 3, `kumbarana | daha attın | kumbaranıza`],
  ],
  labels: {
    document: `siparis | siparis numarasi | siparisiniz | rezervasyon | rezervasyon no | pnr | bilet no`,
    amount: `tutar | tutarı | tutarında | tutarındaki | tutarlı | işlem tutarı | miktar | miktarı | tutar: | ödeme tutarı | harcama tutarı
      alışveriş tutarı | meblağ | miktarında | transfer tutarı | işlem tutar | tutarlık | bedel | bedeli | fatura tutarı | işlem tutarınız | 'lik | 'lık | 'luk | 'lük | tl'lik | tl'lık | tl lik | lik | tl tutarında | tl tutarındaki | tl tutarlı | tutarınız`,
    total: 'toplam | toplam tutar | genel toplam | toplamda | toplamı',
    balance: `cuzdaninda | cuzdaniniz | hesabinda artik | simdi hesabinda | bakiye | bakiyeniz | bakiyesi | kullanılabilir bakiye | kullanılabilir bakiyeniz | güncel bakiye | güncel bakiyeniz | kalan bakiye
      kalan bakiyeniz | hesap bakiyesi | hesap bakiyeniz | hesap bakiyesi: | bakiye: | yeni bakiye | yeni bakiyeniz | son bakiye | kul. bakiye
      kull. bakiye | kul.bakiye | kull.bakiye | kullanılabilir | kullanılabilir tutar | mevcut bakiye | mevcut bakiyeniz | net bakiye
      kullanılabilir bakiyesi | toplam bakiye | işlem sonrası bakiye | işlem sonrası | güncel bakiyesi | kalan | kalan tutar | bakiyem
      kullanilabilir bky | bky | vadesiz bakiye | hesapta kalan | bakiyen | yeni bakiyen | güncel bakiyen | kalan bakiyen | kullanılabilir bakiyen | cüzdan bakiyen | cüzdan bakiyeniz | hesap bakiyen | toplam bakiyen | bakiyeniz: | kart bakiyesi | kart bakiyeniz | hesap bakiyesi son durum | son bakiyeniz | son bakiyesi | anlık bakiye`,
    limit: `kullanılabilir limit | kullanılabilir limitiniz | kullanılabilir kart limiti | limitiniz | kart limiti | kalan limit | kalan limitiniz
      kart limitiniz | limit | limiti | kul. limit | kull. limit | kul.limit | kull.limit | güncel limit | harcanabilir limit | toplam limit
      kullanılabilir kredi kartı limiti | kullanılabilir nakit limit | nakit avans limiti | kmh limiti | ek hesap limiti | ek hesap | avans limiti
      limitin | kalan limitin | kullanılabilir limitin | kart limitin | kullanılabilir bakiye limiti | kullanılabilir kart limitiniz | günlük limit`,
    fee: `ücret | ücreti | işlem ücreti | komisyon | komisyonu | masraf | masrafı | bsmv | kdv | kkdf | vergi | masraf: | ücret: | işlem masrafı | eft masrafı
      hizmet bedeli | katkı payı | aidat | bsmv dahil`,
    aside: `puan | puanınız | kazandınız | kazandığınız | bonus: | worldpuan | chip-para | maxipuan | parafpara | borç | borcunuz | borcu | toplam borç
      dönem borcu | dönem borcunuz | asgari tutar | asgari ödeme | asgari ödeme tutarı | minimum ödeme | döviz kuru | kalan borç | güncel borç
      güncel borcunuz | ekstre borcu | önceki bakiye | birikim | biriken | kazanılan | harcanan puan | kullanılan puan | puan bakiyeniz | bakiye borç
      kredi borcu | orijinal tutar | taksit tutarı | birikmiş | tasarruf | üzeri | kumbara | hedef | maxipuanınız | bonusunuz | borcun | ekstre borcun | dönem borcun | eski bakiye | ilk bakiye | işlem öncesi bakiye | önceki bakiyeniz | taksit sayısı`,
    reference: `dekont | referans | referans no | ref no | işlem no | dekont no | sorgu no | provizyon no | onay kodu | onay no | işlem numarası | referans numarası
      sorgu numarası | fiş no | dekont numarası | provizyon kodu | işlem referans | referans: | ref.no | fatura no | abone no | tesisat no
      sipariş no | sipariş numarası | işlem kodu | işlem referans no | işlem id | sözleşme no | otorizasyon kodu | fast sorgu no | takip no | poliçe no`,
    card: `kart | kartınız | kartınızla | kartınız ile | kredi kartı | banka kartı | kredi kartınız | nolu kart | kartası | kartınızdan | kartınıza
      kredi kartınızla | kredi kartınızdan | banka kartınız | banka kartınızla | nolu kartınız | nolu kartınızdan | nolu kartınızla | ile biten
      karttan | karta | ile biten karttan | ile biten karta | kredi kartından | banka kartından | banka kartıyla | debit karttan | ile biten kart | ile biten kartınız | ile biten kartınızla | ile biten kredi kartınız | son 4 hanesi | sanal kart | sanal kartınız | kart no
      kart numarası | kartınızın | kartı | kartından | kartıyla | kredi kartıyla | numaralı kart | numaralı kartınız | numaralı kredi kartınız
      ile biten kartınızdan | bonus kart | kartlı | ön ödemeli kart | debit kart | bankamatik kartı | kartın | kartla | kartı ile | no'lu kartınız | kartına | ile biten kartın | ile biten kartınla | ile biten kartından | ile biten kartına | no'lu kartınızla | no'lu kartınızdan | numaralı kartınızla | numaralı kartınızdan | no.lu kartınız | no.lu kartınızla | nolu kredi kartınız | nolu kredi kartınızla
      nolu banka kartınız | kredi kartına | troy kart | papara card | world kart | world kartınız | world kartınızdan | bonus kartınız | maximum kartınız | axess kartınız | paraf kartınız | bankkart | ile biten kredi kartınızla | ile biten kredi kartınızdan`,
    account: `hesap | hesabınız | hesabınızdan | hesabınızdaki | hesaptan | nolu hesap | hesabından | hesabınıza | hesabınızda | hesabı | hesabına
      nolu hesabınız | nolu hesabınızdan | nolu hesabınıza | hesap no | hesap numarası | vadesiz hesap | vadesiz hesabınız | vadesiz hesabınızdan
      vadesiz tl hesabınız | hesabınızın | numaralı hesap | numaralı hesabınız | numaralı hesabınızdan | numaralı hesabınıza | ile biten hesabınız
      ile biten hesabınızdan | ile biten hesabınıza | no'lu hesabınız | no'lu hesabınızdan | no'lu hesabınıza | müşteri no | vadeli hesap
      vadeli hesabınız | vadesiz | hesaba | hesabın | hes. | ek hesabınız | mevduat hesabı | hs. no | şube/hesap | hesabın | hesabından | hesabında | no.lu hesabınız | no.lu hesabınızdan | no.lu hesabınıza | ile biten hesabın | ile biten hesabından | ile biten hesabına | numaralı hesabından | numaralı hesabına | numaralı vadesiz | hesabım`,
    wallet:
      'cüzdan | cüzdanınız | cüzdanınızdan | cüzdanınıza | dijital cüzdan | papara hesabı | e-cüzdan | cüzdanın',
    party: `işyeri | iş yeri | üye işyeri | açıklama | alıcı | gönderen | alıcı adı | gönderen adı | alıcı adı soyadı | alıcı ünvanı | lehdar
      gönderici | firma | kurum | mağaza | işlem yeri | yer | işyeri adı | üye iş yeri | konum | açıklama: | isim | ad soyad | karşı taraf
      harcama yeri | işlem açıklaması | alıcı: | gönderen: | borçlu | alacaklı | kimden | kime | terminal no | detay | kurum adı | satıcı
      gönderen müşteri | alıcı hesap sahibi`,
    date: `tarih | tarihinde | tarihli | tarihi | işlem tarihi | saat | tarih: | saat: | tarih/saat | tarih saat | işlem saati | saatinde | tarihinde saat
      günü | tarihiyle | itibarıyla | itibariyle`,
    contact: `arayın | arayınız | çağrı merkezi | müşteri hizmetleri | iletişim | bilgi için | detaylı bilgi | ayrıntılı bilgi | telefon | tel
      nolu telefon | sms iptal | sms almak istemiyorsanız | iptal için | red yazıp | ret yazıp | ret icin | ret yazarak | işlem size ait değilse
      size ait değilse | bilginiz dışında | işlem bilginiz dışında | müşteri iletişim merkezi | bize ulaşın | 'yi arayın | 'i arayın
      'u arayın | numaralı hattı | mersis | mersis no | iptali için | sms al | yazıp | itiraz için`,
  },
  phrases: {
    uncharged: `herhangi bir tutar cekilmedi | kartinizdan cekim yapilmadi | tahsilat yapilmadi | ucret alinmadi`,
    summary: `aylik ozet | haftalik ozet | harcama ozetiniz | toplam harcamaniz | toplam harcamalariniz
      harcamalariniz toplam`,
    lure: `kargonuz | dosya masrafi iadesi | kart aidati iadesi | aidat iadeniz | hesabiniz askiya`,
    code: `tek kullanımlık şifre | doğrulama kodu | doğrulama kodunuz | şifreniz | şifre | şifresi | şifresi ile | kodu ile | kodunuzu | onay şifresi | kodunuz | onay kodunuz | sms şifresi
      sms şifreniz | tek kullanımlık kod | güvenlik kodu | güvenlik kodunuz | giriş kodu | giriş kodunuz | aktivasyon kodu | aktivasyon kodunuz
      doğrulama şifresi | doğrulama şifreniz | 3d secure şifreniz | 3d şifreniz | tek kullanımlık parola | parolanız | geçici şifre
      geçici şifreniz | onay kodunu | kodu giriniz | kodu girin | kodunu giriniz | kodunu gir | şifreyi giriniz | internet şifreniz
      sms onay kodu | sms doğrulama kodu | mobil onay kodu | qr onay kodu | işlem şifreniz | işlem şifresi | giriş şifresi`,
    warning: `paylaşmayın* | kimseyle | paylaşmayınız | kimse ile paylaşma* | kimseyle paylaşma* | kimseye söyleme* | kimseye verme* | asla paylaşma*
      dolandırıcı* | bankamız asla | asla sizden | sizden istemez | banka çalışanları dahil | personeliyle dahi | hiç kimseyle | talep etmez
      itibar etmeyin* | lütfen paylaşma* | üçüncü kişilerle | şifrenizi kimse* | kart bilgilerinizi`,
    declined: `siz mi denediniz | sen mi denedin | odemeyi siz mi | siz mi yaptiniz | evet icin e
      alacak geçileme* | alacak kaydedileme* | alacaklandırılama* | alışveriş yapılama*
      alışverişiniz iptal edileme* | bakiyenizden düşüleme* | bloke edileme* | bloke kaldırılama* | bloke konama*
      bloke konulama* | bloke çözüleme* | blokeniz kaldırılama* | borç geçileme* | borç kaydedileme*
      borçlandırılama* | cüzdanınıza yükleneme* | eft yapılama* | faiz ödemesi yapılama* | fast ile gönderileme*
      fast yapılama* | geri ödemesi yapılama* | gönderileme* | harcama gerçekleşme* | harcama gerçekleştirileme*
      harcama yapılama* | harcamanız iptal edileme* | havale yapılama* | havaleniz gerçekleşme*
      havaleniz gerçekleştirileme* | hesabına gönderileme* | hesabınıza aktarılama* | hesabınıza tanımlanama*
      hesabınıza yatırılama* | hesabınızdan düşüleme* | hesabınızdan çekileme* | hesaptan düşüleme*
      iade edileme* | iadeniz gerçekleşme* | iadeniz gerçekleştirileme* | iban a gönderileme* | işlem gerçekleşme*
      işlem gerçekleştirileme* | işlem yapılama* | işleminiz iptal edileme* | kartınıza aktarılama*
      kartınıza yükleneme* | kartınızdan çekileme* | maaşınız yatırılama* | masraf kesileme*
 otomatik ödeme gerçekleşme* | otomatik ödeme gerçekleştirileme*
      otomatik ödemeniz gerçekleşme* | otomatik ödemeniz gerçekleştirileme* | para aktarılama* | para gönderileme*
      para transferi yapılama* | provizyon alınama* | provizyonu iptal edileme* | tahsil edileme*
      tarafınıza gönderileme* | transfer yapılama* | transferiniz gerçekleşme* | transferiniz gerçekleştirileme*
      virman yapılama* | ödeme gerçekleşme* | ödeme gerçekleştirileme* | ödeme yapılama* | ödemeniz gerçekleşme*
      ödemeniz gerçekleştirileme* | ödemesi yapılama*
      reddedil* | başarısız | yetersiz bakiye | gerçekleştirilemedi | gerçekleşmedi | onaylanmadı | reddedilmiştir | bakiye yetersiz
      bakiyeniz yetersiz | limit yetersiz | yetersiz limit | limitiniz yetersiz | yetersiz limit nedeniyle | onaylanmamıştır | gerçekleştirilememiştir
      gerçekleşmemiştir | gerçekleştirilememektedir | tamamlanamadı | tamamlanamamıştır | yapılamadı | yapılamamıştır | ödenemedi | ödenememiştir
      ödenemediği | alınamadı | alınamamıştır | yetersizliği nedeniyle | bakiye yetersizliği | limit yetersizliği | limit aşımı
      limitinizi aştığı | hatalı şifre | hatalı pin | yanlış şifre | hatalı giriş | red edil* | geri çevril* | kabul edilmemiştir | izin verilmedi
      kartınız kapalı | işlem yapılamadı | iletilemedi | iletilememiştir | işleminiz engellen* | şüpheli işlem | kullanıma kapalı olduğu
      çekilemedi | çekilememiştir | iade olmuştur çünkü | gönderilemedi | gönderilememiştir | hesap müsait olmadığı | siz mi yaptınız | müsait olmadığından
      evet yazıp | e yazarak onay* | başarısız oldu | onay alamadı | onaylanamadı | bakiyen yetersiz | bakiyen yetmedi | yetersiz olduğu | yetersiz olduğundan | bakiyeniz yetersiz olduğu | reddettik | işlemin gerçekleşmedi | ödemen gerçekleşmedi | gerçekleşemedi | gerçekleştiremedik | hata oluştu | yapılmak istenen | yapmak istediğiniz | limitini aştı | limitini aşan | iptal oldu
      bakiyen yetmediği`,
    scheduled: `alacak geçilecek* | alacak kaydedilecek* | alacaklandırılacak* | alışveriş yapılacak*
      alışverişiniz iptal edilecek* | bakiyenizden düşülecek* | bloke edilecek* | bloke kaldırılacak*
      bloke konacak* | bloke konulacak* | bloke çözülecek* | blokeniz kaldırılacak* | borç geçilecek*
      borç kaydedilecek* | borçlandırılacak* | cüzdanınıza yüklenecek* | eft yapılacak* | faiz ödemesi yapılacak*
      fast ile gönderilecek* | fast yapılacak* | geri ödemesi yapılacak* | gönderilecek* | harcama gerçekleşecek*
      harcama gerçekleştirilecek* | harcama yapılacak* | harcamanız iptal edilecek* | havale yapılacak*
      havaleniz gerçekleşecek* | havaleniz gerçekleştirilecek* | hesabına gönderilecek* | hesabınıza aktarılacak*
      hesabınıza tanımlanacak* | hesabınıza yatırılacak* | hesabınızdan düşülecek* | hesabınızdan çekilecek*
      hesaptan düşülecek* | iade edilecek* | iadeniz gerçekleşecek* | iadeniz gerçekleştirilecek*
      iban a gönderilecek* | işlem gerçekleşecek* | işlem gerçekleştirilecek* | işlem yapılacak*
      işleminiz iptal edilecek* | kartınıza aktarılacak* | kartınıza yüklenecek* | kartınızdan çekilecek*
      maaşınız yatırılacak* | masraf kesilecek*
      otomatik ödeme gerçekleşecek* | otomatik ödeme gerçekleştirilecek* | otomatik ödemeniz gerçekleşecek*
      otomatik ödemeniz gerçekleştirilecek* | para aktarılacak* | para gönderilecek* | para transferi yapılacak*
      provizyon alınacak* | provizyonu iptal edilecek* | tahsil edilecek* | tarafınıza gönderilecek*
      transfer yapılacak* | transferiniz gerçekleşecek* | transferiniz gerçekleştirilecek* | virman yapılacak*
      ödeme gerçekleşecek* | ödeme gerçekleştirilecek* | ödeme yapılacak* | ödemeniz gerçekleşecek*
      ödemeniz gerçekleştirilecek* | ödemesi yapılacak*
      ödenmedi | ödenmemiştir | çekilecek* | son ödeme | ödenecek* | tahsil edilecektir | alınacaktır | kesilecek* | yatırılacak* | yapılacaktır
      gerçekleştirilecek* | gerçekleşecek* | düşülecek* | aktarılacak* | yansıtılacak* | yatacak* | geçecektir
      tahsilatı yapılacak* | çekim yapılacak* | hesabınızdan alınacak* | kartınızdan alınacak* | yenilenecek*
      son ödeme tarihi | son ödeme tarihiniz | son ödeme günü | s.ö.t | hatırlatma | hatırlatmak isteriz | hatırlatırız | hatırlatıyoruz
      ödeme tarihi | vadesi gelen | vade tarihi | vadesi gelmiş | vadesi geçmiş | gecikmiş | gecikmede | geciken | ödenmemiş | ödemenizi yap*
      ödemenizi gerçekleştir* | lütfen ödeyiniz | lütfen ödeme* | ödeyiniz | yatırınız | yatırmanız | bakiye bulundurunuz | bakiye bulundurun*
      yeterli bakiye | hesabınızda yeterli | yaklaşan ödeme | yaklaşan | planlanan ödeme | planlanmış | ileri tarihli | talimatınız alın*
      ekstreniz | hesap özetiniz | ekstresi | dönem borcunuz | ekstre borcunuz | asgari ödeme tutarınız | faturanızın | fatura borcunuz | faturanız kesil*
      faturanız hazır | faturanız oluş* | yeni faturanız | e-faturanız | yarın | borcunuz bulun* | borcunuz vardır | taksidinizin | taksit ödemeniz
      ödemeniz gereken | ödemeniz bulun* | yapmanız gereken | ödemeyi unutma* | gecikmeye düş* | yasal takip | ödemen yaklaş* | son ödeme tarihin | faturan hazır | faturan kesildi | ekstren | ekstren kesildi | ekstreniz kesil* | otomatik ödenecek* | otomatik olarak ödenecek* | hesabından çekilecek* | kartından çekilecek* | hesabından alınacak* | kartından alınacak* | yatırman | ödemen gereken | ödemen bulun* | bakiye bulundur* | hesabında yeterli | vadesi dol* | talimatınız gerçekleştirilecek* | yenilenecek | üyeliğin yenilen* | hatırlatma:
      talimatı verilmiştir | talimatınız oluşturuldu`,
    collect: `ödeme isteği | para isteği | para istedi | ödeme talebi | para istiyor | ödeme istiyor | ödeme istedi | senden para iste* | sizden para iste*
      sizden ödeme | sizden talep | para talebi | talep ediyor | isteği gönderdi | ödeme iste talebi | öde isteği | talebinde bulundu
      onaylamanızı bekliyor | ödeme linki | ödemeyi onaylamak için | senden ödeme | senden para | para istedi senden | tl istedi | tl istiyor | tl talep etti | para talep etti | talep etti | isteği aldın | isteği aldınız | ödeme isteğin | para isteğin | ödeme talebin
      uygulamada onayla | uygulamadan onayla`,
    promotion: `bedava bahis | free bet | free spin | fırsat | fırsatı | fırsatlar | fırsatını | indirim | indirimi | indirimli | kampanya | kampanyası | kampanyamız | kampanyaya katıl*
      kaçırmayın | kaçırma | kazanın | hemen başvur* | ihtiyaç kredisi | çekiliş | çekilişi | hediye | hediyeniz | hediye çeki | başvurun
      başvurmak için | hemen tıkla* | hemen katıl* | hoş geldin faizi | size özel | sana özel | size özel kredi | kredi limitiniz hazır | hazır limit*
      onaylı kredi | ön onaylı | faizsiz | %0 faiz | 0 faizli | ek taksit | taksit fırsatı | taksitlendir* | 'e varan | 'a varan | 'ye varan | varan
      bedava | ücretsiz | avantaj | avantajlı | avantajı | yararlan* | son gün | kredi kullan | kredi başvurusu | puan kazan* | cebinde | üye ol
      davet et | indir: | arkadaşını getir | kupon | kodunu kullan | katılım için | katılmak için | kaçırma! | kazan | kazanma fırsatı | puan hediye | bonus hediye | worldpuan hediye | chip-para hediye | tl'ye varan | varan indirim | ilk alışverişine | alışverişlerinize | alışverişlerine | harcamalarınıza | fırsatları | şimdi başvur* | hemen indir | davet kodu | çok avantajlı | aylık faiz oranı | faiz oranıyla | kredi fırsatı | vade seçenekleri`,
    notice: `islem goruyor | gecen haftaya gore | efttin siraya | eft'n siraya alindi | siraya alindi
      yarin sabah iletilecek | incelemede | kontrol ediliyor | aktifleştiril* | aktive edil* | aktif edil*
      giriş yapıl* | giriş yaptınız | internet şubesine giriş | mobil şubeye giriş | yeni cihaz
      cihaz tanım* | cihazınız | kartınız kapatıl* | kartınız kullanıma aç* | kullanıma açıl* | kullanıma kapatıl* | kartınız bloke* | kartınız iptal edil*
      şifreniz değiş* | şifreniz güncel* | şifreniz bloke* | şifre değişikliği | şifreniz başarıyla | şifreniz başarı ile | şifren başarıyla | başarıyla değiş* | başarıyla güncel* | limitiniz artırıl* | limit artış | limit değişikliği
      limitiniz güncellen* | limitiniz yüksel* | adresiniz güncellen* | bilgileriniz güncellen* | kartınız kargo* | kartınız yola çık* | kartınız basıl*
      kartınız teslim* | kargoya verilmiştir | teslim edilmiştir | talimatınız oluştur* | talimatınız iptal* | talimatı verilmiştir | talimatı oluştur*
      sözleşme | sözleşmeniz | bilgilendirme formu | kvkk | başvurunuz | başvurunuz alın* | talebiniz | talebiniz alın* | bakım çalışması
      bakım nedeniyle | hizmet verileme* | hizmet veremeyecek* | ekstreniz oluş* | kart bilgileriniz tanım* | kayıtlı kart | tanımlanmıştır
      randevu | anket | değerlendir* | hoş geldiniz | hoşgeldiniz | üyeliğiniz | aboneliğiniz | hesabınız açıl* | hesabınız kapatıl* | kolay adres
      kullanım süresi dol* | son kullanma tarihi | şikayet | kayıt olun* | kaydınız | güncellen* | e-devlet | devreye alın* | onaylandı: | alıcı tanım* | şifren değiş* | şifren güncel* | kartın kargo* | kartın yolda | kartın hazır | kartın kapatıl* | kartın bloke* | kartın iptal edil* | hesabına giriş yapıl* | giriş yaptın | yeni cihazdan | yeni bir cihaz | limitin artırıl* | limitin güncellen* | başvurun | başvurun alın* | talebin alın* | üyeliğin | hesabın açıl* | cihaz eşleş* | kayıtlı alıcı | alıcı listeni* | para çekme limiti*`,
    injection: `önceki talimatları | tüm talimatları | önceki tüm | talimatları yok say | yok say ve | talimatları unut | her şeyi unut | yeni talimat: | yeni talimatlar
      artık sen | sadece json | json döndür | sistem talimatı | sistem mesajı: | yalnızca şunu yaz | tutarı şu yap`,
    pending: `taslak olarak | taslakta | hesabınıza yansıtılacak* | kartınıza yansıtılacak* | işleme alınmıştır | işleme alındı | onay bekliyor | onayınızı bekl* | onay bekleyen | beklemede | bekleyen işlem | sonuçlandığında
      işlem sırasına alın* | gerçekleşmesi bekl*
      iş günü`,
  },
  places: {
    at: 'işyeri | üye işyeri | işlem yeri | harcama yeri | mağaza | işyeri:',
    to: 'alıcı | lehdar | alıcı: | kime | alıcı adı | alıcı ad soyad',
    from: 'gönderen | gönderici | gönderen: | kimden',
    for: 'açıklama | açıklama:',
    end: `tarihinde | tarih | saat | tutarında | tutarlı | tutarındaki | tutar | ile | bakiye | bakiyeniz | kullanılabilir | kul | kull | limit | limitiniz | için
      ve | bir | olarak | üzerinden | aracılığıyla | isimli | adlı | ünvanlı | kartınızla | kartınızdan | hesabınızdan | hesabınıza | nolu | no'lu
      işlem | işlemi | işleminiz | harcama | ödeme | peşin | taksit | taksitli | taksitle | başarıyla | gerçekleş* | yapıl* | edil* | onaylandı
      bugün | dün | bilgi | detay | işyerinden | kalan | ref | açıklama | toplam | harcamanız | iyi günler | mersis
      değilse | lütfen | olan | harcaman | ödemen | alışverişin | alışverişiniz | iaden | kartından | kartınla | hesabından | hesabına | fatura | itibarıyla | yurtiçi | yurtdışı | dekont`,
  },
  after: {
    at: `'dan | 'den | 'tan | 'ten | 'da | 'de | 'ta | 'te | 'ndan | 'nden | 'nda | 'nde | isyerinden | isyerinde | iş yerinden
      iş yerinde | üye işyerinden | üye işyerinde | üye iş yerinden | adlı işyerinden | adlı işyerinde | isimli işyerinden | isimli işyerinde | firmasından
      firmasında | mağazasından | mağazasında | şubesinden | şubesinde | atm'sinden | atm'den | atmsinden | atm sinden | marketten | üzerinden yapılan
      sitesinden | sitesinde | isimli iş yerinden | üye işyerine | noktasından | noktasında | restoranından | harcaman | harcamanız | alışverişin | alışverişiniz | işleminiz | işlemin | işyerindeki | iş yerindeki | üye iş yerinde | üye iş yerindeki | firmasındaki | firması | sitesindeki | mağazasındaki | uygulamasından | uygulamasında`,
    to: `'a | 'e | 'ya | 'ye | 'na | 'ne | isimli kişiye | adlı kişiye | adına | isimli alıcıya | adlı alıcıya | hesabına | kişisine | isimli kişinin | adlı kişinin
      firmasına | kurumuna | isimli hesaba | adlı hesaba | ünvanlı alıcıya | alıcısına | lehine | ad soyadlı kişiye | isimli firmaya | adlı firmaya
      isimli müşteriye`,
    from: `'dan | 'den | 'tan | 'ten | 'ndan | 'nden | tarafından | sana | size | isimli kişiden | adlı kişiden | isimli kişi | adlı kişi | kişisinden | hesabından | isimli göndericiden | adlı göndericiden
      isimli gönderen | isimli müşteriden | adlı müşteriden | kurumundan | ünvanlı göndericiden`,
    for: 'faturası için | fatura ödemesi | fatura ödemeniz | fatura ödemen | otomatik fatura | faturası | aboneliği | için | açıklamasıyla | açıklamalı',
    with: "'la | 'le | 'yla | 'yle",
  },
  months: [
    'ocak | oca',
    'şubat | şub',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos | ağu',
    'eylül | eyl',
    'ekim | eki',
    'kasım',
    'aralık',
  ],
  days: ['bugün | az önce | biraz önce', 'dün', 'evvelsi gün | önceki gün'],
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
};

/** Adds to every word with ə its spelling with e, as banks write that have no such letter: "mebleg". */
function withPlainE(language: Language): Language {
  const spelt = (words: Words): Words => {
    const plain = entriesOf(words).filter((word) => /ə/i.test(word));
    return [words, ...plain.map((word) => word.replace(/ə/gi, 'e'))].join(' | ');
  };
  const table = <T extends Record<string, Words>>(rows: T): T =>
    Object.fromEntries(Object.entries(rows).map(([key, words]) => [key, spelt(words)])) as T;
  return {
    ...language,
    verbs: language.verbs.map(([direction, kind, weight, words]) => [direction, kind, weight, spelt(words)]),
    labels: table(language.labels as Record<string, Words>),
    phrases: table(language.phrases as Record<string, Words>),
  };
}

/** Azerbaijani; the schwa also as the plain e of old gateways. */
export const AZERBAIJANI: Language = withPlainE({
  code: 'az',
  verbs: [
    ['credit', 'refund', 5, `geri qaytardi | geri qaytarildi | məbləği geri qaytardı`],
    ['debit', 'transfer', 4, `gonderdin | gonderdiniz | köçürdün | kocurdun`],
    [
      'debit',
      'debit',
      5,
      `kartından tutulub | kartindan tutulub | yuklədin | yüklədin | yukledin | bloklanib | bloklanıb
        kartından çıxıldı | silinib | silindi | silinmişdir | debet edildi | debetləşdirildi | çıxılıb
        çıxıldı | hesabdan silinmə | hesabdan silindi | məxaric | mexaric | silinmə | silinme | debet`,
    ],
    [
      'credit',
      'credit',
      5,
      'kreditləşdirildi | mədaxil | medaxil | mədaxil olunub | medaxil olunub | hesaba mədaxil | faiz hesablanıb | faiz ödənilib | hesabınıza köçürülüb',
    ],
    ['debit', 'debit', 2, 'mebleg | hesabınızdan | kartınızdan | kartınızla | sizin kartdan'],
    ['credit', 'credit', 2, 'hesabınıza | kartınıza | balansınıza | cüzdanınıza'],
    [
      'credit',
      'credit',
      4,
      `faiz hesablandi | faiz hesablandı | oz payini odedi | öz payını ödədi | payini qaytardi
        hesabınıza daxil olub | hesabınıza daxil oldu | kartınıza daxil olub | kartınıza daxil oldu
        kartınıza köçürülüb | sizə göndərdi | sizə pul göndərdi | size gonderdi | kartınıza mədaxil`,
    ],
    [
      'debit',
      'debit',
      3,
      `ödəniş | ödəniş edildi | ödəniş edilib | ödənilib | ödənildi | ödədiniz | ödədim | odenis | odenis edildi | odenilib | ödəniş olunub | ödəniş uğurla
       alış-veriş | alish | alış əməliyyatı | satınalma | xərc | xərcləndi | xərclədiniz | xərclədim | xerc | mal və xidmət | malların ödənişi | nağdsız ödəniş
       nagdsiz odenis | təmassız ödəniş | pos ödəniş | kommunal ödəniş | bloklanmış məbləğ | aldım
      ödəniş olundu | ödənişiniz | alış | alışveriş | alış-veriş edildi | mal alışı | pos əməliyyatı
      internet ödəniş | ödəniş həyata keçirildi | ödəniş qəbul edildi | nağdsız əməliyyat | kartla ödəniş
      xidmət ödənişi | kartdan ödəniş | kartdan silinmə | kreditin ödənilməsi | uğurlu ödəniş | qr ödəniş`,
    ],
    [
      'debit',
      'debit',
      2,
      'avtomatik ödəniş | kredit ödənişi | aylıq ödəniş | abunə | abunəlik | avtorizasiya | avtoödəniş | rezerv edilib',
    ],
    [
      'debit',
      'debit',
      1,
      'əməliyyat | emeliyyat | əməliyyatı | tranzaksiya | tranzaksiyası | əməliyyat növü',
    ],
    [
      'debit',
      'transfer',
      3,
      'köçürdünüz | köçürülüb | köçürüldü | göndərildi | göndərilib | göndərdiniz | göndərdim | gonderildi | gonderilib | gonderdiniz | köçürmə edildi | kartdan karta köçürmə | kartdan köçürmə | pul göndərildi | çıxan köçürmə | köçürdüm | pul köçürüldü | köçürmə icra edildi | kartdan karta | hesabdan köçürmə | köçürmə göndərildi',
    ],
    ['debit', 'transfer', 1, 'köçürmə | kocurme | köçürülmə | pul köçürməsi | transfer əməliyyatı | c2c'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'nağdlaşdırma | nağd vəsaitin çıxarılması | nağdlaşdırıldı | nağd pul çıxarılması | pul çıxarılıb | nağd çıxarış | bankomatdan çıxarış | nağd pulun çıxarılması | nağdlaşma | nağd çıxarma | nağd pul | kartdan nağdlaşdırma | nağdlaşdırdınız | bankomatdan nağdlaşdırma | bankomatdan çıxarıldı | nağd vəsait | pul çıxarışı | atm əməliyyatı | nagdlashdirma | nagdlasdirma | negdlesdirme | negd | nagd vesait',
    ],
    [
      'debit',
      'fee',
      2,
      'komissiya tutulub | xidmət haqqı | sms haqqı | aylıq komissiya | illik xidmət haqqı | xidmet haqqi | komissiya silinib | kart xidmət haqqı',
    ],
    [
      'credit',
      'credit',
      3,
      `daxil olub | daxil oldu | daxil olmuşdur | balans artırıldı | balansın artırılması | balansınız artırılıb | yükləndi | yüklənib
       qəbul edildi | qebul edildi | nağd mədaxil | gələn | pul daxil olub | mədaxil edildi | kartın artırılması | keşbek ödənişi | kesbek
      artırıldı | hesab artırıldı | kart artırıldı | mədaxil | hesaba daxil oldu | karta daxil oldu
      kartınıza vəsait | hesabınıza vəsait | artım | nağd yatırma | cashin | yatırıldı`,
    ],
    [
      'credit',
      'transfer',
      3,
      'gələn köçürmə | köçürmə daxil olub | daxil olan köçürmə | kartınıza köçürmə | köçürmə qəbul edildi | karta köçürmə | gelen kocurme | göndərdi | köçürdü | sizə köçürdü | sizə göndərib | köçürüb | göndərib | karta köçürüldü | gələn ödəniş',
    ],
    [
      'credit',
      'salary',
      3,
      'əmək haqqı | emek haqqi | maaş | əməkhaqqı | məvacib | pensiya | təqaüd | müavinət | avans ödənişi | teqaud | maas daxil | əmək haqqınız | maaşınız | maaş köçürüldü | pensiyanız | sosial ödəniş | mükafat',
    ],
    [
      'credit',
      'refund',
      3,
      'geri qaytarıldı | geri qaytarılıb | geri qaytarılma | qaytarılma | geri ödəniş | qaytarıldı | qaytarılıb | vəsaitin qaytarılması',
    ],
    [
      'credit',
      'reversal',
      3,
      'ləğv edildi | ləğv edilib | ləğv | əməliyyatın ləğvi | legv edilib | legv edildi | reversal əməliyyatı | ödənişin ləğvi',
    ],
  ],
  labels: {
    document: `sifarish | sifaris | sifarisiniz | qebz | bron`,
    amount: 'məbləğ | mebleg | məbləği | məbləğində | meblegi | meblegde | məbləğdə | məbləğ: | mebleg:',
    total: 'cəmi | ümumi məbləğ | cemi | yekun məbləğ',
    balance: `indi | sonda qalan | balans | qalıq | qalığı | balansınız | balansı | mövcud balans | cari balans
      hesab qalığı | yeni balans | balansda | mövcud vəsait | istifadə edilə bilən | qalıq: | qalıq məbləğ
      mövcud məbləğ | sərbəst qalıq | kart balansı | kartın balansı | qalan məbləğ | balansınızda | balance`,
    limit: 'kredit limiti | mövcud limit | limit | qalan limit | limiti | kart limiti | kredit xətti',
    fee: 'komissiya | xidmət haqqı | ədv | edv | komissiya: | rüsum | haqqı',
    aside: `keşbek | kesbek | borc | borcunuz | ballar | bonus bal | minimal ödəniş | minimum ödəniş | məzənnə
      mezenne | kurs | əvvəlki balans | yığılmış | aylıq borc`,
    reference:
      'əməliyyat nömrəsi | qəbz | istinad | rrn | əməliyyat kodu | qebz no | emeliyyat nomresi | avtorizasiya kodu | müqavilə no',
    card: 'kart | kartı | kartınız | kartınızdan | kartınıza | kartla | kart ilə | kartdan | karta | kredit kartı | debet kartı | kartın | kart nömrəsi | kartınızla | bank kartı | kart:',
    account:
      'hesab | hesabı | hesabınız | hesabınızdan | hesabınıza | hesabdan | hesaba | hesab nömrəsi | hesab no | cari hesab | əmanət | emanet | depozit hesabı',
    wallet: 'pul kisəsi | pulqabı | e-pulqabı',
    party:
      'alıcı | göndərən | təyinat | təsvir | obyekt | məkan | yer | mağaza | ödəniş yeri | açıqlama | xidmət | tacir | gonderen | teyinat | mekan | obyekt:',
    date: 'tarix | tarixi | saat | vaxt | tarix: | əməliyyat tarixi | tarixində | tarixinde',
    contact:
      'zəng edin | məlumat mərkəzi | əlaqə | telefon | məlumat üçün | əlaqə saxlayın | çağrı mərkəzi | zeng edin | melumat ucun | siz etməmisinizsə | əgər siz deyilsinizsə | etrafli',
  },
  phrases: {
    uncharged: `kartdan pul cixilmadi | kartdan pul çıxılmadı | pul tutulmayıb`,
    summary: `aylıq xulase | umumi xercleriniz`,
    code: 'təsdiq kodu | birdəfəlik şifrə | birdəfəlik kod | təsdiqləmə kodu | sizin kod | kodunuz | şifrəniz | şifrə | parolunuz | tesdiq kodu | sifre: | sifreniz | təhlükəsizlik kodu | giriş kodu | kodu daxil edin | 3d secure kod | birdefelik | tesdiqleme kodu | aktivləşdirmə kodu | kod: | şifrə: | təsdiq kod | ödəniş üçün kod | əməliyyatı təsdiqləmək üçün | sms kod | parol',
    warning:
      'heç kimə | heç kimlə | paylaşmayın | bildirməyin | hec kime | hec kimle | verməyin | bildirmeyin | deməyin | təqdim etməyin | fırıldaqçı*',
    declined: `odemek isteyen sizsiniz | ödəmək istəyən sizsiniz | beli ve ya xeyr | bəli və ya xeyr
      siz etmisiniz | kifayət qədər vəsait yoxdur | kifayət qədər deyil | uğursuz | rədd edildi | rədd edilib
      redd edildi | redd edilib | balans kifayət etmir | kifayet etmir | vəsait çatışmır | kifayət deyil
      mümkün olmadı | icra olunmadı | imtina | imtina edildi | təsdiqlənmədi | yanlış pin | limit aşılıb | kifayət etmədiyi | icra edilmədi | baş tutmadı | səhv pin | alınmadı
      uğursuz əməliyyat | əməliyyat uğursuz | əməliyyat rədd | balansda kifayət | vəsait kifayət | yetərli vəsait
      limit kifayət | qəbul edilmədi | ödəniş alınmadı | kartın müddəti bitib`,
    scheduled: `avtoodenis aktivdir | avtoödəniş aktivdir | hər ayın | her ayin | silinəcək | silinəcəkdir
      çıxılacaq | tutulacaq | ödəniləcək | köçürüləcək | silinecek | odenilecek | ödəniş tarixi
      ödəməyi unutmayın | xatırladırıq
      xatırlatma | gecikmə | gecikmiş | son ödəniş | son odenis | ödəyin | zəhmət olmasa ödəyin | borcunuz var | növbəti ödəniş | vaxtı keçmiş
      balansınızı artırın | kifayət qədər vəsait saxlayın | ödəniş günü | hesablanmış borc | daxil olacaq | kredit ödənişiniz | kredit odenisiniz | ayliq odenisiniz | növbəti ödəniş | novbeti odenis
      odenis gunu | son ödəniş | son odenis | kredit ödənişi üzrə | vaxtında ödəyin | silinəcək | silinecek | çıxılacaq | cixilacaq | tutulacaq
      çıxılacaqdır | ödəniş vaxtı | ödənişin vaxtı | ödəniş etməyi | borcunuzu ödəyin | kredit ödənişinizin
      artırmağınız | kartınızı artırın | hesabınızı artırın | sabah | gecikdirməyin | ödəməlisiniz | yaxınlaşır`,
    collect: 'pul istəyir | ödəniş tələbi | pul tələbi | ödəniş sorğusu | pul sorğusu | sizdən pul istəyir',
    promotion: `krediti hazirdir | krediti hazırdır | sizin ucun | endirim | kampaniya | kampaniyası | qazanın | təklif | hədiyyə | kredit təklifi | uduş | lotereya | fürsət | qaçırmayın | müraciət edin | pulsuz | faizsiz | endirimli | kredit götür | teklif | hediyye | sizə özəl | keşbek qazan | qazan | kredit götürün | faiz endirim | nağd kredit | taksit | sərfəli | indi al | şərtlər`,
    notice: `aktivləşdirildi | aktiv edildi | aktivlesdirildi | bloklandı | bloklanıb | blokdan çıxarıldı | giriş edildi | daxil oldunuz | yeni cihaz | pin dəyişdirildi | pin kod dəyiş*
      şifrə dəyişdirildi | çıxarışınız | müqavilə | müraciətiniz | texniki işlər | texniki profilaktika | limit dəyişdirildi | kartınız hazırdır | qeydiyyat | qeydiyyatdan
      kartınızın müddəti | xoş gəlmisiniz | tariflər dəyiş* | sorğunuz
      pin kodunuz | şifrəniz dəyiş* | daxil olundu | hesabınıza giriş | tətbiqə giriş | yeni kart | kartınız hazır
      kartınız bloklandı | dəyişdirildi | göndəriləcək`,
    injection:
      'əvvəlki təlimatları | bütün təlimatları | təlimatları unut | yeni təlimat | json qaytar | yalnız cavab ver',
    pending: 'icra olunur | gözləmədə | təsdiq gözləyir | emal olunur',
  },
  places: {
    at: 'obyekt | məkan | mağaza | ödəniş yeri',
    to: 'alıcı | kimə',
    from: 'göndərən | kimdən | gonderen',
    for: 'təyinat | təsvir',
    end: 'tarix | tarixində | balans | qalıq | kart | kartla | kart ilə | məbləğ | mebleg | saat | ilə | üçün | və | uğurla | təşəkkür | komissiya | mövcud | bugün | bu gün | dünən | hesab | tel | məbləğində',
  },
  after: {
    at: "'dan | 'dən | 'də | 'da | -dan | -dən | -də | mağazasında | mağazasından | obyektində | obyektindən | ünvanında",
    to: "nömrəsinə | -a köçürmə | 'a | 'ə | hesabına | kartına | adına | üçün ödəniş | -na | -nə",
    from: 'tərəfindən | terefinden | kartından | hesabından | adından | sizə',
    for: 'üçün',
  },
  months: [
    'yanvar',
    'fevral | fev',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust | avq',
    'sentyabr',
    'oktyabr | okt',
    'noyabr | noy',
    'dekabr | dek',
  ],
  days: ['bu gün | bugün', 'dünən | dunen', 'srağagün'],
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar günü'],
});

/** Uzbek in Latin and in Cyrillic letters. */
export const UZBEK: Language = {
  code: 'uz',
  verbs: [
    ['credit', 'refund', 5, `qaytarib berdi | so'mni qaytarib berdi`],
    [
      'debit',
      'debit',
      5,
      `to'lov qabul qilindi | raqamiga tashladingiz | tashladingiz | kartada band qildi | band qildi
        raqamiga | yechildi | yechib olindi | hisobdan yechildi | kartadan yechildi | hisobdan chiqarildi
        chiqim | chiqim qilindi | debetlandi | yechilgan
       ечилди | ечиб олинди | ҳисобдан чиқарилди | чиқим | картадан ечилди | ҳисобдан ечилди`,
    ],
    [
      'credit',
      'credit',
      5,
      `naqd kiritildi | kartangizga naqd | foiz hisobingizga o'tkazildi | keshbek keldi
        hisobingizga tushirildi | ulushini tashladi | kartangizga tushdi | kirim qilindi | hisobga olindi
        kreditlandi | hisobga kirim | foiz hisoblandi | kirim bo'ldi | kirim boʻldi | kirim bo‘ldi
       кирим | кирим қилинди | ҳисобга кирим | фоиз ҳисобланди | кирим бўлди`,
    ],
    [
      'debit',
      'debit',
      2,
      'kartangizdan | hisobingizdan | sizning kartangizdan | картангиздан | ҳисобингиздан | hamyoningizdan',
    ],
    [
      'credit',
      'credit',
      2,
      'kartangizga | hisobingizga | hamyoningizga | sizning kartangizga | картангизга | ҳисобингизга | ҳамёнингизга',
    ],
    [
      'credit',
      'credit',
      4,
      `kartangizga tushdi | kartangizga kelib tushdi | hisobingizga tushdi | hisobingizga kelib tushdi | sizga yubordi | sizga pul yubordi | sizga o'tkazdi
       kartangizga o'tkazildi | картангизга тушди | картангизга келиб тушди | ҳисобингизга тушди | сизга юборди | sizga pul o'tkazdi`,
    ],
    [
      'debit',
      'debit',
      3,
      `uchun to'lov o'tdi | to'lov amalga oshdi | to'landi | to‘landi | toʻlandi | tolandi | to'lov amalga oshirildi | to‘lov amalga oshirildi | to'lov qilindi | to‘lov qilindi | to'ladingiz | xarid | xarid qilindi | xarid uchun
       xaridlar | xarajat | xarajat qilindi | sarflandi | sotib olindi | sotib oldingiz | to'ladim | sarfladingiz | to'lov muvaffaqiyatli | tolov muvaffaqiyatli
       тўланди | тўлов амалга оширилди | тўлов қилинди | харид | харид қилинди | харажат | сарфланди | сотиб олинди | oplata qilindi | оплата қилинди
      xarid amalga oshirildi | to'lov bajarildi | to'lov o'tdi | to'lov muvaffaqiyatli o'tdi
      tovarlar uchun to'lov | xizmatlar uchun to'lov | do'konda xarid | kredit to'landi | xarid qildingiz
      to'lov qildingiz | kommunal to'landi | mablag' yechildi | харид қилдингиз | тўлов бажарилди | тўлов ўтди
      маблағ ечилди`,
    ],
    [
      'debit',
      'debit',
      2,
      "to'lov | to‘lov | toʻlov | tolov | to'lovi | to‘lovi | tolovi | тўлов | тўлови | avtoto'lov | avtoto‘lov | автотўлов | obuna to'lovi | kredit to'lovi | kommunal to'lov",
    ],
    [
      'debit',
      'debit',
      1,
      'amaliyot | operatsiya | tranzaksiya | амалиёт | operatsiyasi | tranzaksiyasi | kartangiz bo‘yicha operatsiya',
    ],
    [
      'debit',
      'transfer',
      3,
      `o'tkazildi | o‘tkazildi | oʻtkazildi | otkazildi | o'tkazdingiz | yuborildi | yubordingiz | jo'natildi | jo‘natildi | jonatildi | pul yuborildi | kartadan kartaga o'tkazma
       ўтказилди | юборилди | жўнатилди | ўтказдингиз | юбордингиз | o'tkazma amalga oshirildi | pul jo'natildi | yubordim | o'tkazdim
      kartadan kartaga | pul o'tkazdingiz | o'tkazma bajarildi | o'tkazma yuborildi | pul jo'natdingiz
      chiquvchi o'tkazma | пул ўтказилди | ўтказма юборилди | картадан картага`,
    ],
    [
      'debit',
      'transfer',
      1,
      "o'tkazma | o‘tkazma | oʻtkazma | otkazma | pul o'tkazmasi | pul o‘tkazmasi | ўтказма | пул ўтказмаси | p2p o'tkazma | pul o'tkazma | pul o'tkazish | o'tkazish | p2p | пул ўтказма | ўтказиш",
    ],
    [
      'debit',
      'cash_withdrawal',
      3,
      'naqd pul | naqd pul yechish | naqdlashtirish | naqd pul olish | bankomatdan yechildi | pul yechildi | naqd pul olindi | нақд пул | нақд пул ечиш | нақдлаштириш | naqd pul yechildi | нақд пул олинди | naqd | naqdlash | naqd pul berildi | bankomatdan naqd | naqd pul yechib olindi | bankomat orqali | нақдлаш | банкоматдан нақд | naqdlashtirildi',
    ],
    [
      'debit',
      'fee',
      2,
      "xizmat haqi | komissiya yechildi | oylik to'lov | xizmat haqi uchun | xizmat uchun to'lov | хизмат ҳақи | sms xizmati | смс хизмати | комиссия ечилди | komissiya ushlab qolindi | abonent to'lovi | sms xabarnoma uchun | oylik xizmat | комиссия ушлаб қолинди | абонент тўлови",
    ],
    [
      'credit',
      'credit',
      3,
      `tushdi | kelib tushdi | to'ldirildi | to‘ldirildi | toʻldirildi | toldirildi | to'ldirish | hisobni to'ldirish | qabul qilindi | tushum | kelib tushgan | kartani to'ldirish | pul tushdi
       тушди | келиб тушди | тўлдирилди | тўлдириш | қабул қилинди | тушум | ҳисоб тўлдирилди | keshbek tushdi | кешбек тушди | pul keldi
      kirim | kelib tushgan mablag' | hisobingiz to'ldirildi | kartangiz to'ldirildi | karta to'ldirildi
      mablag' tushdi | mablag' kelib tushdi | hisob to'ldirildi | pul qabul qilindi | kartaga kirim | маблағ тушди
      картангиз тўлдирилди | пул қабул қилинди | prixod`,
    ],
    [
      'credit',
      'transfer',
      3,
      "kiruvchi o'tkazma | kiruvchi o‘tkazma | o'tkazma qabul qilindi | sizga o'tkazma | o'tkazma tushdi | кирувчи ўтказма | ўтказма қабул қилинди | сизга ўтказма | ўтказма тушди | yubordi | pul yubordi | o'tkazdi | jo'natdi | sizga pul jo'natdi | o'tkazma keldi | юборди | ўтказди | жўнатди | sizga o'tkazildi",
    ],
    [
      'credit',
      'salary',
      3,
      "oylik maosh | ish haqi | maosh | oylik ish haqi | nafaqa | pensiya | stipendiya | иш ҳақи | ойлик маош | маош | нафака | нафақа | пенсия пули | стипендия | avans to'lovi | oylik | ish haqingiz | maoshingiz | oyligingiz | nafaqa puli | ойлик | маошингиз | mehnat haqi",
    ],
    [
      'credit',
      'refund',
      3,
      "qaytarildi | pul qaytarildi | qaytarish | qaytarib berildi | to'lov qaytarildi | to‘lov qaytarildi | қайтарилди | пул қайтарилди | қайтариш | қайтариб берилди | mablag' qaytarildi",
    ],
    [
      'credit',
      'reversal',
      3,
      "bekor qilindi | amaliyot bekor qilindi | bekor qilish | to'lov bekor qilindi | бекор қилинди | амалиёт бекор қилинди | тўлов бекор қилинди | bekor qilingan",
    ],
  ],
  labels: {
    document: `buyurtma`,
    amount:
      "summa | summasi | miqdori | miqdorda | miqdorida | сумма | суммаси | миқдори | миқдорда | to'lov summasi | summada | миқдорида",
    total: 'jami | жами | umumiy summa | умумий сумма',
    balance: `hamyonda | hisobda | qoldiq | qoldig'i | qoldig‘i | karta qoldig'i | hisob qoldig'i | balans | balansi | balansingiz | mavjud mablag' | mavjud qoldiq | қолдиқ | қолдиғи | карта қолдиғи | баланс | балансингиз | мавжуд маблағ | joriy balans | qoldiq: | dostupno | mablag' qoldig'i | kartadagi qoldiq | balansda | hisobdagi qoldiq | kartangizda | картадаги қолдиқ | balans: | qoldi`,
    limit: 'limit | kredit limiti | mavjud limit | лимит | кредит лимити | мавжуд лимит',
    fee: 'komissiya | komissiyasi | vositachilik haqi | комиссия | воситачилик ҳақи | qqs | ққс',
    aside:
      "qarz | qarzdorlik | qarzingiz | kurs | bonus ball | minimal to'lov | қарз | қарздорлик | курс | балл | keshbek: | oldingi qoldiq | минимал тўлов",
    reference:
      "amaliyot raqami | chek raqami | chek | tranzaksiya raqami | to'lov raqami | амалиёт рақами | чек рақами | чек | kvitansiya | hujjat raqami | tasdiqlash raqami",
    card: 'karta | kartangiz | kartadan | kartaga | kartangizdan | kartangizga | kartasi | карта | картангиз | картадан | картага | картаси | uzcard | humo | karta raqami | kartasidan | kartasiga | картангизга',
    account:
      "hisob | hisobi | hisobingiz | hisobdan | hisobga | hisob raqam | hisob raqami | ҳисоб | ҳисобингиз | ҳисобдан | ҳисобга | ҳисоб рақами | omonat | омонат | jamg'arma | ҳисобрақам | hisobraqam",
    wallet: 'hamyon | hamyoningiz | ҳамён | elektron hamyon',
    party:
      "ish beruvchi: | qabul qiluvchi | jo'natuvchi | yuboruvchi | to'lov maqsadi | savdo nuqtasi | қабул қилувчи | жўнатувчи | юборувчи | жой | тўлов мақсади | do'kon | дўкон | izoh | изоҳ | savdo shoxobchasi | xizmat",
    date: 'vaqt | sana: | сана | вақт | sana va vaqt | sanasi | вақти | vaqti',
    contact:
      "qo'ng'iroq qiling | murojaat qiling | telefon | ma'lumot uchun | aloqa markazi | қўнғироқ қилинг | мурожаат қилинг | маълумот учун | алоқа маркази | siz bo'lmasangiz | batafsil | батафсил",
  },
  phrases: {
    uncharged: `pul yechilmadi | hech qanday summa yechilmadi`,
    code: `tasdiqlash kodi | bir martalik parol | bir martalik kod | maxfiy kod | sizning kodingiz | parolingiz | tasdiqlash kodingiz | kodni kiriting | sms kod | тасдиқлаш коди | бир марталик парол | бир марталик код | махфий код | кодингиз | кодни киритинг | kirish kodi | faollashtirish kodi | to'lovni tasdiqlash | tasdiqlash uchun kod | kodingiz | maxfiy kodingiz | sms-kod | tasdiqlash uchun | parol: | тўловни тасдиқлаш | тасдиқлаш учун | kodi`,
    warning:
      'hech kimga | aytmang | bermang | hech kimga aytmang | ҳеч кимга | айтманг | берманг | hech kim bilan | oshkor qilmang | ошкор қилманг | firibgar* | фирибгар*',
    declined: `siz to'lamoqchi bo'ldingizmi | ha yoki yo'q | rad etildi | rad etilgan | mablag' yetarli emas
      mablag‘ yetarli emas | yetarli emas | amalga oshmadi | amalga oshirilmadi | bajarilmadi
      muvaffaqiyatsiz | рад этилди | маблағ етарли эмас | етарли эмас | амалга ошмади | бажарилмади
      муваффақиятсиз | xatolik yuz berdi | хатолик юз берди | otkaz | limitdan oshdi | yetarli mablag' yo'q
      mablag' mavjud emas | balansda yetarli | karta bloklangan | xato pin | noto'g'ri pin | to'lov o'tmadi
      o'tmadi | етарли маблағ йўқ | тўлов ўтмади | нотўғри пин | rad qilindi | рад қилинди
      to'lov rad etildi`,
    scheduled:
      "yechiladi | yechib olinadi | to'lanadi | yechilishi kutilmoqda | to'lov muddati | to'lov sanasi | eslatma | eslatamiz | ертага | ertaga | to'lang | muddati o'tgan | ечилади | ечиб олинади | тўлов муддати | тўлов санаси | эслатма | эслатамиз | тўланг | муддати ўтган | to'lashni unutmang | keyingi to'lov | hisobingizni to'ldiring | kartangizni to'ldiring | oylik to'lovingiz | qarzdorligingiz | қарздорлигингиз | to'lovni amalga oshiring | o'tkaziladi | ўтказилади | tushadi | to'lov kuni | muddati yaqinlash* | to'lovni unutmang | kredit bo'yicha to'lov | so'ndirish muddati | to'lov qilishingiz kerak | balansni to'ldiring | hisobni to'ldiring | kartani to'ldiring | кредит бўйича тўлов | тўлов куни | ҳисобни тўлдиринг | тўловни унутманг | oylik to'lov sanasi",
    collect:
      "pul so'radi | pul so'rayapti | to'lov so'rovi | pul so'rovi | сўров юборди | so'rov yubordi | тўлов сўрови | пул сўради | sizdan pul so'ra* | to'lashingizni so'rayapti | hisob yubordi | sizdan so'rayapti | so'ramoqda | сизга ҳисоб юборди | пул сўраяпти",
    promotion:
      "chegirma | chegirmalar | aksiya | yutib oling | sovg'a | taklif | bepul | kredit oling | imtiyozli | чегирма | акция | ютиб олинг | совға | таклиф | бепул | кредит олинг | yutuqli | foizsiz | rasmiylashtiring | расмийлаштиринг | keshbek oling | yutuq | omonat oching | kredit olish | onlayn kredit | foiz bilan | shoshiling | yuting | чегирмалар | онлайн кредит | ютинг | омонат очинг",
    notice:
      "oylik to'lov | tarif: | faollashtirildi | bloklandi | blokdan chiqarildi | tizimga kirish | tizimga kirildi | yangi qurilma | pin-kod o'zgartirildi | parol o'zgartirildi | shartnoma | ariza | arizangiz | texnik ishlar | фаоллаштирилди | блокланди | тизимга кириш | янги қурилма | парол ўзгартирилди | шартнома | ариза | техник ишлар | ro'yxatdan o'tdingiz | рўйхатдан ўтдингиз | karta tayyor | xush kelibsiz | sms-xabarnoma | muddati tugaydi | ulandi | pin-kod almashtirildi | pin-kod o'zgardi | parol o'zgardi | kirish amalga oshirildi | ilovaga kirish | ilovaga kirildi | yangi qurilmadan | karta qo'shildi | karta bog'landi | limit o'zgardi | kartangiz tayyor | карта қўшилди | пин-код ўзгартирилди | иловага кириш | karta bloklandi",
    injection:
      "oldingi ko'rsatmalarni | barcha ko'rsatmalarni | ko'rsatmalarni unut | yangi ko'rsatma | json qaytar | олдинги кўрсатмаларни | барча кўрсатмаларни | янги кўрсатма",
    pending:
      'kutilmoqda | tasdiqlash kutilmoqda | bajarilmoqda | кутилмоқда | тасдиқлаш кутилмоқда | бажарилмоқда',
  },
  places: {
    at: "savdo nuqtasi | do'kon | дўкон",
    to: 'qabul qiluvchi | қабул қилувчи | kimga',
    from: "jo'natuvchi | yuboruvchi | жўнатувчи | юборувчи | kimdan",
    for: "to'lov maqsadi | izoh | тўлов мақсади",
    end: "summa | summasi | qoldiq | balans | karta | kartasi | vaqt | va | orqali | bilan | uchun | muvaffaqiyatli | komissiya | сумма | қолдиқ | баланс | карта | сана | вақт | ва | орқали | билан | учун | муваффақиятли | комиссия | bugun | kecha | бугун | кеча | rahmat | mablag' | miqdorda | so'm | сўм",
  },
  after: {
    at: "do'konida | do'konidan | дўконида | savdo nuqtasida | xizmati uchun | хизмати учун",
    to: '-ga | kartasiga | hisobiga | nomiga | -га | картасига | ҳисобига | номига | foydasiga | kartaga | hisobga | картага | ҳисобга',
    from: '-dan | kartasidan | hisobidan | tomonidan | -дан | картасидан | ҳисобидан | томонидан | nomidan | sizga | сизга | kartadan | hisobdan | картадан | ҳисобдан',
    for: 'uchun | учун',
  },
  months: [
    'yanvar | yanvarda | январ | январь',
    'fevral | fevralda | феврал | февраль',
    'mart | martda | март',
    'aprel | aprelda | апрел | апрель',
    'may | mayda | май',
    'iyun | iyunda | июн | июнь',
    'iyul | iyulda | июл | июль',
    'avgust | avgustda | август',
    'sentabr | sentyabr | sentabrda | сентябр | сентябрь',
    'oktabr | oktyabr | oktabrda | октябр | октябрь',
    'noyabr | noyabrda | ноябр | ноябрь',
    'dekabr | dekabrda | декабр | декабрь',
  ],
  days: ['bugun | бугун | hozir', 'kecha | кеча', 'oldingi kun | олдинги кун'],
  weekdays: [
    'dushanba | душанба',
    'seshanba | сешанба',
    'chorshanba | чоршанба',
    'payshanba | пайшанба',
    'juma kuni | жума',
    'shanba | шанба',
    'yakshanba | якшанба',
  ],
};
