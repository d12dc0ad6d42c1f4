import type { Category } from './categories.ts';

/**
 * Chains by category, a line each: the name as it is shown, then its keys as `keyOf` writes them, save the one that
 * `plainKey` makes of the shown name; a `!` says that this one is none. From name-suggestion-index 8.0.20260918; made by scripts/brands.ts.
 *
 * ## BSD 3-Clause
 *
 * Copyright 2026, name-suggestion-index contributors
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
export const BRANDS: Readonly<Partial<Record<Category, string>>> = {
  dining: `
One Price Coffee
Schmizza Pub & Grub=!=pizzaschmizza
`,
  'dining.bar': `
Adnams
All Bar One
Amber Taverns
Arkell's
BEFeD
Banks's
Bar Louie=barlouierestaurants
Batemans
Be At One=stonegate
Belhaven Pubs
Belushi's
Brains
BrewDog
Brewers Fayre
Brewhouse & Kitchen
Castle Pubs
Castle Rock=castlerockbrewery
Chef & Brewer
Coyote Ugly=coyoteuglysaloon
Craft Union
Electric Star Pubs
Ember Inns
Enterprise Inns
Everards=everardsbrewery=everardsofleicestershire
Ezītis miglā=!=ezitismigla
Flight Club
Greene King=!=greenekinglocalpubs
Hall & Woodhouse
Harvey's=!=harveysbrewery
Hive Pubs
Hub
Hungry Horse
J.W. Lees
Joseph Holt
Louis Fitzgerald Group
Marston's=marstonsinnstaverns=marstonspubs
Mitchells & Butlers=mitchellsbutlersplc
MásQMenos=!=masqmenos
NaturFreunde Deutschland
Nicholson's
Ninkasi
O'Neill's=oneils
Ojos Locos Sports Cantina=ojoslocos
Palmers Brewery
Piana Vyshnia
Pijalnia Wódki i Piwa=!=pijalniawodkiipiwa
Pijana Wiśnia=!=pijanawisnia
Pitcher & Piano
Premium Country Pubs
Pub People
Punch Taverns
Remarkable Pubs
Revolución de Cuba=!=revoluciondecuba
Robinsons=robinsonsbrewery
Samuel Smith=samsmith=samuelsmiths=samuelsmithsbrewery
Schmizza Pub & Grub
Schmizza Public House
Shepherd Neame
Simmons=simmonsbars=simmonsbar
Sizzling Pubs
Slug and Lettuce=!=sluglettuce
St Austell Brewery=staustellbrewerypubs
Stonegate=!=stonegategroup=stonegatepubcompany
The Bishops Arms=bishoparms=bishopsarms
The Blues Kitchen
The Brass Tap
The Cocktail Club=londoncocktailclub=thelondoncocktailclub
The Craft Beer Co.
Thwaites=thwaitespubs
Vagabond
Vino Volo
Vintage Inns
Wadworth
Walkabout
Wetherspoon=jdwetherspoon=jdwetherspoons=wetherspoons
Young & Co
Young's
Пʼяна Вишня=!=пянавишня=drunkencherry
くいもの屋わん=!=くいもの屋わん
つぼ八=!=つぼ八=tsubohachi
はなの舞=!=はなの舞=hananomai
や台ずし=!=や台ずし
モンテローザ=!=モンテローザ=monterosa
串かつでんがな=!=串かつでんがな=kushikatsudengana
串カツ田中=!=串カツ田中=kushikatsutanaka
八剣伝=!=八剣伝=hakkenden
吧東 Bar East=吧東bareast
和民=!=watami
太平洋酒吧 Bar Pacific=太平洋酒吧barpacific=太平洋酒吧
庄や=!=shoya
白木屋=!=白木屋=shirokiya
目利きの銀次=!=目利きの銀次=mekikinoginji
笑笑=!=warawara
風来坊=!=風来坊=furaibo
養老乃瀧=!=養老乃瀧=yoronotaki
魚民=!=uotami
鳥貴族=!=鳥貴族=torikizoku
`,
  'dining.coffee': `
% Arabica
1点点=!=alittletea
49th Parallel Coffee Roasters
5 to go
50嵐=!=50lan
7 Brew=7brewcoffee=sevenbrewcoffee
7 Leaves Cafe
7分甜=!=sweet7
85°C Bakery Cafe=85cafe=85degrees=85degreesc=85degreescelsius=85cdailycafe
85度C 85°C Bakery Cafe=!=85度c85cbakerycafe
AMT Coffee
Anne&Max
Arabica=!=arabicacoffeehouse
Arcaffe=ארקפה
Aroma Espresso Bar=aroma
Aroma Joe's
Aroma Kava=аромакава
Asda Café=!=asdacafe
BECK'S COFFEE SHOP=ベックス・コーヒーショップ=ベックスコーヒーショップ=beckscoffeshop
Bagels & Beans
Baggins Coffee
Baker Hansen
Bakers + Baristas
Bambu
Barista
Baristi=barizti
BenGong's Tea
Better Buzz Coffee=betterbuzzcoffeeroasters
Big Orange
Biggby Coffee
Black Canyon=blackcanyoncoffee=blackcanyoncoffeeeatery
Black Rock Coffee
Black Sheep Coffee
Blank Street Coffee=blankstreet
Blenz Coffee
BloomsYard
Blue Bottle Coffee=ブルーボトルコーヒー
Blue Tokai Coffee Roasters
Bo's Coffee
Bob & Berts
Boba Guys
Boheme
Bombay Cutting Chai
Bonafide
Boost Juice
Bootlegger Coffee Company
Boston Tea Party
Braganza Tea
Bridgehead
Bubble Waffle Cafe=雞蛋仔餐廳
Buenas Migas
Cafe Coffee Day
Cafe Extrablatt
Cafe Frei
Caffe Bene=카페베네=caffebene咖啡伴=cafebene=кафебэнэ=咖啡伴
Caffeine
Caffè Nero=!=caffenero=cafenero
Caffè Pascucci=!=caffepascucci
Caffè Spettacolo=!=caffespettacolo
Caffè Vergnano 1882=!=caffevergnano1882=caffevergnano
Caffé Trieste=!=caffetrieste
Café Amazon=!=cafeamazon
Café Cappuccino=!=cafecappuccino
Café Dépôt=!=cafedepot
Café Joyeux=!=cafejoyeux
Café Local=!=cafelocal
Café Martínez=!=cafemartinez
Café OMA=!=cafeoma
Café Punta del Cielo=!=cafepuntadelcielo=puntadecielo
Café Quindío=!=cafequindio
Café du Monde=!=cafedumonde
Cali Press
Campus Suite
Cappuccino
Caribou Coffee
Casa do Pão de Queijo=!=casadopaodequeijo
ChaTraMue
Chaayos
Chagee
Chai Point
Chaiiwala
Change Please
Chao Doi
Chatime
Cheirin Bão=!=cheirinbao
Chicha San Chen=吃茶三千
Chocolate Company
Cibo Espresso
Clean Eatz
CoCo=cocofreshteajuice
CoCo都可=!=coco都可=coco奶茶=都可茶飲=都可茶饮
CofeFest
Coffee Berry
Coffee Company
Coffee Culture=coffeeculturecanada=coffeeculturenewzealand
Coffee Fellows
Coffee House=coffeehousesuomi
Coffee Island
Coffee Lab
Coffee Like
Coffee Republic
Coffee Time
Coffee#1=coffeenumber1=coffeenumberone
Coffeeshop Company=венскаякофейня
Cofix=קפויקס=קופיקס
Cofizz=קופיז
Colicci
Columbus Café=!=columbuscafe=colombus=colombuscafe=colombuscafeco=columbus=columbuscafeco
Copenhagen Coffee Lab
Corner Bakery=cornerbakerycafe
Costa Drive Thru=costadrivethrough
Costa=!=costacoffee=costacoffeecosta
Country Style
Cộng Cà Phê=!=congcaphe
Dee Dee's Family Café=!=deedeesfamilycafe
Ding Tea
Ding Tea 薡茶=!=dingtea薡茶
Doppio Espresso
DriveCafe
DuckBill Cookies & Coffee
Dunn Brothers Coffee=dunnbroscoffee
Dutch Bros. Coffee=dutchbros=dutchbrothers
EL&N=elnlondon
Einstein Kaffee=einsteincafe
Ellianos Coffee
Equatorial Coffee
Espresso House
Espressolab
Euro Café=!=eurocafe
FCB Coffee
Faborit
Figaro=figarocoffee=figarocoffeecompany
Flash Coffee
Flying Horse Coffee=フライングホースコーヒー
Fore Coffee
Fran's Café=!=franscafe
Fresh Corner
Gloria Jean's=!=gloriajeanscoffees
Go Coffee
Gong Cha=gongchavietnam=congtra
Green Caffè Nero=!=greencaffenero=greencafenero
Grind
Grão Espresso=!=graoespresso
HTeaO
Haferkater
Happy Lemon
Harris + Hoole
Havanna
Heine Brothers'
Hermanos Colombian Coffee Roasters
Heytea
Highlands Coffee=highlands
Hollys=할리스
Honey Dew Donuts=honeydew
Honeymoon Dessert=满记甜品
Hopper Coffee
Hudsons Coffee
Hui Lau Shan=許留山
IKEA Café=!=ikeacafe
Insomnia
It's Boba Time
IzyCoffee
JJ Bean
Jamaica Blue
Janji Jiwa
Java House
Jazen Tea=jazen
Joe & The Juice
Juan Valdez Café=!=juanvaldezcafe
Julius Meinl
Junbi
Kaffebrenneriet
Kahve Dünyası=!=kahvedunyasi
Kitanda
Kopi Kenangan
Kreation Organic
Kung Fu Tea=kftea
Kuzina
La Colombe Coffee Roasters=lacolombe
Lap=!=lapcoffee=lifeamongpeople
Lavazza
Le Pain Quotidien
Lollicup
Luckin Coffee=luckin
M Stand
M&S Café=!=mscafe
Macao Imperial Tea=澳門皇茶
Machi machi
Macu Tea=macu=麻古茶坊
Mais1 Café=!=mais1cafe
Mango Mango Dessert
Manner Coffee
Manolo Bakes
Matcha Cafe Maiko
Matto Espresso
Max Brenner=מקסברנר
Maxx Coffee
McCafé=!=mccafe
Meama Collect=მეამა=meama=меама=მეამაქოლექთი=меамаколлект
Michel's Patisserie
Mikel
Mikucha
Mixue Ice Cream & Tea=mixue
Momen'Tea
Mooboo
Morrisons Cafe
Mr. Brown 伯朗咖啡館=!=mrbrown伯朗咖啡館=mrbrowncafe=伯朗咖啡館=金車股份有限公司=kingcarindustrialcoltd
Mr. Wish
Muffin Break
Mugg & Bean
Muzz Buzz
Mövenpick Café=!=movenpickcafe
NUTTEA
Nana's Green Tea=ナナズグリーンティー
Nero Express=neroexpresscaffenero
Nü Health Food=!=nuhealthfood
O'Briens Café=!=obriens=obrienscafe
OldTown White Coffee
OneZo Tapioca=onezo=onezotea=丸作食茶
PJ's Coffee of New Orleans
PRONTO=!=プロント
Pastelería Artesanal Manolo=!=pasteleriaartesanalmanolo=manoloartisanalpastry=pasteleriamanolo
Patisserie Valerie
Pausa=!=pausacoffeeshop
Peet's Coffee=peets=peetscoffeetea
Pellini
Perky Blenders
Petit Pret
Philz Coffee
Pie Face
Plato Coffee
Point Coffee=indomaretpoint
Puccino's
Pumpkin=!=pumpkincafe=pumpkincafeshop
Quickly=!=快可立
Real Fruit Bubble Tea
Redemption Roasters
Rei do Mate
Robert Harris
Rosslyn
Royaltea 皇茶=royaltea皇茶
Rustpunt.nu
Saint Espresso
Scooter's Coffee
Seattle Coffee Company
Seattle's Best Coffee
Second Cup
Segafredo
Shakespeare Coffee & Bistro=shakespeare
Sharetea شيرتي=!=shareteaشيرتي=شيرتي
Sharetea 歇腳亭=!=sharetea歇腳亭
Sharetea=歇腳亭
Shuyi Tealicious=书亦烧仙草=書亦燒仙草=shuyitealiciouscanada
Simitçi Dünyası=!=simitcidunyasi
Skuratov Coffee=skuratovсoffee=скуратовкофе
Stan's Donuts & Coffee
Starbaks=старбакс=starbucks
Starbucks Reserve
Starbucks=!=starbuckscoffee=starbuckscanada=starbucksuk
Stars Coffee
Stop Cafe
Store Street Espresso=storestespresso
Streamer Coffee Company
Stumptown Coffee Roasters
Sulbing=sulbing설빙
Sunright Tea Studio
Surf Coffee
Sweethoney Dessert=杏记甜品
T4 Tea House=t4teaforu
TOMORO Coffee
TP Tea
Tapioca Express
Tastea
Tatte Bakery & Cafe
Tealive
Teapresso Bar
Ted's Coffee Co.
Teeamo
Tesco Café=!=tescocafe
The Alley=鹿角巷
The Barn
The Bean
The Coffee
The Coffee Bean & Tea Leaf=coffeebeantealeaf
The Coffee Club
The Coffee House=thecoffeehousevietnam
The Gentlemen Baristas=gentlemenbaristas
The Grumpy Baker
The Human Bean=humanbean
The Italian Coffee Company
Thelins konditori
Think Coffee
Third Wave Coffee Roasters
Tierra Mia Coffee
Tiger Sugar
Tim Hortons
Timothy's
Toast Box
Toby's Estate
Tom N Toms=탐앤탐스
Torrador
Tostao'=tostaocafepan
Traveler's Coffee
Trung Nguyên Coffee=!=trungnguyencoffee=trungnguyen=caphetrungnguyen=trungnguyenecoffee
Urban Baristas
Varka
Vero Cafe
Vida e Caffè=!=vidaecaffe=vidaacaffe
Viva cafe
Vivari
Wagas=沃歌斯
WatchHouse
Waves Coffee House=wavescoffee
Wayne's Coffee
Wild & The Moon
Wild Bean Cafe
WonderWaffel
Xing Fu Tang=幸福堂
Ya Kun Kaya Toast
Yi Fang Tea=一芳水果茶=yifang=yifangfruittea=yifangtaiwanfruittea
Your Coffee Hub=ych
ZUS Coffee
Zarraffa's Coffee
coffeedream=кофидрим=kofidrim
Özsüt=!=ozsut
Британские пекарни=!=британскиепекарни=britishbakery
Брынза=!=брынза
Вилка-ложка=!=вилкаложка
Даблби=!=даблби=doubleb
Дед Хо=!=дедхо
Дринкит=!=дринкит=drinkit
Здрасте=!=здрасте=zdraste
Кафетерија=!=кафетерија=kafeteria=kafeterija
Кондитерская Теремок=!=кондитерскаятеремок=teremokcafe
Кофе Саунд=!=кофесаунд
Кофе Хауз=!=кофехауз
Кофе муз=!=кофемуз=coffeemoose
Кулинарная лавка братьев Караваевых=!=кулинарнаялавкабратьевкараваевых
Лепим и варим=!=лепимиварим
Львівська Майстерня Шоколаду=!=львівськамайстерняшоколаду=lvivhandmadechocolate=lvivchocolatefactory
Люди любят=!=людилюбят=людилюбятхлеб
Мидийное место=!=мидийноеместо
Мираж=!=мираж
Пироговый дворик=!=пироговыйдворик
Сицилия=!=сицилия
Фарфор=!=фарфор
Цех85=!=цех85
Шоколадница=!=шоколадница=shokoladnitsa=шоколад
Штолле=!=штолле
Эдем=!=эдем
ארומה=!=ארומה
לנדוור=!=לנדוור=קפהלנדוור=landwercoffee=landwer=קפהלדנוור
סי קפה=!=סיקפה=סיאספרסו=siespresso=sicafe
קפה ג'ו=!=קפהגו=קפהjoe=cafejoe=גוקפה
קפה גרג=!=קפהגרג=gregcafe
קפה נמרוד=!=קפהנמרוד=cafenimrod
קפה קפה=!=קפהקפה=cafecafe
רולדין=!=רולדין=roladin
بارنز=!=بارنز=barns
تيم هورتونز=!=تيمهورتونز
جافا تايم=!=جافاتايم=javatime
د.كيف=!=دكيف=drcafe
ستاربكس=!=ستاربكس=ستاربكسكافيه=starbucksmiddleeast
كاريبو كوفي=!=كاريبوكوفي
هاف مليون=!=هافمليون=halfmillion
กาแฟพันธุ์ไทย=!=กาแฟพันธุ์ไทย=punthaicoffee
คาเฟ่ อเมซอน=!=คาเฟ่อเมซอน
დი რომა=!=დირომა=diroma=дирома
むさしの森珈琲=!=むさしの森珈琲=musashinomoricoffee
エクセルシオール カフェ=!=エクセルシオールカフェ=excelsiorcaffe=excelsiorcafe
カフェ・ド・クリエ=!=カフェ・ド・クリエ=cafedecrie
カフェ・ベローチェ=!=カフェ・ベローチェ=caffeveloce=cafeveloce
コメダ珈琲店=!=コメダ珈琲店=komedascoffee
サンマルクカフェ=!=サンマルクカフェ=saintmarccafe=stmarccafe
スターバックス=!=スターバックス=スターバックスコーヒー
タリーズコーヒー=!=タリーズコーヒー=tullyscoffee
ドトールコーヒーショップ=!=ドトールコーヒーショップ=ドトール=doutorcoffeeshop=dcs=ドトールコーヒー
ルノアール=!=ルノアール=喫茶室ルノアール=ginzarenoir
一沐日=!=一沐日=aniceholiday
一芳水果茶 Yi Fang Tea=!=一芳水果茶yifangtea=一芳台灣水果茶
一芳水果茶=!=一芳台湾水果茶=一芳水果茶台灣=墨力國際股份有限公司
三分春色=!=三分春色=trinitea3
上島珈琲店=!=上島珈琲店=ueshimacoffeehouse=上島珈琲
五桐號=!=五桐號=wootea
亚马逊咖啡=!=亚马逊咖啡
先喝道=!=先喝道=taotaotea=古典玫瑰園
八曜和茶=!=八曜和茶=hachiyotea=ハチヨウワチヤ=8yotea
兰芳园=!=兰芳园=lanfongyuen=蘭芳園
再睡五分鐘=!=再睡五分鐘=naptea
冰饌=!=teaworkstation=冰饌茶飲專賣店=teagoodtea=冰饌紅茶粉圓
卡旺卡=!=卡旺卡=comewonka
古茗=!=goodme
可不可熟成紅茶=!=可不可熟成紅茶=kebuke=可不可
吃茶三千 Chicha San Chen=!=吃茶三千chichasanchen
咖世家=!=咖世家=costa咖啡=costa咖世家=咖世家costa
喜茶 Heytea=!=喜茶heytea
堅果奶茶 NUTTEA=!=堅果奶茶nuttea=堅果奶茶=坚果奶茶
多那之咖啡=!=多那之咖啡=donutescoffee
大益茶=!=大益茶=taetea
大苑子=!=大苑子=dayungs
大茗本位製茶堂=!=大茗本位製茶堂=daming
天仁茗茶 TenRen's Tea=!=天仁茗茶tenrenstea
天仁茗茶=!=天仁茗茶=tenrenstea
太平洋咖啡 Pacific Coffee=!=太平洋咖啡pacificcoffee
太平洋咖啡=!=太平洋咖啡=pacificcoffee
奈雪的茶=!=奈雪的茶=naisnow=奈雪の茶
客美多咖啡=!=客美多咖啡=komedacoffeeshop
巡茶=!=supertea
幸福堂 Xing Fu Tang=!=幸福堂xingfutang
幸运咖=!=幸运咖=luckycup=幸運咖
库迪咖啡=!=库迪咖啡=cotticoffee库迪咖啡=cotticoffee
快乐柠檬=!=快乐柠檬=快樂檸檬
日出茶太=!=日出茶太中国大陆=日出茶太=日太餐饮管理上海有限公司=日出茶太臺灣
星乃珈琲店=!=星乃珈琲店=星乃咖啡店=hoshinocoffee
星巴克 Starbucks=!=星巴克starbucks
星巴克=!=星巴克=星巴克台灣=悠旅生活事業股份有限公司
春水堂人文茶館=!=春水堂人文茶館=chunshuitang=春水堂
本宫的茶=!=本宫的茶
柠季=!=ningji
沪上阿姨=!=沪上阿姨=aunteajenny=滬上阿姨
清心福全=!=清心福全=chingshin
爷爷不泡茶=!=爷爷不泡茶=noyeyenotea=爺爺不泡茶
珈琲館=!=珈琲館=kohikan
珍煮丹 Truedan=!=珍煮丹truedan
珍煮丹=!=珍煮丹=トゥルーダン=truedan
瑞幸咖啡=!=瑞幸咖啡
甘茶度=!=甘茶度=tealand
甜啦啦=!=甜啦啦=tianlala
甲文青=!=甲文青=jiawencing
益禾堂=!=益禾堂=yhtang
老虎堂 Tiger Sugar=!=老虎堂tigersugar
老虎堂=!=老虎堂
肯悦咖啡=!=肯悦咖啡=kcoffee=肯悅咖啡
茶星人 E.Tea=茶星人etea=茶星人
茶湯會 TP Tea=!=茶湯會tptea=茶汤会
茶湯會=!=茶湯會
茶百道 ChaPanda=!=茶百道chapanda
茶百道=!=茶百道=chapanda
茶的魔手=!=茶的魔手=teamagichand=茶の魔手=茶之魔手
茶颜悦色=!=茶颜悦色=sexytea
蜜雪冰城 Mixue Ice Cream & Tea=!=蜜雪冰城mixueicecreamtea
蜜雪冰城=!=蜜雪冰城=mixuebingcheng
西雅圖極品咖啡=!=西雅圖極品咖啡=baristacoffee=馥餘實業股份有限公司=fullfillindustrialcoltd
許留山 Hui Lau Shan=!=許留山huilaushan
貢茶 Gong Cha=!=貢茶gongcha
貢茶=!=貢茶日本=貢茶臺灣
贡茶=!=贡茶中国
路易莎咖啡=!=路易莎咖啡=louisacoffee
迷客夏=!=迷客夏=milkshop
霸王茶姬 Chagee=!=霸王茶姬chagee
霸王茶姬=!=霸王茶姬
鮮茶道=!=鮮茶道
鶴茶樓=!=鶴茶樓=hechalou=hechaloutea
달.콤=!=dalkommcoffee=달콤커피
더벤티=!=더벤티=theventi
매머드커피=!=매머드커피=mammothcoffee
메가MGC커피=메가mgc커피=megacoffee=메가커피
바나프레소=!=바나프레소=banapresso
빽다방=!=빽다방=paikscoffee
스타벅스=!=스타벅스=별다방
엔제리너스=!=엔제리너스=angelinuscoffee
요거프레소=!=요거프레소=yogerpresso
이디야커피=!=이디야커피=ediyacoffee=이디야
카페드롭탑=!=카페드롭탑=cafedroptop
커피베이=!=커피베이=coffeebay
커피스미스=!=커피스미스=coffeesmith
커피에반하다=!=커피에반하다=vanadacoffee=바나다커피
컴포즈커피=!=컴포즈커피=composecoffee
텐퍼센트커피=!=텐퍼센트커피=tenpercentcoffee
투썸플레이스=!=투썸플레이스=atwosomeplace
파스쿠찌=!=파스쿠찌
폴 바셋=!=폴바셋=paulbassett
허유산=!=허유산
`,
  'dining.restaurant': `
't Zusje
100 Montaditos
110 Grill
21風味館=!=21風味館=21plus=統一超商=21century=21世紀西式健康快速餐廳=21世紀風味館=二十一世紀生活事業股份有限公司
241 Pizza
3 Brewers=3brewersontario=3brasseurs=les3brasseurs
31冰淇淋=!=31冰淇淋=baskinrobbins=バスキン・ロビンス=サーティワンアイスクリーム
33 пингвина=!=33пингвина
4Fingers Crispy Chicken=4fingers
54th Street Grill and Bar=!=54thstreetgrillbar=54thstreet
60 seconds to napoli
72街=!=72street
A&W=!=awcanada=awmalaysia=awusa
AFURI
ASK Italian
Abbott's Frozen Custard=abbotts
Abby's=abbyspizza=abbyslegendarypizza
Abokado
Afters Original=afters
Aik Бистро=!=aikбистро
Aire de restauration Costco
Al's Beef
Aladdin's Eatery
Aladin Foods=aladinfood
Ali Baba's
Alice=!=alicepizza=alicepizzaaltaglio
All'Antico Vinaio
Aloha Poké=!=alohapoke
Aloha Pokē Co=!=alohapokeco
Amato's
American Deli
Amici's East Coast Pizzeria
Amorino
Amy's Ice Creams
Andok's
Andy's Frozen Custard=andys
Angel's Burger
Anjappar Chettinad Restaurant
Anthony's Coal Fired Pizza
AnyTyme
Apache Pizza
Applebee's=applebeesneighborhoodgrillbar=applebeesbargrill=applebeesgrillbar=applebeesneighborhoodbargrill
Arabiata=ارابياتا
Arby's
Arctic Circle
Arepa & Co
Arooga's=aroogasgrillehousesportsbar
Art Lunch=արտլանչ
Asiahung
Au Bon Pain
Au Bureau
Auntie Anne's=auntieannespretzels
Aurelio's Pizza
Autogrill
Azzip Pizza
Açaí Concept=!=acaiconcept
B-Bop's
B.C. Pizza
BBB=burgusburgerbar
BBQ치킨=bbq치킨=bbqolivechickencafe
BCD Tofu House
BJ's=!=bjsrestaurantbrewhouse
BLOCK HOUSE
BMS Българска кухня=!=bmsбългарскакухня
BOK Korean Fried Chicken=bokchicken
Bacio di Latte
Back Yard Burgers
Bafang Dumpling
Bafra Kebab
Bag O' Crab
Bagel Corner
Bageterie Boulevard
Baguette & Baguette
Bahama Breeze=bahamabreezeislandgrille
Baja Fresh=bajafreshmexicangrill
Bakmi GM
Baliwag=baliwaglechon
Bamboo Sushi
Banana Tree
Bar + Block
Bar-B-Q Plaza=บาร์บีคิวพลาซ่า=bbqplaza
BarBurrito=barburritocanada
Barbeque Nation
Barberitos
Barburrito=!=barburritouk
Barro's Pizza
Bartaco
Basil Box
Basilic & Co
Basilico
Bastard Burgers=bastardburger
Baydöner=!=baydoner
Beef O'Brady's
Beefeater=beefeatergrill
Beets & Roots
Beggars Pizza
Beijing Bites
Belchicken
Bella Italia
Bembos
Ben & Jerry's
Benedetti's Pizza
Benihana=benihanaoftokyo
Bennigan's
Benny & Co.
Bento
Bento Bowl
Bento Sushi
Berlin Döner Kebap=!=berlindonerkebap
Bertucci's
Betty's Burgers
Bhartiya Jalpan
Bico de Xeado
Biesiadowo
Big Apple Bagels
Big Bite
Big Boy=bigboyrestaurantbakery
Big Fernand
BigChefs
Bill Miller Bar-B-Q
Bill's
Billa Marktküche=!=billamarktkuche
Billy Tacos
Bioburger
Biscuitville
Bisquets Obregón=!=bisquetsobregon
Bistro Régent=!=bistroregent
Bitesize Greggs=greggs
Black Angus
Black Bear Diner
Black=!=blackbarburger=בלאקבורגר=בלאק
Blackjack Pizza
Blake's Lotaburger=lotaburger
Blaze Pizza
Blimpie
Blue Star Donuts=bluestardoughnuts
Board & Brew
Bob Evans
Bob's=bobsbrasil
Bobablastic=bobalastic
Bojangles'=bojanglesfamouschickennbiscuits=bojanglesrestaurants
Bollywood Kebab
Bonanza Steakhouse=bonanza
Bonchon Chicken=bonchon=bonchonfriedchicken
Bone Daddies
Bonefish Grill
Boojum
Booster Juice
Boston Market
Boston Pizza
Bourbon St. Grill=bourbonstreetgrill
Bram Ladage
Braum's
Bravo=!=bravocucinaitaliana
BreWingZ
Breizh Café=!=breizhcafe
Brezelkönig=!=brezelkonig
Brik Oven
Brio=briotuscangrille
Bronson's Burgers
Brown's Chicken
Bruegger's Bagels=brueggers=breugers=breuggers=brugers=bruggers
Bruster's Ice Cream=brusters=brustersrealicecream
Brut Butcher
Brödernas=!=brodernas
Bubba Gump Shrimp Company
Bubba's 33
Bubbakoo's Burritos
Buca di Beppo
Bucking Bull
Buddy's Pizza
Buffalo Grill
Buffalo Wild Wings=bww
Buffalo Wings & Rings
Bufkes
Bumpers=bumpersdrivein
Burger & Lobster
Burger King=burgerkingbrasil=burgerkingespana=burguerking
Burger Machine
Burger Street
Burger Urge
BurgerFi
BurgerFuel
BurgerIM=!=burgerimusa
Burgeranch=בורגראנץ=burgerranch
Burgerheart
Burgerim=burgerimisrael=בורגרים
Burgers Bar=בורגרסבר
Burgerville
Burrito Boyz
Burrito Company
Burrito Madre
Busaba=busabaeathai
Bush's Chicken
Butchies
CAVA=cavagrill
Cactus Club Cafe
Cafe & Bar Celona
Cafe Del Sol
Cafe Noir
Cafe Rio=caferiomexicangrill
Café Rouge=!=caferouge
Café Yumm!=!=cafeyumm
Café Zupas=!=cafezupas
California Burrito
California Fish Grill
California Fried Chicken=cfc
California Pizza Kitchen=cpk
California Sandwiches
California Tortilla
Call a Pizza
Caprinos Pizza=caprinos
Capriotti's=capriottissandwichshop
Captain D's=captaindsseafoodkitchen
Caravan
Carl's Jr.
Carluccio's
Carrabba's Italian Grill=carrabbas
Carvel
Casey's
Cassano's Pizza King=cassanos=cassanospizza
Chamas Tacos
Champs Chicken
Charleys Philly Steaks=charleys=charleyscheesesteaks=charleyscheesesteakswings
Checkers=!=checkersdriveinrestaurantsinc
Cheddar's=cheddarsscratchkitchen
Cheeburger Cheeburger
Cheezzy pizza
Chefette
Chester's=chesterschicken
Chevys=chevysfreshmex
Chez Ashton
Chez l'Ancien
Chick-fil-A
Chicken Cottage
Chicken Express
Chicken Licken
Chicken Republic
Chicken Salad Chick
Chicken Shop
Chicken Spot
Chicken Star
Chicken Street
Chicken Treat
Chigo x Flip
Chilango
Chili's=chilisgrillbar
Chimcking
China Wok
China in Box
Chinita
Chipotle=chipotlemexicangrill
Chiquinho Sorvetes
Chiquito
Chooks to Go
ChopChop=chopchopasianexpress
Chopsticks
Chopstix=chopstixnoodlebar=chopstixnoodles
Chopt
Chowking
Chuck E. Cheese=chuckecheeses
Chuck's Roadhouse=chucksroadhousebargrill
Chungchun=chungchunricedog=청춘감성쌀핫도그
Church's Chicken=churchstexaschicken
Chuy's
Cicis=cicispizza
Cinnabon
Claim Jumper
Class'croute
Classic Savory
Clean Juice
Club Mexicana
Club Milanesa
Cluck-U Chicken
CoCo Ichibanya=coco壱番屋
CoCo壱番屋=!=ココイチ=cocoichi=coco壱番屋臺灣=coco壹番屋=壹番屋股份有限公司=kabushikikaishaichibanya
CoCo壹番屋咖喱=!=coco壹番屋咖喱
Coast to Coast
Coco di Mama
Coco's Bakery=cocos
Cojean
Col'Cacchio Pizzeria
Cold Rock Ice Creamery
Cold Stone Creamery=coldstone
Condado Tacos
Cook Door
Cook Out
Coop Restaurant
Cooper's Hawk=coopershawkwineryrestaurants
Copeland's
Cora=!=coranonquebec=coraquebec
Corner House
Cosechas
Costa Vida=costavidafreshmexicangrill
Costco Food Court
Cosy Club
Cottage Inn Pizza
Cotton Patch Cafe
Country Kitchen
Country Pride=countrypriderestaurant
Country Waffles
Courtepaille
Cousins Subs
Cracker Barrel=crackerbarreloldcountrystore=cboldcountrystore
Creams=creamsgelato=creamsgelatoco
Crepes & Waffles
Crispy King
Crosstown=crosstowndonuts=crosstowndoughnuts
Crousty Game
Crust=crustgourmetpizzabar
Cultures
Culver's
Côte Brasserie=!=cotebrasserie
Côté Sushi=!=cotesushi
Cœur de Blé=!=cœurdeble=coeurdeble
D'Angelo Grilled Sandwiches=dangelos
D'Onofrio
D.P. Dough
DIGG Pizza
DOMИNO PIZZA=!=domиnopizza=dominopizza=доминопицца=доминоcпицца
DQ Grill & Chill=dairyqueenchillgrill
DROPTOP
DUNKIN唐恩都乐'=!=dunkin唐恩都乐=唐恩都乐=dunkins=dunkin唐恩都可
Daily Sushi
Dairy Queen
Daisy's
Dallas BBQ
Daniel's Donuts
Davanni's=davannispizzahothoagies
Dave & Buster's=dbs
Dave's Hot Chicken
Daylight Donuts
De Beren
De IJswinckel
De Pizzabakkers
Debonairs Pizza=debonairs
Del Frisco's Double Eagle Steakhouse=delfriscos
Del Taco
Delicious Pho
Deliway
Denny's
DiBella's Subs=dibellas=dibellasoldfashionedsubmarines
Dickey's Barbecue Pit=dickeysbarbecue
Dig=!=diginn
Dim Coffee
Din Tai Fung=鼎泰豐
Dindigul Thalappakatti Restaurant
Dippin' Dots
Dishoom
District Taco
Dixy Chicken
Do.Bro Coffee
Dodo Pizza
Dog Haus
Doggis
Domino's=dominosaustralia=dominospizza=dominospizzansr=dominospizzaindia
Don Pollo
Don.C=!=donclechon
Donatos Pizza=donatos
Donut King
Doppio Malto
Doppio Zero
DoubleDave's Pizzaworks=doubledaves
Dough Zone=麵貼面
Doughnut Time
Drake & Morgan
Duck Donuts=duckdoughnuts
Dunkin' Coffee
Dunkin'=dunkindonuts=dunkindoughnuts
Döner Маркет=!=donerмаркет=donermarket=donermaркет=донермаркет=дӧнермаркет=дьонермаркет
EVOS
Earls
East Coast Wings + Grill
East Side Mario's
East of Chicago Pizza
Eat Happy
Eat Salad
Eat'n Park
Eazie
Echemi
Eddie Rocket's
Eddys Pizza
Edo Japan
Eegee's
Eggdrop=에그드랍
Eggs Up Grill
Eggslut
Eggsmart
Ego Mediterranean
Egon
Einstein Bros. Bagels=einsteinbrothersbagels=einsteinbros=einsteinbrothers
El Corral=hamburguesaselcorral
El Jannah
El Pollo Loco
El Rinconsito=taqueriaelrinconsito
Elephant Bar
Elevation Burger
Emack & Bolio's=emackboilios
Empire
Enchilada
Enjoy Tacos
Epic Wings N' Things=epicwings=wingsnthings
Erbert & Gerbert's Sandwich Shop=erbertgerberts
Erik's DeliCafé=!=eriksdelicafe
Es Teler 77
Etiler Marmaris
Everbowl
Everest
Evergreens=evergreenssalad
Exki
Extrawurst
Extreme Pita
Extreme Pizza
Ezell's Chicken=ezellsfamouschicken
FEBO
Famous Dave's=famousdavesbbq
Farmer Boys
Farmer J
Farmhouse Inns
Farsh
Fat Bastard Burrito=fatbastardburritoco
Fat Phill's=fatphils=fatphilsdiner=fatphillsdiner
Fatburger
Fatto a Mano
Fatz
Favorite Chicken & Ribs=favoritechicken
Fazoli's
Figaro's Pizza
Fireaway Pizza=fireaway
Firehouse Subs
First Watch=firstwatchthedaytimecafe
Fishaways
Fishbowl
Five Guys=fiveguysburgersfries
Five Star Chicken
Flat Iron
Fleming's=flemingsprimesteakhousewinebar
Flippin' Pizza
Flower Burger
Flunch
Fogo de Chão=!=fogodechao
Food Solutions=mcdonalds=mcdonaldscanada=макдоналдс
Foodmaker
Foodmaster
Ford's Garage
Foster's Grille
Foster's Hollywood
Fosters Freeze
Four Star Pizza
Fournos Bakery
Fox's Pizza Den
Franco Manca
Frankie & Benny's
Franks n' Burgers
Frasses
Freddy Fresh
Freddy's=freddysfrozencustardsteakburgers
Freebirds
Fresh Corner Restaurant
Freshii
Freshly Squeezed
Freshslice Pizza=freshslice
Freshëns=!=freshens
Friendly's
Frisby
Frisch's Big Boy
Frite Alors!
Frittenwerk
Froots
Fruitisimo
Fuddruckers
Fuzzy's Taco Shop
G La Dalle
GO Grill
GOSCH Sylt=gosch
Gabriel Pizza
Gagawa
Galito's
Gator's Dockside
Gatti's Pizza
Gaucho
Gelateria di Berna
Gelatissimo
Gelato Borelli
Gen Korean BBQ
Genghis Grill
Genki Sushi
German Doner Kebab
Giggling Squid
Gino's East
Gino's Pizza & Spaghetti House=ginospizzaspaghettihousewestvirginia
Gino's Pizza=ginospizzacanada
Ginos
Gionino's Pizzeria=gioninospizza=gioninos
Giordano's Pizzeria
Giraffas
Giraffe
Giraffe Stop
Glaces Moustache
Godfather's Pizza
Gold Star Chili=goldstar
Golden Chick
Golden Corral=goldencorralbuffet=goldencorralbuffetgrill
Golden Krust Caribbean Bakery & Grill=goldenkrust
Goli Vada Pav=golivadapavno1
Good Lood
Good Times=goodtimesburgersfrozencustard
Gourmet Burger Kitchen=gbk
Grab&Go
Graeter's=greaters
Grandy's
Great American Cookies=nestletollhousecafe
Great Wraps
Greenwich
Greggs Outlet
Grido=gridohelado
Grill'd
Grimaldi's Pizzeria
Gringo's Mexican Kitchen=gringostexmex
Grom=gromgelaterieartigianali=gromgelato
Grosso Napoletano
Grotto Pizza
Grycan
Guac Mexi Grill
Gusto=!=gustouk
Guthrie's
Guzman y Gomez
Gyu-Kaku
HD İskender
HNT=hntchicken=hotntender=hotntenderchicken
HOT POT Buffet=hotpot
Habib's
Habibi Falafel
Habit Burger & Grill=habit=thehabitburger=thehabitburgergrill
Hachiban Ramen=ramennumber8shop=ฮะจิบังราเมน=no8ramen
Haidilao Hot Pot=海底捞火锅
Halal Fried Chicken=hfc
Haldiram's=haldiram
Halibut House=halibuthousefishchips
Hallo Pizza
Handel's Homemade Ice Cream=handels=handelsicecream
Handmade Burger Co.=handmadeburgercompany
Hangry Joe's Hot Chicken & Wings=hangryjoes
Hans im Glück=!=hansimgluck
Happy Bar & Grill
Happy Italy
Happy Joe's
Happy Lamb Hot Pot=快乐小羊
Happy's Pizza
Hard Rock Cafe
Hardee's
Harold's Chicken Shack=harolds=haroldschicken=thefriedchickenking
Harry Ramsden's
Harvester
Haus des Döners=!=hausdesdoners
Hawksmoor
Hell Pizza
Hero Certified Burgers
Hesburger
Hippopotamus
Hog's Breath Cafe
HokBen=hokahokabento
Holy Greens
Home Burgers
Home Run Inn Pizzeria=homeruninn
Homeslice
Honest Burgers
Honest Greens
Honey Baked Ham=thehoneybakedhamcompany=honeybakedhamcompany
Honeygrow
Hooters
Hopdoddy Burger Bar=hopdoddy
Hoss's Steak & Sea House=hosss=hosssfamilysteaksea
Hot Dog on a Stick
Hot Head Burritos=hothead
Hotshots Sports Bar and Grill=!=hotshotssportsbargrill=hotshots
Houlihan's=houlihansrestaurantbar
House of Blues
HuHot=huhotmongoliangrill
Hubbox
Huddle House
Hungry Howie's=hungryhowiespizza
Hungry Jack's
Hungry Lion
Hunt Brothers Pizza
Husky House
Hwy55=hwy55burgersshakesfries
Häagen-Dazs=!=haagendazs
IHOP=!=internationalhouseofpancakes
IKEA Bistro
IKEA Restaurant=рестораникеа
IL Патио=!=ilпатио
Ike's Love and Sandwiches=!=ikeslovesandwiches=ikes
Imo's Pizza
In-N-Out Burger=innoutburgers
Indian Coffee House
Indiana Café=!=indianacafe
Indira Canteen=bbmp
Interspar Restaurant
Ippudo=一風堂
Iron Skillet=ironskilletrestaurant
Island Poké=!=islandpoke
Islands=!=islandsfineburgersdrinks
Italianni's
Izzo's Illegal Burrito=izzos
J. Alexander's
J.Co Donuts=jcodonutscoffee=jco
JINYA Ramen Bar=jinya
Jack Astor's
Jack Le Coq
Jack Stack Barbecue=fiorellasjackstackbarbecue
Jack in the Box
Jamba=jambajuice
Janny's Eis=jannys
Jason's Deli
Jeni's Splendid Ice Cream=jenissplendidicecreams
Jeno's Pizza
Jeremiah's Italian Ice
Jersey Mike's Subs=jerseymikes
Jet's Pizza
Jijonenca=heladeriajijonenca=lajijonenca=laxixonenca=xixonenca
Jim 'N Nick's
Jimboy's Tacos
Jimmy John's=jimmyjohnsgourmetsandwiches
Jimmy the Greek
Joe's Crab Shack
Joe's Pizza
John Dory's
John's Incredible Pizza
Johnny Carino's=carinios=carinositalian
Johnny Rockets=johnnyrocket
Johnny's Burger Company
Jollibee
Joys Tacos
Juan Pollo
Jugo Juice
Juice It Up!
Juice Press
JuiceLand
Julia's
Jumbo King
Jump Juice=jumpjuicebar
Jureskogs
Just Salad
KBTR=kebabturkibabarafi
KFC=kentuckyfriedchicken=kfcindiapakistan=केंटुकीफ्राइडचिकन=ਕੈਂਟੁਕੀਫ੍ਰਾਈਡਚਿਕਨ=كينٹكيفرائيڈچكن=केएफसी=ਕੇਐਫਸੀ=كےايفسي=kfcvietnam=garankentucky
KaatiZone
Kannam Chicken
Karas=!=կարաս=карас
Kauai
Kebab King
Kebhouze
Keke's Breakfast Cafe
Kelly's Cajun Grill
Kelsey's=kelseysoriginalroadhouse
Kenny Rogers Roasters
Kernels Popcorn
Keva Juice
Kilimanjaro
Kineya Mugimaru=杵屋麦丸
King Kebab
King Pie
King Taco
King of Donair
Kippie
Kizuki Ramen & Izakaya
Kochlöffel=!=kochloffel
Kokoriko
Komagene
Kona Grill
Kotipizza
Krispy Kreme=krispykremedoughnuts
Krispy Krunchy Chicken=crispycrunchychicken
Krousty Sabaïdi=!=kroustysabaidi
Krowarzywa
Kura Sushi=kurarevolvingsushibar
Kwalitaria
Köfteci Yusuf=!=kofteciyusuf
L&L Drive-Inn=lldrivein
L&L Hawaiian Barbecue=llhawaiianbbq
L'Antica Pizzeria da Michele
L'Atelier
L'Osteria
LITTLE SHEEP=小肥羊=xiaofeiyang
La Belle Province
La Boîte à Pizza=!=laboiteapizza
La Croissanterie
La Donuteria
La Lucha Sangucheria Criolla=lalucha
La Michoacana=!=paleterialamichoacana
La Piadineria
La Romana
La Salsa
LaRosa's Pizzeria
Lafleur Restaurant
Lantana=lantanacafe
Laredo Taco Company
Larry's Giant Subs
Laughing Planet
Layne's Chicken Fingers
Lazy Dog
Le Kiosque à Pizzas=!=lekiosqueapizzas
Le Paradis du Fruit
Le Tacos de Lyon
Ledo Pizza
Lee's Famous Recipe Chicken
Lee's Sandwiches
Leeann Chin
Legal Sea Foods
LemonShark Poké=!=lemonsharkpoke
Les 3 Brasseurs=!=les3brasseursbrasilfrancequebec
Les Burgers de Papa
Lina Stores
Lion's Choice
Little Big Burger
Little Caesars=littlecaesarspizza=littleceasars=littleceasarspizza
Lizarran
Llaollao
Loco Burrito=로꼬브리또청주점
Lody Bonano
Loetje
Logan's Roadhouse
Lola Nena's
Lone Star Texas Grill
Long John Silver's
LongHorn Steakhouse
Lord of the Fries
Lots'a Pizza
Lotteria
Lou Malnati's Pizzeria
Louisiana Famous Fried Chicken
Lounges
Loving Hut
Luby's
Lucille's Smokehouse BBQ=lucillessmokehousebarbque=lucilles=lucillesbbq
Lucky Sushi
Lunch Garden
Lupe Tortilla=texmex
Lviv Croissants=lwowskiecroissanty=львівськікруасани
Léon de Bruxelles=!=leondebruxelles
MEUH! Restaurant
MK Restaurants
MOD Pizza
Ma'loa
Mac's Sushi
Mad Mex Fresh Mexican Grill=madmexfreshmexican
Madero
Maggiano's Little Italy
Maid-Rite
Main Event
Mak.by=макby
Maki & Ramen
Malvón=!=malvon=empanadasargentinasmalvon
Mama Roma=мамарома
Mana Poke
Manchu Wok
Mang Inasal
Manhattan Bagel=manhattanbagels
Maple Street Biscuit Company
Marble Slab Creamery
Marco's Pizza
Maredo
Margaritas=margaritasmexicanrestaurant
Marie Callender's=mariecallendersrestaurantbakery=mariecalendar=mariecalendars=mariecallendars
Mark's Pizzeria
Marrybrown
Martin's BBQ
Marugame Udon=marugameseimen
Mary Brown's=marybrownsfamouschickentaters
Mary Grace
Maryland Fried Chicken=marylandchicken=mfc
Master Poulet
Max's Restaurant=maxs
Maxi's
Mazzio's
McAlister's Deli
McCormick & Schmick's=mccormickschmick=mccormickschmicksgrill
McDonald's=!=mcdonaldsfrance=mcdonaldsnorge=mcdonaldsphilippines=mcdo=mcdonaldsукраїна=макдональдз
MealTime Malatang
Meat Liquor
Mediterráneo=!=mediterraneo
Meet Fresh=鮮芋仙
Megamatte
Meizhou Dongpo=眉州东坡
Mellow Mushroom
Memphis
Menchie's=menchiesfrozenyoghurt=menchiesfrozenyogurt
Mendocino Farms
Meson Sandwiches=elmesonsandwiches=meson=elmeson
Mesopotamia
Messina=gelatomessina
Metro Diner
Mezeh Mediterranean Grill=mezeh=mezehgrill
Mezzo di Pasta
Miami Grill
Mie Gacoan=gacoan
Mighty Quinn's
Mighty Taco
Migros Restaurant
Migros Take Away
Milano Pizzeria
Mildreds
Milestones=!=milestonesgrillbar
Milio's Sandwiches=milios
Milky Lane
Milky Moo
Miller & Carter=millercartersteakhouse
Miller's Ale House
Milo's Hamburgers
Mimi's Cafe
Minute Burger
Miss Millie's=missmilliesfriedchicken
Mission BBQ
Mister Donut=misterdonut臺灣=ミスタードーナツ=統一多拿滋股份有限公司=唐先生圓圓圈=美仕唐納滋
Mister Garden
Mizzoni's Pizza
Mleczarnia Jerozolimska
Mo'men
Mo's=!=mosseafoodchowder
Mo-Mo Paradise=momo
Mochachos
Mochinut
Modern Market
Moe's Italian Sandwiches
Moe's Southwest Grill
Mongelli
Monical's Pizza
Montana's=montanasbbqbar
Moo Moo Meet & Whine=moomoo
Mooyah
Morley's
Morton's Grille=mortons
Morton's The Steakhouse
Moses=!=מוזס
Mostaza
Mountain Mike's=mountainmikespizza
Mowgli Street Food=mowgli
Moxie's=moxiesgrillbar
Mr Bigg's
Mr. Greek
Mr. Hero
Mr. Liempo
Mr. Mike's
Mr. Pizza=미스터피자
Mr. Pretzels
Mr. Sub
Muchas Gracias Mexican Food
Mucho Burrito=muchoburritofreshmexicangrill
Myungrang Hotdog=명랑핫도그
Naf Naf Grill
Nando's
Nathan's=nathansfamous
Nation's Giant Hamburgers
Native Grill & Wings=nativegrill
Neat=neatburger
New Deli
New Orleans Pizza
New School Tacos
New York Fries
New York Pizza
Next Level Burger
Nice To Meet You Hot Pot=那年遇见串串=nice2meetu
Nick The Greek
Ninety Nine Restaurant & Pub=99restaurant=99restaurants=pub99
Noah's Bagels=noahsnewyorkbagels=noahsnybagels
Noodle Box
Noodle Canteen
Noodle King
Noodles & Company=noodlesco
Nordsee
Norky's=norky
Normandin
North Italia
Nravizza pizza=nravizza
Num Pang
Nutrisa
Nékter Juice Bar=!=nekterjuicebar
O'Charley's
O'Learys
O'Tacos
OMG! Decadent Donuts=omg
OPA! of Greece
Oakberry Açaí bowls=!=oakberryacaibowls
Ocean Basket
Ochaya
Oggi Sorvetes
Oishi Ramen
Old Chang Kee=老曾记
Old Chicago=oldchicagopizzataproom
Old Country Buffet
Old Wild West
Olive Garden=olivegardenitaliankitchen
Oliver's Super Sandwiches=利華超級三文治
On The Border=onthebordermexicangrillcantina
Ono Hawaiian BBQ
Oowee Vegan
Oporto
Oqtepa Lavash
Orange Julius
Orange Leaf=orangeleaffrozenyogurt
Original Joe's
Original Roadhouse Grill
Original Tommy's=originaltommysworldfamoushamburgers
Osama Sushi=osama=осама=осамасуші
Osmow's=osmowsshawarma
Otto Pizza
Outback Steakhouse=outbacksteakhousenational
P. Terry's=pterrysburgerstand
P.F. Chang's=pfchangschinabistro=pfchang
PB Poulet Braisé=!=pbpouletbraise=aupouletbraise=pouletbraise
PDQ
PFK=pouletfritkentucky
Pagliacci Pizza
Pal's=palssuddenservice
Panago
Panarottis
Pancheros Mexican Grill=pancheros
Panda Express
Panera Bread=panera
Panku Streetfood
Panos
Pans & Company
Papa Gino's
Papa John's=papajohn=papajohnpizza=papajohnspizza
Papa Murphy's=papamurphystakenbakepizza=papamurphy=papamurphypizza=papamurphyspizza
Papa's Pizza
Papaye Fast Food=papayefastfoodslimited=papaye
PappaRich
Pardos Chicken
Paris Panini
Pasaport Pizza
Pasibus
Pastini
Patroni
Patty & Bun
Peachwave=peachwavefrozenyogurtgelato=peachwaveselfservefrozenyogurt
Pedros=pedroschicken
Pei Wei=peiweiasiandiner
Pelicana=pelicanachicken
Penn Station
Pepe's=pepesfranchisinglimited=pepespiripiri
Pepper Lunch=ペッパーランチ
Pepperoni's
Peppes Pizza
Perkins=perkinsrestaurantbakery
Peter Pane
Peter Piper Pizza
Philly Pretzel Factory=philadelphiapretzelfactory=philadelphiasoftpretzelfactory=phillysoftpretzelfactory
Phở 24=!=pho24
Phở Hòa=!=phohoa
Piada Italian Street Food
Piccadilly
Pick Up Stix
Pie City
Pie Five=piefivepizzaco=piefivepizza
Pieminister
Pieology Pizzeria=pieology
Pincho Nation
Pinchos
Pinkberry
Pinulito
Pita Land
Pita Pit
Pitaya
Pizza 73
Pizza Boli's
Pizza Capers
Pizza Cosy
Pizza Day=деньпіци=піцадей
Pizza Delight
Pizza Depot
Pizza Factory
Pizza GoGo
Pizza Hut
Pizza Hut Delivery=pizzahutdeliveryuk
Pizza Hut Express
Pizza Inn=pizzainnamerica
Pizza Lab
Pizza Max=pizzamaxdeutschland=pizzamaxireland
Pizza My Heart
Pizza Móvil=!=pizzamovil
Pizza Nova
Pizza Patrón=!=pizzapatron
Pizza Paï=!=pizzapai
Pizza Perfect
Pizza Pilgrims
Pizza Pizza
Pizza Ranch
Pizza Salvatoré=!=pizzasalvatore
Pizza Tutto
Pizza Union
Pizza Vito
PizzaExpress
Pizzabakeren
Pizzaman Chickenman=ceqafoodsbeverages
Pizzaville
Pizzeria 105
Planet Smoothie
Playa Bowls
Poivre Rouge
Pokawa
Poke Bros.
Poke House
Polar Bear=polarbearicecreams
Pollo Campero
Pollo Feliz
Pollo Granjero=pollogranjerocostarica=pollogranjeroguatemala
Pollo Tropical
Pollolandia
Pomme de Pain
Pommesfreunde
Ponderosa Steakhouse=龐德羅莎=ponderosa
Popeyes=popeyeslouisianakitchen
Popsy=heladosgourmetpopsy=heladeriapopsi=heladeriapopsy=popsi=potsi
Port of Subs
Portillo's
Potato Corner
Potbelly=potbellysandwichworks=potbellysandwichshop
Potzollcalli
Poutineville
Pressed Juicery=pressed
Pret A Manger=veggiepret
Pretzelmaker=pretzeltime
Prezzo=!=prezzotradinglimited
Primanti Bros.
PrimoHoagies
Punjab Grill
Purezza
Pür & Simple=!=pursimple
Qburger=饗樂餐飲實業股份有限公司
Qdoba=qdobamexicaneats=qdobamexicangrill
Quaker Steak & Lube
Quesada=!=quesadaburritostacos
Quiznos=quiznossub=quiznossubs
RA Sushi
Rainforest Cafe
Raising Cane's=raisingcaneschickenfingers
Rally's
Ralph's Italian Ices=ralphsfamousitalianices=ralphsfamousitalianicesicecream=ralphsitalianice=ralphsitalianicesicecream
Ramen Danbo=ラーメン暖暮
Ramen Santouka=hokkaidoramensantouka=らーめん山頭火
Ready Pizza
Red Lobster
Red Mango
Red Robin=redrobingourmetburgersbrews=redrobingourmetburgers
Red Rooster
Regma
RibCrib
Ribs
Richeese Factory
Risa Chicken
Rita's Italian Ice=ritasitalianicefrozencustard=ritas=ritaswaterice
Robeks=robeksjuice
Roberto's Taco Shop
Robin's Donuts=robins
Rocky Rococo
RocoGo
RocoMamas
Rodeo Doughnuts
Rodilla
Roky's
Roll'd=rolldvietnamese
Roman's Pizza
Romano's Macaroni Grill
Romantik=!=romantikrestaurant
Rosa's Thai Cafe
Rosati's Pizza=rosatis=rosatisauthenticchicagopizza
Rossopomodoro
Rostic's=rostiсs=ростикс
Round Table Pizza=roundtable
Roy Rogers
Royal Donuts
Royal Kebab
Rubio's=rubioscoastalgrill=rubiosfreshmexicangrill
Ruby Tuesday
Ruby's Diner
Rudy's Country Store and Bar-B-Q=!=rudyscountrystorebarbq=rudysbarbq=rudysbarbecue=rudysbbq=rudyscountrystorebarbecue=rudyscountrystorebbq
Rudy's Pizza Napoletana=rudysneapolitanpizza
Runza
Rush Bowls
Ruth's Chris Steak House
Rōti Modern Mediterranean=!=rotimodernmediterranean
S&R New York Style Pizza=srpizza
SHABU to go
STK
SUSU & Sons=סוסואנדסאנס=סוסוובניו
Sabushi
Saizeriya=サイゼリヤ=薩莉亞
Sal's Pizza=salsnypizza
Salad and Go=!=saladgo
Saladworks
Salsarita's Fresh Mexican Grill=salsaritas
Salt & Straw
Saltgrass Steak House=saltgrass
Salvatore's Old Fashioned Pizzeria=salvatores
Sam's Chicken
San Paolo Gelato & Café=!=sanpaologelatocafe=sanpaolo
Sankalp
Santa Fé=!=santafe
Saravanaa Bhavan=saravanabhavan
Sarku Japan
Sarpino's Pizzeria
Sausage Saloon
Sausalitos
Sbarro=sbarropizzeria
Scaddabush
Schlotzsky's=schlotzskysdeli
Schnitz
Schweinske
Scores
Seasons 52
Secret Recipe
Shabushi
Shah's Halal Food
Shake Shack
Shake's=shakesfrozencustard
ShakeAway
Shakey's
Shanghai 360
Shari's
Shi Miao Dao Yunnan Rice Noodle=十秒到云南过桥米线=shiaomaodaoyunnannoodles
Shingle Inn
Shipley Do-Nuts
Shiso Burger
Shoeless Joe's
Shoney's
Shoo Loong Kan=小龙坎火锅=xiaolongkan
Shoryu=shoryuramen
Showmars
Sibuya
Sibylla
Signorizza
Silver Diner
Simon's Burger
Simple Simon's Pizza
Simply Asia
Sizzle Pie
Sizzler
Skippers
Skyline Chili
Slapfish
Slim Chickens
Smashburger
Smiley's=smileyspizza=smileyspizzaprofis
Smithfield's Chicken 'N Bar-B-Q=smithfieldschickennbarbeque=smithfieldschickennbbq=smithfieldschickenbarbq=smithfieldschickenbarbeque=smithfieldschickenbbq
Smitty's
Smoke's Poutinerie
Smokey Bones
Smokin' Joe's
Smoothie King
Smullers
Snappy Tomato Pizza
Snarf's Sandwiches
Sneaky Pete's=sneakypeteshotdogs
Snooze=snoozeanameatery
Sodo Pizza
Solaria
SomiSomi=somisomisoftservetaiyaki
Sonic=!=sonicdrivein
Sonny's BBQ
Soul Origin
Sourdough & Co.
South Street Burger=southstburger=southstburgers=southstreetburgerco=southstreetburgers
Southern Fried Chicken
Spangles
Spare Rib Express
Speedy Café=!=speedycafe
Spizzico
Spoleto
Spudbar
Spur=!=spursteakranches
St Pierre's Sushi
St-Hubert
St-Hubert Express
St. Louis Bar & Grill
State & Main
Steak 'n Shake
Steak Escape
Steers
Sticks'n'Sushi
Stonehouse Pizza & Carvery
Stoney River
Street Burger
Street Pizza
Sub Zero=subzeronitrogenicecream
Subway=subwayaustralia=subwaybrasil=subwaymexico=subwaysandwiches=subwayukireland
Suki Hana
Sumo
Sunset Grill
Super Chix
Supermac's
Sushi Express
Sushi King
Sushi Moji
Sushi Roll
Sushi Shop=sushishopcanada=sushishopeurope
Sushi Story=sushiwok=сушиwok
Sushi Sushi
Sushi Yama
SushiDog
SushiPoint
Sushiko
Sushisom
Sweet Jesus
Sweetgreen
Swensen's
Swig
Swing Kitchen
Swiss Chalet
Sándwich Qbano=!=sandwichqbano=sandwichcubano
TCBY
TGI Fridays
TKK Fried Chicken=頂呱呱
Table Table
Taco Bar
Taco Bell
Taco Bell Cantina
Taco Bueno
Taco Cabana
Taco Casa
Taco Del Mar
Taco John's
Taco Mayo
Taco Mundo
Taco Palenque
Taco Time
Taco Time Northwest=tacotimenw
Tacombi
Tacos Avenue
Tacotote
Tahini's
Takos King
Tantalizers
Taquieria Los Comales
Taro
Tashir Pizza=տաշիրպիցցա=таширпицца
Tastee Fried Chicken=tastee
Tasty Crousty
Tasty Poke
Tavuk Dünyası=!=tavukdunyasi
Taziki's Mediterranean Cafe=tazikis
Ted's Hot Dogs
Ted's Montana Grill
Teddy's Bigger Burgers
Telepizza
Tempero Manero
Temple of Seitan
Ten Seconds Yunnan Rice Noodle=tensecondsricenoodle
Tender Greens
Teriyaki Experience
Teriyaki Madness
Tex's Chicken & Burgers=texaschickenburgers=texaschickenburger
Texas Chicken
Texas Roadhouse
Thai Cafe
Thai Express=!=thaiexpresssingapore
Thaï Express=!=thaiexpressnorthamerica=thaiexpress
The Baked Bear=bakedbear
The Breakfast Club
The Burger's Priest
The Cheesecake Factory=cheesecakefactory
The Chicken Rice Shop
The Chopped Leaf=choppedleaf
The Counter
The Döner Company=!=thedonercompany=donercompany
The Fish & Chip Co=thefishchipsco
The Flame Broiler=flamebroiler
The Good Burger=tgb=labuenahamburguesa=thegoodburguer
The Great Greek Mediterranean Grill=thegreatgreek=thegreatgreekgrill
The Groove Train
The Halal Guys
The Hussar Grill
The Ivy Collection=theivy
The Jalapeno Tree=jalapenotree
The Japanese Canteen=japanesecanteen
The Keg=keg
The Kickin' Crab
The Melting Pot=meltingpot
The Old Spaghetti Factory
The Original Pancake House=originalpancakehouse
The Pizza Bakery
The Pizza Company=pizzacompany
The Rameshwaram Cafe
The Real Greek
The Stand
The Yard Milkshake Bar
Thyme=thymebargrill
Tijuana Flats
Tim Ho Wan 添好運=!=timhowan添好運
Tim Ho Wan=添好運
Tinseltown
Toby Carvery
Togo's=togossandwiches
Tokyo Tokyo
Tommi's Burger Joint
Tonkotsu
Tony Roma's=tonyroma
Topper's Pizza=!=topperspizzacanada
Toppers Pizza=topperspizzausa
Tops Pizza
Torchy's Tacos
Tortilla
Toscana
Tossed
Tropical Smoothie Cafe
True Food Kitchen
Truffle Burger
Tubby's
Tudor's Biscuit World
Turtle Bay
Tutti Pizza
Twin Peaks
Twistee Treat
Twisters=twistersburgersburritos
Two Hands Corn Dog=twohands=twohandscorndogs=twohandsseoulfreshcorndogs
Türkis=!=turkis=tuerkis=turkiscity
UDON
Uling Roasters
Uno Pizzeria & Grill=pizzeriauno=unochicagogrill
Upper Crust
Urban Plates
Usta Dönerci=!=ustadonerci=устаденерджи=ustadonercigeorgia
Valentino's=valentinospizza
Van Leeuwen Ice Cream
Vapiano
Veganista
Veggie Grill
Velvet Taco
Verhage
Victorico's
Villa Madina
Village Inn
Vips=vipsespana=vipsmexico
Vocelli Pizza
Volfoni
Voodoo Doughnut
WaBa Grill
Waffle Cabin
Waffle Factory
Waffle House
Wagamama
Wahaca
Wahlburgers
Wahoo's Fish Taco=wahoos
Ward's Restaurant=wards
Wasabi
Wayback Burgers
Wendy's
Wendy's Milk Bar
West Cornwall Pasty Co.
Western Sizzlin'=westernsizzling
Wetzel's Pretzels
Whataburger
Which Wich?
White Castle
White Spot
Wienerschnitzel
Wild Wing
Wildwood
Williams Fresh Cafe=williamscoffeepub
Wilma Wunder
Wimpy's Diner
Wimpy=wimpyrestaurants
Winchell's Donut House=winchellsdonuts=winchellsdoughnuthouse=winchellsdoughnuts
Wing Machine
Wing Zone
WingStreet
WingsUp!
Wingstop
Wok Hey
Wok To Go
Wok a Holic
Wok to Walk
Wow! Momo
Wrapchic
Wraps & Wings
Xi'an Famous Foods
YO! Sushi=yosushiuk
Yard House
Yard Sale Pizza=yardsale
Yellow Cab Pizza
Yo-Chi
Yogen Früz=!=yogenfruz
Yogis Grill
Yogorino
Yogurt Factory
Yogurt Mountain
Yogurtland
Yolk
Yoshinoya=吉野家
You Me Sushi
Yuen Kee Dumpling=袁记云饺=袁記雲餃=yuanjidumpling=yuanjiyunjiao
Yum Yum Donuts=yumyumdoughnuts
Yumilicious
Yunshang Rice Noodle=云尚过桥米线=雲尚過橋米綫
Z!Eats=zoup
Zahir Kebab
Zambrero
Zaxby's=zaxbyschickenfingersbuffalowings
Zebro's
Zeeks Pizza
Zero Degrees
Zia Lucia
Zip's=zipsdrivein
Zippy's
Zoës Kitchen=!=zoeskitchen
bb.q Chicken
bd's Mongolian Grill=bdmongoliangrill
burgerme
dean&david
immergrün=!=immergrun=immergun
itsu
l'artigiano
smöoy=!=smooy=softycream
sweetFrog=sweetfrogfrozenyogurt=sweetfrogpremiumfrozenyogurt
tinyfish=tinyfishag
Çiğköftem=!=cigkoftem
ΒΕΑΤ=!=βεατ
Γρηγόρης=!=γρηγορησ=gregorys
Євразія=!=євразія
Автосуши Автопицца=!=автосушиавтопицца
Айсберри=!=айсберри
Бургер Кинг=!=бургеркинг=burgerkingроссия
Вкусно — и точка=!=вкусноиточка=vkusnoitochka=макдональдс
Додо Пицца=!=додопицца=dodoпицца=додо=додопица
Домино'c=!=доминоc
Евразия=!=евразияроссия=евразия
Евро Кебаб=!=еврокебаб=eurokebab
Заўжды цікаVа=!=заўждыцікаvа=заўждыцікава
Крошка Картошка=!=крошкакартошка=kroshkakartoshka
Милти=!=милти
Моккано=!=моккано
Му-Му=!=муму=mumu
Папа Джонс=!=пападжонс
Пицца Харт=!=пиццахартexpizzahutrussia=пиццахарт=pizzaheart
ПиццаФабрика=!=пиццафабрика
Планета Суши=!=планетасуши=planetsushi
Правда Кофе=!=правдакофе=pravdacoffee
Просто Вася=!=простовася
Пузата Хата=!=пузатахата=puzatahata
Робин Сдобин=!=робинсдобин=robinsdobin
Русский Аппетит=!=русскийаппетит=russkiyappetit
Славица=!=славица
Софийска баница=!=софийскабаница
Стардогs=!=стардогs=stardogs=starsogs
Суши Wok=!=сушивок
Суши маке=!=сушимаке
Суши-Маркет=!=сушимаркет
Сушишоп=!=сушишоп=сушиshop
Тануки=!=тануки=tanuki
Теремок=!=теремок=teremok
Токио-Сити=!=токиосити=токиоcity=tokyocity
ЧебурекМи=!=чебурекми
Шаверлэнд=!=шаверлэнд
Якитория=!=якитория
אגדיר=!=אגדיר=agadir
בורגר סאלון=!=בורגרסאלון=burgersaloon
מקדונלד'ס=!=מקדונלדס
עגבניה=!=עגבניה=agvaniapizza=agvania
עד העצם אקספרס=!=עדהעצםאקספרס=adhaetzemexpress
פיצה פרגו=!=פיצהפרגו=pregopizza=pizzaprego
פיצה שמש=!=פיצהשמש=shemeshpizza=pizzashemesh
البيك=!=البيك=albaik
الطازج=!=الطازج=altazaj
دانكن دونتس=!=دانكندونتس=دانكن
دجاج كنتاكي=!=دجاجكنتاكي
شاورمر=!=شاورمر=shawarmer
كانتون=!=كانتون
كرسبي كريم=!=كرسبيكريم=krispykrem
كودو=!=كودو=kudu
ماكدونالدز=!=ماكدونالدز
هرفي=!=هرفي=herfy
ბასკინ რობინსი=!=ბასკინრობინსი=баскинроббинс
ბურგერ კინგი=!=ბურგერკინგი
დანკინ დონათსი=!=დანკინდონათსი=დანკინ
დეგუსტო=!=დეგუსტო=degusto=дегусто
დოდო პიცა=!=დოდოპიცა
დომინო'ს პიცა=!=დომინოსპიცა=доминоспицца
ვენდი'ს=!=ვენდის
თოლია=!=თოლია=tolia=толия
კეი ეფ სი=!=კეიეფსი
ლუქა პოლარე=!=ლუქაპოლარე=ლუკაპოლარე=lucapolare=лукаполаре
მაკდონალდსი=!=მაკდონალდსი
მაკშაურმა=!=მაკშაურმა=macshaurma=макшаурма
მარგე=!=მარგე=марге
პიცა ჰატი=!=პიცაჰატი=пиццахат
საბვეი=!=საბვეი
სკა ჯუს ბარი=!=სკაჯუსბარი=skajuicebar
ტემპო=!=ტემპო=темпо
შაურმა ქლაბი=!=შაურმაქლაბი=shaurmaclub=шаурмаклаб
あさくま=!=あさくま=asakuma
いきなり！ステーキ=!=いきなりステーキ=ikinaristeak
おむすび権米衛=!=おむすび権米衛=omusubigonbei
かごの屋=!=かごの屋
かっぱ寿司=!=かっぱ寿司=kappasushi
かつや=!=かつや=katsuya=카쯔야=吉豚屋
からやま=!=からやま=karayama
から好し=!=から好し=karayoshi
ぎょうざの満洲=!=ぎょうざの満洲=gyozanomansyu
くら寿司=!=くら寿司=kurazushi=無添くら寿司=mutenkurasushi
くるまやラーメン=!=くるまやラーメン=kurumayaramen
しゃぶしゃぶ温野菜=!=しゃぶしゃぶ温野菜
しゃぶ葉=!=しゃぶ葉=syabuyo
すき家 Sukiya=!=すき家sukiya
すき家=!=すき家日本=すき家=sukiya=すき家臺灣=食其家
すたみな太郎=!=すたみな太郎=staminataro
ちよだ鮨=!=ちよだ鮨=chiyodasushi
てんや=!=てんや=tenya=天丼てんや=tendontenya
とんでん=!=とんでん=tonden
どんどん亭=!=どんどん亭=dondontei
なか卯=!=なか卯=nakau
はなまるうどん=!=はなまるうどん=hanamarudon
はま寿司=!=はま寿司=hamazushi=hamasushi=はま寿司臺灣
ばんどう太郎=!=ばんどう太郎=bandotaro
びっくりドンキー=!=びっくりドンキー=bikkuridonkey
ほっかほっか亭=!=ほっかほっか亭=hokkahokkatei
ほっともっと=!=ほっともっと=hottomotto=hottomottoほっともっと=ほっともっとhottomotto
やっぱりステーキ=!=やっぱりステーキ=yapparisteak
やよい軒=!=やよい軒=yayoiken=ยาโยอิ
ゆで太郎=!=ゆで太郎=yudetaro
らあめん花月嵐=!=らあめん花月嵐=ramenkagetsuarashi
れんげ食堂Toshu=!=れんげ食堂toshu=rengeshokudotoshu
ウェンディーズ=!=ウェンディーズ
オリジン弁当=!=オリジン弁当=originbento
オリーブの丘=!=オリーブの丘=olivehill
カプリチョーザ=!=カプリチョーザ=capricciosa
ガスト=!=ガスト
キッチンオリジン=!=キッチンオリジン=kitchenorigin
クリスピー・クリーム・ドーナツ=!=クリスピー・クリーム・ドーナツ
ケンタッキーフライドチキン=!=ケンタッキーフライドチキン=ケンタッキー
ココス=!=ココス
ゴーゴーカレー=!=ゴーゴーカレー=gogocurry
サガミ=!=サガミ=sagami
サブウェイ=!=サブウェイ
サーティワンアイスクリーム=!=31アイスクリーム=サーティーワン
ジョイフル=!=ジョイフル=joyfull
ジョナサン=!=ジョナサン=jonathans
ジョリーパスタ=!=ジョリーパスタ=jollypasta
スシロー=!=あきんどスシロー=akindosushiro
ステーキのどん=!=ステーキのどん=steakdon
ステーキガスト=!=ステーキガスト=steakgusto
ステーキ宮=!=ステーキ宮=steakmiya
ゼッテリア=!=ゼッテリア=zetteria
デニーズ=!=デニーズ
トマト＆オニオン=!=トマトオニオン=tomatoonion
ドミノ・ピザ=!=ドミノ・ピザ=ドミノ
バーガーキング=!=バーガーキング
バーミヤン=!=バーミヤン=bamiyan
ビッグボーイ=!=ビッグボーイ
ピザハット=!=ピザハット
ピザポケット=!=ピザポケット=pizzapockets
ピザ・カリフォルニア=!=ピザ・カリフォルニア=pizzacalifornia
ピザーラ=!=ピザーラ=pizzala
ファーストキッチン=!=ファーストキッチン=firstkitchen
フレッシュネスバーガー=!=フレッシュネスバーガー=freshnessburger
ブロンコビリー=!=ブロンコビリー=broncobilly
マクドナルド=!=マクドナルド
モスバーガー=!=モスバーガー=mosburger
ラーメン二郎=!=ラーメン二郎=ramenjiro
ラーメン山岡家=!=ラーメン山岡家=ramenyamaokaya=yamaokaya=山岡家
ラーメン魁力屋=!=ラーメン魁力屋=ramenkairikiya=魁力屋=kairikiya
リンガーハット=!=リンガーハット=ringerhut
ロイヤルホスト=!=ロイヤルホスト=royalhost
ロッテリア=!=ロッテリア
ワンカルビ=!=ワンカルビ
一粥麵 Super Super Congee & Noodles=一粥麵supersupercongeenoodles=一粥麵=一粥面
一蘭=!=ichiran
一风堂=!=一风堂
三商巧福=!=三商巧福日本=三商巧福=mercuriesfood=マーキュリーズ・アンド・アソシエイツ=三商巧福臺灣=samsongkhaufuk=samsiongkhauhok
三商炸雞=!=三商炸雞=33friedchicken=napolifriedchicken=拿坡里炸雞
三媽臭臭鍋=!=三媽臭臭鍋=goldseight
三顧茅廬=!=三顧茅廬=sangumaolu=3good
东方宫=!=东方宫=dongfanggong=东方宫兰州拉面=东方宫兰州牛肉拉面=东方宫兰州牛肉面=东方宫牛肉面
东来顺=!=东来顺=donglaishun
临榆炸鸡腿=!=临榆炸鸡腿=臨榆炸雞腿
丸亀製麺=!=丸亀製麺=丸亀製麵
丸源ラーメン=!=丸源ラーメン=marugenramen
丹丹漢堡=!=丹丹漢堡=dandanhamburger=tantanhanpo
乡村基=!=乡村基=csc=countrystylecooking
云海肴=!=云海肴
便宜坊=!=便宜坊=bianyifang
元氣壽司 Genki Sushi=!=元氣壽司genkisushi=元気寿司=元氣壽司=元气寿司=元気寿司genkisushi
全聚德=!=全聚德=quanjude
八方雲集 Bafang Dumpling=!=八方雲集bafangdumpling=八方云集
八方雲集=!=八方雲集
六扇門時尚湯鍋=!=六扇門時尚湯鍋=6owldoor=六扇門有限公司=liushanmenltd
勝博殿=!=勝博殿=shengbopalace
十秒到云南过桥米线=!=yuanshimiaodaoyunnanricenoodle
千葉火鍋=!=千葉火鍋=chienyenshabushabu=chienyenhotpot
华莱士=!=华莱士=cnhls=wallaceburgerchicken=华莱士快餐=华莱士炸鸡汉堡
南京大牌档=!=南京大牌档=njdapaidang
南城香=!=南城香=bjncx
叙々苑=!=叙々苑=jojoen
吉野家=!=吉野家yoshinoya
味千拉面=!=味千拉面=ajisenramen=味千ラーメン
味千拉麵 Ajisen Ramen=!=味千拉麵ajisenramen=味千拉麵
味爱普思=!=味爱普思
呷哺呷哺=!=呷哺呷哺=xiabuxiabu
呷尚寶=!=呷尚寶=jsp
和合谷=!=和合谷=hehegu=和合谷国人快餐
和幸=!=wako
和食さと=!=和食さと=washokusato=和食さと臺灣
哈根达斯=!=哈根达斯
唐記包點 Tong Kee Bao Dim=唐記包點tongkeebaodim=唐記包點
喜姐炸串=!=喜姐炸串
嘉和一品=!=嘉和一品=porridgejiahe=嘉禾一品
四海遊龍=!=四海遊龍=yuloong
塔可钟=!=塔可钟=塔可鐘
塔斯汀=!=塔斯汀=tastien=tasiting=塔斯汀中国汉堡
増田屋=!=増田屋
壽司郎 Sushiro=!=壽司郎sushiro=寿司郎
壽司郎=!=壽司郎=sushiro=スシロー
多福饺=!=多福饺=duofujiao
夢庵=!=yumean
大埔平價鐵板燒=!=大埔平價鐵板燒=daproteppanyaki
大埔鐵板燒=!=大埔鐵板燒
大娘水饺=!=大娘水饺
大家乐=!=大家乐=cafedecoral
大家樂 Café de Coral=!=大家樂cafedecoral=大家樂
大心=!=bheartnoodles=瓦城泰統集團=ttfbrestaurantgroup
大快活 Fairwood=大快活fairwood=大快活
大戸屋=!=大戸屋=ootoya=大戶屋
大阪王将=!=大阪王将=osakaohsho=大阪王將
天下一品=!=天下一品=tenkaippin
夸父炸串=!=夸父炸串=kuafood
好伦哥=!=好伦哥=origus
孫東寶台式牛排=!=孫東寶台式牛排=sundongbaobeefsteak
安楽亭=!=安楽亭=anrakutei
定食8=!=teishoku8=爭鮮股份有限公司=sushiexpresscoltd
宜味客=!=宜味客=eweke
宜家家居餐廳 IKEA Restaurant=!=宜家家居餐廳ikearestaurant=宜家家居餐廳
宜家餐厅=!=宜家餐厅
富士そば=!=富士そば=fujisoba
尊宝比萨=!=尊宝比萨=championpizza=尊寶比薩=尊宝披萨
小僧寿し=!=小僧寿し=kozosushi=sushi花館=小僧寿司
小肥羊=!=小肥羊火锅
小龙坎火锅=!=小龙坎
崎陽軒=!=崎陽軒=kiyoken
巨林美而美=!=巨林美而美=jyulinmeimei=巨林食品企業有限公司
巴依老爷=!=巴依老爷=baronrozirestaurant=روزيبايربستزراني
巴比馒头=!=巴比馒头
幸楽苑=!=幸楽苑=kourakuen
广州酒家=!=广州酒家=guangzhourestaurant=廣州酒家
庆丰包子铺=!=庆丰包子铺=qingfengsteameddumplingshop
弘爺漢堡=!=弘爺漢堡=hongyahambuger=弘爺國際企業股份有限公司
张亮麻辣烫=!=张亮麻辣烫=zhangliangspicyhotpot
強尼兄弟=!=強尼兄弟=johnnybro
很久以前羊肉串=!=很久以前羊肉串=longtimeago
得來素=!=得來素=derlife
德克士 Dicos=!=德克士dicos
德克士=!=德克士=dicos
必勝客 Pizza Hut=!=必勝客pizzahut=必胜客
必勝客=!=必勝客臺灣=必勝客=富利餐飲股份有限公司=jardinefoodservicestaiwancoltd
必胜客=!=必胜客中国
拉亞漢堡=!=拉亞漢堡=layaburger
拿坡里披薩=!=拿坡里披薩=napolipizza
摩斯漢堡 MOS Burger=!=摩斯漢堡mosburger=摩斯汉堡
摩斯漢堡=!=摩斯漢堡
日乃屋カレー=!=日乃屋カレー=hinoyacurry
日高屋=!=日高屋=hidakaya
早安美芝城=!=早安美芝城=goodmorningmacc=美芝城實業股份有限公司=美芝城
望湘园=!=望湘园
木屋烧烤=!=木屋烧烤
木曽路=!=木曽路=kisoji
本家かまどや=!=本家かまどや=かまどや=honkekamadoya
李先生=!=李先生=mrlee=加州牛肉面=李先生牛肉面=李先生牛肉面大王=美国加州牛肉面=美国加州牛肉面大王
来来亭=!=来来亭=rairaitei
松のや=!=松のや=matsunoya=松屋フーズ=matsuyafoods=松乃家
松屋=!=matsuya
松鹤楼=!=松鹤楼=songhelou=松鹤楼小馆=松鹤楼菜馆=松鹤楼酒楼
松鹤面馆=!=松鹤面馆=songhemianguan=松鹤楼苏式汤面=松鹤楼面馆
栄寿司=!=栄寿司=sakaesushi
梁社漢排骨=!=梁社漢排骨=liangshehanbuyfood
樂雅樂=!=樂雅樂=東元電機股份有限公司=tecoelectricmachinerycoltd
正新鸡排=!=正新鸡排=zhengxinchickensteak
比格披萨=!=比格披萨=bigpizza=比格自助披萨
永和大王=!=永和大王=yongheking
永和豆浆=!=永和豆浆中国=永和豆浆=yonghesoymilk=永和豆漿
永和豆漿=!=永和豆漿臺灣
汉堡王=!=汉堡王
海底捞火锅=!=海底撈火鍋=海底捞
海底撈火鍋 Haidilao Hot Pot=!=海底撈火鍋haidilaohotpot=海底撈
涮乃葉=!=涮乃葉
温野菜=!=温野菜=shabushabuonyasai=温野菜日本涮涮鍋專門店=溫野菜
滨寿司=!=滨寿司
漢堡王=!=漢堡王=家城股份有限公司
点都德=!=点都德=diandoude=點都德
焼肉きんぐ=!=焼肉きんぐ=yakinikuking
焼肉トラジ=!=焼肉トラジ=yakinikutoraji
焼肉ライク=!=焼肉ライク=yakinikulike=焼き肉ライク
燒肉スマイル=!=燒肉スマイル=yakinikusmile=築間餐飲集團=jhujiancateringgroup=焼肉smile=焼肉スマイル=燒肉smile
爭鮮 Sushi Express=!=爭鮮sushiexpress
爭鮮gogo=!=爭鮮gogo=sushitakeout
牛角 Gyu-Kaku=!=牛角gyukaku
牛角=!=牛角chinese
玛格利塔=!=玛格利塔=magrittapizza=瑪格利塔=玛格丽塔
瑞麟美而美=!=瑞麟美而美=rueilinmeimei=美而美餐飲連鎖企業集團
瓦城泰國料理=!=瓦城泰國料理=thaitown
甘泉魚麵=!=甘泉魚麵=fishnoodle
田老师红烧肉=!=田老师红烧肉=田老师
町田商店=!=町田商店=machidashouten
百八魚場=!=百八魚場=fish180
眉州东坡=!=眉州东坡味道馆
真功夫=!=真功夫=kungfu
石二鍋=!=石二鍋=shierguo=王品集團=wowprimegroup=12hotpot=12sabu
福勝亭=!=福勝亭=tonkatsu
箱根そば=!=箱根そば=hakonesoba
築地銀だこ Gindaco=!=築地銀だこgindaco
築地銀だこ=!=築地銀だこ=gindaco=銀だこ
築間幸福鍋物=!=築間幸福鍋物=jhujianshabu
築間酸菜魚=!=築間酸菜魚=jhujiansuancaiyu
米村拌饭=!=米村拌饭=micunbibimbap=미촌비빔밥=米村拌飯
粉之都=!=粉之都
紫光园=!=紫光园=ziguangyuan=紫光园早餐=紫光园清真小吃=紫光园清真早点=紫光园特色小吃
繼光香香雞 J&G Fried Chicken=!=繼光香香雞jgfriedchicken
繼光香香雞=!=繼光香香雞=jgfriedchicken=kekonghionghiongkoe=kekonghionghiongkue
绿茶餐厅=!=绿茶餐厅=greentea
美心MX Maxim's MX=!=美心mxmaximsmx=maximsmx=美心mx=maxims
美而美=!=上海瑞麟餐饮企业管理有限公司
翠华餐厅=!=翠华餐厅=tsuiwahrestaurant
翠華餐廳 Tsui Wah Restaurant=!=翠華餐廳tsuiwahrestaurant=翠華餐廳
老乡鸡=!=老乡鸡=homeoriginalchicken
肯德基 KFC=!=肯德基kfc
肯德基=!=肯德基
胖老爹美式炸雞=!=胖老爹美式炸雞=fatdaddyamericanfriedchicken
能量小姐=!=能量小姐=missenergy
芝根芝底=!=芝根芝底=zipizza
芳珍蔬食=!=芳珍蔬食=fjveggie
華屋与兵衛=!=華屋与兵衛=hanayayohei
華御結 hana-musubi=華御結hanamusubi=華御結
萨莉亚=!=萨莉亚
蓝蛙=!=bluefrog
薩莉亞 Saizeriya=!=薩莉亞saizeriya
藏壽司=!=藏壽司
袁記雲餃 Yuen Kee Dumpling=!=袁記雲餃yuenkeedumpling
西贝莜面村=!=西贝莜面村
西部马华=!=西部马华=westernmahua=西部马华丝路美食=西部马华牛肉面=西部马华西域美食
譚仔三哥 TamJai SamGor=譚仔三哥tamjaisamgor=譚仔三哥=谭仔三哥
譚仔雲南米線 TamJai Yunnan Mixian=譚仔雲南米線tamjaiyunnanmixian=譚仔雲南米線=谭仔云南米线
貴族世家=!=貴族世家=noblesteak
資さんうどん=!=資さんうどん=sukesanudon=資さん
赛百味=!=赛百味
超意兴=!=超意兴=chaoyixing=济南超意兴餐饮有限公司
达美乐比萨=!=达美乐比萨=多米诺披萨=达美乐
道とん堀=!=道とん堀=dohtonbori=お好み焼道とん堀=okonomiyakidohtonbori
達美樂披薩=!=達美樂披薩=晶華國際酒店集團
重庆小天鹅火锅=!=重庆小天鹅火锅=cygnet=小天鹅火锅=重庆小天鹅
野人先生=!=野人先生
銚子丸=!=銚子丸=choushimaru=すし銚子丸
錢都涮涮鍋=!=錢都涮涮鍋=chientuhotpot=錢都日式涮涮鍋
阿香米线=!=阿香米线=axiangricenoodles=阿香米粉
陶陶居=!=陶陶居=totokui=taotaoju
非常泰概念餐坊=!=非常泰概念餐坊=非常泰=verythai=verythairestaurant
顶呱呱=!=顶呱呱
餃子の王将=!=餃子の王将=gyozanoohsho
餃子的王將=!=餃子的王將
饗食天堂=!=饗食天堂=eatogether=饗賓餐旅集團=feastogethergroup
鬍鬚張=!=鬍鬚張=formosachang=fusichong=hochhiutiong=hootshiutiong
魚べい=!=魚べい=uobei
鮮芋仙 Meet Fresh=!=鮮芋仙meetfresh
鲜芋仙=!=鲜芋仙
麥味登=!=麥味登=mywarmday=mywarmdaycafebrunch
麥當勞 McDonald's=!=麥當勞mcdonalds=麦当劳
麥當勞=!=麥當勞
麦甜艾斯=!=麦甜艾斯=myteaice
鼎泰丰=!=鼎泰丰
鼎泰豐 Din Tai Fung=!=鼎泰豐dintaifung
鼎泰豐=!=tinthaifung=tengthaihong=tingthaihong
齊柏林熱狗 Zeppelin Hot Dog=齊柏林熱狗zeppelinhotdog=齊柏林熱狗
교촌치킨=!=교촌치킨=kyochon=gyochonchikin=kyochonchicken
굽네치킨=!=굽네치킨=goobnechicken=gumnechikin
김밥천국=!=김밥천국
남원추어탕=!=남원추어탕
롯데리아=!=롯데리아
맘스터치=!=맘스터치=momstouch
맥도날드=!=맥도날드
바다횟집=!=바다횟집=badafishrestaurant
배스킨라빈스=!=배스킨라빈스
버거킹=!=버거킹
본죽=!=bonjuk
시골밥상=!=시골밥상
써브웨이=!=써브웨이=서브웨이
양궈푸마라탕=!=양궈푸마라탕=yangguofuspicyhotpot=杨国福麻辣烫
치맥킹=!=치맥킹
크리스피크림도넛=!=크리스피크림도넛
파파이스=!=파파이스
페리카나=!=페리카나=페리카나chicken
피자헛=!=피자헛
홍루이젠=!=홍루이젠=horngrueyjensandwich=洪瑞珍三明治=hungruichensandwich=ホンレイゼン=洪瑞珍=洪瑞珍三文治
`,
  education: `
APEC Schools=ipeople=affordableprivateeducationcenter=apecschool
American National University=anu
Arbeiter-Samariter-Bund=arbeitersamariterbunddeutschland
Auckland Kindergarten Association
Bahçeşehir Koleji=!=bahcesehirkoleji=bahcesehirokullari
BestStart Educare
Bilfen Okulları=!=bilfenokullari=bilfenkoleji
Bright Horizons
CEFA Early Learning
Cadence Academy Preschool
Centro Paula Souza
Chesterbrook Academy
Childcare Network
Children's Learning Adventure=cla
Childtime=childtimelearningcenter=childtimelearningcenters
City of Dublin Education and Training Board=!=cityofdublineducationtrainingboard
ComCave=comcavecollege
Consejo de Formación en Educación=!=consejodeformacioneneducacion
Crèche People & Baby=!=crechepeoplebaby
DeVry University=devry
Delhi University
Deutscher Kinderschutzbund=dksb=kinderschutzbund
Deutsches Rotes Kreuz=!=deutschesroteskreuzkreisverbandgifhornev
Diakonie
Doğa Koleji=!=dogakoleji=ituetavakfidogakoleji=dogaokullari
Dunamare onderwijs
ECPI University=eastcoastpolytechnicinstitute
Espira
Gmina Lublin
Government of Ghana
Government of Western Australia
Guidepost Montessori
IFET=ifes
Imagine Schools=imagineschool
Instituto Nacional de Aprendizaje
Instituto Politécnico Nacional=!=institutopolitecniconacional
Jawahar Navodaya Vidyalaya
KIPP=knowledgeispowerprogram
Keiser University=keiser
Kendriya Vidyalaya=kendriyavidyalayasangathan
Kidsfirst=kidsfirstkindergartens
KinderCare=!=kindercareusa=kindercarelearningcenter=kindercarelearningcenters
Kindercare=kindercarenewzealand
Kïdo=!=kido=kidointernationalpreschool
La Petite Academy=lapetite
Lebenshilfe
Les Chérubins=!=lescherubins
Les Petits Chaperons Rouges
Lollipops Educare
Maharishi Vidya Mandir
Maple Bear
Merryhill School
New Horizon Academy
Ocean County College
Okyanus Koleji
Portland Community College
Primrose School=primroseschools=primrose
Rasmussen University
SAE Institute
Safari Kid
Servicio Nacional de Aprendizaje
Serviço Nacional da Indústria=!=serviconacionaldaindustria
Strayer University=strayer
Success Academy
TAFE NSW
TAFE Queensland
TAFE South Australia
TAFE Victoria
TasTAFE
The Children's Courtyard=childrenscourtyard
The Goddard School=goddardschool
Tutor Time=tutortimechildcare=tutortimechildcarelearningcenter=tutortimelearningcenter=tutortimelearningcenters
Universidad de Guadalajara
Universidade de São Paulo=!=universidadedesaopaulo
Universiti Malaya
University of Duhok
University of North Georgia
University of Phoenix=uopx
University of the Highlands and Islands=!=universityofthehighlandsislands
Université de Lille=!=universitedelille
Volkssolidarität=!=volkssolidaritat
École de la Deuxième Chance=!=ecoledeladeuxiemechance=ecoledeladeuxiemechancefrance
Міністерство освіти і науки України=!=міністерствоосвітиінаукиукраїни
中国科学技术大学=!=中国科学技术大学
北京理工大学珠海学院=!=北京理工大学珠海学院
大风车幼儿园=!=大风车幼儿园
新东方优能中学=!=新东方优能中学=neworientalyounengschool
枫叶小熊=!=枫叶小熊=枫叶小熊幼儿园=枫叶熊=枫叶熊幼儿园
红缨幼儿园=!=红缨幼儿园
红黄蓝幼儿园=!=红黄蓝幼儿园=rybeducation
職業訓練局 Vocational Training Council=!=職業訓練局vocationaltrainingcouncil
遵理學校 Beacon College=遵理學校beaconcollege=遵理學校
金沢工業大学=!=金沢工業大学
`,
  'education.books': `
Akademibokhandeln
Akateeminen Kirjakauppa
Alpha Buchhandlung
Amazon Books
Ark bokhandel=ark
Asia Books
Bargain Books
Barnes & Noble
Barnes & Noble College=barnesnobleuniversitystores
Boekenvoordeel
Bog & idé=!=bogide
Books-A-Million
Booktrading
Buchhandlung Walther König=!=buchhandlungwaltherkonig=buchhandlungkonig=waltherkonig
Bücher Pustet=!=bucherpustet=pustet
CUM Books
Casa del Libro
Chapters
Christian Science Reading Room
Ciela
Crossword Bookstores
Cărturești=!=carturesti
Daunt Books
Dedalus
Delfi=делфи=delfiknjizara=knjizaradelfi=делфикњижара=књижараделфи
Dymocks
E.Leclerc Espace Culturel
Eason
Empik
Exclusive Books
Foyles
France Loisirs
Funside
Gandhi=!=libreriagandhi=libreriasgandhi
Giunti al Punto=giunti=libreriagiunti=libreriegiunti
Gramedia
Half Price Books
Higginbotham's
Hudson Booksellers
Hugendubel
Indigo=!=ndigo
Jokers
Kanzelsberger
Kinokuniya
Knihy Dobrovský=!=knihydobrovsky
Kosmas=knihkupectvikosmas=kosmasknihkupectvi
La Feltrinelli
La Procure
Laguna=лагуна
Leitura=livrarialeitura
Libraccio
Libris
Luxor
Lüthy=!=luthy=luthybalmerstocker
Martinus
Maxilivres
Mayersche
Mondadori
Morawa
National Book Store
Norli
Orange=!=orangecenter
Orell Füssli=!=orellfussli
Osiander
Oxfam Bookshop=oxfam
Oxford Bookstore
Pandayan Bookshop
Panta Rhei
Paper Plus
Popular=!=大众书局
Porrúa=!=porrua=libreriaporrua=libreriasporrua
Press & Books
QBD Books
ReadShop
Remzi Kitabevi
Rupprecht=!=ruprecht
Seagull Book
Službeni glasnik=!=sluzbeniglasnik=службенигласник
Standaard Boekhandel
Suomalainen Kirjakauppa
TGJones
TSUTAYA
The Readshop
Ubik
Van Schaik
Vulkan=вулкан=knjizaravulkan=vulkanknjizara=вулканкњижара=књижаравулкан
WHSmith
WH史密斯=!=wh史密斯
Waterstones
Weltbild
Whitcoulls
Świat Książki=!=swiatksiazki
Є=!=knyharniaye=книгарняє
Белкніга=!=белкніга=belkniga=белкнига
Буквоед=!=буквоед
Дом книги=!=домкниги
КСД=!=ксд=ksd=клубсімейногодозвілля
Хеликон=!=хеликон=helikon
Читай-город=!=читайгород
סטימצקי=!=סטימצקי=steimatzky
צומת ספרים=!=צומתספרים=tzometsfarim=zometsfarim
مكتبة العبيكان=!=مكتبهالعبيكان=obeikanstores=العبيكان
مكتبة جرير=!=مكتبهجرير=jarirbookstore=جرير
ბიბლუსი=!=ბიბლუსი=biblus
ლიბრა=!=ლიბრა=libra
პროსპეროს წიგნები=!=პროსპეროსწიგნები=prosperosbooks
სანტა ესპერანსა=!=სანტაესპერანსა=santaesperansa
სულაკაური=!=სულაკაური=sulakauri
あおい書店=!=あおい書店=aoi
くまざわ書店=!=くまざわ書店=kumabook=kumazawabooks
とらのあな=!=とらのあな=toranoana=comictoranoana
オリオン書房=!=オリオン書房=orionbooks
ジュンク堂書店=!=ジュンク堂書店=junkudo=ジュンク
ブックオフ=!=ブックオフ=bookoff
ブックファースト=!=ブックファースト=book1st=ブック最初
メロンブックス=!=メロンブックス=melonbooks
リブロ=!=リブロ
三省堂書店=!=三省堂書店=bookssanseido
三聯書店 Joint Publishing=三聯書店jointpublishing=三聯書店=三联书店=sinounitedpublishingholdingslimited=聯合出版集團有限公司=联合出版集团有限公司
中信书店=!=中信书店=citicbooks
中華書局 Chung Hwa Book Company=中華書局chunghwabookcompany=中華書局=中华书局
丸善=!=maruzen=丸善雄松堂=maruzenyushodo=丸善書店
商務印書館 The Commercial Press=商務印書館thecommercialpress=商務印書館=商务印书馆
墊腳石圖書文化廣場=!=墊腳石圖書文化廣場=steppingstonebookstore=tienchiaoshih
墨格=!=monogram
大众书局=!=dazo
宮脇書店=!=宮脇書店=miyawakishoten
当当阅界书店=!=当当阅界书店=dangdangyuejiebookstore=当当书店=当当阅界
文教堂=!=文教堂=bunkyodo=文教堂書店
新华书店=!=新华书店=xinhuabookstore
有隣堂=!=有隣堂=yurindo
未来屋書店=!=未来屋書店=miraiyashoten
樊登书店=!=樊登书店=fandengbooks
猫的天空之城概念书店=!=猫的天空之城概念书店=momicafe=苏州天空之城图书有限公司=momibook=猫的天空之城=猫的天空之城书店=猫空书店=猫空概念书店
紀伊國屋書店=!=紀伊國屋書店=bookskinokuniya
臺灣蔦屋=!=臺灣蔦屋=蔦屋書店
西西弗书店=!=西西弗书店=sisyphebookstore
言几又=!=言几又=yanjiyou
誠品書店 Eslite Bookstore=!=誠品書店eslitebookstore=诚品书店
誠品書店=!=誠品書店=eslitebookstore
諾貝爾圖書城=!=諾貝爾圖書城=nobelbookstore
金石堂書店=!=金石堂書店=kingstonebookstore
`,
  'education.courses': `
AEON=!=イーオン=いーおん
Aakash=aakashinstitute
Allen Career Institute
Aveda Institutes=avedainstitute
Bach to Rock=bach2rock
Berlitz
Best Brains=bestbrainslearningcenter=bestbrainslearningcentre
C2 Education
CCAA
Code Ninjas
Color Me Mine
Cultura Inglesa
ECC外語学院=ecc外語学院=eccforeignlanguageinstitute=いーしーしーがいごがくいん=ishishigaigogakuin
ELS=!=elslanguagecenters
Empire Beauty Schools=empirebeautyschool
GOLFTEC
Grafika
Huntington Learning Center=huntington
KUMON=!=kumon日本=くもん
Kumon=kumoninternational=kumonlearningcenter=kumonmathreadingcenter
Little Kitchen Academy
Mad Science
Mathnasium=mathnasiumlearningcenter
NOVA=!=ノヴァ=nobua=noba
Oxford Learning
Paul Mitchell Schools=paulmitchell=paulmitchelltheschool
Physics Wallah
Russian School of Mathematics=rsm=russianschoolofmath
School of Rock
Schülerhilfe=!=schulerhilfe
Shane English School=シェーン英会話=sheneikaiwa
Studienkreis=studienkreisgmbh
Sylvan=sylvanlearningcenter=sylvanlearning
Wall Street English
Wizard=wizardbypearson
Yamaha音樂教室=!=yamaha音樂教室=yamahamusicschool=ヤマハ音楽教室
Yes! Idiomas
Детская школа искусств=!=детскаяшколаискусств
セイハ英語学院=!=セイハ英語学院=seihaenglishacademy=せいはえいごがくいん=seihaeigogakuin
ベルリッツ=!=ベルリッツ=べるりっつ
ペッピーキッズクラブ=!=ペッピーキッズクラブ=peppykidsclub=peppikizzukurabu
ヤマハ音楽教室=!=yamahaongakukyoshitsu
九大進学会=!=九大進学会=進学会=shingakukai=kyudaishingakukai
京大進学会=!=京大進学会=kyodaishingakukai
仙台練成会=!=仙台練成会=練成会=renseikai=sendairenseikai
佳音英語=!=佳音英語=joyenglish=joyeducation
個別教室のトライ=!=個別教室のトライ
函館練成会=!=函館練成会=hakodaterenseikai
北大学力増進会=!=北大学力増進会=hokudaigakuryokuzoshinkai
北見練成会=!=北見練成会=kitamirenseikai
名大進学会=!=名大進学会=meidaishingakukai
地球村文教機構=!=地球村文教機構=地球村=globalvillageorganization=gvo=miltoninstitute=地球村美日韓語=美爾頓證照檢定
夏恩英語學校=!=夏恩英語學校
夏恩英语学校=!=夏恩英语学校
小樽練成会=!=小樽練成会=otarurenseikai
山形練成会=!=山形練成会=yamagatarenseikai
岩見沢練成会=!=岩見沢練成会=iwamizawarenseikai
巨匠東大日語=!=巨匠東大日語=巨匠教育=gjun
巨匠美語=!=巨匠美語=gjunenglish
搖滾教室=!=搖滾教室
新东方=!=新东方=neworientaleducation
日能研=!=日能研=nichinoken
旭川練成会=!=旭川練成会=asahikawarenseikai
明光義塾=!=明光義塾=明光義塾臺灣
札幌練成会=!=札幌練成会=sappororenseikai
東北大進学会=!=東北大進学会=tohokudaishingakukai
東大進学会=!=東大進学会=todaishingakukai
東進ハイスクール=!=東進ハイスクール=toshinhighschool
東進衛星予備校=!=東進衛星予備校=toshineiseiyobiko
栄光ゼミナール=!=栄光ゼミナール=えいこうぜみなーる=eikozeminaru=eikohseminar=eikoh
樱花日语=!=樱花日语=sakurajp=桜にほんご
滝川練成会=!=滝川練成会=takikawarenseikai
畜大練成会=!=畜大練成会=chikudairenseikai
秀英予備校=!=秀英予備校=shueiyobiko
苫小牧練成会=!=苫小牧練成会=tomakomairenseikai
釧路練成会=!=釧路練成会=kushirorenseikai
青森練成会=!=青森練成会=aomorirenseikai
`,
  entertainment: `
ATG
Admiral Sportwetten=admiralsportsbar=admiralwettcafe
Admiral=!=admiralcasino
Bar One Racing=barone
BetBoom
Betcity
Betfred
BoyleSports
Buzz Bingo
Casa Pariurilor
Codere
Crown Resorts
Eurobet
Fair Play Casino
Flamingo Casino
Game Nation
GoldBet
Holland Casino
Jack's Casino
JenningsBet
Joe Jennings
Kiosque LONASE
Ladbrokes
Loterias Caixa
Lotería La Neuquina=!=loterialaneuquina
Loterías y Apuestas del Estado=!=loteriasyapuestasdelestado=apuestasdelestado=loteriadelestado=loteriasdelestado
Lotto=!=lottopolska=kolektura=totolotek
Luckia
Löwen Play=!=lowenplay
MERKUR Slots
Maxbet
Mecca Bingo
Meridianbet=meridianbetmaltaсрбија=meridianbettanzania
Mozzart
Neway
ONCE=!=organizacionnacionaldeciegosespanoles
Olympic Casino
P ARK=!=ピーアーク
PCSO Lotto
Paddy Power
Paga Todo
Palms Bet
SNAI=puntosnai
STS
Sports Toto
Stanleybet
Superbet
TAB=!=tabaustralia=tabnewzealand
Tipico
Tipsport
William Hill
WinBet
efbet=ефбет
inbet
ΟΠΑΠ=!=οπαπ
Лига ставок=!=лигаставок=ligastavok
Спорт Тото=!=спорттото=бст=българскиспортентотализатор
Столото=!=столото
Фонбет=!=фонбет=fonbet
カラオケ まねきねこ=!=カラオケまねきねこ=karaokemanekineko=まねきねこ
カラオケバンバン=!=カラオケバンバン=karaokebanban
カラオケ館=!=カラオケ館=karaokekan
ガイア=!=ガイア
コート・ダジュール=!=コート・ダジュール=cotedazur
シダックス=!=シダックス=shidax
ジョイサウンド=!=ジョイサウンド=joysound
ダイナム=!=ダイナム=dynam
ビッグエコー=!=ビッグエコー=bigecho
マルハン=!=マルハン=maruhan
中国体育彩票=!=中国体育彩票=chinasportslottery=中国体彩
中国福利彩票=!=中国福利彩票=chinawelfarelottery=中国福彩
台灣彩券=!=台灣彩券=taiwanlottery=台湾彩券=公益彩券
好樂迪KTV=!=好樂迪ktv=holidayktv=好樂迪
宝くじ=!=宝くじ=takarakuji=全国自治宝くじ=nationalautonomouslottery=japanloto=lotoロト=lotteryofjapan
纯K=!=chunk
錢櫃Partyworld=!=錢櫃partyworld=cashboxpartyworld
香港賽馬會 The Hong Kong Jockey Club=香港賽馬會thehongkongjockeyclub=香港賽馬會=hkjc
`,
  'entertainment.events': `
109シネマズ=!=109シネマズ=109cinemas
AMC=amccinema=amccinemas=amctheater=amctheaters=amctheatre=amctheatres
Alamo Drafthouse Cinema=alamo=drafthousecinema
B&B Theatres=bbtheaters
Bounce Inc=bounce
Boutique Grandes Lignes
Bowlero
CGR=cgrcinemas
CGV=cgvindonesia=cgvcinemas=cgvsouthkorea=씨제이씨지브이주=씨지브이
CGV影城=!=cgv影城
Caribbean Cinemas
Century Theatres=centurytheater=centurytheaters=centurytheatre
Cine Center
Cine Colombia
CineStar
Cinema City
Cinema NOS=cinemasnos
Cinema XXI=xxi
Cinemark
Cinemax
Cinemaximum=marsentertainmentgroup
Cinemaxx=cinemaxxeurope
Cinemex
Cinemotion
Cineplanet
Cineplex=cineplexcanada=cineplexcinema=cineplexcinemas=cineplexentertainment=cineplexodeon=cineplextheatre=cineplextheatres=cineplexdeutschland
Cineplexx
Cinesa
Cineworld
Cinépolis=!=cinepolis
Cinéville=!=cineville
Curzon
DB Reisezentrum=deutschebahn=reisezentrum
Dendy=dendycinemas=dendycinema
Escapology
Event Cinemas=eventcinema
Everyman=everymancinemas
Filmstaden
Flip Out=flipoutau=flipoutuk
Fox in a Box
Golden Screen Cinemas=gsc
Guichet Transilien
Harkins Theatres=harkins=harkinstheater=harkinstheaters=harkinstheatre
Haut et Court
Holey Moley
Hollywood Bowl
Hoyts
IKEA Småland=!=ikeasmaland=smaland
INOX Leisure=inox=inoxmovies
IPIC Theaters
In89豪華數位影城=!=in89豪華數位影城=in89cinemax=in89豪華數位影院=豪華大戲院
Irish Multiplex Cinemas=imc=multiplex
Kassir.ru
Kids Empire
Kinepolis
Kino za Rogiem
LEGO Discovery Center=merlinentertainments
LEGOLAND
LEGOLAND Discovery Center
LEGOLAND Discovery Centre
Landmark Cinemas=landmark=landmarkcinema
Landmark Theatres=landmarktheater=landmarktheaters=landmarktheatre
Les Écrans de Paris=!=lesecransdeparis
Lotus Five Star=lfs
MBO Cinemas=mbo
MOVIX=松竹マルチプレックスシアターズ=shochikumultiplextheatres
Majestic
Major Cineplex=majorcineplexgroup=majorcineplexgrouppubliccoltd=majorcineplexgrouppubliccompanylimited
Marcus Cinema=marcuscinemas=marcustheater=marcustheaters=marcustheatre=marcustheatres
Megarama
Merlin Cinemas
Monkey Town
Movie Tavern
Moviecom
MultiCine
Multikino=vuecinemas
My Gym=mygymchildrensfitnesscenter
Nu Metro Cinemas=numetro
Odeon=odeoncinema=odeoncinemas
Omniplex Cinemas=omniplex
PVR Cinemas=pvr
Palace Cinemas
Paribu Cineverse
Pathé=!=pathecinemas=pathegaumont
Picturehouse Cinemas
REEL Cinemas=reelcinema
Reading Cinemas
Regal Cinemas=regalcinema
RegioJet
Round1
Scott Cinemas
Showcase Cinemas=showcase=showcasecinema
Six Flags
Sky Zone
Ster-Kinekor
Strike Bowling Bar
Svenska Bio
TGV Cinemas=tgv
TOHOシネマズ=!=tohoシネマズ=tohocinemas
The Little Gym
The Space Cinema=thespace
Ticketmaster=livenation
UCI Kinowelt
UGC=ugccine=ugccinecite
Urban Air=urbanairtrampolineadventurepark
Utopia
Village Cinemas
Vue=!=vueirelanduk=vuecinema=vuenederland
Wacky Warehouse
Wallis Cinemas=walliscinema=wallistheatres
Yelmo=yelmocines
Zone Bowling
rạp chiếu phim CGV=!=rapchieuphimcgv=cgvcinemasvietnam
tenpin
České dráhy=!=ceskedrahy
Železničná spoločnosť Slovensko=!=zeleznicnaspolocnostslovensko=zssk
Авиакасса=!=авиакасса
Автолюкс=!=автолюкс=autolux=ecolines
Минсктранс=!=минсктранс=minsktrans
Център за градска мобилност=!=центързаградскамобилност=цгм=sumc=скгт
კავეა=!=კავეა=cavea=кавеа
みどりの窓口=!=みどりの窓口=midorinomadoguchi=jrticketoffice
イオンシネマ=!=イオンシネマ=aeoncinema
ユナイテッド・シネマ=!=ユナイテッド・シネマ=unitedcinemas
ラウンドワン=!=ラウンドワン
万达影城=!=万达影城=wandacinemas=万达影院=万达院线
中影国际影城=!=中影国际影城=chinafilminternationalcinema
售票处=!=售票处
喜樂時代影城=!=喜樂時代影城=centuryasiacinemas
國賓影城=!=國賓影城=ambassadortheatres
威秀影城=!=威秀影城=vieshowcinemas
新光影城=!=新光影城=shinkongcinemas
樂高探索中心 LEGOLAND Discovery Centre=!=樂高探索中心legolanddiscoverycentre=樂高探索中心
洲立影藝 MCL Cinema=洲立影藝mclcinema=洲立影藝
百老匯戲院 Broadway Circuit=百老匯戲院broadwaycircuit=百老匯戲院=百老匯院線
百老汇影城=!=百老汇影城=百老汇戏院=百老汇院线
秀泰影城=!=秀泰影城=showtimecinemas
美麗新影城=!=美麗新影城=miranewcinemas
英皇戲院 Emperor Cinemas=英皇戲院emperorcinemas=英皇戲院
`,
  'entertainment.games': `
Akshaya=akshayacenter=akshayacentre
Brloh
Colizeum
Common Service Centres
Disc Replay=disctraders=megareplay
EB Games=ebgamescanada=electronicsboutiqueebgames=gamestop=ebgamesoceania
Four Quarters
Game Mania
Gamelife
Laser Game Evolution
Maquinitas
Micromania
NAMCO=ナムコ
Ozone.bg=пулсар
PlayGoSmart
Taito Station=タイトーステーション=タイトー
Timezone
Tom's World
Warhammer=gamesworkshop
Warpoint
Zing Pop Culture
კურაკურა=!=კურაკურა=kurakura
アドアーズ=!=アドアーズ=adores
アピナ=!=アピナ=apina
アプレシオ=!=アプレシオ=aprecio
クラブセガ=!=クラブセガ=セガワールド=segaworld=clubsega=クラブsega
コミック・バスター=!=コミック・バスター=comicbuster
マンボー=!=マンボー=manboo
メディアカフェポパイ=!=メディアカフェポパイ=mediacafepopeye
快活CLUB=!=快活club=快活クラブ=kaikatsuclub=kaikatsu
湯姆熊歡樂世界=!=湯姆熊歡樂世界
网鱼网咖=!=网鱼网咖
自遊空間=!=自遊空間=jiyukukan=spacecreate
`,
  'finance.insurance': `
A-MAX Auto Insurance=amax
AAA Insurance=americanautomobileassociation=aaa
AOK Baden-Württemberg=!=aokbadenwurttemberg=aok=aokbw
AOK Bayern
AOK Bremen/Bremerhaven=aokbremen=aokbremerhaven
AOK Hessen
AOK Niedersachsen=ikkniedersachsen
AOK Nordost=aokberlin=aokberlinbrandenburg=aokbrandenburg=aokmecklenburgvorpommern
AOK Nordwest=aokschleswigholstein=aokwestfalenlippe
AOK Plus=aoksachsen=aokthuringen
AOK Rheinland-Pfalz/Saarland=aokrheinlandpfalz=aoksaarland
AOK Rheinland/Hamburg=aokhamburg=aokrheinland
AOK Sachsen-Anhalt=bkksachsenanhalt
ARAG
ARX=аркс=axa
Abeille Assurances
Aflac
Allianz=allianzversicherung=allianzбългария=алианц
Allstate=allstateinsurance=allstateinsurancecompany
American Family Insurance=americanfamily=amfam
Aréas Assurances=!=areasassurances
Asepeyo
Asoba
Assu 2000
Assupol
AssuredPartners
Aviva
Aésio Mutuelle=!=aesiomutuelle=aesio
BGV=badischeversicherungen
BIG Gesundheit=bigdirektgesund=bundesinnungskrankenkasse=bundesinnungskrankenkassegesundheit
BKK-VBU
Bahn-BKK
Banco do Brasil Seguridade=bbseguridade
Bankers Life
Barmenia=barmeniaversicherung=barmeniaversicherungen
Barmer=barmerersatzkasse=barmergek=deutschebkk=gmunderersatzkasse
BrokerLink
Bâloise=!=baloise
CAA=canadianautomobileassociation
CESCE
CSF
CUK Ubezpieczenia
Caser
Cathay Century Insurance=国泰世纪保险
Co-operators=thecooperators
Comparion Insurance Agency
Concordia
Continentale=continentalekrankenversicherung=continentaleversicherung=diecontinentale
Country Financial
DAK Gesundheit=bkkaxelspringer=bkkbeiersdorfag=bkkgesundheit=hamburgmunchenerkrankenkasse=saintgobainbetriebskrankenkasse=shellbkklife
DEVK
DKV
DVV=dvvverzekeringen
Debeka
Desjardins Insurance=desjardinsassurances=desjardins=statefarm
Direct Auto Insurance
Dôvera=!=dovera=doverazdravotnapoistovna
ENSA
Ergo Hestia
Ergo=ergodirekt=ergodirektversicherung=ergoversicherung
Erie Insurance=erie=erieinsuranceagent
Estrella Insurance
Express Страхування=!=expressстрахування=експресстрахування=експрес
Farm Bureau Financial Services
Farm Bureau Insurance of Tennessee
Farm Bureau Insurance=farmbureauinsurancemichigan=farmbureauinsuranceofmichigan
Farmers Insurance
Fidelidade
Foyer
Fred Loya Insurance=fredloya
Freeway Insurance
Fremap
GEICO
GMF
Gan=!=ganassurances
Generali Tranquilidade=tranquilidade=tranquilidadeseguros
Generali=generaliespana
Goosehead Insurance
Gothaer
Grange Insurance=grange
Grawe=grazerwechselseitige=grazerwechselseitigeversicherungag
Groupama=groupedesassurancesmutuellesagricoles
HDFC Life
HDI=hdidirekt=hdigerling=hdiglobal
HUK-Coburg
HanseMerkur
Harmonie Mutuelle
Helvetia
Howden=aplan=aplaninsurance
I&G Brokers
IKK - Die Innovationskasse=ikkmecklenburgvorpommern=ikknord=ikkschleswigholstein=innungskrankenkassenord
IKK Brandenburg und Berlin=ikk=ikkbb=innungskrankenkassebrandenburgundberlin
IKK Südwest=!=ikksudwest=ikksudwestdirekt=ikksudwestplus=ikksw
IKK classic=ikkbadenwurttembergundhessen=ikkhamburg=ikksachsen=ikkthuringen=vereinigteikk
IKK gesund plus=ikkbremenbremerhaven=ikksachsenanhalt
INGO=!=інго
Insurance Navy Brokers
KKH=kaufmannischekrankenkasse=kaufmannischekrankenkassekkh
Knappschaft
Komunálna poisťovňa=!=komunalnapoistovna
Kooperativa=kooperativacesko=kooperativaslovensko
LVM=lvmversicherung
LaLux=laluxembourgeoise
LegalWise
Liberty Group Limited
Liberty Mutual Insurance
Liberty Seguros
Life Insurance Corporation=lic
Línea Directa=!=lineadirecta
MGEN=mutuellegeneraledeleducationnationale
MMA=mutuellesdumansassurances
Macif
Maif
Mapfre
Matmut
Max Life Insurance
Mecklenburgische=mecklenburgischeversicherung
Medibank
Metropolitan
Missouri Farm Bureau Insurance
Mutua Madrileña=!=mutuamadrilena
Mutual of Omaha
Mutuelle de Poitiers Assurances
NFU Mutual
NN Slovensko
NN=!=nationalenederlanden
National Insurance Company
Nationwide=nationwideinsurance
New India Assurance
New York Life
Northwestern Mutual
Nürnberger Versicherung=!=nurnbergerversicherung=nurnberger
Oborová zdravotní pojišťovna=!=oborovazdravotnipojistovna=ozp=zdravotnipojistovnaozp
Ocaso=ocasoseguros=segurosocaso
Occident=catalanaoccident=catalanaoccidente=nortehispania=plusultra=segurosbilbao
Old Mutual Insure
PZU=agencjapzu=agencjaubezpieczeniowapzu=agentpzu=oddzialpzu=powszechnyzakladubezpieczen=pzusa=ubezpieczeniapzu
Primerica
Progressive=progressiveinsurance
Provinzial=provinzialnordwest=provinzialrheinland
Prudential
Prudential Financial
Prévoir Assurances=!=prevoirassurances
R+V Versicherung=rvversicherungen=raiffeisenundvolksbankenversicherung=ruv
RACQ=royalautomobileclubofqueensland
RBP, zdravotní pojišťovna=!=rbpzdravotnipojistovna=rbp
Reale=!=realechile=realeimmobili=realemutuaassicurazioni=realeseguros=segurosreale
SBI General Insurance
SDI Broker=sdi
SIC Insurance
STABILITA
SV SparkassenVersicherung
Shelter Insurance
Signal Iduna
Sociálna poisťovňa=!=socialnapoistovna
State Farm=!=statefarminsurance
Sun Life Financial=sunlife
Swinton
Swiss Life
Techniker Krankenkasse=dietechniker
Texas Farm Bureau Insurance=texasfarmbureauinsurancecompany
The Hartford
The Oriental Insurance Company
The Standard=standardinsurancecompany
USG=усг=українськастраховагрупа
Unilink
Union=!=unionpoistovna=unionzdravotnapoistovna
UnipolSai
Uniqa=uniqaasigurari
United Healthcare
United India Insurance Company
Universa
Universalna=універсальна=скуніверсальна
VGH=vghversicherungen
VUSO=вусо=аска
VidaCaixa
Vittoria Assicurazioni
Vojenská zdravotní pojišťovna České republiky=!=vozp=vojenskazdravotnipojistovna=vojenskazdravotnipojistovnacr
Všeobecná zdravotná poisťovňa=!=vseobecnazdravotnapoistovna=vszp
WFG National Title Company=wfgnationaltitleinsurancecompany
Western Financial Group
Westland Insurance
Wiener Städtische Versicherung=!=wienerstadtischeversicherung
Württembergische=!=wurttembergische
Wüstenrot=!=wustenrot
Zdravotní pojišťovna ministerstva vnitra České republiky=!=zpmvcr=zdravotnipojistovnaministerstvavnitracr
Zurich
hkk Krankenkasse=handelskrankenkasse=hkk
ÖVB=!=ovb=offentlicheversicherungbremen
ČSOB Poisťovňa=!=csobpoistovna
ČSOB Pojišťovna=!=csobpojistovna=csob
Česká podnikatelská pojišťovna=!=ceskapodnikatelskapojistovna=cpp
Česká průmyslová zdravotní pojišťovna=!=ceskaprumyslovazdravotnipojistovna=cpzp
Ак Барс Страхование=!=акбарсстрахование
Армеец=!=армеец=armeec
Аско-страхование=!=аскострахование
Асоба=!=асоба
Белгосстрах=!=белгосстрах=белдзяржстрах=belgosstrakh
Белкоопстрах=!=белкоопстрах
ДЗИ=!=дзи
Дунав осигурање=!=дунавосигурање=dunavosiguranje
Ингосстрах=!=ингосстрах=ingosstrakh
Капитал Life=!=капиталlife
Капитал Медицинское Страхование=!=капиталмедицинскоестрахование
Княжа=!=княжа=kniazha
ЛевИнс=!=левинс=levins
Мусала=!=мусала=mussala
ОЗК=!=озк
Оранта=!=оранта=oranta
РЕСО-Гарантия=!=ресогарантия=resoguarantee
Ренессанс страхование=!=ренессансстрахование
Росгосстрах=!=росгосстрах
Согласие=!=согласие=soglasie
ТАС=!=тас=страховагрупатас
Югория=!=югория
الشركة الوطنية للتأمين=!=الشركهالوطنيهللتامين
الصندوق الوطني للتأمينات الاجتماعية للعمال الأجراء=!=cnas
بیمه آسیا=!=بيمهاسيا
بیمه ایران=!=بيمهايران=iraninsurance
არდი=!=არდი=ardi=арди
თიბისი დაზღვევა=!=თიბისიდაზღვევა=tbcinsurance=тибисидазгвева
იმედი L=!=იმედიl=imedil=имедил
ირაო=!=ირაო=ирао
ჯი პი აი=!=ჯიპიაი=gpi=джипиай
中国人寿保险=!=中国人寿保险=中国人寿保险股份有限公司=chinalifeinsurance=中国人寿
中国人民保险=!=中国人民保险=picc=中国人保
中国太平=!=中国太平=中国太平保险=chinataiping
中国平安=!=中国平安=中国平安保险=pingan=平安保险
中國人壽=!=中國人壽=中國人壽保險=中國人壽海外chinalifeinsuranceoverseas=中國人壽保險海外chinalifeinsuranceoverseas=chinalifeinsuranceoverseas=中國人壽保險海外=中國人壽海外=中国人寿海外=chinalifeoverseas
保険クリニック=!=保険クリニック=hokenclinic
兆豐保險=!=兆豐保險=兆豐產物保險=chungkuoinsurance
全球人壽=!=全球人壽=transglobelife=transglobelifeinsuranceinc=全球人壽保險股份有限公司
台灣人壽=!=台灣人壽=台灣人壽保險=taiwanlifeinsurance=臺灣人壽
太平洋保险=!=太平洋保险=中国太平洋保险=cpic=中国太保
日本生命=!=日本生命=nissay=nipponlife
明治安田生命=!=明治安田生命=meijiyasudalife
泰安產物保險=!=泰安產物保險=taianinsurance=泰安產險
第一生命=!=第一生命=daiichilife
臺灣產物保險=!=臺灣產物保險=taiwanfiremarineinsurance=台灣產物保險=台灣産物保險
華南保險=!=華南保險=華南產物保險=southchinainsurance
`,
  'finance.investment': `
1st Franklin Financial
Ameriprise Financial
Broker Consulting
CMG Financial
Cafpi
Charles Schwab
Cofidis
Deutsche Vermögensberatung=!=deutschevermogensberatung=dvag
Edward Jones=edwardjonesinvestments
Fidelity Investments=fidelity=fidelityinvestorcenter
Fiditalia
Kapitol
Kerala Financial Corporation
Kerala State Financial Enterprises=ksfe
MLP=mlpag=mlpse
Manappuram General Finance and Leasing=!=manappuramgeneralfinanceleasing
Meilleurtaux=meilleurtauxcom
Merrill Lynch Wealth Management=merrill
Morgan Stanley
Muthoot Finance=muthootindia
NM Money
OVB Holding
Old Mutual Finance
Qaryzzaim
RBC Wealth Management=royalbankofcanadawealthmanagement
Raymond James=raymondjamesfinancialservices
SageView Advisory Group
Scotia Wealth Management
Solva
Swiss Life Select
TD Ameritrade
Thrivent
UBS Financial Services=ubs=ubsfinancialservicesinc
Vousfinancer
Wells Fargo Advisors
Wells Fargo Private Bank=theprivatebank
Wintrust Financial
Ymanci=premista
БКС Мир инвестиций=!=бксмиринвестиций=bcsfinancialgroup
Газпромбанк Автолизинг=!=газпромбанкавтолизинг
СберЛизинг=!=сберлизинг
中信建投证券=!=中信建投证券=chinasecurities
中信证券=!=中信证券=citicsecurities
华泰证券=!=华泰证券=huataisecurities
国泰君安证券=!=国泰君安证券=guotaijunansecurities
招商证券=!=招商证券=chinamerchantssecurities
耀才證券 Bright Smart Securities=耀才證券brightsmartsecurities=耀才證券
`,
  'finance.loan': `
1st Heritage Credit
ACE Cash Express
Advance America
Advance Financial
Ameris Bank
Amscot
Aussie
Barko Loans
California Check Cashing Stores=californiacheckcashing
Cash 4 You
Cash Credit=кешкредит
Cash Money
Cash Store
CashMax
Cashco Financial
Check 'n Go=checkgo
Check Into Cash
CheckSmart=checkmart
Credissimo=кредисимо
Crefisa
CrossCountry Mortgage
De Hypotheekshop
De Hypotheker
EasyCredit=изикредит
Embrace Financial Services
Fairstone Financial=citifinancial=fairstone
Findomestic
First Virginia=1stvirginia
Guaranteed Rate
Guild Mortgage Company
Huis & Hypotheek
Kmf
Lendmark Financial Services
Mariner Finance
Midwest Title Loans
Momento=!=пощенскабанка
Money Mart
Moneytree
My Credit=мояткредит
Novus Home Mortgage
OneMain Financial=onemain
PLS=plsfinancialservices=plscheckcashers=plscheckcashing
Payomatic
Radiowealth Finance=radiowealthfinancecompany=rfc
Regional Finance
SKOK Śląsk=!=skokslask
Sun Loan
Taytay sa Kauswagan
TitleMax
Tower Loan
Viva Credit=вивакредит
World Finance
easyfinancial
loanDepot
ooba
Акс Финанс=!=аксфинанс
Алфиа кредит=!=алфиакредит=allphiacredit
Быстроденьги=!=быстроденьги
Быстрый заём=!=быстрыйзаем
Займер=!=займер
Касса Взаимопомощи=!=кассавзаимопомощи
Отличные наличные=!=отличныеналичные
Финтерра=!=финтерра
ШвидкоГроші=!=швидкогроші
ბერმელი=!=ბერმელი=bermeli=бермели=შპსმისობერმელი
アコム=!=アコム=acom
プロミス=!=プロミス=smbcコンシューマーファイナンス=smbcconsumerfinance
`,
  'finance.tax': `
Block Advisors
H&R Block=hrblockcanada
Jackson Hewitt=jacksonhewitttaxservice=jacksonhewittinc
Liberty Tax=libertytaxservice=libertytaxservices
Lohnsteuerhilfe Baden-Württemberg=!=lohnsteuerhilfebadenwurttemberg=lohibw=lohnsteuerhilfebadenwurttembergev=lohnsteuerhilfebw
Lohnsteuerhilfe Bayern=lohi=lohnsteuerhilfebayernev
Steuerring
TaxAssist Accountants
Vereinigte Lohnsteuerhilfe=vereinigtelohnsteuerhilfeev=vlh
`,
  groceries: `
1. day=firstday
5post
8000 მოსავალი=!=8000მოსავალი=8000vintages=8000винтажей
ABC=!=abcnorthcarolina
Aavin
Adyar Ananda Bhavan
Alcohol & Tabakoff
Alko
Ambala Foods=ambala
BC Liquor Store
BWS
Bahlsen Outlet=bahlsen
Bargain Booze
Barrique
Bears & Friends
Beer Market=бірмаркет
Belros
Ben's Cookies
Benz Wein- und Getränkemarkt=!=benzweinundgetrankemarkt
BevMo!
Bevco=keralastatebeveragescorporationltd
Binny's Beverage Depot
Bio Mundo
Blue Bottle Liquors
Blue Bottle Liquors Express
Blue Bottle Liquors Platinum
Blue Bottle Liquors XL
Bluff Meat Supply
Boar's Head
Bottlemart
Boxberry
Boxer Liquors
Bären-Treff=!=barentreff
Bärenland=!=barenland
Cacau Show
Candy Tyme
Carry Out
Cavavin
Cellarbrations
Cerise et Potiron
Cha Payom
Chocolates Brasil Cacau=brasilcacau
Châteraisé=!=chateraise=シャトレーゼ
Clapton Craft
Comtesse du Barry
Coqivoire
Czas na Herbatę=!=czasnaherbate
Dammann Frères=!=dammannfreres
Dan Murphy's
Darwina.pl
DavidsTea
De Neuville
DeBeukelaer Factory Outlet=debeukelaer
Delikateso
Deutsche See
Dirck III=dirck3
Don Benito's=donbenitoscassava
Dream Dinners
Dubimex
Dufoux Chocolats
Duncan's
Duży Ben=!=duzyben
E.Leclerc Drive=leclercdrive
EDEKA Getränkemarkt=!=edekagetrankemarkt
Eilles
El Rincón & Coffee=!=elrinconcoffee
El Rincón=!=elrincon=frutossecoselrincon
Europris=eurorpris
Evergreen Healthfoods
Fannie May
Farmfoods
Fiiz Drinks
Fine Wine & Good Spirits
Finkbeiner
First Choice Liquor
Five o'clock
Fleischerei Richter
Foani
Forevers
Fresh Options=freshoptionsmeatshop
Fristo=fristogetrankemarkt
Fränky Getränkemarkt=!=frankygetrankemarkt
G&W GezondheidsWinkel
Gaik
Gall & Gall
Gertrude Hawk Chocolates=gertrudehawk
Getränke Arena=!=getrankearena
Getränke City=!=getrankecity
Getränke Hoffmann=!=getrankehoffmann=dursty
Getränke Quelle=!=getrankequelle
Getränkeland=!=getrankeland
Getränkewelt=!=getrankewelt=getrankewelthse
Godiva
Good Beer
Grape Tree
Gzella
HOPCOMS
Healthy Planet
Hemmakväll=!=hemmakvall
Hol'ab
Holland & Barrett
Hop Hey=morepyva=морепива
Hotel Chocolat
Hussel
Hussel Confiserie
Hörl=!=horl
I.M. Frellsen
IT'SUGAR
Iceland=icelandfoods
Jacques' Wein-Depot
Jamin
Jeff de Bruges
Kanti Sweets
Karl Berg=קרלברג=карлберг
Kaspa's
KazanExpress
Keurslager
Kilwins
Kopenhagen
Kulikov
Kusmi Tea
LB Bulgaricum=елбибулгарикум
LCBO=liquorcontrolboardofontario
La Cervoiserie
La Sirena
Ladoga Wine
Lamoda
Laura Secord
Le Chocolat Alain Ducasse
Legion Co
Les Éleveurs de la Charentonne=!=leseleveursdelacharentonne
Liconsa
Lindt
Liquor City
Liquor Depot
Liquor Mart=manitobaliquorlotteriescorporation=mbll=manitobaliquorcontrolcommission=mlcc=mllc
LiquorShop Checkers=checkersliquorshop=liquorshop
LiquorShop Shoprite=shopriteliquorshop
Liquorland Cellars
Liquorland=liquorlandaustralia=liquorlandnewzealand
Lolli and Pops=!=lollipops
Läderach=!=laderach
M&M Food Market=mmmeats
Ma Ferme en Ville
Mad Butcher
Mago
Maison Nicolas
Majestic=!=majesticwine=majesticwinewarehouse
Makovec
Mangeons Frais
Market Liquors
MarketPlace Fresh
Markgrafen Getränkemarkt=!=markgrafengetrankemarkt=markgrafengetrankevertrieb=markgrafengetrankevertriebgmbh
Matijević=!=matijevic=матијевић=mesaramatijevic=месараматијевић
MaxMarket
Milma=keralacooperativemilkmarketingfederation
Modelorama
Mother Dairy
Mr Liquor
Mr. Almond
Mundo Verde
Mäsiarstvo u Býka=!=masiarstvoubyka
NSLC=novascotialiquorcorporation
Nandini
Nespresso
Netto Getränke-Discount=!=nettogetrankediscount
Neuhaus
New Hampshire Liquor & Wine Outlet=newhampshireliquorwineoutlets=newhampshireliquorcommission=nhliquorwineoutlet
Nutrition House
O'Briens Wine
ODStore
OK Liquor
OKWINE
Oil & Vinegar
Omaha Steaks
One Station One Product
Orterer Getränkemarkt=!=orterergetrankemarkt
Oxalis
Ozon
Ozon Rocket
Palais des Thés=!=palaisdesthes
Penzeys Spices=penzeys
Picard=!=picardsa=picardsurgeles
Pick n Pay Liquor
Prestons=prestonsliquorstores
Produce Junction
Prolicor
Provenc'halles
Purdys Chocolatier
REWE Getränkemarkt=!=rewegetrankemarkt
Reformhaus Bacher
Reformhaus Engelhardt
Renmans
Richter Erzgebirge
Rindchen's Weinkontor
Rocket Fizz=rocketfizzsodapopcandyshop
Rocky Mountain Chocolate Factory
Rois=ройс
Roshen=рошен
Rozetka=розетка=розеткауа
S&H Health Foods
SAQ
SAQ Express
SAQ Sélection=!=saqselection
Safia
Sagasser
See's Candies=seescandy
Simon Lévelt=!=simonlevelt
Sklep mięsny Lenarcik=!=sklepmiesnylenarcik=zakladmiesnylenarcik=lenarcik
Smugglers / სმაგლერსი / Смаглерс=smugglersსმაგლერსიсмаглерс=სმაგლერსი=смаглерс
SoSweet
Sobeys Liquor
Sokołów=!=sokolow
Sonnentor
Spec's
Sri Krishna Sweets
Storck Welt Outlet=storck
Super Liquor
SuperBrugsen Slagter
Superverd
Swisslion Takovo=слаткакућа=slatkakuca=swisslion
Systembolaget
T. SN
TASMAC
Tchibo
Tea Shop
Tea WG=twgtea
TeeGschwendner
The Beer Store
The Bottle-O=bottleo
The Wine Shop
Thiriet
Thirsty Camel
Thirsty Liquor
Tops at Spar
Total Wine=totalwinemore
Trink & Spare
Twin Liquors
Ultra Liquors
V and B=!=vinsetbieres
VITALIA Reformhaus=vitalia
Viba
Vinmonopolet
Vino&Vino=віновіно=виновино=ооонояксгруп
Vinzenzmurr
Virginia ABC
Vynoteka
Víno Hruška=!=vinohruska
Víno Levice=!=vinolevice
WINETIME=вайнтайм
Wajos
Wesoła Pani=!=wesolapani
Whittard of Chelsea
Wierzejki
Wildberries Armenia=վայլդբերրիզ
Wildberries Georgia
Wildberries=ვაილდბერიზი
Wine Rack=winerackcanada=winerackuk
Wine&Spirits=вайнспірытс=vajnspiryts=вайнспиритс=вайнспіритс
Winemark
Yuhor
Yves Thuriès=!=yvesthuries=leschocolatsyvesthuries
Zeman maso-uzeniny
Zuivelhoeve
alldrink
arko
bilgro
føtex Delikatesse=!=fotexdelikatesse
føtex Slagter=!=fotexslagter
logo Getränke-Fachmarkt=!=logogetrankefachmarkt
reformstark Martin=martinreformstark=reformmartin
trinkgut
vomFASS
Écomiam=!=ecomiam
Świat Alkoholi=!=swiatalkoholi
Świeżyzna=!=swiezyzna
Аванти=!=аванти
Авито=!=авито
Алкомаркет=!=алкомаркет
Алкотека=!=алкотека
Аматиста=!=аматиста=аматыста=amatysta=amatista=гпбеларусьторг
Ариант=!=ариант
Ароматный мир=!=ароматныймир
Барик=!=барик
Белтаможсервис=!=белтаможсервис=белтаможсервіс=bieltamozsiervis=beltamozhservis=упбелтаможсервис
Берёзка=!=березка=берьозка
Бочка=!=бочка
Бристоль=!=бристоль
Біле Сухе=!=білесухе=білесусі
Великолукский мясокомбинат=!=великолукскиймясокомбинат
Вина Світу=!=винасвіту=wineworld
Винлаб=!=винлаб
Вино=!=віно=ооосервисбытснаб
Виноград=!=виноград
Вършец=!=вършец
Галицька Свіжина=!=галицькасвіжина=halytskasvizhyna
Галя Балувана=!=галябалувана=galiabaluvana=haliabaluvana=балуванагаля=домашнінапівфабрикатигалябалувана
Главпиво=!=главпиво
Горилка=!=горилка
Градус=!=градус
Градусы=!=градусы
Дзержинка=!=дзержинка
Елікатні радощі життя!=!=елікатнірадощіжиття=elikatniproducts=елікатніпродукти=elika=еліка=єліка
Ермолино=!=ермолино
Звениговский=!=звениговский
Зелёная Аптека=!=зеленаяаптека=зяленаяаптэка=зеленааптека=zelenayaapteka
Икорный=!=икорный
Кантата=!=кантата=cantata
Карамелька=!=карамелька
Ковбасна Мережа=!=ковбаснамережа=kovbasmarket=kovbasnamerezha=ковбасмаркет
Ком=!=ком
Красное&Белое=!=красноебелое=красноеибелое
Красный пищевик=!=красныйпищевик
Лакомка=!=лакомка=lakomka
Лион=!=лион
Мʼясомаркет=!=мясомаркет
Мавт-Винотека=!=мавтвинотека
Магнит Маркет=!=магнитмаркет
Минск Кристалл=!=минсккристалл=мінсккрыстал=minskkrystal=minskcrystal=мінськкристал
Молоко від фермера=!=молоковідфермера=farmersmilk
Мясницкий ряд=!=мясницкийряд
Мясной Гурман=!=мяснойгурман
Мясной двор=!=мяснойдвор
Мясной дворик=!=мяснойдворик
Народный кондитер=!=народныйкондитер
Наслада=!=наслада
Наша Ряба=!=нашаряба
Норман=!=норман
Океан Камчатка Сахалин=!=океанкамчаткасахалин=oceankamchatkasahalin=дикийокеан
Окраина=!=окраина
Онлайн Трейд=!=онлайнтрейд
Отдохни=!=отдохни
Пив&ко=!=пивко=pivko
Пивной двор=!=пивнойдвор
Пивоман=!=пивоман
Пивточка=!=пивточка
Подари вино=!=подаривино=падарывіно=padaryvino=podarivino=подарівино
Полтавпиво=!=полтавпиво=poltavpivo
Порт маркет=!=портмаркет
Пять звёзд=!=пятьзвезд=пяцьзвезд=piaczviozd=pyatzvezd=пятьзьвьозд
Равно поле=!=равнополе
Разливной рай=!=разливнойрай
Ракево Милк=!=ракевомилк
Родинна ковбаска=!=родиннаковбаска=rodynnakovbaska=батьківщинаковбаска
РосАл=!=росал
Русалка=!=русалка
Русский Разгуляйка=!=русскийразгуляйка=russkiyrazgulaika
Салтівський мʼясокомбінат=!=салтівськиймясокомбінат=магазинсалтівськиймясокомбінат
Север-Метрополь=!=северметрополь=severmetropol
Семь Пятниц=!=семпятніц=siempiatnic=sempyatnits=сімпятниць
Сирне королівство=!=сирнекоролівство=cheesekingdom
Тәп-Тәтті=!=тәптәтті
Фермер=!=фермер
Форне=!=форне
Фруктовый рай=!=фруктовыйрай
Хмель Солод=!=хмельсолод
Чарка до свята=!=чаркадосвята=charkadosviata
Штопор=!=штопор=штопар=stopar=shtopor=оооопниипкд
Ядки Начев=!=ядкиначев=начев
Яндекс.Маркет=!=яндексмаркет=yandexmarket
Ярославский бройлер=!=ярославскийбройлер
באשר פרומז'רי=!=באשרפרומזרי=basherfromagerie
شیرین عسل=!=شيرينعسل=shirinasal
محمصة الرفاعي=!=محمصهالرفاعي
ალკორიუმი=!=ალკორიუმი=alcorium=алкориум
ბიუ ბიუ=!=ბიუბიუ=biubiu
ვაკე=!=ვაკე=vake=ваке
ზღვა ლუდი=!=ზღვალუდი=zgvaludi=згвалуди
ნოსტე=!=ნოსტე=носте
おかしのまちおか=!=おかしのまちおか=machioka
さぼてん=!=さぼてん=saboten=新宿さぼてん=shinjukusaboten
やまや=!=やまや=yamaya
カクヤス=!=カクヤス=kakuyasu
カルディコーヒーファーム=!=カルディコーヒーファーム=kaldicoffeefarm
シェ・レカミエ=!=シェ・レカミエ=chezrecamier
ニュー・クイック=!=ニュー・クイック=newquick
リカーマウンテン=!=リカーマウンテン=liquormountain
三只松鼠=!=三只松鼠=threesquirrels
不二家=!=不二家=fujiya
久久丫=!=久久丫=jiujiuyafood=久久丫鸭脖=久久鸭
乐家生鲜=!=乐家生鲜=lejia100=肉联邦
京樽=!=kyotaru
健康工房 HealthWorks=健康工房healthworks=健康工房
兰熊=!=bluebear=兰熊酸奶=兰熊鲜奶=北京兰熊=蓝熊酸奶=蓝熊鲜奶
吴裕泰=!=吴裕泰=wuyutai
周黑鸭=!=周黑鸭=zhouheiya
廖记棒棒鸡=!=廖记棒棒鸡=liaojibangbangji
张一元=!=张一元=zhangyiyuan
果唯伊=!=果唯伊=guoweiyi
煌上煌=!=煌上煌=huangshanghuang
琦王花生=!=琦王花生=qiwangpeanuts
百果园=!=百果园=pagoda
绝味鸭脖=!=绝味鸭脖=jueweiduckneck
義美食品=!=義美食品=imeifoods=imei
肉のハナマサ=!=hanamasameat
良品铺子=!=良品铺子=bestore
谊品生鲜=!=谊品生鲜=ypshengxian
銀座コージーコーナー=!=銀座コージーコーナー=ginzacozycorner=コージーコーナー
钱大妈=!=钱大妈=qdama
鲜丰水果=!=鲜丰水果=xianfengfruit=鮮豐水果
鴻福堂 Hung Fook Tong=鴻福堂hungfooktong=鴻福堂
`,
  'groceries.bakery': `
A Padaria Portuguesa
A-1 Bakery=エーワンベーカリー
AILI
Ange=!=boulangerieange
Anker
Armbruster
Asprod
Au Pain de mon Grand-Père=!=aupaindemongrandpere
Awiteks
Bachmeier
Back-Factory
Backhaus Hackner
Backhaus Hennig
Backhaus Nahrstedt=backereinahrstedt=nahrstedt
Backstube Wünsche=!=backstubewunsche
Backwerk
Bagietka
Baguette
Baker's Cottage
Bakers Delight
Bakker Bart
Bakker van Maanen
Balfours
Baluard Barceloneta
Banette
Banjo's Bakery Cafe
Barbarossa Bäckerei=!=barbarossabackerei=barbarossa=barbarossabrotkultur
Bayne's
Beechworth Bakery
Birds=birdsbakery
Biržų duona=!=birzuduona
Blikle
Bolo da Madre
Boulangerie Feuillette=feuillette
Boulangerie Louise=boulangerielouisebelgique=boulangerielouisefrance
Bread Ahead
BreadLife
BreadTalk
Breadtop
Brioche Dorée=!=briochedoree
BrotHaus=backereibrothaus=brothauscafe
Brumby's Bakeries=brumbys
Bröd & Salt=!=brodsalt=brodochsalt
Buns From Home
Burns the Bread
Bursa Halk Ekmek=besas
Bäcker Andresen=!=backerandresen=backereiandresen
Bäcker Görtz=!=backergortz
Bäckerei Behrens-Meyer=!=backereibehrensmeyer=backerbehrensmeyer=behrensmeyer
Bäckerei Fuchs=!=backereifuchs=fuchsbackerei
Bäckerei Grimminger=!=backereigrimminger=familienbackereigrimminger=grimminger
Bäckerei Göing=!=backereigoing=backergoing
Bäckerei Happ=!=backereihapp=backerhapp=happ
Bäckerei Schmidt=!=backereischmidt
Bäckerei Schneider=!=backereischneider
Bäckerei Wahl=!=backereiwahl
COBS Bread
Cadera
Café de Nata=!=cafedenata
Cake Box=eggfreecakebox
Campaillette
Casa de Bolos
Castaño=!=castano
Cheesecake Corner
Cinnaholic
Cookies by Design
Cooplands=cooplandsbakery=cooplandsqualitybaker
Cornish Bakery
Coupland's=couplandsbakeries
Craig's Cookies
Crumbl Cookies=crumbl
Cukiernia Cieślikowski=!=cukierniacieslikowski
Cukiernia Olsza=olsza
Cukiernia Sowa
Dallmeyers Backhus
Dat Backhus
De Echte Bakker
Delikana
Demasié=!=demasie=cookiesdemasie
Der Beck
Der Bäcker Eifler=!=derbackereifler
Der Bäcker Ruetz=!=derbackerruetz=ruetz
Der Mann
Die Lohner's=lohners
Ditsch=brezelbackereiditsch
Dreißig=!=dreisig=backereidreisig
Dubielak=braciadubielak
Délifrance=!=delifrance
Döbbe=!=dobbe
Emil Reimann=backereiemilreimann=backereireimann
Eric Kayser=lamaisonkayser=maisonerickayser=maisonkayser
Erster Wiener
Fabrique=fabriquebakery
Familienbäckerei Musswessels=!=familienbackereimusswessels=backermusswessels=backereimusswessels=familienbackermusswessels=musswessels
Familijna
Ferguson Plarre's Bakehouse=fergussonplarre
Festival des Pains
Forn de Cabrianes
Fornetti
GAIL's=gailsbakery
Galeria Wypieków Lubaszka=!=galeriawypiekowlubaszka=galeriawypiekow=lubaszka
Gigi's Cupcakes
Gilgen's=backereigilgens=gilgensbackerei
Glocken Bäckerei=!=glockenbackerei
Goeken backen
Goldilocks
Gorąco Polecam=!=goracopolecam
Granier
Great Harvest Bread Company
Greenhalgh's
Grochola
Gromulski
Grzybki=piekarniagrzybki
Haubis
Heide Bäckerei Meyer=!=heidebackereimeyer=backereimeyer=heidebackermeyer
Helbing=helbingmeinlieblingsbacker=lieblingsbacker=meinlieblingsbacker
Hert
Hinnerbäcker=!=hinnerbacker
Hoffmann=!=patisseriehoffmann
Hofpfisterei
Holland Bakery
Hollywood Bakery
Hosselmann=backereihosselmann
Ihle=backereiihle=ihlebackerei=landbackereiihle
Ihr Landbäcker=!=ihrlandbacker
Il Forno
Il Pane Quotidiano
Insomnia Cookies
Julie's
Junge=!=backereijunge=jungebackerei=jungediebackerei
Just Bake
K&U Bäckerei=!=kubackerei
Kaisers Gute Backstube=kaisers=kaisersbackstube
Kamps=backereikamps
Keim=backereikeim=keimgmbh
Klein's Backstube
Kolls=kollsfamilienbackerei
KonditorBager
Kürtősh=!=kurtosh
L'Atelier Papilles=atelierpapilles
La Fabrique Cookies
La Mie Câline=!=lamiecaline
La Panetière=!=lapanetiere
La Talemelerie=talemelerie
Lagkagehuset
Lagler=naturbackereilagler
Landbäckerei Schmidt=!=landbackereischmidt
Laura Todd
Le Crobag
Le Pain du Jour
Le Pétrin Ribeïrou=!=lepetrinribeirou
Leifert=backereileifert
Les Fournils de France
Levaduramadre
Lila Bäcker=!=lilabacker
Lipóti Pékség=!=lipotipekseg
Lola's Cupcakes
Luca=!=simigerialuca
Lukullus
Löwenbäcker Schaper=!=lowenbackerschaper=schaper
MAKO Cake and Bakery=!=makocakebakery
Macxipa
Maison Bécam=!=maisonbecam
Maison Dandoy=biscuiteriedandoy
Maison Herenger
Maison Planchot
Malcolm Barnecutt
Malzers=malzersbackstube
Marie Blachère=!=marieblachere=boulangeriemarieblachere
Mariette
Markt-Bäckerei=!=marktbackerei
Martin Auer
Meffert=backereimeffert=biobackereimeffert
Merzenich=backereimerzenich
Milkau
Millie's Cookies
Minit
Mio Amore=মিওআমোরে
Miss Cookies Coffee
Mistrz Piekarz=piekarniamistrzpiekarz
Mlinar
Monginis=monginisegypt=monginisindia=মনজিনিস
Mrs. Fields
MultiVlaai
Musmanni
Müller & Egerer=!=mulleregerer=mullerundegerer
Nobis
Nothing Bundt Cakes
Nur Hier
Oberweis
Oebel
Ogi Berri
Ole & Steen
Oskroba=piekarniaoskroba
Otrębusy=!=otrebusy
Pan Pa' Ya!
Pan de Manila
Pan-pek
Panishop
Pappert=backereipappert=papperts
Paris Baguette=parisbaguettecafe
Pastelería Lety=!=pastelerialety
Patisserie Limburgia=limburgia
Pawłowicz=!=pawlowicz
Pekara
Peters gute Backstube
Piekarenka
Piekarnia Szwajcarska
Pod Telegrafem
Poundbakery
Przystanek Piekarnia
Putka
Red Ribbon
Richters Altstadt-Bäckerei=!=richtersaltstadtbackerei
Rischart=maxrischart=rischartsbackhaus
Ronde des Pains
Rose Bakeshop
Roti'O
Rotiboy
SPC
Sadaharu Aoki
Santagloria
Schwälmer Brotladen=!=schwalmerbrotladen
Schäfer Dein Bäcker=!=schaferdeinbacker
Schäfer's=!=schafers
Sehne
Semeur聖娜=semeur聖娜
Simit Sarayı=!=simitsarayi
Sipl
Skyline
Smallcakes
Sodiê Doces=!=sodiedoces
Somerset Bakehouse
Sophie Lebreuilly
Stadtbäckerei Kamp=!=stadtbackereikamp
Stangengrüner Mühlenbäckerei=!=stangengrunermuhlenbackerei
Starke Bäcker=!=starkebacker
Steiner=!=steinerbeck
Steiskal=backersteiskal
Sternenbäck=!=sternenback
Stinges=backereistinges=landbackereistinges=stingeslandbackerei
Ströck=!=strock
Sweet Chariot
Taumberger=backereitaumberger=backereitaumbergergesmbh
The Cheesecake Shop
The Sugarr & Spice=দিসুগারঅ্যান্ডস্পাইস
Theobroma
Tous les Jours
Uncle Tetsu's Cheesecake=てつおじさんの店
Valerio's Tropical Bakeshop
Valero=!=forndepavalero=fornvalero=valeroforndepa=valeroforntradicional
Vatsak=confectioneryhousevatsak=vatsakconfectioneryhouse=вацак=кондитерськийдімвацак
Warrens Bakery
Wenzel's
Wiener Feinbäcker Heberer=!=wienerfeinbackerheberer=heberer=wienerfeinbacker=wienerfeinbackerei=wienerfeinbackereiheberer
Wienerroither=backereiwienerroither=backereiwienerroithergmbh
Wolf=!=backereikonditoreiwolf=wolfbackereikonditorei
Woops!
Zagrebačke pekarne Klara=!=zagrebackepekarneklara
Zeit für Brot=!=zeitfurbrot
Zeppitz=backereizeppitz
Ziarenko
sander's backstube=backereisander
von Allwörden=!=vonallworden=allworden=heinrichvonallworden
İstanbul Halk Ekmek=ihe
Βενέτη=!=βενετη=βενετησ=veneti
Τερκενλής=!=τερκενλησ=terkenlis
Булочные Ф. Вольчека=!=булочныефвольчека=булочнаяфвольчека
Буханка=!=буханка
Жар свежар=!=жарсвежар
Київхліб=!=київхліб=kyivkhlib
Кулинария=!=кулинария
Кулиничі=!=кулиничі=kulinichi=кулиничи=куліничи
Неделя=!=nedelya
Перша Пекарня Твого Міста=!=першапекарнятвогоміста=1пекарнятвогоміста=1шапекарнятвогоміста=першапекарня
Пчела=!=пчела
Скроз добра пекара=!=скроздобрапекара=skrozdobrapekara
Сімейна пекарня=!=сімейнапекарня=familybakery
Франс.уа=!=франсуа=fransua
Хлеб & Кифле=!=хлебкифле=hlebkifle=hlebikifle=хлебикифле
Хлебник=!=хлебник
Цар Хліб=!=цархліб
буше=!=буше=bushe
מאפה נאמן=!=מאפהנאמן=neemanbakery
بربری=!=بربري
سنگک=!=سنگك
سنگکی=!=سنگكي
لواشی=!=لواشي
نانوایی تافتون=!=نانواييتافتون
ანტრე=!=ანტრე=антре
აუგუსტი=!=აუგუსტი
მადარტი=!=მადარტი=madart=мадарт
ტორტინი=!=ტორტინი=tortini=тортини
ქუქი=!=ქუქი=qooqy=куки
アンデルセン=!=アンデルセン
サンジェルマン=!=サンジェルマン=saintgermain
ドンク=!=ドンク=donq
ポンパドウル=!=ポンパドウル=pompadour
リトルマーメイド=!=リトルマーメイド=littlemermaid
ヴィ・ド・フランス=!=ヴィ・ド・フランス=viedefrance
一之軒=!=一之軒=ijysheng
乃が美=!=乃が美=nogami
原麦山丘=!=原麦山丘=withwheat
味多美=!=味多美=wedome
多乐之日=!=多乐之日
大班麵包西餅 Taipan Bread & Cakes=大班麵包西餅taipanbreadcakes=大班麵包西餅
奇華餅家 Kee Wah Bakery=奇華餅家keewahbakery=奇華餅家=奇华饼家
好利来=!=好利来=holiland
山崎製パン=!=山崎製パン=yamazakibaking=山崎麵包
山崎麵包 Yamazaki Bakery=山崎麵包yamazakibakery=山崎面包
巴黎贝甜=!=巴黎贝甜中国=巴黎贝甜=巴黎貝甜
東海堂 Arome Bakery=東海堂aromebakery=東海堂
樂田麵包屋=!=樂田麵包屋=gakuden
泸溪河=!=泸溪河=luxihetaosu
爱达乐=!=爱达乐=addlove=爱达乐蛋糕=爱达乐食品
福利麵包=!=福利麵包=floridabakery
稻香村=!=稻香村北京=北京稻香村=beijingdaoxiangcun=北京稻香村食品有限责任公司=稻香村苏州=稻香村=daoxiangcun=苏州稻香村食品有限公司
美心西餅 Maxim's Cakes=美心西餅maximscakes=美心西餅
聖安娜餅屋 Saint Honore Cake Shop=聖安娜餅屋sainthonorecakeshop=聖安娜餅屋
面包新语=!=面包新语
順成蛋糕=!=順成蛋糕=shunchenbakery=shunchencake
馬可先生=!=馬可先生=mrmark
鲍师傅=!=鲍师傅=baospastry
麵包新語 BreadTalk=!=麵包新語breadtalk=麵包新語
뚜레쥬르=!=뚜레쥬르=뚜레주르
파리바게뜨=!=파리바게뜨대한민국=파리바게트=파리바게뜨
`,
  'groceries.supermarket': `
108 Shop
1st Stop
365discount=coop365=coop365discount
3hreeSixty=threesixty
4all
7-Eleven=!=7elevenaustralia=7elevencanada=7elevenphilippines=7elevennorge
7/24 Mix
759阿信屋 759 Store=!=759阿信屋759store=759store=759阿信屋
8 à Huit=!=8ahuit
99 Ranch Market=大华超级市场=大華超級市場=99ranch=ranch99
99 Speedmart
ABC Lavpris
ABC=!=abchawaii=abcstores
AD Delhaize
ADEG
ADNOC Oasis=واحهادنوك
AEON BiG=æonbig
AM:PM=ampmcitymarket=אמפם=אמפמ
APlus=aplussunoco
Abarrotes Lupita
Abarrotes Monterrey
Acme
Ahorramás=!=ahorramas
Aibe
Albert Heijn
Albert Heijn XL
Albert Heijn to go=ahtogo
Albertsons Market
Albertsons=albertsonssupermarket
Alcampo
Aldi Nord=!=aldinorddeutschland
Aldi Suisse
Aldi Süd=!=aldisuddeutschland
Aldi=!=aldialdinordgroup=aldifrance=aldinord=aldialdisudgroup=aldiaustralia=aldisud=aldiuk=aldiusa
Alepa
Alfa Express
Alfamart
Alfamidi
Alimerka
All Day Convenience Store=allday
All Day Supermarket
Allsup's=allsupsconveniencestore
Alltown Fresh
Alnatura Super Natur Markt=alnatura
Aloha Island Mart
Alonit=אלונית
Alsuper
Alsuper Fresh Market
Alsuper Plus
Alta Convenience
Amazon Fresh
Amazon Go
AmeriStop
Ametller Origen
Amigo=!=supermercadosamigo=amigopuertorico=amigosupermarket=supermercadoamigo
Amigos=!=amigosunited
Angelo Caputo's Fresh Markets
Annabella
Arambagh Foodmart=আরামবাঘফুডমার্ট=arambaghchicken=arambaghsfoodmart
Araz
Ard Discount
Arhelan
Aroma=!=арома
Asda On The Move=aotm
Asda=asdastoreslimited=asdasupercentre
Assaí Atacadista=!=assaiatacadista
Aswak Assalam أسواق السلام=aswakassalamاسواقالسلام=اسواقالسلام
Atacadão=!=atacadao
Auchan
Auchan Drive
Auchan Supermarché=!=auchansupermarche=simplymarket
Auchan Supermercado
Avondale Food Stores
B&M Express
BIG Bompreço=!=bigbompreco
BJ's Wholesale Club=bjs=bjswholesale
BP 2go
BP Shop
BR Mania
Bakmaz
Bargain Booze Select Convenience
Bashas'
Basko=baskosupermercati
Bazaar
Becker's
Bel Air
BellStores
Berkot's Super Foods
Best-one
Bestway
Beta
Bhat-Bhateni Super Market=भाटभटेनीसुपरमार्केट
Biedronka
Big Apple
Big Bazaar
Big Bee
Big C Mini=มินิบิ๊กซี=bcm=minibigc
Big C=บิ๊กซี=abouthai=阿布泰
Big Market
Big Red Stores=bigred
Big Y
Big-A=ビッグ・エー
Bilka
Billa Now
Billa Plus=merkur
Billa Unterwegs
Billa stop & shop
Billa Днес=!=billaднес
Billa=billacesko
Bin Inn
Bingo
Bio C' Bon
Bio Company
Bio-Planet
Biocoop
Biomonde
Bodega Aurrera
Bodega Aurrera Express
Bon App!
Boni
Boni-Soir
Bonpreu
BonÀrea=!=bonarea
Booker Wholesale
Boon's Markt
Booths
Box=!=boxекспресмаркет=експресмаркетbox
Boxer
Bright Store
Brněnka=!=brnenka
Brookshire Brothers
Brookshire's
Brugsen
Budgens
Bulk Barn
Bunnpris
Butera Market
Bách Hóa XANH=!=bachhoaxanh
Bónus=!=bonus
BİM
C!ty'super=citysuper
C-Town Supermarkets=ctown
CAP-Markt
CBA Bolero=cbaболеро=цбаболеро
CBA Klasiko=cbaкласико=цбакласико
CBA Kome=цбакоме
CBA=cbaбългария=цба=цбабългария
CHEF'STORE=cashcarrysmartfoodservice=smartfoodservice
CJ More
CJ Supermarket=cjexpress
CP Freshmart=ซีพีเฟรชมาร์ท=charoenpokphandfreshmart
Cactus
Caprabo
Cardenas=!=mipueblo=mipueblofoodcenter
Cargills Food City=cargillsfoodcitysrilanka
Carrefour
Carrefour City
Carrefour Express
Carrefour Market
Carrefour Montagne
CarrefourSA
Carulla
Casey's General Store=!=caseyscarryoutpizza
Casino=!=casinoshop=lepetitcasino
Celeiro
Central England Co-operative=centralcoopfood
Central=!=centralconveniencestore
Centre Commercial E.Leclerc
Cermak Fresh Market
Charter
Chata Polska
Checkers
Checkers Hyper
Chedraui
Chelmsford Star Co-operative Society
Choppies
Chorten
Circle K=!=macs=macsconveniencestores
City Club
City Gross
City Market=citymarketmexico=citymarketusa
Clark's Pump-N-Shop
Claro=!=clarofairtrade
Clydebank Co-operative Society=clydebankcooperative
Co-op Daily=eastofenglandcooperativefoodstore
Co-op Food
Co-op=coopcanada=federatedcooperatives
Co-operative En Route
Co-operative Grand Marché=!=cooperativegrandmarche=channelislandscooperativesociety
Co-operative Locale
Coaliment
CocciMarket
CocciMarket City
Coccinelle Express
Coccinelle Supermarché=!=coccinellesupermarche
Coen Markets Inc
Coles Central
Coles Local
Coles=colesgroup
Colruyt
Combi
Comercial Mexicana
Conad
Conad City
Conad Superstore
Condis
Consum
Continente
Continente Bom Dia
Continente Modelo
Convenient Food Mart
Coop ABC
Coop Atlantique
Coop Eesti
Coop Konzum
Coop Marked
Coop Mega
Coop Mini
Coop Prix
Coop Pronto
Coop Szuper
Coop Terno=terno
Coop Tip
Coop Tuty=tuty
Coop Vandaag
Coop.fi
Coop=!=coopitalia=coopschweiz=coopsverige=coopcesko=coopjednota=jednota=coopnederland=coopkonsum=coopsweden=konsum=lillacoop=storacoop
CoopCompact
Cooperativa Obrera
Costco Business Center
Costco Business Centre
Costco Pour l'entreprise
Costco=costcowholesale
Costcutter=costcutters
Cosway
Coto
Countdown=foodtown
Covirán=!=coviran
Crai
Cub Foods
Côté Nature=!=cotenature
D&W Fresh Market
D'Agostino
DMart
Dagli'Brugsen=dagligbrugsen
Dagwinkel
Daisy Mart
Dari Mart
Dash In
Day-Today
Day-Today Express
Daybreak
DekaMarkt
Delhaize Shop & Go=shopgodelhaize
Deli de Luca
Delikatesy Centrum
Delikatesy Premium
Delikatesy SLAWEX
Delikatesy Sezam
Denner Express
Denns BioMarkt=dennreegmbh
Despar
Despensa Familiar
Dia & Go
Dia Market
Dia=!=diaargentina=diasupermercado=supermercadodia
Dialprix
Dierbergs
Dillons
Diona
Direkten
Dirk
Disco=discoargentina=discouruguay
Dollar General Market=dollargeneral=dgmarket
Dornseifers Frischemarkt=dornseifer
Doro Daily
Doro Supermercati=doro
Douka
Dpiù=!=dpiu
Drakes
Duchess
E-Center
E-Mart=이마트
E.Leclerc
E.Leclerc Express
EDEKA C+C Großmarkt=!=edeka=edekaccgrosmarkt
EDEKA Foodservice
ETSAN
East of England CO-OP=eastofenglandcooperativesociety
Eataly
Econo Foods
Economy Cash=kuupsdesigninternationalsl
Econsave=宜康省
Edeka aktiv markt
Edeka xpress
Edeka=!=eneukauf=edekaneukauf
Ekom
Ekomini
Ekoplaza
El Jamón=!=eljamon
El Super
Elli=!=ellimarkt
Elvi
Emisfero
Eni Shop
Erewhon
Eroski City
Eroski=eroskicenter
Esselunga
Esso Snack & Shop
Euro Sklep
EuroSpin=eurospinitalia
Eurospar
Ever=!=eversupermarket
Express Market=expressmarketlietuva=expressmarketελλαδα
Extra=!=coopextra
ExtraMile
EzyMart
FRAC
FairPrice Finest
FairPrice Xtra
FairPrice=ntucfairprice
Family Cash
Family Express=familyexpresscorporation
Family Fare
Family Market
Family Shopper=familyshopperstores
FamilyMart
Fareway
Farm Boy
Farm Stores
Fas Mart
Fastbreak
Fastrac Cafe
Feneberg
Fiesta Mart
File Market
Flop
Flop Top
Food 4 Less
Food Basics
Food City=foodcityarizona=foodcitysoutheastusa
Food Lion
Food Lover's Market
Food Plus
FoodLand=!=foodlandeasternusa
FoodMaxx
Foodary=ampolfoodary
Foodland=foodlandaustralia=foodlandcanada=foodlandhawaii
Foods Co
Foodworks
Fort Atacadista
Fortinos
Four Square=4square
Fozzy=фоззі
Franprix
Fred Meyer
Fresh Mart=เฟรชมาร์ท
Fresh Plus
Fresh Thyme=freshthymefarmersmarket
Fresh mini
FreshChoice
FreshCo
FreshStop
Fresko
Friendly Grocer
Froiz
Froo
Fry's Food and Drug=!=frysfooddrug=frys
Fry's Marketplace
Føtex=!=fotex=foetex
GBarbosa
GS25=!=gs편의점=지에스25=지에스편의점
Gavranović=!=gavranovic
Gelson's
Giant Eagle=gianteaglesupermarket
Giant Hypermarket
Giant=giantcarlisle=giantlandover=giantfood
Gigaboks=norgesgruppen
Globi
Globus
Go Asia
Go Local
Gomex=гомекс=gomeks
Good 2 Go
Gordon Food Service Store=gfs=gfsmarketplace=gfsstore=gordonfoodservice=gordonfoodservicemarketplace
Grand Frais
Green=!=грын=hryn=грін=ооогринрозница
Griya
Grocery Outlet=groceryoutletbargainmarket
GrosMarket=grosmarketcashcarry
Groszek
Gulf Express
Gulliver
Gutkauf
Géant Express=!=geantexpress
H Mart=h마트=한아름=韩亚龙=韓亞龍
H-E-B plus!
HERKULES Ecenter
HIT=!=hitullrich
Haggen
Hakmar
Hakmar Express
HalpaHalli
Handelshof
Handlar'n
Hannaford
Harps
Harris Farm Markets=harrismarketfarms
Harris Teeter
Hasty Market
Heart of England Co-operative Society
Hemköp=!=hemkop
Hero Supermarket
Heron Foods
HiperDino Express
HiperDino=dinosol
Hiperber
Hipercor
Hipermaxi
HitMax=хитмакс
Hmarket
Hofer=!=hoferosterreich
Hoogvliet
Hruška=!=hruska
Hy-Vee
Hyper U
Hypercacher
IC Norte
ICA Kvantum
ICA Nära=!=icanara
ICA Supermarket
IDEA Organic=идеаорганик=ideaorganik
IDEA Super=идеасупер
IGA=!=igaextra=igaaustralia
IKEA Swedish Food Market
IKI=!=palink
INS Market=internationalnews
Ideal Food Basket
Il Gigante
In's Mercato
InCoop
Indomaret Fresh
Indomaret=indomart
Intermarché Drive=!=intermarchedrive
Intermarché Express=!=intermarcheexpress
Intermarché Hyper=!=intermarchehyper
Intermarché Super=!=intermarchesuper
Intermarché=!=intermarche
Interspar
Iper
Iperal
Ipercoop
Iperfresco Basko
Italmark
J&H Family Stores
Jacksons
Jan Linders
Jaya Grocer
Jewel-Osco
Jiffy Mart
Jiffy=จิฟฟี่
Joe's Kwik Marts
Jumbo=jumbocencosud=jumboeurope=jumbosupermarkt=jumbosupermarkten
K-Citymarket
K-Market
K-Supermarket
KFL Supermarkets=kfl=达成超市
KK Super Mart=kkmart
KTA Super Stores
Kam Market=kammarketmacedonia
Kaufland=kauflandбългария=кауфланд
Kazyon Market كازيون ماركت‏=kazyonmarketكازيونماركت=كازيونماركت
Kent Kwik
Ketal
Key Food
KeyStore
KeyStore Express
KeyStore More
Kim's Convenience Store
King Kullen
King Soopers
King Soopers Marketplace
Kings
Kipa
Kirana Pasal
Kiwi=kikiminipris
Klas=!=klaspotraviny
Konsum Leipzig
Konsum=!=konsumdresden
Konzum=konzumbalkans=konzumcesko
Koops
Korzinka
Kroger Marketplace
Kroger=!=krogerfooddrug=krogers
Kropka
Krónan=!=kronan
Kuups=kups
Kvickly
KwikSpar
L'Eau Vive
LPG BioMarkt=lpg
La Anónima=!=laanonima
La Comer
La Despensa
La Doi Pași=!=ladoipasi
La Michoacana Meat Market=lamichoacana
La Plaza de DIA
La Vie Claire
LaTS
Lawson
Lawson 108
Leader Price
Les Comptoirs De La Bio
Lewiatan
Lider Express
Lider=!=ekono
Lidl=lidlfrance=lidldeutschland=lidlespana=lidlitalia=lidlpolska
Lifestyle Express
Lincolnshire Co-op
Linella
Little Short Stop
Little Waitrose=littlewaitrosepartners
Loblaws=loblawsgreatfood
Londis=londisireland=londisuk
Longdan
Longo's
Lonia
Lotte Mart
Lotus's go fresh=tescolotusexpress
Lotus's=tescolotus=โลตัส
Lowe's Market
Lowes Foods
Lucky=!=luckys
Lukoil Mini-Mart=minimart
Lukoil=!=lukoilminimarket=lukoilshop=lukoiltrgovina
Lulu Hypermarket
Løvbjerg=!=lovbjerg=loevbjerg
M&S Food=marksspencerfood
M&S Foodhall=marksspencerfoodhall
M&S Simply Food=marksspencersimplyfood
MARKTKAUF
MCD
MD=!=mddiscount
MEGA Soriana=soriana
MEGAドン・キホーテ=!=ドン・キホーテ=donquijote=megaドン・キホーテ=megadonquijote=megaドンキ=megadonki=メガ・ドン・キホーテ
MEGAドン・キホーテUNY=!=megaドン・キホーテuny=megadonquijoteuny=udリテール=udretail
METSS
MM Migros
MOL Shop
MPREIS
Mace=!=maceireland=macenorthernireland=maceuk
Macrocenter
Madagoni / მადაგონი / Мадагони=madagoniმადაგონიмадагони=მადაგონი=мадагони
Magnum
Maisto prekės=!=maistoprekes
Makro
Marc's
Marcel & fils
Marché Adonis=!=marcheadonis
Margherita Conad
Margin Free Market=marginfreemarketpvtltd
Mariano's Fresh Market=marianos
Marjane City مرجان سيتي=marjanecityمرجانسيتي=مرجانسيتي
Marjane Market مرجان ماركت=marjanemarketمرجانماركت=مرجانماركت
Marjane مرجان=marjaneمرجان=مرجان
Markant
Market Basket
Market In
Market Place=marketplacebyjasons
Market Street
Market  Xırdalan=!=marketxirdalan
Market of Choice
MarketVita
MarketVita Express
Martin's Super Markets
Martín Martín=!=martinmartin
Mastermate
Mateus Supermercados
Matkroken
Matöppet=!=matoppet
Maveli Store
Max Mart
MaxValu
Maxi Dia
Maxi ICA Stormarknad=icamaxi
Maxi=!=макси=maxicanada=maxiсрбија=maksi
Maxima X
Maxima XX
Maxima XXX
Maximarkt
Małpka Express=!=malpkaexpress
Mega
Mega Image
Mega Maxi=мегамакси=megamaksi
Megasave
Meijer
Meijer Express
Melcom=melcomghana
Meny
Mercado Extra
Mercadona
Mercator
Mercatò Big=!=mercatobig
Mercatò Extra=!=mercatoextra
Mercatò Local=!=mercatolocal
Mesra
Metro Gastro=ccschaper
Metro Supermarket
Metro=!=metrocashcarry=metroбългария=metrocyprus=metroontarioquebec=metroperu
Meu Super
Mi Bodega Aurrera
Migrolino
Migros Jet
Migros=migroseurope=migrosturkiye
Migross
Milk-Agro
Min Købmand=!=minkobmand=minkoebmand
Mini Extra
Mini Mix=minimixmarkt
Mini top!
Minimart=!=минимарт
Minipreço=!=minipreco
Ministop
Minit Mart
Minivita Market
Mitsuwa Marketplace=ミツワマーケットプレイス
Mix Markt=mixmarktбългария=миксмаркт
Mix Mateus
Mlin i pekare
Mobil Mart
Mokpol
Monop'
Monoprix=monoprixfrance=monoprixtunisia=مونوبري
Morrisons Daily=mcccolls=mccolls=morrisonsdailychannelislands=sandpiperci
Morrisons=morrisonswmmorrisons
Morton Williams
MrMax=ミスターマックス
My Auchan
My market
Mydin
Môj obchod=!=mojobchod
Můj obchod=!=mujobchod
NOUS anti-gaspi
NP=!=npmarkt
NSK Trade City=nsk
NTL
Nah & Frisch=nahundfrisch
Nahkauf
Naivas
Nasz Sklep
NaturaSì=!=naturasi
Natural Grocers
Naturalia
Nature's Basket
Needs=!=needsconvenience
Neste K
Netto City
Netto Marken-Discount
Netto=!=nettolesmousquetaires=nettosalling=nettopolska
Nettorama
Nettó=!=nettoisland=netto
New Seasons Market=newseasons
New World
NewDays=ニューデイズ=newdaysミニ
Night 'n Day
NightOwl
Nilgiri's=nilgiris1905
Nisa Express
Nisa Extra
Nisa Local
Nisa=!=nisaretail=nisalocally
No Frills
Norfa XL
Northern Store
Northgate Market=northgate=northgategonzalez=northgategonzalezmarket
Novus=білла=новус
Nærbutikken=!=nærbutikken
Nærkøb=!=nærkob=naerkoeb
O!Save
OK Express
OK Foods=okfood
OK Market
OK Minimark
OK便利店=!=ok便利店=ok便利商店=ok便利店circlek
OK超商=!=ok超商=okmart
OTR
Oba Market
Obs=coopobs
Okay Compact=okaycity
Olímpica=!=olimpica
On the Run
One Stop
One-O-One
Onur Market
Organico
PAK'nSAVE
PCC Community Markets=pcc=pcccommunitymarket
POLOmarket
Palace=palaceghana=palacemall
Pam Local
Panamericana
Panier Sympa=codifrance
Par Mar Stores
Patanjali Store=patanjaliayurved
Patel Brothers
Pavilion 24
Pavilions
Penny=!=pennymarket=pennymarkt
PerSu=персу
Pete's Market
Petit Casino
Pick 'n Save
Pick n Pay Express
Pick n Pay Hypermarket=pickpayhyper=pickpayhypermarket=picknpayhyper=pnphyper=pnphypermarket
Pick n Pay=pickpay=pickpayfamily=picknpayfamily
Piggly Wiggly
Pingo Doce
Plaid Pantry
Planet Organic
Plaza Vea
Plodine
Plusfresc
Poiesz
Pont to go
Potraviny CZ
Premier Express
Premier=!=premierstores
Price Chopper=pricechopperkansascity=pricechoppernewengland
Price Rite
Primaprix
Prisma
Privát Max=!=privatmax
Prix=!=prixquality
ProStore=прастор=prastor=ооопросторитейл
Profi City
Profi Go
Profi Loco
Profi Super
Provigo
Proxi Super=proxi
Proxi=!=proxy
Proxy Delhaize
Ptáček=!=ptacek
Publix=publixsupermarket
Pueblo=!=supermercadospueblo
Puregold
Puremart
Pão de Açúcar=!=paodeacucar
QFC
Quality Mart
QuickMart
Quickie
Quickshop
REWE To Go
Rabat Detal=rabat
Rabba=rabbafinefoods
Radstock Co-operative Society
Raley's
Ralphs
Rapo=potravinyrapo
Ration Shop=publicdistributionsystem
Ray's Food Place
Real Canadian Superstore
Red Apple Food Mart=redapplefoodmartkwikfill=redapplefoodmartmississippi
Reddy Express
Redner's=rednerswarehousemarket
Refuel=cruizers
Reliance Fresh
Rema 1000
Rewe
Rewe City
Reál=!=realhungariaelelmiszerkereskedelmikft=realpont
Ribola
Rimi Express
Rimi Hyper=rimi
Rimi Mini
Rimi Super
Ritchies
Robinsons Easymart
Robinsons Supermarket
Rocket
Rosauers
Rouses
Ruler Foods
Rüedu=!=ruedu
S&R Membership Shopping=snr=snrmembershipshopping
S-Mart=!=supermercadossmart
S-market
SAS=!=սաս=сас
SF Supermarket=顺发超级市场=順發超級市場=shunfatsupermarket
SLAWEX=supermarketslawex
Safeway=safewaycanada=safewayusa
Sainsbury's Local
Sainsbury's=sainsburysjsainsbury
Sam's Club
Santa Isabel
Sasol Delight
Sathosa
Satoriz
Save Mart=savemartsupermarkets
Save-A-Lot
Save-On-Foods
SaveMor
Savegnago Supermercados
Savemore
Savemore Market
Scheck-In Center=scheckin
Schnucks
Scotmid=scotmidcooperative
Seafood City
Sedal
Selecto Chedraui
Selgros=selgroscashcarry
Selver
Servicompras
Shaw's
Shell Select
Shell Shop
Sheng Siong=昇菘超市=昇松超市
Shop 'n Save
Shop&Go=shopgoromania=shopgoсрбија=maxishopgo
Shop'N Drive=rontec
ShopRite=!=shopriteusa
Shoppers Food & Pharmacy=shoppers
Shoprite Mini
Shoprite=shopriteafrica=shopriteisleofman=shopritenigeria
Shopwise
Shufersal=שופרסל=шуферсаль
Shwapno
Sigma
Simply Basic
Simply City
Simply Store
SimplyFresh
Sklep Polski
Sligro
Smart & Final
Smart & Final Extra!
Smatch
Smith's=smithsfooddrug
Snabbgross=axfoodsnabbgross
Snarkjøp=!=snarkjop
So.bio
Sobeys
Soriana Híper=!=sorianahiper
Soriana Mercado
Soriana Súper=!=sorianasuper
Sorli=sorlidiscau
Spar City
Spar Express=sparexpressnorge
Spar Gourmet
Spar=!=sparnorge=sparni
Spazio Conad
Spinneys
Społem=!=spolem
Sprouts Farmers Market=sprouts=sproutsfarmermarket
Star Bazaar
Star Mart
Stater Bros.=staterbrothers
Stewart's Shops
Stinker=!=stinkerstores
Stokrotka
Stokrotka Express
Stokrotka Market
Stokrotka Optima
Stop & Shop
Strack & Van Til
Stuckey's
Studenac
Sumesa
Supabarn=supabarnsupermarkets
Supeco
Super 1 Foods=super1foodsnorthwesternusa=superonefoods=super1foodssouthernusa
Super C
Super Che
Super Chedraui
Super DIS
Super H Mart
Super Indo
Super Metro
Super Selecto Chedraui
Super Sánchez=!=supersanchez
Super U
Super Vero=суперверо
Super del Norte
SuperBioMarkt
SuperBrugsen
SuperDino
SuperISSSTE
SuperValu=supervaluirelanduk
SuperValue=supervaluenewzealand
Superama
Supercito Chedraui
Superconti
Supercor
Supercor Exprés=!=supercorexpres
Superior Grocers
Supermarket=!=supermarketbrasil
Supermercado Covabra=supermercadocovrabra=covabra
Supermercados BH
Supermercados MAS
Supermercati Zazzeron
Superspar
Supplyco Super Market
Sutterlüty=!=sutterluty
Sì con te=!=siconte
Słoneczko=!=sloneczko
TF Value-Mart
TRD
Tambo+
Tante Enso
Target=!=supertarget
Taste
Tempo=!=temposlovensko=temposverige=tempocesko=potravinytempo=tempojo=tempomarket=tempomarketpotraviny=tempotuty
Tesco Expres=tescoexpress
Tesco Extra
Tesco=jacks=tescometro=tescosuperstore
The Co-operative Food
The Co-operative Group=!=thecooperativegroupcoopblue
The Food Warehouse
The Fresh Market=freshmarket
The Grocery Outlet
The Source Bulk Foods
The Southern Co-operative=southerncooperative
The Store
Thrash! Траш!=thrashтраш=траш=trash
Tiendas 3B
Tiendas D1
Tiger Mart=exxontigermart
Tigre
Tigre Amico
Tigros
Times Supermarkets
Timewise
Todis
Tom Market
Tom Thumb
Tomony=ファミリーマート=トモニー
Tony's Fresh Market
Toot'n Totum
Top Market
Topaz
Tops Daily
Tops=topsthailand=ท็อปส์=topsusa=topsfriendlymarkets
Torba=торба
Tottus
Town Pump
Trader Joe's
Transgourmet
Treats
Trefa=jednotaspotrebnidruzstvoceskebudejovice=supermarkettrefa=trefasupermarket
Trgocentar
Trgostil
Triveni Supermarket
Tsiran=ծիրան=циран
Tuodì=!=tuodi
Twój Market=!=twojmarket
Türkiye Tarım Kredi Kooperatif Market=!=turkiyetarimkredikooperatifmarket
U Express
U-Store
US Market
USave=!=usaveuk
Uncle John's
Unide
Unimarc
Unimarkt
Unistore опт&розница=!=unistoreоптрозница=юністороптрозніца=junistoroptroznica=unistoroptroznitsa=юнистороптрозница=юністороптрозниця=оооюнисторгрупп
United Grocery Outlet
United Supermarkets
Univerexport=univereksport=универекспорт
Usave
U購Select U Select=!=u購selectuselect=uselect=u購select=u购select
V-MARKT=georgjoskaes
VOI=!=voimigrospartner
Vallarta=vallartasupermarkets
Valu-mart
VanGO
Varus=варус
Vesko
Victory=!=ויקטורי=виктори
Vidal Supermercados
Vishal Mega Mart
Viva Billa
Vival
Viveco
Vomar=vomarvoordeelmarkt
Vons
Votre Marché=!=votremarche
Wafelek
Waitrose=waitrosepartners
Walmart Express
Walmart Neighborhood Market
Walmart Supercenter=walmartdemexico
Walmart Supercentre
Wasgau
Waypoint Convenience
Wegmans
Weis=!=weismarkets
Whole Foods Market=wholefoods
Wholesale Club
Willys
WinCo Foods
WinMart=vinmart
Winn-Dixie
Woodman's Markets
Woolworths Metro=woolworthsmetroaustralia=woolworthsmetronewzealand
Woolworths MetroGo
Woolworths=woolworthsaustralia=woolworthsgroup=woolworthsnewzealand
Xtra
Yeme
Yerevan City=երեւանսիթի=еревансити
Yesway
Yogya
Yomart
Your Coop Food=yourcoopfoodmidcountiescooperative=themidcountiescooperativefood
Your Independent Grocer
Zehrs
Zoom
Zovq=զովք=зовк
abc=!=abcpolska
day by day
diska
ebl-Naturkost
famila
fusion=!=屈臣氏集團aswatsongroup=aswatsongroup=屈臣氏集團=屈臣氏集团=fusionbyparknshop
k kiosk
le marché d'à côté=!=lemarchedacote=marchedacote
masymas basic
masymas=masymashijosdeluisrodriguez=hijosdeluisrodriguezsa=masymasjuanfornesfornes=juanfornesfornessa=masymasluispina=luispinasa
miniピアゴ=!=miniピアゴ=minipiago=ミニピアゴ
myNEWS.com=mynews
nah und gut=nahgut
naturéO=!=natureo
tegut
truenorth
tạp hoá=!=taphoa
uSmile 昆仑好客=!=昆仑好客=usmile便利店=昆仑好
Épi Service=!=episervice
Şok Mini=!=sokmini
Żabka=!=жабка
Żappka=!=zappka
Žabka=!=zabka=zabkapotraviny
ΑΒ Βασιλόπουλος=!=αββασιλοπουλοσ=abvassilopoulos
Γαλαξίας=!=γαλαξιασ=galaxias
Κρητικός=!=κρητικοσ=kritikos
Μασούτης=!=μασουτησ=masoutis
Σκλαβενίτης=!=σκλαβενιτησ=sklavenitis
Јутро=!=јутро
АВ Daily=!=авdaily
АТБ-Маркет=!=atb=атбмаркет=atbmarket=атб=супермаркетатб=товатбмаркет
Абсолют=!=абсолютроссия=абсолют=абсолютукраїна=абсолютcashcarry
Авокадо=!=авокадо=avocado
Авоська=!=авоська=avoska
Агрокомплекс Выселковский=!=агрокомплексвыселковский
Агрокомплекс=!=агрокомплекс
Азбука daily=!=азбукаdaily
Азбука Вкуса=!=азбукавкуса=azbukavkusa
Азия=!=азия
Айсберг=!=айсберг
Акконд=!=акконд=akkond
Алеся=!=алеся=alesia=alesya=оооновобелицкаяторговаякомпанияалеся
Алми=!=алми=алмі=almi=заоюнифуд
Аникс=!=аникс
Антресоль=!=антресоль=антрэсоль=antresol
Ассорти-продукт=!=ассортипродукт
Атак=!=атак
Ашан=!=ашан=ашанукраїна
Бадьорий=!=бадьорий
Байрам=!=байрам
Батон=!=батон=baton
Белмаркет=!=белмаркет=bielmarkiet=belmarket=оообелмаркеткомпани
Береке=!=береке
Близенько=!=близенько=blyzenko
Булмаг=!=булмаг=bulmag
Бурлекс=!=бурлекс
Везунчик=!=везунчик
Велмарт=!=велмарт=velmart
Верный=!=верный
Веста=!=веста=viesta=оаовеста
Виталюр=!=виталюр
Витебские продукты=!=витебскиепродукты=віцебскіяпродукты=viciebskijaprodukty=vitebskieprodukty=вітебськіпродукти=оаовитебскмясомолпром
ВкусВилл=!=вкусвилл=vkusvill
Вожык=!=вожык=вожик=vozyk=vozhyk
Волна=!=волна
Вопак=!=вопак=vopak
Восток=!=восток
Гастрономчикъ=!=гастрономчикъ=гастрономчик
Гипер Лента=!=гиперлента
Гиппо=!=гиппо=гіпа=hipa=hippo=гіппо=иупбелвиллесден
Глобус=!=глобус
Гренка=!=гренка=грэнка=hrenka=grenka=ооокрослайт
ГроДар=!=гродар=hrodar=grodar=оаобакалеягродно
Гроздь=!=гроздь
Гросеров=!=гросеров=groserov
Грошык=!=грошык=грошик=hrosyk=groshyk
Гулливер=!=гулливер
ДИС=!=дис
Дар=!=дар
Два гуся=!=двагуся=dvahusia=dvagusya=заохкрафт
Делві=!=делві=delvi
Десяточка=!=десяточка=desyatochka
Дикси=!=дикси=dixy
Дионис=!=дионис=дыяніс=dyjanis=dionis=діоніс=оооресттрэйд
Дискаунтер=!=дискаунтер=дыскаўнтэр=dyskaunter=discounter
Доброном=!=доброном=дабраном=dabranom=dobronom=заодоброном
Доброцен=!=доброцен=дабрацэн=dabracen=dobrotsen
ДорОрс=!=дорорс=дарорс=darors=dorors=оаодорорс
Друзья=!=druzja=druzya=друзя=оаосахарторг
Дәулет=!=дәулет
ЕКО маркет=!=екомаркет=ekomarket
Евроопт Hyper=!=еврооптhyper=евроопт=еўраоптгіпер=jeuraopthipier=euroopthyper=еврооптгипер=єврооптгіпер=оооевроторг
Евроопт Market=!=еврооптmarket=еўраоптмаркет=jeuraoptmarkiet=eurooptmarket=еврооптмаркет=єврооптмаркет
Евроопт Prime=!=еврооптprime=еўраоптпрайм=jeuraoptprajm=eurooptprime=еврооптпрайм=єврооптпрайм
Евроопт Super=!=еврооптsuper=еўраоптсупер=jeuraoptsupier=eurooptsuper=еврооптсупер=єврооптсупер
Евроопт Минимаркет=!=еврооптминимаркет=еўраоптмінімаркет=jeuraoptminimarkiet=eurooptminimarket=єврооптмінімаркет
Ермолино=!=yermolino=продуктыермолино
Живинка=!=живинка=жывінка=zyvinka=zhivinka=оооживинка
Заводской=!=заводской=завадскі=zavadski=zavodskoy=заводський=оаозаводскойрайпищеторг
Заря=!=заря
Золотой колос=!=золотойколос=залатыколас=zalatykolas=zolotoykolos=уптолочинскийэлеваторагро
Изюминка=!=изюминка
Йола-маркет=!=йоламаркет
Кам Маркет=!=каммаркетбългария=каммаркет
Катюша=!=катюша
Квартал вкуса=!=кварталвкуса
Квартал=!=квартал=kvartal
КварталМаг=!=кварталмаг
Квартет вкусов=!=квартетвкусов
Кедр=!=кедр
Кировский=!=кировский
Коло=!=коло=produktykolo=магазинколо=магазинколотебе=продуктиколо=продуктиколодому=продуктиколотебе
Командор=!=командор
Копеечка=!=копеечка=капеечка=kapiejecka=kopeechka=копєєчка
Копейка=!=копейка=kopeyka
Копійка=!=копійка
Корона=!=корона=карона=karona=ооотабакинвест
Кошик=!=кошик
Красный Яр=!=красныйяр=krasnyyar
КуулКлевер=!=куулклевер
Лента=!=лента=lenta
Лидл=!=лидлбългария=лидл=лидлсрбија
Лилия=!=лилия
ЛотОК=!=лоток=lotok
Магнит Семейный=!=магнитсемейный
Магнит у дома=!=магнитудома
Магнит=!=магнит=magnit
Магнолия=!=магнолия
Малинка=!=малинка
Мария-Ра=!=марияра=mariara
Маркетопт=!=маркетопт=marketopt
Марцін=!=марцін=мартін=иооомартиннфуд
Маяк=!=маяк=majak=mayak
Местное известное=!=местноеизвестное=меснаеізвеснае=miesnajeizviesnaje=mestnoeizvestnoe=мєстноєізвестноє
Микромаркет=!=микромаркет=mikromarket
Микс=!=микс=продтовары=мікс=оаопродтовары
Минский хладокомбинат №2=!=минскийхладокомбинатno2=мінскіхаладкамбінатno2=minskichaladkambinatno2=minskykhladokombinatno2=мінськийхладокомбінатno2
Мираторг=!=мираторг
Монетка=!=монетка=monetka
Мрія=!=мрія
МясновЪ=!=мясновъ
Мій Ашан=!=мійашан=мійauchan
Мікс Март=!=міксмарт=миксмарт=miksmart=mixmart=міксберезень
Нарасхват=!=нарасхват=naraschvat=naraskhvat=чтупавасервис
Народный=!=народный
Находка=!=находка
Наш Край=!=нашкрай
Нива=!=нива
Огонёк=!=огонек
Океан=!=океан
Оптовичок=!=оптовичок
О’КЕЙ=!=okey
ПУД=!=пуд
ПерекрёстОК=!=перакрэсток=pierakrestok=perekrestok=пєрєкрьосток=ооорольфтрэйд
Перекрёсток=!=перекресток=perekryostok
Покупалко=!=покупалко
Покупочка=!=покупочка
Полушка=!=полушка=polushka
Посад=!=посад=магазинпосад
Продсклад Победа=!=продскладпобеда
Продтовары=!=прадтавары=pradtavary=prodtovary=продтовари
Пятачок=!=пятачок
Пятёрочка=!=пятерочка=pyaterochka
Радеж=!=радеж=radezh
Радивиловский=!=радивиловский=радзівілаўскі=radzivilauski=radivilovsky=радивилівський
РеалЪ=!=реалъ
Реми=!=реми
Родны кут=!=родныкут
Рублёвский=!=рублевский
Рукавичка=!=рукавичка=rukavychka
Садко=!=садко
Санта & Кэш=!=сантакэш=santakes=santacash=сантакеш=ооосантаритейл
Санта & Фиш=!=сантафиш=сантафіш=santafis=santafish
Санта Супер=!=сантасупер=санта=santasuper
Светофор=!=светофор=светафор=svietafor=svetofor=світлофор
Северный=!=северный
Семишагофф=!=семишагофф
Семь пятниц XXL=!=семьпятницxxl=семьпятниц=семпятніцxxl=siempiatnicxxl=sempyatnitsxxl=сімпятницьxxl
Скидкино=!=скидкино
Соседи Экспресс=!=соседиэкспресс=суседзіэкспрэс=susiedziekspres=sosediexpress=сосєдіекспрес
Соседи=!=соседи=sosedi=суседзі=susiedzi=сосєді
Спутник=!=спутник=спутнік=sputnik
Супер Лента=!=суперлента
Сільпо=!=сільпо=silpo=сильпо
Сім23=!=сім23=sim23
Сімі=!=сімі=simi
Т-Маркет=!=тмаркет=tmarket
Таврія В=!=тавріяв=tavriav=таврияв
У Палыча=!=упалыча
У дома=!=удома
Удачный=!=удачный
Удобный=!=удобный
Умный выбор=!=умныйвыбор=умнывыбар=umnyvybar=umnyvybor=умнийвибір
Фабрика качества=!=фабрикакачества
Файно Маркет=!=файномаркет
Фантастико=!=фантастико=fantastiko
Фасоль=!=фасоль=fasol
Флагман=!=флагман
Фора=!=фора
Фреш Маркет=!=фрешмаркет=супермаркетфреш=фреш
Фрунзе=!=фрунзе
Хит! Стандарт=!=хитстандарт=хітстандарт=chitstandart=hitstandard
Хит! Экспресс=!=хитэкспресс=хит=хітэкспрэс=chitekspres=hitexpress=хітекспрес
Чижик=!=чижик
Эдельвейс=!=эдельвейс=edelveis
Ярче!=!=ярче=yarche
אושר עד=!=אושרעד=osherad=ошерад
טיב טעם בעיר=!=טיבטעםבעיר=tivtaaminthecity
טיב טעם=!=טיבטעם=tivtaam=тивтаам
יוחננוף=!=יוחננוף=yochananof
יינות ביתן=!=יינותביתן=yenotbitan=bitanwines=yeinotbitan=яэнотбитан=yaynotbitan
מגה בעיר=!=מגהבעיר=megabair=мегабаир
מגה=!=מגה=мега
קואופ שופ=!=קואופשופ=coopshop=копшоп
קשת טעמים=!=קשתטעמים=keshetteamim=кешеттеамим
רמי לוי=!=רמילוי=רמילוישיווקהשקמה=ramilevyhashikmamarketing=ramilevi=рамилеви
שופרסל אקספרס=!=שופרסלאקספרס=shufersalexpress=шуферсальэкспресс
שופרסל דיל=!=שופרסלדיל=shufersaldeal=шуферсальдиль
שופרסל שלי=!=שופרסלשלי=shufersalsheli=шуферсальшели
שוק מהדרין=!=שוקמהדרין=shukmhadrin
أسواق التميمي=!=اسواقالتميمي=التميمي=tamimi=tamimimarkets
أسواق عبد الله العثيم=!=اسواقعبداللهالعثيم=العثيم=othaim=abdullahalothaimmarkets
افق کوروش=!=افقكوروش=ofoqkourosh
بنده=!=بنده=هايبربنده=hyperpanda=panda=شركهبندهللتجزئه
تيم مارت=!=تيممارت
جانبو=!=جانبو=canbo
دیلی مارکت=!=ديليماركت=dailymarket
رفاه=!=رفاه
سوپر=!=سوپر
سوپرمارکت=!=سوپرماركت
فروشگاه افق کوروش=!=فروشگاهافقكوروش
فروشگاه رفاه=!=فروشگاهرفاه
كارفور=!=كارفور
مواد غذائية عامة=!=موادغذائيهعامه
ميد=!=ميد=شركهميدالتجاريه=meedtradingcompany=meed
هایپراستار=!=هايپراستار=hyperstar
แม็คโคร=!=แม็คโคร
აგროჰაბი=!=აგროჰაბი=agrohub=агрохаб
ბელმარტი=!=ბელმარტი=belmart=белмарт
ბელორუსული სახლი=!=ბელორუსულისახლი=belarusianhouse=беларускийдом
ბილიონი=!=ბილიონი=биллиони
გვირილა=!=გვირილა=gvirila=гвирила
გლობალ პროდუქტი=!=გლობალპროდუქტი=globalproducts=глобалпродукти
გუდვილი=!=გუდვილი=goodwill=гудвилл
დეილი=!=დეილი=дейли
ევროპროდუქტი=!=ევროპროდუქტი=europroduct=европродукти
ექსპრეს ქსელი=!=ექსპრესქსელი=expresschain=экспресксели
ვეი მარტი=!=ვეიმარტი=waymart=вэймарт
ვილმარტი=!=ვილმარტი=willmart=виллмарт
ზღაპარი=!=ზღაპარი=zgapari=згапари
იოლი=!=იოლი=ioli=иоли
კალათა=!=კალათა=kalata=калата
კარფური მარკეტი=!=კარფურიმარკეტი=კარფური=карфур=карфурмаркет=შპსმაჯიდალფუტაიმჰიპერმარკეტსჯორჯია
კარფური=!=კარფურისითი=карфурсити
ლიბრე=!=ლიბრე=либре
მაგნიტი=!=მაგნიტი=magniti=магнити
ნაზილბე=!=ნაზილბე=nazilbe=назилбе
ნიკორა=!=ნიკორა=nikora=никора
ორი ნაბიჯი=!=ორინაბიჯი=orinabiji=2nabiji=2ნაბიჯი=2набиджи=оринабиджи
სმარტი=!=სმარტი=смарт
სპარი=!=სპარი=спар
უნივერსამი=!=უნივერსამი=universami=универсами
ფემილი=!=ფემილი=фэмили
ფრესკო=!=ფრესკო=fresco=фреско
ჯიბე=!=ჯიბე=ჯიბექეშქერი=jibe=джибе
いなげや=!=いなげや=inageya
とりせん=!=とりせん=torisen
まいばすけっと=!=まいばすけっと=mybasket
ゆめタウン=!=ゆめタウン=youmetown
アコレ=!=アコレ=acolle=a・colle
アピタ=!=アピタ=apita
アンスリー=!=アンスリー=ansuri
イオン=!=イオン=aeon
イオンスーパーセンター=!=イオンスーパーセンター=aeonsupercenter
イズミヤ=!=イズミヤ=izumiya=いづみや
イトーヨーカドー=!=イトーヨーカドー=itoyokado=イトーヨーカ堂
エコス=!=エコス=ecos
エーコープ=!=エーコープ=acoop=aコープ
オリンピック=!=オリンピック=olympic
オークワ=!=オークワ=okuwa
オーケーストア=!=オーケーストア=okstore=okストア
カスミ=!=カスミ=kasumi
キョーエイ=!=キョーエイ=kyoei
グルメシティ=!=グルメシティ=gourmetcity
コストコ=!=コストコ
コミュニティ・ストア=!=コミュニティ・ストア=communitystore
コモディイイダ=!=コモディイイダ=comodiiida
コープ=!=コープ=co・op=日本生活協同組合連合会=japaneseconsumerscooperativeunion
コープこうべ=!=コープこうべ=coopkobe=co・opkobe=生活協同組合コープこうべ=theconsumercooperativekobe
コープさっぽろ=!=コープさっぽろ=coopsapporo
サミット=!=サミット=summit
サンディ=!=サンディ=sundi
ザ・ビッグ エクスプレス=!=ザ・ビッグエクスプレス=thebigexpress
ザ・ビッグ=!=ザ・ビッグ=thebig
シティ=!=シティ
シティマート=!=シティマート=citymart
スリーエフ=!=スリーエフ=threef
スーパーアルプス=!=スーパーアルプス=superalps
スーパーアークス=!=スーパーアークス=superarcs
スーパーバリュー=!=スーパーバリュー
セイコーマート=!=セイコーマート=seicomart
セブン-イレブン=!=セブンイレブン=セブンイレブン711=セブンイレブンseveneleven
セーブオン=!=セーブオン=saveon
タイヨー=!=タイヨー南九州=タイヨー=taiyo=タイヨー南関東
ダイエー=!=ダイエー=daiei
ツルヤ=!=ツルヤ=tsuruya
デイリーカナート=!=デイリーカナート=dailyqanat
デイリーカナートイズミヤ=!=デイリーカナートイズミヤ=dailyqanatizumiya
デイリーヤマザキ=!=デイリーヤマザキ=dailyyamazaki=デイリーストア
デリシア=!=デリシア=delicia
トウズ=!=トウズ
トライアル=!=トライアル
ドン・キホーテUNY=!=ドンキ=donki=ドン・キホーテuny=donquijoteuny
ナチュラルローソン=!=ナチュラルローソン=naturallawson
バロー=!=バロー
ピアゴ=!=ピアゴ=piago
ピーコックストア=!=ピーコックストア=peacockstore
ファミマ!!=!=ファミマ=famima
ファミリーマート=!=sunkusサンクス=サークルk=サンクス
フジ=!=fuji
フジグラン=!=フジグラン=fujigrand
フレスタ=!=フレスタ=fresta
フレンドマート=!=フレンドマート=平和堂=heiwado=friendmart
ベイシア=!=ベイシア=beisia
ベルク=!=ベルク=belc
ベルクス=!=ベルクス=belx
ポプラ=!=ポプラ=poplar
マックスバリュ=!=マックスバリュ
マツモト=!=マツモト=matsumoto
マミーマート=!=マミーマート=mammymart
マルエツ=!=マルエツ=maruetsu
マルエツプチ=!=マルエツプチ=maruetsupetit
マルナカ=!=マルナカ=marunaka
ミニストップ=!=ミニストップ
ヤオコー=!=ヤオコー=yaoko
ヤマザキショップ=!=ヤマザキショップ=yamazakishop
ヤマナカ=!=ヤマナカ=yamanaka
ユーパレット=!=ユーパレット=業務スーパー=gyomusuper=youpalette
ヨークベニマル=!=ヨークベニマル=yorkbenimaru
ヨークマート=!=ヨークマート=yorkmart
ライフ=!=ライフ
ラッキー=!=ラッキー=北雄ラッキー
ラッキーマート=!=ラッキーマート=luckymart
ラルズマート=!=ラルズマート=ralsemart
ロピア=!=ロピア=lopia
ローソン=!=ローソン
ローソンストア100=!=ローソンストア100=lawsonstore100
ローソン・スリーエフ=!=ローソン・スリーエフ=lawsonスリーエフ=lawsonthreef=ローソンスリーエフ
ローソン・ポプラ=!=ローソン・ポプラ=lawsonポプラ=lawsonpoplar=ローソンポプラ
ワイズマート=!=ワイズマート=ysmart=よしのぶっさん=吉野物産
万代=!=mandai
东方冷库=!=东方冷库=dflk
中百佳乐家=!=中百佳乐家=jialejia=山东潍坊百货集团=中百佳乐家超市=佳乐家=佳乐家超市
中百便利=!=中百便利=zhongbaicvs=中佰便利
中百罗森=!=中百罗森=武汉中百罗森便利店有限公司=中百仓储=中百仓储超市=中百罗森便利=中百超市=好邦便利
丹尼斯超市=!=丹尼斯超市
京客隆=!=京客隆=jingkelong=京客隆超市
佳宝食品超級市場 Kai Bo Food Supermarket=佳宝食品超級市場kaibofoodsupermarket=佳宝食品超級市場=佳寶食品超級市場
便利蜂=!=便利蜂=bianlifeng
優品360 Best Mart 360=!=優品360bestmart360=bestmart360
全家便利商店=!=全家便利商店
全聯福利中心=!=全聯福利中心=pxmart=choanlianhoklitiongsim=tsuanlianhoklitiongsim=choanlian=tsuanlian
农工商超市=!=农工商超市=ngs=農工商超市
北京华联=!=北京华联=bhg=华联商场=华联超市
十足=!=shizu
华润万家=!=华润万家=vanguard=华润万家超市
友客=!=youke
唐久便利=!=唐久便利=tangjiuconvenience
喜士多=!=喜士多=cstore
大全聯=!=大全聯=megapxmart=rtmart=大潤發
大张超市=!=大张超市=dazhang
大润发=!=大润发=大润发超市
大統華 T&T Supermarket=大統華ttsupermarket=大统华=大統華
好市多=!=好市多
家乐福=!=家乐福
家家悦=!=家家悦=jiajiayue
山姆会员商店=!=山姆会员商店
开市客=!=开市客
悦来悦喜=!=悦来悦喜=happymart
惠康 Wellcome=惠康wellcome
愛買=!=amart=遠東百貨=fareasterndepartmentstores
成城石井=!=成城石井=seijoishii
新佳宜=!=新佳宜=newjoy
新力有家=!=新力有家=uhome=有家便利店
易客来=!=易客来=intolife
易捷=!=easyjoy=易捷便利店
東光ストア=!=東光ストア=tokoustore
東急ストア=!=東急ストア=tokyustore
東武ストア=!=東武ストア=tobustore
楓康超市=!=楓康超市=funcomsupermarket=台湾楓康超市
業務スーパー=!=gyomusupa
樂家康=!=樂家康=uniprosperity=lokkakhng=lokkakang=康達盛通生活=uniprosperitylifestyle=家樂福便利購=家樂福超市=頂好超市
永旺 AEON=!=永旺aeon=吉之島
永辉超市=!=永辉超市=yonghuisuperstores
沃尔玛=!=沃尔玛=沃尔玛超市
济南华联超市=!=济南华联超市=jinanhualian=济南华联
物美=!=wumart=物美超市
百佳超級市場 PARKnSHOP=百佳超級市場parknshop=百佳超級市場=百佳超级市场=百佳parknshop
百姓量贩=!=百姓量贩=baixing
百得来=!=百得来=batterlife
盒马鲜生=!=盒马鲜生=freshhema
相鉄ローゼン=!=相鉄ローゼン=そうてつローゼン=sotetsurosen
綿半スーパーセンター=!=綿半スーパーセンター=watahansupercenter
红旗连锁=!=红旗连锁=hongqichain
美宜佳=!=美宜佳=meiyijia
美廉社=!=美廉社=simplemart=biliamsia=三商企業集團=mercuriesgroup
聖德科斯=!=santacruz=聖德科斯=統一企業集團=unipresidententerprisescorporation
肉のハナマサ=!=肉のハナマサ=hanamasa=ハナマサ=ハナマサ肉
舞东风=!=舞东风=wudongfeng
華潤萬家 Vanguard=!=華潤萬家vanguard=華潤萬家
萊爾富=!=萊爾富=hilife
萬家福=!=萬家福=prosperityplaza=bankahok=bhuengkahok=台灣家樂福=家樂福=家樂福量販店
蝦皮店到店=!=蝦皮店到店=spxexpress=shopeeexpress=shopeexpress=spx=蝦皮門市
西友=!=seiyu
超市发=!=超市发=csfmarket
邻几=!=goodspot
里仁=!=leezen
金虎便利=!=金虎便利=jinhuconvenience
银座超市=!=银座超市=inzone
长申国际购物广场=!=长申国际购物广场=charmson
関西スーパー=!=関西スーパー=kansaisuper
阪急オアシス=!=阪急オアシス=hankyuoasis
麦德龙=!=麦德龙
롯데마트=!=롯데마트
롯데슈퍼=!=롯데슈퍼=lottesuper
세븐일레븐=!=세븐일레븐=미니스톱
우리마트=!=우리마트=woorimart
이마트24=!=이마트24=emart24=이마트편의점
하나로마트=!=하나로마트=hanaromart
`,
  health: `
Ace & Tate
Acuitis
Acústica Médica=!=acusticamedica
Agel
Alain Afflelou
America's Best Contacts & Eyeglasses=americasbest
Amplifon=amplifondeutschlandgmbh=amplifonfrance
Apollo-Optik
Asda Opticians=asdaoptician
Atasun Optik
Atol=atollesopticiens=atolmonopticien
Audika
Audilab
Audition Conseil
Audition Santé=!=auditionsante
Bailey Nelson
Becker + Flöge=!=beckerfloge
Beltone=beltonehearing=beltonehearingaidcenter=beltonehearingaidservice=beltonehearingcarecenter
Benoit Audition
Beter Horen
Binder Optik
Boots Opticians
Brilleland
Brillen Rottler=rottler
Centre d'audioprothèses de Costco=!=centredaudioprothesesdecostco
Centre d'optique Costco
Clarkson Eyecare=clarkson
Cohen's Fashion Optical=cohens=cohensoptical
Connect Hearing
Costco Hearing Aid Center
Costco Optical
Cubitts
Devlyn
Diopta
Doctor Optic=doctoroptik=droptik
Europtica
Eye Wish
Eyemart Express
FYidoctors
Fielmann
Fokus optik
Fokus očná optika=!=fokusocnaoptika
GAES
GMO
Geers=geershorakustik=geershorgerate
General Óptica=!=generaloptica
Grand Optics
GrandOptical
GrandVision
Générale d'Optique=!=generaledoptique
Hakim Optical
Hans Anders=hansandersopticiens
Hansaton
HearUSA
Hearing Solutions
HearingLife
Hidden Hearing
Hörgeräte Seifert=!=horgerateseifert
Ideal Audition
Instrumentarium
JCPenney Optical
JINS=ジンズ
Jimmy Fairly
KIND Hörgeräte=!=kindhorgerate
KRASS Optik
Krys=krysgroup
Lapperre
Laurier Optical
Leightons
LensCrafters
Lensa
Lenskart
Lissac=lissacopticien
Lunettes Pour Tous
Lynx Optique
MANIA=optikamania
MATT optik=optikmatt
McOptic
Mellins=mellinsistyle
Miracle-Ear
Mister Spex
Multiópticas=!=multiopticasespana=multiopticas=multiopticasportugal
My EyeLab
MyEyeDr.
Neovision
Neuroth
OPSM
OPTIblu
OWNDAYS=オンデーズ
Oakley
Oakley Vault
Ofotért=!=ofotert
Oliver Peoples
Oogwereld
Opmar
Optic 2000
Optical Express
Optical Superstore
Opticalia
Opticlasa=оптикласа
Opticris
Optiker Bode
Optikos pasaulis
Optiplaza
Optique E.Leclerc
Orange Optik
Oscar Wylee
Pearle Studio
Pearle Vision
Pearle=pearleopticiens=pearleoptik
Profil Optik
Ray-Ban
SVS Vision
Salmoiraghi & Viganò=!=salmoiraghivigano
Sani Optik
Schoonenberg
Scrivens
Shopko Optical
Silmäasema=!=silmaasema
Site for Sore Eyes
Sky Optic
Smarteyes
Solaris
Soloptical
Solstice Sunglasses=solstice
Sonance Audition
Specsavers=specsaversopticians
Stanton Optical
Sunglass Hut
Synoptik
Synsam
Target Optical
Telex
Theodore & Pringle Optical
Thiele
Torga Optical
Van Boxtel hoorwinkel
Visilab
Vision Express
Vision Source
VisionLab
Visionworks
Vitakustik
Walmart Vision Center
Walmart Vision Centre
Warby Parker
Zeiss
abele optik
aktivoptik
brillen.de
eyes + more
eyewa=ايوا
ototon=ототон
pro optik
sehen!wutscher=wutscher
Écouter Voir=!=ecoutervoir=lesopticiensmutualistes=opticiensmutualistes
Ótica Chilli Beans=!=oticachillibeans
Óticas Carol=!=oticascarol
Óticas Diniz=!=oticasdiniz
Айкрафт=!=айкрафт
Академия слуха=!=академияслуха
Люксоптика=!=люксоптика=luxoptica
Оптика 1st=!=оптика1st=optica1st
Оптимист Оптика=!=оптимистоптика
Радуга Звуков=!=радугазвуков
Счастливый взгляд=!=счастливыйвзгляд
แว่นท็อปเจริญ=!=แว่นท็อปเจริญ
კენარი=!=კენარი=кенари
ოპტიმისტი=!=ოპტიმისტი=optimist=оптимист
რონიკო=!=რონიკო=roniko=ронико
ゾフ=!=zoff
メガネの三城=!=メガネの三城=meganenomiki=parismiki
メガネストアー=!=メガネストアー=meganestore
メガネスーパー=!=メガネスーパー=meganesuper
メガネドラッグ=!=メガネドラッグ=meganedrug
亮視點 LensCrafters=!=亮視點lenscrafters=亮視點=亮视点
大倉酷眼鏡=!=大倉酷眼鏡=dcool
宝岛眼镜=!=宝岛眼镜
寶島眼鏡=!=寶島眼鏡=eyesmart
小林眼鏡=!=小林眼鏡=kobayashioptical=小林眼镜
年青人眼鏡=!=年青人眼鏡=younman
眼鏡88 Optical 88=!=眼鏡88optical88=optical88
眼鏡市場 Megane Ichiba=!=眼鏡市場meganeichiba=眼镜市场
眼鏡市場=!=眼鏡市場=meganeichiba
`,
  'health.doctor': `
4Cyte Pathology=4cyte
ACES Porto Ocidental
ACT Health Directorate
AFC Urgent Care
ALAB
ASL
ASL 3 Genovese
ASL Roma 2
ASSE
ASU - Friuli Centrale
ATI Physical Therapy
ATOS Kliniken=atos
Abbott Pathology
Abrazo Community Health Network
Acıbadem=!=acibadem
AdventHealth=adventisthealthsystem
Adventist Health
Advocate Health Care
Agaplesion
Aid Post
Akademiska sjukhuset
Akron Children's Hospital
Alberta Health Services=ahs
Alexianer GmbH
Allina Health
Altima Dental
Ameos
Apollo Diagnostics
Apollo Hospitals
Asklepios Kliniken=asklepios=asklepiosharzklinikengmbh=asklepiosklinikengmbhcokgaa
Aspen Dental
Aspirus
Assistance publique - Hôpitaux de Paris=!=assistancepubliquehopitauxdeparis=aphp
Association ECHO
Athletico Physical Therapy=athletico
Atrium Health
Augenzentrum Eckert
Aurora Health Care=advocateaurorahealth
Australian Clinical Labs=clinicallabs
Avera Health=avera=averamedicalgroup
Awanui Labs=scl=labtests=medlabsouth=northlandpathology=southerncommunitylaboratories
Azienda Sanitaria Provinciale di Siracusa
Azienda USL Toscana Centro
Azienda Unità Sanitaria Locale Umbria 1=!=aziendaunitasanitarialocaleumbria1
BBT-Gruppe
BG Kliniken
Ballad Health
Bangkok Hospital=โรงพยาบาลกรุงเทพ=bangkokdusitmedicalservices=bangkokhospitalgroup
Banner Health
Baptist Health=baptisthealthalabama=baptisthealthflorida=baptisthealthindianakentucky
Baylor Scott & White Health
Beo-lab
Beth Israel Lahey Health=bethisraeldeaconesshospital=bethisraeldeaconessmedicalcenter=laheyhealth
Bio-Val
Bioaxiome
Bioclinic
Biofutur
Biogroup
Biolab Avenir
Biolaris
Bioliance
BioneXt
Biopath Unilabs=biopathunilabsiledefrance
Biopath=biopathhautsdefrance
Biorylis
Biosites
Biržų rajono savivaldybės poliklinika=!=birzurajonosavivaldybespoliklinika
Bodimed=бодимед
Bon Secours Health System=bonsecourshealthsystemireland=bonsecourshealthsystemusa
Bright Now! Dental
Bupa Dental Care=bupa=bupadentalcentre
CCSS
CHI=!=catholichealthinitiatives
CHRISTUS Health
CL Lab
CMD
CSD=сіесділаб=товсіесділаб
Caja Nacional de Salud=cajanacionaldesaludbolivia=cns=cajanacionaldesaludcns
Capio
Capital Pathology
Carbon Health
Castle Dental
Cayuga Health
Cedibio Unilabs
Celenus Kliniken
Central Australia Health Service
Centura Health
Cerballiance
Chopo=laboratoriomedicodelchopo
ChristianaCare
Cibalab=цибалаб
City of Cape Town=stadkaapstad=isixekosasekapa
CityMD
Cleveland Clinic
Clinica Sante
Clinical Pathology Laboratories
Clinpath Pathology
Collectivité Territoriale de Guyane=!=collectiviteterritorialedeguyane
Columbia Asia Hospital=columbiaasia
Comfort Dental
Community Healthcare Network
Comunidad de Madrid
Concentra
Confiance Medicina Diagnóstica=!=confiancemedicinadiagnostica
Cook County Health=cch
Coopesana
Cornwall Partnership NHS Foundation Trust
Covenant Health=covenanthealthalberta=covenanthealthtennessee=covenanthealthtexas
Cruz Roja
DaVita Dialysis=davita=davitadialysiscenter=davitakidneycare
Damira Dental Studios=damira
DentalPro
DentalWorks
Dentalia
Dentix
Department of Health Services=departmentofhealthserviceskerala=dhs=departmentofhealthservice=departmentofhelthservice=dhsdepartmentofhealthservices
Department of Health and Family Welfare=!=departmentofhealthfamilywelfarekerala=departmentofhealthfamilywelfare
Department of Health=departmentofhealthphilippines=doh=kagawaranngkalusugan=departmentofhealthtasmania=departmentofhealthwesternaustralia=wahealth
Department of Public Health Service
Deutsches Rotes Kreuz=drk=roteskreuz
Devon Partnership NHS Trust
Diagnostyka=diagnostykalaboratorium
Dialysis Clinic=dci=dialysisclinicinc
Dignity Health
Distriktstandvården=!=distriktstandvarden
Doctors of Physical Therapy=dpt
Dom zdravlja Sisačko-moslavačke županije=!=domzdravljasisackomoslavackezupanije
Dom zdravlja Vinkovci
Dom zdravlja Vukovar
Dom zdravlja Zagreb - Centar
Dom zdravlja Zagreb - Istok
Dom zdravlja Zagreb - Zapad
Dom zdravlja Zagrebačke županije=!=domzdravljazagrebackezupanije
Dom zdravlja Čakovec=!=domzdravljacakovec
Dom zdravlja Županja=!=domzdravljazupanja
Dorevitch Pathology
Douglass Hanly Moir=dhm
Dr Lal Path Labs
Dr. Agarwal's Eye Hospital
Dr. Becker Klinikgruppe
Duly Health & Care=dmg=duly=dupagemedicalgroup
Dynacare=gammadynacare
Dyomedea-Neolab
Eastern Cape Department of Health=easterncapehealthdepartment
Eglise Catholique
Elsan=groupeelsan
Elysium Healthcare
Employees' State Insurance=employeesstateinsuranceindia=esihospital
Encompass Health=healthsouthcorporation
Essentia Health
Eurofins Biolab
Eylau Unilabs
Federal Ministry of Health=federalministryofhealthnigeria=ministryofhealth
Folktandvården=!=folktandvarden
Fortis Healthcare
Franciscan Health
Fraser Health Authority
Free State Department of Health=freestatehealthdepartment
Fresenius Kidney Care
Fresenius Medical Care
Fundação Municipal de Saúde=!=fundacaomunicipaldesaude
GAMC
GGD Rotterdam-Rijnmond
GGD Zeeland
Gauteng Department of Health=gautenghealthdepartment
Generalitat Valenciana
Genesis Healthcare System
Gentle Dental
Gesundheitszentren Rhein-Neckar=grn
Ghana Health Service
GoHealth Urgent Care
Gobierno Autónomo Municipal de Cochabamba=!=gobiernoautonomomunicipaldecochabamba
Gobierno Regional=gobiernoregionalperu
Gobierno de la Ciudad de Buenos Aires
Government of Liberia
Great Ormond Street Hospital for Children NHS Foundation Trust=!=gosh
Greater Manchester Mental Health NHS Foundation Trust=!=gmmh
Guthrie Clinic=guthrie
HBK-Poliklinik=hbkpoliklinikgemeinnutzigegmbh
HCA=hcanorthflorida=hcawestflorida=medicalcity=mountainstarhealth
Hartford HealthCare
Hattiesburg Clinic
Health Service Executive=hse
HealthSource America's Chiropractor
HealthTexas Medical Group
Healthscope
Hearing Australia
Helios Kliniken=heliosklinikengmbh
Henry Ford Health System
Hoag
Hospital Kuala Lumpur=hkl=hospitalkualalumpurhkl
Hospital Sisters Health System=hshs
IMD Berlin
IQ Laser Vision
Ilustre Municipalidad de Combarbalá=!=ilustremunicipalidaddecombarbala
Imperial College Healthcare NHS Trust
Imperial Hearing
Indian Health Service=ihs
Indiana University Health
Inova Health System=inova
Institut Català de la Salut=!=institutcataladelasalut
Instituto Ecuatoriano de Seguridad Social=iess
Instituto Hondureño de Seguridad Social=!=institutohondurenodeseguridadsocial=ihss
Instituto Mexicano del Seguro Social=mexicansocialsecurityinstitute=imss
Instituto Venezolano de los Seguros Sociales=ivss
Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado=!=issste
Intermountain Healthcare
International Red Cross=irc
Invivo=invivoукраїна=інвіво=invivoқазақстан=invivoинвиво
Isle of Wight NHS Trust
JZU Dom zdravlja u Banjoj Luci
Jenny Craig
Johannesbad
Johanniter GmbH
Junta de Andalucía=!=juntadeandalucia
KDL
KMG Kliniken
Kaiser Permanente
Kementerian Kesihatan Malaysia=kkm
KentuckyOne Health
Ketterthill
KfH=kfhnierenzentrum
Kindred Healthcare
Klinik Hietzing
Klinik Mediviron=马安药房=mediveron
Kool Smiles
KwaZulu-Natal Department of Health=kwazulunatalhealthdepartment=kzndepartmentofhealth=kznhealthdepartment
LASIK MD
LabCorp
Laboratoire de biologie médicale=!=laboratoiredebiologiemedicale
Laboratoires Réunis=!=laboratoiresreunis
Laborizon Maine Anjou=laborizonmaineanjous
Labouest
Labquest
LasikPlus=lasikplusvisioncenter
Laverty Pathology
Legacy Medical Group=legacyhealth
Lehigh Valley Health Network
Lenmed
Life Healthcare
LifeLabs
Lifemark Physiotherapy=lifemark
Limpopo Department of Health=limpopohealthdepartment
Ludwig-Maximilians-Universität=!=ludwigmaximiliansuniversitat=lmu=ludwigmaximiliansuniversitatlmu
Länsi-Uudenmaan hyvinvointialue=!=lansiuudenmaanhyvinvointialue
MALC
MD Now Urgent Care
MEINDENTIST
MSPP
MTI
Maidstone and Tunbridge Wells NHS Trust=!=maidstonetunbridgewellsnhstrust
Marienhaus
Marshfield Clinic
Mass General Brigham=brighamwomenshospital=partnershealthcare
Max Healthcare
Mayo Clinic Health System
MedExpress
Medbase
Median Kliniken=ahg=allgemeinehospitalgesellschaft
Medic-Center Nürnberg=!=mediccenternurnberg=drbogelundvolkundkollegenmvz
Medical Park=medicalparkdeutschland=medicalparkturkiye
Medicare Urgent Care Clinic=medicareucc
Mediclin
Mediclinic
Medicross
Medische Zending=medischezendingprimaryhealthcaresuriname=mzphcs
Mehiläinen=!=mehilainen
Melbourne Pathology=mps
Mercy Health
Merit Dental
Merit Health
Metro Pavia Health System
Mi Red IPS
Michigan Medicine=umhs=universityofmichigan
Midwest Dental
Ministerio de Salud - Gobierno de Río Negro=!=ministeriodesaludgobiernoderionegro
Ministerio de Salud Pública y Asistencia Social=!=mspas
Ministerio de Salud Pública y Bienestar Social=!=ministeriodesaludpublicaybienestarsocial
Ministerio de Salud Pública=!=ministeriodesaludpublicacuba=minsap=ministeriodesaludpublicaecuador=msp
Ministerio de Salud de Río Negro=!=ministeriodesaludderionegro
Ministerio de Salud del Perú=!=ministeriodesaluddelperu
Ministerio de Salud y Deportes=ministeriodesaludydeportesbolivia=minsalud
Ministerio de Salud y Protección Social=!=ministeriodesaludyproteccionsocial
Ministerio de Salud=ministeriodesaludargentina=msal=ministeriodesaludpublica=ministeriodesaludelsalvador=minsal=ministeriodesaludnicaragua=minsa
Ministerio del Poder Popular para la Salud=mpps
Ministerstvo zdravotníctva Slovenskej republiky=!=mzsr
Ministry of Health & Wellness=ministryofhealthwellnessjamaica
Ministry of Health and Sanitation=!=ministryofhealthsanitationsierraleone=ministryofhealthsanitation
Ministry of Health and Social Welfare=!=ministryofhealthsocialwelfareliberia=ministryofhealthsocialwelfare
Ministry of Health and Sports=!=ministryofhealthsportsmyanmar=ministryofhealthsports=mohs
Ministry of Health=!=ministryofhealthkenya=moh=ministryofhealthtrinidadtobago=ministryofhealthuganda=ministryofhealthzambia=ministryofhealthindonesia=kementeriankesehatan=pusatkesehatanmasyarakat=puskesmas=puskesmaspembantu=pustu
Ministry of Public Health=ministryofpublichealththailand=moph
Ministère de la Santé Publique=!=ministeredelasantepubliquemadagascar=ministeredelasantepublique
Ministère de la Santé du Burkina Faso=!=ministeredelasanteduburkinafaso
Ministère de la Santé et de l'Action Sociale=!=ministeredelasanteetdelactionsociale
Ministère de la Santé=!=ministeredelasantealgerie=ministeredelasante=ministeredelasantecomores=ministeredelasantecotedivoire=ministeredelasantedjibouti
Ministério da Saúde=!=ministeriodasaudeangola=ministeriodasaude=ministeriodasaudebrasil=ministeriodasaudeportugal
MinuteClinic
Mirialis
Monarch Dental
Mondovi Dental
Mpumalanga Department of Health=mpumalangahealthdepartment
Municipalidad Metropolitana de Lima
Municipalidad de General Rodríguez=!=municipalidaddegeneralrodriguez
Municipalidad de Lomas de Zamora
Municipalidad de Luján=!=municipalidaddelujan
Municipalidad de Merlo
Municipalidad de Moreno
Municipalidad de Posadas
Municipalidad de Rosario=municipioderosario
Municipalidad de San Martín=!=municipalidaddesanmartin
My Dentist=mydentistusa
Médecins sans frontières=!=medecinssansfrontieres=msf
NHS
NHS Grampian
NHS Lothian
NSW Health
NT Health
NVISION Eye Centers=nvision
NYU Langone Health
Narodowy Fundusz Zdrowia=nfz
National Primary Health Care Development Agency=!=nphcda=stateprimaryhealthcare=stateprimaryhealthcaredevelopmentagency
National Urban Health Mission
Netcare
Nikolab=ніколаб
North West Department of Health=northwesthealthdepartment
Northern Cape Department of Health=northerncapehealthdepartment
Northwell Health
Northwestern Medicine=northwesternmemorialhealthcare
Novant Health
Novosalus Technologies=novosalus=novosalustechnology
OHSU=oregonhealthscienceuniversity=tuality
Ochsner Health System
OhioHealth
One Medical=1lifehealthcare
Oral Unic
Oriade-Noviale
Osakidetza
Osasunbidea
PM Pediatrics
PMC - SMS
PPHI Sindh
Paracelsus-Kliniken
Passport Health
Patient First
PeaceHealth
Penta Hospitals=penta=pentahospitalssk=svetzdravia
Picken Doheem
Pirkanmaan hyvinvointialue
Planned Parenthood
Pohjois-Pohjanmaan hyvinvointialue
Point Vision
Posyandu
Prefeitura Municipal de Araguaína=!=prefeituramunicipaldearaguaina=prefeituramunicipaldearaguainato
Prefeitura Municipal de Blumenau
Prefeitura Municipal de Catanduva
Prefeitura Municipal de Chapecó=!=prefeituramunicipaldechapeco
Prefeitura Municipal de Florianópolis=!=prefeituramunicipaldeflorianopolis
Prefeitura Municipal de Pomerode
Prefeitura Municipal de Santo André=!=prefeituramunicipaldesantoandre
Prefeitura Municipal de Seropédica=!=prefeituramunicipaldeseropedica
Prefeitura Municipal de São José=!=prefeituramunicipaldesaojose
Prefeitura Municipal de São Paulo=!=prefeituramunicipaldesaopaulo=pmsp
Prefeitura Municipal de Vila Velha=pmvv
Prefeitura de Camocim
Prefeitura do Natal
Prefeitura do Rio de Janeiro=prefeituradacidadedoriodejaneiro=prefeituradorio
Prime Healthcare Services=primehealthcare
Pro Physio=prophysiosportmedicinecentres=prophysiotherapy
ProCare
Providence Health & Services
Provincia de Santa Fe
Provincia del Chaco
QML Pathology
QRDSM
Qarku Tirana
Queensland Health=qldhealth
Quest Diagnostics
Quirónprevención=!=quironprevencion
Quirónsalud=!=quironsalud=quiron
RRH Laboratories=rochesterregionalhealth=rochesterregionalhealthlaboratories
RRH Urgent Care=rochesterregionalhealthurgentcare
RU-VGG-2-23
Ramsay Health Care UK
Ramsay Health Care=ramsayhealthcareaustralia
Ramsay Santé=!=ramsaysante
RediClinic
Regina Maria
Region Blekinge
Region Västernorrland=!=regionvasternorrland
Region Östergötland=!=regionostergotland
Rhön-Klinikum=!=rhonklinikum
Rochester Regional Health=!=privatenonprofit=rochesterregional
SA Health
SACYL
SEMUSA
SESARAM
SSC
SSM Health
Sabin
Saint Joseph Health
Saltzer Health
Salud Digna
Samaritan Health Services
Sana Kliniken
Sanford Health
Sanitas
Sanlas Holding
Satellite Healthcare=satellitedialysis
Sağlık Bakanlığı=!=saglikbakanligi=tcsaglikbakanligi=turkiyecumhuriyetisaglikbakanligi
Schön Klinik=!=schonklinik
Secretaria Especial de Saúde Indígena=!=secretariaespecialdesaudeindigena=sesai
Secretaria Municipal da Saúde de Fortaleza=!=secretariamunicipaldasaudedefortaleza
Secretaria Municipal da Saúde=!=secretariamunicipaldasaude
Secretaria Municipal de Saúde de Ceará-Mirim=!=secretariamunicipaldesaudedecearamirim
Secretaria Municipal de Saúde=!=secretariamunicipaldesaude
Secretaria da Saúde do Estado do Ceará=!=secretariadasaudedoestadodoceara
Secretaria da Saúde=!=secretariadasaude
Secretaria de Saúde de Caruaru=!=secretariadesaudedecaruaru
Secretaria de Saúde=!=secretariadesaude
Seguro Social de Salud=segurosocialdesaludperu=essalud
Select Specialty Hospital=selectspeciality
Sentara Healthcare=sentara=sentarahealth
Servicio Andaluz de Salud
Servicio Extremeño de Salud=!=servicioextremenodesalud
Servicio Madrileño de Salud=!=serviciomadrilenodesalud=sermas
Servicio de Salud de Castilla-La Mancha=sescam
Servizo Galego de Saúde=!=servizogalegodesaude=sergas=sergasxuntadegalicia=servizogalegodesaudesergas
Serviço Nacional de Saúde=!=serviconacionaldesaudeportugal=serviconacionaldesaude=sns
Shriners Hospital for Children=shrinershospitalsforchildren=shrinersburnhospital=shrinershospital
Sistema Único de Saúde=!=sistemaunicodesaudebrasil=sistemaunicodesaude
SmileKeepers
Somerset NHS Foundation Trust=yeovildistricthospitalnhsfoundationtrust
Somogy Megyei Kaposi Mór Oktató Kórház=!=somogymegyeikaposimoroktatokorhaz
St. Charles Health System
St. Franziskus-Stiftung Münster=!=stfranziskusstiftungmunster
State Ministry Of Health=stateministryofhealthnigeria
State of Franklin Healthcare Associates=sofha
Steward Health Care
Sullivan Nicholaides Pathology=sullivannicolaidespathology=snp
Sutter Surgery Center
Sutter Walk-In Care=sutterhealth
Synevo=synevomoldova=synevopolska=synevoromania=synevoturkiye
Synlab
Südblick Augenzentren=!=sudblickaugenzentren
Sở Y tế Hà Nội=!=soytehanoi
TH Medical
TLC Laser Eye Centers
TML Pathology
TRICARE
Tennova Healthcare
Terveystalo
Texas Department of Aging and Disability Services=!=texasdepartmentofagingdisabilityservices
Texas Health
The Joint Chiropractic=thejoint
The Lasik Vision Institute
The Little Clinic=littleclinic
Therapydia
Touchstone Imaging=touchstonemedicalimaging
TriStar Health
Trinity Health=saintalphonsushealthsystem
Turning Point
UC San Diego Health
UCI Health
UCLA Health
UNsP Milosrdní bratia, spol. s r.o.=!=unspmilosrdnibratiaspolsro
UR Medicine Labs=urmedicine=universityofrochestermedicalcenter
UR Medicine Urgent Care
UR Medicine=!=urmc
UW Health
UW Medicine
Unibio
Unilabs
Unilabs BioCT
Unilians
Unimed
UnityPoint Health
Universal Health Services=uhs
University Hospitals of Cleveland=lakehealth=universityhospitals
University of Pittsburgh Medical Center=upmc
VA Clinic=departmentofveteransaffairsclinic=usdepartmentofveteransaffairs=veteransadministrationclinic=veteransaffairsclinic
VA Medical Center=veteranshealthadministration=departmentofveteransaffairsmedicalcenter=unitedstatesdepartmentofveteransaffairs=veteransadministration=veteransadministrationhospital=veteransadministrationmedicalcenter=veteransaffairs=veteransaffairshospital=veteransaffairsmedicalcenter
VIC Health=victorianhealthpromotionfoundation
Vancouver Coastal Health
Vein Clinics of America
Vitaldent
Vivantes
Voxel
Västra Götalandsregionen=!=vastragotalandsregionen
WW Studio=weightwatchers
Walgreens Healthcare Clinic=healthcareclinic=takecare=takecareclinic
WellNow Urgent Care
Western Cape Department of Health=departmentofhealthwellness=westerncapehealthdepartment
Western Dental Kids=westerndentalorthodonticskids=kidsdentalkare
Western Dental=westerndentalorthodontics
Western Diagnostic Pathology
White Essence=ホワイトエッセンス
Willamette Dental Group
Yakima Valley Farm Workers Clinic
Zdravstveni dom Nova Gorica
Ziekenhuis Netwerk Antwerpen
ZoomCare
a+ Medicina Diagnóstica=!=amedicinadiagnostica=alaboratorios=laboratorioa
dietplus
mydentist=!=mydentistuk
ГБУЗ МО 'Раменская ЦРБ'=!=гбузмораменскаяцрб
Гемотест=!=гемотест=gemotest
Діла=!=діла=dila=дила=diла=dіла
Ескулаб=!=ескулаб
Инвитро=!=инвитро=invitro
КДЛ ДОМОДЕДОВО-ТЕСТ=!=кдлдомодедовотест
КДЛ НОВОКУЗНЕЦК-ТЕСТ=!=кдлновокузнецктест
КДЛ Новосибирск - тест=!=кдлновосибирсктест
КДЛ УФА-ТЕСТ=!=кдлуфатест
КДЛ-Домодедово-тест», филиал»КДЛ Саратов»=!=кдлдомодедовотестфилиалкдлсаратов
Кандиларов=!=кандиларов
Лаборатория Бонецкого=!=лабораториябонецкого
МИБС=!=мибс
МедЛаб=!=медлаб=medlab
МедЛабЭкспресс=!=медлабэкспресс
Медіс=!=медіс
Мой Зубной=!=мойзубной
ООО "Промышленная Медицина"=!=ооопромышленнаямедицина
Онгудайская центральная районная больница=!=онгудайскаяцентральнаярайоннаябольница
Пикассо=!=пикассо
Рамус=!=рамус=ramus
Расонская ЦРБ=!=расонскаяцрб
ССМП=!=ссмп
ССМЦ=!=ссмц
Синево=!=синевобългария=синево
Синлаб-ЕМЛ=!=синлабемл
Ситилаб=!=ситилаб
Скандинавия=!=скандинавия
Сінево=!=сінево=синэво=sinevo
Улыбка=!=улыбка
Хеликс=!=хеликс=helix
כללית=!=clalithealthcareservices
לאומית=!=לאומית=leumithealthcareservices
מאוחדת=!=מאוחדת=meuhedethealthcareservices
מכבי=!=מכבי=maccabihealthcareservices
وزارة الصحة=!=وزارهالصحه
وزراة الصحة=!=وزراهالصحه
โรงพยาบาลส่งเสริมสุขภาพตำบล=!=โรงพยาบาลส่งเสริมสุขภาพตําบล
სინევო=!=სინევო=სინევი
哈尔滨医科大学=!=哈尔滨医科大学
醫院管理局 Hospital Authority=醫院管理局hospitalauthority=醫院管理局=医院管理局
首都医科大学=!=首都医科大学=capitalmedicaluniversity
`,
  'health.fitness': `
24 Hour Fitness
24 Hour Fitness Sport
24 Hour Fitness Super Sport
24/7 Fitness
365 Fit&Co
9Round=9roundkickboxingfitness
=!=solidcore
Actic
Activ Fitness=activefitness
Alex Fitness
Anytime Fitness=anytimefitnessaustralia
Aqua-Tots Swim Schools
Arthur Murray Dance Center=arthurmurray=arthurmurraydancecenters=arthurmurraydancestudio=arthurmurraydancestudios
Associação Atlética Banco do Brasil=!=associacaoatleticabancodobrasil=aabb=bancodobrasilathleticassociation
Bannatyne Health Club
Barre3
Barry's
Basic-Fit
Bear Paddle Swim School
Beat81
Beone=beonefitnesssport
Better=!=cooperative=bettergreenwichleisurelimited=greenwichleisurelimited=betterleisurecentres
Big Blue Swim School
Blast Fitness
Blink Fitness
Bluefit
Bodystreet
Bodytech=boditech=bodytek=bodytechbrasil
Burn Boot Camp
Buzz Gym
Calypso=calypsofitnessclub
Celebrity Fitness
CityFitness
Clever fit
Club Fitness
Club Pilates
CorePower Yoga=corepower
CrossFit
Crunch Fitness=crunch
Curves
CycleBar
David Lloyd Clubs=davidlloyd
EasyFitness
Emler Swim School
Equinox
Esporta Fitness
Everlast Gyms=everlastfitnessclub
Everyone Active=sportsleisuremanagementltd
EōS Fitness=!=eosfitness
F45 Training
FITINN
FITSEVENELEVEN
FTL Gym
Fernwood Fitness
Fit Express
Fit Hub
Fit4Less=fit4lesscanada
Fit4less=!=fit4lessuk
FitActive
FitX
Fitbox
Fitness 19
Fitness First
Fitness First Ladies
Fitness House
Fitness Park
Fitness Together
Fitness24Seven
Form Factory
Foss Swim School
Frame=!=framefitness
Fred Astaire Dance Studios
Friskis & Svettis=friskis=friskisosvettis=friskisochsvettis
Genesis Health and Fitness=!=genesishealthfitness
Gold's Gym
Goldfish Swim School
GoodLife Fitness
GreenTheory
Hapik=rockup=thehapikgroup
Happy Fish Swim School
High5
Holmes Place
Hotworx
INJOY=injoyfitness
JD Gyms
JOHN REED Fitness
Jazzercise
Jetts Fitness=jetts
K1 Speed
KeepCool
KidStrong
Kids First Swim Schools=kidsfirstswimschool
Kieser=kiesertraining
Kuntokeskus Liikku
Körperformen=!=korperformen
L'Appart Fitness
L'Orange Bleue
LA Fitness=xsportfitness
LOOP Fitness
Lady Stretch
Laser Quest
Le Five
Let's Go Fitness
Liberty Gym
Life Time=lifetimeathletic=lifetimefitness
MACFit
Magic Form
McFit
Mrs. Sporty
Neoness
Next Level
Nordic Wellness
Nuffield Health Fitness & Wellbeing=nuffieldhealth
On Air=onairfitness
Orangetheory Fitness=orangetheory
Panobianco=panobiancoacademia=panobiancoacademias
Places Leisure
Planet Fitness
Plus Fitness
Powerhouse Gym
Premier Martial Arts
Psycle=psyclelondon
Pure Barre
Pure Fitness
PureGym Danmark=puregym=fitnessworld
PureGym Swiss=basefit=basefitch
PureGym UK
Retro Fitness
Rumble
STC
SafeSplash Swim School
Sats
Selfit
Shapland Swim Schools=shaplandswimschool
Skyfit
Smart Fit
Snap Fitness
SoulCycle
Spor İstanbul
Sport Life=sportlifeукраїна=спортлайф
SportCity
SportClub
Starting Strength=startingstrengthgyms
Station 24
Stretch Zone
SwimLabs Swim School
TITLE Boxing Club
Talwalkars
TeamSport Karting=teamsportgokarting
The Bar Method
The Edge Fitness Club
The Exercise Coach
The Gym=thegymgroup
The Picklr
Third Space
Topgolf
Total Fitness
TrainMore
UFC Gym
United Taekwondo Center
VASA Fitness
Velocity
VillaSport
Virgin Active
Vita Liberté=!=vitaliberte
VivaGym=vivagymespana=vivagymportugal=fitnesshut
Workout Anytime
World Class=worldclassisland=worldclassromania=worldclassроссия
World Gym=worldgym臺灣=worldgym健身俱樂部=世界健身俱樂部
X Golf
Xercise4Less
Xtreme Fitness Gyms
YMCA
YouFit
Zap Fitness
Zdrofit
chocoZAP
cult.fit
iFLY
iLoveKickboxing
update Fitness
wellyou
Éconofitness=!=econofitness
énergie Fitness=!=energiefitness
Лыжная база=!=лыжнаябаза
Олимп=!=олимп
Физкультурно-оздоровительный комплекс=!=физкультурнооздоровительныйкомплекс
بودي ماسترز=!=بوديماسترز=bodymasters
وقت اللياقة=!=وقتاللياقه=fitnesstime
エニタイムフィットネス=!=エニタイムフィットネス=fastfitness
カーブス=!=カーブス
コナミスポーツクラブ=!=コナミスポーツクラブ=konamisportsclub
ジョイフィット=!=ジョイフィット=joyfit
ティップネス=!=ティップネス=tipness
メガロス=!=メガロス=megalos
健身工廠=!=健身工廠=fitnessfactory
兰瑜伽=!=兰瑜伽=lanyoga=蘭瑜伽
成吉思汗健身俱樂部=!=成吉思汗健身俱樂部=genghiskhanfitnessclub
舒適堡 Physical Fitness & Beauty=舒適堡physicalfitnessbeauty=舒適堡=舒适堡
연합태권도=!=연합태권도
`,
  'health.pharmacy': `
1 Соціальна Аптека=!=1соціальнааптека=1социальнаяаптека=1соціальна=перваясоциальнаяаптека=першасоціальна=першасоціальнааптека
101 Drogerie
36,6=!=аптека366
3і=!=apteka3i=аптека3і=аптеказі
7 Дней=!=7дней
Acqua & Sapone=acquaesapone
Agafarma
Albertsons Pharmacy
Alfa Pharm Armenia=ալֆաֆարմ=alfapharm=альфафарм
Allied Pharmacies=alliedpharmacy
Alma Gyógyszertár=!=almagyogyszertar
Alpha Pharm
Alphega Pharmacy
Alphega lékárna=!=alphegalekarna
Amavita
Amcal=amcalpharmacy=guardianaustralia=guardianpharmacies=guardianpharmacy
Anadolu Eczanesi
Anri-Pharm=анрифарм=анріфарм
Anton et Willem=antonwillem
Apollo Pharmacy
Apotek 1
Apotek Hjärtat=!=apotekhjartat
Apotek K-24
Apoteket
Apoteksgruppen
Apotheka
Apteka Rodzinna
Apteka Słoneczna=!=aptekasloneczna
Arnika
Asda=!=asdapharmacy
Aster Pharmacy
Avicenna Pharmacy
Bargain Chemist
Bartell Drugs
Bastide=bastideleconfortmedical
Benavides=!=farmaciabenavides=farmaciasbenavides
Benu=benuapotheek=benuaptieka=benuvaistine
BioPed
BioTechUSA
Biotus=біотус
Bipa
Bizim Eczanesi
Blisk=шикблиск=шикіблиск=шиктаблиск
Blooms The Chemist
Body Attack
Bodycare
Boots=bootsthechemist=bootsapotek=bootspharmacy=bootsuk
Boticas y Salud
Botika ng Barangay=botikangbayan
Brookshire Brothers Pharmacy
Brookshire's Pharmacy
Budni=budnikowsky
Burchacińscy=!=burchacinscy=aptekiburchacinscy
CVS Pharmacy
Caddy's=cad
Can Eczanesi
Catena
Cef@Rm 36,6
Ceiba=софарматрейдинг=сейба=цейба
Centrum Zdrowia
Chemist King Discount Pharmacy=chemistking=chemistkingdiscountpharmacies
Chemist Warehouse
Cincotta Chemist=cincottadiscountchemist
Clarel
Clicks
Clockwork Pharmacy
Cohens Chemist
Coop Vitality
Cosmedica
Costco Pharmacy
Cruz Azul=farmaciacruzazul=farmaciascruzazul
Cruz Verde=farmaciascruzverde
Curaprox=curaproxsmileshop
D.S.=!=aptekads=аптекаds=аптекадс=мережааптекds=мережааптекдс
DA=!=dadrogist=dadrogisterij=dadrogisterijparfumerie=dadrogisterijenparfumerie=drogistenassociatie
DOZ Apotek=lloydsapotek
Da'rixana
Davaindia=davaindiagenericpharmacy
Day Lewis Pharmacy=daylewis
Dbam o Zdrowie=doz=aptekadbamozdrowie=dozaptekadbamozdrowie
Deniz Eczanesi
Derman Eczanesi
Deva Eczanesi
Die Grenze
Dini=!=диньдинь=діні=діньдінь
Dis-Chem
Discount Drug Mart
Distri Club Medical
Ditt Apotek
Dom Leków=!=domlekow
Doğa Eczanesi=!=dogaeczanesi
Dr. Max=sensiblu
Droga Quinze
Droga Raia
Drogaria Araujo=drogariasaraujo
Drogaria Globo=drogariasglobo
Drogaria São Paulo=!=drogariasaopaulo
Drogarias Farmáxima=!=drogariasfarmaxima=drogariafarmaxima=farmaxima=redefarmaxima
Drogasil
Drogeria Natura
Drogerie Polskie
Dropa
Družstvo lekární=!=druzstvolekarni
Družstvo lékáren=!=druzstvolekaren
Duane Reade
E.Leclerc Parapharmacie
El Ezaby Pharmacy=صيدليهالعزبي
Elif Eczanesi
Elody
Elsie Santé=!=elsiesante
Eskulap
Etos
Eu Yan Sang=余仁生
Euroapteek
Euroaptieka
Europharma
Eurovaistinė=!=eurovaistine
Eva=!=evaукраїна=evaua=ева=єва
EvoFarm
Extrafarma
Familiprix
Farma Conde
FarmaElías=!=farmaelias
Farmacenter=farmacentercolombia=farmacenterparaguay
Farmacia Chávez=!=farmaciachavez
Farmacia Dona
Farmacia Familiei
Farmacia Galeno
Farmacia Guadalajara=farmaciasguadalajara
Farmacia Hipermaxi
Farmacia SAAS
Farmacia ni Dok
Farmacia=!=farmaciahrvatska=farmaciaукраїна=aptekafarmacia=аптекаfarmacia=сімяаптекfarmacia
Farmacias Ahumada
Farmacias Bolivia
Farmacias Económicas=!=farmaciaseconomicasecuador=farmaciaseconomicas=farmaciaseconomicaselsalvador
Farmacias MIA
Farmacias Roma
Farmacias Similares=farmaciasimilares
Farmacias Unión=!=farmaciasunion=farmaciaunion
Farmacias Yza=farmaciayza
Farmacias del Ahorro=farmaciadelahorro
Farmacias del Dr. Simi
Farmacity
Farmacorp
Farmahorro
Farmani
Farmatodo
Farmácia Popular=!=farmaciapopular
Farmácia Preço Popular=!=farmaciaprecopopular
Farmácia São João=!=farmaciasaojoao
Farmácia do Trabalhador=!=farmaciadotrabalhador
Fatih Eczanesi
Frank Ross Pharmacy=frankross
Fred Meyer Pharmacy
Fybeca
GNC=gnclivewell
GOOD PHARM=גודפארם
Galen pharm=галенфарм=galenfarm
Gedeon Richter Armenia=գեդեոնռիխտեր=gedeonrichter=гедеонрихтер
Gemini=!=aptekagemini
Generika=generikadrugstore
Giant Eagle Pharmacy
Giant Pharmacy=giantpharmacylandover
Gintarinė vaistinė=!=gintarinevaistine
Goed=!=goedthuiszorgwinkel=goedapotheek
Good Neighbor Pharmacy
Goodlife Pharmacy
Gordons Chemists
Grace Pharmacy=negrosgracepharmacy
Gradska ljekarna Zagreb
Guardian=!=guardianasia=guardiancanada
Gül Eczanesi=!=guleczanesi
Güneş Eczanesi=!=guneseczanesi
Güven Eczanesi=!=guveneczanesi
H-E-B Pharmacy
HERC'S Nutrition
Halk Eczanesi
Hannaford Pharmacy
Hayat Eczanesi
Health Mart=healthmartpharmacy
Hebe
Help Net
Hippocrates
Hy-Vee Pharmacy
Hygieia
Inkafarma
Isei
JHL Pharmacies=jhoots=jhootspharmacy
Jan Aushadhi
Jawa
Jean Coutu
Kimia Farma=apotekkimiafarma
Kinney Drugs
Kroger Pharmacy
Kronans Apotek
Kruidvat
L'Erbolario
La Rebaja
Lafarmacia.
Lafayette=pharmacielafayette
Lekáreň Partner=!=lekarenpartner
Life Pharmacy
Lili Drogerie=!=lilidrogerieελλαδα
Lilly Drogerie=!=lillydrogerieсрбија
Liquimax
Ljekarna Jadran
Ljekarna Joukhadar
Ljekarna Pablo
Lloyds Pharmacy=lloyds
Loblaw Pharmacy=loblawspharmacy
Locatel
London Drugs
Longs Drugs
Lékárna IPC=!=lekarnaipc=ipc
Magistra
Mandis Pharm
Marc's Pharmacy
Matas
MedPlus
MediRite
Medicap Pharmacy
Mediprix
Mediq=mediqapotheek
Meijer Pharmacy
Mercury Drug
Merkez Eczanesi
Merve Eczanesi
Mifarma
Moje lékárna=!=mojelekarna
Morrisons Pharmacy
Multipharma
Murat Eczanesi
Müller=!=drogeriemarktmuller
Mēness aptieka=!=menessaptieka
NL International
Natali Pharm=նատալիֆարմ=наталифарм
National Seating & Mobility
Natur House
Neethi Medical Store
Nissei
Numark=numarkpharmacy
Nur Eczanesi
Nutrition Warehouse
OXY med
Onur Eczanesi
Orient
Orto Smart=медтехникаортосалон=медтехнікаортосалон=ортосмарт=товмедтехнікаортосалон
Pacheco=!=drogariapacheco=drogariaspacheco
Pague Menos=farmaciapaguemenos=farmaciaspaguemenos
Panaceum
Panvel
Parafarmacia Conad
Paydens=paydenspharmacy
Peak Pharmacy
PharmaChoice
PharmaPoint=pharmapointlekarna
PharmaSave=pharmasaveaustralia
Pharmaca
Pharmacie Costco
Pharmacie Populaire
Pharmacie Principale
Pharmacity
Pharmacy 4 Less
Pharmacy at SPAR
Pharmaprix
Pharmasave=!=pharmasavecanada
Pilulka
Pingvin Patika=penguinpharmacy
Plus Lekáreň=!=pluslekaren
Pofam-Poznań=!=pofampoznan
Popeye's Supplements
Preço Popular=!=precopopular
Priceline Pharmacy=priceline
Prima Pharme
Proxim=corporationgroupepharmessor
Przyjazna
Publix=!=publixpharmacy
Punto Farma=puntofarmacolombia=puntofarmahonduras=puntofarmaparaguay
Pure Pharmacy
Pınar Eczanesi=!=pinareczanesi
Remedy'sRx
Revive Herbal Health
Rexall
Rite Aid=riteaidpharmacy
Rodzinna
Rose Pharmacy
Rossmann Express
Rossmann=rossmannpolska
Rowlands Pharmacy=rowlands
SFD
SOpharmacy
Safeway=!=safewaypharmacy
Saint Joseph Drug=stjosephdrug=stjosephpharmacy
SalcoBrand=farmaciassalcobrand
Sana Sana=farmaciassanasana
Savers=!=savershealthbeauty=saversdrugstores
Sağlık Eczanesi=!=saglikeczanesi
Semichem
Service Apotheek
Shoppers Drug Mart
Sobeys Pharmacy
Soul Pattinson Chemist
Southstar Drug
Splendidi e Splendenti
Subra=субра
Sun Store=sunstoresa
Super Supplements
Super-Pharm=סופרפארם=سوبيرفارم=суперфарм
Superdrug=superdrugpharmacy
Supplyco Medical Store
Szimpatika
São João=!=saojoao
Südameapteek=!=sudameapteek
Słoneczna=!=sloneczna
TGP=thegenericspharmacy=tgpthegenericspharmacy
TerryWhite Chemmart=terrywhite=terrywhitechemist=terrywhitechemists
Tesco Pharmacy
The Medicine Shoppe
The Vitamin Shoppe=vitaminshoppe
Theopharma
Thermo Fisher Scientific
ThreeSixty Pharmacy
Tigotà=!=tigota
Times Supermarkets=!=timespharmacy
Tonus Pharm=tonusles=տոնուսլես
Top drogerie=topdrogeriecesko
Top drogéria=!=topdrogeriaslovensko=topdrogeria
TopPharm
Tops Pharmacy
Totalhealth Pharmacy
Trekpleister
Trio lekáreň=!=triolekaren
UFS=ufsdispensaries
Uai Farma
Umut Eczanesi
Unichem=unichemnewzealand=unichempharmacy
Uniprix
Uğur Eczanesi=!=ugureczanesi
Vaga Pharm=վագաֆարմ
Vaša Lekáreň=!=vasalekaren
Vaše zdravlje=!=vasezdravlje
Vitamin World
Vitaminstore
Vitusapotek
V・ドラッグ=!=v・ドラッグ=v・drug
Walgreens=walgreenspharmacy=walgreen
Walmart Pharmacy
Watsons
Wegmans Pharmacy
Weldricks=weldrickspharmacy
Well Pharmacy
Wellness Forever
Wellwise=wellwisebyshoppers
Yaşam Eczanesi=!=yasameczanesi
Yeni Eczanesi
Yıldız Eczanesi=!=yildizeczanesi
Zeelab Pharmacy=zeelab
Ziko Apteka
apteka.ru
dm=!=dmdrogeriemarkt=dmdrogeriemarktdeutschland
easyApotheke
laboo
Çınar Eczanesi=!=cinareczanesi
Özlem Eczanesi=!=ozlemeczanesi
Şifa Eczanesi=!=sifaeczanesi
А-мега=!=амега
АНЦ=!=анц=аптекаанц=аптеканизкихцен=аптеканизькихцін
Алоэ=!=алоэ
Альфа Аптека=!=альфааптека=alphaapteka
Антей=!=антей
Апрель=!=апрель
Аптека 911=!=аптека911=apteka911
Аптека Доброго Дня=!=аптекадоброгодня=pharmacygoodday=доброгодня=доброгодняаптека
Аптека Твоєї Родини=!=аптекатвоєїродини=pharmacyyourfamily=аптекатвоейродини=твоєїродини
Аптека оптових ц‥=!=аптекаоптовихц=аптекаоптовихцін
Аптека от склада=!=аптекаотсклада
Аптека №1=!=аптекаno1россия=аптекаno1=аптекаno1україна
АптекаПлюс=!=аптекаплюс
Аптечный склад=!=аптечныйсклад
БАМ=!=бам=aptekabam=аптекабам
Бажаємо здоровʼя=!=бажаємоздоровя=аптекабажаємоздоровя
Бережная аптека=!=бережнаяаптека
Будь здоров=!=будьздоров
Біла ромашка=!=біларомашка=aptekabilaromashka=bilaromashka=аптекабіларомашка
Ваша № 1=!=вашаno1
Вита Центральная=!=витацентральная
Вита Экспресс=!=витаэкспресс
Вита-Плюс=!=витаплюс
Вита=!=вита
Витаминка=!=витаминка
Востраў здароўя=!=востраўздароўя
Вітамін=!=вітамін=aptekavitamin=vitamin=аптекавітамін=мережааптеквітамін
ГУП КК «Кубаньфармация»=!=гупкккубаньфармация
Горздрав=!=горздрав
Городская Здравница=!=городскаяздравница
Городская аптека=!=городскаяаптека
Госаптека=!=госаптека
Государственная аптека=!=государственнаяаптека
Диалог=!=диалог=dialog
Добрая аптека=!=добраяаптека
Добрыя лекі=!=добрыялекі=добрыялеки
Доктор Столетов=!=докторстолетов
Дом здоровья=!=домздоровья
Живика=!=живика=живикаzhivika=zhivika
Забота=!=забота
Здесь аптека=!=здесьаптека
Здоров.ру=!=здоровру
Здорова Родина=!=здоровародина=aptekazdorovarodyna=zdorovarodyna=аптеказдоровабатьківщина=аптеказдоровародина=здоровабатьківщина
Здравсити=!=здравсити
Имплозия=!=имплозия
Калина фарм=!=калинафарм
Классика=!=классика
Конекс=!=конекс=konex=аптекаконекс
Копійка=!=аптекакопійка
Кршенковић=!=кршенковић=krsenkovic
Ладушка=!=ладушка
Лаки Фарма=!=лакифарма
ЛекОптТорг=!=лекоптторг
Лекарь=!=лекарь
Лили Дрогерия=!=лилидрогериябългария
Магнит Аптека=!=магнитаптека
Магнит Косметик=!=магниткосметик=magnitcosmetics
Максавит=!=максавит
Марешки=!=марешки
Мед-сервіс=!=медсервіс=аптекамедсервіс
Медея=!=медеябългария=медея=медеяукраїна
Мелодия здоровья=!=мелодияздоровья
Мила=!=міла
Минская Фармация=!=минскаяфармация=мінскаяфармацыя=minskayapharmacia
Мособлмедсервис=!=мособлмедсервис
Моя аптека=!=мояаптека
Надежда-Фарм=!=надеждафарм
Народная=!=народная
Невис=!=невис
Неофарм=!=неофарм
Новэкс=!=новэкс
Норма=!=норма
Озерки=!=озерки=аптекаозерки
Ортека=!=ортека
Остров здоровья=!=островздоровья
Остров чистоты и вкуса=!=островчистотыивкуса=востраўчысцініісмаку=ostrovchistoty=островчистоты
Ощад Аптека=!=ощадаптека
Панацея=!=панацея
Первая помощь=!=перваяпомощь
Петербургские аптеки=!=петербургскиеаптеки
Планета здоровья=!=планетаздоровьябеларусь=планетаздоровья=планетаздароўя=плянэтаздароўя=healthplanet=планетаздоровьяроссия
Подорожник=!=подорожник=aptekapodorozhnyk=podorozhnyk=аптекаподорожник
ПроФарма=!=профарма=profarma
Пульс=!=пульс=пульсукраїна=aptekapuls=puls=аптекапульс
Радуга=!=радуга
Ремедиум=!=ремедиум
Ригла=!=ригла
Рубль Бум=!=рубльбум
Рідні Медтехніка=!=ріднімедтехніка=ridni=рідні
Самсон-Фарма=!=самсонфарма=samsonpharma
Санита=!=санита=sanita
Сбер Еаптека=!=сбереаптека=eaptekaru=еаптека
Семейная=!=семейная
Сибирское здоровье=!=сибирскоездоровье
Сириус=!=сириус
Советская аптека=!=советскаяаптека
Социалочка=!=социалочка
Столички=!=столички
Столичные аптеки=!=столичныеаптеки=stolichnyeapteki
Студия Слуха=!=студияслуха
ТвояАптека.рф=!=твояаптекарф
Улыбка радуги=!=улыбкарадуги
Фармаимпекс=!=фармаимпекс
Фармакон=!=фармакон
Фармакопейка=!=фармакопейка
Фармакор=!=фармакор
Фармленд=!=фармленд
Феникс=!=феникс
Фиалка=!=фиалка=fialka=фиалкааптека
Фрамар=!=фрамар
Центральная аптека=!=центральнаяаптека
Шар@=!=шар=aptekashar=aptekashara=shar=shara=аптекашар=аптекашара=шара
Экона=!=экона
בית מרקחת כללית=!=כללית=ביתמרקחתכללית=clalit=clalitpharmacy
מאוחדת פארם=!=מאוחדתפארם=meuhedetpharm
מכבי פארם=!=מכביפארם=macabipharm
صيدلية الدواء=!=صيدليهالدواء=aldawaapharmacy=aldawaa=dawaa=dawaapharmacy=الدواء=صيدلياتالدواء
صيدلية النهدي=!=صيدليهالنهدي=nahdi
ავერსი=!=ავერსი=aversi=аверси
დოიჩე აფთიაქი=!=დოიჩეაფთიაქი=deutschepharmacy
იბერიფარმა=!=იბერიფარმა=iberipharma=иберифарма
იმპექსი=!=იმპექსი=impex=импекс
იმპულსი=!=იმპულსი=impulse=импульс
ნეოფარმი=!=ნეოფარმი=neopharmi=неофарми
პსპ=!=პსპ=psppharmacy=პსპაფთიაქი
სუფთა სახლი=!=სუფთასახლი=suptasakhli=суптасахли=cleanhouse
ფარმადეპო=!=ფარმადეპო=pharmadepot=фармадепо=фармадепот=ფარმადეპი
ფარმსახლი=!=ფარმსახლი=pharmhouse=фармхауз
ჯპს=!=gpc=ჯპს
ჰეკატე=!=ჰეკატე=hekate=хекате
あい薬局=!=あい薬局=ドラッグユタカ=drugyutaka=aipharmacy
くすりの福太郎=!=くすりの福太郎=kusurinofukutaro
さくら薬局=!=さくら薬局=sakurapharmacy
そうごう薬局=!=そうごう薬局
なの花薬局=!=なの花薬局=nanohanapharmacy
ぱぱす=!=ぱぱす=papasu
ひまわり薬局=!=ひまわり薬局=himawaripharmacy
アイセイ薬局=!=アイセイ薬局=aiseipharmacy
アイン薬局=!=アイン薬局=ainpharmacy
ウェルパーク=!=ウェルパーク=welpark
ウエルシア薬局=!=ウエルシア薬局=welcia=ウェルシア=ウエルシア=ハックドラッグ
オレンジ薬局=!=オレンジ薬局
オーエスドラッグ=!=オーエスドラッグ=osドラッグ=osdrug
カワチ薬品=!=カワチ薬品=cawachi
キリン堂=!=キリン堂=kirindo
クオール=!=クオール=qol=クオール薬局
クスリのアオキ=!=クスリのアオキ=kusurinoaoki
クリエイトSD=!=クリエイトsd=薬create=薬クリエイト=createsd=クリエイト
クリエイト薬局=!=クリエイト薬局=createpharmacy
コクミン=!=コクミン=kokumin=コクミンドラッグ=kokumindrug
ココカラファイン=!=ココカラファイン=cocokarafine
コスモス=!=コスモス
サツドラ=!=サツドラ=サッポロドラッグストアー=sapporodrugstore=satsudora
サンドラッグ=!=サンドラッグ=sundrug
スギ薬局=!=スギ薬局=sugipharmacy
スーパードラッグひまわり=!=スーパードラッグひまわり=superdrughimawari
セイジョー=!=セイジョー=seijo
セイムス=!=セイムス=seims=ドラッグセイムス
ダイコクドラッグ=!=ダイコクドラッグ=daikokudrug
ツルハドラッグ=!=ツルハドラッグ=tsuruha=tsuruhadrug
トモズ=!=トモズ=tomods=トモズエキスプレス
ドラッグイレブン=!=ドラッグイレブン=drugeleven
フィットケアデポ=!=フィットケアデポ=fitcaredepot
ププレひまわり薬局=!=ププレひまわり薬局=pupulehimawaripharmacy
マツモトキヨシ=!=マツキヨ=matsukiyo
ユタカ調剤薬局=!=ユタカ調剤薬局=yutakapharmacy
丁丁藥局=!=丁丁藥局=tintindrugstore=丁丁連鎖藥妝
万宁=!=mannings
余仁生 Eu Yan Sang=!=余仁生euyansang
北京同仁堂 Beijing Tong Ren Tang=北京同仁堂beijingtongrentang=北京同仁堂=tongrentang=同仁堂
同仁堂=!=tongrentangpharmacy
大参林=!=大参林=dashenlin
大樹藥局=!=大樹藥局=greattreepharmacy=greattree
寶雅=!=poya
屈臣氏 Watsons=!=屈臣氏watsons
屈臣氏=!=屈臣氏
康是美=!=康是美=cosmed
德生堂=!=德生堂=jiankanglinjudeshengtang
日本調剤=!=日本調剤=nihonchouzai
日藥本舖=!=日藥本舖=jpmedical=日藥本舖股份有限公司=japanmedicalcoltd=japanmedical=jpmed
杏一醫療用品=!=杏一醫療用品=medfirst
杏林堂=!=杏林堂=kyorindo
松本清 Matsumoto Kiyoshi=!=松本清matsumotokiyoshi
松本清=!=マツモトキヨシ=matsumotokiyoshi=松本清
海王星辰=!=海王星辰=chinanepstar
益丰大药房=!=益丰大药房=yifengpharmacy
老百姓大药房=!=老百姓大药房=lbxpharmacy
萬寧 Mannings=!=萬寧mannings
薬王堂=!=薬王堂=yakuodo
長青連鎖藥局=!=長青連鎖藥局=evergreeneveryoung
高济=!=cowell=高济医疗=高济医药=高济大药房
온누리약국=!=온누리약국=onnuripharmacy=onnuriyakguk
`,
  housing: `
21世紀不動產=!=21世紀不動產=century21=21sekiputtongsan
21世纪不动产=!=21世纪不动产
AJP Immobilier=ajp
Activ'expertise
Allen & Harris
Bagshaws Residential
Bairstow Eves
Barfoot & Thompson
Barnard Marcus
Barnes
Bayleys
Belle Property
Belvoir
Berkshire Hathaway HomeServices=berkshirehathaway=homeservicesofamerica
Bjurfors
Bradleys
Bridgfords
Brown & Merry
Buxton
CBRE=cbregroup=coldwellbankerrichardellis
Cabinet Bedin
Century 21=!=century21realestate
Chestertons
Cimm Immobilier
Coldwell Banker=coldwellbankerrealestate
Connells
Cooper & Tanner
Cushman & Wakefield
DNG
Dexters
Di Jones
Duna House
ERA Immobilier
ERA Real Estate
ERA Недвижими имоти=!=eraнедвижимиимоти=ера
Edina Realty
Engel & Völkers=!=engelvolkers
Erik Olsson=erikolssonfastighetsformedling
FALC Immobilien
Fastighetsbyrån=!=fastighetsbyran
Felicity J Lord
Fine & Country
First National Real Estate
Fletchers
Foncia
Fox & Sons
Foxtons
Gabetti
Greenslade Taylor Hunt=gth
Guy Hoquet
Haart
Hamptons International=hamptonsinternationallettings=hamptonsinternationalsales
Harcourts
Howard Hanna=howardhannarealestateservices
Human Immobilier=boursedelimmobilier
Hunters=huntersestateagents
HusmanHagberg
JLL=joneslangelasalle
Jellis Craig
John L. Scott
Jones & Chapman
Keatons
Keller Williams Realty
Knight Frank
LF Fastighetsförmedling=!=lffastighetsformedling=lansforsakringarfastighetsformedling
LJ Hooker
Laforêt=!=laforet
Leaders=!=leadersestateagency
Long & Foster=longfosterrealestate
M&M Reality
Manners & Harrison
Martin & Co
Mayfair Town & Country
McGrath
McMakler
Mäklarhuset=!=maklarhuset
Mäklarringen=!=maklarringen
Nelson Alexander
Nestenn
Nexity
Nybolig
Orpi
Palmer Snell
Pam Golding Properties
Parkers
RE/MAX=remaxofamerica
Rawson Property Group
Ray White
Realty Executives
Reeds Rains
Roger Platt
Royal LePage
Savills
Sherry FitzGerald
Shipways
Sixième Avenue=!=sixiemeavenue
SkandiaMäklarna=!=skandiamaklarna
Square Habitat
Stags
Stirling Ackroyd
Strutt & Parker
Stéphane Plaza Immobilier=!=stephaneplazaimmobilier=stephaneplaza
Svensk Fastighetsförmedling=!=svenskfastighetsformedling
Swetenhams
Symonds & Sampson
Taylors
Tecnocasa=gruppotecnocasa
Tecnorete
Tempocasa
Townends
Von Poll Immobilien=vonpollrealestate=vonpoll=vonpollcommercial
Weichert, Realtors=weichert
William H. Brown
Windermere Real Estate
Winkworth
Your Move
eXp Realty
Адрес недвижими имоти=!=адреснедвижимиимоти
Жилфонд=!=жилфонд
Самолет Плюс=!=самолетплюс
アパマンショップ=!=アパマンショップ=apamanshop
エイブル=!=エイブル
センチュリー21=!=センチュリー21
タウンハウジング=!=タウンハウジング=townhousing
ピタットハウス=!=ピタットハウス=pitathouse=ピタットハウスネットワーク
ホームメイト=!=ホームメイト=homemate
ユニバーサルホーム=!=ユニバーサルホーム=universalhouse
三井のリハウス=!=三井のリハウス
三菱UFJ不動産販売=!=三菱ufj不動産販売=mitsubishiufjrealestateservices
世紀21 Century 21=!=世紀21century21
中信房屋=!=中信房屋=ctbcrealestate=tiongsinpangok
中原地產 Centaline Property=中原地產centalineproperty=中原地產
中原房产=!=中原房产
住商不動產=!=住商不動產=hbhousing
信義房屋=!=信義房屋=sinyirealty
利嘉閣 Ricacorp Properties=利嘉閣ricacorpproperties=利嘉閣
台灣房屋=!=台灣房屋=taiwanrealtyestate=taioanpangok=taiuanpangok
德佑地产=!=德佑地产
我爱我家=!=我爱我家
有巢氏房屋=!=有巢氏房屋=utrust
東森房屋=!=東森房屋=easternrealty=tongsimpangok
永慶房屋=!=永慶房屋=yungching
美聯物業 Midland Realty=美聯物業midlandrealty=美聯物業
链家=!=lianjia
香港置業 Hong Kong Property=香港置業hongkongproperty=香港置業
`,
  'housing.maintenance': `
A-1 Self Storage
ALLSAFE Mini Opslag=allsafe
Access Self Storage=accessstoragesolutions
Access Storage
Akena=!=akenaverandas
Allied Universal
Bademiljø=!=bademiljo
Big Yellow Self Storage=thebigyellowselfstoragecompany
CertaPro Painters
Compass Self Storage
CubeSmart=cubesmartselfstorage
Extra Space Storage=extraspace=lifestorage
Husqvarna
Intesa
K par K
Kennards Storage
Komilfo
Lagerbox
Les Déménageurs Bretons=!=lesdemenageursbretons
Lok'nStore
Merry Maids
Metro Self Storage
Mini Mall Storage
Mini Storage Depot
Mister Minit
Molly Maid
Mountfield
Mr. Electric
Mr. Rooter=misterrooter=mrrooterplumbing
MyPlace-SelfStorage=myplace
National Mini Storage
National Storage
Northwest Self Storage=nwselfstorage
Onet=groupeonet
Orkin
Pods=podsmovingstorage
Prime Storage
Public Storage=simplyselfstorage
RightSpace Storage
Safestore=safestoreselfstorage
SecurCare Self Storage
SecureSpace Self Storage
Securitas
Security Public Storage
ServiceMaster
Servpro
Shiva
Shurgard Self-Storage=shurgard=shurgardstoragecenters
Southern Self Storage
Space Shop Self Storage=thespaceshop
Stanley Steemer=stanleysteamer
Stihl
StorAmerica=storamericaselfstorage
StorQuest Self Storage=storquest
Storage King
Storage Rentals of America=sroa
StorageMart
Store Space Self Storage=storespace
Storebox
The Lock Up
Timpson=!=timpsons
Trojan Storage=trojan
TruGreen
Truly Nolen
Tryba
Two Men and a Truck=!=twomenatruck
U-Haul=uhaulmovingstorage=uhaulneighborhooddealer
U-SPACE=ユースペース
U-Stor-It
UK Storage Company
US Storage Centers
Une pièce en plus=!=unepieceenplus
Varme & Bad
WDS
West Coast Self-Storage
iStorage
Ключевой момент=!=ключевоймомент
Оконный континент=!=оконныйконтинент
ဗဟိုကင်း=!=ဗဟိုကင်း
アート引越センター=!=アート引越センター=artmoving=the0123
カギの110番=!=カギの110番=kagi110
カギの救急車=!=カギの救急車=keyambulancy
サカイ引越センター=!=サカイ引越センター=sakaimovingservice
セコム=!=セコム=secom=セコムショップ=secomshop
ハローストレージ=!=ハローストレージ=hellostorage
プロタイムズ=!=プロタイムズ=protimes
ライゼボックス=!=ライゼボックス=reisebox=ライゼ
`,
  personal: `
5àsec=!=5asec
Amathole Funerals
Antea Bestattungen
Apetta
Aquamatic
Arbela
Bubbles
CD One Price Cleaners
Dignity=dignityfunerals=dignityplc
DryClean USA
Eco-Express
Grieneisen Bestattungen
Großhamburger Bestattungsinstitut=!=groshamburgerbestattungsinstitut=gbi
Icebolethu Funerals
Jack Brown Cleaners
Johnsons=johnsonscleaners
Kims=!=кімс
Kunz Pressing
LaColada
Lavanderia 60 Minutos
Laverap
Lavomatic
Liquid Laundromat
Martinizing Dry Cleaning
Multiserv
PFG=pompesfunebresgenerales
Roblot
Roc-Eclerc
SneakNFresh
Speed Queen
The Co-operative Funeralcare=coopfuneralcare
Tide Cleaners=tidedrycleaners
Trauerhilfe Denk
Wash Me=revolutionlaundry
Washy
Zips Dry Cleaning=zipscleaning
Диана=!=диана
Лотос=!=лотос
Постирай=!=постирай
Ремонт обуви=!=ремонтобуви
Чистотроник=!=чистотроник
うさちゃんクリーニング=!=うさちゃんクリーニング=usachancleaning
セレマ=!=セレマ=cerema
タカケンサンシャイン=!=タカケンサンシャイン=takakensunshine=タカケンクリーング
ダイヤクリーニング=!=ダイヤクリーニング=diacleaning
ティア=!=ティア=tear
ホワイト急便=!=ホワイト急便=whiteexpress
ポニー=!=ポニー=pony=ポニークリーニング=ponycleaning
ヤングドライ=!=ヤングドライ=youngdry
公益社=!=公益社=koekisha
白洋舎=!=白洋舎=hakuyosha
福奈特=!=福奈特=fornet
衣博士=!=衣博士=drwashing
크린토피아=!=크린토피아=cleantopia
`,
  'personal.beauty': `
AYK Sonnenstudio=ayk
Adopt'
Aesop
Ahmed Al Maghribi
Amazing Lash Studio
Amiri Salon
Amávia=!=amavia
Anthony Vincé Nail Spa=!=anthonyvincenailspa
Arthur Ford
Aruma
Avatim
Aveda
Avon
Banahaw Heals Spa
Banila Co.=바닐라코
Barbershop by Timpson=timpson
Bath & Body Works
Beauty Success
Beauty Supply Outlet
Beauty Zone
Bench Fix=benchfixsalon
Benefit Brow Bar=ultabrowbar
Bleu Libellule
Blue Tit
Bobbi Brown
Body Details
Body Minute
Bottega Verde
BrainWash
Brocard=брокард
Brow Art 23
Brow Studio 7
Camille Albane
Carlance
Caryl Baker Visage
Celly's
Charlotte Tilbury
Charmed Aroma
Chatters
Chicor=시코르
Citron Vert
Cloré Beauty Supply=!=clorebeautysupply=clore
Coiff&Co
Community Sauna Baths
CosmoProf
Cutters
DaVi Nails
Deka Lash
Depyl Action
Dermacol
Dessange
Diptyque'
Druni
Drybar
Dépil Tech=!=depiltech
Elements Massage
Endlich Ohne Tattooentfernung=endlichohne
Equivalenza
Espaçolaser=!=espacolaser
Estel
Esthetic Center
Etib Parfum
Etude House=에뛰드
European Wax Center
Eva=!=evaроссия
Eyebrow Plus
Faberlic
Fabio Salsa
Fabutan
Fantastic Sams=fantasticsamscutcolor
Fast Escova
Ferber
First Choice Hair=firstchoicehaircutters
Floyd's 99 Barbershop
Fraiche
Franck Provost
Frédéric Moreno=!=fredericmoreno
G Point
Gidor
Gouiran Beauté=!=gouiranbeaute
Great Clips
Guinot
Hair Cuttery
Hair Express
Haircut Express
Hairhouse
Hairkiller
Hand & Stone Massage and Facial Spa=!=handstonemassagefacialspa=handstonemassage
Havlíkova apotéka=!=havlikovaapoteka
Headmasters
Hizi Hair
Holiday Hair
House of Hair
ICI PARIS XL
IL Makiage=אילמקיאג
Igorance
Image Studios
Import Parfumerie
Indigo Sun
Inglot
Innisfree=이니스프리
It's Skin=잇츠스킨
Jean Louis David
Jo Malone
Jurlique
Just Cuts
KIKO Milano=kiko
Kiehl's=kiehlssince1851
Kinki Kappers
Klier Hair World
Klier=friseurklier=frisorklier
Klipp
Kreatos
L'Occitane=loccitaneenprovence
LOHB's
La Boutique du Coiffeur
Lakmé=!=lakme
Laline=lallin=ללין=ラリン
Laser Clinics
Laser Love
LaserAway
Legends Barber=legendsbarbershop
Lush
Láserum=!=laserum
M Cosmetic
MAC Cosmetics
Madison Reed Color Bar=madisonreed
Magicuts
Mahogany
Malin+Goetz
Manufaktura
Marco Aldany
Marionnaud
Massage Addict
Massage Envy=massageenvyspa
Massage Heights
Mastercuts
Me Spa
Merle Norman Cosmetics=merlenorman
Milan Laser Hair Removal=milanlaser
Missha
Mixit
Molton Brown
Morphe
My Salon Suite
Nails for You
Naturals
Nature Republic
Naïma=!=naima
New Style
No+vello=nomasvello
Nocibé=!=nocibe
Nyx
O Boticário=!=oboticario
OldBoy
Olive Young=올리브영
Oriflame
Origins
PUPA Milano
Palm Beach Tan
Parfümerie Becker=!=parfumeriebecker
Parfümerie Pieper=!=parfumeriepieper=stadtparfumeriepieper
Pascal Coste
Passaró=!=passaro
Peluquería Low Cost=!=peluquerialowcost
Perfect Brows NYC=perfectbrows
Perfect Look Salons=perfectlookhairsalon
Perfumania
Pinalli
Price Attack
Primor
QB HOUSE
QBハウス=!=qbハウス=キュービーハウス
Qipao
Quem Disse, Berenice?
ROMA Friseurbedarf
Raffel Pages
Re.Ra.Ku=リラク
Refan
Regal Nails=regalnailssalonspa
Regis Salons=regissalonsuk=rgsalons=regissalonsusa
Removery=freshstartlaserclinic=inkoffme=removerytattooremovalfading
Restore Hyper Wellness
Rituals=ritualscosmetics
Rocket Barber Shop
Rudy's Barbershop
Ruffians
Rush Hair=rushhairbeauty=rushhairdressers
Ryanhair
S Parfum&Cosmetics
Sabon=!=סבון
Saga Cosmetics
Saint Algue
Saje
Sally Beauty=sallybeautysupply
SalonCentric
Sassoon Salon
Schuback=schubackparfumerien
Sephora
Seva Beauty
Shaver Shop
Shiseido=資生堂
Signature Cosmetics & Fragrances
Sister's Aroma=сістерсарома
Skin Laundry
Skinfood=스킨푸드
SmartStyle=smartstylefamilyhairsalon=smartstylehairsalons
Soeder
Sola Salons=solasalonstudios
Sorbet
Space NK=spacenkapothecary
Sport Clips=sportclipshaircuts=sportsclips
Styleboxx=stylebox=styleboxklier=styleboxxklier
Sun Tan City
Sunpoint
Super Cut
Supercuts
Synergy Hair
TOPGUN
Tan Republic
Tanning Shop
Tchip=tchipcoiffure
The Barbers
The Body Shop
The Face Shop=더페이스샵
The Fragrance Shop
The Lash Lounge
The Perfume Garden
The Perfume Shop
The SALON by InStyle=instyle=jcpennysalon
The Salon at Ulta Beauty=ultasalon=ultabeauty
The Skin Bar at Ulta Beauty=ultaskinbar
The Ten Spot
Thérapie Clinic=!=therapieclinic
Toni & Guy
Tony Moly=토니모리
Top Hair
Trade Secrets
Ulta Beauty=!=ulta
Une Heure Pour Soi
V Perfumes
VeAn Tattoo
Vog Coiffure
Waxing the City
Wycon Cosmetics
Yes! Cosmetics
Yves Rocher=ивроше
Ziaja
bareMinerals
beautyhairshop
bluemercury
essanelle=esanelle=essanelleihrfriseur
itStyle
Белорусская косметика=!=белорусскаякосметика
Експрес Стрижка=!=експресстрижка
Золотое яблоко=!=золотоеяблоко=goldapple
Иль Де Ботэ=!=ильдеботэ
Имидж=!=имидж
Л'Этуаль=!=лэтуаль=летуаль
Персона=!=персона
Подружка=!=подружка
Престиж=!=престиж
Рив Гош=!=ривгош=rivegauche
Сахар=!=сахар
Тайрай=!=тайрай
Чио Чио=!=чиочио
Чистый дом=!=чистыйдом
ვულე ვუ=!=ვულევუ=voulezvous=вулеву
ისი პარი=!=ისიპარი=iciparis=исипари
ლუტეცია=!=ლუტეცია=lutecia=лютеция
მოზაიკა=!=მოზაიკა=mosaic=мозайка
りらくる=!=りらくる=relxle
カットコムズ=!=カットコムズ=cutcomz
カットファクトリー=!=カットファクトリー=cutfactory
カラダファクトリー=!=カラダファクトリー=karadafactory
ファミリーカット1000=!=ファミリーカット1000=familycut1000=ファミリーカット
プラージュ=!=プラージュ
伊夫黎雪=!=伊夫黎雪
卓悅 Bonjour=卓悅bonjour
卡萊美 Colourmix=卡萊美colourmix=卡萊美
芭比波朗=!=芭比波朗
莎莎 Sasa=!=莎莎sasa
葉露芝 Yves Rocher=!=葉露芝yvesrocher
葉露芝=!=葉露芝
詩威特=!=詩威特=switer
`,
  'personal.children': `
American Girl
Anganvady
Anganwadi=आँगनवाडी=ਆਂਗਣਵਾੜੀ=انگنواڑي=anganavadi=anganawadi=anganawady=anganvadi
Asha Worker
Autour de Bébé=!=autourdebebe
BMart
Babies R Us=babiesruscanada=babiesrussouthernafrica
Baby Bunting
Baby City
BabyOne
Bambule
Bricks & Minifigs
Build-A-Bear Workshop=buildabear
Busy Bees
Buy Buy Baby
Bébé 9=!=bebe9
CEN-CINAI
Chicco
Città del sole=!=cittadelsole=lacittadelsole
Család- és Gyermekjóléti Központ=!=csaladesgyermekjoletikozpont
Denk mit! Kinderbetreuungseinrichtungen
Department of Social Justice=departmentofsocialjusticekerala
Department of Women and Child Development=!=departmentofwomenchilddevelopmentkerala=departmentofwomenchilddevelopment
Dexy Co=dexycokids
Dreambaby
Dreamland
Dráčik=!=dracik
Early Learning Centre=elc=earlylearningcenter
Extra Leker
Family First
Fondation de l'Enfance et de la Jeunesse
Giocheria=goicheria
Go! Games & Toys
Hamleys
Hawkin's Bazaar
Helsingin kaupunki
Humankind
ICBF
Integrated Child Development Services=icds
Intertoys
JouéClub=!=joueclub
Juguettos
Jumbo=!=jumboбългария=джъмбо
Kidango
Kids 'R' Kids=kidsrkidslearningacademies=kidsarekids
Kidstuff
King Jouet=kingtoy=maxitoys
Københavns Kommune=!=kobenhavnskommune
La Grande Récré=!=lagranderecre
Lego=!=legostore
Lekia
Mamas & Papas
Mastermind Toys
Mothercare
N. Family Club
Natalys
Noriel
Othukkungal grama panchayath
Partou
Pompo
Pop Mart
Prénatal=!=prenatal
ROFU Kinderland
Ri Happy=rihappybrinquedos
SKOzoK
San José Unified School District=!=sanjoseunifiedschooldistrict=sjusd
Shilav=שילב
Smyk
Smyths=picwictoys=smythstoys
Sparkys
Spiele Max
Steiff
Suavinex
The Baby Factory=babyfactory
The Entertainer
Toy Kingdom=toykingdomphilippines=toykingdomsouthafrica
Toymaster
Toys Center
Toys R Us=toysrusasia=toysruscanada=toysrusespana=toysrussouthernafrica=toysrusuk=toysrususa
Toytown
Toyworld
Toyzz Shop
Toyzzz
Ville de Marseille
Wiky
XS სათამაშოები=!=xsსათამაშოები=xstoys
YMCA Child Care=ymcachildcarecenter
Zippy
baby-walz
ebebek
Бегемотик=!=бегемотик=begemott
Будинок іграшок=!=будинокіграшок=budynokihrashok
Бэби-клуб=!=бэбиклуб=babyclub
Детки=!=детки
Детский мир=!=детскиймир=detskiymir
Дочки-сыночки=!=дочкисыночки
Комсед=!=комсед=comsed
Кораблик=!=кораблик=korablik
Мир Кубиков=!=миркубиков
Столична община=!=столичнаобщина
პეპელა=!=pepela
ჭიტა=!=ჭიტა=chita
ちびっこランド=!=ちびっこランド=chibikkoland
アカチャンホンポ=!=アカチャンホンポ=赤ちゃん本舗=akachanhonpo
イエロー・サブマリン=!=イエロー・サブマリン=yellowsubmarine
グローバルキッズ=!=グローバルキッズ=globalkids
トイザらス=!=トイザらス
ポポラー=!=ポポラー=popolar
横手市=!=横手市
泡泡玛特=!=泡泡玛特
玩具反斗城 Toys R Us=!=玩具反斗城toysrus
玩具反斗城=!=玩具反斗城
西松屋=!=西松屋=nishimatsuya
`,
  'personal.gifts': `
ALE-HOP
AMVETS Thrift Store=amvets=americanveterans
Age UK
American Greetings
Archies
Attic Salt
Barnardo's=barnardosretail
Blue Cross=!=bluecrossdenmark=blakors=blakorsgenbrug=blakorsdanmark
Blume 2000
Blumen B&B
Blumen Risse
BoxLunch
Brainwave
British Red Cross=britishredcrossshop
Calendar Club
Cancer Research UK
Card Centre
Card Factory
Cards Direct
Cardzone
Carlton Cards
Cats Protection
Central Coop Florist
Children's Hospice South West
Clintons=clintoncards
Crisis
Danmission=danmissiongenbrug
Dansk Røde Kors Genbrug=!=danskrodekorsgenbrug=rodekorsbutik=genbrug=rodekors
Debra=!=debrauk=debracharityshop
Disney Store=thedisneystore
Dogs Trust
Edible Arrangements
Elbenwald
Emmaüs=!=emmaus=mouvementemmaus=emmausfrance
Flamengo
Frelsens Hær Genbrug=!=frelsenshærgenbrug=frelleren
Habitat for Humanity ReStore=habitatrestore
Hallmark=hallmarkgoldcrown
Harry & David
Haven House Children's Hospice
Havens Hospices
Henry Laden=osterreichischesroteskreuz
Hickory Farms
Holland Blumen Mark=hollandblumen
Interflora
Kirkens Korshær Genbrug=!=kirkenskorshærgenbrug=kirkenskorshær
Kvety Victor=victorkvety
Lifeline=lifelineshop
Magasin du Monde
Marie Curie
Mencap=royalmencapsociety
Menkind
Mester grønn=!=mestergronn
Mission Afrika=missionafrikagenbrug
Monceau Fleurs
Mooch
Myrorna
Nanu-Nana
Oxfam=!=oxfamwereldwinkels
PDSA
Paper Kisses
RNLI Shop=royalnationallifeboatinstitution
RSPCA
Rennie Grove Peace
SCT=sctspitalfieldscrypttrust=spitalfieldscrypttrust
Saint Vincent de Paul Thrift Store=svdp=saintvincentdepaul=saintvincentdepaulsociety=societyofsaintvincentdepaul=societyofstvincentdepaul=stvincentdepaul=stvincentdepaulsociety=stvincentdepaulthriftstore=svdpthriftstore=thesocietyofsaintvincentdepaul=thesocietyofstvincentdepaul
Salvos
Samaritans
Save the Children
Scope
Scribbler
Sense Scotland
Shaw Trust
Shelter
Spencer's=!=spencergifts
St Margaret's Hospice Care
Sue Ryder=suerydercareshop
TRAID
Thames Hospice
The Children's Society
The Paper Store
The Salvation Army=salvationarmy=thesalvationarmycharityshop=thesalvationarmyfamilystore
Thun
Vincent's
Vinnies
Wereldwinkel
Wyjątkowy prezent=!=wyjatkowyprezent
YMCA=!=ymcashop
arc Thrift Stores=arcthriftstore
imaginarium
Азалия=!=азалия
Букет столицы=!=букетстолицы
Клумба=!=клумба
Мосцветторг=!=мосцветторг
Оранж=!=оранж
ЦветОптТорг=!=цветоптторг
Цветомания=!=цветомания
Цветочная база=!=цветочнаябаза
Цветы 24=!=цветы24
Цветы Голландии=!=цветыголландии
パッケージプラザ=!=パッケージプラザ=packageplaza
青山フラワーマーケット=!=青山フラワーマーケット=aoyamaflowermarket
`,
  'personal.pets': `
Akvazoo
AlphaZoo
AniCura
Animalis
Animates
Animates Vetcare
Animax
Arcaplanet
Argos Vétérinaire=!=argosveterinaire
Arken Zoo
Banfield Pet Hospital=banfield
Best Friends
Blue Cross Pet Clinic=bluecross
Blue Cross Rehoming Centre
BluePearl
Cobasi
Das Futterhaus=futterhaus
Dogman=dogmanfriends
Dogtopia
EarthWise Pet
Fajn Zoo
Faunatar
Fressnapf=fressnapfdeutschland
Global Pet Foods
Goddard Veterinary Group=goddardvetgroup
Greencross Vets
Happy Pets
Heads Up for Tails
Jollyes=jollyespetfoodsuperstore
Kahoots=kahootsfeedpet=kahootspetstore
Kakadu Zoo
Kiwoko
Kölle Zoo=!=kollezoo
L'Isola dei Tesori
MEGAZOO
Maidenhead Aquatics
MasterZoo=зоомагазинmasterzoo=зоомаркетmasterzoo=майстерзоопарку=мастерзоо
Maxi Zoo
Medivet=medivetthevets
Mondou
Mud Bay
Musti ja Mirri
Médor et Compagnie=!=medoretcompagnie
Parc de vaccination bétail=!=parcdevaccinationbetail
Pet Center
Pet Food Express
Pet Planet
Pet Supermarket
Pet Supplies Plus
Pet Valu
PetPeople
PetSmart
PetSuites
Petbarn
Petco
Petland
Petmall
Petmania
Petmark
Pets Corner
Pets Place
Pets Place - Boerenbond
Pets at Home=petsathomeltd
PetsHotel
Petshop Science
Petshop.ru
Petstock
Petstop
Petworld
Petz
Q-PETs
Qualipet
Société Protectrice des Animaux=!=societeprotectricedesanimauxspa=spa=societeprotectricedesanimaux
Super zoo
The Pet Hut
Tom & Co
Unleashed=unleashedbypetco
VCA Animal Hospitals=vcaanimalhospital=vca
VEG=!=veterinaryemergencygroup=vegerforpets
VetIQ Petcare=vetiqsmarterpethealth=vetiq
Vets4Pets
WellHaven Pet Health=wellhaven
Wild Birds Unlimited
ZOObazar
ZOOмаркет=!=zooмаркет
Zoo & Co.
Zoo Center
ZooBonus=зообонус
Zvěrokruh=!=zverokruh
Айболит=!=айболит
Бетховен=!=бетховен
Дома ждут=!=домаждут=домаждуць=domazduc=domazhdut=домаждуть
Золотая рыбка=!=золотаярыбка
Зоозинче=!=зоозинче
Зоомир=!=зоомир
Ле'Муррр=!=лемуррр=лемур
Нечовешки магазин Д-р Стефанов=!=нечовешкимагазиндрстефанов=дрстефанов=нечовешкимагазин=нечовешкимегазин
Четыре лапы=!=четырелапы
ზოოლაიფი=!=ზოოლაიფი=zoolife
ზოომარტი=!=ზოომარტი=zoomart
ზოოსითი=!=ზოოსითი=zoocity
ზოოჰაბი=!=ზოოჰაბი=zoohub
პეტ სპოტი=!=პეტსპოტი=petspot
イオンペット=!=イオンペット=aeonpet
全國動物醫院=!=全國動物醫院=lovingkindnessanimalhospital
慈愛動物醫院=!=慈愛動物醫院=nationalveterinaryhospital
東森寵物雲=!=東森寵物雲=etipets
魚中魚=!=魚中魚=petsmallfish
`,
  shopping: `
100えんハウス レモン=!=100えんハウスレモン=100houselemon
101文具天堂=!=101文具天堂=101stationeryparadise
20 грамм=!=20грамм
2nd STREET=セカンドストリート
3COINS=スリーコインズ
99 Bikes=bikebarn
99 Cents Only Stores=99centonlystores=99centsonly
A.C. Moore
A.S.Adventure
A3 SPORT
ANWB=anwbwinkel
Ablaza Pawnshop
Academy Sports + Outdoors=academy
Adam & Eve
Adidas
Admiral Sports
Akvarel=акварель
Alltricks
AlphaGraphics
Amazing Intimate Essentials=amazingnet
American Freight=searsoutlet=searsoutletstore=searsoutletstores
American Golf
Amslod Experience Center=amslod
Anaconda
Angling Direct
Ann Summers
Anton Sport
Arei Outdoor Gear
Armazém Paraíba=!=armazemparaiba
Asda Living
Atwoods
Au Vide Grenier
Au vieux campeur
Aussie Disposals
Ayala Malls
B&M Bargains=bmbargainsstore
B&M Home Store
B&M Home Store with Garden Centre
B&M=!=bmstores
BC Cannabis Store
BCF
BHF Pawnshop & Jewelry Store=bhfpawnshop
Balfe's Bikes
Bargain Buys
Barneys New York=barneys
Bass Pro Shops
Beales
Bealls=beallsfloridabased=beallsoutlet=beallsoutlets
Belk
Beyond Hello
Bi-Mart
Big 5 Sporting Goods=big5
Big Bazar
Big Lots
Big W
Bike Totaal
Bike&Co=bikeko=bikeogco=bikeogko
Billion
Bivouac Outdoor=bivouac
Blacks
Blain's Farm & Fleet
Blockbuster
Bloomingdale's
Boesner
Bomgaars
Boscov's
Bouticycle
Boyes
BrightHouse
Brookfield Properties=generalgrowthproperties
Buffetti
Bureau Vallée=!=bureauvallee
Bureau en Gros=staples
Burlington=burlingtoncoatfactory=burlingtonstores
C'est deux euros
C-A-L Ranch
CB Estrada Pawnshop
CBL Properties
CNN Newsstand
Cabela's
Canadian Tire
Canna Cabana
Cannabist
Cape Union Mart
Carlin
Carters
Casas Bahia
Cash America Pawn=cashamericainternational=cashamerica
Cash Converters
Cash Crusaders
Cash Express=cashxpress
Cash Generator
Castle Fine Art
Cebuana Lhuillier=cebuana=agenciacebuana
Centauro
Centershop
Central Department Store=สรรพสินค้าเซ็นทรัล
Central Pattana=เซ็นทรัลพัฒนา=centralplaza=ศูนย์กลาง
Champs Sports
Christmas Tree Shops
Cignall
Cigo=cigodeutschland=cigonederland
Cigusto
Cisalfa Sport
City Kiosk
CityMall=doubledragonproperties
Cloud 9 Smoke Shop Australia
Club Champion
Coin
Coin Excelsior
Compucopias
Consume
Coop City
Coppel
Copy-Top
Cotswold Outdoor=cotswold
CountryMax
Culture Vélo=!=culturevelo
Curaleaf
Cyclable
Cycle Lab
DGX=dollargeneralexpress
Daffer
Daiso
Daiso Japan=daisojapanvaluestore
Daoudabougou sougouba
David Jones
De Kringwinkel
DeSerres
Dealz
Debenhams
Decathlon=decathlonбългария=декатлон=decathlonукраїна
Del Sol
Desport=деспорт
Dick's House of Sport
Dick's Sporting Goods=dicks
Dillard's
Dimmeys
Direct Factory Outlets=dfo
Dirt Cheap
Dobrá záložňa=!=dobrazalozna
Dollar Tree
Dollarama
Dollarcity
Dollarstore
Don Don Donki
Don Pealo
Dufry
Dunham's Sports
Duty Free Americas
E-Cigarette Direct
E-Dym
E-cig City
EQUIVA
EXIsport
EZPAWN
Eastern Mountain Sports=ems
Easycash
Edgars
Eiger
Ekosport
El Corte Inglés=!=elcorteingles=corteingles
Elektra
Erotic City
Erotic Store Venus
Espace Montagne
EuroGiant
EuroShop
Europeche
Evans Cycles
Evapo
Exchange=!=exchangeag
FYE
Fabricland
Fahrrad XXL
Falabella=sagafalabella
Family Dollar
Family Video
Famsa
Fantasías Miguel=!=fantasiasmiguel
Farmers
Fast Shop
FaxCopy
FedEx Office=fedex=fedexofficeprintshipcenter
Fiets & Service
Fietsenwinkel.nl
Fietswereld
Finish Line
First Cash
FitnessBoutique
Fitshop=sporttiedje
Five Below
Fix Price=фікспрайс=fiksprajs=фикспрайс
Fjällräven=!=fjallraven
Flavour Vapour
Fleet Farm=millsfleetfarm
Flying Tiger Copenhagen=flyingtiger=tgr=tiger
Folder
Forman Mills
Fotoprix
Fri BikeShop
Fritz Berger
Fundación Dondé=!=fundaciondonde
GGT Tabak Press=ggtabak=tabakpress
GGT Tabák Tisk=!=ggttabaktisk=tabaktisk
GO Sport
GPT Group
Galeria=galeriakaufhof=galeriakaufhofgmbh=karstadt=karstadtkaufhof=karstadtwarenhaus=karstadtwarenhausgmbh
Galeries Lafayette
Gander Outdoors=gandermountain
Gateway Newstands
Geco=gecotabak=gecotabaktisk=gecotabaktlac
GiFi
Giant Mini
Giant Tiger=tigregeant
GigaSports
Gigasport
Givova
Globetrotter
Go Outdoors
Go Outdoors Express
Golden Discs
Golf Galaxy
Golf Town
Good Vape
Goody's
Gordmans
Grange Co-op
Granngården=!=granngarden
Great Canadian Dollar Store
Guitar Center
H&T Pawnbrokers
HEMA=hemabv
HMV
Happy Cash
Happy Troc
Harris Scarfe
Harvey Norman
Havan
Hellenic Duty Free Shops
Hervis=hervissport=hervissports
Het Goed
Hibbett Sports=corporatehibbettsports=hibbettsportinggoods
Hobby Lobby
HobbyTown
Hobbycraft
Hoka
Home Bargains
Home of Economy
HomeCo=homeconsortium
Homeplus=홈플러스
House of Fraser
Hudson News
Hudson's Bay=thebay
Hustler Hollywood
Hööks=!=hooks=hookshastsport
IQOS
Inno=galeriainno=innovation
Intersport Elverys
Intersport=intersportdeutschland=intersportnorge
JCPenney=jcpenneycompany=jcpenny
JOANN Fabrics and Crafts=!=joannfabricscrafts=joannstores=joannfabriccraftstores=joannfabriccrafts
Jack Wolfskin
Jaro Pawnshop
Jawoll
John Lewis=johnlewispartners
Johnson Fitness & Wellness=johnsonfitnesswellnessstore
K Hub=kmart
KINEKUS
KRÜMET=!=krumet
Kaisercraft
Kalunga
Kathmandu
Kaufhaus Stolz
Kirppu
Kmart=!=kmartoceania=kmartusa
Kodak Express=kodak
Koh-i-Noor=kohinoorhardtmuth
Kohl's=kohlsdepartmentstore
Kolporter
Krämer Pferdesport=!=kramerpferdesport
L.L.Bean
La Foir'Fouille
La Rinascente
Landi
Le Biscuit
Lietuvos spauda
Life Style Sports
Lincraft
Little John Bikes
Liverpool
Lojas Americanas=americanas
Lojas Colombo=colombo
Long & McQuade
Lotte Department Store
Lotte Duty Free=ロッテ免税=롯데면세점
Lotto
Lowe's
Lumas
Löplabbet=!=loplabbet
M Lhuillier
M&S Outlet=marksspenceroutlet
M+M Tabak=mplusm
MEC Mountain Equipment Company=meccanada=mountainequipmentcompany=mountainequipmentcoop
MR.DOLLAR
Macerich
Macpac
Macy's
Macy's Backstage
Mag Presse
Magazine Luiza=magalu
Maison de la Presse
Mania Print
Manor
Mantel
Manufactum
Marathon Sports=marathonsportsecuador=marathonsportshongkong=馬拉松=马拉松=馬拉松marathonsports=marathonsportsusa
Marden's=mardenssurplussalvage
Marks & Spencer=!=марксиспенсер
Marshalls
Martes Sport
Materiel-velo.com=materielvelo
Max Spielmann
Max Stock=מקססטוק
Maxi Bazar
McArthurGlen Designer Outlet=mcarthurglen
McPaper
McPen
McTREK
Megaworld Lifestyle Malls
Metro Department Store
Michaels=michaelsstores
Millets
Miniso
Minuteman Press
Modatelas
Modell's Sporting Goods=modells
Moj Kiosk=мојкиоск
Mole Valley Farmers
Mondial Tissus
Mondovélo=!=mondovelo
Monge
Monpacie=монпасьє
Mountain Warehouse
Mr. Price
Muji=無印良品
Music & Arts
Muziker
Myer
Mäc-Geiz=!=macgeiz
Nacional Monte de Piedad
Narvesen
Nature & Découvertes=!=naturedecouvertes=natureetdecouvertes
Naturkompaniet
Navy Exchange
Nectar
Neiman Marcus
Nemzeti Dohánybolt=!=nemzetidohanybolt=dohanybolt
Newspower
Nille
Ninso
Norbys Farm Fleet
Nuance
Ocean State Job Lot=joblot
Ochsner Sport=sportx=sportxx
Oechsle
Offertissima
Office 1=office1superstore
Office Depot
OfficeMax=officedepotofficemax
Officeworks
Ollie's Bargain Outlet=ollies
Omar Effendi
OneBeyond=onebelow
Orscheln Farm & Home
Otto's
Outdoor Warehouse
Oxfam Books & Music
PGA Tour Superstore
PNA
Pagro
Palacio de Hierro
Palawan Pawnshop
Palmers
Panduro=pandurohobby
Pantai Timor Mart
Pantai Timor=ڤنتايتيمور=东海岸
Paper Source
Parisina
Parkson
Party City
Pasar Ekonomi Econsave=econsaveexpress=宜康省经济市场
Peaches & Cream
Peavey Mart=tscstores
Pegadaian
Peloton=peleton
Pernambucanas
Pfennigpfeiffer
Phantom Fireworks
Planet Bike
Planeta Sport
Play It Again Sports
Postenbörse=!=postenborse
Poundland
Poundstretcher
Press Shop
Pressbyrån=!=pressbyran
Pro Hockey Life
Pro Image Sports
Pulse and Cocktails=!=pulsecocktails
Pure Electric
Q Store
QD Stores
R-Kioski
RD Pawnshop
REI=!=recreationalequipmentinc
Rad Power Bikes
Ramsdens
Rapha=ラファ
RataPlan=noppes
Rebel
Rebel Sport
Red Apple=redapplestores
Regatta Great Outdoors=regatta
Relay
Ripley
Robinson=!=robinsonthailand=robinsondepartmentstore=ห้างสรรพสินค้าโรบินสัน
Robinsons Malls
Rock Point
Roses
Ross=!=rossdressforless
Runners Need
Running Room
Runnings=rphomeharvest=stockfield
Rural King
Rusalut=русалют
Rusta
Ryman=rymanthestationer
SM Supermalls
SQDC=societequebecoiseducannabis
Saks Fifth Avenue
Saks Off 5th
Sanborns
Savers
Sears
Sears Hometown=searshometownstore=searshometownstores
Service Graphics=paragonservicepoint
ServiceStore DB=dbservicestore
Shinsegae=신세계
ShinyBud=shinybudcannabisco
Shiploads
ShockPrice
Shopko
Shoppers Stop
Siebougouni sugu
Sierra=!=sierratradingpost
SigaretNet.by
Simon Property Group
Sinag=sinagpawnshop
Sir Speedy
Skiset
Smiggle
Smiths City
Snappy Snaps
Snow+Rock
SoFly
SoLow
Sougou courani
Source For Sports
Specialized
Spirit Halloween
Spiritleaf
Sport 1
Sport 2000
Sport 24
Sport Chek
Sport Outlet
Sport Vision
Sport Zone
SportScheck
Sporting Life
Sportisimo
Sportler
Sportmaster
Sports Authority
Sports Direct=sportsdirectdotcom=sportsdirectcom
SportsPower
Sportsmans Warehouse
Spotlight
Sprinter
Sqrups
Stadium=stadiumsportsstore
Stag Shop
Staples=!=staplescanada=staplesusa=staplesstores
Stein Mart
Stockmann
Stokomani
Sunnyside
Sunrise Records
T-ZONE
TA-DA!=!=тада
TEDi=!=tdi
THANK YOU MART=390yenshop=サンキューマート
TJ Hughes
TJ Maxx
TK Maxx
TNT Fireworks
TOG24
Tabaktrafik
Tabák Valmont=!=tabakvalmont=valmont
Tambunting
Tanger Outlets
Target=!=targetaustralia
Team Sportia
Teso Life
The 99 Store
The Bargain! Shop
The Crazy Store
The Mall Group=เดอะมอลล์กรุ๊ป
The Original Factory Shop
The Printing House
The Pro Shop
The Reject Shop
The Warehouse
Theisen's
Thomas Philipps Sonderposten=thomasphilipps
Tisak
Titi Papiernictvo
Tobacco DC=trafikatobaccodc
Tokmanni
Tokyo Smoke
Top Shop
Torpedo7
Totally Wicked
Tractor Supply Company=tractorsupplyco
Traficon=tabaktraficon
Trek=!=trekbicyclestore=bikegallery=treck=trekbicycle
Trespass
Typo
USA Pawn and Jewelry=!=usapawnjewelry
Umbrella
Up & Running
Upim
VAPO
VPZ=vaporized
Value Village
Vape City
VapeStore
Vapostore
Vardex
Vaude
Vicinity Centres
Villarica=villaricapawnshop
Waldo's
Walmart Photo Center
Walmart Photo Centre
WalterMart
Warehouse Stationery=stationerywarehouse
Warung Makan
Warung kopi
Westfield=westfieldeuropeusa=unibailrodamcowestfield=westfieldoceania=scentregroup
Wilko=wilkowilkoretaillimited=wilkoretaillimited
Wim
Winners
Wolle Rödel=!=wollerodel
Wolsdorff=wolsdorf=wolsdorfftobacco
Woodcraft
Woolworth=woolworthdelsol=woolworthdeutschland
World Duty Free
Wreesmann=aktionshauswreesmann=wreesmannsonderpostenmarkt
Wynnstay
XXL
YETI
YellowKorner
Your Dollar Store With More
Zema
Zen Leaf
Zweirad-Center Stadler=stadler
Záložňa Breva=!=zaloznabreva=breva
dd's Discounts=dds
eco-shop
glo=!=glostudio
iNovine
inmedio
m-way
pOpshelf
pipoos
tokyobike
Åhléns=!=ahlens
ÖoB=!=oob=overskottsbolaget
Świat Prasy=!=swiatprasy
Ševt=!=sevt
Περίπτερο=!=περιπτερο
Аврора=!=auroramultimarket=avroramultimarket=аврорамультимаркет=магазинаврора=мультимаркетаврора
БелБланк=!=белбланк
БелДрук=!=белдрук=белсоюзпечать=витебскоблсоюзпечать
Белсаюздрук=!=белсаюздрук
Благо=!=благороссия=благо=благоукраїна=ломбардблаго
Веломарка=!=веломарка
Віцебскаблсаюздрук=!=віцебскаблсаюздрук
Графит=!=графит
Золотой стандарт=!=золотойстандарт
Интим=!=интим
КанцПарк=!=канцпарк
Канцлер=!=канцлер
Карандаш=!=карандаш
Кенгур=!=кенгур=kengur
Комус=!=комус
Копирка=!=копирка
Копійочка=!=копійочка=копіиочка
Леонардо=!=леонардо
Ломбард Центральный=!=ломбардцентральный
МЕГА=!=тцмега
МдРегион=!=мдрегион
Немски център=!=немскицентър
Первая полоса=!=перваяполоса
Розовый кролик=!=розовыйкролик=pinkrabbit
Роспечать=!=роспечать
Сейф=!=сейф
Скарбниця=!=скарбниця=ломбардскарбниця
Скс Ломбард=!=сксломбард
Союзпечать=!=союзпечать
Спортмастер=!=спортмастер=спортмастергипер
Табакерка=!=табакерка=tabakerka
Точка Любви=!=точкалюбви
Три цены=!=трицены=трыцэны=tryceny=triceny=триціни=оооплэйхард
Центральний=!=центральний=ломбардцентральний
Червоний маркет=!=червониймаркет=chervonyimarket
Яркий фотомаркет=!=яркийфотомаркет
دکه=!=دكه
ამბარი=!=ამბარი=ambari=ვანპრაისისაქართველო
იოიოსო=!=იოიოსო=yoyoso
მინისო=!=მინისო=მინისოსაქართველი
ფიქს პრაისი=!=ფიქსპრაისი
まんだらけ=!=まんだらけ=mandarake
らしんばん=!=らしんばん=lashinbang
アクセア=!=アクセア=accea
アニメイト=!=アニメイト=animate
アリオ=!=アリオ=ario
アル・プラザ=!=アル・プラザ=alplaza=アルプラザ
イオンバイク=!=イオンバイク=aeonbike=イオンサイクルショップ=aeonbikeshop
イオンモール=!=イオンモール=aeonmall
オフハウス=!=オフハウス=off・house=offhouse
カメラのキタムラ=!=カメラのキタムラ=kitamuracamera=カメラのキタムラkitamuracoltd
キャスティング=!=キャスティング=casting
キャンドゥ=!=キャンドゥ=cando
キヨスク=!=キヨスク
ケイ・ブックス=!=ケイ・ブックス=kbooks
ゲオ=!=geo
コイデカメラ=!=コイデカメラ=koidecamera
ゴルフパートナー=!=ゴルフパートナー=golfpartner
ゴルフ・ドゥ=!=ゴルフ・ドゥ=golf・do
サイクルスポット=!=サイクルスポット=cyclespot
サイクルベースあさひ=!=サイクルベースあさひ=cyclebaseasahi
ジャンプショップ=!=ジャンプショップ=jumpshop=ジャンプ
スポーツオーソリティ=!=スポーツオーソリティ
スポーツデポ=!=スポーツデポ=sportsdepo=スポーツdepo
スーパースポーツゼビオ=!=スーパースポーツゼビオ=supersportsxebio=ゼビオ
セリア=!=セリア
タックルベリー=!=タックルベリー=tackleberry
タムタム=!=タムタム=tamtam
タワーレコード=!=タワーレコード=タワレコ=towerrecords
ダイソー=!=ザ・ダイソー=大創産業
ダイレックス=!=ダイレックス=direx
ダイワサイクル=!=ダイワサイクル=daiwacycle
ディスクユニオン=!=ディスクユニオン=diskunion
トレジャー・ファクトリー=!=トレジャー・ファクトリー=treasurefactory
トークス=!=トークス
ハンズ=!=ハンズ=東急ハンズ
ハードオフ=!=ハードオフ=hard・off=hardoff
パレットプラザ=!=パレットプラザ=paletteplaza
ホビーオフ=!=ホビーオフ=hobby・off=hobbyoff
ポケモンセンター=!=ポケモンセンター=pokemoncenter
ポポンデッタ=!=ポポンデッタ=popondetta
ムラサキスポーツ=!=ムラサキスポーツ=murasakisports
ロフト=!=ロフト=loft
ワッツ=!=ワッツ=watts
万达广场=!=万达广场
上州屋=!=上州屋=johshuya
上海永久=!=上海永久
九乘九文具專家=!=九乘九文具專家=9x9stationery
價真棧 PrizeMart=價真棧prizemart=價真棧
光南大批發=!=光南大批發=kuangnanfashionshop=shiawshiawshiaw=光南唱片=笑笑笑
台隆手創館=!=台隆手創館
名创优品=!=名创优品
名創優品 Miniso=!=名創優品miniso=名創優品
喜德盛=!=喜德盛=xds
城市綠洲=!=城市綠洲=metrooasis
大黒屋=!=大黒屋=daikokuya
小北百貨=!=小北百貨=showba=小北百货=siopakpahhoe=siopakpahhue=showbadepartmentstore=siopak=siopaka=xiaobeibeihuo=小北仔
山野楽器=!=山野楽器=yamanomusic
島村楽器=!=島村楽器=shimamuramusic
彩色熊猫=!=彩色熊猫
微笑时刻=!=微笑时刻=smiletime
悦刻=!=relx
捷安特=!=捷安特
无印良品=!=无印良品=良品計画
日本経済新聞=!=日本経済新聞=thenikkei=日経新聞
晨光文具=!=晨光文具
朝日新聞=!=朝日新聞=asahishimbun
柏斯琴行 Parsons Music=柏斯琴行parsonsmusic=柏斯琴行
歐都納=!=歐都納=atunas
毎日新聞=!=毎日新聞=mainichishimbun=毎日ニュースポート
海马体照相馆=!=海马体照相馆=himo
無印良品 Muji=!=無印良品muji
無印良品=!=無印良品日本=ryohinkeikaku=無印良品臺灣
産経新聞=!=産経新聞=sankeishimbun=サンケイ新聞
百盛百货=!=百盛百货
美利达=!=美利达=merida
読売新聞=!=読売新聞=yomiurishimbun
買取王国=!=買取王国=treasurebomb=kaitoriokoku
迪卡儂 Decathlon=!=迪卡儂decathlon
迪卡儂=!=迪卡儂
通利琴行 Tom Lee Music=通利琴行tomleemusic=通利琴行
金玉堂=!=金玉堂=jinyuhtarngstationery
阿迪达斯=!=阿迪达斯=愛迪達
다이소=!=다이소=ダイソー=大创百货=大創百貨
롯데백화점=!=롯데백화점
현대백화점=!=hyundai=현대백화점=hyundaidepartmentstore=현대백화점그룹=hyundaidepartmentstoregroup
`,
  'shopping.clothing': `
& Other Stories
3 Hermanos
47 Street
4℃=!=ヨンドシー
5.11 Tactical
585 Gold
585 Золотой=!=585золотой=585zolotoy
6IXTY8IGHT
7 For All Mankind=7fam
7 карат=!=7карат
8 Seconds=에잇세컨즈
A. Lange & Söhne=!=alangesohne
A.P.C.
ABC Schuh-Center=abcschuhe
ABCマート=!=abcマート
AOKI=アオキ
APM Monaco
AS Colour
ASICS
AW LAB=athletesworld
AWG-Modecenter=awg
Abercrombie & Fitch
Abercrombie Kids
Accessorize=monsoonaccessorize
Ackermans
Addition Elle
Adidas Originals=adidasoriginal
Adler
Aerie
Aeropostale
Agatha
Agent Provocateur
Agnès B.=!=agnesb
Aigle
Alcott
Aldo=!=aldoshoes
Alex and Ani=!=alexani
Alexander McQueen
Alia N TanJay
Alice + Olivia
AllSaints
Allbirds
Allen Edmonds
Allen Solly
Ally Fashion
Alpine Pro
Altar'd State
Amazing Red
America Today
American Eagle Outfitters=americaneagle=americaneagleoutfittersaeocanadaco
American Swiss
American Tourister
American Vintage
An Phước=!=anphuoc
Anabel Arto=анабельарто
Anatomie
Andrews
Angus and Coote=!=anguscoote
Ann Taylor
Anna van Toor
Anson's
Anthropologie
Antoine et Lili
Antonelle
Apart
Aramis
Arc'teryx
Arche
Ardene
Arezzo
Aristocrazy
Aritzia
Arket
Armand Thiery
Armani Exchange
Armor Lux
Art-93
Arthus Bertrand
Atasay
Athleta
Atmosphere
Aubade
Audemars Piguet
BHermanos
BOGGI Milano
BONITA men
BRAX
BSB Fashion=bsb
Ba&sh
BadRhino
Balenciaga
Baleno
Bally
Banana Moon
Banana Republic=bananarepublicfactory
Bandi
Banter by Piercing Pagoda=banter=piercingpagoda
Barbour
Bata
Baume & Mercier
Beams=ビームス
Beaverbrooks
Bel&Bo
Beldona
Belwest=белвест
Ben Bridge
Ben Sherman
Bench Body
Bench=benchphilippines
Bepon
Bershka
Besson Chaussures
Best & Less
Betts
Betty Barclay
Bevilles Jewellers
Bexley
Bhima Jewellers
Big Star
Bigotti
Bijou Brigitte
Bik Bok
Bikini Village
Billabong
Bimba y Lola=bimbalola
Birkenstock
Bizzarro
Bizzbee
Blackberrys
Blackout
Blackstore
Blažek=!=blazek
Bleuforêt=!=bleuforet
Blue Illusion
Blue Inc
Blue Nile
Blue Tomato
Bluenotes
Bluespirit
Bob's Stores
Boboli
Bocage
Body Glove
Bogart Man=bogart
Bogner
BonWorth
Bonds
Bonmarché=!=bonmarche
Bonne Gueule
Bonobo
Bonobos
Boot Barn
Bootlegger
Bottega Veneta
Botticelli
Boutique Paraboot=paraboot=societecapuce
Boux Avenue
Boyner
Brandy Melville
Brantano
Bras N Things
Breitling
Breuninger
Brighton Collectibles=brighton
Bristol
Brooks Brothers
Brooksfield
Brothers
Brunello Cucinelli
Bréal=!=breal
Buccellati
Buck Mason
Buckle=thebuckle
Budmil
Buffalo Exchange
Burberry
Burton
Bushman
Bvlgari
Bytom
CCC
CR=!=cropp
Cache Cache
Café Coton=!=cafecoton
Calida
Call It Spring
Calliope
Calvin Klein=calvinkleinjeans
Calzedonia
Camaïeu=!=camaieu
Camel Active
Camicissima
Camisaria Colombo
Camomilla
Camp David
Camper
Canada Goose
Canali
Carducci
Carhartt
Carhartt Work in Progress
Carlings
Caroll
Carpisa
Carter's OshKosh
Carter's=!=cartersbabieskids
Cartier
Castro=!=كاسترو=קסטרו
Catherines
Catimini
Cato=catofashions
Celestino
Celio
Cellini
Change Lingerie
Charles Clinkard
Charles Tyrwhitt
Charles Vögele=!=charlesvogele=vogele
Charlotte Russe
Charm Diamond Centres=charmdiamond=charmdiamondcentre
Charuel
Chaumet
Chaussea
Chaussexpo
Chemmanur International Jewellers
Chevignon
Chico's Off the Rack
Chicorée=!=chicoree
Chilli Beans
Chisholm Hunter
Christian Louboutin
Christine Laure
Christopher & Banks
Church's
Ciciban
Citi Trends
City Beach=citybeachaustralia
City Chic
Cklass
Clarks
Classic All Blacks
Claudia Sträter=!=claudiastrater
Claudie Pierlot
Cleor
Closed=!=closedfashionlabel
Clothing Junction
Club Monaco
Coach=!=coachnewyork=coachny
Coccinelle
Coccodrillo
Colcci
Cole Haan
Colette by Colette Hayman
Colloseum
Colours & Beauty
Columbia=!=columbiasportswear
Compro Oro
Comptoir des Cotonniers
Conbipel
Connor=!=retailapparelgroup
Contempo
Converse
Cortefiel
Cosmoparis
Cotton Club
Cotton On
Cotton On Body=cottonongroup
Cotton On Kids
Cotton Traders
Cotélac=!=cotelac
Country Road
Courir
Cresci e Perdi
Crew Clothing Company=crewclothingco
Crocs
Cubus
Cuidado con el Perro
Cycle Gear
Cyrillus
Cửa Hàng Thời Trang An Phước=!=cuahangthoitranganphuoc
DKNY=donnakaran=donnakarannewyork
DR钻戒=!=dr钻戒=darryring
DSW=designershoewarehouse=dswdesignershoewarehouse=dswshoes
DTLR=citygear
DUB=pullbear=даб
DXL Men's Apparel=dxl=casualmalexl
Damart
Dan John
Dangerfield
Daniel's=danielsjewelers
Darjeeling
David Yurman
David's Bridal
De Fursac
DeFacto
Decimas
Deichmann=deichmannschuhe
Delta=!=דלתא
Derimod
Des Petits Hauts
Desigual
Destination Maternity
Devernois
Devred
Diamant
Didi
Diesel
Dim
Din sko
Dinh Van=dinhvanparis
Discovery Clothing Company
Discovery Expedition
DistriCenter
Dodo's=!=dodosshoes
Dolce & Gabbana=dolcegabana=dolcegabanna=dolcegabbanna=dolceygabana=dolceygabanna=dolceygabbana=dolceygabbanna
Dolcezza
Don Roberto Jewelers
Dooney & Bourke
Doppelgänger=!=doppelganger
Dorotheum Juwelier
Dorothy Perkins
Dosenbach
Dotti
Dr. Kong=江博士
Dr. Martens=docmarten=docmartens=doctormarten=doctormartens
Dream Sport
Dress Barn
Dressmann
Du Pareil au Même=!=dupareilaumeme
Duluth Trading Company
Duna=дюнавеста=дюна
Dune London
Dunns
Dynamite
E5 Mode
EDWIN=!=エドウィン=エドウイン
ETERNA
ETRO
EVLV=evolvedenim=evlvdenim=evolve
Earthbound Trading Company
Ecco=!=eccoshoes
Eclipse
EconomClass=економклас
Ecru=экру
Eddie Bauer
Eden Park
Edge Clothing
Eileen Fisher
El Ganso
Elena Mirò=!=elenamiro
Elisabetta Franchi
Emporio Armani
Ernest Jones
Ernsting's family
Escada
Esotiq
Espace des Marques
Esprit
Essentiel Antwerp
Etam=etamlingerie
Eurosko
Ever New
Evereve
Everything But Water
Express Men
Extreme Intimo
F.Hinds
FLO
FOX=!=فوكس=פוקס
Fabiani
Fabindia
Fabletics
Faguo
Fairweather
Falconeri
Famous Footwear
Fashion Fusion
Fashion Market
Fast-Fix=fastfixjewelrywatchrepairs
Fastrack=indianaccessoriesbrand=indianwatchco=indianwatchcompany
Fat Face
Fathers & Sons
Fendi
Figaret
Findig=ฟินดิจ
Finn Flare
Finsbury
Fiorella Rubino
Flannels
Fleet Feet
Flexi
Foot Locker=footlockereurope
Foot Solutions
Footaction
Footasylum
Footgear
Forever 21
Forever New
Foschini
Fossil
Francesca's
Fraser Hart
Frasers
Fred Meyer Jewelers
Free Lance
Free People
French Connection=fcuk
Fusakle
Fusalp
Fussl=fusslmodestrase
G-Star Raw=gstar
G.H. Bass & Co.
GANT
GU=!=gu日本=ジーユー
Gabe's=gabrielbrothers
Gap Body
Gap Factory=gapfactorystore
Gap Kids
Gap=!=thegap
Gatta
General Pants Co.
George Richards Big & Tall Menswear=georgerichards
George=!=georgeasda
Georges Rech
Geox
Gerry Weber
Ghanda
Gina Laura
Gina Tricot
Giordano
Giorgio Armani
Givenchy
Glassons
Glitter
Globo
Golden Goose
Goldenpoint
Goldmark
Goldsmiths
Golf & Co=גולףאנדקו
Gorjana
Graff
Grain de Malice=gdm
Greenpoint
Gridline
Gucci
Gudrun Sjödén=!=gudrunsjoden
Guess Accessories
Guldfynd
Gutteridge
Gymboree
Gémo=!=gemo
Görtz 17=!=gortz17
Görtz=!=gortz
H&M Kids
H. Stern
H.Samuel
Hackett London
Haggar=haggarclothingco=haggarclothing
HalfPrice
Hallensteins=hallensteinbrothers
Hallhuber
Hanesbrands
Hannoush Jewelers
Happy Socks
Harmont & Blaine
Harry Ritchie's
Harry Rosen
Havaianas
Helly Hansen
Helzberg Diamonds
Hering Kids
Hermès=!=hermes
Herzog & Bräuer=!=herzogbrauer
Hidesign
Histoire d'Or
Hollister=!=hollisterco
Honeys=!=ハニーズ
Hoodies=הודיס
Hot Topic
House of Hoops=houseofhoopsbyfootlocker
HoutBrox
Huber Shop
Huffer
Hugo Boss
Humana=!=humanapeopletopeople
Humanic
Hunkemöller=!=hunkemoller
Hurley
Hush Puppies
IWC=internationalwatchco=internationalwatchcompany
IZOD
Icing
Identity
Idexe'
Ikks
Ilusión=!=ilusion
Indiska
Indochino
Industrie
International Clothiers
Intertop=інтертоп
Intimissimi
Intimissimi Uomo
Intrend
It's Fashion
It's Fashion Metro
Izac
J. McLaughlin
J.Crew
J.Jill
J.M. Weston
JAM=!=jamclothing
JB Martin
JBC
JD Sports
JNS=levis
Jacadi
Jack & Jones
Jack Wills
Jacqui E
Jaeger-LeCoultre
James Avery Jewelry
Janie & Jack
Jared=!=jaredthegalleriaofjewelry
Jasmil=јасмил
Jay Jays
Jeans Centre
Jeans Fritz
Jeanswest
Jennyfer
Jewel Cafe=ジュエルカフェ=クレイン=crane
Jigsaw
Jil Sander
Jimmy Choo
JoJo Maman Bébé=!=jojomamanbebe
JoS. A. Bank=josabankclothiers=josbank=josephabank
Jockey
Joe Fresh
John Craig
John Fluevog Shoes
Johnny Bigg
Johnny Was
Johnston & Murphy
Jonak
Jones Bootmaker
Jonsson Workwear
Jos Alukkas
Josco Jewellers
Joules
Journeys
Journeys Kidz
Joyalukkas
Julien d'Orcel
Junona
Just Jeans
Just Over the Top
Just Sports
Just Watches
Juwelier Kraemer
K&Ö=!=kastnerohler
K+K Schuh-Center=kundkschuhcenter
K-Way
Kalyan Jewellers
Kanzler
Kaporal
KappAhl
Karen Millen
Kari Kids
Karl Lagerfeld
Karl Marc John
Kate Spade New York=katespade=katespadeny
Katies
Kay Jewelers=kayjewelersoutlet
Keedo
Kekäle=!=kekale
Kendra Scott
Kensol
Khadim=!=khadims=খাদিম
Kiabi
Kids Foot Locker
Kipling
Kiğılı=!=kigili
Kleider Bauer
Klenoty Aurum
Kocca
Kookaï=!=kookai
Koröshi=!=koroshi
Koton
Kubenz
Kujten
Kurt Geiger
L'Équipeur=!=lequipeur
LARA BAGS
LC Waikiki
LEGiT
LEOS=leosjeans
LIEBESKIND Berlin=liebeskind
LOVE REPUBLIC
La Compagnie des Petits
La Fée Maraboutée=!=lafeemaraboutee
La Halle aux Chaussures=lahalle
La Martina
La New
La Senza
La Vie en Rose
Lacoste
Lady Foot Locker
Lager 157
Lane Bryant
Lanidor
Laura Ashley
Lazarini
Le Château=!=lechateau
Le Coq Sportif
Le Slip Français=!=leslipfrancais
Le Temps des Cerises
Lee Cooper
Lee Wrangler
Lefties
Legend=легенд
Leguano
Leiser=leisercomfort
Liberty=!=libertyexclusiveshowroom=libertyshoes
Lids
Life Vivara
Lifestyle=lifestyleinternationalpvtltd
Lille Vinkel Sko
Lilly Pulitzer
Lindex
Little Burgundy
Liu Jo
Livera=liverabadenlingerie=liveralingerie
Loding
Loft=!=anntaylorloft=loftanntaylorloft=loftoutlet=theloft
LolaLiza
Longchamp
Longines
Lorna Jane
Loro Piana
Louis Copeland and Sons=!=louiscopelandsons
Louis Philippe
Louis Pion
Louis Vuitton
Lovable
Loxion
Lucardi=lucardijuwelier
Lucky Brand=luckybrandjeans
Lucy=!=lucyfashion
Luisa Spagnoli
Lululemon=lululemonathletica
Luna=!=луна
M&Co
M.J. Bale
MAAG=!=зара=мааг
MATY
MAX&Co.
MCM
MIXXO
MO=!=moexmohitorussia=mohito
MQ=!=mqmarquet
MS Mode
Mackage
Madewell
Maidenform
Maison 123
Maison Birks=birks
Maison Margiela
Maje
Malabar Gold and Diamonds=!=malabargolddiamonds
Malwee
Manaco=calzadosmanaco
Mandee
Manfield=manfieldfrance=manfieldnederland
Mango
Mani=!=skomani
Manyavar
Manège à Bijoux=!=manegeabijoux
Marc Cain
Marc Jacobs
Marc O'Polo
Marc Orian
Marelbo
Marella
Marimekko
Marina Rinaldi
Marine Layer
Mark Formelle
Marypaz
Mascotte
Massimo Dutti
Matalan
Mauboussin
Maurices
Mavi=!=mavijeans
Max Mara
Max et Moi
Max=!=maxfashion
Mayer's Markenschuhe
Mayoral
Megasport=мегаспорт
Megatop
Melanie Lyne
Meli Melo
Melissa=!=clubemelissa=melissaclube
Men's Wearhouse=menswarehouse
Mephisto
Merkal=merkalcalzados
Merrell
Mes Demoiselles Paris
Messika
Metro=!=metroshoes
Mexx
Michael Hill
Michael Kors
Miladys
Milano=!=milanoesmexico=tiendasmilano
Milavitsa=мілавіца=милавица
Millers
Mimco
Minelli
Minimax
Mint Velvet
Misako
Mise au Green
Modepark Röther=!=modeparkrother
Modis
Momoni
Momotaro Jeans=桃太郎ジーンズ
Moncler
Monki
Monnari
Monni=desizomonni
Monsoon
Montblanc
Montres and Co=!=montresco
Moores
Moreboards
Morgan Jewelers
Moser Trachtenwelt
Moshulu
Moss=mossbros
Motherhood Maternity
Movado
Mr Price Sport
Mr. Big & Tall
Mulberry
Munich
Mustang
My Jewellery
MyShoes
N Sport=нспорт
NAF NAF
NAME IT
NKD
Na Hoku
Naheva
Naot
Napapijri
Naturalizer
Nautica
Nelson Schoenen
New Balance
New Look
New Man
New York & Company
New Yorker
Nicci Boutiques
Nike Clearance Store
Nike Community Store
Nike Factory Store
Nike=!=nikewellcollective
NonSoloSport
Nordstrom Rack
North Sails
Northern Reflections
Nudie Jeans
Number One Shoes
Nuna Lie
Nuvolari
O'Neill
ONLY & SONS
OPEN32
OROVIVO
OVS Kids
OVS=ovsgeorgia
Oasis
Ochnik
Off-White
Office Shoes
Okaïdi=!=okaidi
Old Khaki
Old Navy
Oliver Bonas
Oliver Grant
Olymp
Olymp & Hades
Omega
Omoda
Once Upon a Child
Orcanta
Orchestra
Original Marines
OshKosh B'gosh=oshkosh
Outfit
Oysho
Ozeta
PC Jeweller
PEP
PME Legend
PNJ
PS Fashion
PacSun
Pan Club=pandora
Panerai
Pantaloons
Paprika
Patagonia
Pataugas
Patek Philippe
Patrizia Pepe
Paul Smith
Pause=!=pausejeans
Pavers Shoes=pavers=paversltd
Payless ShoeSource=payless
Peaceminusone
Peacocks
Peek & Cloppenburg
Pendleton=pendletonwoolenmills
Penneys=primark
Penningtons
Pennyblack
Penshoppe
Penti
Peoples Jewellers
Pep&Co
Pepe Jeans
Perry Ellis
Peter Alexander
Peter England
Peter Hahn
Peter Millar
Petit Bateau
Phase Eight
Phildar
Piaget
Piazza Italia
Pick n Pay Clothing=pickpayclothing=picknpayclothes=pnpclothing
Pierre Cardin
Pillin
Pimkie
Pink Woman
Pinko
Pinky Club
Piticas
PittaRosso
Pittarello
Plato's Closet
Pletzsch
Polarn O. Pyret
Polo Ralph Lauren
Pom d'Api
Pompea
Porsche Design
Portmans
Postie
Power Fashion
Prada
Primadonna
Primark=!=primarkpenneys
Primigi=primigistore
Princesse tam.tam
Promod
Prouds
Psycho Bunny
Puma Outlet
Punt Roma
Queenspark
Querol
Quick Schuh
Quiksilver=quicksilver
Quiosque
Quiz
R.M.Williams
RFO=renegadefashionoutlet
RW&CO.
Rack Room Shoes
Radley London=radley
Rage
Raging Bull
Rainbow=rainbowshops
Ralf Ringer
Ramraj Cotton
Red Wing=redwingshoes
Reebok
Refinery
Reiss
Reitmans
Relay Jeans
Reliance Trends=reliancetrendsofficial
Renner=!=lojasrenner=rener
Reno
Renuar=רנואר
Replay
Respect=!=respectбеларусьроссия=respectукраїна=респект
Rfnry jnr
Riachuelo=lojasriachuelo=rchlo
Ricki's
Rieker
Rimowa
Rinascimento
Rip Curl
Riu Paris
River Island
Rivers
Road Runner Sports
Robert Graham
Roberto Cavalli
Rockmans
Rockport
Rockwear
Rodd & Gunn
Roger Dubuis
Rolex
Rollmann
Roman=!=romanoriginals
Roots
RougeGorge
Ryłko=!=rylko
S.P.C.C.=sergeantpepperclothingco
SAS=!=sassanantonioshoemakers=sanantonioshoemakers=sanantonioshoe=sasshoes
SHEIKE
SPAO=스파오
Saboo
Sacha
Saint James
Saint Laurent=yvessaintlaurent=ysl
Salamander
Salomon=!=salomonsports
Salsa
Saltrock
Salvador Artesano
Salvatore Ferragamo
Sam 73
Samsonite
Samsøe Samsøe=!=samsoesamsoe
San Marina
Santa Lolla
Santory
Sarar
Savage
Scapino
Scarpe&Scarpe=scarpeescarpe
Schaap en Citroen
Schiesser
Schuh
Schuh-Mann
Schuhkay
Schuhpark
Scorett
Scotch & Soda
Scrubs & Beyond
Seasalt
Seaside
Sebago
Seed Heritage
Seidensticker
Seiko=セイコー
Sela
Select=!=selectfashion=selectfashions
Selfast
Senqu
Serge Blanco
Sergent Major
Sfera
Shagovita
Shane Co.
Shiekh
Shoe Carnival
Shoe City=shoecitycalifornia=shoecitysouthernafrica
Shoe Dept. Encore=shoedepartmentencore
Shoe Dept.=shoedepartment=theshoedept
Shoe Palace
Shoe Sensation
Shoe Show
Shoe Show Mega
Shoe Zone
Shoeby=shoebyfashion
Shoeday
Side Step
Siemes Schuhcenter
Simply Southern
Sinsay
Sinéquanone=!=sinequanone
Sirens
Sisley
Sizeer
Skechers=skechersusa=sketchers
Skipper Bar
Skopunkten
Skoringen
Slaters
Smuggler
Sneaker Factory=thesneakerfactory
SneakerBox
Snipes
Soeur
Soft Moc
Soft Surroundings
Sokolov
Soma=!=somaintimates
Sottotono
Soviet
Spanx
Spendless Shoes=spendless
Sperry=sperrytopsider
Spitz
Sportmax
Sportscraft
Sportsgirl
Springfield
St. John
St. John Outlet
State & Liberty
Stefanel
Stella McCartney
Sterns
Steve Madden
Stitch It
Stitches
Story=!=סטורי
Stradivarius
Strandbags
Street Beat
Street Fever
Street One
Stride Rite
Stroili Oro
Stuart Weitzman
Studio 88
Stylenanda
Subdued
Suburbia
Sud Express
Suitsupply
Sundance=sundancecatalog
Sunlight
Superdry
Sussan
Suzanne Grae
Suzy Shier
Swarovski
Swatch
Sweaty Betty
Swiss
Sézane=!=sezane
T.M.Lewin
TAG Heuer
Takko Fashion=takko
Talbots
Tally Weijl
Tamaris
Tamrex=siatamrex
Tanishq
Tape à l'Œil=!=tapealœil
Tarocash
Tartine et Chocolat
Tatuum
Ted Baker
Teilor
Tekkie Town
Terranova
Textile house
Tezenis
The Athlete's Foot
The Children's Place=childrensplace
The Edinburgh Woollen Mill=ewm=theedinburghwoollenmillewm
The FIX
The Hub
The Kooples
The North Face
The Shoe Company
The Sting
The Stone
The Vintage Store
The Walking Company=walkingcompany
The Webster
Thom Browne
Thomas Sabo
Thyme Maternity
Tiffany & Company=tiffanyco=tiffanys
Tillys
Timberland
Tip Top Tailors
Tissot
Titan
Tod's
Todomoda
Tom Ford
Tom Tailor
Tommy Bahama
Tommy Hilfiger
Tommy Hilfiger Kids
Top Secret
TopSport / ტოპსპორტი=topsportტოპსპორტი=ტოპსპორტი
Topman
Topten
Torfs=schoenentorfs=chaussurestorfs=torfsschoenen
Torrid
Tory Burch
Totally Workwear=tww
Totalsports
Totto
Tourneau
Track&Field
Tradehome Shoes=tradehome
TravisMathew
Trends
Trigema
Triola
Triumph=amosstyle=트라이엄프인터내셔널=トリンプ=黛安芬
True Religion
Truworths
Tumi
Twentyfourseven
Twilfit
Twinset=twinsetmilano
Tøjeksperten=!=tojeksperten=tojeskperten
U.S. Polo Assn.=uspolo
UGG=ugguggaustralia
UNIQ clothing by Checkers=uniq
UNTUCKit
USC
Ulla Popken
Un Jour Ailleurs
Under Armour Youth
Under Armour=underarmor
Undiz
Uniform Destination
Uniqlo
United Colors of Benetton=benetton
Universal Store
UpWest
Ur&Penn
Urban Kids
Urban Outfitters
Urban Planet
Usaflex
Vacheron Constantin
Valmano
Van Cleef & Arpels=vancleefarples
Van Dal=vandalmannenmode
Van Graaf
Van Heusen
Vanessa Bruno
Vans
Vera Bradley
Veritas
Vero Moda
Versace
Vertbaudet
Vertiche
Vestopazzo
Vib's
Vicomte A
Victoria's Secret
Victory Lab
Vilebrequin
Vilet=вилет
Vineyard Vines
Vistula
Vivara
Volcom
Volt=!=voltfashion
Vovk=вовк
Vuori
Vögele Shoes=!=vogeleshoes
W. Kruk
WE=!=wefashion
WEGO=ウィゴー
WSS=warehouseshoesale
Wacoal=와코루=ワコール=華歌爾
Walbusch
Walking on a Cloud
Wallace Bishop
Wallis
Warehouse
Warren James
WeShoes
Webbers
Weekday
Weekend Max Mara
Weird Fish
Wellensteyn
Wempe
West 49
Westside
WheelUp
Whistles
White House Black Market
White Stuff
Wibra
Wilsons Leather
Windsor
Witchery
Witt Weiden
Wojas
Wolford
Women'secret=womenssecret
Wonderplace=원더플레이스
Woodland
Work Authority
Work World
World Tennis
Wynsors=wynsorsworldofshoes
Wólczanka=!=wolczanka
Wöhrl=!=wohrl
XIOS
XXI Forever
YDE
Yamamay
Yanga
Yours Clothing
ZEB
Zadig & Voltaire
Zales=!=zalesthediamondstore
Zebra
Zeeman
Zegna=ermenegildozegna
Zellbury
Zenden
Ziengs
Ziko
Zillertaler Trachtenwelt
Zilli
Zinzane
Zlatarna Celje
Zolla
Zudio
Zuiki
Zumiez
ad-lib
anika schuh
ara=!=araschuhe=arashoes
babyGap
befree
bossini=堡獅龍
bruno banani
bugatti=bugattifashion
claire's=clairesstores=clairesaccessories
comma
das macht SiNN=sinnleffers
dunhill
emilio adani
emon依夢=emon依夢
engbers
ese O ese
iBlues
liberty woman
marmalato
mat star
mister*lady
motivi
niko and ...=!=ニコアンド
oodji
orsay
rue21
s.Oliver
shoe4you
sigikid
sportscene
street shoes
terStal
tredy
van Laack
vanHaren=vanharenschoenen
worldbox
À l'Aise Breizh=!=alaisebreizh
Åland=!=aland=에이랜드
Éric Bompard=!=ericbompard
Đak=!=ђак=dakoutlet=daksport=djak=djaksport=ђакспорт
Адамас=!=адамас=adamas
Алмаз=!=алмаз
Бронницкий ювелир=!=бронницкийювелир
Восток-Сервис=!=востоксервис
Дефиле=!=дефиле=defile
Золотая мечта=!=золотаямечта=golddream
Золотий Вік=!=золотийвік
Ивановский трикотаж=!=ивановскийтрикотаж
Кристалл=!=кристалл
Кыштымский трикотаж=!=кыштымскийтрикотаж
Линии Любви=!=линиилюбви
Липненски=!=липненски
Мегатоп=!=мегатоп
Мегахенд=!=мегахенд
Московская ярмарка=!=московскаяярмарка
Наше Золото=!=нашезолото
Ремонт одежды=!=ремонтодежды
Світанак=!=світанак=svitanak=свитанак=свiтанак
Смешные цены=!=смешныецены
Снежная королева=!=снежнаякоролева=snezhnayakoroleva
Столична Ювелірна Фабрика=!=столичнаювелірнафабрика=stolychna=столична
Сударь=!=сударь
ТВОЕ=!=tvoe
Укрзолото=!=укрзолото=ukrzoloto
Франческо Маркони=!=франческомаркони
Царское Золото=!=царскоезолото
ЦентрОбувь=!=центробувь
Эконика=!=эконика
Юничел=!=юничел
الرميزان=!=الرميزان
ردتاغ=!=ردتاغ
ბატა=!=ბატა
ელსი ვაიკიკი=!=ელსივაიკიკი
კორსო იტალია=!=კორსოიტალია=corsoitalia
ნავნე=!=ნავნე
ოკაიდი=!=ოკაიდი
ფლო=!=ფლო
しまむら=!=しまむら=shimamura=ファッションセンターしまむら=fashioncentershimamura
つるや=!=つるや
はるやま=!=はるやま=haruyama
アベイル=!=アベイル=avail
エフワン=!=エフワン=fone
コナカ=!=コナカ=konaka
サンキ=!=サンキ
シャンブル=!=シャンブル
シュープラザ=!=シュープラザ=shoeplaza
ジーンズメイト=!=ジーンズメイト=jeansmate
チュチュアンナ=!=チュチュアンナ=tutuanna
ツツミ=!=ツツミ=tsutsumi=ジュエリーツツミ=jewelrytsutsumi
バースデイ=!=バースデイ
パシオス=!=パシオス=paseos=ファッションプラザパシオス
マジックミシン=!=マジックミシン=magicmachine
マックハウス=!=マックハウス=machouse
ライトオン=!=ライトオン=righton
ワークマン=!=ワークマン=workman
三井貴金屬=!=三井貴金屬
今生金飾=!=今生金飾=goldenlife
伊蕾名店=!=伊蕾名店=ileyed
优衣库=!=优衣库
佐丹奴 Giordano=!=佐丹奴giordano
佐丹奴=!=佐丹奴
六福珠宝=!=六福珠宝=lukfookjewellery
六福珠寶 Lukfook Jewellery=!=六福珠寶lukfookjewellery=六福珠寶
周大福 Chow Tai Fook=!=周大福chowtaifook
周大福=!=周大福=chowtaifook
周生生 Chow Sang Sang=!=周生生chowsangsang
周生生=!=周生生=chowsangsang
回力=!=回力鞋
堡狮龙=!=堡狮龙
安踏=!=anta
時間廊 City Chain=時間廊citychain=時間廊
李宁=!=lining
李寧=!=李寧lining
東京靴流通センター=!=東京靴流通センター=tokyoshoesretailingcenter
欧米茄=!=欧米茄
波司登=!=波司登=bosideng
洋服の青山=!=洋服の青山=aoyamatailor
海澜之家=!=海澜之家=hla
特步=!=xtep
班尼路 Baleno=!=班尼路baleno
班尼路=!=班尼路
老凤祥=!=老凤祥=laofengxiang
老鳳祥銀樓 Lao Feng Xiang Jewellery=老鳳祥銀樓laofengxiangjewellery=老鳳祥銀樓=老凤祥银楼=老鳳祥
謝瑞麟珠寶 TSL Jewellery=!=謝瑞麟珠寶tsljewellery=tsl=謝瑞麟珠寶=谢瑞麟珠宝=謝瑞麟tsl=谢瑞麟=謝瑞麟
足力健老人鞋=!=足力健老人鞋=zulijian=足力健
金至尊珠寶 3DG Jewellery=金至尊珠寶3dgjewellery=金至尊珠寶=金至尊珠宝=金至尊
阿瘦皮鞋=!=阿瘦皮鞋=aso
靴専科=!=靴専科=kutsusenka
鞋全家福=!=鞋全家福=familyshoes
點睛品=!=點睛品=emphasis=周生生集團
유니클로=!=유니클로=ユニクロ
`,
  'shopping.electronics': `
100満ボルト=!=100満ボルト=100manvolt
5 Элемент=!=5элемент
ABC Warehouse
ARLT Computer
Abenson
Alser.kz
Altex
Alza=alzacz=alzahu=alzask
Apple Store
Appliance Repair by Asurion
Arçelik=!=arcelik
Asurion Tech Repair & Solutions=asurionphonetechrepair
Automatic Centre
BCC
Bang & Olufsen
Batteries Plus Bulbs=batteriesplus
Beko=bekogeorgia
Best Buy
Best Buy Express=thesource
Bing Lee
Boulanger
Brain=!=бреін=брейн
Brookstone
Bug=!=באג
Canada Computers=canadacomputerselectronics
Capi Electronics=capi
Cartridge World
Casetify
CeX
Cell Phone Repair=cpr
Cellairis
Cellaxs
Comet=commet
Comfy=комфі
Coolblue
Cromā=!=croma
Currys=curryspcworld=pcworld
DID Electrical
DNS Technopoint
DNS Сервисный центр=!=dnsсервисныйцентр
DNS=!=днс
Darty
Datacomp
Datart
Devialet
Dyson
EP:=!=electronicpartner
Eco Store
Eldi
Eldorado=!=eldoradoукраїна=eldo=eldoradoua=ельдорадо=эльдорадо
Electroplanet
Elgiganten
Elkjøp=!=elkjop
Euronics=euronicscentre=euronicsdeutschland
Expert=!=expertdeutschland
Fastrak
Flanco
Fnac
Frávega=!=fravega
GBarbosa Eletro Show=eletroshow
Garbarino
Geek Squad
Gigantti
Gigatron=гигатрон
Gitem
Godfreys
Gollo
Harman Kardon
Hartlauer
HiFi Klubben
HiFiCorp
Holzleitner
Home Along
InMotion
Incredible
Interdiscount
Ivory=אייבורי
JB Hi-Fi
JBL
Jaycar
Jessops
Just in Case
K&M Elektronik
KSP=קייאספי
Kakto
Kamera Express
Kjell & Company=kjellochcompany
Komputronik
Kotsovolos
Krëfel=!=krefel
Kärcher=!=karcher=kaercher
LDLC
LG=!=lgelectronics
La Casa de las Carcasas
La Curacao
Laser Eletro
Leica
London Camera Exchange
MacStore
Max Elektro
Mechta.kz
Media Expert
MediaMarkt=melectronics
MediaWorld
Medimax
Mega device
Megatone
Mi Store=მისთორი
Micro Center
Miele
Milar
Mobile Klinik
Mobo
Moyo=мойо
Musimundo
Neonet
NetOnNet
Noel Leeming
Oreck=oreckvacuums
P. C. Richard & Son=pcrichard
PB Tech=pbtechnologies
PCexpres=pcexpress
PCデポ=!=pcデポ=pcdepot=ピーシーデポ
PLANEO Elektro
PRO&Cie
Plaisio
Polishop
Poorvika
Power Buy
Prink
Profilo
RD Electronics
RTV Euro AGD
Radio Popular
RadioShack
Red Zac
Reliance Digital
Repair Café=!=repaircafe
Richer Sounds
Saturn
Savers Appliances
Security Hyperstore
Senheng
Simply Mac
Smarty.cz
Smarty.sk
Sony Centre=sonycenter
Steren
Techmart=техмарт
Technodom=технодом
Technopoint
Technopolis=технополис
Tehnomanija=техноманија
Tehnomedia
Teknikmagasinet
Teknosa
The Good Guys
Tien21
Trony
Unieuro
Vanden Borre
Vatan Bilgisayar
Vestel
Video Only
Vijay Sales
Visions Electronics
Vorwerk
Webhallen
Worten
b8ta
cyberport
iSmash
iStores
iStyle
ibyte
media@home
neopunkt
notebooksbilliger.de
re:Store
uBreakiFix
x-kom
Électro Dépôt=!=electrodepot
Алло MAX=!=аллоmax=allomax=алломакс
Зора=!=зора
Компʼютерний Всесвіт=!=компютернийвсесвіт
Кібернетики=!=кібернетики
Лаборатория Ремонта=!=лабораторияремонта
М.Видео=!=мвидео=mvideo=mвидео
Ситилинк=!=ситилинк
Техно Їжак=!=техноїжак
Техномаркет=!=техномаркет=technomarket
Фокстрот=!=фокстрот=foxtrot
Цитрус=!=цитрус=citrus
Эксперт=!=эксперт
מחסני חשמל=!=מחסניחשמל=mahsaneihashmal=electricalwarehouses=machsanaichashmal=machsaneyhashmal
اسنوا=!=اسنوا=snowa
აიპლიუსი=!=აიპლიუსი=iplus
აისფეისი=!=აისფეისი=ispace
აიტექნიკსი=!=აიტექნიკსი=itechnics
ალტა=!=ალტა
ელიტ ელექტრონიქსი=!=ელიტელექტრონიქსი=elitelectronics
ზუმერი=!=ზუმერი=zoommer
კონტაქტ ჰოუმი=!=კონტაქტჰოუმი=kontakthome
მეგატექნიკა=!=მეგატექნიკა=megatechnica
მეტრომარტი=!=მეტრომარტი=metromart
ტექნო ბუმი=!=ტექნობუმი=technoboom
უნიკომი=!=უნიკომი=unicom
あきばお〜=!=あきばお=akibaoo
じゃんぱら=!=じゃんぱら=janpara
アプライド=!=アプライド
イオシス=!=イオシス=iosys
エディオン=!=エディオン=edion=デオデオ
ケーズデンキ=!=ケーズデンキ=ksdenki
コジマ×ビックカメラ=!=コジマビックカメラ=kojimabiccamera=コジマ
ジョーシン=!=ジョーシン=joshin=上新電機
ソフマップ=!=ソフマップ=sofmap
ツクモ=!=ツクモ=tsukumo
デンキチ=!=デンキチ=denkichi
ドスパラ=!=ドスパラ=dospara
ノジマ=!=ノジマ=nojima
パソコン工房=!=パソコン工房
ビックカメラ=!=ビックカメラ=biccamera
ベスト電器=!=ベスト電器=bestdenki
ヤマダデンキ=!=ヤマダデンキ=ヤマダ電機=yamadadenki=yamada
ヨドバシカメラ=!=ヨドバシカメラ=yodobashicamera
中原電器 Chung Yuen Electrical=中原電器chungyuenelectrical=中原電器
倍思=!=baseus
偉倫電腦 Wellent=偉倫電腦wellent=偉倫電腦=伟伦电脑
全國電子=!=全國電子=elifemall=choankoktianchu=tsuankoktiantsu
国美电器=!=国美电器=gomeelectricalappliances=国美家电
大同3C=!=大同3c=tatung3c
張毛記 CMK Electrical Store=張毛記cmkelectricalstore=張毛記
燦坤3C=!=燦坤3c=tsannkuen3c
百老滙 Broadway=!=百老滙broadway=百老滙
苏宁易购=!=苏宁易购=suning=苏宁家电=苏宁电器
蘇寧 Suning=!=蘇寧suning
豐澤 Fortress=豐澤fortress
順發3C=!=順發3c=sunfar
顺电=!=sundan
駿河屋=!=駿河屋=surugaya
`,
  'shopping.home': `
1825 Interiors
220 вольт=!=220вольт=220volt
84 Lumber=eightyfourlumber
@Home Livingspace
A-Meubel
ABC Supply=abcsupplycompany
ADLO
ASKO Nábytek=!=askonabytek
ASKO Nábytok=!=askonabytok
AZKO
Aaron's=aaronsinc
Ace Hardware
Adairs
Adairs Kids
Agata Meble
Aiko XXXL=aiko
Akhona
Alice Délice=!=alicedelice
AllHome
Allesz
Alsford
Altorfer CAT
Amart Furniture
Ambiance & Styles=ambiancesetstyles
American Roofing Supply
American Signature Furniture
Amerisleep
Angstrem
Arhaus
Arya Home
Ashley HomeStore=ashleyfurniture=ashleyfurniturehomestore=ashleystore
Asian Paints
Asko
Askona
At Home=gardenridge
Aubuchon Hardware
Aveve
BAUKING
BMN Bouwmaterialen=bmn=bouwmaterialennederland
BMR
BSS Group
Badcock Home Furniture &more=badcock
Bambi Yatak
Banquet
Bassett Furniture
Bath Depot
Battery World
BauSpezi
Bauhaus
Baumax
BayWa
Beacon Lighting
Beacon=beaconroofingsupplyinc
Beares
Beaumont Tiles
Bed Bath & Beyond=bedbathbeyondnewzealand=bedbathbeyondnorthamerica
Bed Bath N' Table
BedMart
Beds R Us=bedsrusaustralia
BedsRus=!=bedsrusnewzealand
Bedshed
Beijer Byggmaterial
Bellaflora
Bellona
Benchmarx=benchmarxkitchensjoinery
Benjamin Moore
Bensons for Beds=bensons
Berel
Beter Bed
Beyosa
Big Save Furniture
BigMat
Biltema
Black Red White
Blinds to Go
Blokker
Blomsterlandet
Blue Diamond Garden Centres
BoConcept
Bob's Discount Furniture
Bodzio
Bolia
Botanic
Bouclair
Bouclair Home
Bouclair Maison
Boxer Build
Boyd CAT=walkermachinery=whaynesupply
Bradfords Building Supplies
Bradlows
Braun Möbel Center=!=braunmobelcenter=braunmobel=mobelbraun
Brewers
Brico Cash
Brico OK
Brico io
Brico=bricoromania=bricodepot
BricoCenter
Bricofer
Bricoma=بريكوما
Bricoman
Bricomarché=!=bricomarche
Bricopro
Bricorama
Brillux
Briscoes
British Heart Foundation Home Store=britishheartfoundation
Build it
Buildbase
Builders Express
Builders FirstSource
Builders Superstore
Builders Trade Depot=builders
Builders Warehouse
Bunnings Warehouse
Butler CAT
Butlers
Bygger'n
Byggmakker
Byggmax
Byggtorget
Bytový textil Škodák=!=bytovytextilskodak
CEDEO
CEF=cityelectricalfactors=cityelectricalfactorscef
CGED
CTD Tiles
CTM
Cabinets To Go
California Closets
Camicado
Canac=canacmarquis=canacmarquisgrenier
Capital Electric=capitalelectricsupply
Carpet Court=carpetcourtaustralia=carpetcourtnewzealand
Carpet One Floor & Home=carpetone
Carpetright
Carré Blanc=!=carreblanc
Cashbuild
Castorama
Centrakor
Cervera
Chateau d'Ax
Chausson Matériaux=!=chaussonmateriaux
Choices Flooring
City Electric Supply
City Mill
City Plumbing=cityplumbingsupplies
Clas Ohlson
Codale=codaleelectricsupply
Coincasa
Colora
Colorshop
Comex
Conforama
Coop Bau+Hobby
Coop Byggmix
Cooper Electric
Coricraft
Cort Furniture Outlet
Cort Furniture Rental
Corys Electrical
Courts=courtsmalaysia=courtssingapore
Crate & Barrel
Crawford=crawfordelectricsupply
Crazy Plastics
Crown Decorating Centre=crowndecoratingcentres
Cuisinella
Culinarion
DCM=ディーシーエム
DCMニコット=!=dcmニコット=dcmnicot
DEK=!=dekstavebniny
DFS=dfsfurniture
Daltile
Daniadown
Danske Møbler=!=danskemobler
Decodom
Decokay
Dedeman
Dehner
Demmoksi
Denmans
Depot
Descamps
Design Within Reach
Designer Sofas=designernatuzzi
Dial-a-Bed
Dille & Kamille
Divan.ru
Dnipro-M=дніпром=товмережамагазинівдніпром=фірмовиймагазинdniprom
Do it Best=doitbesthardware=doitcenter
Dobbies=dobbiesgardencentres
Domayne
Dormeo=dormeohome
Dormimundo
Doğtaş=!=dogtas
Dream Doors
Dreams=!=dreamsltd
Drømmeland=!=drommeland
Du Bruit dans la Cuisine
Dulux Decorator Centre=ddc
Dulux Paints=dulux
Dunelm=dunelmmill
Dunn-Edwards Paints=dunnedwards=dunnedwardspaintstore
E.Leclerc Brico
E.Leclerc Jardi
EH Smith
EZ Living Furniture
Eagle Lighting
Early Settler
Easy Bathrooms
Echo Electric=holtelectrical=richardselectric=springfieldelectric=springfieldelectricsupplycompany
Ecocuisine
Edmundson Electrical
Emma=!=emmasleep
Empire CAT=cashmancat
English Home
Enza Home
Espaço Casa=!=espacocasa
Ethan Allen
Eureka Street Furniture
Eurocell
F.W. Webb Company=fwwebb
FOX Home=פוקסהום
Fabb Furniture=ahf
Fabick CAT
Fagmøbler=!=fagmobler
Fantastic Furniture
Fargerike
Farmers Home Furniture
Farrow & Ball
Fastenal=fastenalcompany
Felbermayr
Ferguson
Finning CAT
Fired Earth
Fissler
Fissman
Floor & Decor
Floorworld
Flügger=!=flugger
Forma ideale=формаидеале
Fortunoff Backyard Store
Forty Winks
Foussier
France Literie
Frank Webb Home=fwwebbhome=frankwebbsbathcenter
Frans Bonhomme
Freedom=!=freedomfurniture
Furniture Village
Furnmart
Gaggenau
Galerija podova=галеријаподова
Gamm Vert
Gato Preto
Gedimat
Gipfel
Globus Baumarkt
Goossens
Grainger=granger=wwgrainger
Grand Line
Grand Litier
Granit
Graybar=greybar
GroenRijk
Guy Degrenne
H&M HOME
HERKULES Bau&Garten
HSL=highseatlimited
HTI Gruppe
Habitat=habitatfrance=habitatnonuk
Hagard:Hal
Hagebaumarkt=hagebau
Hageland
Happy Casa
Harald Nyborg
Harbor Freight Tools=harborfreight
Hardeck=mobelhardeck
Harry Corry
Havertys
Heating Plumbing Supplies=hpsmerchant
Hellweg
Hemtex
Herman Miller
Heytens
Hilti
Holt CAT
Home & Cook
Home Building Centre=homebuildingcentrecanada
Home Hardware
Home Hardware Building Centre=homehardwarebuildingcentrecanada
Home Outlet=bartonshomeoutlet
Home Store + More
Home Timber & Hardware=hometimberhardwareaustralia
HomeGoods
HomeMax=хоуммакс
HomePro=โฮมโปร
HomeSense
Homebase
Hornbach
House & Home
House Bed & Bath
Howards Storage World
Howarth Timber
Howdens Joinery=howdens
Hubo Belgium
Hubo Nederland
Hunter Douglas Gallery=hunterdouglas
Huws Gray=huwsgraybuildingmaterialscentre
Höffner=!=hoffner
IKEA Planning Studio=ikeaplanovacistudio=ikeaestudiodeplanificacao=ikeaplanovaciestudio
IKEA=ikeascandinavia
ITM
Iittala
Imerco
Independent Electric=independentelectricsupply
Informa
Interceramic
Intratuin
Irby=irbyco
Isku
Italtile
Ixina
J. A. Russel
JYSK=danischesbettenlager=jyskromania
JalouCity
Jardiland
Jernia
Jerome's Furniture=jeromes
Jewson=jewsonlimited=jewsons
John Deere
Johnstone Supply
Johnstone's Decorating Centre=johnstones=johnstonespaints
Jotun
Jula
Jysk=!=jysknorge
K-Rauta
Kamax=камакс
Kartell
Karwei
Kasanova
Kelebek
Kelly-Moore Paints=kellymoore=kellymoorehomeownershop=kellymoorepaintcompany=kellymoorepaint
Kerama Marazzi
Keuken Kampioen
Keyline
Kibek
Kid interiør=!=kidinterior
Kirkland's=kirklandshome
Kitch'n
Kitchen Collection
Kitchen Connection
Kitchen Stuff Plus
Kitchen Warehouse
Kitea=كيتيا
KlusWijs
Koberce Trend
Kodin Terra
Komfort
Kop & Kande
Koçtaş=!=koctas
Kremmerhuset
Kuchenland
Kutchenhaus
Kvik
Kwantum
Küchen Aktuell=!=kuchenaktuell
Küchen Schaffrath=!=kuchenschaffrath
KüchenTreff=!=kuchentreff
L'Entrepôt du Bricolage=!=lentrepotdubricolage
La Compagnie du Lit
La Halle au Sommeil
La Plateforme du Bâtiment=!=laplateformedubatiment
La-Z-Boy=lazboyfurnituregallery=lazyboy
Lagerhaus=lagerhausscandinavia=lagerhausosterreich
Lakeland
Lamps Plus
Laparet
Lapeyre
Laura Ashley Home
Lazurit
Le Creuset
Le Marché du Store=!=lemarchedustore
Le Roi du Matelas
Lecot
Lee Valley=leevalleytools
Leen Bakker
Leon's
Leroy Merlin
Lewis=!=lewisstores
Leyland SDM
Ligne Roset=roset
Linde Welding Gas & Equipment Center=praxair
Linen Chest
Linvosges
Livique
Louisiana CAT
Lova Yatak
LoveSac
Lowe's=!=loweshomeimprovement
Lumber Liquidators=llflooring
Lumimart
MEDA Küchenfachmarkt=!=medakuchenfachmarkt=medakuchen
MFO Matratzen
MMartan
MR.DIY
MacAllister CAT
Madame Coco
MadeiraMadeira
Madura
Magasin Vert
Magnet=magnetkitchens
Maison de la Literie
Maisons du Monde
Marquardt Küchen=!=marquardtkuchen
Marskramer
Martin Auto Color
Matratzen Concord
Mattress Depot USA
Mattress Firm=mattressfirmclearance
Mattress Warehouse
Mattress World Northwest
Maury's
Maxbo
Maxcolchon
McCoy's Building Supply=mccoys
Menards
Merkury Market
Metalac=металац=metalacmarket=металацмаркет=металацпосуђе
Metro Mattress
Meubles Gautier=lesmeublesgautier
Meubles Léon=!=meublesleon
Mica Hardware
Michigan CAT
Middy's
Miller Paint
Mitre 10 MEGA
Mitre 10=mitre10australia=mitre10newzealand
Mobalpa
Mobexpert
Mobilier de France
Mondi
Mondo Convenienza
Monsieur Meuble
Monsieur Store
Mor=!=morfurniture=morfurnitureforless
Motion Industries
Mr Price Home
Mr. Bricolage=mrbricolageбългария=мосюбриколаж
Muebles Dico
Multipolster
Munch's Supply
Mustang CAT
Musterring
Möbel Boss=!=mobelboss=bossmobel=sbmobelboss
Möbel Kraft=!=mobelkraft
Möbel Martin=!=mobelmartin
Möbelix=!=mobelix
Mömax=!=momax
Møbelringen=!=mobelringen
N C Machinery
NCF Living
NMC CAT
National Paints
National Plastics
National Tiles
Natuzzi
Natuzzi Italia
Next Home
Nick Scali
Nitori=ニトリ
North Coast=northcoastelectric
NorthEast Electrical=needco
Northern Tool + Equipment=northerntool=northerntoolequipmentcompany=northerntoolsupply=northerntools=northerntoolsequipment
Nábytek Jamall=!=nabytekjamall
OBI
OK Furniture
ORION
OZ Design Furniture
Oak Furnitureland
Obs Bygg
Ofiprix
Ohio CAT
Old Time Pottery
Olijslager
OneSource=1source
Oresi
Original Mattress Factory=omf
Ormatek
Ortobom=colchoesortobom
Ostermann
Otter Garden Centres
Outdoor Supply Hardware
OÁZIS=!=oazis
PBteen=potterybarn=potterybarnteen
PEP Home
PLANA Küchenland=!=planakuchenland
PPG Paints
PSB Mrówka=!=psbmrowka
Palmers=!=palmersgardenworld
Pan Materac
Papé Machinery Agriculture & Turf=!=papemachineryagricultureturf=papemachinery
Papé Machinery Construction & Forestry=!=papemachineryconstructionforestry
Parr Lumber=parr
Peterson CAT
Pfister=mobelpfister
Pillow Talk
PlaceMakers
Plantagen
Plantasjen
Plantorama
Plastics Depot
Plumbase
Plumblink
Plush
Poggenpohl
Point P
Point Vert
Poltrona Frau
Poltronesofà=!=poltronesofa
Porcelanosa
Pottery Barn Kids
Praktiker=praktikerбългария=практикер
Praxis
PreSpánok=!=prespanok
Preçolandia=!=precolandia
Prince Hypermart
Princess Auto
Pro-Doma=prodomastavebniny
ProCook
ProSpánek=!=prospanek
ProfiStore
Promart
Pronto Wonen
Proper Job
Provincial Home Living
Ptáček=!=instalatercentrumptacek=instalaterskecentrumptacek=ptacekkurenievodaplyn=ptacektopenivodaplyn=ptacekinstalatercentrum=ptacekinstalaterskecentrum
Puckett CAT
Purple
Puuilo
QE Home=quiltsetc
QED=qualityelectricaldistribution
Quinn CAT
REDDY Küchen=!=reddykuchen
RGB Building Supplies
RHG Bau & Garten
RHG Baustoffe=rhg
RP Lumber
Raab Karcher
Raiffeisen Baucenter=zgraiffeisen
Raiffeisen-Markt
Raymour & Flanigan
Reece Actrol=reece
Reece Bathroom Life
Reece Civil
Reece Fire
Reece HVAC-R
Reece Irrigation & Pools
Reece Onsite
Reece Pipeline Supplies
Reece Plumbing Centre
Reece Viadux
Rent-A-Center
Resene
Restoration Hardware
Rexel
Rey=!=mueblesrey
Richter+Frenzel
Risparmio Casa
Robert Dyas
Roche Bobois
Rodda Paint
Rolf Benz
Roller
Rollplast
Rona=renodepot
Rooms To Go
Rooms To Go Kids
Russells
Rutar
SCANquilt
SIG Roofing
Sabag
Samse
Sani-Dump
Sanidirect
Santandreu
Satur
Sayer
ScS
Scavolini
Schaffrath
Sconto Möbel Sofort=!=scontomobelsofort=sconto=scontosb
Sconto Nábytek=!=scontonabytekcesko=scontonabytek
Sconto Nábytok=!=scontonabytokslovensko=scontonabytok
Screwfix
Screwfix City
Seats and Sofas=!=seatssofas
Segmüller=!=segmuller
Selco Builders Warehouse=selco
Sharps
Sheet Street
Sherwin-Williams=sherwinwilliamspaintstore=sherwinwilliamspaints
SieMatic
Siko
Simpo
Skeidar
Sleep Country=sleepcountrycanada
Sleep Experts
Sleep Number=selectcomfort=selectcomfortsleepnumber
Sleep Outfitters
Sleepmasters
SoCoo'c
Sodimac=sodimacconstructor
Sofology
Soltam=סולתם
Sonderpreis Baumarkt
Sonepar
Sotka
Staer
Stavmat Stavebniny=stavmatstavebninycesko=stavmatstavebninyslovensko
Stavmat Építőanyag Kereskedelem=!=stavmatepitoanyagkereskedelem
Structube
Supa-Roof
Super Colchones
Superkeukens
Sur La Table
Swiss Sense
Sydney Tools
Søstrene Grene=!=sostrenegrene
TMT
TTL
TTM
Tapi Carpets
TeMax
Tecnomat
Tefal
Tekzen
Telhanorte
Tempur
Tempur-Pedic
Ten Thousand Villages=10thousandvillages=10000villages
Terem
Tescoma
The Bed Shop
The Bed Store
The Brick
The Conran Shop
The Container Store
The Home Depot=homedepot
The Range=therangehomeleisuregarden
The Shade Store
The Tile Shop
Think Kitchen
Thompson CAT=thompsoncatthompsonmachinery=thompsoncatthompsontractor
Tilbords
Tile Africa
Tile Giant
Tok&Stok Compact=tokestokcompact
Tok&Stok Studio=tokestokstudio
Tok&Stok=tokestok
Tollens
Toolstation=toolstationuk
Top Carpets & Floors
TopT
Topps Tiles
Toromont CAT
Total Tools
Tractor & Equipment Co.
TradePoint
Tradelink
Travis Perkins
True Value=truevaluehardware
Truffaut
Tuco=mueblestuco
Tuesday Morning
Tuff Shed
Tuft & Needle
Tulp Keukens
Tuttogiardino
UFO Furniture
Uni Hobby
United Carpets and Beds=!=unitedcarpetsbeds=unitedcarpets
Urban Barn
V-BAUMARKT
Vallen=!=vallendistribution
Value City Furniture
Vellea Home=velleahomeromania=mobilavidenov=videnovfurniture=velleahomeελλαδα=επιπλαvidenov
Veneta Cucine
Verimark
Viking Electric=vikingelectricsupply
Villaverde
Villeroy & Boch
Vitorog=vitorogpromet
Volpes
WMF
Wagner CAT
Walmart Garden Center
Walmart Garden Centre
Warren CAT
Weldom
Welkoop
Western States CAT
Weylandts
Wheeler CAT
Whitehouse & Continental Linen
Wickes=wickeshomeimprovementcentres
Wilcon Depot=wilcon=wilconbuildersdepot=wilconhardware
Williams-Sonoma=williamsonoma
Woby Haus
Wolseley=partscenter=partscentre=plumbcenter=plumbcentre=wolseleyplumbparts
Woodcote=stavebninywoodcote
Woodie's=atlantichomecare=woodiesdiy
World Electric=worldelectricsupply
World Market=costplusworldmarket=costplus
Wren Kitchens
Wyoming Equipment Company
Würth=!=wurth
X2O=!=x2obadkamers
XL-BYG
XL-Bygg
XXXLutz
Xenos
Yankee Candle
Yataş Bedding=!=yatasbedding=yatas
Yatsan
Yesss Electrical
Yesss Elektro
Yesss Électrique=!=yessselectrique
Yuppiechef
Yves Delorme
Z Gallerie
ZG Raiffeisen Baustoffe
ZG Raiffeisen Markt
Zara Home
Zeppelin CAT
Ziegler CAT
Zwilling
brava=!=брава
bulthaup
dusk
easyhome
home&you
home24
jem & fix
maxxmart
porta Küchenwelt=!=portakuchenwelt
porta=!=mobelporta=portaeinrichtungshaus
tedox
toom Baumarkt=toom
west elm
zurbrüggen=!=zurbruggen
İDAŞ=!=idas
İstikbal
Καυκάς / Kafkas=καυκασkafkas=καυκασ
Παρουσίαση=!=παρουσιασηparousiasi=παρουσιαση=parousiasi
Баня Стил=!=банястил
Ваши двери=!=вашидвери
Велеа Хоум=!=велеахоум=мебелвиденов
Волховец=!=волховец
Ворошилов=!=ворошилов
ВсеИнструменты.ру=!=всеинструментыру=всеинструменты
Галамарт=!=галамарт
Дачник=!=дачник
Дом Лента=!=домлентабывшоби=домлента=domlenta=оби
Домовой=!=домовой
Дятьково=!=дятьково
Еврочехол=!=еврочехол
Епіцентр К Express=!=епіцентрк=epicentrk=епіцентр=епіцентркexpress=epicentrexpress=epicentrkexpress=експресепіцентрк=епіцентрkexpress=епіцентрекспрес=епіцентркекспрес
Епіцентр К=!=гіпермаркетепіцентр=гіпермаркетепіцентрк
Императорский фарфоровый завод=!=императорскийфарфоровыйзавод=مصنعالخزفالامبراطوري=імператарскіфарфоравызавод=imperialporcelainfactory=fabricaimperialdeporcelana=manufacturedelomonossov=ביתהחרושתהקיסרילחרסינה=porcellanadisanpietroburgo=帝国磁器工場=імператорськийпорцеляновийзавод=императорскийфарфор
Инструмент-Клуб=!=инструментклуб
Кенгуру=!=кенгуру=kenguru
Левша=!=левша
Лемана про=!=леманапро
Леруа Мерлен=!=леруамерлен
Любимый дом=!=любимыйдом
Мебели Виденов=!=мебеливиденов=виденов
Мебель Москва=!=мебельмосква
Мебель Шара=!=мебельшара
Метизы=!=метизы
Мир Красок=!=миркрасок
Много мебели=!=многомебели
Молоток=!=молоток
Мосхозторг=!=мосхозторг
Петрович=!=петрович=petrovich
Пинскдрев=!=пинскдрев
Практис=!=практис=praktis
Рими=!=рими
Роскедр=!=роскедр
Садовод=!=садовод
Сантехника-Онлайн=!=сантехникаонлайн
Світ Матраців=!=світматраців
Стол и Стул=!=столистул
Столплит=!=столплит
Строительный двор=!=строительныйдвор
Стройка=!=стройка
Строймаркет=!=строймаркет
Стіл та Стілець=!=стілтастілець
Теплэко=!=теплэко
ТриЯ=!=трия
Управдом=!=управдом
Уради сам=!=урадисам=uradisam
Шатура=!=шатура=shatura
Этм=!=этм
Юркас=!=юркас
Яна Панагюрище=!=янапанагюрище
Ярослав=!=yaroslav
გორგია=!=გორგია=gorgia=горгиа
იუსკ=!=იუსკ
მანამო ჰოუმი=!=მანამოჰოუმი=manamohome
სუპერი=!=სუპერი
ჰოუმ=!=ჰოუმ
アマノ=!=アマノ=amano
イケア=!=イケア
カインズホーム=!=カインズホーム=cainz=cainzhome
ケーヨーデイツー=!=ケーヨーデイツー
コメリPRO=!=コメリpro=コメリ=komeri=komeripro
コメリハード&グリーン=!=コメリハードグリーン=komerihardgreen
コメリパワー=!=コメリパワー=komeripower
コーナン=!=コーナン=kohnan
コーナンPRO=!=コーナンpro=kohnanpro
ジョイフルエーケー=!=ジョイフルエーケー=ジョイフルak=joyfulak
スーパービバホーム=!=スーパービバホーム=vivahome=ビバホーム=supervivahome=svh
ナフコ=!=ナフコ=nafco
フランフラン=!=フランフラン=francfranc
ホーマックニコット=!=ホーマックニコット=homacnicot
ロイヤルプロ=!=ロイヤルプロ=ロイヤルホームセンター=royalhomecenter=royalpro
京王アートマン=!=京王アートマン=keioatman=アートマン
宜家家居 IKEA=!=宜家家居ikea=宜家傢俬
宜家家居=!=宜家家居
宜得利家居=!=宜得利家居=nitorihome
日本城 JHC=日本城jhc=日本城=japanhome=japanhomecentre
綿半ホームエイド=!=綿半ホームエイド=watahanhomeaid
`,
  transport: `
Autolib'
Caruso Carsharing
Clem
Green Motion
Linz AG
NPC24H=!=npc
Stadtwerke Augsburg
TVS
Ubeeqo
VRR=!=sws
Würzburger Versorgungs- und Verkehrs-GmbH=!=wvv
Zarząd Transportu Metropolitalnego=!=ztm
teilAuto
Градски транспорт София=!=столиченелектротранспорт
გრინვეი=!=greenway
`,
  'transport.car': `
123 Pare-Brise
1a autoservice
99rent
=!=주쏘카
A+Glass
A.T.U=autoteileunger
AAA Auto
AAMCO=aamcotransmissions=aamcotransmissionstotalcarcare
ATS Euromaster
AUTOFIT
AUTOPRIMO
Abarth
Active Green + Ross
Acura
Advance Auto Parts
Advantage=!=advantagetyres=beaurepaires
Aixam
Alfa Romeo
Alliance Tire Company
Alpes Autopartage
Alpine
America's Car-Mart
American Tire Depot
Apex
Apollo Tyres
Applus Bilsyn
Aral SuperWash=superwash
Armtek
Arnold Clark
Arnold Clark Car & Van Rental
Ashok Leyland=ashoke
Aston Martin
Auto Depot=אוטודיפו
Auto Plus=autoplusprofessionalservicecenter=autoplusautoparts
Auto Sécurité=!=autosecurite
Auto Teilen Landshut e.V.
Auto Value
AutoNation
AutoPartner
AutoZone
Autobarn
Autohaus Schmid Waldkirch=autohausschmidwaldkirchgmbh
Autohopper
Automat
Automester
Autosur
Autotaalglas
Autovision
Avant2GO
Avatacar
Avis Car Sales
Avis=!=aviscarrental
BKF=bkfcarwash
BMW Motorrad
BYD=buildyourdreams=bydauto
Bajaj
BeiAnrufAuto=beianrufautoev
Belle Tire
Bengkel
Benson Auto Parts
Besikta Bilprovning=besikta
BestDrive
BharatBenz
Big Brand Tire & Service
Big O Tires=bigotire
BilXtra
Bildeleringen SA
Bitstop
Blue Beacon=bluebeacontruckwash
BlueSG
Bob Jane T-Marts
BodenseeMobil e.V.
Bolloré=!=bollore
Bosch Car Service=boschservice
Brakes Plus
Brezan
Bridgestone=bridgestoneindia
Brown Bear Car Wash
Buchbinder
Budget Brake & Muffler Auto Centres=budgetbrake
Budget Truck Rental
Budget=!=budgetrentacar=budgetcarrental
Buick
Bumper to Bumper Auto Parts
Burson Auto Parts
Byrider
CICAR=cabreramedina=canaryislandscar
Cadillac
Caliber Car Wash
Caliber Collision=caliberautocare
Camping World
Canadian Tire Auto Centre
Car Sharing Trentino
Car-X
CarMax
CarPeople
CarSharing Erlangen
Carglass
Carquest=carquestautoparts=baxter=baxterautoparts
Carstar=carstarautobodyrepairexperts
Cazoo
Centre d'auto Canadian Tire
Centre du pneu Costco=costcotirecenter
Chery
Chevrolet
Christian Brothers Automotive
Chrysler
Citiz Alpes-Loire
Citiz Bordeaux
Citiz Grand Est
Citiz Nantes
Citiz=autocool
Citroën=!=citroen
City CarShare
Citédia=!=citedia
Citélib=!=citelib
Classic Collision
Club Car Wash
Co-wheels
Cockpit
Commercial Tire
Communauto
Conficars
Confortauto
Cooper Tire & Rubber Company
Costco Tire Centre
Crash Champions=serviceking
Cupra
DAF=daftrucks
DPaschoal
DS Automobiles
Dacia
Daihatsu
Darner
Das WeltAuto
Defender
Dekra
Delko
Derendinger
Deutsche Bahn Connect=deutschebahnconnectflinkster=flinkster=deutschebahnconnectgmbh
Din Bilpartner
Discount Tire
Discovery
Distinxion
Dodge
Dollar Car Rental=dollarrentacar
Drive Carsharing
DriveTime
Driver Center=pneumobil
Ducati
Dunlop
Dunlop Super Dealer
Dunn Tire
E.Leclerc Auto
E.Leclerc Location
ETB Autocentres=etbtyres
EagleRider
Ehrhardt Reifen + Autoservice
Ehrle
Eicher Motors
Elefante Azul
Eneos Frontier=eneosフロンティア
Eni Wash
Enterprise Car Club=citycarclub
Enterprise Car Sales
Enterprise CarShare=autoshare=phillycarshare
Enterprise GO=helveticmotionag
Enterprise=!=enterpriserentacar=enterprisecarrental
Esso TigerWash
Euro Car Parts
Euromaster
Euromobil
Europcar=europcarscandinavia
Eurotyre=eurotyrebelgiumnederland=eurotyrefrance
Ewigo
Exist.ru=exist
Exist.ua
Express Oil Change & Tire Engineers
FDM Bilsyn
FTZ
Feu Vert
Fiat
Fiat Professional
Firestone=firestonecompleteautocare
First Stop
Fisker=fiskerinc
Fit Service
FleetPride
Ford Carsharing
Ford=!=fordmotorcompany
Formula One Autocentres=f1autocentre=formula1autocentre
Forstinger
Fountain Tire
France Pare-Brise=fpb
Freightliner
Fun Town RV
Fuso=fusocanadausa
GATE Express Car Wash
GMC
GSF Car Parts=partsalliance=thepartsalliance
GTÜ=!=gtu=gesellschaftfurtechnischeuberwachung
GWM=greatwallmotor=greatwall=greatwallmotors
Galadari
GarentaDAY=garenta
Geely
Genesis=genesismotor=genesismotors
Genova Car Sharing
Gerber Collision & Glass
Glasfit
GlassAuto
GoCar
GoGet
Gogoro
Golden Nozzle Car Wash=goldennozzle
Goldwagen
Goodyear=goodyearautoservicecenter=goodyearcommercialtireservicecenters
Grafinger Auto-Teiler e.V.
Grease Monkey
Great Canadian Oil Change=gcoc=oilchangers
Green Motion=!=greenmotioncarrental
Greenwheels
Grüne Flotte=!=gruneflotte
H-E-B Car Wash
HOT大聯盟=!=hot大聯盟=hotcar
Halfords Autocentre=halfords
Halfords=!=halfordsstore
Harley-Davidson
Haval
Hella Service Partner
Hertz Car Sales
Hertz=hertzcarrental=hertzrentacar
HiQ Tyres & Autocare=hiqtyreservices
Hino Motors
Honda=hondamotorcyclerepair=hondacars
Hop-On
Hyundai=!=hyeondaegia=hyundaiindia
IMO Car Wash=imo=imocarwasharc
IWV
Indian Motorcycle
Infiniti
Inter Cars
Interstate Batteries
Isuzu
Ithaca Carshare
Iveco
Jaguar
Jax Tyres & Auto
Jeep
Jiffy Lube
Jucy
Jネットレンタカー=!=jネットレンタカー
KOI Auto Parts=koi
KTM
Kaady Car Wash
Kal Tire
Karma=!=karmaautomotive
Kawasaki
Kia=!=kiamotors
Koenigsegg
Kwik Fit
Kärcher=!=karchercleanpark
L'Agence Automobilière=!=lagenceautomobiliere
LINE-X
LKQ
Lada Dеталь=!=ladadеталь
Lamborghini
Lancia
Land Rover
Lecar Store
Les Schwab Tire Center=lesschwab=lesschwabtirecenters
Lexus
Ligier Store
Lilas
Localiza
Lordco Auto Parts=lordco
Lotus=lotuscars
Louis Motorrad
Love's Truck Care
Lucid=lucidmotors=lucidstudio
Luxgen
Lynk & Co
MAACO=maacocollisionrepairautopainting
MAN=!=manse=mantruck
MG=!=mgmotor=mgmotors
MOL=!=moljetwash=molwash
Mahindra & Mahindra=mahindra
Mahindra Truck and Bus=!=mahindratruckbus
Maruti Suzuki=marutisuzukiarena
Master Mechanic
Mavis Discount Tire
Mavis Tires & Brakes
Mazda
Meca
Meineke=meinekecarcarecenter=meinekecarcare
Mekonomen
Mercedes-Benz
Mercedes-Benz Trucks
Merchant's=merchantstireauto
Midas
Migrol Car Wash
Mikona
Mister Car Wash
Mister Transmission=mrtransmission
Mitsubishi=mitsubishimotors
Mitsukoshi
Mobil 1 Lube Express=mobil1
Mobilib'
Mobility=mobilitycooperative=mobilitygenossenschaft
ModWash
Modulauto
Mondial Pare-Brise
Monro Muffler Brake=monro=monromuffler
Motonet
Motor Parts Direct
Motorstar
Motortrade
Motrio
Movida
Mr. Lube
Mr. Tire
Mr. Wash
MyWheels
NAPA Auto Parts=thenapanetwork
NAPA AutoCare Center=napa=napaautocare=napaautocarecollisioncenter=napaautocaremechanicalcenter=napaautocaretruckcenter
NIO House
NIO Space
NOVUS Glass
National Tire and Battery=!=nationaltirebattery=ntb
National Tyres and Autocare=!=nationaltyresautocare=nationaltyres
National Windscreens
National=!=nationalcarrental
Nissan
Norauto
Norisko
O'Reilly Auto Parts=oreillyauto
O.K. Serwis
OK Tire
OMV Top Wash
Opel
Opel Rent
Ora=!=gwmora
PG Glass
PV Automotive
PartSource
Partago cv
Peg City Car Co-op
Penový raj=!=penovyraj
Pep Boys
Perodua
Peterbilt
Peugeot
Pneuhage
Pointcode
Polaris
Polestar=polestarracing
Polo Motorrad
Practical=practicalcarvanrental
Precision Tune Auto Care
ProColor Collision
Proton
Protyre
Précisium=!=precisium
Puspakom
QTeam
Quick Quack Car Wash
Quick Reifendiscount
Quickpoint
Range Rover
Rapid Pare-Brise
Redspot Car Rentals
Regio.Mobil
Renault Trucks
Renault=!=garagerenault=reunokoria
Repco
Rimac
Rivian Service Center=rivian
Rivian=!=rivianspaces
Roady
Rolls-Royce=rollsroycemotorcars
Roma Servizi per la Mobilità=!=romaserviziperlamobilita
Royal Enfield
Rush Truck Centers
Rusi
Régie des Transports du Territoire de Belfort=!=regiedestransportsduterritoiredebelfort=rttb
SK렌터카=!=sk렌터카=skrentacar
SML Mahindra=smlmahindraformerlysmlisuzu=smlisuzu=swarajmazda
STARCAR
SWU Stadtwerke Ulm/Neu-Ulm
Safelite AutoGlass=safelightautoglass=safelite
Sanel NAPA=sanelautoparts
Scania
Scouter Carsharing=scouter
Sears Auto Center
Seat
Service Auto
Service King=!=servicekingcollisionrepair
Share Now
Sheepersharing.com
Shell=!=shellcarwash
Sixt=sixtrentacar
Skuba
Soapy Noble
Spectrum Mobil=stattautomunchen=spectrummobilgmbh
SpeeDee=speedeeoilchangeautoservice
Speedco=speedcotrucklubetires
Speedway Speedy Wash=speedywash
Speedy
Speedy Auto Service
Speedy Glass=speedyglasscanada=speedyglassusa
SsangYong
StadtAuto Bremen CarSharing=stadtautobremencarsharinggmbh
StadtTeilAuto
Stadtauto carsharing
Stadtmobil Berlin=stadtmobil=stadtmobilberlingmbh
Stadtmobil Hannover=stadtmobilhannovergmbh
Stadtmobil Karlsruhe=stadtmobilcarsharinggmbhcokg
Stadtmobil Rhein-Main=stadtmobilrheinmaingmbh
Stadtmobil Rhein-Neckar=stadtmobilrheinneckarag
Stadtmobil Rhein-Ruhr=stadtmobilrheinruhrgmbh
Stadtmobil Stuttgart=stadtmobilcarsharingag
Stadtmobil Südbaden=!=stadtmobilsudbaden=stadtmobilsudbadenag
Stadtmobil Trier
Stadtteilauto Carsharing Münster=!=stadtteilautocarsharingmunster=stadtteilautocarsharingmunstergmbh
Stadtteilauto Münster=!=stadtteilautomunster
Stadtwerke Augsburg=!=stadtwerkeaugsburgcarsharinggmbh=stadtwerkeaugsburgholdinggmbh
StarLine
StattAuto eG
Strickland Brothers=stricklandbrothers10minuteoilchange
Sua Xe
Subaru
Sullivan Tire=sullivantireautoservice
Sun Auto Service
Sunfleet
Supa Quick=supaquickexpress=supaquicktyredealer=supaquicktyreexperts
Super Dekk=superdekkservice=superservicedekk
Super Dæk Service=!=superdækservice=sds
Super Star Car Wash
Supercheap Auto
Suzuki=suzukimotorcycleindia
Sytner Select=carshop
Sécuritest=!=securitest
Take 5 Car Wash
Take 5 Oil Change=take5
Tata Motors Commercial Vehicles=tatamotors=tatacommercialvehicles=tatatrucks
Tata=!=tatamotorscars
Teknicar
Tesla=teslainc=teslamotors
Thrifty=thriftycarrental
Tidal Wave Auto Spa
Tiger Wheel & Tyre
Tire Choice Auto Service Center=tirechoice=tirechoiceautoservicecenters
Tire Discounters
Tire Kingdom
Tire Pros
Tire Warehouse
Tires Plus
Tokić=!=tokic
Tommy's Express=tommysexpresscarwash
Top Garage
Town Fair Tire
Toyota=toyotausa
Tuffy=tuffyautoservice=tuffyautoservicecenter=tuffyautoservicecenters=tuffyservice=tuffyservicecenter=tuffyservicecenters=tuffytireautoservice=tuffytireautoservicecenter=tuffytireautoservicecenters
Tyremart
Tyreplus
Tyrepower
TÜV Hanse=!=tuvhanse
TÜV Hessen=!=tuvhessen
TÜV Nord=!=tuvnord
TÜV Rheinland=!=tuvrheinland
TÜV Saarland=!=tuvsaarland
TÜV Süd=!=tuvsud
TÜV Thüringen=!=tuvthuringen
TÜVTÜRK=!=tuvturk
U-Save=!=usavecartruckrental
Ucar
Ultra Tune
Unidas
VCD Carsharing Aschaffenburg
VIP Tires and Service=!=viptiresservice=viptires
VTNZ
Vakgarage
Valvoline Express Care=expresscare
Valvoline=valvolineinstantoilchange=oilcanhenrys
Vaterstettener Auto-Teiler e.V.
Vauxhall
Vergölst=!=vergolst
Vertu=bristolstreetmotors=vertumotors
Vespa
Vianor
Vianova=vianovaeg
Volkswagen
Volkswagen Commercial Vehicles
Volvo
Volvo Trucks
Vrtucar
Vulco
WM Fahrzeugteile
Walmart Auto Care Center=walmarttirelube=walmarttirelubeexpress
Walmart Tire & Lube Express Centre
Wash World
Wash=washtotalenergies=totalwash
Washman
Washtec=washtech
We Buy Any Car=webuyanycarcom
WeBuyCars
Wheel Works
Wheeltek
Willmobil
Wintec Autoglas
XL Parts
Xpeng
Young Drivers of Canada=youngdrivers
Zipcar=streetcar
book-n-drive
cambio CarSharing=cambioautodelen
e-vai
einfach mobil
junited Autoglas
mac OIL
mikar
my-e-car
mycar Tyre & Auto=mycar
naturenergie sharing
pitstop
reifen.com
swu2go
teilAuto Neckar-Alb=teilautoneckaralbeg=okostadttubingenev
teilAuto=!=teilautoeg=mobilitycentergmbh
thansen
École de Conduite Française=!=ecoledeconduitefrancaise=ecf
Éléphant Bleu=!=elephantbleu
Ökostadt Renningen e.V.=!=okostadtrenningenev
Škoda=!=skodaauto
Авто1=!=авто1
Автобаня=!=автобаня
Автомаркет=!=автомаркет
Автомиг=!=автомиг
Автомир=!=автомир=autoworld
Автомотив=!=автомотив=avtomotiv
Автопилот=!=автопилот
Аккумуляторы=!=аккумуляторы
Армтек=!=армтек
Армтэк=!=армтэкбеларусь=армтэк
Белшина=!=белшина=belshina
Би-Би=!=биби
Вилгуд=!=вилгуд
Вираж=!=вираж
Грузовой шиномонтаж=!=грузовойшиномонтаж
ЕвроАвто=!=евроавто
Колесо.ру=!=колесору
Колесо=!=колесо=koleso
Колёса Даром=!=колесадаром
КорсГрупп=!=корсгрупп
Маслофф=!=маслофф
Мой сам=!=мойсам
Мой-ка! DS=!=мойкаds
بترومين إكسبرس=!=بتروميناكسبرس=petrominexpress
سایپا=!=سايپا=saipa
نمایندگی ایران خودرو=!=نمايندگيايرانخودرو
ამბოლი=!=ამბოლი=amboli=амболи
გრინვეი=!=გრინვეი=гринвей
アップガレージ=!=アップガレージ=upgarage
イエローハット=!=イエローハット=yellowhat
オリックスレンタカー=!=オリックスレンタカー=orixrentacar
オートバックス=!=オートバックス=autobacs
カーコンビニ倶楽部=!=カーコンビニ倶楽部=carconvenienceclub
ガッツレンタカー=!=ガッツレンタカー=gutsrentacar
ガリバー=!=ガリバー
ジェームス=!=ジェームス=jms=joyfulmotoristshop
ジャパンレンタカー=!=ジャパンレンタカー=japanrentacar
スズキアリーナ=!=スズキアリーナ=suzukiarena
タイムズカー=!=タイムズカー=timescar=タイムズモビリティ=timesmobility=タイムズカーシェア
タイヤ館=!=タイヤ館=taiyakan
ダイハツ=!=ダイハツ
トヨタ=!=トヨタ=トヨタカローラ=トヨタ自動車
トヨタレンタカー=!=トヨタレンタカー=toyotarentacar=トヨタレンタリース
ニコニコレンタカー=!=ニコニコレンタカー=niconicorentacar
ニッポンレンタカー=!=ニッポンレンタカー=nipponrentacar
ネクステージ=!=ネクステージ=nextage
ネッツ=!=ネッツ=netz=ネッツトヨタ
バイク王=!=バイク王=bikeo
ビッグモーター=!=ビッグモーター=bigmotor
ホリデー車検=!=ホリデー車検=ホリデー
ホンダ=!=ホンダ
レッドバロン=!=レッドバロン=redbaron
三井のカーシェアーズ=!=三井のカーシェアーズ=mitsuicarshares=careco=カーシェアーズ=カレコ
三陽機車=!=三陽機車=symmotors=sanyangmotor
中租租車=!=中租租車=chailease
丰田汽车=!=丰田汽车
光陽機車=!=光陽機車=kymcomotor=kwangyangmotor
台灣山葉機車=!=台灣山葉機車=山葉機車=yamahamotor=yamaha=臺灣山葉機車
和運租車=!=和運租車=hotaileasing
小拇指=!=小拇指=suremoov=小拇指快修=小拇指汽修=小拇指汽车维修
小馬租車=!=小馬租車=ponyrentacar
愛旺租車=!=愛旺租車=iwsrentacar
日産レンタカー=!=日産レンタカー=nissanrentacar
极氪=!=zeekr
格上租車=!=格上租車=carplus
歐特耐養護中心=!=歐特耐養護中心=ottoline
比亚迪=!=比亚迪=比亚迪汽车
特斯拉=!=特斯拉
理想=!=liauto
直航租車=!=直航租車=chihhangcarrental
神州租车=!=神州租车=carinc
聯邦租車=!=聯邦租車=unionrentalcar
蔚来中心=!=蔚来中心
蔚来空间=!=蔚来空间
途虎=!=途虎养车
零跑汽车=!=零跑汽车=leapmotor
雷克萨斯=!=雷克萨斯
롯데렌터카=!=롯데렌터카=lotterentacar
타이어뱅크=!=타이어뱅크tirebank=타이어뱅크=tirebank
`,
  'transport.fuel': `
123energie
2_AM0001_SMOYS
5 Şarj=!=5sarj
7-Eleven=seveneleven
7Sette
ABB
ABC
ABC-lataus
ABL
ADAC
AL Prime Energy=alprime
ALTIS
AN Energéticos=!=anenergeticos
ANCAP
ANP=азсanp=анп
AP Oil=apoilghana
ASP
AVU
Acea Energia
AcegasApsAmga=heraacegasapsamga
Aegean
Aegis=aegishuilecompanylimited
Aers Energy
Afriquia
Afriquia افريقيا=!=afriquiaافريقيا=افريقيا
Agapet Limited
Agip
Agla
Agri Go Charge=agrisnellaad
Agri Go Fuel=agrisneltank
Agrola
Agsm Verona Spa
Air Liquide
Akademiska Hus
Aldi Nord=!=aldigmbhcokg
Ale=!=postoale=postoalesat=postosale=postossatelite
Alexela
Alfa Energia
Alfen
Alinco Oil=alincooilcompanylimited
Allego=allegogmbh=allegro
Allgäuer Überlandwerk=!=allgaueruberlandwerk=auw=allgaueruberlandwerkkempten
Allied Ghana=allied=alliedcompanylimited=alliedoil
Allied Petroleum
Aloha Petroleum=alohapetroleumltd
Alon
Alperia=alperiasmartmobility
Alpet
Alves Bandeira
Amdaway Oil
Amic=!=amicenergy
Aminso Energy
Amoco
AmpCharge
Ampol
Amser Oil=aminaseroil
Applegreen
Applegreen Electric
Aral pulse
Aral=!=araltankstelle
Aramco
Arco
Areal Böhler=!=arealbohler
Arinea
Asda Express
Asda=!=asdapetrolstation
Astor Enerji
Astro
Astron Energy
Atem=postoatem
Atlante
Audi AG
Austin Energy
Autel
AutoLPGas
Autostrom Einert GmbH & Co. KG
Autotrans=автотранс=азсautotrans=азсавтотранс
Avacon=avaconag
Avantage7=авантаж7
Avia XPress
Avia=!=stationavia
Avin
Axion
Aygaz
Aytemiz
Aziende Industriali di Lugano=ail
Azpetrol
B-Petrol
BEBECO
BEW=bewberlinerenergieundwarmeag
BF Petroleum
BG Petroleum
BHPetrol
BJ's Gas
BMW=!=bmwgroup
BP Europa SE
BP Europe SE
BP Express
BP=!=bpconnect=bpamerica=bpgasstation
BR=!=petrobras=brpetrobras=postobr=postopetrobras=postospetrobras
BS Energy
BVS=бвс=бвсритейл
BWOC=bobwaynesoilcompany
Badenova
Ballenoil
Baltic Petroleum
Baltimore Gas and Electric=!=baltimoregaselectric=bge
Bandeira Branca
Bapco=bahrainpetroleumcompany=bahrainpetroleum
Base2Charge
Bayernwerk=bayernwerkag
Be Charge
Be.EV=iduna
Belib'
Believ=libertycharge
Benab Oil=benaboilcompanylimited
Bennett's Petroleum
Benzina
Berkman
Berliner Stadtwerke
Beyfin
Bharat Petroleum
Big D Oil
Bigge Energie=biggeenergiegmbhcokg
Biomax
Birmingham City Council
Blanko Oil
Bliska
Blue Corner
Bluecharge
Bocholter Energie- und Wasserversorgung=bocholterenergieundwasserversorgunggmbh
Bonett
Bosch eBike Systems=robertboschgmbh
Bouygues Energies & Services=bouygues=bouygueses=bouyguesenergiesetservices
Bouygues=!=bouygues1ouest
Bpet=bpetenergy
Branäsgruppen AB=!=branasgruppenab
Brighton and Hove City Council=!=brightonhovecitycouncil
Buc-ee's
Budimex Mobility=budimexmobilitysa
Bump
Burgenland Energie=burgenlandenergieag=energieburgenland=energieburgenlandag
Byrne Dairy=byrnedairydeli
CEFCO
CPS
CSDD
CYCLON
Caltex
Canadian Tire Gas+=canadiantiregasbar
Carenex=carenexカーエネクス=カーエネクス
Caritas
Carrefour Contact
Carroll Motor Fuels=carrollfuel
Casey's General Store
Cash Oil
Cenex
Centex
Central Brent
Centralschweizerische Kraftwerke
Centrum Fuel
Certified=!=certifiedoil
Ceypetco=lankafillingstation
Champion Oil=championoilcompanylimited
Charge Your Car=cyc
Charge-ON GmbH
Charge365
ChargeNet NZ=chargenet
ChargeNode
ChargeOne
ChargePlace Scotland
ChargePoint
ChargePoint Austria GmbH
Chargefox
Charging Together
Charging the Regions=centralvictoriangreenhousealliance
Charrua
Chevron
Chipo
Cigo Energy
Circle K=circlekcanada
Circuit électrique=!=circuitelectrique=electriccircuit=lecircuitelectrique
Citgo
City Charging
City of Hobart
City of Launceston
Citywatt=citywattgmbh
Clean Energy Fuels=cleanenergy
Clever=!=cleveras
Comfortcharge=comfortchargegmbh
Compass=compassoleum
Compleo Charging Technologies GmbH=compleo
Concord Oil=concordoilghana
Connected Kerb
Conoco
Coop Norge
Coop Tankstelle
Copec
Copetrol
Coral
Cosan
Costantin
Costco Gasoline=costcogas
Couche-Tard
Counties Energy=openloop
Crevier
Crodux
Crown=crownghana=crownpetroleum
Cumberland Farms=cumberland
Cupet=cubaoilunion=cubapetroleounion
Cut! Energy GmbH
DALIOIL
DAPSA
DATS 24
DBT
DEW21=dew=dortmunderenergieundwasserversorgung
DK=!=dkgasstation
DREWAG=drewagstadtwerkedresden=drewagstadtwerkedresdengmbh
DRIVECO
DTE
Daimler AG
Delek=делек
Delta Sonic=deltasoniccarwash
Delta=!=deltacostaricapanama=deltanewjersey
Denkfabrik im Grünen Service GmbH=!=denkfabrikimgrunenservicegmbh
Depot Tela
Deutsche Post DHL Group
Deviwa
Diamond Shamrock
Drivalia
Dubai Electricity and Water Authority=!=dubaielectricitywaterauthority
Duck Thru
Duferco
Duferco Energia
Dyneff
E-Flux
E-Plug
E-WALD=ewaldgmbh=ewaldladestation
E-Werk Mittelbaden
E.ON Drive Infrastructure GmbH
E.ON Drive=eondanmark
EAM
EBERwerk
EC Charging
EDEKA-MIHA Charge GmbH
EDP=edpcomercial
EG Australia=woolworthspetrol=caltexwoolworths=egampol=woolworthscaltex
EG On the Move
EGG Energieversorgung Gera
EKO Charge&Go=helleniqenergy
EKO=!=ekocanada=ekocyprus=εκο=еко=ekomontenegro=ekoελλαδα=ekoбългария=ekoсрбија
EKZ
ELEN
ELMŰ=!=elmu
EMERGY Führungs- und Servicegesellschaft mbH=!=emergyfuhrungsundservicegesellschaftmbh
ENEOS EneJet=esso=エネオスエネジェット=enejet=tonengeneral=エクスプレス=エッソ=エッソ石油=エネジェット=ゼネラル=ゼネラル石油=モービル=東燃ゼネラル石油
ENEOS=エネオス
ENERGIE Eure-et-Loir
ENGIE Vianeo
ENSO Energie Sachsen Ost AG
EO=!=eocharging
ESB ecars=esbgroup=ecarni=esbenergy=esbevsolutions
ESB=!=esbschweiz=energieservicebielbienne
ESWE
EV Connect
EV Georgia
EV Power=evpowergeorgia
EVA Chargers=aechargepoint=aecharger=aechargers=aechargingpoint=autoenterprise=автоентерпрайз=автоэнтерпрайз=аезсавтоентерпрайз
EVBox
EVC EV Chargers=evc=evchargersltd=evchargersuk
EVCE
EVCS
EVChaja
EVN=!=evnag
EVPoint
EVgo
EVlink
EVnetNL
EW Höfe=!=ewhofe
EWE Go=ewe=ewegogmbh=ewevertriebgmbh
EWII
EWR
EWV
EZE=ezenetwork=ezenetworkgmbh
Easy Charge
EasyGo
EasyPark
Eco Petrol=екопетрол=ekopetrol
EcoInside
EcoOil
Ecotap
Eesti Energia=eestienergiaas
Effo
Eldrive
ElectRoad
Electra
Electric 55 Charging
Electric Highway Tasmania
Electricity Authority of Cyprus=eac
Electrify America
Electrify Canada
Electrocharge
Electromin
Electromin Limited Company
Elektrizitätswerk Davos=!=elektrizitatswerkdavos
Elektrizitätswerk Obwalden=!=elektrizitatswerkobwalden
Elektro Profi=elektroprofimobilitykft
Elektrum Latvija=elektrum
Elektrum Lietuva
Eleport
Elinta
Elinta Charge
Elli=!=volkswagengroupcharginggmbh
Elocity
Emacom
Emarat=امارات
Emo
Emscher Lippe Energie=eleemscherlippeenergiegmbh=emscherlippeenergiegmbh
EnBW Energie Baden-Württemberg AG=!=enbwenergiebadenwurttemberg=energiebadenwurttembergag
EnBW Ostwürttemberg DonauRies AG=!=enbwostwurttembergdonauriesag=enbwodr
EnBW mobility+ AG und Co.KG
Endesa X
Endolla Barcelona=barcelonadeserveismunicipals=bsm
EneRSIEIL
Enefit
Enefit Volt
Enel X Way
Enel X=enelxmetbus
Enel=!=enelstazionediricarica
Enercoop
Energa
Energas
Energie 360°
Energie Calw=energiecalwgmbh
Energie SaarLorLux
Energie Steiermark
Energie Südbayern=!=esb=energiesudbayern
Energie und Wasser Potsdam GmbH
Energie- und Wasserversorgung Bruchsal GmbH
Energiedienst
Energieversorgung Beckum GmbH & Co. KG
Energieversorgung Kleinwalsertal GesmbH
Energieversorgung Rodau=energieversorgungrodaugmbh
EnergyDrive
Enerpetroli
Engen Truck Stop=truckstop
Engen=engenpetroleum
Eni=!=agipeni=enistation
Enilive
Eniwa
Enmarket
Entega=entegaenergiegmbh
Equador=equadorenergia=equadorpetroleo=postoequador
Equans
Eranovum
Erlanger Stadtwerke
EsclatOil
Essar=essarenegry=essaroil=essarpetroleum
Essence Costco
Esso Express
Esso=!=essocanada=essoservicestation=stationesso
Etecnic
Eulektro
EuroOil=!=eurooilcesko
Eurobit
Euroil=eurooil
Europam
Eurowag
EvGateway
Everfuel
Evie Networks
Eviny=bkknettasforhordalandfylkeskommune=sunnfjordenergi
Evio
Evway
Eways
Ewiva
Exploren
Exxon=exxongasstation
FAST STOP=faststopgrowmark
FPL EVolution
Factor Energia
FairEnergie GmbH
Fas Gas=fasgasplus
FastWay
Fastned
Fastrac
Feníe Energía=!=fenieenergia
Fieten Olie
Filderstadtwerke
Fines Charging=финесенерджиоод
Firezone
Firmenladen
First Charge=firstbus=firstgroup
Flaga
Flyers=flyersenergy
Flying J=flyingjdealer=flyingjtravelplaza
Flying V
Fraga Oil=fragaoilcompanylimited
Free to X
Freie Tankstelle
Freshmile=freshmilesas
Friendly Express
Frimps Oil=frimps=frimpsoilcompanylimited
Fyrfasen Energi AB
Fédération Départementale d'Énergie de la Somme=!=fde80
G.A.S.=!=gasolinealleyservices
GATE=!=gatepetroleum
GFC mbH
GGEW
GIC
GNP=grupponordpetrolisrl=grupponordpetroli
GO+EAuto
GOFAST
GOcharge
GOfuel
GP JOULE Connect=gpjouleconnectgmbh
GS칼텍스=!=gs칼텍스=gscaltex
Gabriëls=!=gabriels
Galana
Galp
Galp Geste
Galp Power
Gapco
GaraGeeks
Gas Plus
Gasenergy
Gazel
Gazoil
Gazprom=gazpromбългария=газпром
Gega Oil
Gemeente Den Haag
Gemeinde Unterhaching
Gemeindewerke Garmisch-Partenkirchen
Gemeindewerke Oberhaching
Gemeindewerke Steinhagen GmbH
Generation Journey
GeniePoint
Genol
Gentari
Gesvican
GetGo=gianteaglefuel
GigaCharger
Global Oil
Global=!=globalcanada=globalusa
Glory Oil=gloryoilcompanylimited
Go Platform Limited
GoMart
Gogoro 電池交換站=!=gogoro電池交換站
Goil
Green Motion=!=greenmotionsa
Green Oil
Green Technologie
GreenCharge
GreenFlux
GreenTE
GreenWay=!=greenwayinfrastructure
Gremo na elektriko
Gridserve=ecotricity=electrichighway
Groupe E
Gulf
Gull=!=gullaustralia=gullnewzealand
Göteborgs Stads Parkerings AB=!=goteborgenergi=goteborgstadsparkeringsab=parkeringgoteborg
H-E-B Fuel=hebgas
HP=!=hindustanpetroleum=hppetrolpump
Haan
Hackney Light and Power=!=zest=hackneylightpower
Haffner's
Hamburger Energiewerke=stromnetzhamburg=henwmobil
Harnois=harnoisenergies
Harvest Energy
Hass
Helexia II
Herzo Werke
Hesse GmbH
Hexagonal Ocean
Hidrosina
High Green Power
Hikotron
Hochtief
Hofer Diskont=diskont
Holiday Oil
Holmgrens bil AB
Hoyer
Huck's Food & Fuel=hucks
Hunsgas
Hy-Vee Gas
Hypco
Höganäs Energi AB=!=hoganasenergiab
IECharge
IGL=iglindraprasthagaslimited=indraprasthagaslimited
IKB
IKEA=!=ikeadelft
IONNA=rechargery=rechargerybeacon=rechargeryrelay
IP=!=apiip=totalerg
IPT
IWB
Iberdoex
Ibil
Ignitis
IgnitisON
InEnergies
Indian Oil=indianoilpetrolpump
Infinite Charge
Ingles Gas Express
Innogy=innogycesko=innogyenergo=innogydeutschland=innogyemobilitysolutionsgmbh=innogyse
InsaOil=инсаойл
Inselwerke=inselwerkeeg
InstaVolt
Intel Corporation
Intermarché=!=intermarchecontact
Inver
Ionity=ionitygmbh
Ipiranga=iprianga=postoipiranga
Irbis
Irving=!=irvingoil
Ishavsveien
Italia Vento Power Corporation
Izivia
JA-SS=ジェイエー=ジェイエイエスエス
JETOIL
Jetti
Jio-BP=जियोबीपी=ಜಿಯೋಬಿಪಿ=reliancebp=reliancepetroleum
Jolt
JomCharge
Joulz
Jurki
Jämtkraft=!=jamtkraft
Jönköping Energi=!=jonkopingenergi=jonkopingenergiab=jonkopingsenergiab
K-Lataus
K-Pet
KAOIL
KLC Serviços=!=klcservicos=klc
KLO=!=кло
KM-Prona
Kadoil
Kangaroo Express=kangaroo
Kastrati
Keropetrol
King Soopers=!=kingsoopersfuel=kingsoopersgas
Kobil
Kople
Kralupol
Kreis Paderborn
Kreiswerke Main-Kinzig=kreiswerkemainkinziggmbh
Krist
Kroger=!=krogerfuel=krogerfuelcenter=krogergas
Kum & Go
Kungsbacka Kommun
Kwik Fill
Kwik Shop
Kwik Star
Kwik Trip
LEAP24
LSW Energie=lsw
LUMI'IN
La borne bleue=sipperec
Lade i Norge
Ladeverbund+
Lake Oil
Lancaster City Council
Lancaster University
Lanka IOC
Last Mile Solutions
Latvijas Nafta
Latvijas Propāna Gāze=!=latvijaspropanagaze
Laudert GmbH & Co. KG
Laugfs=laugfspetroleum
Leasys
Lebensland Kärnten=!=lebenslandkarnten
Lechwerke AG=lechelektrizitatswerkeaugsburg
Liberty Oil=libertyoilaustralia
Liberty=libertyusa
Lidl Sverige KB
Lidl=!=lidldienstleistunggmbhcokge
Loaf 'N Jug
Logical Gravity
LokalWerke=stadtwerkeahaus=stadtwerkeahausgmbh=svsversorgungsbetriebe=svsversorgungsbetriebegmbh
Lotos
Lotos Optima
Loulé Concelho Global=!=louleconcelhoglobal
Love's Alternative Energy=trilliumcng=trilliumusagaincleanfuelcng
Lukoil
Luzigás=!=luzigas
Lüneparken=!=luneparken
MEROIL
MOL
MOL Plugee=molnyrt
MPK Kraków=!=mpkkrakow
MVV Energie=mvvenergieag
MacEwen
Magn
Maingau
Maingau Energie
Mainova
Mainzer Stadtwerke
Maksu Services
Mapco
Marathon=marathongas
Marshal=азсmarshal=маршал
MartEV
Maverik
MaxSolar
Maxol
McKeown=mckeowncardfuel247
Medco
Mennekes
Mer=!=bee=beechargingsolutions=eemobility=eemobilitygmbh=gronnkontakt=mergermanygmbh
Metan
Metano
Metro Petroleum
Michigan State University
Migrol
Migrol Charge=mcharge
Milence=milencecharginghub
Misr Petroleum=مصرللبترول
Mobi.E
MobiSmart
Mobiletric=mobilectric
Mobiliti
MobilityPlus
Mobilize Power Solutions
Mobive
Modulo
Moeve=cepsa
Mohawk=mohawkoil
Moil
Morbihan énergies=!=morbihanenergies
Morrisons=!=morrisonsfuelwmmorrisonsfuel=morrisonspetrolfillingstations
Mota Engil II
Motor Fuel Group=mfg
Motto=!=мотто
Mouv Élec Var=!=mouvelecvar
Murco=murcopetroleum
Murphy Express
Murphy USA
Mälarenergi=!=malarenergi=malarenergiab
N-ERGIE=nergieag=nergieaktiengesellschaft
NAFTAL
NIO Power Charger=niopower
NIO Power Destination
NIO Power Swap
NKM Mobilitás Kft.=!=nkmmobilitaskft
NOXO.
NRMA
NUON
NabiBajk
Naftë=!=nafte
Nasona Oil=nasona
NaturEnergie
Nayara=nayaraenergy=nayarapetroleum
Neogy
Neste=!=nesteoil
Neuwoges
Nordoel
Norlys
Nouria
NovaCHARGE
OIKEN
OK=!=okdanmark=oknederland
OKQ8
OLA Energy
OMV=omb
ONE9
OOO "TOK BOR"
OVAG
Octa+
Oilcom
Oilibya=اويليبيا=oilibia=oilibiya=oillibia=oilliby=oillibya=oillybia=oilybia=olibya=olybia
Olerex
Olife Energy
Olkop
Olís=!=olis
Opcharge
Oppegård kommune=!=oppegardkommune
Orka náttúrunnar=!=orkanatturunnar
Orkan
Orkubú Vestfjarða=!=orkubuvestfjarða
Orlen
Orlen express
Oro Negro
Oskarshamn Energi AB
Oslo kommune
Osprey
Ouest Charge
Oxxo=oxxogas
PAK'nSAVE Fuel
PDV
PGE Nowa Energia
PNB
PREpoint=prazskaenergetika
PTT Station=ptt
PV Oil
Pacific Oil Ghana=pacificoilghanaltd
Pacific Pride
Pacific=!=pacificturkiye
Parallel=parallelua=паралель=паралельний
Paris-Saclay Innovation Playground
Park&Charge=parkncharge
Pecsa
Pemex
Pertamina
Petro Gazz
Petro Seven=petro7=petroseven7
Petro-Canada
Petro-T
Petro=petrostoppingcenters=petrostoppingcenter
PetroPerú=!=petroperu
Petrocat
Petrocity
Petroecuador
Petrol Ofisi
Petrol=bencinskiservispetrol=bspetrol
Petrolimex
Petrolina
Petrom=petrommaroc=petrommoldovaromania
Petromil
Petromoc
Petron=petrongasstation
Petronas
Petronor
Petropar
Petroprix
Petrosol
Pfalzwerke=pfalzwerkeag
Phillips 66=phillips66gas
Phoenix
Pieprzyk
Pilot=!=pilottravelcenters=pilottravelcenter=pilotdealer
Pioneer
Plenergy=plenoil
Plenitude=eniplenitude
Plug
Plug'n Roll
PlugQ
Plugit
Plus de Bornes
Pod Point
Polenergia
Pompe Bianche
Poste Italiane
Power Dot France
Power EV
Powerbox.one
Powerdot
Pradella Sistemi=pradellasistemisrl
Preem
Prim
Primagas
Primax=primaxecuador=primaxperu
Prio
Prio.E
Propan
Protergia
Puma=!=pumaenergy
PyS
Q1 Energie AG
Q8 Easy
Q8=!=q8italia
Qazaq Oil
Qelo
Qik-n-EZ
Qstar
Queensland Electric Super Highway=yurika
QuickChek
Quik Stop
QuikTrip=quiktripcorporation
Qwello=qwellogmbh
RD Petroleum=rdp
RSE
RWE-Effizienz
RaceTrac
RaceWay
Raiffeisen
Ratiodata SE
RePhil
RealK
Recharge=fortumchargedrive=rechargechargedrive
Refinor=refinariadelnorte
Reliance=relianceghana=relianceindia=relianceindustries
Reload Solution
Rendichicas
Renovatio e-charge
Repower=repowerag
Repsol=campsa
Retitalia
Revnet
Revoil
Rewag
RheiNet GmbH
RheinEnergie
Rhodes=rhodes101
RhönEnergie Fulda=!=rhonenergiefulda
Ringeriks-kraft AS
Rivian Adventure Network=rivianadventurecharger
Rivian Waypoints=rivianwaypointcharger
Road Ranger
Robin Oil
RodOil
Rompetrol
Rotten Robbie
Rotterdam Elektrisch
Royal Farms
Rubis
Ruedi Rüssel=!=ruedirussel
Rutter's
Révéo=!=reveo
S-Oil
SB Tank
SDE04
SDE07
SDE35
SDEC Énergie=!=sdecenergie
SDED
SDEI36
SDEM50
SDEV
SDEY
SEGMA
SERVICE plus GmbH
SEY 78
SEYMABORNE
SGA Mobility
SHARZ
SIEEEN
SIEGE 27
SIEL42
SIEML
SILKOIL
SIM=!=simdistribuidora=simrededepostos
SIPLEC
SK주유소=!=sk주유소=skgas=sk가스
SMATRICS
SNG=синергонпетролеум
SOCAR
SODO
SOLATO
SPBR1
SPBU Pertamina
SPIE CityNetworks
SPP CNG
STATIONS-E
STAWAG
SWB Energie und Wasser
SWTCH
SWU Stadtwerke Ulm/Neu-Ulm GmbH=swu
SYANE
SYDELA
SYDER
SYME05
SachsenEnergie=!=sachsenenergieag
Safeway Fuel Station
Sainsbury's=!=sainsburysfillingstations=sainsburyspetrolstation
Sam's Club=!=samsclubfuelcenter=samsclubgas
Samenwerkende Gemeenten Zuid-Holland
San Marco Petroli
Sandviken Energi AB
Sasol
Schneider Electric
Seaoil
SemaConnect
Sevadis
Shamrock
Sheetz
Shell Express
Shell Recharge=newmotion=shellrechargesolutions
Shell=colesexpress=postoshell=shellaustralia=shellgasstation=shelloil=shellpetrolstation=shellservicestation=shellstation=stationshell
Shiptech
Siemens SRE
Sigeif
Sinclair=!=sinclairoil
Sinooil
Sinopec
Slovnaft
Smappee
Smart Charge
Smartfuels
Sminn
Smoov=smoovallego=smoovbyallego
Sodetrel=sodetrelmobilite
Soil=!=soilpetrol
Sokimex
SolarLoader+ GmbH
Solo Oil
Sonae
Sonangol
Sorégies=!=soregies
Source London
South Lakeland District Council
Sparki
Speedway
Sperto
Spie
Spinx
Spirii
Sprint
Stadt Lorch
Stadtwerk am See=swsee
Stadtwerke Ahlen=stadtwerkeahlengmbh
Stadtwerke Bad Aibling
Stadtwerke Bad Homburg
Stadtwerke Bad Salzuflen GmbH
Stadtwerke Baden-Baden
Stadtwerke Bayreuth Energie und Wasser GmbH
Stadtwerke Bielefeld=stadtwerkebielefeldgmbh
Stadtwerke Bochum
Stadtwerke Bruchsal
Stadtwerke Brunsbüttel=!=stadtwerkebrunsbuttel
Stadtwerke Dachau
Stadtwerke Dessau
Stadtwerke Detmold GmbH
Stadtwerke Duisburg
Stadtwerke Düsseldorf=!=stadtwerkedusseldorf
Stadtwerke EVB Huntetal GmbH
Stadtwerke Elmshorn
Stadtwerke Energie Jena-Pößneck GmbH=!=stadtwerkeenergiejenaposneckgmbh
Stadtwerke Erfurt=swe
Stadtwerke Forchheim
Stadtwerke Fürstenfeldbruck=!=stadtwerkefurstenfeldbruck
Stadtwerke Geesthacht
Stadtwerke Gießen=!=stadtwerkegiesen=swg
Stadtwerke Goch GmbH
Stadtwerke Gronau=stadtwerkegronaugmbh
Stadtwerke Göttingen=!=stadtwerkegottingen
Stadtwerke Gütersloh=!=stadtwerkegutersloh=stadtwerkeguterslohgmbh
Stadtwerke Hamm
Stadtwerke Heide
Stadtwerke Heidelberg
Stadtwerke Herne=stwh
Stadtwerke Iserlohn=stadtwerkeiserlohnheimatversorger
Stadtwerke Kiel=swk=stadtwerkekielag
Stadtwerke Klagenfurt=stw
Stadtwerke Konstanz
Stadtwerke Landshut
Stadtwerke Langen
Stadtwerke Leinfelden-Echterdingen
Stadtwerke Leipzig=leipziger=leipzigerstadtwerke
Stadtwerke Lemgo GmbH
Stadtwerke Lengerich GmbH
Stadtwerke Ludwigsburg-Kornwestheim=stadtwerkeludwigsburgkornwestheimgmbh
Stadtwerke Lübbecke GmbH=!=stadtwerkelubbeckegmbh
Stadtwerke Lübeck=!=stadtwerkelubeck
Stadtwerke Marburg
Stadtwerke Meerbusch GmbH
Stadtwerke München=!=stadtwerkemunchen=stadtwerkemunchengmbh
Stadtwerke Münster=!=stadtwerkemunster=stadtwerkemunstergmbh
Stadtwerke Neumünster=!=swn=stadtwerkeneumunster
Stadtwerke Neuruppin
Stadtwerke Neuss
Stadtwerke Neustadt an der Weinstraße=!=stadtwerkeneustadtanderweinstrase=stadtwerkeneustadtanderweinstrasegmbh
Stadtwerke Norderstedt
Stadtwerke Oberkirch
Stadtwerke Osnabrück=!=stadtwerkeosnabruck
Stadtwerke Ostmünsterland GmbH & Co. KG=!=stadtwerkeostmunsterlandgmbhcokg
Stadtwerke Pforzheim=swp
Stadtwerke Radolfzell
Stadtwerke Rastatt
Stadtwerke Ratingen
Stadtwerke Rhede=stadtwerkerhedegmbh
Stadtwerke Rostock=stadtwerkerostockag
Stadtwerke Rüsselsheim=!=stadtwerkerusselsheim
Stadtwerke SH
Stadtwerke Schweinfurt
Stadtwerke Schwäbisch Hall=!=stadtwerkeschwabischhall
Stadtwerke Sindelfingen=stadtwerkesindelfingengmbh
Stadtwerke Solingen=stadtwerkesolingengmbh
Stadtwerke Soltau
Stadtwerke Speyer=stadtwerkespeyergmbh
Stadtwerke Stendal
Stadtwerke Stralsund
Stadtwerke Stuttgart=stadtwerkestuttgartgmbh
Stadtwerke Tecklenburger Land GmbH & Co. KG
Stadtwerke Trier
Stadtwerke Troisdorf
Stadtwerke Tübingen=!=stadtwerketubingen=swt=stadtwerketubingengmbh
Stadtwerke Union Nordhessen
Stadtwerke Velbert
Stadtwerke Villingen-Schwenningen
Stadtwerke Warendorf GmbH
Stadtwerke Wedel
Stadtwerke Weimar
Stadtwerke Weinheim=sww
Stadtwerke Weinstadt
Stadtwerke Wernigerode
Stadtwerke Willich
Stadtwerke Witten
Star Oil
StarOil=!=staroilghana=staroilcompanylimited
Station Service E.Leclerc=stationservice
Station U
Statoil
Stavanger Parkering
Stewart's
Stinson
Stripes
Städtische Werke Magdeburg=!=stadtischewerkemagdeburg=swm
Sunoco=sunocogasstation
Sunpet
Super Save Gas
SureCharge=fmconway
Susco
Swarco
Swisscharge
Syndicat de l'Énergie de l'Orne=!=syndicatdelenergiedelorne=syndicatdelenergiedelornete61
Système U=!=systemeu
Séolis=!=seolis
Süwag=!=suwag=suwagenergieag
TA=!=travelcentersofamerica
TAM Autohof
TEAG Mobil=teag=teagmobilgmbh=teagthuringerenergieag=thuringerenergieag
TIWAG=tirolerwasserkraftag
Tamoil Express
Tamoil=tamoilitaliaspa
TanQyou
Tango
Tank & Rast
Tank Ono
Tank S
TankE=!=tankegmbh
Tauron
Team Energy=թիմէներջի
Teboil
Technische Werke Osning=technischewerkeosninggmbh
Technische Werke Schussental=technischewerkeschussentalgmbh
Teco
Telenergy=telenergylimited
Teplárny Brno=!=teplarnybrno
Terpel
Terrible's Diesel
Terrible's=terriblesherbst
Tesco=!=tescoessoexpress=tescopetrolfillingstation=tescopetrolstation
Tesla=!=tesladestinationcharger=teslafrancesarl=teslagermanygmbh=teslamotorsinc=teslasupercharger=teslawallconnector=特斯拉超级充电桩=特斯拉超级充电站
Texaco=texacoservicestation=texacowithtechron
The EV Network
Thorntons
TinQ
Tirex Petrol
Toka=!=тока
Tom Thumb=!=tomthumbtexas
TomThumb=!=tomthumbsoutheastusa
Tomegas
Top Oil=!=topoilcompanylimited
Top=!=tedcastlesoilproducts=topoil
Tops=!=topsgasoline=topsgas
Total Contact
Total Marketing France
Total طوطال=!=totalطوطال=طوطال
TotalEnergies Express
TotalEnergies Marketing France
TotalEnergies=totalaccess=totalenergiesaccess=stationtotal=totalenergieschargingservices
Trojan Energy
Trondheim kommune, Miljøenheten=!=trondheimkommunemiljoenheten
True Kare
True Zero
Trạm xăng=!=tramxang
Turkey Hill
Turmstrom
Turmöl=!=turmol
Türkiye Petrolleri=!=turkiyepetrolleri=tppd
U.GO=glusco=глускоритейл
UAB Ignitis
UDF Fuel=uniteddairyfarmers=udf=udffuels
UFA=unitedfarmersofalberta
UPG=ukrainianpetroleumgroup=юкрейніанпетролеумгруп=юпг
USA Gasoline
Ucharge
Ukrnafta=укрнафта=азсukrnafta=азсукрнафта=патукрнафта
Ultramar
Umbria Energy
Umeå Energi=!=umeaenergi
Unioil
United=!=unitedpetroleum=unitedaus
Unity Oil=unityoilcompanylimited
Uno Fuel
Uno-X
Uppsala parkerings AB
VGS mbH
VIRTA=liikennevirtaoy
VM Petroleum
VOLTRUN
Valcarce
Van der Valk Energy
Vattenfall InCharge=incharge
Vattenvall
Vector
Vega Carburanti=vegacarburantispa
Veimonte
VendElectric
Vereinigte Stadtwerke=vereinigtestadtwerkegmbh
Viada
Viesgo
Ville de Saint-Louis=saintlouis
VinFast
Virši=!=virsi
Volksbank Westmünsterland=!=volksbankwestmunsterland=volksbankwestmunsterlandeg
Voltiva
Voy con Energía=!=voyconenergia
Vолна=!=vолна
WAAT=waatsas
WEL Networks
WEMAG
WICO
WOG=азкwog=азсwog=вог=товвогрітейл
Waitomo
Walmart Energy
Watis
Wawa
Waybler=cacharge
We Drive Solar
Weigel's
Weis Gas N' Go
Welcome Break
Wels Strom E-Mobil
Wenea
Wesco
Westenergie Metering GmbH
Westfalen
Westfalen AG
Westfalen Weser Ladeservice=westfalenwesernetz=westfalenweser=westfalenweserenergie=westfalenweserladeservicegmbh
Wien Energie=!=wienenergiegmbh
WiiiZ
Wink Charging
Winxo
Wirelane=wirelanegmbh
Witty=wittybyhagerhellas
Wowplug
XTR
Xtra Fuels=xtramart
YPF
YX 7-Eleven
YX Truck
YX=!=yxenergi
Z=!=zenergy
ZDiTM Lublin=ztmlublin
ZEAG Energie=zeag
ZEBORNE
ZEN Petroleum=zenpetroleumlimited
ZG Raiffeisen Energie
ZSE Drive=zapadoslovenskaenergetika=zse
Zero=!=meridian
Zeus
Ziz
Zunder
Zwickau
ampUp
apollostation=アポロステーション
autostrom.plus=autostromplusgmbh
be emobil
bft
bike-energy=bikeenergyladestation
bp pulse=bpchargemaster=chargemaster
char.gy
chargEV
charge.brussels=pitpoint=pitpointcng
da emobil=daemobilgmbhcokg
deer GmbH
din-X
e-Mobi
e-Mobi Elektromobilitás Nonprofit Kft.=!=emobielektromobilitasnonprofitkft
e-Totem
e-regio=eregiogmbhcokg
e.dis
eCarUp
eE4mobile eG
eMobility
eMotion=omvemotion=emotionslovensko=omvslovensko
eONE
eParking
ePower
eborn
econec=ebikebox=ebikepoint=econeceu
efacec
eins energie in sachsen
ejoin
electrip=electripbulgaria
eliso
emotì=!=emoti
enercity=enercityag
energis
enviaM=enviamitteldeutscheenergieag
evd energieversorgung dormagen
evmapa
evolt
evpass
evyve
evzen=!=evzensmegdeveloppement
futurego
illwerke vkw=!=vkw=vorarlbergerillwerke=vorarlbergerkraftwerke=illwerkevkwag
kiwEV
next step mobility GmbH
nextgreen
npd
nrg incharge=motoroilhellas
opconnect
pcharge
reev=reevgmbh=reevorg
regionalwerk Bodensee
sas e-motum
swb=swbbremen
tankpool24
termo
uSmile 昆仑好=!=usmile昆仑好
ubitricity=ubitricitygmbh
vkw vlotte=vlotte
wallbe
westenergie
Àrea Metropolitana de Barcelona=!=areametropolitanadebarcelona
Ísorka=!=isorka
ÖAMTC=!=oamtc
Überlandwerk Groß-Gerau GmbH=!=uberlandwerkgrosgeraugmbh
ΑΡΓΩ=!=αργω
Γαλαξίας=!=γαλαξιασsupermarket
ΔΕΗ blue=!=δεηblue=deiblue
ΕΛΙΝΟΙΛ=!=ελινοιλ=ελιν
ΕΤΕΚΑ=!=ετεκα
АО "Сетевая компания"=!=аосетеваякомпания
Авіас=!=авіас=avias=aviasplus=авиасплюс=авіасплюс=азсавіас
БРСМ-Нафта=!=брсмнафта=brsm=brsmnafta=азкбрсмнафта=азсбрсм=брсм
Башнефть=!=башнефть=bashneft
Белоруснефть Malanka=белоруснефтьmalanka=маланка
Белоруснефть=!=белоруснефть
Белтелеком=!=белтелеком
Бенита=!=бенита=benita
Газпром Нефть=!=газпромнефть=gazpromneft
Газпромнефть АЗС=!=газпромнефтьазс
Гелиос=!=гелиос
ЕКА=!=ека
КНП=!=кнп
Кнез Петрол=!=кнезпетрол=knezpetrol
Круиз=!=круиз
Ленэнерго=!=ленэнерго=паоленэнерго
Лукойл=!=лукойл=лукоил=лукойлбългария
Макпетрол=!=макпетрол
Маркет=!=маркет=азсмаркет
Мосэнерго=!=мосэнерго
НИС Петрол=!=ниспетрол=nispetrol=нис
НК Альянс=!=нкальянс=allianceoil
ННК=!=ннк=ненецкаянефтянаякомпания
Нефтьмагистраль=!=нефтьмагистраль=neftmagistral
ОККО=!=окко=okko=азсокко
ОКТА=!=окта
ОПТИ=!=опти
Одеська міська рада=!=одеськаміськарада
ПО «Белоруснефть»=!=побелоруснефть
ПТК=!=птк=thepetersburgfuelcompany
Петрол=!=петрол=petrolad
Пункт Е=!=пункте
РУП "Белоруснефть-Гомельоблнефтепродукт"=!=рупбелоруснефтьгомельоблнефтепродукт
РУП "Белоруснефть-Минскавтозаправка"=!=рупбелоруснефтьминскавтозаправка
Ромпетрол=!=ромпетрол
Роснефть=!=роснефть=rosneft
Россети=!=россети=rosseti
Саханефтегазсбыт=!=саханефтегазсбыт
Сибнефть=!=сибнефть
Сургутнефтегаз=!=сургутнефтегаз=surgutneftegas
ТНК=!=тнк
ТПК=!=тпк
Таиф-НК=!=таифнк
Татнефтепродукт=!=татнефтепродукт=tatnefteprodukt
Татнефть=!=татнефть=tatneft
Трасса=!=трасса
Укр-Петроль=!=укрпетроль=ukrpetrol=ппукрпетроль
ШТС=!=штс
Энергия Москвы=!=энергиямосквы=energyofmoscow
ҚазМұнайГаз=!=қазмұнайгаз=казмунайгаз
Ֆլեշ=!=ֆլեշ
דור אלון=!=דוראלון=doralon
מילגם=!=מילגם=milgam
סונול=!=סונול=sonol
أدنوك=!=ادنوك=adnoc=adnocservicestation
أرامكو=!=ارامكو
الدريس=!=الدريس=aldrees=aldreespetroleumtransportservicescompany=شركهالدريسللخدماتالبتروليهوالنقليات
اينوك=!=اينوك=enoc
بترومين=!=petromin=بترومين=شركهبترومين=petromincorporation=petromبتروم=petromincorp=بتروم
توتال=!=توتال
ساسكو=!=ساسكو=sasco=saudiautomotiveservicescompany=الشركهالسعوديهلخدماتالسياراتوالمعدات
سی این جی=!=سياينجي
شل=!=shellشل
شیل=!=شيل
عجيل=!=عجيل=agil
نفط=!=نفط=naft
نفطال=!=نفطال
ٹوٹل=!=ٹوٹل
پاکستان اسٹیٹ آئل=!=پاكستاناسٹيٹائل=pakistanstateoil=ਪਾਕਸਤਾਨਸਟੇਟਆਇਲ=پاكستانسٹيٹائيل=psopetrolpump
บางจาก=!=บางจาก=bangchak
ปตท.=!=ปตท
เชลล์=!=เชลล์
เอสโซ่=!=เอสโซ่
გალფი=!=გალფი=галф=სანპეტროლიუმჯორჯია=sunpetroleumgeorgia=გულფი
გამა=!=გამა=гама
და-ტენე=!=დატენე=datene
ეკოპეტროლი=!=ეკოპეტროლი=экопетрол
ვისოლი=!=ვისოლი=wissol=виссол=ვისოლპეტროლიუმჯორჯია=wissolpetroleumgeorgia=ვისოლ
თოფიჩი=!=თოფიჩი=topichi=топичи
ი-სპეის=!=ისპეის
ლუკოილი=!=ლუკოილი=შპსლუკოილჯორჯია=lukoilgeorgia
მ-ოილი=!=მოილი=мойл
ნეოგაზი=!=ნეოგაზი=neogas=неогаз
ოპტიმა=!=ოპტიმა=оптима
პორტალი=!=პორტალი=portal=портал
რომპეტროლი=!=რომპეტროლი
სოკარი=!=სოკარი=сокар=სოკარჯორჯიაპეტროლეუმი=socargeorgiapetroleum=სოკარგაზი
ქონექთი=!=ქონექთი=коннект
キグナス石油=!=キグナス石油=kygnus=キグナス
コストコ ガスステーション=!=コストコガスステーション
コスモ=!=コスモ=コスモ石油
ホクレンSS=!=ホクレンss=ホクレン=hokuren=hokurenss
中国国际能源=!=中国国际能源=chinainternationalenergy
中国海油=!=中国海油=cnooc=中国海洋石油=中海油=中海油加油站=中海油站
中国燃气=!=中国燃气=chinagas
中国石化=!=中国石化=sinopecfuel=中国石化sinopec=中国石化加油站=中石化=中石化加油站=中石化油站
中国石油=!=中国石油=usmile昆仑好客=usmile=petrochina=中國石油=中国石油petrochina=中国石油加油站=中油加油站=中石油=中石油加油站
中國石化 Sinopec=!=中國石化sinopec=中國石化
中國石油 PetroChina=!=中國石油petrochina
中油碧辟=!=中油碧辟=中油bp=bppetrochina
全國加油站=!=全國加油站
出光=!=idemitsu=idemitsukosan=出光興産
南方电网=!=中国南方电网=南方电网=southernpowergrid=南方电网有限公司
台塑石油=!=台塑石油=formosapetrochemicalcorporation=台塑石化
台灣中油=!=台灣中油=cpccorporationtaiwan
国家电网=!=国家电网=stategridcorporationofchina=stategrid=国家电网有限公司=中国国家电网
国家管网=!=国家管网=pipechina
好市多加油站=!=好市多加油站
小兔充充=!=小兔充充=bunnypower
小鹏超充站=!=小鹏超充站=xpengsupercharger
山隆加油站=!=山隆加油站=sanlong=山隆通運股份有限公司=shanloongtransportationcoltd
广西交投=!=广西交投=广西交通投资集团有限公司=广西交投加油站
昭和シェル=!=昭和シェル=シェル=showashell=ロイヤル・ダッチ・シェル=昭和シェル石油
東光高岳=!=東光高岳=takaokatoko
滴滴充电=!=滴滴充电=didicharging
特来电=!=特来电=teld
理想超级充电站=!=理想超级充电站=liautosupercharger
睿能創意股份有限公司=!=睿能創意股份有限公司
福懋加油站=!=福懋加油站=福懋興業股份有限公司=formosataffetacoltd
英屬開曼群島商睿能新動力股份有限公司台灣分公司=!=英屬開曼群島商睿能新動力股份有限公司台灣分公司
蔚来换电站=!=蔚来换电站
蔚来目充站=!=蔚来目充站
蔚来超充站=!=蔚来超充站
현대오일뱅크=!=현대오일뱅크=hyundaioilbank
`,
  'transport.parking': `
APCOA Parking=apcoa
Ace Parking
Aimo Park
BOE Parking=boe
Bank Park
Bath and North East Somerset Council=!=bathnortheastsomersetcouncil=bnes=banes
Best in Parking=bip
C-Park
Care Park
Central Texas Regional Mobility Authority=ctrma=mobilityauthority
City Center Parking=upark
City of Gold Coast=gccc=goldcoastcitycouncil
City of Ryde
Civil Enforcement Ltd=celtd
Colonial Parking
Contipark=contiparkparkgaragengesellschaft
Cornwall Council=konselkernow
D-Parking=dパーキング
Department for Infrastructure
Diamond Parking
Dorset Council
Effia
English Heritage
Erewash Borough Council
Estapar
Euro Car Parks
Excel Parking Services
Exeter City Council
Fort Bend County Toll Road Authority=fbctra
Gedling Borough Council
Gemeente Amsterdam
Gemeente Dordrecht
Gemeente Leiden
Gemeente Rotterdam
Gemeente Utrecht
Gemeente Weert
Göteborgs Stads Parkerings AB=!=goteborgsstadsparkeringsab
Harris County Toll Road Authority=hctra
Horizon Parking
Illinois Tollway
Impark
Interparking
JustPark
Keolis Commuter Services
Ku-ring-gai Council
London Borough of Newham
Lyon Parc Auto=lpa
Maryland Transportation Authority=mdta
Mesto Košice=!=mestokosice
Montgomery County Toll Road Authority=mctra
Mosman Council
N3 Toll Concession Ltd=n3tc
NPC24H=日本パーキング=nihonparkingcorporation
NSW National Parks and Wildlife Service=!=nswnationalparkswildlifeservice=npws=nationalparkswildlifeservice
NTTル・パルク=!=nttル・パルク=nttleperc=ル・パルク
National Car Parks=ncp
National Trust for Scotland
National Trust=charitable
New York State Thruway Authority=nysta
Newry, Mourne and Down District Council=!=newrymournedowndistrictcouncil
North East Texas Regional Mobility Authority=netrma
North Somerset Council
North Sydney Council
North Texas Tollway Authority=ntta=tolltag
Northern Beaches Council
One Parking Solution
ParkBee
Parking Company of America=pca
Parking Control Management=parkingcontrolmanagementukltd
ParkingEye
Payuca=payucaparking
Pittsburgh Parking Authority
Plymouth City Council
Q-Park
Queensland Rail park 'n' ride=queenslandrail
Republic Parking
Rother District Council
SANパーク=!=sanパーク=sanpark
SH 130 Concession Company
SP+=!=spplus=centralparking=centralparkingsystem=standardparking
Salford City Council=salfordcouncil
SmartPark=portlandbureauoftransportation=pbot
Somerset Council=mendipdistrictcouncil=sedgemoordistrictcouncil=somersetcountycouncil=somersetwesttauntoncouncil=southsomersetdistrictcouncil
South African National Roads Agency=sanral=sanra
Swansea Council=cyngorabertawe=citycountyofswanseacouncil=cyngordinasasirabertawe
Texas A&M University=texasamuniversitytransportationservices
Times=!=タイムズ=台灣普客二四股份有限公司=park24taiwancoltd=24park=park24=timesparking=普客二四
Toll Operations Division of the Texas Department of Transportation=!=txdottod=txdottolloperationsdivision
Torbay Council
Toronto Parking Authority=tpa=greenp
TriMet Park & Ride=trimet
UK Car Park Management=cpm=ukcpm
Vehicle Control Services=vcs
WIPARK=wiparkgaragen
Willoughby City Council
Wilson Parking
Yespark
Zagrebparking
İSPARK
Агенция "Пътна инфраструктура"=!=агенцияпътнаинфраструктура=апи
アップルパーク=!=アップルパーク=applepark
エコロパーク=!=エコロパーク=ecolopark=エコロシティ=ecolocity
コインパーク=!=コインパーク=coinpark
タイムズ=!=タイムズ24=times24=times24th
トラストパーク=!=トラストパーク=trustpark
ナビパーク=!=ナビパーク=navipark=スターツアメニティー=startsamenity
パラカ=!=パラカ=paraca
パークジャパン=!=パークジャパン=parkjapan
三井のリパーク=!=三井のリパーク=mitsuirepark=三井不動産リアルティ=mitsuifudosanrealty
俥亭停車=!=俥亭停車=youparking=日月亭
台灣聯通=!=台灣聯通=taiwanparking=台灣聯通停車場開發股份有限公司=taiwanexpressparkingdevelopmentcoltd
名鉄協商パーキング=!=名鉄協商パーキング=meitetsukyosho
和雲行動=!=和雲行動=hiparking=和泰汽車=hotaimotor
嘟嘟房=!=嘟嘟房=dodohome=寶盛國際股份有限公司=baoshengglobalcoltd
城市車旅=!=城市車旅=cityparking=阜爾運通股份有限公司=psscoltd
威信停車場 Wilson Parking=!=威信停車場wilsonparking=威信停車場
詮營停車=!=詮營停車=parkinsysparking=詮營股份有限公司=parkinsystechnologycorpation=parkinsys
運輸署 Transport Department=運輸署transportdepartment=運輸署
한국도로공사=!=한국도로공사=koreaexpresswaycorporation=도로공사
`,
  'transport.public': `
=!=tobike
AAATA
ABQ RIDE
AC Transit
ALSA Agadir
ALSA City
ALSA Citybus RST
ALSA Khouribga
ALSA Marrakech
ALSA TANGER
AMA=!=amaautoridadmetropolitanadeautobuses=autoridadmetropolitanadeautobuses=amaaziendamobilitaaquilana=amaspa
AMAT=amatpalermo
AMB Bus Metropolità=!=ambbusmetropolita
AMB Nitbus
AMBici=transportsmetropolitansdebarcelona
AMI Ferrara=amife
AMT Genova=amt
AMTS=amtsbenevento=amtscatania
ANTIK SmartWay
ANTT
APS Mobilità=!=apsmobilita
ART=!=artanaheim=anaheimresorttransit
ASDP
AT HOP Validator
AT=!=ataucklandtransport=aucklandtransport=atadvancetransit=advancetransit
ATAF
ATAP=!=atapbiellavercelli
ATD
ATM Lleida
ATM=!=atmmilano=atmbarcelona=amtbarcelona
ATMA Ancona=ancona=tplancona
ATV
ATVO
AUVASA=autobusesurbanosdevalladolid
AXO=rdcreil=pierresudoise
Aarhus Kommune=arhuskommune
Adana Belediye Otobüsleri=!=adanabelediyeotobusleri
Addis Ababa Public Transport=addisabebapublictransport
Adriabus=pesaro=tplmarche=tplpesarourbino=urbino
AggieSpirit
AggloBus=agglobusbourges
Agglobus Cavem
Agglobus=!=agglobusrodez
Agra Metro
Aguia Branca
Ahmedabad Metro
Aircoach
Airdrie Transit
Airport Shuttle Lelystad
Aix-en-Bus
Alappuzha Buses
Alaska Marine Highway=alaskmarinehighway
AlbaBici=utebicicletasalbacete
Ales'y
Alimentadora=alimentadorabrasil=alimentadoracuba=epth
Alliance=fralliance
Alsa
Alternéo=!=alterneo
AltiGo=tub
Altoona Metro Transit=amtran
Alégo=!=alego
Aléo=!=aleo
Aléop - Loire Atlantique=!=aleoploireatlantique
Aléop en Maine-et-Loire=!=aleopenmaineetloire
Aléop en Sarthe=!=aleopensarthe
Aléop en Vendée=!=aleopenvendee
Aléop=!=aleop
Ama Bus=mobus
Amelys=keolismontargis
Ametis=keolisamiens
Amstelland-Meerlanden=connexxion
Amtrak Thruway
Angkot Kabupaten Bandung
Angkot Kota Bandung
Angkot Kota Cimahi
Angkot Kota Medan
Angkot Lintas Bandung Raya
Angkot Lintas Kota Bandung
AngkotMajalengka
AngkotSumedang
Angkutan Tangerang
Antelope Valley Transit Authority
Apolo 7=societedestransportsdubassinchellois
AppalCART
Aravisbus
Arboria Bike=mestotrnava
Arc-en-Ciel=arcenciel1=arcenciel2=arcenciel3=arcenciel4
Arche Agglo
Arcobaleno
Area Blu
Area Regional Transit=saintluciecountytransitdivision=treasurecoastconnector
Argenteuil - Boucles de Seine=keolisargenteuilbouclesdeseine=busenseine
Arlington Transit
Arnhem-Nijmegen
Arriva Herts & Essex=arrivainhertsessex
Arriva Italia
Arriva North East
Artis=keolisarras=busartis
Arv'i
Astuce
Athens Clarke County Transit=athenstransit=acctransit=acctransitbus=acct
Atlânticoline=!=atlanticoline
Augsburger Verkehrs- und Tarifverbund=augsburgerverkehrsgesellschaft=avg
Augusta Transit=augustapublictransit
Autobuses Interurbanos de Madrid
Autobuses Metropolitanos
Autobuses Urbanos de Almería=!=autobusesurbanosdealmeria
Autobuses Urbanos de Aranjuez
Autobuses Urbanos de Córdoba=!=autobusesurbanosdecordoba
Autobuses Urbanos de Getafe
Autobuses Urbanos de Granada
Autobuses Urbanos de Jerez
Autobuses Urbanos de León=!=autobusesurbanosdeleon
Autobuses Urbanos de Móstoles=!=autobusesurbanosdemostoles
Autobuses Urbanos de Palencia=palbus
Autobuses Urbanos de Salamanca
Autobuses Urbanos de San Martín de la Vega=!=autobusesurbanosdesanmartindelavega
Autobuses Urbanos de Segovia
Autobuses Urbanos de Toledo
Autobuses Urbanos de Valdemoro
Autobuses Urbanos de Vélez-Málaga=!=autobusesurbanosdevelezmalaga
Autobuses Urbanos de Zamora
Autobuses Urbanos de Zaragoza=auz=avanzazaragoza=auzsa=tuzsa=urbanosdezaragoza
Autobusos Urbans d'Elx=aue=avanza
Autobusos de Lleida
Autobusy we Wrocławiu=!=autobusywewroclawiu
Autoguidovie Pavia
Autotrolej
Auvergne-Rhône-Alpes=!=auvergnerhonealpes
AveiroBus
Azalys=keolisblois
Azienda Napoletana Mobilità=!=aziendanapoletanamobilita=anm
Aérial=!=aerial=etablissementtransdevdevulaines
B-Line=butteregionaltransit
BA Ecobici=tembici
BAAG=regiecabs
BART=!=sanfranciscobayarearapidtransitdistrict=bayarearapidtransit
BASF-Werkverkehr
BAT=!=batbornholm=batklamathfalls=basinareatransit=batmassachusetts=brocktonareatransitauthority
BC Ferries
BC Transit
BCRTA=butlercountyregionaltransitauthority=butlercountyrta
BCT
BCycle
BGC Bus
BHÉV=!=bhev=mavhev=mavhevzrt
BIT Mobility
BKM
BMTA
BMTC
BO:CB:Cochabamba
BO:CH:Sucre
BO:OR:Oruro
BORA!=!=cimviseudaolafoes
BR:MG:Belo Horizonte
BR:MG:CGA
BR:MG:Manhuaçu=!=brmgmanhuacu
BR:MG:Nova Lima
BR:MG:Santa Luzia
BR:PB
BR:PB:João Pessoa=!=brpbjoaopessoa
BR:SC:Garopaba
BREEZE=!=northcountytransitdistrict
BROM=roovee
BRT=brtbrasil=brtlagosnigeria=lagosbusrapidtransitsystem=lagosbrt=brtmalaysia=brtthailand=btsgroupholdings=brtايران=brt日本
BRTA
BSD Link
BT=!=btblacksburg=blacksburgtransit=btbloomington=bloomingtontransit
BUSIT Waikato=busit
BWG Transit
Bacninhbus
Bajs Zagreb=bajs=sustavjavnihbicikala
Bakı Metropoliteni=!=bakimetropoliteni=bakumetro
BalticBike
Baltimore County Loop=bcdpwt=baltcoloop=towsonloop
Baltimore Harbor Connector=baltimorecitydepartmentoftransportation=bcdot
Baltimore Light RailLink
Baltimore Metro SubwayLink=marylandtransitadministration=mta=metrosubwaylink
BaltimoreLink=mtabaltimore=mtalocalbus
Balıkesir Toplu Taşıma=!=balikesirtoplutasima
Bangkok MRT=metropolitanrapidtransit=mrt
Barnsley
Barrie Transit
Bas Muafakat Johor
Bassetlaw
Batik Solo Trans
BatumVelo docking station=ბათუმველო=batumvelo=შპსბათუმისავტოტრანსპორტი
Bay Area Transportation Authority
Bay Ferries Limited=bayferries
Bay Wheels=bayareabikeshare=fordgobike=lyftbike
BayBus=bayofplentyregionalcouncil
Baïa=!=baia=transdevurbainbassindarcachon
Beach Cities Transit
Beaumont Zip=bmtzip=beaumontmunicipaltransit
Bee Network
Bee-Line=!=wcdot
Belfast Bikes=justeatbelfastbikes=belfastcitycouncil
Belle Savoie Express
Ben Franklin Transit
Benton Area Transit=bentoncounty
Bergamo Trasporti
Bergen Bysykkel=urbaninfrastructurepartneras
Berkshire
Bermuda Public Transportation
Bernmobil=stadtischeverkehrsbetriebebern=svb
Berrys Coaches
Bezpłatna Komunikacja Miejska Otwock=!=bezplatnakomunikacjamiejskaotwock
Bełchatów=!=belchatow
BiKeR=nextbikepolska
BiTS=bicincitta
BiZi=!=utebicicletaszaragoza=bizizaragoza
Bibus=rdbrest
Bici Cuenca
Bici Las Condes=clearchannel
BiciLOG=nextbike
BiciMAD
BiciMia
BiciQuito
Bicicas=ajuntamentcastellomobilitat
Bicicletar=prefeituramunicipaldefortaleza
Bicicoruña=!=bicicoruna=emvsa
BicikeLJ
Bicirio=somosmovilidad
Bicy=movelenje
Big Blue Bus=cityofsantamonica
Big Bus Tours
Bike Belém=!=bikebelem=sambatransportessustentaveis
Bike Chattanooga=altabikeshare
Bike PE
Bike PoA
Bike Salvador
Bike Sampa
Bike Share Connect=bruinbikeshare
Bike Share Toronto
Bike Vitória=!=bikevitoria=serttel
BikeMi
BikeNHV
BikeRio
BikeU
Bike_S=nieruchomosciioplatylokalne
Bikesantiago
Biketown PDX=biketown
Biketown WHQ
Biki=bikihonolulu=bikivalladolid
Bilbaobizi
Bilbobus
Bixi
Bizkaibus
Bièvre=!=bievre=ratpcapbievre
BlaBlaCar Bus=blablabus=blablacar=idbus=ouibus
Blekingetrafiken
Blue-bike=bluemobility
Bluebikes=bluecrossblueshieldofmassachusettsbcbsma=metroboston
Bluestar
Bob The Bus
Borders Network
Boseh=uptangkutandinasperhubungankotabandung
Boulder B-cycle
Bourg-Saint-Maurice
Brakar
Brampton Transit
Breeze Bike Share=cyclehop
BreizhGo
Brescia Mobilità=!=bresciamobilita=bresciamobilitaspa
Brie et Deux Morin=transdevbrieetdeuxmorin
Bristol, Bath & the West
British Columbia Ministry of Transportation
Brodnica
Brompton Bike Hire
Broome County Transit
Brunei-Muara bus
Brévibus=!=brevibus
Bublr Bikes
Budapesti metró=!=budapestimetro=bkv
Burlington Transit
Bus Faial
Bus Rotterdam
Bus Urbano Cartagena
Bus Urbà de Terrassa=!=busurbadeterrassa
Bus de Palma
BusSmart=invercargill=southland
Busitalia Veneto=busitaliavenetospa
Busval d'Oise=bushautvaldoise
Busverkehr Emsland-Mitte/Nord=bve=bvemslandmittenord
Busvervoer Almere
Bycyklen
Bydgoski Rower Aglomeracyjny
Bygdaleiðir=!=bygdaleiðir
Bysykkel=!=bysykkeloslo=oslobysykkel=uiposlobysykkelas
BürgerBus Fredenbeck=!=burgerbusfredenbeck
Bürgerbus Remscheid=!=burgerbusremscheid
Bảo Yến=!=baoyen
C'entro in Bici
C-TRAN
C.vélo=!=cvelo=velogik
CA2BM
CABS=campusareabusservice
CARTA=!=cartasouthcarolina=cartatennessee
CAT=!=catcanbyarea=cityofcanby=catcolumbiaarea=hoodrivercountytransportationdistrict=catharrisburg=capitalareatransit
CATA=catamassachusetts=capeanntransportationauthority=catamichigan=capitalareatransportationauthority=capitalareatransitauthority
CATABUS=centreareatransportationagency=communityservice
CATS=catsindiana=cityofandersontransitsystem=catslouisiana=capitalareatransitsystem=catsnorthcarolina=charlotteareatransitsystem
CC Rider=columbiacountyrider=columbiacounty
CCVUSP
CDPHP Cycle=socialbicyclesinc
CDTA=capitaldistricttransportationauthority
CET=!=cascadeseasttransit
CFF
CGN
CH-GR
CH-UR=autoaguri=aagu
CH-VS
CHT
CITURA=reseaucitura=transportsencommundereims
CMT - Alcobendas
CMT Interurbanos
CMonbus
COLE Neuquén=!=coleneuquen
COOTRANSCOMAT
COTA
COTPA
CPT
CSO
CT Bus
CTA=ctachicago=chicagotransitauthority
CTC=!=clermonttransportationconnection
CTP Iași=!=ctpiasi=ratpregiaautonomadetransportpubliciasi
CTS=ctsstrasbourg=compagniedestransportsstrasbourgeois
CTT
CTtransit
Caledonian MacBrayne=calmac
Calgary Transit=calgarylrt
Calibus
Call a Bike
Caltrain
Cambus
Campbell River Transit System
Cap Cotentin=zephirbus
Cap'bus
CapMetro Bikeshare=metrobike
Cape Town IRT
Capital Bikeshare=cabi
Car Jaune
Car TER Centre – Val de Loire
Cara'Bus=transdevroyanatlantique
Carcassone Agglo=frcarcassoneagglo
Carris
Carris Metropolitana
Cars Région Ain=!=carsregionain
Cars Région Ardèche=!=carsregionardeche
Cars Région Cantal=!=carsregioncantal
Cars Région Drôme=!=carsregiondrome
Cars Région Express=!=carsregionexpress
Cars Région Haute-Savoie=!=carsregionhautesavoie
Cars Région Isère=!=carsregionisere
Cars Région Puy-de-Dôme=!=carsregionpuydedome
Cars Région Savoie=!=carsregionsavoie
Cars Régionaux 16=!=carsregionaux16
Cars Régionaux 19=!=carsregionaux19
Cars Régionaux 23=!=carsregionaux23
Cars Régionaux 87=!=carsregionaux87
Cartrans
Casa Tramway=ratpdev
Casabus=casablancabus
Casco Bay Lines
Causeway Link
CeBus
Central Coast Buses
Central Fraser Valley Transit System
Centre et Sud Yvelines
Centro Auburn
Centro Oswego
Centro Rome
Centro Syracuse
Centro Utica
Centro=!=centrobrasil=centrovenezuela
Ceredigion
Cergy-Pontoise Confluence
Chamonix Bus=montblancbus
Chandigarh Transport Undertaking=ctubusservices
Chapas
Chapecó=!=chapeco
Charm City Circulator
Chennai Metro
Cherriots=salemareamasstransitdistrict
Chełm=!=chelm
Chilliwack Transit System
Chodzież=!=chodziez
Choletbus
Chromek
Chronoplus=keoliscotebasqueadour
CicloPi
Cidade do Sol
Cilia Italia Srl - San Cesareo
Cilia Italia Srl - Zagarolo
Cilia S.p.A. - Palestrina
Ciotabus
Circumvesuviana=enteautonomovolturno=eav
Citalis
Citi Bike=nycbikeshare
Citibus=keolisnarbonne
Citrix Cycle
Citrus Connection
City Bike Finland
City Bike Linz
City Bikes
City Bus Fès=!=citybusfes
City Bus Meknès=!=citybusmeknes
City of Whitehorse Transit
City of Windhoek=movewindhoek
CityBike Vantaa Oy
CityBus Wörgl=!=citybusworgl
CityLink Whangārei=!=citylinkwhangarei
Citybus Brixen
Citylink=!=citylinkidaho
Citéa=!=citea=transdevvalencemobilite=ctav=vrd
Citéline=!=citeline=spltransfensch=reseauciteline=transportsencommundethionvillefensch
Clallam Transit
Cluj Bike=primariamunicipiulclujnapoca
Co Bikes
Co.Tr.A.B.
Co.Tra.L.
CoGo Bike Share=cogo
Coast RTA
CobbLinc
Codiac Transpo
Coeur de Maurienne Bus
Coffs Harbour
Colectivo Urbano
Colibri
Com'Bus=ctvmi
Community Connector
Community Transit
Commute.org
Commuter Express=losangelesdepartmentoftransportation
Comox Valley Regional Transit System
Compagnie des Autobus de Monaco=autobusdemonaco
Compania de Transport Public Cluj-Napoca=ctp=ctpcompaniadetransportpublicclujnapocasa
Comète=!=comete
Concessie Personenvervoer over water in Rotterdam en Schiedam=!=watertaxirotterdam
Coniferal
Connect Public Transit=cvtd
Connect Transit
Connector=transdev=cincinnatibellconnector=cincinnatistreetcar
Consorcio Regional de Transportes de Madrid=crtm=crtmadrid=esm
Consorcio de Transporte Metropolitano del Campo de Gibraltar=!=ctmcg
Consorcio de Transporte Metropolitano del Área de Málaga=!=ctmam
Consorcio de Transporte Metropolitano del Área de Sevilla=!=ctmas=consorciodetransportedelareadesevilla=consorciosevilla=ctas
Consorcio de Transportes de Asturias
Consorcio de Transportes del Área de Zaragoza=!=consorciodetransportesdelareadezaragoza=esarzctaz=ctaz
Consorzio Trasporti Pubblici Insubria=ctpi
Contram Mobilità=!=contrammobilita=camerino=contram=macerata=tplmacerata
Cooperative Alliance for Seacoast Transportation=!=coastbus
CoqueliGO=babus
Corfu City Bus=!=corfucitybusbluebus
Corolis=transdevbeauvaisismobilites=transportsurbainsdubeauvaisis
Corujas
County Connection
Couralin=translandes
Cowichan Valley Regional Transit System
Culver CityBus
Cy'clic=cyclocity
CyRide
Cyclocity=!=cyclocitylietuva=cyclocity日本=cyclocityinc
Cypré=!=cypre=lescarscharlot
Czeladzki Rower Miejski
Częstochowski Rower Miejski=!=czestochowskirowermiejski
Côte&Bus=!=cotebus
Cœur d'Essonne=!=cœurdessonne
DART First State=delawaretransitcorporation
DART=!=dartdallasarearapidtransit=dallasarearapidtransit=dartdesmoinesarearegionaltransit=desmoinesarearegionaltransitauthority
DASH=dashalexandria=alexandriatransitcompany=dashlosangeles
DB Vertrieb GmbH
DBUS
DBizi
DC Circulator
DCTA=dentoncountytransportationauthority
DDOT
DETRO
DK'BUS=stde
DK'Vélo=!=dkvelo
DLAn
DLLi
DLOV
DLT
DLVB
DLWV
DMT=danvillemasstransit
Daladala
Dalatrafik
Dales & District
Dalesbus
DanaBus
Date Bike=ドコモ・バイクシェア=docomobikeshare
Decatur Public Transit System=dpts
Delhi Metro=delhimetrorailcorporationlimited
Delhi Public Transport
Derwent Ferries=navigators
Dessauer Verkehrsgesellschaft mbH=dvg
Dharma Indah
DinTur
Dingolfinger Regionalbusnetz
Distribus=distribusbretagne=frdistribus=distribusgrandest=reseaudistribus
Divia=keolisdijonmobilites
DiviaVélodi=!=diviavelodi=cykleo
Divvy
Docklands Light Railway=dlr
DolomitiBus
Dombóvár=!=dombovar
Donau-Iller-Nahverkehrsverbund=debwding
Donkey Republic
Dourados
Drammen Bysykler=clearchannelnorgeas
Drechtsteden, Molenlanden en Gorinchem=!=qbuzz
Drohobych
Dublin Area Rapid Transit
Dublin Bus
Dublin Commuter=buseireann=buseireanndublincommuter
Duluth Transit Authority=dta
Dunaújváros=!=dunaujvaros
Duobus=keolisoyonnax
Durham Region Transit
DÚK=!=dopravausteckehokraje
E-Tran
E.Motion=!=provinciaautonomaditrento
ECAT=escambiacountyareatransit
ECLA Lons Agglo Mobilités=!=eclalonsagglomobilites
EMT Fuenlabrada
EMT Tarragona
EMT=!=emtvalencia
EMTPM
EMTU
ES:M:Alcalá de Henares=!=esmalcaladehenares
ES:M:Torrejón de Ardoz=!=esmtorrejondeardoz
ES:M:Valdemoro
ETASA
ETCSBC
ETUSA
EW Bus
East Chicago Transit=ect
Eastbourne
Eastern Sierra Transit
Easybike
Ecobici=ecobiciciudaddemexico=5m2bkt
Edmonton LRT=edmontontransitservice=edmontontransitsystem
Eesti kaugliinid
El Dorado Transit
Elektrėnų savivaldybė=!=elektrenusavivaldybe
Empresa Municipal de Transportes de Madrid=emtmadrid=esmmadrid
EnCicla
Ensign Bus
Ente de la Movilidad de Rosario=emr
Envia=!=transdevarles
Envibus
Essonne Sud Est=keolisvaldessonnedeuxvallees
Essonne Sud Ouest=franciliteouestessonne
Estrada Nova
Esztergomi helyijárat=!=esztergomihelyijarat
Etna Trasporti servizio urbano Ragusa
Euskotren Tranbia
Everett Transit
Evolve E-Bike Share=evocarshare
Explore Bike Share
Express A14
Express=!=expresscotedivoire
Expressway=buseireannexpressway
Extra.TO
Extraurbano MOM
Extraurbano Nord
FAST=!=fastfairfieldsuisuntransit=fairfieldsuisuntransit=fastfayettevillearea=fayettevilleareasystemoftransit
FAX=!=fresnoareaexpress
FLUO 68
FNMA
FRAM Ekspress
Fablio=keolischateauthierry
Facilibus Saint Gervais
Fairfax Connector
False Creek Ferries
Fast Ferry Vlissingen - Breskens=westerscheldeferrybv
Ferrovie Laziali=trenitalia
Fervima
Figueira
Fil Bleu=keolistours
Filibus
Filéo=!=fileo
First Essex
First West of England
First York
First in Essex
Five Star=5starbus=fivestarbus
Flixbus
Fluo Grand Est 88
Fluo Grand Est=fluograndest67=reseau67=transportendepartement=transportinterurbaindesmosellans
Flygbussarna
Fontainebleau - Moret
Foothill Transit
Foraneo
Forbus
Formula=gruppotorinesetrasporti=gtt
Foughal Bus Kenitra
Fredericton Transit
Friese Waddenveren Oost=wagenborg
Friese Waddenveren West=rederijdoeksen
Frimobil=!=tpf
Fryslân=!=fryslan=noordenzuidwestfryslanenschiermonnikoog=zuidoostfryslanenwadden
FynBus
Fédération El Bir pour le Transport=!=federationelbirpourletransport=fbt=fbtfederationelbirpourletransport
Föli-fillarit=!=folifillarit
G:Link
GBT
GGG
GMPTE
GO Transit=!=gotransitbus=metrolinx=gobus
GOVA=greatersudburytransit
GPP Autobusi
GPP Osijek
GRAS trolejbusi
GRCT
GRTC
GSBikeshare
GSP Beograd=бгпревоз=гспбеоград
GTrans=cityofgardena
GVT
Gary Public Transportation Corporation=gptc=garytransitincgaryintercitylinesinc
Gbaka d'Abobo
Gbaka d'Adjamé=!=gbakadadjame
Gbaka d'Attécoubé=!=gbakadattecoube
Gbaka de Yopougon
Gbici=ayuntamientodegetafe
Gemeinschaftstarif Mecklenburgische Seenplatte=!=mvvg
GeoVelo Opole=geovelo
Geochang public bike system=거창군
Getxobizi=biziprest
Ginko=keolisbesancon
Girocleta
GizzyBus=gisbornedistrictcouncil
Glasgow Subway=strathclydepartnershipfortransport=glasgowunderground=sptsubway
Glendale Beeline=cityofglendale
Gloversville Transit System=gts=cityofgloversville
Go North East
GoCary
GoDurham
GoLine=indianrivertransit
GoRaleigh
GoTriangle
Gold Coast Transit
Goldliner=goldline
GoodBike Padova
Gooi- en Vechtstreek
Gori Bus Network
Gorzów Wielkopolski=!=gorzowwielkopolski
Government of Saskatchewan
Gradski prevoz
Gradski prijevoz Zadar
Gran Canaria Buses
Grand Melun=transdevmelun=melibus
Grand Versailles=phebus
Grant Transit Authority
Grays Harbor Transit
Greater Lynchburg Transit Company=gltc
Green Line
Green Mountain Transit
Greenbike SLC BikeShare
Greensboro Transit Agency=gta
Greyhound=greyhoundlines
Grid
Grodzisk Mazowiecki
Grodziski Rower Miejski
Grodziskie Przewozy Autobusowe
Groningen-Drenthe
Großraum-Verkehr Hannover=!=grosraumverkehrhannover=gvh=ustra
Guaguas Municipales
Guelph Transit
Gwinnett County Transit
GyőrBike=!=gyorbike=cyclemekft
HARTransit
HBLR=njtransit=njt=hudsonbergenlightrail
HELLO CYCLING=ハローサイクリング=openstreet
HF - Interurbano=horariosdofunchal
HF - Urbano
HSL=!=helsingforsregionenstrafik=hrt
Haaglanden Stad
Haaglanden Streek=ebs
Haarlem-IJmond
Halifax Transit
Hallandstrafiken
Hamburger Verkehrsverbund=hvv=hamburgerhochbahn=hha=sbahnhamburggmbh=hadagseetouristikundfahrdienst=hadag
Hamilton Bike Share=hamiltonbikeshareinc=hamiltonsocialbicycles=sobihamilton
Hamilton Street Railway=hsr
Hanoibus
Harford Transit LINK
Harjumaa ÜTK=!=harjumaautk
Haut Val-d'Oise
Heartland B-cycle
Heidenheimer Tarifverbund=debwhtv=htv=heidenheimertarfivverbund
Heilbronner Hohenloher Haller Nahverkehr=!=h3nv=heilbronnhohenlohehallernahverkehr
Hele-On Bus=hawaiicountymasstransitagency
Helsinki
Hertfordshire
High-Frequency Buses
Hiiumaa linnid
Hoeksche Waard - Goeree-Overflakkee
Hop Bus=rmvoyagesinglardliefooghesence
Hoplà=!=hopla=keolisoise
Horizon=keolischateauroux
Horizons=manawatu=whanganui
Hourtoule
Houston B-cycle
Huddersfield
HuiziToluca
Hunter Buses
Hyderabad Metro
Hyvinkää=!=hyvinkaa
Hämeenlinna=!=hameenlinna
Hérault Transport=!=heraulttransport
I'Velo=asociatiagreenrevolution=bucharestbikeshare
IBXL=stibmivb
IDESKA=dopravnipodnikmestaceskebudejovice=dpmcb
IDEcycle=fifteen
IDOK=!=mestskadopravamarianskelazne=mdml
IDOL=integrovanadopravalibereckehokraje=dpmlj
IDPK=integrovanadopravaplzenskehokraje=plzenskemestskedopravnipodniky=pmdp=mhdplzen
IDS BBSK
IDS JMK=dopravnipodnikmestabrna=dpmb=czidsjmk
IDS Plus=integrovanydopravnysystemplus=idzk=idszsk
IDS TA
IDS Východ=!=integrovanydopravnysystemidsvychod
IDSOK=dopravnipodnikmestaolomouce=dpmo
IJ- en Noordzeekanaalveren
IJssel-Vecht=middenoverijssel
IOV
IRTRAMMA
IVB
IVRPV
IZILO=ctrl
Ida- Virumaa
Idelis
Illawarra Buses
Ilévia=!=ilevia=keolislillemetropole=transpole
Imag'in=stce=calaisopalebus=reseauimagin
Imagine=!=reseauimagine=transportsencommundepinal
Imatra
Imperial Valley Transit=firsttransit
Impulsyon=cty
Indego=bicycletransitsystems
Indiana Pacers Bikeshare
IndyGo
Innlandstrafikk
Inowrocław=!=inowroclaw
Inter-Estações=!=interestacoes
InterCity=!=intercitynewzealand
Intercity Transit
Intermunicipal Urbano
Internorte=internorteriodejaneiro
Intersul
Interurbanos de Madrid
Ion=!=grandrivertransit=grt
Irigo
Iririú=!=iririu
Irish Citylink
Island Transit
Isle of Man Public Transport
Isle of Wight=iow
Itaum
Ivrea - Rete Urbana
JE:Bus=libertybus
JGSP Novi Sad=новисад=јгспновисад
JP Subotica-Trans
JRバス中国=!=jrバス中国=jrbuschugoku=jr中国バス=ジェイ・アール中国バス=ジェイアールバス中国=中国ジェイアールバス
JR九州バス=!=jr九州バス=jrkyushubus=jrバス九州=ジェイアールバス九州=ジェイアール九州バス=九州ジェイアールバス
JTA=jtajackson=jacksontransitauthority=jtajacksonville=jacksonvilletransportationauthority
JTRAN=jacksontransitsystem
Jaipur City Bus
Jaipur Metro
Jarocin
JeT=!=jetlouisiana
Jefferson Transit=jeffersontransitwashington
Jelenia Góra=!=jeleniagora
Jesolo Ambient Bike=jtaca
Joensuu
Joensuun seudun joukkoliikenne=joensuunseudunjoukkoliikennejojo
Josephine Community Transit=jct=josephinecounty
Just Eat Cycles=transportforedinburgh=justeat=justeatsbicycles
Jyväskylän seudun joukkoliikenne=!=jyvaskylanseudunjoukkoliikenne
Jönköpings Länstrafik=!=jonkopingslanstrafik=jlt
K Bike=金門公共自行車=金門縣政府
KCATA
KLT
KMB
KRT
KRsKOLESOM=mokranj
KTEL
KVV.nextbike
Kalb-Linien
Kaliningrad buses
Kaliningrad region buses
Kaliski Rower Miejski
Kalmar Länstrafik=!=kalmarlanstrafik
Kaluga City Trolley Bus
Kamloops Transit System
KanizsaBike
Kanpur Metro
KanyarGO
Karlsruher Verkehrsverbund=kvv=debwkvv
Karlstadsbuss
Kauno m. savivaldybė=!=kaunomsavivaldybe=kaunoautobusai
Kayak Public Transit
Kayseri Ulaşım A.Ş.=!=kayseriulasimas
Kaze Shuttle
Kelowna Regional Transit System
Kenosha Area Transit
Kerepes
Kern Transit
Kernow=firstsouthwest=firstkernow
Keski-Uusimaa
Kicéo=!=kiceo=transdevgmvamobilites
Kielecki Rower Miejski
Kigali
King County Metro
Kings Area Regional Transit
Kingston Transit
Kitsap Transit
Kocaeli Otobüsleri=!=kocaeliotobusleri
Kochi Metro
Kochi city boat=keralastatewatertransportdepartment=kswtd
Kochi city bus
Kolesce=nomago
Kolkata Metro
Kolkata Private Bus
Kolumbus
Komunikacja Gminna Głuchołazy=!=komunikacjagminnaglucholazy
Komunikacja Gminy Dopiewo
Komunikacja Miejska Pruszków=!=komunikacjamiejskapruszkow
Komunikacja Miejska Płock=!=komunikacjamiejskaplock
Komunikacja Miejska Tczew
Komunikacja Miejska w Andrychowie
Komunikacja Miejska w Chełmie=!=komunikacjamiejskawchelmie
Komunikacja Miejska w Krakowie=kmk
Komunikacja Miejska w Szczecinku
Komunikacja Miejska Żyrardów=!=komunikacjamiejskazyrardow
Komunikacja miejska w Kraśniku=!=komunikacjamiejskawkrasniku=mpkkrasnik=krasnik
Koniński Rower Miejski=!=koninskirowermiejski
Konvoi
Kooperationsgemeinschaft „Vorpommern“
Koszaliński Rower Miejski=!=koszalinskirowermiejski
Kołobrzeski Rower Miejski=!=kolobrzeskirowermiejski
Końskie=!=konskie
KreisVerkehr Schwäbisch Hall=!=kreisverkehrschwabischhall=debwkvsh=kvsh
Krotower
Kuopio
Kutno
Kärntner Linien=!=vkg=karnterlinien
Kórnik=!=kornik
L'Agglo en bus
L'Va=viennemobilites
LCN
LE MET'=reseaulemet=transportsencommundemetz
LINX
LLB
LRT Jabodebek
LRT Jakarta
LRTA
LT=!=ltlebanon=lebanontransit=ltlongview=longviewtransit
LTD=!=ltdbrihanmumbaielectricsupplytransport=brihanmumbaielectricsupplytransport
LTFRB Cordillera Administrative Region=ltfrbcar=baguiocityjeepney=baguiocitypuj=phcarbaguio
LTFRB Inter-Regional Inter-Provincial Bus=ltfrbinterregionalbus=interregionalprovincialbus=irip=ltfrbirip
LTFRB National Capital Region=ltfrbncr=metromanilacitybus=metromanilajeepney=metromanilapub=metromanilapublicutilitybus=metromanilapublicutilityjeepney=metromanilapuj
LTFRB Negros Island Region=ltfrbnir=bacolodcity=bacolodcityjeepney=negrosislandregion
LTFRB PUB
LTFRB PUJ
LTFRB Region III=centralluzon=phcentralluzon
LTFRB Region IV-A=batangascityjeepney=batangsscitypuj=calabarzon=phcalabarzonbatangascity
LTFRB Region VI=iloilocity=phwesternvisayas=westernvisayas
LTFRB Region VII=centralvisayas=metrocebucitybus=metrocebujeepney=metrocebupublicutilityjeepney=metrocebupuj=phcentralvisayas
LTFRB Region XI=davao=davaocitybus=davaocityjeepney=davaocitypublicutilityjeepney=davaocitypuj=davaoregion=phdavaoregion
La Métropole Mobilité - LeBus=!=lametropolemobilitelebus
La Métropole Mobilité - LeCar=!=lametropolemobilitelecar
La Métropole Mobilité=!=lametropolemobilite
La Navette
La Panoramica
LaBiGi=atbbergamo
Lancaster Local Bus
Land Transport Authority=lta
Landkreislinien Schwandorf
Landsberger Verkehrsgemeinschaft=lvg
Landshuter Verkehrsverbund=lavv
Lane Transit District
Le Bus Figeac
Le Bus TM=semtm
Le Bus=transdevoisecabaro
Le Fil
Le Sit=reseaulesit
Le Vib'
Le Vélo par TBM=!=levelopartbm
Le vélo=!=levelo
Legnicki Rower Miejski
Les Courriers de l'Île-de-France=!=lescourriersdeliledefrance
Les Mouettes
Les cars du Rhône=!=lescarsdurhone
Leszno
Lextran
Lib'Bus=courriersautomobilespicards
Libellule=keolisvillefranchesursaone
Libellus
Libero=!=tvbeo
Libertas Dubrovnik
Liberty Landing Ferry
LibéA=!=libea
Libélo=!=libelo
Libéo=!=libeo
Liechtenstein Bus=liemobil=vlm
Lifti
Lignes Interurbaines Nouvelle-Aquitaine
Lignes d'Azur
Lignes de l'Agglo=faconeomobilite
Lignes en Vienne
Lila Presqu'île=!=lilapresquile
Lila=!=frlila
Lima Bus
Lime
LinBike=dukaten
Lincoln County Transit=lct=lincolncounty
Linienbündel 1=!=linienbundel1=kombus
Linienbündel 9=!=linienbundel9
Link Transit
Link=!=soundtransit
Linéotim=!=lineotim=keolismorlaix
Lokalna Komunikacja Autobusowa w Pabianicach
Lokalny Transport Zbiorowy w Łodzi=!=lokalnytransportzbiorowywlodzi=mpklodz=ltzlodz
London Buses
London River Services
London Transit=londontransitontario
London Underground=transportforlondon
Long Beach Transit
Los Angeles County Shuttles
Lothian Buses=lothiancitybuses
Luas=transdevireland
Lubelski Rower Miejski
Lublin=mpklublin
Lucknow Metro
Luleå Lokaltrafik=!=lulealokaltrafik
Lundahoj
Lunéo=!=luneo=reseauluneo=transportsencommundeluneville
Lurraldebus
Lusaka City Council
Lyneo=keolischaunytergnierlafere=tact
Länstrafiken Kronoberg=!=lanstrafikenkronoberg
Länstrafiken i Jämtlands län=!=lanstrafikenijamtlandslan
Länstrafiken i Västerbotten=!=lanstrafikenivasterbotten
Länstrafiken Örebro=!=lanstrafikenorebro
Léo=!=auxerroismobilites
Líneas Interurbanas de Lanzarote=!=lineasinterurbanasdelanzarote
Lębork=!=lebork
M réso=!=mreso=tougo
MAD Třebíč=!=madtrebic
MATBUS
MATS=!=mountadamstransportationservice=klickitatcounty
MAX=!=metropolitanareaexpress=maxmacatawa=macatawaareaexpress=maxmodesto=modestoareaexpress
MBB=meiningerbusbetrieb
MBTA=mbtamassachusetts=massachusettsbaytransportationauthority=mbtamorongobasin=morongobasintransitauthority
MCTS=milwaukeecountytransitsystem
MDT
MET=!=metbillingsmt=metwaterlooia
METRO RTA
MEVO=citybikeglobal
MG:urban
MHD Banská Bystrica=!=mhdbanskabystrica=dopravnypodnikmestabanskabystrica=dpmbb=slovenskaautobusovadopravazvolen=sadzvolen
MHD Bratislava=dpb
MHD DPmML
MHD Galanta=slovenskaautobusovadopravadunajskastreda=saddunajskastreda
MHD Hlohovec
MHD Hradec Králové=!=mhdhradeckralove=dopravnipodnikmestahradcekralove=dpmhk
MHD Jablonec Nad Nisou
MHD Jihlava
MHD Kladno=arrivacity
MHD Kolín=!=mhdkolin=okresniautobusovadopravakolin=oadkolin
MHD Komárno=!=mhdkomarno=arrivanovezamky
MHD Košice=!=mhdkosice=dpmk=dopravnypodnikmestakosice
MHD Levice
MHD Liberec
MHD Martin=dopravnypodnikmestamartin=dpmm
MHD Michalovce=dzsmktrans
MHD Most a Litvínov=!=mhdmostalitvinov=dopravnipodnikmestmostualitvinova=dpmml
MHD Nitra
MHD Opava
MHD Pardubice=dopravnipodnikmestapardubic=dpmp
MHD Piešťany=!=mhdpiestany
MHD Poprad=slovenskaautobusovadopravapoprad=sadpoprad
MHD Považská Bystrica=!=mhdpovazskabystrica=mhdpb=dopravnypodnikmestapovazskabystrica=dpmpb
MHD Prešov=!=mhdpresov=dopravnypodnikmestapresov
MHD Prievidza=sadprievidza
MHD Prostějov=!=mhdprostejov
MHD Písek=!=mhdpisek
MHD Senica
MHD Sereď=!=mhdsered
MHD Spišská Nová Ves=!=mhdspisskanovaves
MHD Teplice=mestskadopravateplice
MHD Uherské Hradiště=!=mhduherskehradiste
MHD Valašské Meziříčí=!=mhdvalasskemezirici=tqmholding
MHD Zvolen
MHD v Pardubicích=!=mhdvpardubicich
MHD Ústí nad Labem=!=mhdustinadlabem=dopravnipodnikmestaustinadlabem=dpmul
MHD Česká Lípa=!=mhdceskalipa
MHD Říčany=!=mhdricany=csadbenesov
MHD Šaľa=!=mhdsala
MHD Žilina=!=mhdzilina=dopravnypodnikmestaziliny=dpmz
MITS
MKS Jasło=!=mksjaslo
MKS Krosno
MKS Mielec
MOBIGO=!=mobigo58
MOBIbike=szbike
MOL Bubi=bubi
MPK Gniezno
MPK Nowy Sącz=!=mpknowysacz
MPP Jesenice
MPP Kranj
MPP Ljubljana - Urbana
MPP Maribor
MRT Feeder Bus
MRT Jakarta=mrtj
MST=montereysalinastransit
MTA Commuter Bus=mtamaryland
MTA Express BusLink
MTA Flint
MTD
MTS=!=metropolitantransitsystem=sandiegometropolitantransitsystem
MUK Zgierz
MUR-005
MUR-028
MUR-055
MUR-083
MUR-092
MVG Rad
MVGmeinRad=mainzerverkehrsgesellschaft=meinrad
MVTA
MVgo
MWRTA
MZDiK Radom
MZDiM Jaworzno
MZDiT Częstochowa=!=mzditczestochowa
MZK Bielsko-Biała=!=mzkbielskobiala
MZK Chojnice
MZK Gorlice
MZK Grudziądz=!=mzkgrudziadz
MZK Koszalin
MZK Kędzierzyn-Koźle=!=mzkkedzierzynkozle
MZK Nysa=miejskizakladkomunikacjiwnysiespzoo
MZK Ostrowiec
MZK Stalowa Wola
MZK Wejherowo
Maasveren
Macau
Madison Metro Transit=cityofmadison
Maelis=keolismontlucon
Maine State Ferry Service=mainedepartmentoftransportation=mainedot
Malo Agglo Transports=keolissaintmalo
Malta Public Transport
Manchester
Manchester Metrolink=transportforgreatermanchester
Manchester Transit Authority
Mangaratiba
Mantois=ratpcapmantois
Manulaş=!=manulas
Maple Grove Transit
Marguerite=!=stanfordtransportation
Marin Transit
Marine Atlantic
Maringá Metropolitano=!=maringametropolitano
Maringá Urbano=!=maringaurbano
Marinéo=!=marineo=ctb=tcrb
Marlborough District Council
Marne et Seine
Marne-la-Vallée=!=marnelavallee=transdevmarnelavallee
Mason Transit
MataróBus=!=matarobus
Maui Bus
Małopolskie Linie Dowozowe=!=malopolskieliniedowozowe=mld=ald=autobusoweliniedowozowe=malopolskieliniedojazdowe
Meaux et Ourcq=transdevmarneetourcq
Megabus=!=megabusnorthamerica=stagecoachgroup=megabusuk
Megabús=!=megabuscolombia=megabus=comegabus
Melbourne Bike Share=racv
Merrimack Valley Transit=mvrta
Merseytravel
Mestský bus=!=mestskybus=arrivatrnava
Metlink=metlinkwellington
Metro Bike Share
Metro Bilbao=bilbaometro=bilbokometroa=metrodebilbao
Metro Express=metroexpresslosangeles
Metro Jabar Trans
Metro Limited=metrolimitedlosangeles
Metro Local=metrolocallosangeles
Metro Rail
Metro Rapid=metrorapidlosangeles
Metro Tasmania
Metro Transit=metrotransitminnesota=metrotransitomaha=ometro
Metro Warszawskie
Metro West Yorkshire
Metro de Barcelona=barcelonametro
Metro de Caracas
Metro de Madrid
Metro de Palma=metrodepalmademallorca
Metro de Santiago=metrosa
Metro do Porto=viaporto=andante
Metro=!=metrobelfast=metrochristchurch=ecan=environmentcanterbury=metrocincinnati=southwestohioregionaltransitauthority=cincinnatimetro=metrohouston=metrotimaru
MetroBus=!=capmetro=capitalmetro=metrobusaustin=metrobusstlouis
MetroLINK=!=metrolinkquadcities
MetroLink Tulsa=mtta=metropolitantulsatransitauthority=tulsatransit
MetroLink=metrolinkstlouis
MetroTenerife
Metrobus Caracas
Metrobus-Q
Metrobus=!=metrobusbristol=firstbusbristolbathwest=metrobusistanbul
Metrobús=!=metrobus=atmv
Metropolitan Transport Corporation=mtc
Metropolitano
Metropolitano de Lisboa
Metrorex
Metrorower=nextbikegzm
Metrovalencia=ferrocarrilsdelageneralitatvalenciana=fgv
Metrovía=!=metrovia
Mi Bici Tu Bici
Mi Macro
Mi Transporte
MiBici
MiWay
Miami Trolley=cityofmiami
Miccolis
Michigan City Transit=mct=michigancitymunicipalcoach
Midttrafik
Miejski Zakład Komunikacji w Pile=!=miejskizakladkomunikacjiwpile
Milton Transit
Mistral=!=reseaumistral
Mitteldeutscher Verkehrsverbund=mdv
MoGo
Mobi
MobiCascais
MobiVie
MobiViseuDãoLafões=!=mobiviseudaolafoes
Mobigo
Mobilien
Mobilis=!=mobilisportugal=ctv
Mofussil Kochi bus
Monopattini Elettrici BIT Mobility La Spezia
Montebello Bus Lines=cityofmontebello=montebello
Montgomery Area Transit System
Montélibus=!=montelibus
Moohv87
Moova=keolisvesoulmobilites=mobilitesvesoulagglo=moovamobilites=vbus
Moovo
Morogoro Daladala
Mountain Metropolitan Transit=mmt=mountainmetro
Mouv'enbus
Mouvéo=!=mouveocapso=mouveo=capso=busmouveo=casobus=mouveoctpc=ctpc=mouveobus=reseaumouveo=sparnabus
Movia
Movibus
Mumbai Metro
Muni Historic Cablecar
Muni Historic Streetcar
Muni Metro
Muni=!=sfmta
Municipal - Almirante Brown
Municipal - La Matanza
Municipal - Luján=!=municipallujan
Municipal - Moreno
Municipal - San Isidro
Muvistrada=muvistradacorse=tca
MuyBici
MvBike=tsystems
Métro d'Alger=!=metrodalger=ratpeldjazair
Métro de Montréal=!=metrodemontreal=montrealmetro=societedetransportdemontreal=stm
Métro de Paris=!=metrodeparis=parismetro
Métrovélo=!=metrovelo=metrovelobox
Möbius=!=mobius
Münchner Verkehrs- und Tarifverbund=!=munchnerverkehrsundtarifverbund=debymvv=mvv=munchnerverkehrsgesellschaft=mvg=rosenheimerverkehrsgesellschaft=rovg=stadtverkehrrosenheim
NAHBUS Nordwestmecklenburg GmbH
NBus
NCT
NFTA Metro=niagarafrontiertransportationauthority=nfta
NI-Jinotega
NI-Matagalpa
NIBSbuses
NICE=!=nassauintercountyexpress
NLR=newarklightrail
NPT
NWN
NY Waterway
NYC Subway=metropolitantransportationauthority
NYC Transit=mtanewyorkcitytransit=newyorkcitytransit
Nadwiślańska Komunikacja Autobusowa=!=nadwislanskakomunikacjaautobusowa=nka=opgp=otwockieprzewozygminnopowiatowe
Nagpur Metro
Nahverkehr Hameln-Pyrmont=verkehrsgesellschafthamelnpyrmont=dieoffis=offis
Nahverkehr Mainfranken=debynvm=nvm=wurzburgerstrasenbahn=wsb=verkehrsunternehmensverbundmainfranken=verkehrsverbundmainfranken=vvm=kissingenmobil=verkehrsgemeinschaftrhongrabfeld=vrg
Nahverkehrsverbund Schleswig-Holstein=!=verkehrsgemeinschaftrendsburgeckernforde=vgrdeck
Namma Metro
Naolib
Naolib Vélo=!=naolibvelo=bicloo
Narva
National Express=nationalexpressgroup=nationalexpressgroupplc=nationalexpressholding
Navette Skibus Grand Massif
Navettes Queyras
Navi Mumbai Metro
Navigazione Lago d'Iseo
Nereu Ramos
Neubrandenburger Verkehrsbetriebe
Newbury
Newcastle Transport
Niagara Falls Transit
Nightbus=nightbusluxembourg
Noctilien
Noida Metro
Nomad
Nomad Car Calvados
Nomad Car Eure
Noord-Holland Noord
Nord Express
Norderneyer Nahverkehr=nnv=inselbusnorderney
Nordhessischer VerkehrsVerbund=nvv=dehenvv
Nordjyllands Trafikselskab
Norte/Pirabeiraba
Northumberland Ferries Limited
Norwalk Transit=norwalktransitconnecticut
Nova Brasília=!=novabrasilia
Nova Scotia Department of Public Works=cansr
Nowodworski Rower Miejski
Nysse
O-Train=octranspo
OC Bus=orangecountytransportationauthority
ODIS=dopravnipodnikostrava=dpo
OK bike!
ORBT=omaharapidbustransit
ORT=!=ozarkregionaltransit
OTS=otsfalmouth=otsowensboro
OV-fiets
OVG Sonneberg
OVO Bikes Glasgow=ovobikes=nextbikeglasgow
Oakville Transit
Oberá=!=obera
Olbike
Oleski Rower Miejski
Oleśnicka Komunikacja Miejska=!=olesnickakomunikacjamiejska
Olsztyński Rower Miejski=!=olsztynskirowermiejski
Oléane=!=oleane=compagniedetransportdesolonnes
OmniRide
Omnitrans
Oost-Brabant
Opal Card Reader
Operación Urbana - Municipio de Tuluá=!=operacionurbanamunicipiodetulua
Opoczno
Optymo
Orbit=huntsvilletransit=alhuntsville
Oregon POINT=publicoregonintercitytransit=oregondepartmentoftransportation=odot
Orizo
Ormont Transport
Oroszlány local=!=oroszlanylocal
OrtsBus Grindelwald
Ortsbus Interlaken
OstalbMobil=debwoam=oam
Ostallgäuer Verkehrsgemeinschaft=!=ostallgauerverkehrsgemeinschaft=ovg
Ostro.bike
Ostrowski Rower Miejski=miejskizakladkomunikacji
Ostróda=!=ostroda
Ostrów Wielkopolski=!=ostrowwielkopolski
Ostwind
Otago Regional Council=orc
Ouagadougou
Oulun joukkoliikenne
Oulun seudun liikenne
Oxford
Oxfordshire
Oxonbikes
Oyggjaleiðir=!=oyggjaleiðir
OÖVV=!=oovv=linzliniengmbh
P2P=!=php2p
PAD TTSK
PATCO=delawareriverportauthority=patcospeedline
PATH=!=portauthorityofnewyorknewjersey
PGK Suwałki=!=pgksuwalki
PH:CAR:Benguet
PH:PUB
PH:PUB:Cagayan Valley
PH:PUJ:Batangas City
PH:PUJ:Cebu
PKM Czechowice-Dziedzice
PKS Bydgoszcz
PKS Gdynia
PKS Grójec=!=pksgrojec
PKS Słupsk=!=pksslupsk
PKS Wieluń - Korona=!=pkswielunkorona
PKS w Brzegu Sp. z o.o.
PMG
PMV
POGOH=bikesharepittsburgh
PPCB
PPL
PPP
PPP - Urbana
PSTA
PTV - Ballarat Transit
PTV - Bendigo Buses
PTV - Geelong Buses
PTV - Metropolitan Buses
PTV - Metropolitan Trams=keolisdowner
PTV - Mildura Transit
PTV - Regional Buses
PTV - Regional Coaches
PTV - Twin City Transit
PTV - Valley Transit
PTV - Warragul Transit
PTV - Warrnambool Buses
PUB
PUJ
PVTA=pioneervalleytransitauthority
PZTP Lipno
Pace=!=regionaltransportationauthority=rta
Pacific Transit System
Paikku
Paladin=bievrebusmobilites
Palm Beach Ferries
Palm Bus
Palm Tran
Pantransport
Paracambi
Parcul Urban de Autobuze
Paris-Saclay=ratpcapsaclay=parissaclaymobilites
Parkshuttle Rivium
Partido de La Plata
Pasadena Transit
Passepartout=tvlu
Pastel=!=transdevmobilitesdusaintquentinois=tmsq=buspastel=transportsurbainsdusaintquentinois=tusq
Pays Briard
Pays Voironnais Mobilité=!=paysvoironnaismobilite=voironnais
Pays d'Aix mobilité=!=paysdaixmobilite
Pays de Meaux
Pays de Montereau
Pays des Écrins=!=paysdesecrins
Pbike
PeaceHealth Rides=cascadiamobility
Personenvervoer over water Rotterdam-Drechtsteden=!=blueamigo=waterbusrotterdamdrechtsteden
Perímetro de Exclusión del Gran Concepción=!=perimetrodeexclusiondelgranconcepcion=buseslicitadosdelgranconcepcion
Peterborough Transit
Petersburg Area Transit
Piaseczyński Rower Miejski=!=piaseczynskirowermiejski
Pierce Transit
PikeRide
Pilsen Bike
Piotrkowski Rower Miejski
Piotrków Trybunalski=!=piotrkowtrybunalski
Pittsburgh Regional Transit=prt=paac=portauthorityofalleghenycounty
Plymouth Citybus=plymouthcitybusuk
Plymouth Metrolink=plymouthmetrolinkusa
Pobiedziski Rower Gminny
Poissy - Les Mureaux=keolisseineetoiseest
Pori
Portland Streetcar
Posadas
PotsdamRad
Poulička=!=poulicka
Powell River Regional Transit System
Powiatowy System Rowerowy
Poznański Rower Miejski=!=poznanskirowermiejski
Pražská integrovaná doprava=!=prazskaintegrovanadoprava=pid=dopravnipodnikhlmprahy=dpp=pragueintegratedtransport
Pražské metro=!=prazskemetro
Prentice of Haddington
Preston Bus
Prince Albert Transit
Prince George Transit System
Promet Split
Provincia de Buenos Aires
Provincial
Provinois - Brie et Seine
Proxim'iTi
Prudente Urbano
PubliBike Velospot=publibikevelospotagglofribourgfreiburg=agglofribourgfreiburg=publibikeag=publibikevelospotluganomalcantone=luganomalcantone=publibikevelospotregionbern=veloregionbern=publibikevelospotregiondenyon=regiondenyon=publibikevelospotsierre=sierre=publibikevelospotsion=sion
Public Transport of Gibraltar
Publiek Vervoer Groningen-Drenthe
Pueblo Transit=pueblobuses
Pune Mahanagar Parivahan Mahamandal Limited=punemahanagarparivahanmahamandalltd
Pune Metro
Puławy=!=pulawy
Pärnu linn=!=parnulinn
Pärnu linnaliinid=!=parnulinnaliinid
Pärnu maakonnaliinid=!=parnumaakonnaliinid
Péribus=!=peribus
Płocki Rower Miejski=!=plockirowermiejski
QCityBus
QUB=keolisquimper
R'bus=transdevrochefortocean
RABA=reddingareabusauthority
RAT Brașov=!=ratbrasov
RAT Craiova
RATP=ratpparis
RCT=richlandcountytransit
RDS
REZO Grand Verdun=rezo=reseaurezo=transportintercommunalverdunois
RGTR
RIPTA=rhodeislandpublictransitauthority
RMTD=rockfordmasstransitdistrict
ROAM
RPT=rochesterpublictransit
RRTA=redrosetransitauthority
RTA=!=rtacleveland=greaterclevelandregionaltransitauthority=rtadayton=greaterdaytonregionaltransitauthority=gdrta=rtafrance=regieregionaledestransportsdelaisne=reseauinterurbaindelaisne=rta02=rtaneworleans=neworleansregionaltransitauthority=norta=rtariverside=riversidetransitagency=rtasanluisobispo=sanluisobisporegionaltransitauthority
RTC Bike Share
RTC=rtcquebec=reseaudetransportdelacapitale=rtcsouthernnevada=rtcthailand=regionaltransitcorporation=rtcwashoecounty
RTCA=frrtca
RTCM
RTD=rtddenver=regionaltransportationdistrict
RTL=mtcc=rtlmaldives
RTM
RTO06
RTO17
RTS Genesee
RTS Livingston
RTS Ontario
RTS Orleans
RTS Seneca
RTS Wayne
RTS Wyoming
RTS=regionaltransitservice=rgrta
RTUD
RU:SAR:Саратов:автобусы=!=rusarсаратовавтобусы
RU:SAR:Саратов:трамваи=!=rusarсаратовтрамваи
RU:SAR:Саратов:троллейбусы=!=rusarсаратовтроллейбусы
RVA Bike Share
RVTD=roguevalleytransportationdistrict
Radomski Rower Miejski
Radomsko
Rail Haaglanden=htm
Rail Rotterdam
Rakvere
Rapid KL=rapidrail=rapidklbus=rapidbus
Rapid Metro Gurgaon
Rapid Penang
Rapla maakond
Rattaringlus
Rea Vaya
Reading Buses
Red Bike
Red Deer Transit
Red Metropolitana de Movilidad=redsantiago=transantiago
Red Tulum
Rede Integrada de Transportes
Regensburger Verkehrsverbund=rvv
Regia Transport Electric Chișinău=!=regiatransportelectricchisinau
Regina Transit
Regio Verkehrsverbund Lörrach=!=regioverkehrsverbundlorrach=rvl
Regio-Verkehrsverbund Freiburg=rvf=freiburgerverkehrsag=debwrvf
RegioRad Stuttgart
Regional District of Nanaimo Transit System
Regionalbus Augsburg=regionalbusaugsburggmbh
Regionalbus Ostbayern
Regionalverkehr Allgäu=!=regionalverkehrallgau
Regionalverkehr Oberbayern
Región Šaľa=!=regionsala
Reisnordland
Rekola
Relay Bike Share
Renfrewshire
Rete Urbana Lido
Rete Urbana Mestre
Rete Urbana di Mestre
Rete extraurbana di Como
Rete suburbana ANM
Rete urbana Novara
Rete urbana Perugia
Rete urbana di Cagliari
Rete urbana di Como
Rete urbana di Gallarate
Rete urbana di Livorno
Rete urbana di Mantova
Rete urbana di Messina
Reus Transport
Rhein-Main-Verkehrsverbund=rmv=vgf
Rhein-Nahe Nahverkehrsverbund=rnn
Ride On
RideKC=kansascityareatransportationauthority
Ring Road
Ritmo=reseauritmo
River LINE
River Valley Metro Mass Transit District=rvmmtd
RiverCities Transit=rivercitiestransitwashington
Riyadh Metro
Roads and Transport Authority=!=roadstransportauthoritydubai
Rock Region Metro=rockregionmetropolitantransitauthority
Rodoviária de Lisboa=!=rodoviariadelisboa
Rodoviário=!=rodoviario
Roissy Est
Roissy Ouest
Rowerowe Łódzkie=!=rowerowelodzkie=nbserwis
Ruban=keolisportedelisere
Rubis=!=keolisgrandbassindebourgenbresse
Ruter=!=sporveientrikken=sporveientbanen
Ryde Racine=cityofracine
Rémi=!=remi37
Réseau Oise=!=reseauoise=oisemobilite=reseauinterurbaindeloise=rio4=trio1=trio3
Réseau interurbain Nouvelle-Aquitaine=!=reseauinterurbainnouvelleaquitaine
S-Bahn Berlin GmbH
S.T.P.T.=societateadetransportpublictimisoara=societateadetransportpublictimisoarasa
SA-TRANS
SARTA=starkarearegionaltransitauthority
SAVAC
SBB CFF FFS
SBB=schweizerischebundesbahnenag=swissfederalrailways
SBS
SCAT=scatsarasotacounty=sarasotacountyareatransit=scatspringfield=springfieldcityareatransit=scatstcharles=stcharlesareatransit
SCMTD=santacruzmetropolitantransitdistrict
SD Travel
SEAC
SEMO
SEMOV Estado de Mexico
SEPTA
SETA
SETD=sunsetempiretransportationdistrict=clatsopcounty
SETRAM
SGM
SIM=!=simflorianopolis
SIT=!=sitbrasil=sitlimaycallao=sitmedellin
SITA Penisola Sorrentina
SITAC
SITM
SITP
SITS
SITUS
SMART=!=smartdetroit=smartoregon=southmetroarearegionaltransit
SMITU=frsmitu
SMT=!=smtguadeloupe
SMTC
SMTD=sangamonmasstransitdistrict
SMTUC
SN'go=transcape
SNCF
SNCF Gares & Connexions
SNCF TER Bretagne
SOTRAL
SOTRAL UL
SPTC
SPTrans
SQYBus
SRM Jaskółka=!=srmjaskolka
STA=!=staitalia=staspokanetransitauthority=spokanetransitauthority
STAR=!=starrennes=frstar=keolisrennes=starroanne=starlevelo
STAS
STC Metro
STCLM
STIBM=aziendatrasportimilanesi
STIVO
STL
STLévis=!=stlevis=societedetransportdelevis
STM=!=stmsistemadetransportemetropolitano=stmsocietedetransportdemontreal
STP=!=stpbrindisi
STPC
STPL
STT Guarulhos
STTR
STbus Sobieszczański=!=stbussobieszczanski
SURF=frsurf
SUWER
SVT=societavicentinatrasporti=aimmobilita=aimvicenza=sivvicenza
SWell Cycle
Saaristoliikenne
Sablons Bus
SacRT=sacramentoregionaltransitdistrict
Saint John Transit
Saint-Germain Boucles de Seine=transdeviledefranceboucledeslys
Saint-Quentin-en-Yvelines
Sais Autolinee servizio urbano Modica
Sais Autolinee servizio urbano Siracusa
SalEnBici=onroll
Salgótarján=!=salgotarjan
Salina Cruz
Salon Etang Côte Bleue=!=salonetangcotebleue=salonetangcotebleu
Salzburger Verkehrsverbund=svv
Salzkammergut-Shuttles
SamTrans=sanmateocountytransitdistrict
Samobor
San Francisco Bay Ferry=sfbf
San Pedro-Curridabat
Sandy Area Metro=cityofsandy
Sankéo=!=sankeo=vectaliaperpignanmediterranee
Sanok
Santa Barbara MTD=sbmtd
Santa Clarita Transit
Santa Maria Regional Transit
Santa Ynez Valley Transit
Santander Cycles=santandercyclesbrunel=santandercycleslondon=tflcyclehire=barclaysbikes=barclayscyclehire=borisbike=borisbikes=santandercyclesmiltonkeynes=santandercyclesmk=santandercyclesswansea
Sarnia Transit
Savonlinna
Saônibus=!=saonibus=transdevrhonealpesinterurbain
Schiaffini Travel S.p.A.
Schiphol Landside/Airside=arrivatouring
Scolaris
Seine Grand Orly=keolisouestvaldemarne
Seine-Saint-Denis
Seine-et-Marne Express
Servei Urbà de Sant Cugat del Vallès=!=serveiurbadesantcugatdelvalles
Servei Urbà de Viatgers=!=serveiurbadeviatgers=autosvallduxense=avsa
Servicio Municipal de Transportes Ponferrada=smt=linecar
Servicio de Transporte Urbano Duitama
Servizi Urbani Area Metropolitana Fiorentina
Servizio Extraurbano di Vicenza
Servizio Extraurbano=trentinotrasporti
Servizio Urbano Pisa
Servizio Urbano Trento
Servizio Urbano di Bassano del Grappa
Servizio urbano di Udine
Sevici
Sherman Transit=shermancountycommunitytransit=shermancounty
Shetland
Shuttle-UM
Shymkent Bike
SiPedala
Sibra
Siechnicka Komunikacja Publiczna
Siena Extraurbano
Siena Urbano
Sieradz
Sillages
Simplibus Hull
Singapore MRT=massrapidtransit=singaporerail
Sistema de Transporte Universitario=stusistemadetransporteuniversitario
Sit'Bus=n4mobilites
Sitycleta
Skagit Transit
Skamania County Transit=skamaniacounty
Skarżysko-Kamienna=!=skarzyskokamienna
Skibus Theytaz
Skierniewice
Skopje:local
Skybus
Skyss
Slovnaft Bajk=slovnaftmobilityservicessro
Sochaczew
Societatea de Transport București=!=societateadetransportbucuresti=stb=ratb=ratbregiaautonomadetransportbucuresti=stbsocietateadetransportbucuresti
Société de Transport Public=!=societedetransportpublic=stp=stpsocietedetransportpublic
Société des traversiers du Québec=!=societedestraversiersduquebec=stq
SolTrans
Soléa=!=solea=reseausolea
Somerset Passenger Solutions=hinkleypoint=ssp
Sonoma–Marin Area Rail Transit
Sorg'en bus
Sound Transit Express
South Clackamas Transportation District=sctd
South Okanagan-Similkameen Transit System
Southeast Area Transit District
Southern Vectis
Spirit of Tasmania=ttlinecompany
SprottenFlotte
St. Catharines Transit
Stadsbussarna Östersund=!=stadsbussarnaostersund
Stadsvervoer Amsterdam=gvb
Stadt-Bus-Verkehr Straubing
StadtRAD Hamburg
Stadtbus Pfaffenhofen
Stadtbus Weiden=stadtbusweideninderoberpfalz
Stagecoach
Stagecoach Basingstoke
Stagecoach Blackwater Valley
Stagecoach Cumbria & North Lancashire=stagecoachincumbria=stagecoachinlancaster
Stagecoach Merseyside & South Lancashire=stagecoachinlancashire=stagecoachinmerseyside
Stagecoach Midlands
Stagecoach South West
Stagecoach West
Stagecoach on Teesside
Stageline=clovistransit=clovistransitstageline
Stalowa Wola – miasto rowerów=!=stalowawolamiastorowerow
Stan=!=reseaustan
StarMetro
StarTran
Starachowice
Start Plus=ascolipiceno=tplascolipiceno
Start Romagna
Staten Island Ferry=nycdot
Staten Island Railway
Stephensons of Essex
Stibus=spltisa
Stockholm City Bikes
Stockholms tunnelbana=mtrnordic
Strathcona County Transit
Strætó Höfuðborgarsvæðið=!=strætohofuðborgarsvæðið
Styr & Ställ=!=styrstall=styrstallgoteborg
Sub=!=reseausub
Subte de Buenos Aires
Suburbano
Sudeste
Suffolk County Transit
Sun Metro
Sun Tran=suntrantucson
SunLine Transit Agency
SunTran=!=suntranstgeorge=dixiearearapidtransit
Sundsvalls stadstrafik
Surrey
Swapfiets
Swarzędz=!=swarzedz
SwissPass
Sydney Ferries=transdevsydneyferries
Sydney Light Rail=nsw=transportlightrail
Sydney Metro=tfnsw=transportfornsw=metrotrainssydney
Sydtrafik
Sykkeli
Sylter Verkehrsgesellschaft=svg=sylterlinienverkehr
Sylvia=!=deobus=reseaudeobus
Synchro Bus=keolischambery
Szeged=szegedikozlekedesitarsasag=szkt
Szekszárd=!=szekszard
Sénart=!=senart=transdevsenart=seinesenartbus=senartbus
Sörmlandstrafiken=!=sormlandstrafiken
Südtirol Rad=!=sudtirolrad=bicialtoadige
SüdwestBus=!=sudwestbus=rvs=rvsregionalbusverkehrsudwestgmbh
T'CAP
T'MM=reseautmm=transportenmoselleetmadon
TAC=!=reseautac
TAM Interurbano=tamalicanteinterurbano
TAM Urbano
TAMSE
TAN=!=semitan
TAO=!=keolismetropoleorleans
TARC=transitauthorityofrivercity
TARTA
TBK
TBM=keolisbordeauxmetropole
TBike=臺南市政府交通局
TCAT=tcatfrance=frtcat=reseautcat=transportsencommundetroyes=tcatnewyork=tompkinsconsolidatedareatransit
TCL=keolislyon
TCP=keolismontsjura
TCTD=tillamookcountytransportationdistrict=tillamookcounty
TCVO
TEC
TECB=tecbbrabantwallon
TECC=tecccharleroi
TECH=!=techhainaut
TECL=teclliegeverviers
TECN=tecnnamur
TECX=tecxluxembourg
TEKULAŞ=!=tekulas
TER Auvergne-Rhône-Alpes=!=terrhonealpes
TER Grand Est=!=terlorraine
TER Hauts-de-France
TER Provence-Alpes-Côte d'Azur=!=terprovencealpescotedazur
TFI Bikes=anrotharnua=cocacolazerobikes
TIB
TIC=!=transdevpicardieacary=transportsintercommunauxducompiegnois
TILT
TINK=tinkkonstanz
TIS=reseautis=transportintercommunaldeselestat
TLP Mobilités=!=tlpmobilites=keolistarbeslourdespyrenees=fralezan
TMB
TNGo
TNSW - Sydney Buses
TNW
TOHM=transportoisehalattemobilite=transportsurbainsmaxipontains
TPBI
TPER
TPG XG-642: Metropolitano de Ferrol
TPL FVG=triestetrasporti=tranviadiopicina=aptgorizia=arrivaudine=atappordenone=friuliveneziagiulia
TPMC
TRAM Castellón=!=tramcastellon=transportemetropolitanodelaplana=viareservada
TRAM Metropolità d'Alacant=!=trammetropolitadalacant=tramalicante=trammetropolitanodealicante
TSB
TTC=ttctoronto=torontotransitcommission=torontosubway=ttcsubway=ttctbilisitransportcompany=torontotransitcommision=ttcbus
TUA=!=tuatrasportounicoabruzzese=trasportounicoabruzzese
TUB Bollène=!=tubbollene
TUB Meuse Grand Sud=transportsurbainsdubarrois
TUB=!=tubbretagne=frtub=tubnouvelleaquitaine=tuboccitanie
TUC-EHG Pamplona/Iruña=!=tucehgpamplonairuna=transporteurbanocomarcaldepamplona=irunekoeskualdekohirigarraioa=tucehg=transportsciutatcomtal=tucpamplona
TUC=!=placemobiliteagglomerationdecambrai=transportsurbainsducambresis=tuccambrai=tuccambresis
TUL=!=tulhautsdefrance=ctpl=transportsurbainslaonnois=tulpaysdelaloire
TUP=transporteurbanodeponferrada
TUS=!=tusespana=transporteurbanodesantander=tusfrance=lescourriersautomobilespicards=transportsurbainssoissonnais
TUSSA=transportesurbanosdesantiagosa
TUVR: Urbanos
Tadao=transdevartoisgohelle=artoisbus=tuhc
Taipei City Government
Takst Sjælland=!=takstsjælland=dsb
Talca
Tallinna Transport
Tallis
Tampere
Taneo=keolisnevers
Tango=!=transdevnimes
Tanlib=transdevniortagglomeration
Tar Heel Bikes=gotchabikes
Taranaki Regional Council=trc
Tarifverbund Ortenau=!=debwtgo
Tarifverbund Schwyz=tvsz=schwyzerpass
Tarifverbund Zug=tvzg=zugerpass
Tarnowski Rower Miejski
Tartu linn
Tashu=httpwwwtashucom
Tedbus
Tel-O-Fun=fsm
Tembici Colombia
Tempo=!=keolisagen
Terres d'Envol
TfGM
Thane Municipal Transport=ठाणेनगरपालिकापरिवहन=thanemuncipaltransport
Thau Agglo Transport
The Buses of Somerset
The Kauaʻi Bus=countyofkauai
The LINK=midcolumbiaeconomicdevelopmentdistrict
The Malverns
The Rapid=interurbantransitpartnership
TheBus=thebusoahu=oahutransitservicesinc=thebuspgc
Thiruvananthapuram City Circular=citycircular
Thunder Bay Transit
Tibus
Ticéa=!=ticea=reseauticea=transportsencommundesaintdizier
Tiemmebus servizio urbano Caltanissetta
Tirana Bus
Tisséo=!=tisseo=frtisseo
Titsa
Tma
Tomaszów Mazowiecki=!=tomaszowmazowiecki
Ton Paulus Veerbedrijf
Topeka Metro
Torrance Transit
Torrebici=movilidadurbanasosteniblesl=movus
Torvelo
Tout'enbus
Trace=reseautrace=transportsdecolmaretenvirons
Trafiku Urban
Trakų rajono savivaldybė=!=trakurajonosavivaldybe
Trambahía=!=trambahia=cmtbc=cadiz=tranviabahia=trentranviadelabahiadecadiz
Tramwaje we Wrocławiu=!=tramwajewewroclawiu
Tramway d'Île de France=!=tramwaydiledefrance
TranGO
Trans Jogja
Trans Metro Bandung
Trans Semarang
Trans'80=reseauinterurbaindelasomme
Trans'Agglo
Trans'CoVe
Trans'cab=stabus
TransCreuse
TransGironde
TransIT
TransMilenio
TransNit
TransReno
Transaltitude
Transavold=reseautransavold
Transcarioca
Transcol
Transcom
Transdev Vertrieb GmbH
Transfort
Transisère=!=transisere
Transjakarta=pttransjakarta=tije
Translink Metro
Translink Ulsterbus
Translink=translinkbritishcolumbia=coastmountainbuscompany=translinkqueensland=translinknorthernireland=translinkcairns=translinkseq
Transmetro=transmetrobarranquilla=transmetroguatemala
Transoceânico=!=transoceanico
Transpo=southbendtransportationcorporation=sbt
Transport Buses=sydneybuses=sydneybusses
Transport Canberra
Transport Călători Express Ploiești=!=transportcalatoriexpressploiesti
Transport GZM=tyskielinietrolejbusowe=tramwajeslaskie
Transport Públic Generalitat Valenciana=!=transportpublicgeneralitatvalenciana
Transport Urbà de Castelló=!=transporturbadecastello=tucs=accsa
Transport Urbà de la Conurbació de Granollers=!=transporturbadelaconurbaciodegranollers
Transport de les Illes Balears - Eivissa
Transport du Grand Longwy=tgl
Transport for Cornwall=karyansragkernow
Transport for Ireland
Transport for London=!=tfl
Transport for West Midlands
Transport públic de Mallorca=!=transportpublicdemallorca
Transporte Metropolitano Valparaíso=!=transportemetropolitanovalparaiso
Transporte Metropolitano de Segovia
Transporte Público de Aragón=!=transportepublicodearagon
Transporte Público de Galicia=!=transportepublicodegalicia
Transporte Urbano Cartagena
Transporte Urbano de Linares
Transporte Urbano de Lorca
Transporte Urbano de Murcia
Transporte Urbano de Pasajeros
Transporte de Murcia y Pedanías=!=transportedemurciaypedanias
Transporte urbano de Burgos=smyt
Transportes Coletivos do Barreiro=tcb
Transportes Públicos de Lamego=!=transportespublicosdelamego
Transportes Urbanos de Lagos
Transportes Urbanos de Santander
Transportes Urbanos de Vitoria=gasteizkohirigarraioa=tuvisa
Transportes de Gran Canaria
Transports 64
Transports Nouvelle-Aquitaine
Transports Públics de Catalunya=!=transportspublicsdecatalunya
Transports Région Arlysère=!=transportsregionarlysere=transdevalbertville
Transports Urbans de Sabadell=tussccl=busdesabadell
Transports intercommunaux du pays de Lunel
Transports públics de Mallorca=!=transportspublicsdemallorca
Transports públics de Menorca=!=transportspublicsdemenorca
Transtejo Soflusa
Transurb
Transurbain
Transurban
Transurbano
Transvilles=keolishainautvalenciennois=ctvh=semurval=transville
Tranvía de Zaragoza=!=tranviadezaragoza=esarztranvia=zaragozatram
Trasfer=tplfermo
Travel Cornwall
Travel South Yorkshire
TrawsCymru
Trenes Argentinos
Trenord
Tri Delta Transit
Trinity Metro
Trolebús=!=trolebus
Troms fylkestrafikk
Trondheim Bysykkel=uiptrondheimbysykkelas
TréMA=!=trema=maconnaisbeaujolaismobilites
Tud'Bus
Tudip
Tulare County Regional Transit Agency
Tuolumne County Transit
Tupy
Turku
Tursib=sctursibsa
TusBic
Tuzobús=!=tuzobus
Twisto
Txik Txak
Tórshavn=!=torshavn
U-Bahn Wien
U-bike
UCT=unioncitytransit
UDART
UDINebike=ssmcomunediudine
UM Kędzierzyn-Koźle=!=umkedzierzynkozle
UM Skarżysko-Kamienna=!=umskarzyskokamienna
UMAbike=ufsm
UMass Lowell
UMiG Skawina
UNIBUSPV
UNIR=unirmobilidade
UT Shuttle
UTA
UTJ Wołoszka=!=utjwoloszka
UTrans=umpquapublictransportationdistrict=uptd
Uit®waarde
Ulsterbus Town Services
Ultra
Unireso=ctge
Unitrans
Urbano Ancona
Urbano Ascoli Piceno-Folignano
Urbano Collado Villalba
Urbano Duitama
Urbano Mestre
Urbano Morelia
Urbano Sogamoso
Urbano Treviso
Urbanos de Chiclana
Urbanos de Lugo
Urbanos de Ourense
Urbanos de Talavera
UsedomRad
Utrecht Binnen=utram=uov=regioutrecht
Utrecht Buiten=provincieutrecht
V'Lille
VAG_Rad=norisbike
VBN=bremerstrasenbahnag=bsag
VCTC Intercity
VCUB
VDV=!=dopravnipodnikmestajihlavy=dpmj
VELOLEO=nibelungenbike
VGB
VGE-Süd=!=vgesud
VGS
VHP=dieoffies=offies
VLN
VLS
VOR=!=wienerlinien=verkehrsverbundostregion
VRK
VRNnextbike
VRR=verkehrsverbundrheinruhr
VRS
VRT=!=vrtboisenampa
VT=!=vtwisconsin
VTA Light Rail=vta=santaclaravalleytransportationauthority=coquanvanchuyenthunglungsantaclara=trenligerodelavta=valleytransportationauthority=xedienvta
VTA=!=vtamarthasvineyardtransitauthority
VVS
VVTA
VVV=verkehrsverbundvogtland=desnvvv=plauenerstrasenbahngmbh=psb=vvvverkehrsverbundvogtland
VWG des ÖPNV Sömmerda=!=vwgdesopnvsommerda
Vagabond=!=tarifverbundjura
Val Parisis
Val d'Yerres Val de Seine=keolisvaldyerresvaldeseine=yerres
Valenbisi
Valley Metro=usnationaltransitdatabaseidis90032
Valley Transit=valleytransitwashington
ValleyBike=dropmobility
Vallée Sud Bus=!=valleesudbus
Vallée d'Aoste Transports=!=valleedaostetransports
Vallée de Montmorency=!=valleedemontmorency=transdevvalmy=valmy
Vallée du Loing - Nemours=!=valleeduloingnemours
Vantaa
Vectalia Bus Nador
Vectalia Safi
Veer Kop van 't Land=swetsodvmaritiem
Vel'in
Vel'oh!
Velektro=ltc
Velespeed Lefkoşa=!=velespeedlefkosa=lefkosaturkbelediyesi
Velo
VeloTM
Velocity Aachen
Velospot=publibike
Veluwe-Zuid
Verbundtarif DonauWald=debyvdw=vdw=verkehrsgemeinschaftlandkreisdeggendorf=verkehrsgemeinschaftlandkreispassau=vld=vlp
Verkehrs- und Tarifgemeinschaft Ostharz=vto
Verkehrs- und Tarifverbund Stuttgart=debwvvs=filslandmobilitatsverbund=filslandmobilitatsverbundgmbh
Verkehrs-Gemeinschaft Landkreis Freudenstadt=!=debwvgf
Verkehrsbetrieb Potsdam
Verkehrsbetriebsgesellschaft Passau=vbp
Verkehrsgemeinschaft Altötting=!=verkehrsgemeinschaftaltotting
Verkehrsgemeinschaft Heidekreis
Verkehrsgemeinschaft Landkreis Cham
Verkehrsgemeinschaft Landkreis Cloppenburg=denivgc=vgc=verkehrsgemeinschaftcloppenburg
Verkehrsgemeinschaft Landkreis Mühldorf=!=verkehrsgemeinschaftlandkreismuhldorf
Verkehrsgemeinschaft Landkreis Schaumburg
Verkehrsgemeinschaft Nordost-Niedersachsen=vnn
Verkehrsgemeinschaft Oberallgäu=!=verkehrsgemeinschaftoberallgau=vgoa
Verkehrsgemeinschaft Osnabrück=!=verkehrsgemeinschaftosnabruck
Verkehrsgemeinschaft Rottal-Inn=vgri
Verkehrsgemeinschaft Straubinger Land=vsl
Verkehrsgemeinschaft Wartburgregion=vgw=verkehrsunternehmenwartburgmobil=vuw
Verkehrsgemeinschaft Westmecklenburg=vwm
Verkehrsgemeinschaft am Bayerischen Untermain=!=vab
Verkehrsgemeinschaft des Landkreises Greiz=dethvglg=vglg
Verkehrsgesellschaft Bäderkreis Calw=!=verkehrsgesellschaftbaderkreiscalw=debwvgc
Verkehrsgesellschaft Vorpommern-Rügen=!=verkehrsgesellschaftvorpommernrugen=demvvvr=vvr
Verkehrsverbund Berlin-Brandenburg=vbb=barnimerbusgesellschaft=bbg=berlinerverkehrsbetriebe=bvg
Verkehrsverbund Ems-Jade
Verkehrsverbund Großraum Ingolstadt=!=verkehrsverbundgrosraumingolstadt=debyvgi=vgi=ingolstadterverkehrsgesellschaft=ingolstadterverkehrsgesellschaftmbh=invg=verkehrsgemeinschaftregioningolstadt
Verkehrsverbund Großraum Nürnberg=!=verkehrsverbundgrosraumnurnberg=vgn=vagverkehrsaktiengesellschaftnurnberg=verkehrsgemeinschaftcoburg=verkehrsgemeinschafthof=verkehrsverbundgrosraumnurnberggmbh
Verkehrsverbund Hegau-Bodensee=debwvhb=vhb
Verkehrsverbund Mittelsachsen
Verkehrsverbund Mittelschwaben
Verkehrsverbund Mittelthüringen=!=verkehrsverbundmittelthuringen=dethvmt=vmt
Verkehrsverbund Oberelbe=vvo
Verkehrsverbund Pforzheim-Enzkreis=debwvpe=vpe
Verkehrsverbund Region Braunschweig=vrb=braunschweigerverkehrsgmbh=bsvg=verbundtarifregionbraunschweig
Verkehrsverbund Region Trier=vrt
Verkehrsverbund Rhein-Neckar=vrn=rheinneckarverkehr=rnv=dbregiomitte=debwvrn
Verkehrsverbund Rhein-Sieg
Verkehrsverbund Schwarzwald-Baar-Heuberg=tuticket=verkehrsverbundrottweil=verkehrsverbundschwarzwaldbaar=verkehrsverbundtuttlingen
Verkehrsverbund Steiermark=vvst=steirischerverkehrsverbund=verbundlinie
Verkehrsverbund Süd-Niedersachsen=!=verkehrsverbundsudniedersachsen=vsn
Verkehrsverbund Tirol=vvt
Verkehrsverbund Vorarlberg=!=clevvver=verkehrsverbundvorarlberggmbh=vmobil
Verkehrsverbund Warnow=vvw=rostockerstrasenbahnag=rsag
Vernon Regional Transit System
Verona Bike
Vervoerregio Antwerpen=vvrantwerpen=delijn
Vervoerregio Brugge=vvrbrugge
Vervoerregio Dender=vvrdender
Vervoerregio Gent=vvrgent
Vervoerregio Kempen=vvrkempen
Vervoerregio Kortrijk=vvrkortrijk
Vervoerregio Leuven=vvrleuven
Vervoerregio Limburg=vvrlimburg
Vervoerregio Mechelen=vvrmechelen
Vervoerregio Midwest=vvrmidwest
Vervoerregio Oostende=vvroostende
Vervoerregio Vlaamse Ardennen=vvrvlaamseardennen
Vervoerregio Vlaamse Rand=vvrvlaamserand
Vervoerregio Waasland=vvrwaasland
Vervoerregio Westhoek=vvrwesthoek
Veszprém helyijárat=!=veszpremhelyijarat
Veturilo
Vexin=transdevvexin=25reseauduvexin
Victoria Regional Transit System
Victory Liner=victorybus
Vila Nova
Viljandimaa
Villo!=jcdecaux
Villéo-Retzéo=!=villeoretzeo=carslefort
Vilniaus miesto savivaldybė=!=vilniausmiestosavivaldybe
Vilniaus rajono savivaldybė=!=vilniausrajonosavivaldybe
Virgin Islands Transit=vitran
Visalia Transit
Vit'o Bus=frvitobus
Vitalis
Vitalis Transport
Viterbo
Volánbusz=!=volanbusz
Voorne-Putten en Rozenburg
Votran=volusiacountypublictransitsystem
Vy Bus=vybuss=nettbuss
Värmlandstrafik=!=varmlandstrafik
Västtrafik=!=vasttrafik=goteborgssparvagar
VélO²=!=velo2
Vélam=!=velam
Vélhop=!=velhop=strasbourgmobilites
VéliVert=!=velivert=saintetiennemetropole
Vélib' Métropole=!=velibmetropole=smovengo=velib
Vélibleu=!=velibleu
Vélizy Vallées=!=velizyvallees=keolisvelizyvalleedelabievre
Vélo'v=!=velov
VéloCité=!=velocitemulhouse=velocite
Vélobleu=!=velobleu
Vélolib=!=velolib
Vélomagg'=!=velomagg=transportsdelagglomerationdemontpellier
VélôToulouse=!=velotoulouse
WBTC=calcuttatramwayscompany=ctc
WDR
WGK Urzędu Miasta Torunia=!=wgkurzedumiastatorunia=mzktorun
WMATA Metrobus
WMATA Metrorail=washingtonmetro=wmata
WRTA=wrtawesternreserve=westernreservetransitauthority=wrtaworcester=worcesterregionaltransitauthority
WSTA=winstonsalemtransitauthority
WSW mobil GmbH=wsw=wswmobil
Waco Transit System=wts=cityofwaco
Waldshuter Tarifverbund=debwwtv=wtv
Warrington's Own Buses
Washington State Ferries
Waukesha Metro
Waxholmsbolaget
Wayanad Buses
WerraBus
Wessex
West Kootenay Transit System
West Sussex
West-Brabant
WestCAT
WestfalenTarif=verkehrsgemeinschaftwestfalensud
Wexford Bus
Whatcom Transportation Authority
Wheels
Whistler Transit System
WhiteBikes=whitebikesbratislava
Wibus
Wichita Transit
Wieluńska Komunikacja Gminna=!=wielunskakomunikacjagminna
WienMobil Rad=citybikewien
Winnipeg Transit
Wodzisławska Komunikacja Powiatowa=!=wodzislawskakomunikacjapowiatowa
Wolsztyński Rower Miejski=!=wolsztynskirowermiejski
Woro-woro Banalisé=!=woroworobanalise
Woro-woro d'Abobo
Woro-woro d'Attécoubé=!=woroworodattecoube
Woro-woro de Bingerville
Woro-woro de Cocody
Woro-woro de Koumassi
Woro-woro de Port-Bouët=!=woroworodeportbouet
Woro-woro de Treichville
Woro-woro de Yopougon
Wrocław=!=wroclaw=mpkwroclaw
Wrocławski Rower Miejski=!=wroclawskirowermiejski
Würzburger Versorgungs- und Verkehrs-GmbH=!=wurzburgerversorgungsundverkehrsgmbh
Wągrowiecki Rower Miejski=!=wagrowieckirowermiejski
Włocławek=!=wloclawek
X-Trafik
Xe buýt An Giang=!=xebuytangiang
Xe buýt Bình Dương=!=xebuytbinhduong
Xe buýt Bến Tre=!=xebuytbentre
Xe buýt Cần Thơ=!=xebuytcantho
Xe buýt Hải Phòng=!=xebuythaiphong
Xe buýt Thành phố Hồ Chí Minh=!=xebuytthanhphohochiminh
Xe buýt Vĩnh Phúc=!=xebuytvinhphuc
Xe buýt Đồng Nai=!=xebuytdongnai
Xelabus
Xpress=georgiaregionaltransportationauthority=grta
YARTS=yosemitearearegionaltransportationsystem
YRTA
Yamhill County Transit=ycta=yamhillcountytransitarea
Yarra Trams
Yerevan Bus
Yerevan Minibus
Yolobus
York Region Transit
YouBike
YouBike 2.0
YouBike 微笑單車=!=youbike微笑單車
Yuba-Sutter Transit
Yulu
Yélo=!=yelo=rtcr
ZDMiKP Bydgoszcz=mzkbydgoszcz=bydgoszcz
ZDZiT Olsztyn
ZDiT Koszalin
ZDiTM Szczecin=tramwajeszczecinskie
ZDiUM Piotrków=!=zdiumpiotrkow
ZID=!=zlinskaintegrovanadoprava=dopravnispolecnostzlinotrokovice=dszo=idszid
ZIM Słupsk=!=zimslupsk
ZKKM Chrzanów=!=zkkmchrzanow
ZKM Augustów=!=zkmaugustow
ZKM Ciechanów=!=zkmciechanow
ZKM Elbląg=!=zkmelblag
ZKM Gdynia=pktgdynia
ZKM Iława=!=zkmilawa
ZKM Wągrowiec=!=zkmwagrowiec
ZM Oaxaca
ZTM Gdańsk=!=ztmgdansk=gdanskieautobusyitramwaje
ZTM Kielce
ZTM Poznań=!=ztmpoznan=mpkpoznan
ZTM Rzeszów=!=ztmrzeszow
ZTM Warszawa=tramwajewarszawskie
ZTP w Krakowie
ZVV
Zaanstreek-Waterland=waterland=zaanstreek
Zamość=!=zamosc
Zappalà & Torrisi=!=zappalatorrisi
Zarząd Transportu Metropolitalnego=!=zarzadtransportumetropolitalnego
Zarząd Transportu Zbiorowego w Rybniku=!=zarzadtransportuzbiorowegowrybniku
Zduńska Wola=!=zdunskawola
Zeeland
Zielonogórski Rower Miejski=!=zielonogorskirowermiejski
Zone Suburbaine
Zone Urbaine
Zuid-Holland Noord
Zuidoost-Brabant
Züri Velo=!=zurivelo
aMo - Città di Sassuolo=!=amocittadisassuolo
ar:municipal
baybike=ベイバイク=横浜コミュニティサイクル=yokohamabikeshare
beeMob
berdskpt
bicing=pedalembarcelona
bikeKIA
bikenow=байкнау
bizkaibizi
btnbikeshare
bus.es=autobusesdeespana=concesionesregularesbus=vac
by:municipal
carvelo2go
city bike Liverpool
dublinbikes
eBART
eBus=nelsoncitycouncil=tasmandistrictcouncil
ecobike
eurobus
exo-Chambly-Richelieu-Carignan
exo-L'Assomption
exo-La Presqu'île=!=exolapresquile
exo-Laurentides
exo-Le Richelain
exo-Rousillon
exo-Sainte-Julie
exo-Sorel-Varennes
exo-Sud-Ouest
exo-Terrebonne-Mascouche
exo-Vallée du Richelieu=!=exovalleedurichelieu
exprés.cat=!=exprescatbarcelona=exprescat=exprescatgirona=exprescatlleida=exprescattarragona
extraurbano
frelo
goBay
hirebikeLincoln
liO=!=heraulttransportlio=lioarcenciel=lioheraulttransport=lio30=lio34=lio66
marego=magdeburgerregionalverkehrsverbund
meioB
metropolradruhr
monbus
monbus / Navette
morebus=gosouthcoast=morebusbournemouth
myBAS
myBus
nextbike Berlin=deezernextbike=edekanextbike
nextbike Cyprus=nextbikecyltd
nextbike Niederösterreich=!=nextbikeniederosterreich
nextbike=!=nextbikecesko=nextbikeczechrepublic=nextbikeslovensko=nextbikeslovakia=nextbikeукраїна=некстбайк=товнекстбайкукраїна=nextbikeukraine=nextbikeukrainellc
rabbittransit
sigo E-Lastenrad Sharing=sigoelastenradstandort
smart bus
sotrama
stendalbus
tptp
tramway rabat-salé=!=tramwayrabatsale=strs
transport scolaire 31
trasporto urbano
trô trô=!=trotro
twsRad=tws
ua:local
vélOstan'lib=!=velostanlib
Álava Bus=!=alavabus
Ålandstrafiken=!=alandstrafiken
Évry Centre Essonne=!=evrycentreessonne
Évéole=!=eveole=tubdudouaisis
Île-de-France Ouest=!=iledefranceouest
Örebro stadsbuss=!=orebrostadsbuss
Östgötatrafiken=!=ostgotatrafiken
Østfold kollektivtrafikk=!=ostfoldkollektivtrafikk
àVélo=!=avelo
évolitY=!=evolity
İETT
İSBİKE
İstanbul Metrosu=metroistanbul
Łask=!=lask
ŁoKeR=!=loker
Łódzki Rower Publiczny=!=lodzkirowerpubliczny
Ścinawski Rower Miejski=!=scinawskirowermiejski
Średzka Komunikacja Publiczna=!=sredzkakomunikacjapubliczna
Świdnica=!=swidnica
Şehiriçi Minibüs=!=sehiriciminibus
Šiaulių miesto savivaldybė=!=siauliumiestosavivaldybe
Żarskie Rowery=!=zarskierowery
ΑΣΤΙΚΟ ΚΤΕΛ ΛΑΡΙΣΑΣ=!=αστικοκτελλαρισασ=larissapublictransport=αστικεσσυγκοινωνιεσλαρισασ
Αστικό ΚΤΕΛ Ηρακλείου=!=αστικοκτεληρακλειου=heraklioncitybus=αστικεσσυγκοινωνιεσηρακλειου=αστικοηρακλειου
Ε.Μ.Ε.Λ.=!=εμελ
Επαρχία Αμμοχώστου=!=επαρχιααμμοχωστου
Επαρχία Λευκωσίας=!=επαρχιαλευκωσιασ
Λεμεσός=!=λεμεσοσ
Μετρό Αθήνας=!=μετροαθηνασ=athensmetro
Μετρό Θεσσαλονίκης=!=μετροθεσσαλονικησ=thessalonikimetro=thessalonikimetroautomatic
ΟΑΣΑ=!=οασα=oasa
ΟΑΣΘ=!=οασθ
ΟΣΥ=!=οσυ=osy
Τραμ Αθήνας=!=τραμαθηνασ=athenstram=σταθερεσσυγκοινωνιεσ=στασυ
Χανιά=!=χανια
Івано-Франківський автобус=!=іванофранківськийавтобус
Івано-Франківський тролейбус=!=іванофранківськийтролейбус=електроавтотранс=кпелектроавтотранс
ЈГП Ниш=!=јгпниш
Автовокзал Клин=!=автовокзалклин=клин
Альметьевск=!=альметьевск
БГ Превоз=!=gspbelgrade
Брянский автобус=!=брянскийавтобус
Брянский троллейбус=!=брянскийтроллейбус
Велобайк=!=велобайк=velobike=аоситибайк
Воскресенск=!=воскресенск
Вінницька мережа громадського транспорту=!=вінницькамережагромадськоготранспорту=вінницькатранспортнакомпанія=vinnytsiatransportcompany=втк=кпвінницькатранспортнакомпанія
ГУП МО Мострансавто=!=гупмомострансавто=mostransavto
Гарадскія аўтобусы г.Кобрына=!=гарадскіяаўтобусыгкобрына
Городские автобусы Новосибирска=!=городскиеавтобусыновосибирска
Городской общественный транспорт Баксана=!=городскойобщественныйтранспортбаксана
Городской общественный транспорт Майского=!=городскойобщественныйтранспортмайского
Городской общественный транспорт Нальчика=!=городскойобщественныйтранспортнальчика
Городской транспорт Перми=!=городскойтранспортперми
Градски транспорт - Варна=!=градскитранспортварна
Градски транспорт София=!=градскитранспортсофия=метрополитен=столиченавтотранспорт
Дмитров=!=дмитров
Домодедово=!=домодедово
Київський автобус=!=київськийавтобус
Київський метрополітен=!=київськийметрополітен
Київський трамвай=!=київськийтрамвай
Київський тролейбус=!=київськийтролейбус=київпастранс=kyivpastrans=кпкиївпастранс
Комитет по Транспорту Санкт-Петербурга=!=комитетпотранспортусанктпетербурга=saintpetersburgtransportcommittee
Луцьк=!=луцьк
Лыткарино=!=лыткарино
Междугородние маршруты=!=междугородниемаршруты
Международна транспортна компания=!=международнатранспортнакомпания=мтк
Миколаївський трамвай=!=миколаївськийтрамвай
Миколаївський тролейбус=!=миколаївськийтролейбус=миколаївелектротранс
Москва=!=москва
Московская область=!=московскаяобласть
Московский метрополитен=!=московскийметрополитен=moscowmetro
Московский транспорт=!=московскийтранспорт=мосгортранс
Мукачівські міські автобуси=!=мукачівськіміськіавтобуси
Міський громадський транспорт Маріуполя=!=міськийгромадськийтранспортмаріуполя
Наро-Фоминск=!=нарофоминск
Нижегородский транспорт=!=нижегородскийтранспорт
Обществен транспорт гр. Троян=!=обществентранспортгртроян
Омский автобус=!=омскийавтобус
Омский трамвай=!=омскийтрамвай
Омский троллейбус=!=омскийтроллейбус
Оренбургская троллейбусная сеть=!=оренбургскаятроллейбуснаясеть
Петербургский метрополитен=!=петербургскийметрополитен=saintpetersburgmetro
Петрозаводск=!=петрозаводск
Подольск=!=подольск
Рыбница=!=рыбница
Тамбовский муниципальный транспорт=!=тамбовскиймуниципальныйтранспорт
Томский автобус=!=томскийавтобус
Томский троллейбус=!=томскийтроллейбус
Транспорт Верхневолжья=!=транспортверхневолжья
Транспорт Подмосковья=!=транспортподмосковья
Транспорт Севера=!=транспортсевера
Тула=!=тула
Ужгородський автобус=!=ужгородськийавтобус
Улан-Удэ=!=уланудэ
Чехов=!=чехов
городское поселение Пушкино=!=городскоепоселениепушкино
городской округ Коломна=!=городскойокругколомна
городской округ Королёв=!=городскойокругкоролев
городской округ Мытищи=!=городскойокругмытищи
Երևանի տրանսպորտ=!=երեւանիտրանսպորտ
אופקים=!=אופקים=ofakim
אשדוד=!=אשדוד=ashdod
אשקלון=!=אשקלון
באר שבע=!=בארשבע=beersheba
בית שמש=!=ביתשמש=beitshemesh
ביתר עילית=!=ביתרעילית=beitarillit
דימונה=!=דימונה=dimona
חיפה=!=חיפה
יבנה=!=יבנה=yavne
ירושלים=!=ירושלים=jerusalem
נהריה=!=נהריה=nahariya
נתיבות=!=נתיבות=netivot
קריית גת=!=קרייתגת=kiryatgat
קריית מלאכי=!=קרייתמלאכי=kiryatmalakhi
רהט=!=רהט
רחובות=!=רחובות=rehovot
רמלה-לוד=!=רמלהלוד
שדרות=!=שדרות=sderot
إيتوزا=!=ايتوزا
الشركة العامة للنقل الداخلي بحلب=!=الشركهالعامهللنقلالداخليبحلب
بیدود=!=بيدود=bdood
حافلات مكة=!=حافلاتمكه
سازمان اتوبوسرانی شیراز و حومه=!=سازماناتوبوسرانيشيرازوحومه
متروی تهران=!=مترويتهران=tehranurbansuburbanrailwaycompany
รถไฟฟ้าบีทีเอส=!=รถไฟฟ้าบีทีเอส=btsskytrain
ბათუმის ავტოტრანსპორტი=!=ბათუმისავტოტრანსპორტი
თბილისის მეტროპოლიტენი=!=თბილისისმეტროპოლიტენი=tbilisimetro=თბილისისსატრანსპორტოკომპანია=tbilisitransportcompany=ttccomge
おおのハートバス=!=おおのハートバス=onoheartbus
ことでん=!=ことでん=kotoden
じょうてつ=!=じょうてつ=jotetsu
じょうてつバス=!=じょうてつバス=jotetsubus
ちばフラワーバス=!=ちばフラワーバス=chibaflowerbus
ちよくる=!=ちよくる=chiyocle=千代田区コミュニティサイクル=chiyodacitybikeshare
つくバス=!=つくバス=tsukubus
つるがシェアサイクル=!=つるがシェアサイクル=tsurugasharecycle=株式会社日本海コンサルタント=nihonkaiconsultantscompany
とよたおいでんバス=!=とよたおいでんバス=toyotaoidenbus
ばんけいバス=!=ばんけいバス
まめバス=!=まめバス=mamebus
サンデン交通=!=サンデン交通=sandenkotsu
ジェイアールバス東北=!=ジェイアールバス東北=jrbustohoku=jrバス東北=jr東北バス=ジェイアール東北バス=東北ジェイアールバス
ジェイアールバス関東=!=ジェイアールバス関東=jrbuskanto=jrバス関東=jr関東バス=ジェイアール関東バス=関東ジェイアールバス
ジェイアール四国バス=!=ジェイアール四国バス=jrshikokubus=jrバス四国=jr四国バス=ジェイアールバス四国=四国ジェイアールバス
ジェイアール東海バス=!=ジェイアール東海バス=jrtokaibus=jrバス東海=jr東海バス=ジェイアールバス東海=東海ジェイアールバス
ジェイ・アール北海道バス=!=ジェイ・アール北海道バス=jrhokkaidobus=jrバス北海道=jr北海道バス=ジェイアールバス北海道=北海道ジェイアールバス
ダイチャリ=!=ダイチャリ=daichari=シナネンモビリティ=sinanenmobility
ボン・バス=!=ボン・バス=bonbus
ヤサカバス=!=ヤサカバス=yasakabus=ヤサカグループ=彌榮自動車
上海公交=!=上海公交=shanghaibus
上海地铁=!=上海地铁=shanghaimetro
上饶公交=!=上饶公交
东山公交=!=东山公交
东莞轨道交通=!=东莞轨道交通=dongguanrailtransit=东莞地铁
中国铁路=!=中国铁路=chinarailway
乌鲁木齐地铁=!=乌鲁木齐地铁=urumqimetro
九十九里鉄道=!=九十九里鉄道=kujukurirailway
九巴 KMB=!=九巴kmb
九巴龍運 KMB & LW=!=九巴龍運kmblw
九龍及新界巴士 Kowloon & NT Bus=!=九龍及新界巴士kowloonntbus
京成バス=!=京成バス=keiseibus
京成バス千葉イースト=!=京成バス千葉イースト=keiseibuschibaeast
京成バス千葉ウエスト=!=京成バス千葉ウエスト=keiseibuschibawest=京成トランジットバス
京成バス千葉セントラル=!=京成バス千葉セントラル=keiseibuschibacentral
京浜急行バス=!=京浜急行バス=keihinkyukobus
京王バス=!=京王バス=keiobus
京王電鉄バス=!=京王電鉄バス=keiodentetsubus
京都バス=!=京都バス=kyotobus
京都市営バス=!=京都市営バス=kyotocitybus=京都市交通局=kyotomunicipaltransportationbureau=京都市バス=京都市交
仲恺公交=!=仲恺公交=zhongkaibus
伊豆箱根バス=!=伊豆箱根バス=izuhakonebus
佛山地铁=!=佛山地铁=foshanmetro
信阳市公共交通=!=信阳市公共交通=xinyangcitypublictransportation
公路客運=!=公路客運
兰州轨道交通=!=兰州轨道交通=lanzhoumetro=兰州地铁
加計呂麻バス=!=加計呂麻バス=kakeromabus
北京公交=!=北京公交=beijingpublictransport=bjbus
北京地铁=!=北京地铁=beijingsubway
北海道中央バス=!=北海道中央バス=hokkaidochuobus
北都交通=!=北都交通北海道=北都交通=hokutokotsu
匝瑳市 循環=!=匝瑳市循環
千葉中央バス=!=千葉中央バス=chibachuobus
千里ニュータウン線=!=千里ニュータウン線=senrinewtownline
南京公交=!=南京公交
南京地铁=!=南京地铁=nanjingmetro
南宁公交=!=南宁公交=nanningpublictransport
南宁轨道交通=!=南宁轨道交通=nanningrailtransit=南宁地铁
南昌地铁=!=南昌地铁=nanchangmetro
南通市区公交=!=南通市区公交=nantongcitybus=南通公交
厦门地铁=!=厦门地铁=xiamenmetro
叮嗒出行=!=叮嗒出行
可克达拉公交=!=可克达拉公交
合江公交=!=合江公交=hejiangbus
合肥轨道交通=!=合肥轨道交通=hefeimetro=合肥地铁
名古屋市=!=名古屋市=nagoyamunicipalsubway=名古屋市营地下铁
名古屋市営バス=!=名古屋市営バス=nagoyamunicipalbus
君津市コミュニティバス=!=君津市コミュニティバス=kimitsucitycommunitybus
含山公交=!=含山公交=hanshanbus
吹田市内線=!=吹田市内線
吹田摂津線=!=吹田摂津線
呼和浩特地铁=!=呼和浩特地铁=hohhotmetro
哈尔滨地铁=!=哈尔滨地铁=harbinmetro
嘉定公交=!=嘉定公交=jiadingbus
四会公交=!=四会公交
国際興業バス=!=国際興業バス=kokusaikogyobus
國道客運=!=國道客運
園區巡迴巴士=!=園區巡迴巴士
城巴 Citybus=!=城巴citybus
城巴機場快線 Cityflyer=城巴機場快線cityflyer=城巴機場快線
基隆市公車=!=基隆市公車=keelungcitybus=kelangchhikongchhia=kelangtshikongtshia=基隆市公車處
大亚湾公交=!=大亚湾公交=dayawanbus
大台南公車=!=大台南公車=tainancitybus=toatailamkongchhia=tuatailamkongtshia
大和市コミュニティバス=!=大和市コミュニティバス
大连地铁=!=大连地铁=dalianmetro
大阪シティバス=!=大阪シティバス=osakacitybus
大阪市高速電気軌道=!=大阪市高速電気軌道=osakametro
天津公交=!=天津公交=tianjinbus
天津地铁=!=天津地铁=tianjinmetro
太原轨道交通=!=太原轨道交通=taiyuanmetro=太原地铁
威海公交=!=威海公交=weihaibus
宁波轨道交通=!=宁波轨道交通=ningborailtransit=宁波地铁
宜宾智轨=!=宜宾智轨
宜蘭縣市區公車=!=宜蘭縣市區公車=ilancountybus=gilankoanchhikhukongchhia=gilankuantshikhukongtshia=宜蘭公車
寶山鄉幸福巴士=!=寶山鄉幸福巴士
小湊バス=!=小湊バス=kominatobus
小田急バス=!=小田急バス=odakyubus
尖石鄉幸福巴士=!=尖石鄉幸福巴士
尼崎市内線=!=尼崎市内線
居民巴士 Residents' Service=!=居民巴士residentsservice
屏東縣市區公車=!=屏東縣市區公車=pingtungcitybus=pintongkoanchhikhukongchhia=pintongkuantshikhukongtshia
山陽バス=!=山陽バス=sanyobus
嵊泗公交=!=嵊泗公交
川崎市バス=!=川崎市バス=kawasakicitybus
川崎鶴見臨港バス=!=川崎鶴見臨港バス=kawasakitsurumirinkobus
巨大機械工業=!=巨大機械工業股
市内線=!=市内線
市外線=!=市外線
常州公交=!=常州公交=changzhoubus
常州地铁=!=常州地铁=changzhoumetro
平湖公交=!=平湖公交
广州公交=!=广州公交=bustransportinguangzhou=广州巴士集团有限公司=guangzhoubusgroup=广州市公共交通集团有限公司
广州地铁=!=广州地铁=guangzhoumetro
广州水上巴士=!=广州水上巴士=guangzhouwaterbus=广州公交集团客轮有限公司
广州番禺公交=!=广州番禺公交=guangzhoupanyupublictransport=番禺公交
延吉公交=!=延吉公交
徐州地铁=!=徐州地铁=xuzhoumetro
微笑單車股份有限公司=!=微笑單車股份有限公司
惠州公共交通=!=惠州公共交通
成都地铁=!=成都地铁=chengdumetro
扬州公交=!=扬州公交
新北市公車=!=新北市公車=newtaipeicitybus=sinpakchhikongchhia=sinpaktshikongtshia
新北市新巴士=!=新北市新巴士
新埔鎮幸福巴士=!=新埔鎮幸福巴士
新巴城巴 Citybus & NWFB=!=新巴城巴citybusnwfb
新星公交=!=新星公交=xinxingbus
新界專綫小巴 New Territories Green Minibus=!=新界專綫小巴newterritoriesgreenminibus
新竹市市區公車=!=新竹市市區公車=hsinzhucitybus=sintekchhichhikhukongchhia=sintiktshitshikhukongtshia=新竹市公車=新竹市區公車
新竹市政府=!=新竹市政府
新竹縣市區公車=!=新竹縣市區公車
新竹縣快捷公車=!=新竹縣快捷公車
无锡地铁=!=无锡地铁=wuximetro
日東交通=!=日東交通=nittokotsu
昆明地铁=!=昆明地铁=kunmingmetro=昆明轨道交通
杭州公共自行车=!=杭州公共自行车=hangzhoupublicbicycle=杭州公共自行车交通服务发展有限公司
杭州地铁=!=杭州地铁=hangzhoumetro
東京メトロ=!=東京メトロ=tokyometro
東庄町 おでかけ号=!=東庄町おでかけ号=tonoshotownoutingbus
東急バス=!=東急バス=tokyubus
東武バス=!=東武バス=tobubus
桃園市市區公車=!=桃園市市區公車=taoyuancitybus=thohngchhichhikhukongchhia=thohngtshitshikhukongtshia=桃園市公車
桃園捷運=!=桃園捷運=taoyuanmetro=thohngchiatun=thohngtsiatun=桃園大眾捷運股份有限公司=taoyuanmetrocorporation=thohngtaichiongchiatunkohuniuhankongsi=thohngtaitsiongtsiatunkoohuniuhankongsi
梅州城区公交=!=梅州城区公交
横浜市営バス=!=横浜市営バス=yokohamamunicipalbus
武汉地铁=!=武汉地铁=wuhanmetro
水都西線=!=水都西線
永安行=!=永安行=youonbikeshare=永安行南通=南通永安公共自行车公司=永安行昌邑=永安行科技股份有限公司昌邑分公司
江ノ電バス=!=江ノ電バス=enodenbus
池田市内線=!=池田市内線=ikedacityline
汨罗城乡巴士=!=汨罗城乡巴士=miluourbanruralbus=湖南众捷汽车运输有限责任公司城乡巴士分公司
汨罗市区公交=!=汨罗市区公交=miluocitybus
汪清公交=!=汪清公交
沈阳地铁=!=沈阳地铁=shenyangmetro
泰安公交=!=泰安公交=taianbus
泸州公交=!=泸州公交=luzhoubus
洛阳轨道交通=!=洛阳轨道交通=luoyangsubway=洛阳地铁
济南公交=!=济南公交=jinanpublictransport=济南公交济南公交集团
济南地铁=!=济南地铁=jinanmetro
淮安公交=!=淮安公交
深圳地铁=!=深圳地铁=shenzhenmetro
深圳干线巴士=!=深圳干线巴士=shenzhenbus
温州轨道交通=!=温州轨道交通=wenzhoumetro=温州地铁
港島專綫小巴 Hong Kong Island Green Minibus=!=港島專綫小巴hongkongislandgreenminibus
港鐵 MTR=港鐵mtr=香港鐵路有限公司mtrcorporation=mtrcorporation=香港鐵路有限公司=香港铁路有限公司
港鐵巴士 MTR Bus=!=港鐵巴士mtrbus
澳門輕軌=!=澳門輕軌=澳門輕軌metroligeirodemacau=macaulightrailtransit=metroligeirodemacau=澳门轻轨
濮阳公交=!=濮阳公交
烟台公交=!=烟台公交=yantaibus
猪名川パークタウン線=!=猪名川パークタウン線=inagawaparktownline
珠海公交=!=珠海公交
琴参バス=!=琴参バス=kotosanbus
甲賀市コミュニティバス=!=甲賀市コミュニティバス=kokacitycommunitybus
相鉄バス=!=相鉄バス=sotetsubus
石家庄地铁=!=石家庄地铁=shijiazhuangmetro
示范区公交=!=示范区公交
神奈中バス=!=神奈中バス=kanachubus
神奈川中央交通=!=神奈川中央交通
神姫バス=!=神姫バス=shinkibus
神姫バス大久保=!=神姫バス大久保=shinkibusokubo
神姫バス明石=!=神姫バス明石=shinkibusakashi
神姫バス西神=!=神姫バス西神=shinkibusnishijin
神戸市バス=!=神戸市バス=kobecitybus
福州地铁=!=福州地铁=fuzhoumetro
立川バス=!=立川バス=tachikawabus
章丘公交=!=章丘公交=zhangqiubus
竹北市免費市民公車=!=竹北市免費市民公車=zhubecitizenfreebus=tekpakchhibianhuichhibinkongchhia=tikpaktshibianhuitshibinkongtshia
粟生団地線=!=粟生団地線
肇庆公交=!=肇庆公交=zhaoqingbus
臺中市市區公車=!=臺中市市區公車=taichungcitybus=taitiongchhichhikhukongchhia=taitiongtshitshikhukongtshia=臺中市公車
臺中捷運=!=臺中捷運=taichungmassrapidtransit=taitiongchiatun=taitiongtsiatun=台中捷运=臺中捷運公司=taichungmetrocorporation=taitiongchiatunkongsi=taitiongtsiatunkongsi=台中捷運
臺北市市區公車=!=臺北市市區公車=taipeijointbussystem=taipakchhichhikhukongchhia=taipaktshiitshikhukongtshia=臺北市公車
臺北市政府=!=臺北市政府=臺北市政府taipeicitygovernment
臺北捷運=!=臺北捷運=taipeimetro=taipakchiatun=taipaktsiatun=臺北大眾捷運股份有限公司=taipeirapidtransitcorporation=taipaktaichiongchiatunkohuniuhankongsi=taipaktaitsiongtsiatunkoohuniuhankongsi=台北捷運
芦屋市内線=!=芦屋市内線=ashiyacityline
苍南公交=!=苍南公交=cangnanbus
苏州轨道交通=!=苏州轨道交通=suzhourailtransit=苏州地铁
蓬莱公交=!=蓬莱公交=penglaibus
西安地铁=!=西安地铁=xianmetro
西日本ジェイアールバス=!=西日本ジェイアールバス=westjapanjrbus=jrバス西日本=jr西日本バス=ジェイ・アール西日本バス=ジェイアールバス西日本=西日本jrバス
西条線=!=西条線=saijoline
西東京バス=!=西東京バス=nishitokyobus
西武バス=!=西武バス=seibubus
西鉄バス=!=西鉄バス=nishitetsubus
贵阳轨道交通=!=贵阳轨道交通=guiyangmetro=贵阳地铁
輕鐵 Light Rail=!=輕鐵lightrail=香港鐵路有限公司mtrcorporationlimited=mtrcorporationlimited
近鉄バス=!=近鉄バス=kintetsubus
過海隧道巴士 Cross-harbour Bus=過海隧道巴士crossharbourbus=過海隧道巴士
道南バス=!=道南バス=donanbus
郑州地铁=!=郑州地铁=zhengzhoumetro
都営バス=!=都営バス=toeibus=都バス
都営地下鉄=!=都営地下鉄=toeisubway=東京都交通局=tokyometropolitanbureauoftransportation
重庆轨道交通=!=重庆轨道交通=chongqingrailtransit=重庆地铁
金华公交=!=金华公交
金門縣公車=!=金門縣公車
長崎県営バス=!=長崎県営バス=nagasakiprefecturetransportationbureau
长春轨道交通=!=长春轨道交通=changchunrailtransit=长春地铁
长沙地铁=!=长沙地铁=changshametro
関東バス=!=関東バス=kantobus
阪神線=!=阪神線
防城港公交=!=防城港公交=fangchenggangbus
防長線=!=防長線=bocholine
雲芸南線=!=雲芸南線=ungeinanline
青岛公交=!=青岛公交
青岛地铁=!=青岛地铁=qingdaometro
青岛轮渡=!=青岛轮渡=qingdaoferry
青州公交=!=青州公交=qingzhoupublictransport=青州凯程公共交通股份有限公司=qingzhoukaichengpublictransportcoltd=青州凯程公交
香港電車 Hong Kong Tramways=香港電車hongkongtramways=香港電車=香港电车=ratpdevtransdevasia
高邮公交=!=高邮公交
高雄市公車=!=高雄市公車=kaohsiungcitybus=kohiongchhikongchhia=kohiongtshikongtshia
高雄捷運=!=高雄捷運=kaohsiungmetro=kohiongchiatun=kohiongtsiatun=高雄捷運股份有限公司=kaohsiungrapidtransitcorporation=kohiongchiatunkohuniuhankongsi=kohiongtsiatunkoohuniuhankongsi
鴨川市コミュニティバス=!=鴨川市コミュニティバス=kamogawacitycommunitybus
龍運機場巴士 Long Win Bus=龍運機場巴士longwinbus=lbw=龍運機場巴士=龍運機場巴士longwinairportbus
경기도 시내버스=!=경기도시내버스=gbus
광주 지하철=!=광주지하철=광주도시철도=gwangjumetro=광주교통공사=gwangjutransportationcorporation
대구 지하철=!=daegumetropolitansubway=대구지하철=대구도시철도=대구교통공사=daegumetropolitantransitcorporation
대전 지하철=!=대전지하철=대전도시철도=daejeonmetro=대전교통공사=daejeontransportationcorporation
대전광역시 시내버스=!=대전광역시시내버스=daejeonbuses
부산 지하철=!=부산도시철도=busanmetro=부산지하철=부산교통공사=busantransportationcorporation
서울시 간선버스=!=서울시간선버스
서울자전거 따릉이=!=서울자전거따릉이=seoulbike=서울시설공단=seoulfacilitiescorporation=따릉이=서울자전거
서울특별시 마을버스=!=서울특별시마을버스
서울특별시 시내버스=!=서울특별시시내버스
세종도시교통공사=!=세종도시교통공사
수도권 전철=!=수도권전철=seoulmetropolitansubway
익산시 시내버스=!=익산시시내버스
인천광역시 시내버스=!=인천광역시시내버스
천안시 시내버스=!=천안시시내버스
천안시=!=천안시
평양 Trolleybus=!=평양trolleybus
평양 무궤도전차=!=평양무궤도전차
`,
  travel: `
ADAC Geschäftsstelle=!=adacgeschaftsstelle
Alltours
Barrhead Travel
Blue Style=ckbluestyle
CVC=cvcturismo=cvcviagens
Coral Travel
Cruise Planners
D-reizen
Derpart Reisebüro=!=derpartreiseburo
Dertour Reisebüro=!=dertourreiseburo=derdeutschesreiseburo=derreiseburo=dertour
E.Leclerc Voyages
Exim tours
Expedia Cruises=cruiseshipcentersinternational=expediacruiseshipcenters
First Reisebüro=!=firstreiseburo
Fischer=!=ckfischer
Flight Centre
HYDROTOUR=ckhydrotour
Halcón Viajes=!=halconviajes
Havas Voyages
Hays Travel
Helloworld Travel
Hotelplan
House of Travel
Invia
Itaka
JTB=日本交通公社=japantravelbureau
Koala Tours
Kuoni
Last Minute Tour
Liberty Travel
Miles Morgan Travel
Nouvelles Frontières=!=nouvellesfrontieres
Pac Group
Promovacances
Reiseland
Ruefa
SATUR=!=cksatur
SENECA Tours
STA Travel
Selectair
Selectour
TIP travel
TUI ReiseCenter
Thomas Cook
Ticket=!=ticketreisebyra
Transat Travel
Travelplanet.pl
Turancar=ckturancar
Turkish Airlines
VFS Global=visafacilitationservicesglobal
VakantieXperts
Viagens Abreu
Viajes El Corte Inglés=!=viajeselcorteingles
Virgin Holidays
Wakacje.pl
Your Coop Travel=yourcooptravelmidcountiescooperative=thecooperativetravel
ltur
Čedok=!=cedok
Магазин Горящих Путёвок=!=магазингорящихпутевок
Поїхали з нами=!=поїхализнами=поехалиснами
エイチ・アイ・エス=!=エイチ・アイ・エス
可樂旅遊=!=可樂旅遊=colatour=可樂旅遊旅行社
日本旅行=!=日本旅行=nippontravelagency=にほんりょこう=nihonryoko=nta
易遊網=!=易遊網=eztravel=易遊網旅行社
東南旅行社=!=東南旅行社=southeasttravel
近畿日本ツーリスト=!=近畿日本ツーリスト=knt=kinkinippontourist
雄獅旅遊=!=雄獅旅遊=liontravel=雄獅旅行社
`,
  'travel.hotel': `
7天酒店=!=7天酒店=7daysinn=7天快捷酒店
@HOME=!=homebybestwestern
AC Hotel
AKZENT Hotels
ALH Hotels
ANdAZ
Adagio
Adina Hotels=adinaapartmenthotel
Aiden by Best Western=aidenhotel
Akena
Alila
Allegro Hotels
Aloft
Alua=aluahotelsresorts
AmericInn=americinnbywyndham=americinnlodgesuites
Americas Best Value Inn=americasbestvalueinns
Anantara
Appart'City
Art'otel
Ascend Hotel Collection
Atura Hotels
Autograph Collection=marriottautographcollection
Avani=!=avanihotelsresorts
Ayenda
Azimut Hotels=azimut=азимут
B&B Hotel=bbhotels=bedbreakfasthotels
BW Premier Collection
BW Signature Collection
Balladins
Banyan Tree
Barceló=!=barcelo=barcelohotelsresorts
Bastion Hotel=bastion
Baymont=baymontbywyndham=baymontinn=baymontinnsuites
Belmond
Best Hotels
Best Western Plus
Best Western Premier
Best Western=bestwesternhotelsresorts
Big 4 Holiday Parks=big4
Bloom Hotel
Boarders=boardersbycobblestone
Brit Hotel
Britannia Hotels
Budget Host Inn=budgethost
Bulgari
Cambria Hotel
Camping-Car Park
Candlewood Suites
Canopy=canopybyhilton
Catalonia=cataloniahotelsresorts
Centerstone
Centro Hotels=centrohotel
City Express
Clarion
Clarion Pointe
Clayton Hotels
Club Med
Club Wyndham
Cobblestone Hotel & Suites=cobblestonehotels
Cobblestone Inn & Suites
Comfort Inn
Comfort Inn & Suites
Comfort Suites
Conrad Hotels & Resorts
Country Inn & Suites
Courtyard=courtyardbymarriott=courtyardmarriott
Crowne Plaza
Curio Collection by Hilton=curiocollection
Days Inn=daysinnbywyndham
Delta Hotels
Design Hotels
Destination by Hyatt=destinationhotelsresorts
Deutsches Jugendherbergswerk=djh=germanyouthhostelassociation
Diamond Resorts
Dorint
DoubleTree=doubletreebyhilton
Drury Inn & Suites
EVEN Hotels=evenhotel
Econo Lodge
Eko Hotels and Suites=!=ekohotelssuites=ekohotels
Element by Westin
Embassy Suites=embassysuitesbyhilton
Eurostars=eurostarshotelcompany=eurostarshotels
Everhome Suites
Exe Hotels=exe
Executive Residency=executiveresidencybybestwestern
Extended Stay America
FabHotels
Fairfield Inn & Suites=fairfieldinnsuitesbymarriott
Fairfield Inn=fairfieldbymarriott
Fairmont
Fasthôtel=!=fasthotel
First Hotels
Flair Hotel=flairhotels=flairhotelsev
Fletcher Hotel=fletcher
Forenom=forenomhostel
Four Points Flex by Sheraton=fourpointsflex
Four Points by Sheraton=fourpoints
Four Seasons
GLō=!=globestwestern
Garner Hotels=garnerhotelsbyihg
Gaylord
Globales=hotelesglobales
Golden Tulip
Graduate=!=graduatehotels
Grand Hyatt
Grupo Barceló=!=grupobarcelo
Grupotel Hotels & Resorts=grupotel
H-Hotels
H10 Hotels
HF Hotels
Hampton Inn & Suites=hamptoninnsuitesbyhilton
Hampton=hamptoninn=hamptonbyhilton
Hard Rock Hotel=hardrockhotelsresorts
Hawthorn Suites=hawthorn=hawthornsuitesbywyndham
Hilton Garden Inn
Hilton Grand Vacations
Hilton=hiltonhotelsresorts
Holiday Inn
Holiday Inn Club Vacations
Holiday Inn Express
Holiday Inn Express & Suites
Home2 Suites=home2suitesbyhilton=home2
HomeTowne Studios
Homes & Villas by Marriott=homesvillas=homesvillasbymarriottinternational
Homewood Suites=homewoodsuitesbyhilton
Hostelling International=hostellinginternationalcanada=hostellinginternationalusa
Hostelling Scotland=scottishyouthhostelsassociation=syhahostellingscotland
Hotel Indigo
Hotel Seri Malaysia
Hotel Sunroute=ホテルサンルート
Hoteles One
Howard Johnson=howardjohnsonbywyndham
Hyatt Centric
Hyatt House
Hyatt Place
Hyatt Regency
Hyatt Vacation Club=hyattresidenceclub
INNSiDE by Meliá=!=innsidebymelia=innsidehotel
Iberostar Hotels & Resorts=iberostar
Ibis Budget
Ibis Styles
Ibis=hotelibis=ibishotel
Innkeeper's Collection
InterContinental=intercontinentalhotelsresorts
IntercityHotel
Itsy by Treebo
JO&JOE
JUFA Hotel=jufahotels
JW Marriott=jwmarriotthotels
JdV by Hyatt=joiedevivrehospitality
KOA Holiday=koa
KOA Journey
KOA Kampground=koacampground=kampgroundsofamerica
KOA Resort
Kempinski
KeyWest Inn
Kimpton
Knights Inn
Kyriad
LXR Hotels & Resorts=lxr
La Quinta Inn & Suites=laquintainnsuitesbywyndham=laquintainnssuites
La Quinta Inn=laquintainnbywyndham=laquinta=laquintabywyndham
Le Méridien=!=lemeridien
Leonardo Boutique
Leonardo Hotels=jurys=jurysinn
Leonardo Royal Hotel
Locke
Logis Hotels
Lotte Hotel=lottehotelsresorts
Love's RV Hookup
ME=!=mebymelia=mehotel=memelia
MGallery
MIMARU Apartment Hotel=アパートメントホテルミマル
MacDonald Hotels
MainStay Suites
Malmaison
Mama Shelter
Mandarin Oriental Hotel
Marriott
Marriott Executive Apartments
Marriott Vacation Club
Martin's Hotels
Meininger=meiningerhotels=hotelesmeininger
Meliá=!=meliahotelsresorts
Mercure=mercurehotels
Microtel Inn & Suites=microtelinnsuitesbywyndham
Microtel=microtelbywyndham=microtelinn
Millennium=millenniumhotelsresorts
Motel 6
Motel One
Motto by Hilton
Moxy
My Place Hotels=myplacehotel
Myconian Collection=myconian
Mövenpick=!=movenpick=moevenpick
NH Collection Hotels
NH Hotels=nhhotel
Novotel
ONOMO Hotel=onomohotels
OYO=oyohotels=oyorooms
Oaks Hotels=oakshotelsresortssuites
Occidental
Original by Sokos Hotels
Ostello Bello
Outrigger Hotels and Resorts=!=outriggerhotelsresorts
PARKROYAL
Palace Inn
Pan Pacific
Paradores=paradoresdeturismodeespana=paradoresnacionales
Park Hyatt
Park Inn=parkinnbyradisson
Park Plaza=parkplazahotels
Parkdean Resorts
Petit Palace Hotelity=petitpalace=petitpalacehoteles
Postillion Hotels
Pousadas de Portugal
Premier Inn
Première Classe=!=premiereclasse
Protea Hotel
Pullman
Quality Inn
Quality Inn & Suites
Quality RV Resorts=qrv
Qubus=qubushotel
Radisson Blu
Radisson Collection
Radisson RED
Radisson=radissonhotels=radissonhotelsamericas
Raffles
Ramada=ramadabywyndham
Red Lion Hotels=redlion
Red Lion Inn & Suites
Red Roof Inn=redroof
RedDoorz
Relais & Châteaux=!=relaischateaux
Renaissance=renaissancehotel=renaissancehotels
Residence Inn=residenceinnbymarriott
Ringhotels
Rixos=rixoshotels
Rodeway Inn
Romantik=!=romantikhotel=romantikhotels
Room Mate
Rosewood=rosewoodhotelsresorts
Royal Hideaway
STF=svenskaturistforeningen
Santika Indonesia Hotels & Resorts=hotelsantika
Scandic Hotels=scandic
Sercotel=sercotelhoteles=sercotelhotels
Serena Hotels
Sheraton
Shilo Inns
Signia by Hilton=signia
Silken Hoteles=silken
Six Senses
Sleep Inn
Sleep Inn & Suites
Sofitel
Sonesta ES Suites
Sonesta Select
Sonesta Simply Suites
Sonesta=sonestahotel
Sotetsu Fresa Inn=相鉄フレッサイン
Southern Sun
Spark by Hilton
SpringHill Suites=springhillsuitesbymarriott
St Christopher's Inn
St. Regis=saintregis
Staybridge Suites
Staycity=staycityaparthotel=staycityaparthotels
Stayokay
Suburban Studios=suburbanextendedstayhotel
Super 8=super8bywyndham
Super Hotel=スーパーホテル
Sure Hotel Collection=surehotelcollectionbybestwestern
Sure Hotel Studio=surehotelstudiobybestwestern
Sure Hotel=surehotelbybestwestern
SureStay Collection=surestaycollectionbybestwestern=surestaycollectionhotels
SureStay Plus=surestayplusbybestwestern
SureStay Studio=surestaystudiobybestwestern
SureStay=surestaybybestwestern=surestayhotels
Swiss-Belhotel
Swiss-Belinn
Swissôtel=!=swissotel
TRIBE
TRYP=trypbywyndham
Taj=!=tajhotels
Tapestry Collection by Hilton=tapestrycollection
Tempo by Hilton
The Hoxton
The Langham=langhamhotelsresorts
The Leela
The Luxury Collection
The Originals Access
The Originals Boutique
The Originals City
The Originals Collection
The Originals Relais
The Originals Residence
The People
The Ritz-Carlton=ritzcarlton=theritz
The Sebel=sebel
The Westin=westin=westinhotelsresorts
Thousand Trails
Tivoli=tivolihotelsresorts
TownePlace Suites=towneplacesuitesbymarriott=towneplacemarriott=towneplacesuitesmarriott
Toyoko Inn
Trademark Collection=trademarkcollectionbywyndham=trademark=trademarkbywyndham=trademarkwyndham
Travelodge=travelodgeasiaoceania=travelodgeeurope=travelodgenorthamerica
Treebo Trend
Treebo Tryst
Tribute Portfolio
Tru=!=trubyhilton
UNA Hotels & Resorts=gruppouna=unagroup=unahotels
Unbound Collection=theunboundcollectionbyhyatt=unbound=unboundhyatt
UrCove by Hyatt
Vagabond Inn
Van der Valk Hotel=vandervalk
Vib=vibbestwestern
Vibra Hotels=vibra
Vienna House=viennahousebywyndham
Village Hotels=villagehotel
Virgin Hotel=virginhotels
W Hotels
Waldorf Astoria=waldorfastoriahotelsresorts
Wingate=wingatebywyndham=wingateinn
WoodSpring Suites
WorldHotels=worldhotel
WorldMark=worldmarkbywyndham
Wyndham Garden
Wyndham Grand
Wyndham=wyndhamhotelsresorts=wyndhamhotel
YOTEL
Yogi Bear's Jellystone Park=yogibearsjellystoneparkcampresorts
Youth Hostels Association of India=yhaindia
Youth Hostels Association=youthhostelsassociationaustralia=yhaaustralia=youthhostelsassociationenglandwales
Zleep Hotel=zleephotels
avid Hotel
citizenM
easyHotel
greet
gut-Gebucht=wellbooked
hotelF1=formule1
iH Hotel=ihhotelgroup=ihhotelsgroup
nhow
the niu
アパホテル=!=アパホテル=apahotel=apaホテル
ナインアワーズ=!=ナインアワーズ=9hninehours=9hours=ninehours
ホテルルートイン=!=ホテルルートイン=hotelrouteinn=ルートイン
亚朵酒店=!=亚朵酒店=atourhotel
全季酒店=!=全季酒店=jihotel
凱撒飯店連鎖=!=凱撒飯店連鎖=凱撒飯店=caesarpark=caesarparkhotelsresorts=宏國關係事業=hungkuogroup
喜來登 Sheraton=!=喜來登sheraton
喜來登=!=喜來登
喜来登=!=喜来登
國賓大飯店=!=國賓大飯店=ambassadorhotel=仰德集團
如家酒店=!=如家酒店=homeinn=如家快捷酒店
宜必思酒店=!=宜必思酒店
尚客优快捷酒店=!=尚客优快捷酒店=thankyouhotel
文华东方酒店集团=!=文华东方酒店集团
文華東方酒店集團 Mandarin Oriental Hotel=!=文華東方酒店集團mandarinorientalhotel
文華東方酒店集團=!=文華東方酒店集團
東横イン=!=東横イン=東横inn
汉庭酒店=!=汉庭酒店=hantinghotel=汉庭快捷酒店
神旺大飯店=!=神旺大飯店=sanwanthotels=旺旺集團=wantwantgroup
福容大飯店=!=福容大飯店=fullonhotels=fullonhotelsresorts=麗寶建設=lihpaoconstruction
秋果酒店=!=秋果酒店=qiuguohotel
维也纳酒店=!=维也纳酒店=viennahotels=viennahotel
美居酒店=!=美居酒店
老爺酒店=!=老爺酒店
速8酒店=!=速8酒店=速8快捷酒店
锦江之星=!=锦江之星=jinjianginn
長榮國際連鎖酒店=!=長榮國際連鎖酒店=長榮酒店=evergreeninternationalhotels=長榮集團=evergreengroup=長榮桂冠酒店
신라스테이=!=신라스테이=shillastay=新羅ステイ
`,
  'travel.train': `
ARR
Aachener Verkehrsverbund=!=denwavv
Altamont Corridor Express=sanjoaquinregionalrailcommission
Amtrak=!=amtrack
Arabako Aldiriak / Cercanías Álava=!=arabakoaldiriakcercaniasalava=cercaniasalava=arabakoaldiriak=renfe
Augsburger Verkehrs- und Tarifverbund=!=debyavv
Belgrano
Bilboko Aldiriak / Cercanías Bilbao=!=bilbokoaldiriakcercaniasbilbao=cercaniasbilbao=bilbokoaldiriak
Brzi
CP Lisboa=cpurbanosdelisboa
CP Longo Curso
CP Porto=cpurbanosdoporto
CP Regional
Cercanías Asturias=!=cercaniasasturias
Cercanías Cantabria=!=cercaniascantabria=cercaniassantander
Cercanías Cartagena=!=cercaniascartagena=renfecercaniasam=feve=renfefeve
Cercanías Cádiz=!=cercaniascadiz
Cercanías Ferrol=!=cercaniasferrol=cercaniasgalicia=proximidades
Cercanías León=!=cercaniasleon
Cercanías Madrid=!=cercaniasmadrid
Cercanías Murcia/Alicante=!=cercaniasmurciaalicante
Cercanías Málaga=!=cercaniasmalaga
Cercanías Sevilla=!=cercaniassevilla
Cercanías València=!=cercaniasvalencia=rodaliadevalencia=rodaliavalencia
Cercanías Zaragoza=!=cercaniaszaragoza
Commuter=iarnrodeireann=irishrail
Companhia Paulista de Trens Metropolitanos=cptm
DB InterCity=dbfernverkehr
DB InterCityExpress
DB Regio
Donostiako Aldiriak / Cercanías San Sebastián=!=donostiakoaldiriakcercaniassansebastian=cercaniassansebastian=donostiakoaldiriak
Elizabeth line=tflrail
Elron=aseestiliinirongid=eestiliinirongid
EuroCity
EuroNight
Eurobahn
European Sleeper
Eurostar
Euskotren Trena
Express Intercity Premium=eip
Express Intercity=eic=pkpintercity
Fertagus
FlixTrain
Frimobil=!=tarifverbundfreiburg
FrontRunner=utafrontrunner
GO Transit=!=gotransittrain=alstom=gotrain
Gautrain
Go-Op
Hoofdrailnet Nederland=hrn
Hyderabad MMTS
ITX-마음=!=itx마음=itxmaum=한국철도공사=korearailroadcorporation=korail=한국철도
ITX-새마을=!=itx새마을=itxsaemaeul=새마을
Intercity
Intercités=!=intercites=sncfvoyageurs
Iryo=intermodalidaddelevante=intermodalidaddellevante
Jungfraubahnen
KAI Bandara
KAI Commuter
KTM ETS=keretapitanahmelayu
KTM Intercity
KTM Komuter
KTX=케이티엑스=한국고속철도
Koleje Dolnośląskie=!=kolejedolnoslaskie
Koleje Mazowieckie
Koleje Śląskie=!=kolejeslaskie=ksl
Kärntner Linien=!=vvk
LIRR=longislandrailroad
Leo Express
London Overground
Léman Express=!=lemanexpress
MARC=!=marylandarearegionalcommuter
Marmaray=tcddtasimacilik
Merseyrail
Metro Trains Melbourne=metromelbourne=mtm
Metro Transit=!=bnsfrailway
Metro del Baix Llobregat
Metro-North Railroad
Metrolink=!=metrolinkcalifornia=southerncaliforniaregionalrailauthority
Metrorail Eastern Cape
Metrorail Gauteng
Metrorail KwaZulu-Natal
Metrorail Western Cape
Mitre=trenesargentinosoperadoraferroviaria
Mobilis=!=communautetarifairevaudoise
Mumbai Suburban Railway=mumbaisuburbanrailnetwork
NCTD Coaster
NICTD=southshoreline
NMBS/SNCB
NSW TrainLink=!=newsouthwalestrainlink=nswtrainslink=trainlink=transportfornswtrainlink
National Rail
Network Rail
Norrtåg=!=norrtag=vytag
Northern=!=northerntrains=northerntrainslimited
Ouigo España=!=ouigoespana=ouigoespagne=ouigoespanya=ouigospain
PNR Metro Commuter
PTV - Metropolitan Trains
PTV - Regional Trains
Polregio
Putnički=!=putnicki
Queensland Rail Travel
RER
Rajdhani Express
Regionaal spoorvervoer Fryslân en Groningen=!=regionaalspoorvervoerfryslanengroningen
Renfe AVE
Renfe Alvia
Renfe Avant
Renfe Avlo
Renfe InterCity
Renfe Media Distancia
Renfe Regionales
Rete celere del Canton Ticino
RhB
Roca=!=fcgr
Rodalies de Catalunya=cercaniasdecataluna=cercaniasdecatalunya=rodaliesdecatalunyaatmbarcelona
Romney, Hythe & Dymchurch Railway
S-Bahn Chur
S-Bahn Steiermark
SFM Bologna
SRT=!=srtsouthkorea=sr공사=srcorporation=superrapidtrain=supremerailway=에스알
ScotRail
Serveis Ferroviaris de Mallorca=sfm=serviciosferroviariosdemallorca
Société Nationale des Chemins de fer Luxembourgeois=!=cheminsdeferluxembourgeois=luxemburgischeeisenbahnen
Sounder
SuperVia
Sydney Trains
TER Bourgogne-Franche-Comté=!=terbourgognefranchecomte=terbourgogne=terfranchecomte
TER Bourgogne-Ouest-Nivernais=sncfvoyageursbourgogneouest
TER Bretagne
TER Centre – Val de Loire
TER Hauts-de-France Étoile d'Amiens=!=terhautsdefranceetoiledamiens=sncfvoyageursetoiledamiens
TER Normandie
TER Occitanie=lioteroccitanie=termidipyrenees
TER Pays de la Loire Loire Océan=!=terpaysdelaloireloireocean=sncfvoyageursloireocean
TER ZOU!
TER ZOU! Étoile de Nice=!=terzouetoiledenice=terprovencealpescotedazuretoiledenice=sncfvoyageurssudazur
TGV InOui=inoui
TNW=!=tarifverbundnordwestschweiz
TRA=!=tra臺鐵=taiwanrailway=taithih=臺灣鐵路管理局=taiwanrailwayadministration=taioanthihlokoanlikiok=taiuanthihlookuanlikiok=台鐵局
Transilien
Transpennine Express=transpennine=tpe
Treindienst Amersfoort - Ede-Wageningen=keolisnederland
Treindienst Gouda - Alphen aan den Rijn=rnet
Tren Urbano
Twoje Linie Kolejowe=tlk
Türkiye Cumhuriyeti Devlet Demiryolları=!=turkiyecumhuriyetidevletdemiryollari=tcdd=trrailway
Ubrzani
V/Line=vlinecorporation
VIA Rail
VN:railway
Vechtdallijnen
Verkehrsverbund Kärnten=!=verkehrsverbundkarnten
Virginia Railway Express=vre
WES=westsideexpressservice
Warszawska Kolej Dojazdowa=wkd
West Coast Express=wce
West Somerset Railway=westsomersetrailwayplc
Zwolle - Kampen en Zwolle - Enschede
ch-integral
exo
ÖBB Nightjet=!=obbnightjet
Łódzka Kolej Aglomeracyjna=!=lodzkakolejaglomeracyjna=lka
Προαστιακός Αθήνας=!=προαστιακοσαθηνασ=athenssuburbanrailway
БГ:Воз=!=бгвоз
МЦД=!=мцд
Октябрьская железная дорога=!=октябрьскаяжелезнаядорога=oktyabrskayarailway
РЖД=!=ржд=rzd
Укрзалізниця=!=укрзалізниця=ukrainianrailways=ukrzaliznytsia
Հարավկովկասյան երկաթուղի=!=հարավկովկասյաներկաթուղի
การรถไฟแห่งประเทศไทย=!=การรถไฟแห่งประเทศไทย=staterailwayofthailand
รถไฟฟ้าชานเมือง สายสีแดง=!=รถไฟฟ้าชานเมืองสายสีแดง=srtredlines
სს "საქართველოს რკინიგზა"=!=სსსაქართველოსრკინიგზა
アーバンネットワーク=!=アーバンネットワーク
京成電鉄=!=京成電鉄=keiseielectricrailway
北京市郊铁路=!=北京市郊铁路=beijingsuburbanrailway=中国铁路北京局集团有限公司=chinarailwaybeijinggroup=北京城市铁路=北京城郊铁路=北京城铁=北京都市铁路
北部九州エリア=!=北部九州エリア
南海電鉄=!=南海電鉄=nankaielectricrailway
台灣高鐵=!=台灣高鐵=taiwanhighspeedrail=taioankothih=taiuankothih=thsr=台灣高速鐵路股份有限公司=taiwanhighspeedrailcorporation=taioankosokthihlokohuniuhankongsi=taiuankosokthihlooiuhankongsi=台灣高鐵公司
名鉄線路線=!=名鉄線路線
大阪・名古屋線系=!=大阪・名古屋線系=osakanagoyaline
奈良・京都線系=!=奈良・京都線系=narakyotoline
小田急電鉄=!=小田急電鉄=odakyuelectricrailway
岡山・福山エリア=!=岡山・福山エリア=okayamafukuyamaarea
札幌近郊=!=札幌近郊
東京近郊区間=!=東京近郊区間
東急電鉄=!=東急電鉄=tokyurailways
東武本線=!=東武本線
東武鉄道=!=東武鉄道=toburailway
池袋線系統=!=池袋線系統
西武鉄道=!=西武鉄道=seiburailway
阪急電鉄=!=阪急電鉄=hankyurailway=阪急電車
대구권 광역전철=!=대구권광역전철=대구권전철=광역전철=광역철도
동남권 광역전철=!=동남권광역전철
무궁화호=!=무궁화호=mugunghwatrain
수도권 광역전철=!=수도권광역전철
`,
  utilities: `
Jacksonville Electric Authority
Veolia
`,
  'utilities.electricity': `
"QARAQALPAQ AYMAQLÍQ ELEKTR TARMAQLARÍ KÁRXANASÍ" AJ=!=kkaetk
38 Degrees North=38degreesnorthllc
4-County Electric Power Association
50Hertz Transmission=50hertz=50hertztransmissiongmbh=vattenfalleuropetransmission
A CELER
A&N Electric Cooperative
A2A=!=a2aretielettriche=edipower
ABO Wind
AEK
AEM Torino Distribuzione
AEP Ohio
AEP Onsite Partners=aeponsitepartnersllc
AEP Texas
AES Andes=aesgener=aes
AES Corporation
AES Distributed Energy
AEW=aewenergie
AGL Energy
ANDE
ASM Vercelli
ATCO Electric
ATEL
AVU Netz=avuag=avunetzgmbh
AYEDAŞ=!=ayedas
Acciona Energia Portugal
Acciona Energía=!=accionaenergiainternacional
Acea Distribuzione
Adapture Renewables=adapturerenewablesinc
Adif
Afluente Transmissão de Energia Elétrica=!=afluentetransmissaodeenergiaeletrica
Agrienergia
Akuo Renováveis Portugal=!=akuorenovaveisportugal
Alabama Power=alabamapowercompany=alabamapowerco
Albtal-Verkehrs-Gesellschaft=albtalverkehrsgesellschaftmbh
Albwerk=albwerkenergieversorgung
Alchemy Renewable Energy
Allegheny Power System=aps
Allegheny Power Systems
Allgäuer Kraftwerke=!=allgauerkraftwerke=allgauerkraftwerkegmbhsonthofen
Alliant Energy
Alpena Power Company
Alpine Energy
Alta Kraftlag
AltaLink
Alternative Resource Energy Authority
Altus Power America Management=altuspoweramericamanagementllc
Alut
Amazonas Energia=eletrobrasamazonasenergia
Amazonas Geração e Transmissão de Energia=!=amazonasgeracaoetransmissaodeenergia
Ameren Missouri=unionelectriccomo
Ameren=amerenillinois
American Electric Power=aep
American Municipal Power=americanmunpowerohioinc
American Transmission Company=americantransmissionco
American Transmission Systems=atsi
Amprion=ampriongmbh
Anaheim Public Utilities
Anesco
Angeles Electric Corporation
Apex Energies
Appalachian Power=appalachianpowercompany=apco=kingsportpowercompany
Aquila Capital
Area Nett=nettinord
Arendals Fossekompani
Arizona Public Service=arizonapublicservicecompany=arizonapublicserviceco
Arkansas Electric Cooperative Corporation
Arkansas Valley Electric Cooperative
Arva=!=tromskraftnett
Associated Electric Cooperative
Atlantic City Electric=atlatniccityelectric
Augstsprieguma tīkls=!=augstspriegumatikls=asaugstspriegumatikls
Aurora Energy=auroraenergyalaska=auroraenergynewzealand
AusNet
Ausgrid
Austrian Power Grid AG
Avacon Netz=avaconnetzgmbh=eonavacon=hsn=hsnmagdeburg
Avangrid Renewables=avangridrenewablesllc
Avista=avaistacorporation=avistacorporation
Axpo/EKZ
Axpo=axpoag
Azusa Light & Power=azusalightpowe
AzərEnerji=!=azərenerji=azerenerji
BC Rapid Transit
BEDAŞ=!=bedas
BESCOM
BKK=!=bkknett
BKW
BQ Energy=bqenergyllc
Bane NOR
Banedanmark
Bangladesh Power Development Board=bpdb
Barents Nett=varangerkraftnett
Barqi Tojik
Basin Electric Power Cooperative=basinelectricpowercoop
Batangas II Electric Cooperative
Bay City Electric Light & Power
Bayernwerk Netz=bayernwerknetzgmbh=eonbayern=isaramperwerke=isaramperwerkeag
Beaches Energy Services=besbeachesenergyservices
Beauregard Electric Cooperative
Belize Electricity Limited=belizeelectricitylimitedbel
Benton PUD=bentonpublicutilitydistrict
Bentonville Electrical Utility Department
Bergische Energie Wipperfürth=!=bergischeenergiewipperfurth
Berliner Energie und Wärme=!=berlinerenergieundwarme
Bessemer Electric Service
Better Energy A/S
Better Energy Stevning P/S
Biffa
Bihar State Electricity Board=stateelectricityboard
Blachly-Lane Electric Cooperative=blec
Black Hills Electric Cooperative
Black Hills Energy
Black Hills Power
Blue Ridge Energy
Bluebonnet Electric Cooperative=bec
Bonneville Power Administration=bpa
Boralex
Bornholms Energi & Forsyning=ostkraftnetas
Botswana Power Corporation=botswanapower=bpc
Bowie-Cass Electric Cooperative=bcec
Braunschweiger Netz GmbH=bsnetz
Braunschweiger Verkehrs-GmbH=!=bsvag
Brazos Electric
Breheim Nett
BrightRidge=johnsoncityenergyauthority
Bristol Tennessee Essential Services
British Solar Renewables=bsr
Brookfield Renewable US
Brookfield White Pine Hydro=brookfieldwhitepinehydrollc
Brookings Municipal Utilities=brookingsmuncipalutilities
Brownsville Energy Authority
Brownsville Public Utilities Board=brownsvillepub
Bryan Texas Utilities
Burgo
CADAFE
CD Global Solar Holdings=cdglobalsolarholdingsllc
CD US Solar MT 2=cdussolarmt2llc
CDEEE
CEEE=ceeegt
CELEC-Transelectric=celec
CEMIG=cemiggeracaoetransmissao=cemiggeracaoetransmissaosa
CEPALCO
CERN
CESML
CEV
CFM
CGE=cgetransmision
CGWF
CIPCO
CLECO=clecopower
CNEE
CNEL-El Oro
CNEL=cnelesmeraldas=cnelguayaquil=cnelguayaslosrios=cnellosrios=cnelmanabi=cnelstaelena=cnelstodomingo
CNFL
CNR
CPFL Energia=cpfl=cpflbrasil=cpflgeracao=cpfllestepaulista=cpflpaulista=cpflpiratinga=cpflrenovaveis=cpflsantacruz
CPFL Transmissão Sul=!=cpfltransmissaosul
CPH
CPS Energy
CTEEP
Calpine
Canadian Solar
Capital Power=capitalpowercorporation
Carroll Electric Cooperative=carrollelectriccooperativecorporation
Caruna=carunaoy
Celesc=celescdistribuicao=celescdistribuicaosa
Celg Geração e Transmissão S.A.=!=celggeracaoetransmissaosa
Celle-Uelzen Netz=cun=celleuelzennetzgmbh
Celsia
CenterPoint Energy
Central Electric Power Cooperative=centralelectricpowercoop
Central Maine Power Company
Central Rivers Power=centralriverspowerusllc
Central Texas Electric Cooperative
Centrales Eléctricas de Nariño=!=centraleselectricasdenarino=cedenar
Centrales Eléctricas de Norte de Santander=!=centraleselectricasdenortedesantander=cens
Ceripa
Cerius
Certel
Ceylon Electricity Board=ceb
Cherokee County Electric Cooperative Association=!=cceca
Cheyenne Light Fuel and Power=!=cheyennelightfuelpower
Chimarrão Transmissora de Energia=!=chimarraotransmissoradeenergia
Choptank Electric Cooperative
CitiPower
Citizens Enterprises Corporation
City Power
City Water, Light & Power=cwlp
City of Ames
City of Centralia=cityofcentraliawashington
City of Concord
City of Dover=cityofdoverdelaware
City of Elizabeth
City of Gillette
City of Harrisonburg
City of Harrisonville Electric Department
City of High Point
City of Lakeland
City of Lexington
City of Natchitoches
City of Owensboro
City of Radford
City of Salem
City of Tallahassee
City of Tshwane
City of Tupelo Water & Light Department
Clark Electric Distribution Company
Clark Public Utilities
Clarksville Department of Electricity
Clay Electric Cooperative
CleanCapital Holdings
Clemens Kraft
Cleveland Public Power
Cleveland Utilities
Coast Electric Power Association
Codelco Chile
Coelba
Colbún=!=colbun
Colonial Pipeline=colonialpipelinecompany
Colorado Springs Utilities
Columbus Light & Water
Comisión Federal de Electricidad=!=comisionfederaldeelectricidad=cfe
Commonwealth Edison=comed=commonwealthedisoncompanyofindiana
Communauté Électrique du Bénin=!=communauteelectriquedubenin
Compagnia Valdostana Acque=cva
Compagnie Ivorienne d'Électricite=!=compagnieivoriennedelectricite=compagnieivioriennedelectricite
Compagnie d'Electricité de Saint-Martin-de-Londres=!=compagniedelectricitedestmartindelondres
Companhia Brasileira de Alumínio=!=companhiabrasileiradealuminio
Companhia Hidro Elétrica do São Francisco=!=companhiahidroeletricadosaofrancisco=chesf
Compañía Energética de Occidente=!=companiaenergeticadeoccidente
Compañía Eólica Aragonesa=!=companiaeolicaaragonesa=ceasa=companiaeolicaaragonesasaceasa
Concordia Electric Cooperative
Conductive Power
Consolidated Edison Development=consolidatededisondevelopmentinc
Consolidated Edison=coned=orangerockland
Consolidated Nuclear Security=consolidatednuclearsecurityllc
Consumers Energy=consumersenergyco
Consumers Power=cpi=consumerspowerinc
ContourGlobal
Cooperativa A LORD=alord=cooperativadeelectrificacaoalordcrl
Cooperative Energy
Cooperluz
Coopérnico=!=coopernico
Copel=companhiaparanaensedeenergia=copelgeracaoetransmissaosa=copelcompanhiaparanaensedeenergia
Core Electric Cooperative
Corn Belt Energy Corporation
Corn Belt Power Cooperative
Cornwall Electric
Corpoelec
Cosern
Counties Power
Cowlitz Public Utility District
Creos
Creos Deutschland
Crimson Oak Grove Resources=crimsonoakgroveresourcesllc
Cubico Sustainable Investments
Cullman Electric Cooperative
Cypress Creek Renewables
DB Energie=dbenergiegmbh
DB InfraGO=dbinfragoag=dbnetz=dbnetzag=dbstationservice=dbstationserviceag
DEMCO
DME Distribuição S.A=!=dmedistribuicaosa
DPP=!=czdpp
DTE Electric Company=detroitedison=thedetroitedisoncompany
DTE Energy
Dairyland Power Cooperative
Dakshin Haryana Bijli Vitran Nigam Limited=dhbvn
Dala Energi
Dalane Nett
Dalhousie Mountain Wind
Dalkia
Damodar Valley Corporation=dvc
Danville Utilities
Davao Light and Power Company=!=davaolightpowercompany
Dayton Power & Light=dpl
Decatur Utilities
Deep East Texas Electric Cooperative=detec
Delaware Electric Cooperative=delewareelectriccooperative
Delhi Transco Limited
Delmarva Power
Denton Municipal Electric=dme
Desarrollo Electrico Suria=delsur
Dessauer Stromversorgung=dessauerstomversorgunggmbh=dessauerstromversorgunggmbh
Detroit Public Lighting Authority
Deval
Dinel
Dixie Electric Power Association
Dolomiti Energia=hydrodolomitienel=setdistribuzione
Dominion Energy
Dominion Energy South Carolina=southcarolinagaselectric=dominionenergysouthcarolinainc
Dominion Renewable Energy
Dow Chemical Company=dowchemical
Dravske elektrarne Maribor=demdoo
Drewag=!=drewagnetz=drewagnetzgmbh
Duck River Electric Membership Corporation
Duke Energy Progress=dukeenergyprogressllc
Duke Energy Renewables Services
Duke Energy=!=dukeenergycarolinas=dukeenergyindiana
Duquesne Light
E-REDES=edpdistribuicao
E-Werk Netze=ewerknetzegmbhcokg=elektrizitatswerkmittelbaden=elektrizitatswerkmittelbadenagcokg=uberlandwerkmittelbaden=uberlandwerkmittelbadengmbhcokg
E-Werk Perg
E.DIS Netz=edisnetzgmbh=eonedis=eonedisag
E.E. Ambato
E.E. Centro Sur
E.E. Cotopaxi
E.E. Norte
E.E. Quito
E.E. Sur
E.ON
E.ON Energie
E.ON Netz=enetz=eonnetzgmbh
EA Networks
EAG
EAM Netz=energienetzmitte=eonmitte
ED Netze
EDELCA
EDF Energy
EDF PEI
EDF Renewables=edfrenewableassetholdingsinc=edfrenouvelables
EDH
EDL
EDP Brasil
EDP Espírito Santo=!=edpespiritosanto=edpescelsa=escelsa
EDP Renewables North America=edpr=edprenewables
EDP Renováveis=!=edprenovaveis
EDP São Paulo=!=edpsaopaulo=edpbandeirante
EDS
EED
EG.D
EGE Haina
EGTC=electricitygenerationtransmissioncompany
EKT
ELMŰ=!=elmuzrt
ENDE Transmisión=!=endetransmision
ENEE
ENERVIE Vernetzt=enervievernetztgmbh
ENMAX
ENRW Energieversorgung Rottweil=energieversorgungrottweilgmbhcokg
EPB=electricpowerboardofchattanooga
EPCOR=aqualta=eltec
EPEC
EPV Alueverkko=epvalueverkkooy
ERDF
ESB Generation and Wholesale Markets=!=esbgenerationwholesalemarkets
ESB Networks
ESCOM
ESP Electricity
ESSeyssel
ETI
EVA Energieversorgung Apolda
EVN Naturkraft
EVN България=!=evnбългария
EVN Топлофикция=!=evnтоплофикцияпловдив=evnтоплофикция
EVN=!=evnvietnam=vietnamenergy
EWA-energieUri
EWE Netz=ewenetzgmbh
EWM AG
EWW=ewwosterreich=ewwschweiz
EWZ
EZV
Eagle Creek Renewable Energy=eaglecreekrenewableenergyllc
East Delta Electricity Production Company
East Kentucky Power Cooperative=eastkentuckypowercooperativeinc
East River Electric Power Cooperative
Eastern Ontario Power
Eastland Network
Ecoplexus=ecoplexusinc
Ecos Energy=ecosenergyllc
Edenor
Edinburgh Community Solar Co-operative
Eidefoss
EirGrid
Electrabel
Electranet
Electric Power Generation Enterprise=epge
Electricidade de Moçambique=!=electricidadedemocambique=edm
Electricity Company of Ghana=ecg
Electricity North West=enwl
Electricity Supply Enterprise
Electrificadora de Santander
Electrificadora del Meta=emsa
Electro Dunas
Electrocentro
Elektra Hemberg
Elektra Čakovec=!=elektracakovec
Elektrilevi
Elektrizitätswerk Hindelang=!=elektrizitatswerkhindelang
Elektrizitätswerke Eisenhuber GmbH & Co KG=!=elektrizitatswerkeeisenhubergmbhcokg
Elektrizitätswerke Reutte=!=elektrizitatswerkereutte
Elektro
Elektro Ljubljana
Elektro MB
Elektro Primorska
Elektro-Slovenija
Elektroenergieversorgung Cottbus
Elektromreža Srbije=!=elektromrezasrbije=електромрежасрбије=електромрежасрбиjе
Elektroprenos BiH
Elenia
Elering
Eletricidade dos Açores=!=eletricidadedosacores
Eletrobras Distribuição AM=!=eletrobrasdistribuicaoam
Eletrobrás Distribuição Roraima=!=eletrobrasdistribuicaororaima
Eletronorte=eletronortecentraiseletricasdonorte
Eletropaulo
Eletrosul=eletrosulcentraiseletricas=eletrosulcentraiseletricassa
Elfsm
Elinett
Ellevio
Elmea
Elpedison
Elvia=edsivanett
Emera
Emerald People's Utility District=epud
Empire Electric Association
Empresa Provincial de la Energía de Santa Fe=!=empresaprovincialdelaenergiadesantafe
Empresa Pública de Produção de Electricidade=!=empresapublicadeproducaodeelectricidade=prodel
Empresa de Energía de Boyacá=!=empresadeenergiadeboyaca=ebsa
Empresas Municipales de Cali=emcali
Empresas Públicas de Medellín=!=empresaspublicasdemedellin=epm
Enarga Operator Oddział Toruń=!=enargaoperatoroddzialtorun
Endeavour Energy
Endesa=sevillanadeelectricidad=sevillanaendesa
Enea=!=eneaoperator=eneaoperatorspzoo
Enedis=electricitereseaudistributionfrance=wikidataq3587594
Enel Distribución Chile=!=eneldistribucionchile
Enel Distribución Perú=!=eneldistribucionperu
Enel Distribuição Ceará=!=eneldistribuicaoceara
Enel Distribuição Rio=!=eneldistribuicaorio
Enel Distribuição São Paulo=!=eneldistribuicaosaopaulo
Enel Green Power
Enel Green Power España=!=enelgreenpowerespana=enelgreenpowerespanasl
Enel Green Power North America=enelgreenpowernainc
Enel=!=enelproduzione=enelenergia=enelgeneracion=eneldistribucion
Enemalta
Enercal
Enercon
Energa=!=energaoperator=energaoperatoroddzialtorun=energaoperatorsa
Energetics Electricity
Energex
EnergiFyn Distribution
EnergiMidt
Energias de Portugal
Energie AG=!=energieagoberosterreich
Energie Graz
Energie Klagenfurt GmbH
Energie Ried
Energie Steiermark=!=esteiermark=energienetzesteiermark
Energie Thun AG=energiethun
Energie Waldeck-Frankenberg=ewf
Energienetze Berlin=energienetzeberlingmbh
Energienetze Weimar=enwg=enwgenergienetzeweimargmbhcokg
Energieversorgung Filstal=energieversorgungfilstalgmbhcokg
Energieversorgung Mittelrhein=evm=kevag
Energieversorgung Offenbach=energieversorgungoffenbachag
Energieversorgung Ottobrunn
Energieversorgung Rottenburg am Neckar=evr=energieversorgungrottenburgamneckargmbh
Energieversorgung Schwaben
Energimet
Energinet=energinetdk
Energisa Acre
Energisa BO
Energisa Rondônia=!=energisarondonia
Energisa Sul-Sudeste=caiua
Energisa=energisamg=energisamt=energisapb=energisase=energisato
Energo-Pro
Energy Fiji Limited=efl
EnergyUnited
Energética Águas da Pedra S.A.=!=energeticaaguasdapedrasa
Enerjisa Elektrik
Enerparc
Enersur
Enertrag
Enexis
Engie Green
Engie North America
Enida
Enipower
Enlaza
Ennskraftwerke AG
Ente Provincial de Energía del Neuquén=!=enteprovincialdeenergiadelneuquen
Entergy
Entergy Arkansas
Entergy Louisiana=entergylouisianallc
Entergy Mississippi
Entergy New Orleans
Eole RES
Eolus Vind AB
Equatorial Energia Alagoas=equatorialenergiaal
Equatorial Energia Amapá=!=equatorialenergiaamapa
Equatorial Energia Goiás=!=equatorialenergiagoias=eneldistribuicaogoias
Equatorial Energia Maranhão=!=equatorialenergiamaranhao=equatorialenergiama
Equatorial Energia Pará=!=equatorialenergiapara=equatorialenergiapa
Equatorial Energia Piauí=!=equatorialenergiapiaui=equatorialenergiapi
Equatorial Energia=equatorial=celpa=celpacentraiseletricasdopara=centraiseletricasdopara
Equinor
Ergon Energy=ergon
Erie Boulevard Hydropower=erieboulevardhydropowerlp
Erlanger Stadtwerke=!=estw
Eskom KwaZulu-Natal
Eskom=eskomcape=eskomsoclimited
Essential Energy
Eswatini Electricity Company=eec=swazilandelectricityboard=swazilandelectricitycompany
Ethekwini Electricity
Ethiopian Electric Power=eepco=ethiopianelectricpowereep
Eugene Water & Electric Board=eweb
European Energy
Evergreen Wind=evergreenwindllc
Evergy=greatplainsenergy=kansascitypowerlight=kcpl=westarenergy
Everket
Eversource=clp=eversourceenergy=nstarelectriccompany=westernmassachusettselectriccompany
Eviny Fornybar=bkkproduksjon
Evoenergy
Evonik
Exelon=exelonpower
EÜAŞ=!=euas
FCC Environment=wasterecyclinggroup
Fagne
FairNetz=fairnetzgmbh
Fayetteville Public Works Commission=pwc=fayettevillepublicworks
Fenaka
Fenaka Vaikaradhoo Branch=fenakacorporationlimitedvaikaradhoo
Finerge
Fingrid=fingridoy=fingridoyj
First Electric Cooperative=firstelectriccooperativecooperation=firstelectriccooperativecorporation
FirstEnergy=alleghenyenergy=centerior=generalpublicutilites=gpu=generalpublicutilities
Fjellnett
Flathead Electric Cooperative
Florence Utilities
Florida Keys Electric Cooperative=fkec=floridakeyselectriccoorerative
Florida Power & Light=flordiapowerlight=floridapowerlightco=fpl
Florida Public Utilities=fpuc
Flow Elnet
Flughafen Zürich AG=!=flughafenzurichag
Fluvius=eandis=fluviusiverlek=infrax
Forefront Power=forefrontpowerllc
Fort Pierce Utilities
FortisAlberta
FortisBC
Fortum
Fortum Generation AB
Four County EMC
Freitaler Stadtwerke=fsw=fsg
Furnas Centrais Elétricas=!=furnascentraiseletricas=furnas=furnascentraiseletricassa
Føie=!=foie
GECOL.LY
GEG
GETCO
GEW Wilhelmshaven=gew=gewwilhelmshavengmbh
GEYSEL
GRTE
GTC
Gainesville Regional Utilities
Garland Power & Light=gpl
Gavle Energi
Gedia
Gemeindewerke Bovenden
Gemeindewerke Haßloch=!=gemeindewerkehasloch=gwh=gemeindewerkehaslochgwh
Gemeindewerke Wadgassen=gww
Generate Capital
Generg
Georgia Transmission Corporation
Gerdau
Ghana Grid Company=gridco
Glacier Electric Cooperative
Glades Electric Co-Op
Glitre Energi
Glitre Nett=glitreenerginett
Goldbeck Solar
Golden Spread Electric Cooperative
Goldman Sachs Renewable Power Group
Gralha Azul Transmissora de Energia
Grand Electric Cooperative
Grand River Dam Authority=grda
Great River Energy
Green Genius=uabgreengenius
Green Mountain Energy
Green Mountain Power=gmp=greenmountainpowercorp
Green Street Power Partners
GreenAlp
Greenbacker Renewable Energy Company=greenbackerrenewableenergy=greenbackerrenewableenergycorporation
Greencoat Renewables
Greeneville Energy Authority=greenevillelightpowersystem
Greenville Utilities Commission
Griug
GroenLeven
Guadalupe Valley Electric Cooperative=gvec
Guascor do Brasil
Gudbrandsdal Energi
Gulf Power
Guntersville Electric Board
Gérédis=!=geredis
HEP Proizvodnja d.o.o.
HEP=!=hepods
HOPS
HS1 Ltd
Hafslund Kraft=hafslundecovannkraft=hafslundecovannkraftas
Halberstadtwerke=hsw=halberstadterstadtwerke
Hallingdal Kraftnett
Hamburger Energienetze=hamburgerenergienetzegmbh=stromnetzhamburggmbh
Hammerfest Energi Nett
HanseWerk=eonhanse=hansewerkag
Harz Energie=harzenergiegmbhcokg=harzenergienetzgesellschaft
Haugaland Kraft Nett
Havnett
Hawaiian Electric Company
Heelstone Energy Holdings=heelstoneenergyholdingsllc
Helen Sähköverkko Oy=!=helensahkoverkkooy
Helgeland Kraft Vannkraft
Herrfors
Herøya Nett=!=heroyanett
Hetch Hetchy Water & Power
Hidrandina
Holmes-Wayne Electric Cooperative
Holy Cross Energy
Holyoke Gas & Electric=hge=hged
Hoosier Energy=hoosierenergyrecinc=hoosierenergyruralelectriccooperative
Horizon Power
Houston County Electric Cooperative=hcec
Huntsville Utilities
Hydro Energi
Hydro One
Hydro Ottawa
Hydro Tasmania
Hydro-Québec=!=hydroquebec
Hydro-Sherbrooke
I/S Midtkraft
IKB=!=ikbag=innsbruckerkommunalbetriebe
INELFE
IPTO
ITAIPU Binacional
ITC=itctransmission
Iberdrola Renowables
Iberdrola=iberdroladistribucionelectrica
Idaho Power=idahopowerco=idahopowercompany
Idaho Wind Partners 1=idahowindpartners1llc
Illuminating Company=clevelandelectricilluminatingcompany=illuminatingcomapny=theilluminatingcompany
Imperial Irrigation District=iid
Independence Power & Light
Indiana Michigan Power=indianamichiganpowercompany
Indiana Municipal Power Agency
Indianapolis Power & Light=ipl
Indonesia Power
Indre Hordaland KraftNett
Infrabel
Infraestruturas de Portugal
Infraestruturas de Portugal, S.A.
Infrastruktur Zürichsee AG=!=infrastrukturzurichseeag
Initiatives et Énergies Locales=!=initiativesetenergieslocales
Innergex
Innogy Spain, S.A.U
Instituto Costarricense de Electricidad
Interchile
Interconexión Eléctrica S.A.=!=interconexionelectricasa
Interligação Elétrica do Madeira S.A=!=interligacaoeletricadomadeirasa=iem=ieminterligacaoeletricadomadeirasa
Invenergy
Invenergy Services=invenergyservicesllc
Invis Energy
Iren Energia
Istad Nett
Italgen
JR東日本=!=jr東日本=東日本旅客鉄道=eastjapanrailwaycompany=東日本旅客鉄道株式会社
JR東海=!=jr東海=centraljapanrailwaycompany=jrtokai=東海旅客鉄道株式会社
JR西日本=!=jr西日本=西日本旅客鉄道=westjapanrailwaycompany
Jackson Energy Authority
Jasper-Newton Electric Cooperative=jnec
Jemena
Jersey Central Power and Light=!=jerseycentralpowerlight=jcpl=jerseycentralpowerlightjcplfirstenergy
Jersey Electricity Company=jec=jerseyelectricity
Joe Wheeler EMC
Jones-Onslow EMC
Jonesboro City Water and Light=!=jonesborocitywaterlight
Juruena Participações e Investimentos S.A=!=juruenaparticipacoeseinvestimentossa
Järvi-Suomen Energia=!=jarvisuomenenergia
KAMO Power
KEDCO
KGHM Polska Miedź=!=kghmpolskamiedz
KPLC
KPTCL
KSS
Kansas City BPU=kansascityboardofpublicutilities=bpu
Karnataka Power Corporation Limited=kpcl
Kauai Island Utility Cooperative=kiuc
Kemijoki Oy
KenGen
Kentucky Power
Kentucky Utilities Company=kentuckyutilities
Kerala State Electricity Board=kseb
Ketraco
Keys Energy Services=keys
KiesZon
Kingston Hydro
Kissimmee Utility Authority
KiwiRail
Knoxville Utilities Board
KommEnergie
Kraftnät Åland=!=kraftnataland
Kraftwerk Glatzing-Rüstorf eGen=!=kraftwerkglatzingrustorfegen
Kungälv Energi=!=kungalvenergi
Kvam Energi Nett
Kystnett
Kärnten Netz=!=karntennetz=kng=kngkarntennetzgmbh
LCEC=leecountyelectriccooperative
LEAG
LISEA
LS Power
LSW Netz
LWU
LaCreek Electric Association
Lafayette Utilities System
Landsnet
Landsvirkjun
Lansing Board of Water & Light
Lark Energy
Lassen Municipal Utility District
LeGa Nett
Lechwerke=lechelektrizitatswerkeag=lechelektrizitatswerkeagaugsburg=lechwerkeagaugsburg=lechwerkeaugsburg
Lede=!=skageraknett
Leeward Asset Management=leewardassetmanagementllc
Lesotho Electricity Company=lesothoelectricitycompant
Lewis County Public Utility District
Liander
Liberia Electricity Corporation
Liberty Utilities
Lidköping Elnät=!=lidkopingelnat
Lightsource BP=lightsourcerenewableenergy
Lincoln Electric System
Linja=morenett
Linn County REC
Linz AG=!=linzagstrom=linznetz=linzstromag
Lnett
Lockhart Power Company=lockhartpower
Lofotkraft
London Power Network Public Limited Company
Long Island Power Authority=lipa
Lorain-Medina Rural Electric Cooperative
Louisville Gas & Electric
Lower Colorado River Authority=lcra
Luas - Transdev Dublin Light Rail Limited
Lubbock Power & Light=lpl
Lucerna
Lumbee River EMC
Luminora Solar Dos
Luz del Sur
Lyse=lyseelnett
M Tag
MA Polska S.A.
MAVIR
MC Power Companies
MDU=montanadakotautilities
MN8 Energy=mn8energyllc
MSETCL
MVM
MVM PA
MVV Netze=mvvnetzegmbh
Madison Energy Holdings=madisonenergyholdingsllc
Magdeburger Verkehrsbetriebe=mvb=magdeburgerverkehrsbetriebegmbhcokg
Maharashtra State Power Generation Company
MainPower
Maingau Energie=!=maingauenergiegmbh
Manitoba Hydro
Mantiqueira Transmissora de Energia
Manx Utilities
Maquoketa Valley REC
Marathon Pipe Line=marathonpipelinellc
Maritime Electric
Marlborough Lines
Marshall Municipal Utilities
Marshall-DeKalb Electric Cooperative
Masen=mazen
Maui Electric Company
Memphis Light, Gas and Water=!=memphislightgaswater=mlgw
Meralco
Mercury Energy
Meridian Energy
Met-Ed=metropolitanedison
Mi Tren
Michigan Public Power Agency
MidAmerican Energy
Midtnett
Midwest Energy
Minera Centinela
Minera Collahuasi
Minera Escondida
Ministry of Electricity=ministryofelectricityiraq
Minnesota Power
Minnkota Power Cooperative
Mission Valley Power
Mississippi Power
Missouri Power & Light Company
Mitnetz Strom=envianetzgmbh=mitnetz=mitteldeutschenetzgesellschaftstrommbh
Modesto Irrigation District
Mon Power=monongahelapowercompany
Moorhead Public Service
Moreau-Grand Electric Cooperative
Mountain Parks Electric
Municipal Electric Authority of Georgia=meag
Mutual Energy
MÁV=!=mav
N-ERGIE Netz=nergienetzgmbh
N1 A/S
NB Power=energienb
NEAS AS=nordmoreenergiverk
NEDCo=northernelectricitydistributioncompany
NEW Netz=newag
NIE Networks
NIPSCO
NJR Clean Energy Ventures Corporation
NKM=nemzetikozmuvek
NOVEC
NRG Energy Gas & Wind Holdings=nrgenergygaswindholdingsinc
NSTAR
NTDC
NTE Energi
NTE Nett
NTPC
NV Energy
NW Electric Power Cooperative
NYSEG
NamPower
Nashville Electric Service
National Grid Corporation of the Philippines=ngcp
National Grid Electricity Distribution=centralnetworks=nationalgridelectricitydistributionplc=westernpower=westernpowerdistribution=westernpowerdistributionsouthwestplc
National Grid Electricity Transmission=nationalgridet=nget
National Grid Renewables
National Grid=nationalgridplc=newenglandpowercompany
National Transmission Company South Africa=ntcsa=nationaltransmissioncompanyofsouthafrica
Naturgy=unionfenosa
Nautilus Solar Solutions
Nebraska Public Power District
Nelson Mandela Bay Municipality
Neoen
Neoenergia
Neoenergia Pernambuco=celpe
Netera
Nettselskapet
Network Tasman
Network Waitaki
Netz Burgenland=netzburgenlandgmbh
Netz NÖ=!=netzno=evnnetz=netzniederosterreich=netzniederosterreichgmbh=nonetz=nonetzag
Netz Oberösterreich=!=netzoberosterreich=netzoberosterreichgmbh=netzoo=oonetz
Netzdienste Rhein-Main=nrm=nrmnetzdiensterheinmaingmbh
Netze BW=badenwerk=badenwerkag=enbwregional=enbwregionalag=energieversorgungschwabenag=neckarwerke=netzebwgmbh
Netze Magdeburg=netzemagdeburggmbh
Netzgesellschaft Gütersloh=!=netzgesellschaftgutersloh=netzgesellschaftguterslohmbh
Netzgesellschaft Potsdam=ngp
Nevada Power Company
New Braunfels Utilities
New Hampshire Electric Cooperative=nhec=newhampshireelectriccoop=nheleccoop=nhelectriccoop
New York City Transit Authority
New York Power Authority=nypa
Newfoundland Power
Newfoundland and Labrador Hydro=!=newfoundlandlabradorhydro
Nexel
NextEra Energy
Niagara Mohawk
Noranett=halogalandkraftnett
Nord Energi Net A/S
Nordkraft Energidrift
Nordkraft Nett
Nordkyn Kraftlag
Nordlandsnett
Norfolk & Norwich University Hospital Trust
Norgesnett
Norte Brasil Transmissora de Energia S.A
North Arkansas Electric Cooperative
North Carolina Municipal Power Agency #1=ncmpa1=northcarolinamunpoweragency1
NorthWestern Energy=northwesternenergyllc=northwesternenergyllcmt
Northeast Power
Northern Powergrid=nedl=npg=yedl=northernpowergridnortheastlimited
Northern States Power Company=northernstatespowercominnesota=northernstatespowerwisconsin
Northland Power
Northpower
Northwest Energy
Northwest Territories Power Corporation
Nova Scotia Power
NuGen Capital Management
Nukissiorfiit
NÖ Netz EVN Gruppe=!=nonetzevngruppe
OEDAŞ=!=oedas
ONEE
Odda Energi
Ohio Edison
Ohio Power
Oklahoma Gas & Electric=oge=oklahomagaselectricco
Old Dominion Electric Cooperative
Omaha Public Power District
Oncor
Ontario Power Generation
Onward Energy
Onyx Asset Services Group
Oppidum Renewables USA=oppidumrenewablesusallc
Orion New Zealand
Orlando Utilities Commission=ouc
Ormat Nevada=ormatindustries=ormatnevadainc=ormattechnologies
Osterholzer Stadtwerke
OsthessenNetz=osthessennetzgmbh
OtagoNet
OtagoNet Joint Venture
Otra Kraft
Otter Tail Power Company
Oulun Energia Siirto ja Jakelu
Ozarks Electric Cooperative=ozarkselectriccooperativecorporation
Oʻzbekenergo=uzbekenergo
PGCB
PGE Dystrybucja=pgedystrybucjaowarszawa=pgedystrybucjasa=pgedystrybucjasaoddzialrzeszow
PGE Energetyka Kolejowa=pkpenergetyka=pkpenergetykasa
PGE Energia Odnawialna=pgeeo=pgeenergiaodnawialnasa
PGE=!=pgepolskagrupaenergetycznasa
PJM
PNG Power Ltd.
PNM=publicservicecompanyofnewmexico=pnmresources
PPL=!=pennsylvaniapowerlight=pplelectricutilities=pplelectricutilitiescorporation
PRE=!=czpre
PSNH
PSO=!=publicservicecompanyofoklahoma
PT Pembangkitan Jawa Bali=pjb=pembangkitanjawabali=ptpjb
PVU
PacifiCorp
Pacific Gas and Electric Company=!=pacificgaselectriccompany=pge=pacificgaselectricco=pacificgaselectric
Pacific Power
Paducah Power System
Pampa Energía=!=pampaenergia
Pampanga III Electric Cooperative, Inc.
Panola-Harrison Electric Cooperative=phec
Paragould Light & Water Commission
Paris Utility Authority
Pattern Operators=patternoperatorslp
Paulding Putnam REA
Pearl River Valley Electric Power Association
Pedernales Electric Cooperative
Peiner Träger GmbH=!=peinertragergmbh
Penelec=pennsylvaniaelectric=pennsylvaniaelectriccompany
Peninsula Electric Cooperative=penelco
Penn Power=pennsylvaniapower
Perusahaan Listrik Negara=!=ptperusahaanlistriknegara=ptplnpersero=ptpln
Petroamazonas
Pfalzwerke Netz=pfalzwerkenetzag
Photosol
Pioneer Energy
Platte River Power Authority=prpa
Plumas-Sierra Rural Electric Cooperative
Polskie Sieci Elektroenergetyczne=polskiesiecielektroenergetycznesa=pseoperator=pseoperatoroddzialbydgoszcz=psesa
Portland General Electric
Porto Primavera Transmissora de Energia S/A.
Potomac Edison=thepotomacedisoncompany
Potomac Electric Power Company
Power Depot Group A=powerdepotgroupallc
Power Grid Corporation of India Limited=pgcil=powergridcorporationofindialtd=powergrid
PowerSouth Energy Cooperative=psec
Powerco
Powercor
Powerlink=powerlinkqueensland
Premier Energy=premierenergymoldova=redunionfenosa=unionfenosasa
ProRail
Products=!=productssepipelinecorporation
Progress Energy=carolinapowerlightcompany
Protrans BC
Provinciale Brabantse Energiemaatschappij=pbe
Public Service Company of Colorado=publicservicecoofcolorado
Public Service Enterprise Group=pseg=publicserviceelecgasco
Puerto Rico Electric Power Authority=prepa
Puget Sound Energy
Punjab State Power Corporation=pspcl=punjabstateelectricityboard
Quadran
Qulliq Energy Corporation
RAH Net=rah
RE Busko
RE Jędrzejów=!=rejedrzejow
RE Kozienice
RE Miechów=!=remiechow
REA Investments=reainvestmentsllc
REGIDESO
REN=!=redesenergeticasnacionais
REP
REThones
RNT
RTB
RTE
RWE Generation
RWE Renewables Americas=rwerenewablesamericasllc
RWE=rweag
Radius Elnet
Rappahannock Electric Cooperative
Rays Power Infra
Recurrent Energy
Red Eléctrica de España=!=redelectricadeespana=redelectricaespanola
Red Nord S.A.
Redding Electric Utility
Redwood Electric Cooperative
Reedy Creek Improvement District
Regionetz
Renantis
Renewable Energy Systems
Repvåg Kraftlag=!=repvagkraftlag
Resinorte
Resolute Forest Products
Rete Ferroviaria Italiana=rfi
Rhode Island Energy
Rideau St. Lawrence Distribution
Rio Grande Electric Cooperative
Rio Grande Energia=rge=rgeriograndeenergia=rgesul
Rio Tinto Alcan=alcan
Rochester Gas & Electric
Rockland Electric Company
Rocky Mountain Power
Romande Energie
Roseville Electric
Rusk County Electric Cooperative=rcec
Rwanda Energy Group=rwandaenergygroupreg
Rīgas satiksme=!=rigassatiksme
S-Bahn Berlin
SAMELCO 2
SEPS / MAVIR
SFE Nett
SHEM
SICAE Oise
SICAE de la Somme et du Cambraisis=sicaesommecambraisis=sicaesommecambresis=sicaesomme
SICAE-ELY
SKTM
SLECA
SLEMCO
SNCF Réseau=!=sncfreseau
SONABEL
SP Energy Networks=scottishpower=scottishpowerenergynetworks=spdistribution=spmanweb
SP Transmission=scottishpowertransmission
SPPG=sppowergrid
SQM
SRD
SRE Utility Solar 1=sreutilitysolar1llc
SSE Power Distribution
SSE Renewables=scottishsouthernenergy
SSE Thermal
SSE plc
SSE=sseslovensko
SSEN Transmission=scottishhydroelectrictransmission
STEWEAG
STEWEAG-STEG
SWE Erfurt Netz=swestadtwerkeerfurt=sweerfurt=swenetz
SWE Stadtwerke Esslingen=stadtwerkeesslingen
SWEPCO=southwesternelectricpowercompany
SWK=!=swkkaiserslautern=swkkrefeld
SWKiel Netz=swkielnetzgmbh
Sabah Electricity=sesb=sabahelectricitysdnbhd
SachsenEnergie=!=enso=ensonetz=sachsennetze
Sacramento Municipal Utility District=smud=sacramentomunicipalutildist
Sadales tīkls=!=sadalestikls=assadalestikls
Safari Energy=safarienergyllc
Sala-Heby Energi
Salt River Project=srp
Salten Kraftsamband Produksjon
Salzburg AG=!=salzburgnetz
Sam Houston Electric Cooperative=sheco
San Diego Gas & Electric=sdge
San Francisco Public Utilities Commission
Sand Mountain Electric Cooperative
Sarawak Energy
SaskPower
Saudi Electricity Company
Savon Voima
Schleswig-Holstein Netz=schleswigholsteinnetzag=schleswigholsteinnetzgmbh=shnetzag
Schluchseewerk AG
Scotian Wind
Scottish Power Renewables
Scottish and Southern Electricity Networks=!=scottishsouthernelectricitynetworksssen=scottishsouthernelectricitynetworks=ssen=scottishhydroelectric=scottishhydroelectricpowerdistribution=shortssen=southernelectric
Scottsboro Electric Power Board
Seattle City Light
Selnet
Seminole Electric Cooperative
Semitag
Senelec
Sharyland Utilities
Sibelga
Sierra Pacific Power Company
Singing River Electric Cooperative
Siso Energi
Skagerak Kraft
SkyHigh 2 Solar
Slovenská elektrizačná prenosová sústava=!=slovenskaelektrizacnaprenosovasustava=seps
Slovenské elektrárne=!=slovenskeelektrarne
Småkraft=!=smakraft
Snowy Hydro
SoCore Energy=socoreenergyllc
Societe Beninoise d'Energie Electrique=sbee
Sogn og Fjordane Energi=sfe
Sognekraft
Sol Systems
Solairedirect
Sonelgaz=الشركهالوطنيهللكهرباءوالغاز
Sonnedix
Sorea
South Plains Electric Cooperative
South Texas Electric Cooperative
South Western Railway=swr
Southern California Edison=sce=southerncaliforniaedisoncompany=southerncaliforniaedisonco
Southern Maryland Electric Cooperative=smeco
Southern Power=southernpowerco
Southern Railway
Southwest Arkansas Electric Cooperative
Southwest Transmission Cooperative=swtc
Southwestern Power Administration
Southwestern Public Service Company
Soške elektrarne Nova Gorica d.o.o.=!=soskeelektrarnenovagoricadoo
Spazio Enel=puntoenel
Springfield Utility Board
Správa železnic=!=spravazeleznic=szdc
Stadtwerke Aalen
Stadtwerke Achim=stadtwerkeachimag
Stadtwerke Ansbach
Stadtwerke Aschaffenburg
Stadtwerke Bad Reichenhall
Stadtwerke Bochum=!=stadtwerkebochumgmbh
Stadtwerke Bonn
Stadtwerke Brühl=!=stadtwerkebruhl
Stadtwerke Dülmen=!=stadtwerkedulmen
Stadtwerke Energie Jena-Pößneck=!=stadtwerkeenergiejenaposneck=stadtwerkejenaposneck
Stadtwerke Frankenthal=stadtwerkefrankenthalgmbh
Stadtwerke Garbsen
Stadtwerke Glückstadt=!=stadtwerkegluckstadt
Stadtwerke Greifswald=stadtwerkegreifswaldgmbh
Stadtwerke Görlitz=!=stadtwerkegorlitz=stadtwerkegorlitzag
Stadtwerke Haltern
Stadtwerke Hamm=!=stadtwerkehammgmbhstrom
Stadtwerke Harsewinkel
Stadtwerke Heidelberg Netze=stadtwerkeheidelbergnetzegmbh
Stadtwerke Herborn
Stadtwerke Herne=!=stadtwerkeherneag
Stadtwerke Ilmenau=stadtwerkeilmenaugmbh
Stadtwerke Ingolstadt=stadtwerkeingolstadtnetzegmbh
Stadtwerke Itzehoe
Stadtwerke Kaltenkirchen
Stadtwerke Karlsruhe Netzservice=stadtwerkekarlsruhe=stadtwerkekarlsruhegmbh=stadtwerkekarlsruhenetzservicegmbh
Stadtwerke Kufstein
Stadtwerke Lemgo
Stadtwerke Lippstadt=stadtwerkelippstadtgmbh
Stadtwerke Ludwigsfelde
Stadtwerke Marburg=!=stadtwerkemarburggmbh
Stadtwerke Neumarkt
Stadtwerke Neuwied
Stadtwerke Nordfriesland Netz=stadtwerkenordfrieslandnetzgmbh
Stadtwerke Nürtingen=!=stadtwerkenurtingen
Stadtwerke Oldenburg in Holstein
Stadtwerke Pirmasens=swps
Stadtwerke Pirna Energie=energieversorgungpirnagmbh
Stadtwerke Potsdam
Stadtwerke Quedlinburg
Stadtwerke Quickborn
Stadtwerke Rastatt=!=starenergiewerke
Stadtwerke Roth
Stadtwerke Saarbrücken=!=stadtwerkesaarbrucken
Stadtwerke Schwaz
Stadtwerke Senftenberg
Stadtwerke Staßfurt=!=stadtwerkestasfurt=stadtwerkestasfurtgmbh
Stadtwerke Tornesch-Netz
Stadtwerke Waiblingen
Stadtwerke Wolfenbüttel=!=stadtwerkewolfenbuttel
Stadtwerke Wörgl=!=stadtwerkeworgl
Standard Solar
Stannum
Statkraft
Statnett
Stedin
Stoen Operator=rwestoenoperator=stoenoperatorspzoo
Strasbourg Électricité Réseaux=!=strasbourgelectricitereseaux=strasbourgelectricitereseauxsa
Strata Manager=stratamanagerllc
Stredoslovenská distribučná=!=stredoslovenskadistribucna=ssd=stredoslovenskadistribucnaas
Stromnetz Berlin=stromnetzberlingmbh
Stromnetz Steiermark GmbH
Stromnetzgesellschaft Herrenberg=stromnetzgesellschaftherrenbergmbhcokg
Stromversorgung Angermünde=!=stromversorgungangermunde=stromversorgungangermundegmbh
Stromversorgung Ismaning
Stuttgart Netze
Städtische Betriebswerke Luckenwalde=!=stadtischebetriebswerkeluckenwalde=sbl
Städtische Werke Angermünde=!=stadtischewerkeangermunde=swa=stadtischewerkeangermundegmbh
Städtische Werke Kassel=!=stadtischewerkekassel
Sulgipe
SunEdison
Sunflower Electric Power Corporation=sunflowerelectricpowercorp
Sunndal Energi Nett
Sustainable Power Group=sustainablepowergroupllc
Svenska Kraftnät=!=svenskakraftnat
Swissgrid
Sygnir
Syna=!=synagmbh
Synergie Maurienne
Szegedi Távfűtő Kft.=!=szegeditavfutokft
Süwag Energie=!=suwagenergie
TANESCO
TANGEDCO
TANTRANSCO
TAURON Ekoenergia Sp. z o.o.
TECO=!=tampaelectric
TEDAŞ=!=tedas
TEİAŞ=!=teias=teais
TNEB
TRANSBA S.A.
TRANSNEA S.A.
TRANSNOA S.A.
TRANSPA S.A.
TREDAŞ=!=tredas
TSTRANSCO
Tacoma Power
Tafjord Kraftproduksjon
Tampa Electric Company
TasNetworks
Taunton Municipal Lighting Plant
Tauron=!=taurondystrybucja=taurondystrybucjasa=taurondystrybucjasaoddzialwczestochowie=taurondystrybucjasaoddzialwkrakowie
Technische Werke Ludwigshafen=twl=technischewerkeludwigshafenag
Technische Werke Naumburg=twn
Telangana State Power Generation Corporation Limited=!=tsgenco
Tenaga Nasional=tenaganasionalberhad=tenaganasionalbhd=tenaganationalberhad=tnb
Tendranett
TenneT
TenneT TSO=tennettsogmbh=transpower
Tennessee Valley Authority
Tensio
Tensio TN
Tensio TS=tronderenerginett
Termoenergetica
Terna=ternaspa
Terraform Arcadia
Texas Eastern Transmission, LP=texaseasterntransmission
Texas Municipal Power Agency
Texas-New Mexico Power=tnmp
The Lines Company
The Power Company
Thüga Energie=!=thugaenergie=thugaag
Thüringer Energienetze=!=thuringerenergienetze=tenthuringerenergienetzegmbh
Tiroler Netze=tinetz=tinetzstromnetztirolag=tinetztirolernetzegmbh
Toledo Edison=toldeoedison
Top Energy
Toronto Hydro
Town of Braintree Electric Light Department
TransAlta
TransGrid
Transco CLSG
Transcomahue S.A.
Transelec
Transelectric
Transelectrica
Transemel
Transener=transenersa
Transmisora Eléctrica del Norte=!=transmisoraelectricadelnorte
Transmission Company of Nigeria
Transmissora Aliança de Energia Elétrica=!=transmissoraaliancadeenergiaeletrica
Transmissora Sul Brasileira de Energia=tsbe=tsbetransmissorasulbrasileiradeenergiasa
Transnet=transnetchile=transnetsouthafrica
TransnetBW=transnetbwgmbh=enbwtransportnetzeag
Transpower New Zealand
TraveNetz=netzlubeck=travenetzgmbh
Tren Maya
Tri-State Generation and Transmission Association=!=tristategtassninc=tristategeneratingtransmission=tristategenerationtransmission
Troms Kraft Produksjon
Trustenergy
Trustpower
Tshwane Electricity
Tucson Electric Power=tep
Turku Energia
Turlock Irrigation District
UGI
UK Power Networks=easternpowernetworks=edfenergynetworks=edfenergynetworksltd=eeb=epn=londonpowernetworks=lpn=southeasternpowernetworks=southernpowernetworks=spn=ukpowernetworksspn=ukpowernetworksplc
UNE – EMFRE
UPCL=uttarakhandpowercorporationlimited
USACE Northwestern Division
Umatilla Electric Cooperative
Unareti=unaretispa
Unifi=unifiinc
Uniper
Uniper Kraftwerke=eonwasserkraftgmbh=uniperkraftwerkegmbh
Unison=unisonnetworks
United Energy
United Illuminating Company
United Power
United States Army Corps of Engineers=usace=unitedstatescorpsofengineers=usarmycorpsofengineers
United States Bureau of Reclamation=usbr=usbureauofreclamation
United States Solar Corporation
United States Steel Corporation=unitedstatessteelcorp
Unitil=concordelectriccompany=exeterhamptonelectriccompany=fitchburggaselectriclightcompany
Unión Eléctrica de Cuba=!=unionelectricadecuba
Unión Fenosa Distribución=!=unionfenosadistribucion=ufd=unionfenosadistribucionco
Upshur Rural Electric Cooperative=urecc
Uttar Pradesh State Electricity Board
VEW
VKG Elektrivõrgud=!=vkgelektrivorgud
Vale S.A.=edevp
Valeco
Valley Electric Association
Valorem
Vantaan Energia Sähköverkot Oy=!=vantaanenergiasahkoverkotoy
Vantaan Energia Sähköverkot=!=vantaanenergiasahkoverkot
Varanger Kraft
Vattenfall Europe AG=vattenfalleurope
Vattenfall=vattenfalldeutschland=vattenfalleuropeberlin=vattenfallgmbh=vattenfallab
Veitur
Ventient Energy
Verbandsgemeindewerke Dahner Felsenland
Verbund Hydro Power GmbH
Verdo
Vereinigte Stadtwerke Netz=vsnetz=vereinigtestadtwerkenetzgmbh
Verkehrsbetrieb Potsdam=!=verkehrsbetriebpotsdamgmbh
Vermont Electric Cooperative
Vermont Electric Power Company
Vermont Transco
Versant Power
Versorgungswerke Heddesheim
Vest-Telemark Kraftlag
Vestall
Vevig
Viesgo Distribución Eléctrica=!=viesgodistribucionelectrica=viesgodistribucionelectricasl
Viljandi Energiabaas OÜ=!=viljandienergiabaasou
Vineland Municipal Electric Utility
Virginia Electric & Power Company=virginiaelectricpowerco
Viridor
Visayan Electric=visayanelectriccompany
Vissi
Viteos SA
Voltalia
Volunteer Energy Cooperative
Vonett
Vorarlberger Energienetze GmbH
Vores Elnet=voreselnetas
Voss Energi
Väylävirasto=!=vaylavirasto
Východoslovenská distribučná=!=vychodoslovenskadistribucna=vsd
Východoslovenská energetika=!=vychodoslovenskaenergetika
WAPDA=waterpowerdevelopmentauthority
WE Energies
WEMAG Netz=wemagnetzgmbh
WM Renewable Energy=wmrenewableenergyllc
WSW Netz=wswnetzgmbh
Washington-St. Tammany Electric Cooperative
Wasserwerke Zug
Waterloo North Hydro
Watertown Municipal Utilities
Watt+Volt
Wellington Electricity
Wesernetz Bremen=wesernetz=wesernetzbremengmbh
West Central Electric Cooperative
West Penn Power=westpennpowercompany
West River Electric Association
Westbound Solar=westboundsolarllc
Western Area Power Administration=wapa
Western Power=!=westernpowerwesternaustralia
Westfalen Weser Netz=!=wwn=eonwestfalenweser=westfalenwesernetzgmbh
Westland Infra
Westnetz=westnetzrwe=westnetzgmbh
Westpower
Wheelabrator Environmental Systems
Wien Energie=!=wienstrom
Wiener Netze=wienernetzegmbh
Willmar Municipal Utilities
Windkraft Simonsfeld
Wisconsin Electric Power Company=wisconsinelectricpowerco
Wisconsin Power and Light Company=!=wisconsinpowerlightcompany=wisconsinpowerlightco
Wisconsin Public Service Corporation=wps=wisconsinpublicservicecorp
Wolverine Power Cooperative=wolverinepowersupplycooperative
Wood County Electric Cooperative=wcec
Wuppertaler Stadtwerke=wswag
Xcel Energy
Yacimientos de Litio Bolivianos
Yampa Valley Electric
ZDMK
ZESCO
Západoslovenská distribučná=!=zapadoslovenskadistribucna
e-distribuzione S.p.A.=edistribuzione=eneldistribuzione
e-netz Südhessen=!=enetzsudhessen
enercity Netz=enercitynetzgesellschaftmbh=stadtwerkehannoverag
enwor
iSalten Nett
illwerke vkw=!=vorarlbergerillwerkeag=vorarlbergerkraftwerkeaktiengesellschaft
infra fürth=!=infrafurth=infra
juwi
ovag Netz=oberhessischeversorgungsbetriebeag=ovagnetzgmbh
réséda=!=reseda
swb=!=swbag
Å Energi Vannkraft=!=aenergivannkraft
Çerkezköy Organize Sanayi Bölgesi=!=cerkezkoyorganizesanayibolgesi=cosb
ÉMÁSZ=!=emasz
Électricité de France=!=edfsei
Électricité de Mayotte=!=electricitedemayotte
Énergie du Mali=!=energiedumali
ÖBB-Infrastruktur AG=!=obbinfrastrukturag=obbinfra
Ørsted Onshore North America=!=orstedonshorenorthamerica=orstedonshorenorthamericallc
Ørsted=!=orsted
ÜZ Mainfranken=!=uzmainfranken=uzlulsfeld
Überlandwerk Erding=!=uberlandwerkerding=uberlandwerkerdinggmbh=uberlandwerkerdinggmbhcokg
Überlandwerk Leinetal=!=uberlandwerkleinetal=uwl
énergreen production=!=energreenproduction
ČEPS=!=ceps
ČEZ Distribuce=!=cezdistribuce=cezdistribuceas
ΔΕΗ=!=δεη=δημοσιαεπιχειρησηηλεκτρισμουαε=publicpowercorporationsa
ЈКП Београдске електране=!=јкпбеоградскеелектране
АО "ДРСК"=!=аодрск=оаодрск
АО "ИЭСК"=!=аоиэск
АО "Красногорская теплосеть"=!=аокрасногорскаятеплосеть
АО "ОРЭС-Тольятти"=!=аоорэстольятти
АО "РЭС"=!=аорэс
АО "Самарская сетевая компания"=!=аосамарскаясетеваякомпания
АО «Энергосетевая компания»=!=аоэнергосетеваякомпания
АО СУЭНКО=!=аосуэнко=паосуэнко
АТ Прикарпаттяобленерго=!=атприкарпаттяобленерго
Белгородэнерго=!=белгородэнерго
Берёзовский РЭС=!=березовскийрэс
Брестэнерго=!=брестэнерго
Брянскэнерго=!=брянскэнерго
ВМУ-2=!=вму2
Веолия Енерджи Варна=!=веолияенердживарна=топлофикацияварна
Високовольтні мережі=!=високовольтнімережі
Витебскэнерго=!=витебскэнерго=vitebskenergo=рупвитебскэнерго
Волиньобленерго=!=волиньобленерго=патволиньобленерго
Воронежская Горэлектросеть=!=воронежскаягорэлектросеть=мупворонежскаягорэлектросеть
Вінницяобленерго=!=вінницяобленерго
ГУ "Отдел строительства города Караганды"=!=гуотделстроительствагородакараганды
ГУП "ГК Днестрэнерго"=!=гупгкднестрэнерго
Гомельэнерго=!=гомельэнерго
ГорЭлектро=!=горэлектро
Горэлектросети=!=горэлектросети
Гродноэнерго=!=гродноэнерго
ДЭС=!=дэс
Дальневосточная генерирующая компания=!=дальневосточнаягенерирующаякомпания
Дніпровські електромережі=!=дніпровськіелектромережі
Донецькі електромережі=!=донецькіелектромережі
ЕРМ Запад=!=чезразпределение
ЕРП Север=!=ерпсевер
Екатеринбургская электросетевая компания=!=екатеринбургскаяэлектросетеваякомпания=еэск
Електроенергиен системен оператор=!=електроенергиенсистеменоператор=електроенергиенсистеменоператореад=есо
Електропривреда Србије=!=електропривредасрбије=elektroprivredasrbije=eps
Електроразпределение Юг=!=електроразпределениеюг=евн
Електрохолд=!=ермзапад=чез=електрохолд=електрохолдпродажби
Енерго-Про=!=енергопро
Житомиробленерго=!=житомиробленерго=атжитомиробленерго=патжитомиробленерго
ЗАО "НРЕС"=!=заонрес
ЗАО "Энергетика и Связь Строительства"=!=заоэнергетикаисвязьстроительства
Закарпаттяобленерго=!=закарпаттяобленерго
Запоріжжяобленерго=!=запоріжжяобленерго
Зевс=!=зевс
Зельвенский РЭС=!=зельвенскийрэс
ИНТЕР РАО ЕЭС=!=интерраоеэс=interraoues=оаоинтерраоэлектрогенерация
ИжГЭТ=!=ижгэт
КГП «Костанайюжэлектросервис»=!=кгпкостанайюжэлектросервис
Каббалкэнерго=!=каббалкэнерго
Казанские электрические сети=!=казанскиеэлектрическиесети
Калмэнерго=!=калмэнерго
Калугаэнерго=!=калугаэнерго=оаокалугаэнерго
Київобленерго=!=київобленерго
Київські електромережі=!=київськіелектромережі=київенерго
Колэнерго=!=колэнерго
Крымэнерго=!=крымэнерго=крименерго
Курскэнерго=!=курскэнерго
Кіровоградобленерго=!=кіровоградобленерго=знамянськийрем=кіровоградськийміськийрем=кіровоградськийрем=новгородківськийрем=олександрівськийрем
ЛОЭСК=!=лоэск
Левашинсие РЭС=!=левашинсиерэс
Липецкэнерго=!=липецкэнерго
Луганське енергетичне обʼєднання=!=луганськеенергетичнеобєднання
Львівобленерго=!=львівобленерго=lvivoblenergo=бродівськийрем=ватльвівобленерго=пратльвівобленерго
МКП МТК "Воронежпассажиртранс"=!=мкпмткворонежпассажиртранс
МОЭК=!=моэк
МОЭСК=!=моэск=оаомоэск=паомоэск
МП «Инженерные сети»=!=мпинженерныесети
МРСК Волги=!=мрскволги=оаомрскволги=паомрскволги
МРСК СК=!=мрскск=оаомрскск
МРСК Урала - Пермэнерго=!=мрскуралапермэнерго
МРСК Центра и Приволжья=!=мрскцентраиприволжья=оаомрскцентраиприволжья
МРСК Центра=!=мрскцентра=оаомрскцентра=паомрскцентра
МРСК-1=!=мрск1
МУП "НЭСК"=!=мупнэск
МУП "Электросервис"=!=мупэлектросервис
МУП УльГЭС=!=мупульгэс
Миколаївобленерго=!=миколаївобленерго=атмиколаївобленерго
Минские кабельные сети=!=минскиекабельныесети
Могилёвэнерго=!=могилевэнерго
Московско-Рязанское отделение=!=московскорязанскоеотделение
НЕК ЕАД=!=некеад
НЕК=!=нек
Набережночелнинские электрические сети=!=набережночелнинскиеэлектрическиесети
Национална компания "Железопътна инфраструктура"=!=дпнкжи=нкжи
ОАО "Ивэнерго"=!=оаоивэнерго
ОАО "Иркутская электросетевая компания"=!=оаоиркутскаяэлектросетеваякомпания
ОАО "КЭСК"=!=оаокэск
ОАО "Пермэнерго"=!=оаопермэнерго
ОАО "Тюменьэнерго" ПАО "Россети"=!=оаотюменьэнергопаороссети
ОКЭ=!=окэ
ООО "АСЭП"=!=оооасэп
ООО "Востокнефтепровод"=!=ооовостокнефтепровод
ООО "НПЭК"=!=ооонпэк
ООО 'Мосэнергосбыт – Жуковский'=!=ооомосэнергосбытжуковский
ООО «Волгоэлектросеть»=!=оооволгоэлектросеть
ООО «Заводские сети»=!=ооозаводскиесети
ООО «Зефс-Энерго»=!=ооозефсэнерго
ООО «Электросети»=!=оооэлектросети
ООО «Энергосети»=!=оооэнергосети
ОЭЗ ППТ Алабуга=!=оэзппталабуга
ОЭК=!=оэксанктпетербург
Оборонэнерго=!=оборонэнерго
Объединенная энергетическая компания=!=объединеннаяэнергетическаякомпаниямосква=объединеннаяэнергетическаякомпания=оэк=аооэк
Одесаобленерго=!=одесаобленерго=ізмаїльськийрем=патодесаобленерго
Оренбургэнерго, Восточные электрические сети=!=оренбургэнерговосточныеэлектрическиесети
Орёлэнерго=!=орелэнерго
ПАО "Камчатскэнерго"=!=паокамчатскэнерго
ПАО "МРСК Волги" - Самарские РС=!=паомрскволгисамарскиерс
ПАО "МРСК Северного Кавказа"=!=паомрсксеверногокавказа
ПАО "МРСК Северо-Запада"=!=паомрсксеверозапада=паомрсксеверозапaда
ПАО "МРСК Сибири" - "Красноярскэнерго"=!=паомрсксибирикрасноярскэнерго
ПАО «МРСК Сибири»=!=паомрсксибири
ПАО «Магаданэнерго»=!=паомагаданэнерго
ПАО «Россети Волга»=!=паороссетиволга
ПАО «Россети Кубань»=!=паороссетикубань
ПАО «Россети Центр и Приволжье»=!=паороссетицентриприволжье
ПАО «Т Плюс»=!=паотплюс
ПАТ "Сумиобленерго"=!=патсумиобленерго
ПО "Калужские электрические сети"=!=покалужскиеэлектрическиесети
ПО "Кировские электрические сети"=!=покировскиеэлектрическиесети
ПО "Кировские электросети"=!=покировскиеэлектросети
ПО "Обнинские электрические сети"=!=пообнинскиеэлектрическиесети
ПО "Сасовские электрические сети"=!=посасовскиеэлектрическиесети
ПО ЗЭС=!=позэс
Пинский ГорРЭС=!=пинскийгоррэс
Пинский г/РЭС=!=пинскийгрэс
Пинский с/РЭС=!=пинскийсрэс
Пинский сельский район электрических сетей=!=пинскийсельскийрайонэлектрическихсетей
Полтаваобленерго=!=полтаваобленерго=poltavaoblenergo
Прикарпаттяобленерго=!=прикарпаттяобленерго=prykarpattiaoblenergo
Промтехэнерго=!=промтехэнерго
РЖД - Свердловская ЖД=!=рждсвердловскаяжд
Регіональні електричні мережі=!=регіональніелектричнімережі
Россети Ленэнерго=!=россетиленэнерго
Россети Тюмень=!=россетитюмень
Россети Юг=!=россетиюг=оаомрскюга=паомрскюга
Россети=!=паороссети
Российские железные дороги=!=российскиежелезныедороги=russianrailways=оаоржд=паоржд
РусГидро=!=оаорусгидро
Рязаньэнерго=!=рязаньэнерго
Рівнеобленерго=!=рівнеобленерго=rivneoblenergo=пратрівнеобленерго=радивилівськийрем
Сахалинэнерго=!=сахалинэнерго=sakhalinenergo
Свердловская дирекция инфраструктуры АО «РЖД»=!=свердловскаядирекцияинфраструктурыаоржд
Свердловская железная дорога=!=свердловскаяжелезнаядорога=свердловскаяжелезнаядорогафилиалоаоржд
Севастопольэнерго=!=севастопольэнерго
Сормовский РЭС=!=сормовскийрэс
Ставропольэнерго=!=ставропольэнерго
Столичен електротранспорт=!=столиченелектротранспортеад
ТГК-1=!=тгк1
ТОО "Межрегионтранзит"=!=тоомежрегионтранзит
ТОО "Қарағанды Жарық"=!=тооқарағандыжарық
Тернопільобленерго=!=тернопільобленерго=ternopiloblenergo=ваттернопільобленерго
Топлофикация Бургас=!=топлофикациябургас
Топлофикация Враца=!=топлофикациявраца
Топлофикация Перник=!=топлофикацияперник
Топлофикация Плевен=!=топлофикацияплевен
Топлофикация Русе=!=топлофикациярусе
Топлофикация Сливен=!=топлофикациясливен
Топлофикация София=!=топлофикациясофия=топлофикациясофияеад
УЭВ СО РАН=!=уэвсоран
Укренерго=!=укренерго=ukrenergo=укрэнерго
ФСК ЕЭС=!=фскеэс=fgcues=оаофскеэс=паофскеэс
Филиал ОАО "ИЭСК" "Южные электрические сети"=!=филиалоаоиэскюжныеэлектрическиесети
Филиал ОАО "МРСК Центра" - "Ярэнерго"=!=филиалоаомрскцентраярэнерго
Филиал ПАО "МРСК Волги" - "Оренбургэнерго"=!=филиалпаомрскволгиоренбургэнерго
Филиал ПАО "МРСК Сибири" -"Омскэнерго"=!=филиалпаомрсксибириомскэнерго
Филиал ПАО "Россети Волга" - "Саратовские РС"=!=филиалпаороссетиволгасаратовскиерс
Филиал ПАО "Россети Сибирь" -"Омскэнерго"=!=филиалпаороссетисибирьомскэнерго
Филиал ПАО "Россети Юг" - "Волгоградэнерго"=!=филиалпаороссетиюгволгоградэнерго
Харківобленерго=!=харківобленерго=kharkivoblenergo
Херсонобленерго=!=херсонобленерго=khersonoblenergo=chersonoblenergo=патекхерсонобленерго
Хмельницькобленерго=!=хмельницькобленерго=khmelnytskoblenergo=ватхмельницькобленерго=патхмельницькобленерго=атхмельницькобленерго
Центральна енергетична компанія=!=центральнаенергетичнакомпанія
Черкасиобленерго=!=черкасиобленерго
Чернівціобленерго=!=чернівціобленерго=патекчернівціобленерго
Чернігівобленерго=!=чернігівобленерго=chernihivoblenergo
Янтарьэнерго=!=янтарьэнерго=аоянтарьэнерго
филиал ПАО "МРСК Юга" - "Ростовэнерго"=!=филиалпаомрскюгаростовэнерго
الشركة التونسية للكهرباء والغاز=!=الشركهالتونسيهللكهرباءوالغاز=tunisiancompanyofelectricitygas
الشركة الجزائرية لتسيير شبكة نقل الكهرباء=!=الشركهالجزائريهلتسييرشبكهنقلالكهرباء
شرکت برق منطقه‌ای خراسان=!=شركتبرقمنطقهايخراسان
การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย=!=การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย=electricitygeneratingauthorityofthailand=กฟผ=egat
თელმიკო=!=თელმიკო=telmico=телмико
中国华电-华电国际=!=中国华电华电国际
中国华电集团=!=中国华电集团=chinahuadiancorporation=huadian=中国华电=华电集团
中国华能-北方联合=!=中国华能北方联合
中国华能-华能国际=!=中国华能华能国际
中国华能集团=!=中国华能集团=chinahuanenggroup=huaneng=中国华能=华能集团
中国南方电网=!=chinasouthernpowergrid=csg
中国大唐-大唐国际=!=中国大唐大唐国际
中国大唐集团=!=中国大唐集团=chinadatangcorporation=中国大唐
中国节能=!=中国节能
中国電力=!=中国電力=中国電力株式会社=chugokuelectricpowercompany
中国電力ネットワーク=!=中国電力ネットワーク
中核新华-江永新善=!=中核新华江永新善
中華電力有限公司 CLP Power Hong Kong Limited=中華電力有限公司clppowerhongkonglimited=中華電力clp=中華電力有限公司=中华电力有限公司
中部電力=!=中部電力=中部電力株式会社=chubuelectricpowercompany
中部電力パワーグリッド=!=中部電力パワーグリッド=chubuelectricpowergridcompany
九州電力=!=九州電力=九州電力株式会社=kyushuelectricpowercompany
九州電力送配電=!=九州電力送配電
光大环保=!=光大环保
北京能源-京能电力=!=北京能源京能电力
北海道電力=!=北海道電力=hokkaidoelectricpowercompany=ほくでん
北海道電力ネットワーク=!=北海道電力ネットワーク=hokkaidoelectricpowernetwork=ほくでんネットワーク=北海道電力株式会社
北陸電力送配電=!=北陸電力送配電=北陸電力=北陸電力株式会社
华润电力=!=华润电力
协合新能=!=协合新能
台灣電力公司=!=台灣電力公司=taiwanpowercompany=taipower
四国電力送配電=!=四国電力送配電=四国電力=四国電力株式会社
国家电投=!=国家电投
国家能源-中国神华=!=国家能源中国神华
国家能源-北京国电=!=国家能源北京国电
国家能源=!=国家能源
国网吉林省供电有限公司=!=国网吉林省供电有限公司
国网江苏省电力有限公司常州供电分公司=!=国网江苏省电力有限公司常州供电分公司
国网江苏省电力有限公司无锡供电分公司=!=国网江苏省电力有限公司无锡供电分公司
國立臺灣大學=!=國立臺灣大學
山东能源=!=山东能源
广东电网茂名供电局=!=广东电网茂名供电局
广东能源集团=!=广东能源集团=广东粤电
广西能源=!=广西能源
東京発電株式会社=!=東京発電株式会社=tokyoelectricgenerationcompany=東京発電
東京電力=!=tepco=東京電力=東京電力株式会社=tokyoelectricpowercompany
東京電力パワーグリッド=!=東京電力パワーグリッド=tepcopowergrid
東京電力リニューアブルパワー=!=東京電力リニューアブルパワー=tepcorenewablepower
東北電力=!=東北電力=東北電力株式会社=tohokuelectricpowercompany=東北電
東北電力ネットワーク=!=東北電力ネットワーク=tohokuelectricpowernetworkcompany
東武鉄道=!=東武鉄道株式会社
東海旅客鉄道=!=東海旅客鉄道
株式会社Eネクスト=!=株式会社eネクスト=enextcompany
江永县水利水电责任公司=!=江永县水利水电责任公司
沖縄電力=!=沖縄電力=okinawaelectricpowercompany=おきでん=沖縄電力株式会社
浙能电力=!=浙能电力
湖南华电-永江新能=!=湖南华电永江新能
澳門電力股份有限公司 Companhia de Electricidade de Macau=澳電cem=澳門電力股份有限公司=澳门电力股份有限公司
玖龙纸业=!=玖龙纸业
琦泉热电=!=琦泉热电
群馬県企業局=!=群馬県企業局
関西電力=!=kepco=関西電力=関西電力株式会社=kansaielectricpowercompany=かんでん
関西電力送配電=!=関西電力送配電=kansaitransmissiondistribution
電源開発=!=電源開発=electricpowerdevelopmentcompany=電源開発株式会社
電源開発送変電ネットワーク=!=電源開発送変電ネットワーク=jpowertransmissionnetwork
香港電燈有限公司 The Hongkong Electric Company, Limited=港燈hkelectric=香港電燈有限公司=香港电灯有限公司
魏桥创业=!=魏桥创业=shandongweiqiaopioneeringgroup
한국농어촌공사=!=한국농어촌공사
한국수력원자력=!=한국수력원자력
한국전력공사=!=한국전력공사=koreaelectricpowercorporation
한국중부발전=!=한국중부발전
한국철도시설공단=!=한국철도시설공단=koreanationalrailway
`,
  'utilities.gas': `
Airgas
AmeriGas
Ferrellgas
Hicksgas
Petron Gasul
Suburban Propane
Ultragaz
`,
  'utilities.internet': `
A1 Telekom Austria
ACTEL
AT&T Florida
Airtel=airtelafrica
Altitude Infra Haute-Savoie
Antik Telecom
Axione
Azercell=azərcell
BFC Fibre
BSNL
Beeline
Bell Aliant
Bell Canada
Bell MTS
CETIN a.s.
CH L3T
CenturyLink
Chorus
Comcast
Covage
Deutsche Glasfaser=deutscheglasfaserholdinggmbh
Deutsche Telekom=deutschetelekomag=telekom
ETECSA=empresadetelecomunicacionesdecuba
EastLink
Eir
Frontier Communications=frontier
Glo=!=globacom
Hong Kong Telecom
Hérault THD=!=heraultthd
Indosat Ooredoo=indosat
Interoute
Isère Fibre=!=iserefibre
KPN
Kcell
Loiret Fibre
LosangeFibre
Lumen
MTN Group=mtn
Manx Telecom
Megacable
Movistar
NATHD
NBN Co
NTT=エヌ・ティ・ティ=日本電信電話=nippontelegraphtelephone=nippondenshindenwa
NTT東日本=!=ntt東日本=東日本電信電話株式会社=nippontelegraphtelephoneeast
NTT西日本=!=ntt西日本=西日本電信電話株式会社=nippontelegraphtelephonewest=ntt西日本ntteast=西日本電信電話
Northwestel
O!Store
Openreach=britishtelecom=btopenreach=btwholesale
Orange=!=francetelecom
PLDT
Proximus
Rogers Communications=rogers
SFR
Sarthe Numérique=!=sarthenumerique
Sipartech
Sogetel
Starlink Ground Station=starlink=starlinkgateway
Swisscom
TDC NET
TDF=tdffibre
THD64
TIM=!=telecomitalia
Team Telecom Armenia=թիմտելեկոմարմենիա=тимтелекомармения=teamtelecom
Telecomm-Telégrafos=!=telecommtelegrafos=telecomm
Telefónica=!=telefonica
Telkomsel
Telmex
Telstra
Telus
Totalplay
Télébec=!=telebec
Türk Telekom=!=turktelekom
Ucell
Ucom=յուքոմ=юком
Val de Loire Fibre
Verizon
Verizon Virginia LLC
Viva=!=վիվա=вива=վիվամտս
XL Axiata
XPFibre
Zayo
Ziply Fiber
bn:t Blatzheim Networks Telecom GmbH
Билайн=!=билайн
Казахтелеком=!=казахтелеком
Ростелеком=!=ростелеком=паоростелеком
ТТК=!=ттк
زين السعودية=!=زينالسعوديه=zainsaudiarabia=zain=شركهالاتصالاتالمتنقلهالسعوديه=شركهزينالسعوديه
شركة اتحاد عذيب للاتصالات=!=شركهاتحادعذيبللاتصالات=etihadatheebtelecom=atheeb=عذيب=عذيبللاتصالات
شركة الاتصالات السعودية=!=شركهالاتصالاتالسعوديه=sauditelecomcompany=استيسي=الاتصالاتالسعوديه
موبايلي=!=موبايلي=mobily=etihadetisalatcompany=mobilytelecom=اتحاداتصالات=شركهاتحاداتصالات
موبيليس=!=mobilis=موبيليس=mobilisموبيليس
მაგთი=!=მაგთი=magti=магти
სელფი=!=სელფი=cellfie=селфи=ვიონისაქართველო
სილქნეტი=!=სილქნეტი=silknet=силкнет=geocell=ჯეოსელი
`,
  'utilities.mobile': `
2degrees=twodegrees
3 Store=3storeireland=threestore
3Butiken=3butikensweden
4ka=!=4kacentrum
A1=!=velcom=velcoma1=велком=a1srbija=a1serbia=а1србија=vipmobile=випмобајл=a1българия=mtel=мтел=a1севернамакедонија
AT&T=!=attauthorizedretailer=attmx=attstore=attwireless=attmobile=attmobility
ATOM=!=advancingtelecommunicationsofmyanmar
AY YILDIZ
Agencia ICE
Bell=!=bellmobile=bellmobility=bellwireless
Best Buy Mobile
Bitė=!=bite
Boost Mobile=boost
Bouygues Telecom
C Spire
CYTA
Carphone Warehouse=thecarphonewarehouse
Celcom
Cellcom=סלקום
Cellular Sales=cellularsalesverizonauthorizedretailer
Chatr=chatrmobile
Claro=!=clarobrasil
Cosmote
Cricket Wireless=cricket
DATES MOBILE
Datagroup=датагруп
Digi
Digi Store
Digicel
Dito=!=ditotelecommunity=mislatel
Embou
Entel
Epic
Fastweb
Finetwork
Freedom Mobile World
Freedom Mobile=windmobile
Galeri Indosat
Galeri Smartfren=smartfren=fren
Globe=globetelecom
GraPARI Telkomsel=grapari
Huawei
Iliad=iliadstore
Inwi
Istudio
Koodo=koodomobile
MEO=!=lojameo
MTN=!=agencemtn
Magenta=tmobileaustria
Malitel
Maroc Telecom اتصالات المغرب=maroctelecomاتصالاتالمغرب=اتصالاتالمغرب
Metro by T-Mobile=metropcs=metropcsmpcs
Mobile Centre
Mobilezone
Mobilonline
Mobit
Moldcell
Moov=agencemoov
Movistar=!=movistarespana
Mr Price Cellular
Nova=!=novagreece=windhellas
One NZ
Ooredoo
Oppo
Optie1
Optimum
Optus
Orange=!=agenceorange=orangeegypt
Ovio=օվիո=овио
PEP Cell
Phone House=thephonehouse
Proximus Shop
PŸUR=!=pyur
Russell Cellular=russellcellularverizonauthorizedretailer
SFR=!=espacesfr
Safaricom=safaricomethiopia=safaricomkenya
Salt=!=saltstore
Slovak Telekom
Smart=!=smartcommunications=suncellular
Smartshop
Spark New Zealand=spark=telecom
Spectrum
Sunrise=sunriseshop
Swisscom=!=swisscomshop
T-Mobile International=tmobile=tmobilepl
T-Mobile US
TCC=!=tccverizonauthorizedretailer=thecellularconnection
TMpoint=telekommalaysia
Tbooth Wireless
Telcel
Tele2
Telecom Egypt=المصريهللاتصالات
Telekom Shop=tshop
Telenet
Telenor
Telenor Denmark
Telenor Pakistan
Telenor Sweden
Telenorbutikken
Telia
Telkom
Telsim Vodafone=telsim
Tesco Mobile
The Mobile Shop
Tigo=tigobolivia=tigocolombia=tigoelsalvador=tigoguatemala=tigoparaguay
Total Wireless=totalbyverizon
Turkcell
U Mobile
U.S. Cellular
UQモバイル=!=uqモバイル=uqmobile=uqスポット=uqspot=ユーキュースポット=ユーキューモバイル
Value Mobile
Verizon=!=verizonwireless=verizonauthorizedretailer
Victra=victraverizonauthorizedretailer=awireless
Vidéotron=!=videotron
Viettel Store
Virgin Plus=virginmobile
Vivacom=виваком=bulsatcom=бтк=булсатком=вивател
Vivo=!=vivobrasil
Vodacom 4U=vodacom4usouthafrica
Vodacom=vodacomdrcongo=vodacomcongo=vodacomshop=vodashop=vodacomlesotho=vodacommocambique=vodacomsouthafrica=vodacomtanzania
Vodafone Idea=ideacellular=vodafonein=vodafoneindia
Vodafone=vodafonedeutschland=vodafoneegypt=vodafoneshop
VodafoneZiggo
Volia=!=воля
WIFI_ETECSA
WOW! Mobile Boutique
Walmart Wireless
WeFix
Wind Tre
Wireless Zone=wirelesszoneverizonauthorizedretailer
WirelessWave
XL Center
Xfinity
Xiaomi
Yes 4G
Yettel Bulgaria=yettel=globul=глобул=теленор
Yettel Hungary
Yettel Serbia
Yoigo
Zagg
auショップ=!=auショップ=aushop=エーユー
csl.
e&=!=etisalat=اتصالات=اتصالاتوالمزيد
freenet=debitel=mobilcomdebitel
iPlace
iShop Mixup
lifecell=лайф=лайфселл=магазинlifecell
mts=telekomsrbija
yourfone=yourphone
Γερμανός=!=γερμανοσ=germanos
Дом.ru=!=домru
Евросеть=!=евросеть=euroset
Жжук=!=жжук=zhuk
Київстар=!=київстар=kyivstar=білайн=центробслуговуванняабонентівкиївстар
МТС=!=мтс
Македонски Телеком=!=македонскителеком=makedonskitelecom
Мегафон=!=мегафон=megafon
НАʼСВЯЗИ=!=насвязи
Связной=!=связной=svyaznoy
Сотовый мир=!=сотовыймир
Теле2=!=теле2
Телекабел=!=телекабел=telekabel
Телефон.ру=!=телефонру
Укртелеком=!=укртелеком=ukrtelecom=патукртелеком
הוט מובייל=!=הוטמובייל=hotmobile
פלאפון=!=פלאפון=pelephone
פרטנר=!=פרטנר
ソフトバンクショップ=!=ソフトバンクショップ=softbank=ソフトバンク=softbankshop
テルル=!=テルル=teluru
ドコモショップ=!=ドコモショップ=nttdocomo=nttドコモ=docomoshop=docomo
ワイモバイル=!=ワイモバイル=ymobile=yahooモバイル
中国广电=!=中国广电=chinabroadnet=山东广电=山东有线=广电宽带=广电营业厅=江苏有线
中国电信=!=中国电信=chinatelecom=中国电信营业厅=电信5g营业厅=电信宽带=电信营业厅
中国移动=!=中国移动=chinamobile=中国移动营业厅=移动5g营业厅=移动宽带=移动营业厅
中国联通=!=中国联通=chinaunicom=中国联通营业厅=联通5g营业厅=联通宽带=联通营业厅
中國移動香港 China Mobile Hong Kong=中國移動香港chinamobilehongkong=中國移動香港=中国移动香港=中國移動chinamobile=中國移動=cmhk=中移動
中國聯通 China Unicom=!=中國聯通chinaunicom=中國聯通
中國電信 China Telecom=!=中國電信chinatelecom=中國電信
中華電信=!=中華電信=chunghwatelecom=senaointernational=神腦國際
台灣大哥大=!=台灣大哥大=taiwanmobile
小米 Xiaomi=!=小米xiaomi=小米之家mi
小米=!=小米之家
數碼通 SmarTone=數碼通smartone=數碼通=数码通
新移動通訊 SUN Mobile=新移動通訊sunmobile=新移動通訊=新移动通讯
楽天モバイル=!=楽天モバイル=rakutenmobile
澳門電訊 CTM=!=澳門電訊ctm=澳門電訊=澳门电讯
荣耀/Honor=!=荣耀honor
衛訊 Wilson=!=衛訊wilson=衛訊電訊wilsoncommunications=wilsoncommunications=衛訊電訊=卫讯电讯
遠傳電信=!=遠傳電信=fareastone=asiapacifictelecom=亞太電信
領域 CityLink=!=領域citylink=領域電訊citylinkelectronics=citylinkelectronics=領域電訊=领域电讯
`,
  'utilities.water': `
ALFÖLDVÍZ Zrt.=!=alfoldvizzrt
Aguas de La Habana
Aguas y Residuos del Campo de Gibraltar, S. A.
Anglian Water
Aquafin
Aqualter Exploitation - Assainissement
Asteo
Autoridad de Acueductos y Alcantarillados
Badenova Netze=badenovanetzegmbh=bnnetze=bnnetzegmbh
Bangalore Water Supply and Sewerage Board=!=bangalorewatersupplysewerageboard=bwssb
Barwon Water
Bergisch-Rheinischer Wasserverband=brw=bergischrheinischerwasserverbandbrwhaan
Berliner Wasserbetriebe=bwb
Canal de Isabel II=cyii
Central Highlands Water
Clean Harbors
Clean Water Services=cws
Coliban Water
Communauté de communes Les Avant-Monts=!=communautedecommuneslesavantmonts
Communauté de communes Vallée de l'Hérault=!=communautedecommunesvalleedelherault
Communauté de communes du Clermontais=!=communautedecommunesduclermontais
Communauté de communes du Grand Pic Saint-Loup=!=communautedecommunesdugrandpicsaintloup
Companhia de Água e Esgoto do Ceará=!=companhiadeaguaeesgotodoceara=cagece
Companhia de Águas e Esgotos do Rio Grande do Norte=!=caern
Compesa
Copasa
De Watergroep
Delhi Jal Board
Durance Luberon Verdon Agglomération=!=duranceluberonverdonagglomeration=dlva
Dŵr Cymru - Welsh Water=!=dwrcymruwelshwater=dwrcymru=welshwater
East Gippsland Water
Entsorgungsverband Saar=evs
Erftverband
Gaia=!=gaiaspa
Gippsland Water
Goulburn Valley Water
Grampians Wimmera Mallee Water
Grand Strand Water & Sewer Authority
Greater Western Water
Hafren Dyfrdwy Cyfyngedig
Hoogheemraadschap Hollands Noorderkwartier
Hoogheemraadschap van Rijnland
Hunter Water
INASEP
INRH=institutonacionalderecursoshidraulicos
Icon Water
Indah Water=iwk=indahwaterkonsortium
Iren Emilia
Irish Water=uisceeireann
Jacksonville Electric Authority=!=jea
KOSIT, a.s.
LADWP=losangelesdepartmentofwaterpower
Lower Murray Water
MWRD
Maynilad Water Services=maynilad
Melbourne Water
Niersverband
North East Water
Northern Ireland Water
Northumbrian Water
ONAS=onassenegal=onastunisia
Pidpa
Power and Water=!=powerwater
Rodez Agglomération=!=rodezagglomeration
Ruhrverband
SA Water
SAUR
SIMDOURO
Sabesp
Scottish Water
Seattle Public Utilities=spu
Seqwater
Severn Trent=severntrentwater
Simarsul
South East Water
South Gippsland Water
South West Water
Southern Water
Suez Eau France=suez
Sydney Water
TasWater
Thames Water
United Utilities
Veolia Eau
Vichy Communauté=!=vichycommunaute
Východoslovenská vodárenská spoločnosť=!=vychodoslovenskavodarenskaspolocnost
Wannon Water
Wasserverband Eifel-Rur=wver
Water Corporation
Watercare
Waterschap Hollandse Delta
Waterschap Rivierenland
Waterschap Scheldestromen
Wessex Water
Westernport Water
Wetterskip Fryslân=!=wetterskipfryslan
Wupperverband
Yarra Valley Water
Yorkshire Water
Águas Públicas do Alentejo=!=aguaspublicasdoalentejo
Águas do Algarve=!=aguasdoalgarve
Águas do Norte=!=aguasdonorte
Águas do Tejo Atlântico=!=aguasdotejoatlantico
İZSU
ΕΥΑΘ=!=ευαθ
ΕΥΔΑΠ=!=ευδαπ
ВиК Благоевград=!=викблагоевград
ВиК Бургас=!=викбургас
ВиК Варна=!=викварна
ВиК Видин=!=виквидин
ВиК Враца=!=виквраца
ВиК Габрово=!=викгаброво
ВиК Добрич=!=викдобрич
ВиК Йовковци=!=викйовковцивеликотърново=викйовковци
ВиК Кърджали=!=виккърджали
ВиК Ловеч=!=викловеч
ВиК Монтана=!=викмонтана
ВиК Пазарджик=!=викпазарджик
ВиК Перник=!=викперник
ВиК Плевен=!=викплевен
ВиК Пловдив=!=викпловдив
ВиК Разград=!=викразград
ВиК Русе=!=викрусе
ВиК Силистра=!=виксилистра
ВиК Сливен=!=виксливен
ВиК Смолян=!=виксмолян
ВиК София област=!=виксофияобласт
ВиК Стара Загора=!=викстаразагора
ВиК Търговище=!=виктърговище
ВиК Хасково=!=викхасково
ВиК Шумен=!=викшумен
ВиК Ямбол=!=викямбол
Кюстендилска вода=!=кюстендилскавода
Софийска вода=!=софийскавода
成都市排水有限责任公司=!=成都市排水有限责任公司=chengdudrainagecoltd
水務署 Water Supplies Department=水務署watersuppliesdepartment=水務署=wsd
渠務署 Drainage Services Department=渠務署drainageservicesdepartment=渠務署
`,
};
