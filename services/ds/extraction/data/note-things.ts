import type { WordRow } from '../text/lexicon.ts';
import type { Category } from './categories.ts';
import { row, type Trade } from './merchants.ts';
import { EAST_ASIA_AFRICA } from './note-things/east-asia-africa.ts';
import { GERMANIC } from './note-things/germanic.ts';
import { OTHER_EUROPE } from './note-things/other-europe.ts';
import { ROMANCE } from './note-things/romance.ts';
import { SLAVIC } from './note-things/slavic.ts';
import { WEST_SOUTH_ASIA } from './note-things/west-south-asia.ts';

const EVERYWHERE: readonly WordRow<Trade>[] = [
  row(
    'dining',
    `dinner | meal | meals | snack | snacks | sandwich | sandwiches | bagel | bagels | wrap | fries | chips | crisps | nuggets | noodles | ramen | sushi | poke | salad | soup | hotdog | hot dog | ice cream | gelato | smoothie
     juice | soda | coke | cola | pepsi | sprite | lemonade | milkshake | meal deal | meal deals | takeout | pie | doughnut | donuts | muffin | cookie | popcorn | suya | jollof | shawarma | kebab | momos | samosa | samosas | dosa | idli | vada pav
     pav bhaji | thali | paratha | maggi | malt | puff puff | ulam | siomai | halo halo | merienda | mishkaki | chips mayai | ugali | nyama choma | chapati
     mittagessen | abendessen | essen | fruhstuck | currywurst | pommes | brotzeit | eis | suppe | salat | dejeuner | diner | repas | resto | restau | gouter | petit dej | glace | frites | crepe
     almuerzo | comida | cena | desayuno | merienda | tapas | helado | bocadillo | empanada | empanadas | arepa | almoco | jantar | lanche | cafe da manha | sorvete | pastel | pranzo | cena fuori | colazione | aperitivo | spritz | panino | gelato
     обед | ужин | завтрак | перекус | шаурма | шаверма | пирожок | мороженое | суши | роллы | столовая | обід | вечеря | сніданок | круасан | круассан | булочка
     yemek | ogle yemegi | aksam yemegi | kahvalti | simit | dondurma | tost | ayran | gozleme | غداء | غدا | عشاء | عشا | فطور | ساندويش | شاورما | وجبة | ناهار | شام | صبحانه | ساندویچ | بستنی | खाना | नाश्ता | समोसा | मिठाई | khana | nashta
     점심 | 저녁 | 아침 | 김밥 | 떡볶이 | 치킨 | 라면 | 밥 | ランチ | 夕食 | 昼食 | 夕飯 | 昼ごはん | 朝食 | 弁当 | おにぎり | 牛丼 | ラーメン | 食事 | 午饭 | 晚饭 | 午餐 | 晚餐 | 早餐 | 早饭 | 宵夜 | 夜宵 | 火锅 | 烧烤 | 面条
     makan | makan siang | makan malam | sarapan | nasi goreng | bakso | mie ayam | nasi lemak | roti canai | an sang | an trua | an toi | pho | bun cha | banh mi | com trua | ข้าว | ข้าวมันไก่ | ก๋วยเตี๋ยว | ส้มตำ | อาหาร | มื้อเที่ยง | ขนม
     chakula | lunsj | middag | fika | mat | obiad | kolacja | sniadanie | lody | kanapka | broodje | eten | frietjes | friet | ijsje`,
  ),
  row(
    'dining.coffee',
    `चाय | চা ঘর | தேநீர் | latte | cappuccino | americano | flat white | tea | cay | čaj | czaj | herbata | te | the vert | thee | чай | латте | капучино | شاي | چای | چایی | cha yen | ชา | ชาเย็น | ชานม | tra sua | tra da
     trà sữa | ca phe | cà phê | cafe con leche | cortado | galao | bica | milk tea | bubble tea | teh tarik | es teh | kopi susu | 奶茶 | 拿铁 | 美式 | お茶 | 밀크티 | 아메리카노 | 라떼`,
  ),
  row(
    'dining.bar',
    `drinks | wine | pint | pints | round | beers | shots | bier | biertje | biertjes | vino | вино | пивко | cana | canas | cerveja | chopp | birra | raki | piwo | piwko | krogen | 飲み会 | 飲み代 | 酒 | 啤酒 | 소주 | เบียร์ | bia`,
  ),
  row(
    'groceries.bakery',
    `bread | loaf | brot | brotchen | brezel | semmel | semmeln | baguette | baguettes | croissant | croissants | pain | pan | barra de pan | pao | pane | cornetto | ekmek | نان | خبز | chleb | bulki | brood | 빵 | パン | 面包 | mkate | pandesal`,
  ),
  row(
    'groceries',
    `vegetables | veg | veggies | fruit | milk | eggs | rice | meat | chicken | fish | onions | onion | tomatoes | potatoes | bananas | apples | avocados | butter | cheese | flour | sugar | oil | atta | dal | paneer | curd | ghee | groceires | shopping food
     gemuse | obst | milch | eier | kase | wurst | fleisch | einkauf | einkaufe | lebensmittel | wochenmarkt | courses | lait | fromage | legumes | marche | mercado semanal | la compra | compra semanal | fruta | verduras | leche | huevos | carne | pescado
     leite | ovos | legumes | feira | mercado | spesa | latte e uova | verdura | frutta | formaggio | продукты | молоко | яйца | хлеб | сыр | мясо | рынок | базар | молоко | sut | yumurta | peynir | sebze | meyve | pazar | خضار | فواكه | حليب | لبن | بيض | گوشت | میوه | شیر
     दूध | सब्ज़ी | सब्जियां | फल | अंडे | doodh | dudh | sabji | sabzi | phal | ande | belanja | sayur | susu | telur | beras | pasar | di cho | rau | trung | ของสด | ตลาด | นม | ไข่ | 장보기 | 우유 | 계란 | 과일 | 마트 | 牛乳 | 卵 | 野菜 | 果物 | 買い物 | 食料品 | 买菜 | 水果 | 牛奶 | 鸡蛋 | 菜
     unga | maziwa | mboga | nyama | mayai | palengke | gulay | isda | bigas | zakupy | mleko | jajka | boodschappen | melk | matvaror`,
  ),
  row(
    'transport.public',
    `metro | metro ticket | tube | tube ticket | underground | subway fare | ferry | ferry ticket | train ticket | subway ticket | ticket bvg | proezd | bilet | bus ticket | tram ticket | metro card | oyster | octopus | suica | transit pass | fahrkarte | monatskarte | ticket de metro | navigo | bonobus | billete | abbonamento | электричка | автобус
     dolmus | minibus | akbil | اتوبوس | مترو | باص | ميكروباص | बस | मेट्रो | angkot | busway | kereta | lrt | mrt | bts | รถเมล์ | รถไฟฟ้า | 지하철 | 버스 | 교통카드 | 電車 | 電車賃 | バス | バス代 | 地铁 | 公交 | nauli | matatu | daladala | jeep | jeepney | tricycle | buss | kaartje | retourtje`,
  ),
  row(
    'transport.taxi',
    `auto | auto fare | tuktuk | tuk tuk | okada | keke | ऑटो | autorickshaw | rikshaw | motorcycle taxi | moto taxi | habal habal | taxifahrt | vtc | タクシー代 | 택시비 | xe om | วิน`,
  ),
  row(
    'transport.fuel',
    `gas | gas fill up | fill up | filled up | tank of gas | petorl | essence | gasoil | le plein | un plein | plein | sprit | benzin | nafta | bencina | gasolina | benzina | rifornimento | бензин | бенз | заправка | пальне | paliwo | tankowanie | بنزين | بنزین | تيل | डीजल | minyak | bensin | isi bensin | xang | do xang
     น้ำมัน | เติมน้ำมัน | 기름 | 주유 | ガソリン | 加油 | mafuta | benzine | getankt | tanka`,
  ),
  row(
    'transport.car',
    'parking fine | parking ticket | speeding ticket | oil change | car service | servicing | transmission | tyres | brakes | puncture | то машины | замена масла',
  ),
  row('travel.flight', 'avion | plane | flight ticket | plane ticket | billet avion | pasaje | uçak'),
  row('travel.hotel', 'airbnb | night stay | hostal | hostel bed'),
  row(
    'shopping.clothing',
    'jacket | shirt | schuhe | coat | jumper | sweater | hoodie | trousers | pants | socks | t-shirt | tshirt | sneakers | boots pair | jacke | hose | pulli | kleid | veste | pantalon | camisa | zapatillas | sapatos | camiseta | scarpe | maglietta | куртка | кроссовки | джинсы | ayakkabi | gomlek | جاكيت | جزمة | كفش | کفش | लباس | कपड़े | kapde | baju | sepatu | quan ao | giay | 옷 | 신발 | 服 | 靴 | 衣服 | 鞋子 | buty | kurtka | troja | skor | nguo | viatu',
  ),
  row(
    'shopping.electronics',
    'phone case | headphones | earphones | charger | usb cable | cable | keyboard | mouse | monitor | laptop | tablet | ps5 | xbox | switch game | наушники | зарядка | 耳机 | 充电器 | 이어폰 | イヤホン',
  ),
  row(
    'shopping.home',
    'coffee table | couch | sofa | chair | desk | lamp | light bulb | bulbs | pillow | mattress | plants | pot | pan set | cleaning supplies | detergent | toilet paper | lampe | stuhl | regal | meubles | cojin | лампа | стул | कुर्सी | meja | 椅子 | 家具',
  ),
  row(
    'housing.rent',
    'kos | miete | wg miete | alquiler | loyer | aluguel | affitto | аренда | квартплата | kira | إيجار | ايجار | اجاره | किराया | kiraya | sewa | tien nha | ค่าเช่า | 월세 | 家賃 | 房租 | czynsz | hyra | huur | kodi',
  ),
  row(
    'housing.maintenance',
    'plumber | handyman | electrician | cleaner | cleaning lady | maid | condominio | condominium | nettoyage | putzfrau | fontanero | idraulico | сантехник | уборка | tadilat',
  ),
  row('utilities', 'utility bill | bills | nebenkosten | charges | коммуналка | комуналка | faturalar'),
  row(
    'utilities.electricity',
    'electric bill | electricity | power bill | light bill | strom | electricite | luz | bolletta luce | свет | elektrik | كهرباء | برق | बिजली | bijli | listrik | token listrik | tien dien | ค่าไฟ | 전기세 | 電気代 | 电费 | prad | nepa | stima',
  ),
  row(
    'utilities.gas',
    'gas bill | gas cylinder | lpg | cooking gas | gasrechnung | bolletta gas | gaz | dogalgaz | gas elpiji | 가스비 | ガス代 | 燃气费',
  ),
  row(
    'utilities.water',
    'water bill | wasser | eau | factura del agua | agua y luz | su faturasi | ค่าน้ำ | 수도세 | 水道代 | 水费',
  ),
  row(
    'utilities.internet',
    'internet | wifi bill | wifi | broadband | fibre | internetrechnung | интернет | інтернет | 인터넷 | インターネット | 宽带',
  ),
  row(
    'utilities.mobile',
    'prepaid | handy | airtime | data bundle | phone bill | phone plan | load | data load | guthaben | forfait mobile | recarga | recarga movil | ricarica | связь | мобильный | телефон пополнил | رصيد | شحن رصيد | शارژ | شارژ | pulsa | kuota | paket data | nap dien thoai | 휴대폰 요금 | 携帯代 | スマホ代 | 话费 | bando | muda wa maongezi',
  ),
  row(
    'health.pharmacy',
    'pills | medizin | medikamente | meds | med | medicine | cough syrup | paracetamol | ibuprofen | plasters | vitamins | tissues and meds | medicaments | medicamentos | remedio | remedios | medicine per la tosse | лекарства | таблетки | ліки | ilac | دواء | دوا | ادوية | داروخانه | दवा | दवाई | dawai | dawa | obat | thuoc | ยา | 약 | 약값 | 薬 | 药 | leki | medicin | gamot',
  ),
  row(
    'health.doctor',
    'physio | kine | zahnarzt | arzt | medecin | dentiste | medico | consulta | dentista | врач | стоматолог | анализы | diş | دكتور | دندانپزشک | डॉक्टर | dokter | kham benh | หมอ | 병원 | 치과 | 病院 | 歯医者 | 看病 | 牙医 | lekarz | tandarts | tandlakare',
  ),
  row(
    'health.fitness',
    'gym membership | yoga class | sportsstudio | gimnasio | salle de sport | спортзал | абонемент в зал | spor salonu | 헬스 | 헬스장 | ジム代 | 健身',
  ),
  row(
    'education',
    'vhs | school stuff | exam fees | kinderkrippe | cantine | colegio | escola | школа | курсы | okul | مدرسة | رسوم مدرسة | फीस | school fee | 학원 | 塾 | 学费 | karo | ada',
  ),
  row(
    'entertainment.streaming',
    'subscription | abo | telegram premium | подписка | abonnement | abonelik | langganan | 구독 | サブスク | 会员',
  ),
  row(
    'entertainment.events',
    'film | club | gig | concert tix | tix | bowling night | kino | ciné | cine | кино | кіно | квитки | билеты | sinema | سينما | سینما | फिल्म | nonton | bioskop | xem phim | ดูหนัง | 영화 | 映画 | 电影 | bio | kino bilety',
  ),
  row('entertainment', 'party | bet | lotto ticket | scratch card | scratchcard | loteria | лото'),
  row(
    'personal.beauty',
    'haircut | trim | nails | manicure | barber | friseur | frisor | coiffeur | coupe de cheveux | peluqueria | corte de pelo | barbeiro | parrucchiere | стрижка | маникюр | парикмахер | перукар | kuafor | berber | حلاق | قص شعر | آرایشگاه | बाल कटवाए | potong rambut | cat toc | ตัดผม | 미용실 | 머리 | 散髪 | 美容院 | 理发 | 剪头发 | fryzjer | kapper | frisör | kinyozi | gupit',
  ),
  row(
    'personal.gifts',
    'present | birthday present | birthday gift | bday gift | wedding gift | geschenk | cadeau | regalo | presente | prenda | подарок | подарунок | hediye | هدية | کادو | तोहफा | hadiah | kado | qua | ของขวัญ | 선물 | プレゼント | 礼物 | 红包 | prezent | zawadi | regalo',
  ),
  row(
    'personal.pets',
    'dog food | cat food | cat litter | vet bill | hundefutter | katzenfutter | croquettes | comida del perro | pienso | ração | корм | корм коту | mama kucing | 猫粮 | 狗粮 | 사료',
  ),
  row(
    'personal.children',
    'diapers | nappies | windeln | baby food | babysitter | couches bebe | panales | fraldas | pannolini | подгузники | памперсы | popok | 기저귀 | おむつ | 尿布',
  ),
  row(
    'finance.insurance',
    'insurance | car insurance | versicherung | assurance | seguro | assicurazione | страховка | sigorta | تأمين | بیمه | बीमा | asuransi | bao hiem | 보험 | 保険 | 保险',
  ),
  row(
    'finance.fees',
    'annual fee | bank fee | fee | kontofuhrung | comision de mantenimiento | комиссия | sms charge',
  ),
];

const byLanguage = [
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...OTHER_EUROPE,
  ...WEST_SOUTH_ASIA,
  ...EAST_ASIA_AFRICA,
].flatMap((things) => Object.entries(things).map(([category, words]) => row(category as Category, words)));

/** What people buy, in the words of their own notes: on a sign they may be a name. */
export const NOTE_WORDS: readonly WordRow<Trade>[] = [...EVERYWHERE, ...byLanguage];
