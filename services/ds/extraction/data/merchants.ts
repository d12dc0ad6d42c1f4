import type { WordRow } from '../lexicon.ts';
import type { Category } from './categories.ts';

function row(means: Category, words: string): WordRow<Category> {
  return { means, words };
}

/** Names of shops known in many places, and the words that say what is bought, by category. */
export const MERCHANTS: readonly WordRow<Category>[] = [
  row(
    'groceries.supermarket',
    'rewe | edeka | aldi | lidl | kaufland | penny | netto | carrefour | auchan | tesco | sainsbury* | waitrose | asda | morrisons | walmart | kroger | trader joe* | whole foods | safeway | costco | mercadona | dia | migros | coop | conad | esselunga | spar | billa | biedronka | zabka | albert heijn | jumbo | big bazaar | dmart | d-mart | bigbasket | blinkit | zepto | reliance fresh | more supermarket | lulu | lulu hypermarket | spinneys | panda | tamimi | pyaterochka | пятерочка | magnit | магнит | perekrestok | перекресток | lenta | лента | dixy | vkusvill | вкусвилл | ашан | bim | a101 | sok market | migros | indomaret | alfamart | naivas | quickmart | shoprite | pick n pay | checkers | woolworths | 7-eleven | familymart | lawson | ファミリーマート | ローソン | セブン | 이마트 | 홈플러스 | gs25 | cu | 세븐일레븐 | 롯데마트 | 盒马 | 永辉 | 全家 | big c | tops | fairprice',
  ),
  row(
    'groceries',
    'grocery | groceries | supermarket | hypermarket | supermercado | supermarche | supermarkt | supermercato | market | produkty | продукты | супермаркет | продуктов* | kirana | sabzi | vegetables | fruit | milk | market* | bakkal | سوبرماركت | بقالة | superstore | マート | 마트 | スーパー | 超市 | ซูเปอร์ | pasar | duka | potraviny | sklep',
  ),
  row(
    'groceries.bakery',
    'bakery | backerei | boulangerie | panaderia | padaria | panificio | bread | brot | brotchen | brezel | пекарня | pekarnya | булочная | 빵집 | パン',
  ),
  row(
    'dining.coffee',
    'coffee | cafe | starbucks | costa | dunkin* | tim hortons | kaffee | espresso | latte | cappuccino | kafe | кофе | кофейня | kofe | kahve | café | caffe | cafeteria | tea | chai | 커피 | 카페 | 스타벅스 | 이디야 | カフェ | コーヒー | スターバックス | 咖啡 | 星巴克 | 瑞幸 | กาแฟ | kopi | kahawa | قهوة | كافيه | blue bottle',
  ),
  row(
    'dining.delivery',
    'uber eats | ubereats | doordash | deliveroo | just eat | lieferando | wolt | glovo | swiggy | zomato | foodpanda | talabat | hungerstation | jahez | grubhub | rappi | ifood | yemeksepeti | getir | grabfood | gofood | foodmandu | delivery club | yandex.eda | 배달의민족 | 요기요 | 美团 | 饿了么',
  ),
  row(
    'dining.bar',
    'bar | pub | beer | biergarten | brewery | cocktail* | drinks | wine | bier | cerveza | вино | пиво | bar&grill | izakaya | 居酒屋 | 호프',
  ),
  row(
    'dining',
    'lunch | dinner | breakfast | brunch | restaurant | ristorante | restaurante | pizza | pizzeria | burger | sushi | ramen | kebab | doner | falafel | sandwich | meal | food | mcdonald* | kfc | subway | burger king | domino* | taco bell | chipotle | mittagessen | abendessen | essen | fruhstuck | imbiss | mensa | dejeuner | diner | almuerzo | cena | comida | tapas | almoco | jantar | pranzo | gelato | trattoria | обед | ужин | завтрак | ресторан | столовая | stolovaya | kantine | shawarma | yemek | restoran | lokanta | ogle yemegi | مطعم | غداء | عشاء | 점심 | 저녁 | 식당 | 버거킹 | 맥도날드 | 김밥 | ランチ | 夕食 | 昼食 | 食事 | 寿司 | ラーメン | 午饭 | 晚饭 | 午餐 | 餐厅 | 火锅 | 外卖 | ร้านอาหาร | ข้าว | makan | makan siang | warung | nasi | chakula | khana | biryani | dhaba | foods | ice cream | eis',
  ),
  row(
    'transport.taxi',
    'uber | lyft | bolt | ola | taxi | cab | careem | grab | gojek | gocar | didi | yandex.taxi | yandex.go | yandex taxi | free now | freenow | cabify | kakao t | 카카오택시 | 택시 | タクシー | 滴滴 | 打车 | rapido | такси | taksi | boda | pickme | 99app | blablacar',
  ),
  row(
    'transport.public',
    'metro | bus | tram | subway ticket | bvg | s-bahn | u-bahn | tfl | oyster | ratp | navigo | train ticket | mta | muni | bart | suica | pasmo | 교통카드 | 지하철 | バス | 電車 | 地铁 | 公交 | метро | mosmetro | mosgortrans | автобус | proezd | проезд | metro de madrid | matatu | bilet | fahrkarte | ticket bvg | transjakarta | krl | bts',
  ),
  row(
    'transport.fuel',
    'fuel | petrol | gas station | shell | bp | esso | aral | total energies | totalenergies | chevron | exxon | exxonmobil | lukoil | лукойл | rosneft | gazpromneft | azs | азс | tankstelle | tanken | gasolinera | gasolina | essence | benzina | carburant | benzin | indian oil | hpcl | bharat petroleum | adnoc | enoc | eni | repsol | cepsa | galp | opet | petrol ofisi | 주유소 | 주유 | ガソリン | エネオス | 加油 | 中国石化 | pertamina | spbu | bensin | puma energy | น้ำมัน',
  ),
  row(
    'transport.parking',
    'parking | parkhaus | parken | parkplatz | estacionamiento | estacionamento | парковка | otopark | toll | fastag | maut | peaje',
  ),
  row(
    'transport.car',
    'car wash | avtomojka | автомойка | garage | werkstatt | tyre* | mechanic | autoservice | car repair',
  ),
  row(
    'travel.flight',
    'flight | airline | airlines | airways | lufthansa | ryanair | easyjet | wizz air | indigo | air india | emirates | qatar airways | turkish airlines | aeroflot | аэрофлот | flug | vuelo | avion | iberia | vueling | delta | united airlines | garuda | airasia | lion air | ana | 대한항공 | 아시아나 | makemytrip | 机票 | 航空 | pegasus',
  ),
  row(
    'travel.hotel',
    'hotel | hostel | airbnb | booking.com | booking com | agoda | marriott | hilton | ibis | hyatt | oyo | гостиница | отель | otel | 호텔 | ホテル | 酒店 | โรงแรม | riad | فندق',
  ),
  row(
    'travel.train',
    'deutsche bahn | db vertrieb | bahn | sncf | renfe | trenitalia | italo | irctc | amtrak | eurostar | rzd | ржд | ktx | korail | 新幹線 | jr east | 高铁 | 12306 | 火车票 | train',
  ),
  row('travel', 'expedia | trip.com | visa fee | luggage | tour | travel | reise | viaje'),
  row(
    'shopping.online',
    'amazon | amzn | ebay | aliexpress | alibaba | flipkart | etsy | noon | jumia | shopee | lazada | tokopedia | mercado libre | mercadolibre | mercado livre | wildberries | ozon | trendyol | hepsiburada | coupang | 쿠팡 | 楽天 | rakuten | taobao | 淘宝 | 京东 | 天猫 | zalando | otto | daraz | temu | shein | allegro | paypal',
  ),
  row(
    'shopping.clothing',
    'h&m | zara | uniqlo | primark | nike | adidas | c&a | mango | decathlon | myntra | shoes | schuhe | clothes | kleidung | ropa | vetements | одежда | обувь | giyim | lc waikiki | ユニクロ | 무신사 | 衣服 | dress | jacket',
  ),
  row(
    'shopping.electronics',
    'apple store | media markt | mediamarkt | saturn | best buy | fnac | croma | dns | mvideo | м.видео | currys | electronics | elektronik | ヨドバシ | ビックカメラ | 하이마트 | samsung | laptop | phone case',
  ),
  row(
    'shopping.home',
    'ikea | obi | bauhaus | home depot | leroy merlin | hornbach | furniture | mobel | muebles | мебель | hoff | homecentre | 이케아 | ニトリ | 다이소 | ダイソー | dm drogerie | rossmann',
  ),
  row(
    'shopping',
    'mall | shopping | kaufhaus | target | store | shop | magazin | магазин | loja | tienda | boutique | department store | 백화점 | デパート | 商场 | toko',
  ),
  row(
    'housing.rent',
    'rent | miete | kaltmiete | warmmiete | loyer | alquiler | aluguel | affitto | аренда | арендная плата | kira | 월세 | 家賃 | 房租 | sewa | kodi | kodi ya nyumba | kiraya | kos | ค่าเช่า | إيجار | اجاره',
  ),
  row('housing.mortgage', 'mortgage | hypothek | hipoteca | ипотека'),
  row(
    'housing',
    'hausverwaltung | nebenkosten | жкх | zhkh | condominio | aidat | 관리비 | handyman | plumber',
  ),
  row(
    'utilities.electricity',
    'electricity | electric | strom | luku | kplc | dewa | pln | electricite | edf | eletricidade | endesa | iberdrola | enel | электроэнергия | elektrik | كهرباء | برق | 電気 | 전기 | 电费 | token listrik | power bill | bescom | vattenfall | eskom | umeme',
  ),
  row(
    'utilities.water',
    'water bill | wasser | agua | вода | водоканал | su faturasi | 水道 | 수도 | 水费 | pdam',
  ),
  row('utilities.gas', 'gas bill | gazprom mezhregiongaz | gasag | dogalgaz | 도시가스 | ガス'),
  row(
    'utilities.internet',
    'internet | broadband | wifi | fiber | rostelecom | ростелеком | telekom | comcast | xfinity | indihome | ttnet | hosting',
  ),
  row(
    'utilities.mobile',
    'airtime | mobile recharge | recharge | prepaid | vodafone | o2 | t-mobile | verizon | at&t | airtel | jio | orange | mtn | safaricom | megafon | мегафон | beeline | билайн | mts | мтс | tele2 | turkcell | telkomsel | pulsa | etisalat | stc | mobily | zain | movistar | tim | ncell | 통신 | 携帯 | ドコモ | 话费 | 中国移动 | handy | handyrechnung',
  ),
  row(
    'health.pharmacy',
    'pharmacy | apotheke | farmacia | pharmacie | farmacias | аптека | apteka | eczane | drugstore | cvs | walgreens | boots | apollo pharmacy | medplus | صيدلية | داروخانه | 약국 | 薬局 | ドラッグ | 药店 | ร้านขายยา | apotek | duka la dawa | medicine | dawa',
  ),
  row(
    'health.doctor',
    'doctor | hospital | clinic | dentist | arzt | zahnarzt | medico | medecin | клиника | врач | стоматолог* | hastane | مستشفى | عيادة | 병원 | 치과 | 病院 | 歯科 | 医院 | โรงพยาบาล | rumah sakit | hospitali',
  ),
  row(
    'health.fitness',
    'gym | fitness | mcfit | yoga | sport studio | фитнес | urban sports | spor salonu | 헬스 | 健身 | ジム | swimming',
  ),
  row(
    'education.books',
    'book | books | bookshop | bookstore | buch | bucher | thalia | libreria | livraria | librairie | книг* | kitap | 서점 | 교보문고 | 本屋 | 书店',
  ),
  row(
    'education',
    'school | school fees | tuition | university | college | universitat | kita | colegio | escuela | ecole | школа | детский сад | okul | course | udemy | coursera | vhs | 학원 | 学费 | 塾 | sekolah | shule | ada ya shule | مدرسة',
  ),
  row(
    'entertainment.streaming',
    'netflix | spotify | disney plus | disney+ | hbo | youtube premium | youtube | apple music | apple.com/bill | prime video | hulu | dazn | deezer | кинопоиск | ivi | okko | hotstar | shahid | telegram premium | subscription | abo | 멜론 | 넷플릭스 | 爱奇艺',
  ),
  row('entertainment.games', 'steam | playstation | nintendo | xbox | roblox | epic games | games | game'),
  row(
    'entertainment.events',
    'cinema | kino | movie | movies | theatre | theater | concert | konzert | museum | ticketmaster | eventim | bookmyshow | cine | cinema | кино | театр | концерт | sinema | 영화 | cgv | 映画 | 电影 | bioskop | zoo | berghain | club',
  ),
  row('entertainment', 'party | bowling | karaoke | lottery'),
  row(
    'personal.beauty',
    'haircut | barber | salon | friseur | coiffeur | peluqueria | cabeleireiro | парикмахер* | kuafor | berber | beauty | spa | cosmetics | sephora | douglas | 미용실 | 美容院 | 理发',
  ),
  row(
    'personal.gifts',
    'gift | gifts | geschenk | cadeau | regalo | presente | подарок | flowers | blumen | florist | donation | spende | zakat',
  ),
  row('personal.pets', 'pet | vet | tierarzt | fressnapf | petshop | pet shop | ветеринар* | 동물병원'),
  row('personal.children', 'toys | spielzeug | kindergarten | baby | diapers | windeln | daycare'),
  row(
    'finance.insurance',
    'insurance | versicherung | assurance | seguro | assicurazione | страхов* | sigorta | geico | allianz | axa | lic | takaful | 보험 | 保険 | 保险 | asuransi | bima | تأمين',
  ),
  row(
    'finance.investment',
    'mutual fund | mutual funds | sip | zerodha | groww | etf | trade republic | scalable | coinbase | binance | broker | investment | digital gold | index fund | stocks | 증권 | 証券 | 基金',
  ),
  row(
    'finance.loan',
    'loan | emi | kredit rate | погашение | по кредиту | loan repayment | overdraft | kredi taksidi | 대출 | ローン | 贷款',
  ),
  row(
    'finance.tax',
    'tax | finanzamt | steuer | impots | hacienda | receita federal | налог* | гибдд | gibdd | vergi | kra | 세금 | 税金 | 税',
  ),
  row(
    'finance.fees',
    'annual fee | bank fee | fee | kontofuhrung | comision de mantenimiento | комиссия | sms charge',
  ),
];
