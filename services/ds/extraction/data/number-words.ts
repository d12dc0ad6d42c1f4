/** How a language writes numbers in words. */
export interface NumberWords {
  /** BCP 47. */
  readonly code: string;
  /**
   * A number and the words for it, bars or line breaks between, `_` for a blank within. What follows from these is not
   * listed: "forty two", "zweihundert". 100 and the powers above multiply what stands before them, and so does `×10`;
   * `½` is half of the power before it, or of one.
   */
  readonly words: string;
  /** What may stand between two words of a number, with the blank behind it; `onlyRound`: behind hundreds and thousands. */
  readonly joins?: { readonly words: readonly string[]; readonly onlyRound?: true };
  /** What stands between a unit and the ten behind it: "einundzwanzig". */
  readonly unitsFirst?: readonly string[];
  /** A power stands before what it multiplies: "elfu tano" is five thousand. */
  readonly powersFirst?: true;
  /** A last digit is of the power below the one before it: "三百五" is 350. */
  readonly shortens?: true;
}

export const NUMBER_WORDS: readonly NumberWords[] = [
  {
    code: 'en',
    words: `½ and_a_half | 1 one | 2 two | 3 three | 4 four | 5 five | 6 six | 7 seven | 8 eight | 9 nine | 10 ten | 11 eleven | 12 twelve
      13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen | 19 nineteen | 20 twenty | 30 thirty
      40 forty fourty | 50 fifty | 60 sixty | 70 seventy | 80 eighty | 90 ninety | 100 hundred a_hundred | 1000 thousand a_thousand
      100000 lakh a_lakh | 1000000 million a_million`,
    joins: { words: ['and '], onlyRound: true },
  },
  {
    code: 'de',
    words: `½ einhalb und_ein_halb | 1 ein eins eine einen einem einer | 2 zwei zwo | 3 drei | 4 vier | 5 fünf fuenf | 6 sechs | 7 sieben
      8 acht | 9 neun | 10 zehn | 11 elf | 12 zwölf zwoelf | 13 dreizehn | 14 vierzehn | 15 fünfzehn fuenfzehn | 16 sechzehn | 17 siebzehn
      18 achtzehn | 19 neunzehn | 20 zwanzig | 30 dreißig dreissig | 40 vierzig | 50 fünfzig fuenfzig | 60 sechzig | 70 siebzig
      80 achtzig | 90 neunzig | 100 hundert | 1000 tausend | 1000000 million millionen | 1.5 anderthalb eineinhalb`,
    unitsFirst: ['und'],
    joins: { words: ['und ', 'und'], onlyRound: true },
  },
  {
    code: 'nl',
    words: `½ en_een_half en_een_halve | 1 een één | 2 twee | 3 drie | 4 vier | 5 vijf | 6 zes | 7 zeven | 8 acht | 9 negen | 10 tien | 11 elf
      12 twaalf | 13 dertien | 14 veertien | 15 vijftien | 16 zestien | 17 zeventien | 18 achttien | 19 negentien | 20 twintig | 30 dertig
      40 veertig | 50 vijftig | 60 zestig | 70 zeventig | 80 tachtig | 90 negentig | 100 honderd | 1000 duizend | 1000000 miljoen
      1.5 anderhalf`,
    unitsFirst: ['en', 'ën'],
    joins: { words: ['en ', 'en'], onlyRound: true },
  },
  {
    code: 'sv',
    words: `½ och_en_halv och_ett_halvt en_halv | 1 en ett | 2 två tva | 3 tre | 4 fyra | 5 fem | 6 sex | 7 sju | 8 åtta | 9 nio | 10 tio
      11 elva | 12 tolv | 13 tretton | 14 fjorton | 15 femton | 16 sexton | 17 sjutton | 18 arton aderton | 19 nitton | 20 tjugo tjugi
      30 trettio tretti | 40 fyrtio fyrti | 50 femtio femti | 60 sextio sexti | 70 sjuttio sjutti | 80 åttio åtti | 90 nittio nitti
      100 hundra | 1000 tusen | 1000000 miljon miljoner`,
    joins: { words: ['och '], onlyRound: true },
  },
  {
    code: 'nb',
    words: `½ og_en_halv og_et_halvt en_halv | 1 en ett én | 2 to | 3 tre | 4 fire | 5 fem | 6 seks | 7 sju syv | 8 åtte | 9 ni | 10 ti
      11 elleve | 12 tolv | 13 tretten | 14 fjorten | 15 femten | 16 seksten | 17 sytten | 18 atten | 19 nitten | 20 tjue | 30 tretti
      40 førti | 50 femti | 60 seksti | 70 sytti | 80 åtti | 90 nitti | 100 hundre | 1000 tusen | 1000000 million millioner`,
    joins: { words: ['og '], onlyRound: true },
  },
  {
    code: 'da',
    words: `½ og_en_halv og_et_halvt en_halv | 1 en et | 2 to | 3 tre | 4 fire | 5 fem | 6 seks | 7 syv | 8 otte | 9 ni | 10 ti | 11 elleve
      12 tolv | 13 tretten | 14 fjorten | 15 femten | 16 seksten | 17 sytten | 18 atten | 19 nitten | 20 tyve | 30 tredive | 40 fyrre
      50 halvtreds halvtres | 60 tres treds | 70 halvfjerds | 80 firs | 90 halvfems | 100 hundrede hundred | 1000 tusind tusinde
      1000000 million millioner`,
    unitsFirst: ['og'],
    joins: { words: ['og '], onlyRound: true },
  },
  {
    code: 'is',
    words: `1 einn ein eitt eina | 2 tveir tvær tvö | 3 þrír þrjár þrjú | 4 fjórir fjórar fjögur | 5 fimm | 6 sex | 7 sjö | 8 átta | 9 níu
      10 tíu | 11 ellefu | 12 tólf | 13 þrettán | 14 fjórtán | 15 fimmtán | 16 sextán | 17 sautján | 18 átján | 19 nítján | 20 tuttugu
      30 þrjátíu | 40 fjörutíu | 50 fimmtíu | 60 sextíu | 70 sjötíu | 80 áttatíu | 90 níutíu | 100 hundrað hundruð | 1000 þúsund`,
    joins: { words: ['og '] },
  },
  {
    code: 'fr',
    words: `½ et_demi et_demie | 1 un une | 2 deux | 3 trois | 4 quatre | 5 cinq | 6 six | 7 sept | 8 huit | 9 neuf | 10 dix | 11 onze
      12 douze | 13 treize | 14 quatorze | 15 quinze | 16 seize | 17 dix_sept | 18 dix_huit | 19 dix_neuf | 20 vingt | 30 trente
      40 quarante | 50 cinquante | 60 soixante | 70 soixante_dix septante | 71 soixante_et_onze soixante_onze | 72 soixante_douze
      73 soixante_treize | 74 soixante_quatorze | 75 soixante_quinze | 76 soixante_seize | 77 soixante_dix_sept | 78 soixante_dix_huit
      79 soixante_dix_neuf | 91 quatre_vingt_onze | 92 quatre_vingt_douze | 93 quatre_vingt_treize | 94 quatre_vingt_quatorze
      95 quatre_vingt_quinze | 96 quatre_vingt_seize | 97 quatre_vingt_dix_sept | 98 quatre_vingt_dix_huit | 99 quatre_vingt_dix_neuf
      80 quatre_vingt quatre_vingts huitante octante | 90 quatre_vingt_dix nonante | 100 cent cents | 1000 mille
      1000000 million millions`,
    joins: { words: ['et '] },
  },
  {
    code: 'es',
    words: `½ y_medio y_media | 1 un uno una | 2 dos | 3 tres | 4 cuatro | 5 cinco | 6 seis | 7 siete | 8 ocho | 9 nueve | 10 diez | 11 once
      12 doce | 13 trece | 14 catorce | 15 quince | 16 dieciséis | 17 diecisiete | 18 dieciocho | 19 diecinueve | 20 veinte
      21 veintiuno veintiún veintiuna | 22 veintidós | 23 veintitrés | 24 veinticuatro | 25 veinticinco | 26 veintiséis | 27 veintisiete
      28 veintiocho | 29 veintinueve | 30 treinta | 40 cuarenta | 50 cincuenta | 60 sesenta | 70 setenta | 80 ochenta | 90 noventa
      100 cien ciento | 200 doscientos doscientas | 300 trescientos trescientas | 400 cuatrocientos cuatrocientas
      500 quinientos quinientas | 600 seiscientos seiscientas | 700 setecientos setecientas | 800 ochocientos ochocientas
      900 novecientos novecientas | 1000 mil lucas | 1000000 millón millones`,
    joins: { words: ['y '] },
  },
  {
    code: 'pt',
    words: `½ e_meio e_meia | 1 um uma | 2 dois duas | 3 três | 4 quatro | 5 cinco | 6 seis | 7 sete | 8 oito | 9 nove | 10 dez | 11 onze
      12 doze | 13 treze | 14 catorze quatorze | 15 quinze | 16 dezesseis dezasseis | 17 dezessete dezassete | 18 dezoito
      19 dezenove dezanove | 20 vinte | 30 trinta | 40 quarenta | 50 cinquenta | 60 sessenta | 70 setenta | 80 oitenta | 90 noventa
      100 cem cento | 200 duzentos duzentas | 300 trezentos trezentas | 400 quatrocentos quatrocentas | 500 quinhentos quinhentas
      600 seiscentos seiscentas | 700 setecentos setecentas | 800 oitocentos oitocentas | 900 novecentos novecentas | 1000 mil
      1000000 milhão milhões`,
    joins: { words: ['e '] },
  },
  {
    code: 'it',
    words: `½ e_mezzo e_mezza | 1 un uno una | 2 due | 3 tre | 4 quattro | 5 cinque | 6 sei | 7 sette | 8 otto | 9 nove | 10 dieci | 11 undici
      12 dodici | 13 tredici | 14 quattordici | 15 quindici | 16 sedici | 17 diciassette | 18 diciotto | 19 diciannove | 20 venti vent
      30 trenta trent | 40 quaranta quarant | 50 cinquanta cinquant | 60 sessanta sessant | 70 settanta settant | 80 ottanta ottant
      90 novanta novant | 100 cento cent | 1000 mille mila | 1000000 milione milioni`,
    joins: { words: ['e '] },
  },
  {
    code: 'ca',
    words: `1 un una | 2 dos dues | 3 tres | 4 quatre | 5 cinc | 6 sis | 7 set | 8 vuit | 9 nou | 10 deu | 11 onze | 12 dotze | 13 tretze
      14 catorze | 15 quinze | 16 setze | 17 disset | 18 divuit | 19 dinou | 20 vint | 30 trenta | 40 quaranta | 50 cinquanta
      60 seixanta | 70 setanta | 80 vuitanta | 90 noranta | 100 cent cents centes | 1000 mil`,
    joins: { words: ['i '] },
  },
  {
    code: 'ro',
    words: `½ și_jumătate | 1 unu un una o | 2 doi două | 3 trei | 4 patru | 5 cinci | 6 șase | 7 șapte | 8 opt | 9 nouă | 10 zece
      11 unsprezece unșpe | 12 doisprezece douăsprezece doișpe | 13 treisprezece treișpe | 14 paisprezece paișpe | 15 cincisprezece cinșpe
      16 șaisprezece șaișpe | 17 șaptesprezece șapteșpe | 18 optsprezece optișpe | 19 nouăsprezece nouășpe | 20 douăzeci
      30 treizeci treij | 40 patruzeci | 50 cincizeci cinzeci | 60 șaizeci | 70 șaptezeci | 80 optzeci | 90 nouăzeci
      100 sută sute o_sută | 1000 mie mii o_mie | 1000000 milion milioane`,
    joins: { words: ['și ', 'de '] },
  },
  {
    code: 'pl',
    words: `½ i_pół | 1 jeden jedna jedną jedno | 2 dwa dwie dwóch | 3 trzy | 4 cztery | 5 pięć | 6 sześć | 7 siedem | 8 osiem | 9 dziewięć
      10 dziesięć | 11 jedenaście | 12 dwanaście | 13 trzynaście | 14 czternaście | 15 piętnaście | 16 szesnaście | 17 siedemnaście
      18 osiemnaście | 19 dziewiętnaście | 20 dwadzieścia | 30 trzydzieści | 40 czterdzieści | 50 pięćdziesiąt | 60 sześćdziesiąt
      70 siedemdziesiąt | 80 osiemdziesiąt | 90 dziewięćdziesiąt | 100 sto | 200 dwieście | 300 trzysta | 400 czterysta | 500 pięćset
      600 sześćset | 700 siedemset | 800 osiemset | 900 dziewięćset | 1000 tysiąc tysiące tysięcy tysiąca
      1000000 milion miliony milionów | 1.5 półtora półtorej`,
    joins: { words: ['i '] },
  },
  {
    code: 'cs',
    words: `½ a_půl | 1 jeden jedna jedno jednu | 2 dva dvě | 3 tři | 4 čtyři | 5 pět | 6 šest | 7 sedm | 8 osm | 9 devět | 10 deset
      11 jedenáct | 12 dvanáct | 13 třináct | 14 čtrnáct | 15 patnáct | 16 šestnáct | 17 sedmnáct | 18 osmnáct | 19 devatenáct | 20 dvacet
      30 třicet | 40 čtyřicet | 50 padesát | 60 šedesát | 70 sedmdesát | 80 osmdesát | 90 devadesát | 100 sto sta stě set
      1000 tisíc tisíce | 1000000 milion miliony milionů | 1.5 půldruhého`,
    unitsFirst: ['a'],
  },
  {
    code: 'sk',
    words: `½ a_pol | 1 jeden jedna jedno jednu | 2 dva dve | 3 tri | 4 štyri | 5 päť | 6 šesť | 7 sedem | 8 osem | 9 deväť | 10 desať
      11 jedenásť | 12 dvanásť | 13 trinásť | 14 štrnásť | 15 pätnásť | 16 šestnásť | 17 sedemnásť | 18 osemnásť | 19 devätnásť
      20 dvadsať | 30 tridsať | 40 štyridsať | 50 päťdesiat | 60 šesťdesiat | 70 sedemdesiat | 80 osemdesiat | 90 deväťdesiat | 100 sto
      1000 tisíc`,
  },
  {
    code: 'sl',
    words: `1 en ena eno | 2 dva dve | 3 tri trije | 4 štiri | 5 pet | 6 šest | 7 sedem | 8 osem | 9 devet | 10 deset | 11 enajst | 12 dvanajst
      13 trinajst | 14 štirinajst | 15 petnajst | 16 šestnajst | 17 sedemnajst | 18 osemnajst | 19 devetnajst | 20 dvajset | 30 trideset
      40 štirideset | 50 petdeset | 60 šestdeset | 70 sedemdeset | 80 osemdeset | 90 devetdeset | 100 sto | 1000 tisoč`,
    unitsFirst: ['in'],
  },
  {
    code: 'hr',
    words: `½ i_po i_pol ipo | 1 jedan jedna jednu jedno | 2 dva dvije dve dvje | 3 tri | 4 četiri | 5 pet | 6 šest | 7 sedam | 8 osam | 9 devet
      10 deset | 11 jedanaest | 12 dvanaest | 13 trinaest | 14 četrnaest | 15 petnaest | 16 šesnaest | 17 sedamnaest | 18 osamnaest
      19 devetnaest | 20 dvadeset | 30 trideset | 40 četrdeset | 50 pedeset | 60 šezdeset | 70 sedamdeset | 80 osamdeset | 90 devedeset
      100 sto stotinu stotina stotine | 200 dvjesto dvjesta dvesta dvesto | 300 tristo trista | 400 četiristo | 500 petsto
      600 šesto šeststo | 700 sedamsto | 800 osamsto | 900 devetsto | 1000 tisuća tisuću tisuće hiljada hiljadu hiljade soma som
      1000000 milijun milijuna milion miliona`,
    joins: { words: ['i '] },
  },
  {
    code: 'sr-Cyrl',
    words: `½ и_по ипо | 1 један једна једну једно | 2 два две | 3 три | 4 четири | 5 пет | 6 шест | 7 седам | 8 осам | 9 девет | 10 десет
      11 једанаест | 12 дванаест | 13 тринаест | 14 четрнаест | 15 петнаест | 16 шеснаест | 17 седамнаест | 18 осамнаест | 19 деветнаест
      20 двадесет | 30 тридесет | 40 четрдесет | 50 педесет | 60 шездесет | 70 седамдесет | 80 осамдесет | 90 деведесет | 100 сто стотину
      200 двеста двесто | 300 триста тристо | 400 четиристо | 500 петсто | 600 шестсто шесто | 700 седамсто | 800 осамсто
      900 деветсто девесто | 1000 хиљада хиљаду хиљаде | 1000000 милион милиона`,
    joins: { words: ['и '] },
  },
  {
    code: 'bg',
    words: `½ и_половина | 1 един една едно | 2 два две | 3 три | 4 четири | 5 пет | 6 шест | 7 седем | 8 осем | 9 девет | 10 десет
      11 единадесет единайсет | 12 дванадесет дванайсет | 13 тринадесет тринайсет | 14 четиринадесет четиринайсет
      15 петнадесет петнайсет | 16 шестнадесет шестнайсет шеснайсет | 17 седемнадесет седемнайсет | 18 осемнадесет осемнайсет
      19 деветнадесет деветнайсет | 20 двадесет двайсет | 30 тридесет трийсет | 40 четиридесет четирийсет четиресет | 50 петдесет педесет
      60 шестдесет шейсет | 70 седемдесет | 80 осемдесет | 90 деветдесет | 100 сто | 200 двеста | 300 триста | 400 четиристотин
      500 петстотин | 600 шестсто шестотин | 700 седемстотин | 800 осемстотин | 900 деветсто девестотин | 1000 хиляда хиляди
      1000000 милион милиона`,
    joins: { words: ['и '] },
  },
  {
    code: 'mk',
    words: `1 еден една едно | 2 два две | 3 три | 4 четири | 5 пет | 6 шест | 7 седум | 8 осум | 9 девет | 10 десет | 11 единаесет
      12 дванаесет | 13 тринаесет | 14 четиринаесет | 15 петнаесет | 16 шеснаесет | 17 седумнаесет | 18 осумнаесет | 19 деветнаесет
      20 дваесет | 30 триесет | 40 четириесет | 50 педесет | 60 шеесет | 70 седумдесет | 80 осумдесет | 90 деведесет | 100 сто
      200 двесте двеста | 300 триста | 400 четиристотини | 500 петстотини | 600 шестотини | 700 седумстотини | 800 осумстотини
      900 деветсто девестотини | 1000 илјада илјади`,
    joins: { words: ['и '] },
  },
  {
    code: 'ru',
    words: `½ с_половиной | 1 один одна одно одну | 2 два две двух | 3 три | 4 четыре | 5 пять пяти | 6 шесть | 7 семь | 8 восемь | 9 девять
      10 десять десяти | 11 одиннадцать | 12 двенадцать | 13 тринадцать | 14 четырнадцать | 15 пятнадцать | 16 шестнадцать | 17 семнадцать
      18 восемнадцать | 19 девятнадцать | 20 двадцать двадцати | 30 тридцать | 40 сорок | 50 пятьдесят пятьдесять писят пийсят
      60 шестьдесят шестьдесять | 70 семьдесят | 80 восемьдесят | 90 девяносто | 100 сто ста | 200 двести | 300 триста | 400 четыреста
      500 пятьсот пятсот | 600 шестьсот | 700 семьсот | 800 восемьсот | 900 девятьсот
      1000 тысяча тысячу тысячи тысяч тыща тыщу тыщи тыщ штука штуку штуки | 1000000 миллион миллиона миллионов | 1.5 полтора полторы
      150 полтораста`,
  },
  {
    code: 'ru-Latn',
    words: `1 odin odna odnu | 2 dva dve | 3 tri | 4 chetyre | 5 pyat piat | 6 shest | 7 sem | 8 vosem | 9 devyat | 10 desyat | 11 odinnadtsat
      12 dvenadtsat | 13 trinadtsat | 14 chetyrnadtsat | 15 pyatnadtsat | 16 shestnadtsat | 17 semnadtsat | 18 vosemnadtsat
      19 devyatnadtsat | 20 dvadtsat dvadcat | 30 tridtsat tridcat | 40 sorok | 50 pyatdesyat | 60 shestdesyat | 70 semdesyat
      80 vosemdesyat | 90 devyanosto | 100 sto | 200 dvesti | 300 trista | 400 chetyresta | 500 pyatsot | 600 shestsot | 700 semsot
      800 vosemsot | 900 devyatsot | 1000 tysyacha tysyachu tysyachi tysyach tyscha | 1.5 poltora poltory`,
  },
  {
    code: 'uk',
    words: `½ з_половиною | 1 один одна одну одне | 2 два дві | 3 три | 4 чотири | 5 п'ять пять | 6 шість | 7 сім | 8 вісім | 9 дев'ять девять
      10 десять | 11 одинадцять | 12 дванадцять | 13 тринадцять | 14 чотирнадцять | 15 п'ятнадцять пятнадцять | 16 шістнадцять
      17 сімнадцять | 18 вісімнадцять | 19 дев'ятнадцять девятнадцять | 20 двадцять | 30 тридцять | 40 сорок | 50 п'ятдесят пятдесят
      60 шістдесят | 70 сімдесят | 80 вісімдесят | 90 дев'яносто девяносто | 100 сто | 200 двісті | 300 триста | 400 чотириста
      500 п'ятсот пятсот | 600 шістсот | 700 сімсот | 800 вісімсот | 900 дев'ятсот девятсот | 1000 тисяча тисячу тисячі тисяч
      1000000 мільйон мільйона мільйонів | 1.5 півтора півтори`,
  },
  {
    code: 'be',
    words: `1 адзін адна адну | 2 два дзве | 3 тры | 4 чатыры | 5 пяць | 6 шэсць | 7 сем | 8 восем | 9 дзевяць | 10 дзесяць | 11 адзінаццаць
      12 дванаццаць | 13 трынаццаць | 14 чатырнаццаць | 15 пятнаццаць | 16 шаснаццаць | 17 семнаццаць | 18 васемнаццаць | 19 дзевятнаццаць
      20 дваццаць | 30 трыццаць | 40 сорак | 50 пяцьдзясят | 60 шэсцьдзясят | 70 семдзесят | 80 восемдзесят | 90 дзевяноста | 100 сто
      200 дзвесце | 300 трыста | 400 чатырыста | 500 пяцьсот | 600 шэсцьсот | 700 семсот | 800 восемсот | 900 дзевяцьсот
      1000 тысяча тысячу тысячы тысяч`,
  },
  {
    code: 'lt',
    words: `1 vienas viena vieną | 2 du dvi | 3 trys tris | 4 keturi keturis keturias | 5 penki penkis penkias | 6 šeši šešis šešias
      7 septyni septynis septynias | 8 aštuoni aštuonis aštuonias | 9 devyni devynis devynias | 10 dešimt | 11 vienuolika | 12 dvylika
      13 trylika | 14 keturiolika | 15 penkiolika | 16 šešiolika | 17 septyniolika | 18 aštuoniolika | 19 devyniolika | 20 dvidešimt
      30 trisdešimt | 40 keturiasdešimt | 50 penkiasdešimt | 60 šešiasdešimt | 70 septyniasdešimt | 80 aštuoniasdešimt | 90 devyniasdešimt
      100 šimtas šimtą šimtai šimtus šimtų | 1000 tūkstantis tūkstantį tūkstančiai tūkstančius tūkstančių
      1000000 milijonas milijonai milijonų`,
    joins: { words: ['ir '] },
  },
  {
    code: 'lv',
    words: `1 viens viena vienu | 2 divi divas divus | 3 trīs | 4 četri četras četrus | 5 pieci piecas piecus | 6 seši sešas sešus
      7 septiņi septiņas septiņus | 8 astoņi astoņas astoņus | 9 deviņi deviņas deviņus | 10 desmit | 11 vienpadsmit | 12 divpadsmit
      13 trīspadsmit | 14 četrpadsmit | 15 piecpadsmit | 16 sešpadsmit | 17 septiņpadsmit | 18 astoņpadsmit | 19 deviņpadsmit
      20 divdesmit | 30 trīsdesmit | 40 četrdesmit | 50 piecdesmit | 60 sešdesmit | 70 septiņdesmit | 80 astoņdesmit | 90 deviņdesmit
      100 simts simti simtu simtus | 1000 tūkstotis tūkstoti tūkstoši tūkstošus tūkstošu | 1000000 miljons miljoni miljoniem`,
    joins: { words: ['un '] },
  },
  {
    code: 'el',
    words: `2.5 δυόμισι | 3.5 τρεισήμισι τριάμισι | 4.5 τεσσερισήμισι τεσσεράμισι | 5.5 πεντέμισι | 6.5 εξίμισι | 7.5 εφτάμισι επτάμισι
      8.5 οχτώμισι οκτώμισι | 9.5 εννιάμισι | 10.5 δεκάμισι | 11.5 εντεκάμισι | 12.5 δωδεκάμισι | ½ και_μισό | 1 ένα ένας μία μια έναν
      2 δύο δυο | 3 τρία τρεις | 4 τέσσερα τέσσερις | 5 πέντε | 6 έξι | 7 εφτά επτά | 8 οχτώ οκτώ | 9 εννιά εννέα | 10 δέκα
      11 έντεκα ένδεκα | 12 δώδεκα | 13 δεκατρία δεκατρείς | 14 δεκατέσσερα δεκατέσσερις | 15 δεκαπέντε | 16 δεκαέξι δεκάξι
      17 δεκαεφτά δεκαεπτά | 18 δεκαοχτώ δεκαοκτώ | 19 δεκαεννιά δεκαεννέα | 20 είκοσι | 30 τριάντα | 40 σαράντα | 50 πενήντα | 60 εξήντα
      70 εβδομήντα | 80 ογδόντα | 90 ενενήντα | 100 εκατό εκατόν | 200 διακόσια διακόσιες διακόσιοι | 300 τριακόσια τριακόσιες
      400 τετρακόσια τετρακόσιες | 500 πεντακόσια πεντακόσιες | 600 εξακόσια εξακόσιες | 700 εφτακόσια επτακόσια εφτακόσιες
      800 οχτακόσια οκτακόσια οχτακόσιες | 900 εννιακόσια εννιακόσιες εννεακόσια | 1000 χίλια χιλιάδες χίλιες χιλιάρικο χιλιάρικα
      1000000 εκατομμύριο εκατομμύρια`,
    joins: { words: ['και '] },
  },
  {
    code: 'sq',
    words: `1 një | 2 dy | 3 tre tri | 4 katër | 5 pesë | 6 gjashtë | 7 shtatë | 8 tetë | 9 nëntë | 10 dhjetë | 11 njëmbëdhjetë | 12 dymbëdhjetë
      15 pesëmbëdhjetë | 20 njëzet | 30 tridhjetë | 40 dyzet | 50 pesëdhjetë | 60 gjashtëdhjetë | 70 shtatëdhjetë | 80 tetëdhjetë
      90 nëntëdhjetë | 100 qind | 1000 mijë`,
    joins: { words: ['e '] },
  },
  {
    code: 'hu',
    words: `½ és_fél | 1 egy | 2 két kettő | 3 három | 4 négy | 5 öt | 6 hat | 7 hét | 8 nyolc | 9 kilenc | 10 tíz | ×10 tizen | 20 húsz huszon
      30 harminc | 40 negyven | 50 ötven | 60 hatvan | 70 hetven | 80 nyolcvan | 90 kilencven | 100 száz | 1000 ezer | 1000000 millió
      1.5 másfél`,
  },
  {
    code: 'fi',
    words: `½ ja_puoli | 1 yksi yhden | 2 kaksi kahden | 3 kolme kolmen | 4 neljä neljän | 5 viisi viiden | 6 kuusi kuuden | 7 seitsemän
      8 kahdeksan | 9 yhdeksän | 10 kymmenen kymppi kympin kympillä | 11 yksitoista | 12 kaksitoista | 13 kolmetoista | 14 neljätoista
      15 viisitoista | 16 kuusitoista | 17 seitsemäntoista | 18 kahdeksantoista | 19 yhdeksäntoista | ×10 kymmentä kymppiä
      20 kakskyt kaksikyt kakskymppiä | 30 kolkyt kolmekyt | 40 nelkyt neljäkyt | 50 viiskyt viisikyt | 60 kuuskyt
      70 seiskyt seitsemänkyt | 80 kaheksankyt | 90 yheksänkyt | 100 sata sataa sadan satasen satanen | 1000 tuhat tuhatta tonni tonnin
      1000000 miljoona miljoonaa | 1.5 puolitoista`,
  },
  {
    code: 'et',
    words: `1 üks ühe | 2 kaks kahe | 3 kolm kolme | 4 neli nelja | 5 viis viie | 6 kuus kuue | 7 seitse seitsme | 8 kaheksa | 9 üheksa
      10 kümme kümne | 11 üksteist | 12 kaksteist | 13 kolmteist | 14 neliteist | 15 viisteist | 16 kuusteist | 17 seitseteist
      18 kaheksateist | 19 üheksateist | ×10 kümmend | 100 sada saja | 1000 tuhat tuhande`,
  },
  {
    code: 'tr',
    words: `½ buçuk | 1 bir | 2 iki | 3 üç | 4 dört | 5 beş | 6 altı | 7 yedi | 8 sekiz | 9 dokuz | ×10 on | 20 yirmi | 30 otuz | 40 kırk
      50 elli | 60 altmış | 70 yetmiş | 80 seksen | 90 doksan | 100 yüz | 1000 bin | 1000000 milyon`,
  },
  {
    code: 'az',
    words: `½ yarım | 1 bir | 2 iki | 3 üç | 4 dörd | 5 beş | 6 altı | 7 yeddi | 8 səkkiz | 9 doqquz | ×10 on | 20 iyirmi | 30 otuz | 40 qırx
      50 əlli | 60 altmış | 70 yetmiş | 80 səksən | 90 doxsan | 100 yüz | 1000 min`,
  },
  {
    code: 'uz',
    words: `1 bir | 2 ikki | 3 uch | 4 to'rt tort | 5 besh | 6 olti | 7 yetti | 8 sakkiz | 9 to'qqiz toqqiz | ×10 o'n on | 20 yigirma
      30 o'ttiz ottiz | 40 qirq | 50 ellik | 60 oltmish | 70 yetmish | 80 sakson | 90 to'qson toqson | 100 yuz | 1000 ming`,
  },
  {
    code: 'kk',
    words: `1 бір | 2 екі | 3 үш | 4 төрт | 5 бес | 6 алты | 7 жеті | 8 сегіз | 9 тоғыз | ×10 он | 20 жиырма | 30 отыз | 40 қырық | 50 елу
      60 алпыс | 70 жетпіс | 80 сексен | 90 тоқсан | 100 жүз | 1000 мың`,
  },
  {
    code: 'ky',
    words: `1 бир | 2 эки | 3 үч | 4 төрт | 5 беш | 6 алты | 7 жети | 8 сегиз | 9 тогуз | ×10 он | 20 жыйырма | 30 отуз | 40 кырк | 50 элүү
      60 алтымыш | 70 жетимиш | 80 сексен | 90 токсон | 100 жүз | 1000 миң`,
  },
  {
    code: 'mn',
    words: `1 нэг нэгэн | 2 хоёр | 3 гурав гурван | 4 дөрөв дөрвөн | 5 тав таван | 6 зургаа зургаан | 7 долоо долоон | 8 найм найман | 9 ес есөн
      10 арав арван | 20 хорь хорин | 30 гуч гучин | 40 дөч дөчин | 50 тавь тавин | 60 жар жаран | 70 дал далан | 80 ная наян | 90 ер ерэн
      100 зуу зуун | 1000 мянга мянган`,
  },
  {
    code: 'hy',
    words: `1 մեկ մի | 2 երկու | 3 երեք | 4 չորս | 5 հինգ | 6 վեց | 7 յոթ | 8 ութ | 9 ինը ինն | 10 տաս տասը | ×10 տասն | 11 տասնմեկ
      12 տասներկու | 20 քսան | 30 երեսուն | 40 քառասուն | 50 հիսուն | 60 վաթսուն | 70 յոթանասուն | 80 ութսուն | 90 իննսուն | 100 հարյուր
      1000 հազար`,
  },
  {
    code: 'ka',
    words: `1 ერთი ერთ | 2 ორი ორ | 3 სამი სამ | 4 ოთხი ოთხ | 5 ხუთი ხუთ | 6 ექვსი ექვს | 7 შვიდი შვიდ | 8 რვა | 9 ცხრა | 10 ათი ათ
      11 თერთმეტი თერთმეტ | 12 თორმეტი თორმეტ | 13 ცამეტი ცამეტ | 14 თოთხმეტი თოთხმეტ | 15 თხუთმეტი თხუთმეტ | 16 თექვსმეტი თექვსმეტ
      17 ჩვიდმეტი ჩვიდმეტ | 18 თვრამეტი თვრამეტ | 19 ცხრამეტი ცხრამეტ | 20 ოცი ოც | 21 ოცდაერთი ოცდაერთ | 22 ოცდაორი ოცდაორ
      23 ოცდასამი ოცდასამ | 24 ოცდაოთხი ოცდაოთხ | 25 ოცდახუთი ოცდახუთ | 26 ოცდაექვსი ოცდაექვს | 27 ოცდაშვიდი ოცდაშვიდ | 28 ოცდარვა
      29 ოცდაცხრა | 30 ოცდაათი ოცდაათ | 31 ოცდათერთმეტი ოცდათერთმეტ | 32 ოცდათორმეტი ოცდათორმეტ | 33 ოცდაცამეტი ოცდაცამეტ
      34 ოცდათოთხმეტი ოცდათოთხმეტ | 35 ოცდათხუთმეტი ოცდათხუთმეტ | 36 ოცდათექვსმეტი ოცდათექვსმეტ | 37 ოცდაჩვიდმეტი ოცდაჩვიდმეტ
      38 ოცდათვრამეტი ოცდათვრამეტ | 39 ოცდაცხრამეტი ოცდაცხრამეტ | 40 ორმოცი ორმოც | 41 ორმოცდაერთი ორმოცდაერთ | 42 ორმოცდაორი ორმოცდაორ
      43 ორმოცდასამი ორმოცდასამ | 44 ორმოცდაოთხი ორმოცდაოთხ | 45 ორმოცდახუთი ორმოცდახუთ | 46 ორმოცდაექვსი ორმოცდაექვს
      47 ორმოცდაშვიდი ორმოცდაშვიდ | 48 ორმოცდარვა | 49 ორმოცდაცხრა | 50 ორმოცდაათი ორმოცდაათ | 51 ორმოცდათერთმეტი ორმოცდათერთმეტ
      52 ორმოცდათორმეტი ორმოცდათორმეტ | 53 ორმოცდაცამეტი ორმოცდაცამეტ | 54 ორმოცდათოთხმეტი ორმოცდათოთხმეტ
      55 ორმოცდათხუთმეტი ორმოცდათხუთმეტ | 56 ორმოცდათექვსმეტი ორმოცდათექვსმეტ | 57 ორმოცდაჩვიდმეტი ორმოცდაჩვიდმეტ
      58 ორმოცდათვრამეტი ორმოცდათვრამეტ | 59 ორმოცდაცხრამეტი ორმოცდაცხრამეტ | 60 სამოცი სამოც | 61 სამოცდაერთი სამოცდაერთ
      62 სამოცდაორი სამოცდაორ | 63 სამოცდასამი სამოცდასამ | 64 სამოცდაოთხი სამოცდაოთხ | 65 სამოცდახუთი სამოცდახუთ
      66 სამოცდაექვსი სამოცდაექვს | 67 სამოცდაშვიდი სამოცდაშვიდ | 68 სამოცდარვა | 69 სამოცდაცხრა | 70 სამოცდაათი სამოცდაათ
      71 სამოცდათერთმეტი სამოცდათერთმეტ | 72 სამოცდათორმეტი სამოცდათორმეტ | 73 სამოცდაცამეტი სამოცდაცამეტ
      74 სამოცდათოთხმეტი სამოცდათოთხმეტ | 75 სამოცდათხუთმეტი სამოცდათხუთმეტ | 76 სამოცდათექვსმეტი სამოცდათექვსმეტ
      77 სამოცდაჩვიდმეტი სამოცდაჩვიდმეტ | 78 სამოცდათვრამეტი სამოცდათვრამეტ | 79 სამოცდაცხრამეტი სამოცდაცხრამეტ | 80 ოთხმოცი ოთხმოც
      81 ოთხმოცდაერთი ოთხმოცდაერთ | 82 ოთხმოცდაორი ოთხმოცდაორ | 83 ოთხმოცდასამი ოთხმოცდასამ | 84 ოთხმოცდაოთხი ოთხმოცდაოთხ
      85 ოთხმოცდახუთი ოთხმოცდახუთ | 86 ოთხმოცდაექვსი ოთხმოცდაექვს | 87 ოთხმოცდაშვიდი ოთხმოცდაშვიდ | 88 ოთხმოცდარვა | 89 ოთხმოცდაცხრა
      90 ოთხმოცდაათი ოთხმოცდაათ | 91 ოთხმოცდათერთმეტი ოთხმოცდათერთმეტ | 92 ოთხმოცდათორმეტი ოთხმოცდათორმეტ
      93 ოთხმოცდაცამეტი ოთხმოცდაცამეტ | 94 ოთხმოცდათოთხმეტი ოთხმოცდათოთხმეტ | 95 ოთხმოცდათხუთმეტი ოთხმოცდათხუთმეტ
      96 ოთხმოცდათექვსმეტი ოთხმოცდათექვსმეტ | 97 ოთხმოცდაჩვიდმეტი ოთხმოცდაჩვიდმეტ | 98 ოთხმოცდათვრამეტი ოთხმოცდათვრამეტ
      99 ოთხმოცდაცხრამეტი ოთხმოცდაცხრამეტ | 100 ასი ას | 200 ორასი ორას | 300 სამასი სამას | 400 ოთხასი ოთხას | 500 ხუთასი ხუთას
      600 ექვსასი ექვსას | 700 შვიდასი შვიდას | 800 რვაასი რვაას | 900 ცხრაასი ცხრაას | 1000 ათასი ათას`,
  },
  {
    code: 'ar',
    words: `½ ونصف ونص و_نصف | 1 واحد واحدة | 2 اثنان اثنين اثنتان تنين | 3 ثلاثة ثلاث تلاتة تلات | 4 أربعة أربع | 5 خمسة خمس | 6 ستة ست
      7 سبعة سبع | 8 ثمانية ثماني ثمان تمانية تمن | 9 تسعة تسع | 10 عشرة عشر | 11 أحد_عشر واحد_عشر احدعش حداشر
      12 اثنا_عشر اثني_عشر اطنعش اتناشر | 13 ثلاثة_عشر تلاتاشر ثلاثطعش | 14 أربعة_عشر أربعتاشر اربعطعش | 15 خمسة_عشر خمستاشر خمسطعش
      16 ستة_عشر ستاشر سطعش | 17 سبعة_عشر سبعتاشر سبعطعش | 18 ثمانية_عشر تمنتاشر ثمنطعش | 19 تسعة_عشر تسعتاشر تسعطعش | 20 عشرون عشرين
      30 ثلاثون ثلاثين تلاتين | 40 أربعون أربعين | 50 خمسون خمسين | 60 ستون ستين | 70 سبعون سبعين | 80 ثمانون ثمانين تمانين
      90 تسعون تسعين | 100 مائة مئة مية ميه ماية | 200 مئتان مئتين مائتان مائتين ميتين | 300 ثلاثمائة ثلاثمئة تلتمية ثلاثمية
      400 أربعمائة أربعمئة ربعمية أربعمية | 500 خمسمائة خمسمئة خمسمية | 600 ستمائة ستمئة ستمية | 700 سبعمائة سبعمئة سبعمية
      800 ثمانمائة ثمانمئة تمنمية ثمانمية | 900 تسعمائة تسعمئة تسعمية | 1000 ألف آلاف تلاف ألاف ألفا | 2000 ألفان ألفين
      1000000 مليون ملايين`,
    unitsFirst: [' و'],
    joins: { words: ['و', 'و '] },
  },
  {
    code: 'fa',
    words: `½ و_نیم | 1 یک یه | 2 دو | 3 سه | 4 چهار | 5 پنج | 6 شش شیش | 7 هفت | 8 هشت | 9 نه | 10 ده | 11 یازده | 12 دوازده | 13 سیزده
      14 چهارده | 15 پانزده پونزده | 16 شانزده شونزده | 17 هفده | 18 هجده هیجده | 19 نوزده | 20 بیست | 30 سی | 40 چهل | 50 پنجاه | 60 شصت
      70 هفتاد | 80 هشتاد | 90 نود | 100 صد | 200 دویست | 300 سیصد | 400 چهارصد | 500 پانصد پونصد | 600 ششصد شیشصد | 700 هفتصد | 800 هشتصد
      900 نهصد | 1000 هزار | 1000000 میلیون`,
    joins: { words: ['و '] },
  },
  {
    code: 'he',
    words: `½ וחצי | 1 אחד אחת | 2 שתיים שתים שניים שני שתי | 3 שלוש שלש שלושה שלושת | 4 ארבע ארבעה ארבעת | 5 חמש חמישה חמשת חמשה
      6 שש שישה ששת | 7 שבע שבעה שבעת | 8 שמונה שמונת | 9 תשע תשעה תשעת | 10 עשר עשרה עשרת | 11 אחת_עשרה אחד_עשר | 12 שתים_עשרה שנים_עשר
      13 שלוש_עשרה שלש_עשרה שלושה_עשר | 14 ארבע_עשרה ארבעה_עשר | 15 חמש_עשרה חמישה_עשר | 16 שש_עשרה שישה_עשר | 17 שבע_עשרה שבעה_עשר
      18 שמונה_עשרה שמונה_עשר | 19 תשע_עשרה תשעה_עשר | 20 עשרים | 30 שלושים שלשים | 40 ארבעים | 50 חמישים | 60 שישים ששים | 70 שבעים
      80 שמונים | 90 תשעים | 100 מאה מאות | 200 מאתיים מאתים | 1000 אלף אלפים | 2000 אלפיים`,
    joins: { words: ['ו'] },
  },
  {
    code: 'hi',
    words: `1 एक | 2 दो | 3 तीन | 4 चार | 5 पाँच पांच | 6 छह छः छे | 7 सात | 8 आठ | 9 नौ | 10 दस | 11 ग्यारह | 12 बारह | 13 तेरह | 14 चौदह
      15 पंद्रह | 16 सोलह | 17 सत्रह | 18 अठारह | 19 उन्नीस | 20 बीस | 21 इक्कीस | 22 बाईस | 23 तेईस | 24 चौबीस | 25 पच्चीस | 26 छब्बीस
      27 सत्ताईस | 28 अट्ठाईस | 29 उनतीस | 30 तीस | 31 इकतीस | 32 बत्तीस | 33 तैंतीस | 34 चौंतीस | 35 पैंतीस | 36 छत्तीस | 37 सैंतीस
      38 अड़तीस | 39 उनतालीस | 40 चालीस | 41 इकतालीस | 42 बयालीस | 43 तेतालीस | 44 चवालीस | 45 पैंतालीस | 46 छियालीस | 47 सैंतालीस
      48 अड़तालीस | 49 उनचास | 50 पचास | 51 इक्यावन | 52 बावन | 53 तिरपन | 54 चौवन | 55 पचपन | 56 छप्पन | 57 सत्तावन | 58 अट्ठावन
      59 उनसठ | 60 साठ | 61 इकसठ | 62 बासठ | 63 तिरसठ | 64 चौंसठ | 65 पैंसठ | 66 छियासठ | 67 सड़सठ | 68 अड़सठ | 69 उनहत्तर | 70 सत्तर
      71 इकहत्तर | 72 बहत्तर | 73 तिहत्तर | 74 चौहत्तर | 75 पचहत्तर | 76 छिहत्तर | 77 सतहत्तर | 78 अठहत्तर | 79 उन्यासी | 80 अस्सी
      81 इक्यासी | 82 बयासी | 83 तिरासी | 84 चौरासी | 85 पचासी | 86 छियासी | 87 सत्तासी | 88 अट्ठासी | 89 नवासी | 90 नब्बे | 91 इक्यानवे
      92 बानवे | 93 तिरानवे | 94 चौरानवे | 95 पचानवे | 96 छियानवे | 97 सत्तानवे | 98 अट्ठानवे | 99 निन्यानवे | 1.5 डेढ़ डेढ | 2.5 ढाई
      0.5 साढ़े साढे | 1.25 सवा | 100 सौ | 1000 हज़ार हजार | 100000 लाख | 10000000 करोड़`,
  },
  {
    code: 'hi-Latn',
    words: `0.5 sadhe saadhe sade | 1 ek aik | 2 do | 3 teen tin | 4 char chaar | 5 paanch panch paach | 6 chhe che chah chhah | 7 saat sat
      8 aath | 9 nau | 10 das dus | 11 gyarah gyara | 12 barah bara baarah | 13 terah tera | 14 chaudah chauda | 15 pandrah pandra
      16 solah sola | 17 satrah satra | 18 atharah athara | 19 unnis | 20 bees bis | 21 ikkis | 22 bais | 23 teis | 24 chaubis
      25 pachees pachis pacchis | 26 chhabbis | 27 sattais | 28 atthais | 29 untis | 30 tees tis | 35 paintees paintis
      40 chalis chaalis chalees | 45 paintalis | 50 pachas pachaas | 55 pachpan | 60 saath sath | 65 painsath | 70 sattar
      75 pachattar pachhattar pichattar | 80 assi | 85 pachasi | 90 nabbe navve | 95 pachanve | 99 ninyanve | 1.5 dedh derh
      2.5 dhai dhaai | 100 sau | 1000 hazaar hazar hajar hajaar | 100000 lakh`,
  },
  {
    code: 'mr',
    words: `1 एक | 2 दोन | 3 तीन | 4 चार | 5 पाच | 6 सहा | 7 सात | 8 आठ | 9 नऊ | 10 दहा | 11 अकरा | 12 बारा | 13 तेरा | 14 चौदा | 15 पंधरा
      16 सोळा | 17 सतरा | 18 अठरा | 19 एकोणीस | 20 वीस | 21 एकवीस | 22 बावीस | 23 तेवीस | 24 चोवीस | 25 पंचवीस | 26 सव्वीस | 27 सत्तावीस
      28 अठ्ठावीस | 29 एकोणतीस | 30 तीस | 31 एकतीस | 32 बत्तीस | 33 तेहेतीस | 34 चौतीस | 35 पस्तीस | 36 छत्तीस | 37 सदतीस | 38 अडतीस
      39 एकोणचाळीस | 40 चाळीस | 41 एकेचाळीस | 42 बेचाळीस | 43 त्रेचाळीस | 44 चव्वेचाळीस | 45 पंचेचाळीस | 46 सेहेचाळीस | 47 सत्तेचाळीस
      48 अठ्ठेचाळीस | 49 एकोणपन्नास | 50 पन्नास | 51 एक्काव्वन | 52 बावन्न | 53 त्रेपन्न | 54 चोपन्न | 55 पंचाव्वन | 56 छप्पन्न
      57 सत्तावन्न | 58 अठ्ठावन्न | 59 एकोणसाठ | 60 साठ | 61 एकसष्ठ | 62 बासष्ठ | 63 त्रेसष्ठ | 64 चौसष्ठ | 65 पासष्ठ | 66 सहासष्ठ
      67 सदुसष्ठ | 68 अडुसष्ठ | 69 एकोणसत्तर | 70 सत्तर | 71 एकाहत्तर | 72 बाहत्तर | 73 त्र्याहत्तर | 74 चौऱ्याहत्तर | 75 पंच्याहत्तर
      76 शहात्तर | 77 सत्याहत्तर | 78 अठ्ठ्याहत्तर | 79 एकोणऐंशी | 80 ऐंशी | 81 एक्याऐंशी | 82 ब्याऐंशी | 83 त्र्याऐंशी | 84 चौऱ्याऐंशी
      85 पंच्याऐंशी | 86 शहाऐंशी | 87 सत्याऐंशी | 88 अठ्ठ्याऐंशी | 89 एकोणनव्वद | 90 नव्वद | 91 एक्याण्णव | 92 ब्याण्णव | 93 त्र्याण्णव
      94 चौऱ्याण्णव | 95 पंच्याण्णव | 96 शहाण्णव | 97 सत्याण्णव | 98 अठ्ठ्याण्णव | 99 नव्याण्णव | 1.5 दीड | 2.5 अडीच | 0.5 साडे
      100 शंभर शे | 200 दोनशे | 300 तीनशे | 400 चारशे | 500 पाचशे | 600 सहाशे | 700 सातशे | 800 आठशे | 900 नऊशे | 1000 हजार | 100000 लाख`,
  },
  {
    code: 'ne',
    words: `1 एक | 2 दुई | 3 तीन | 4 चार | 5 पाँच पांच | 6 छ | 7 सात | 8 आठ | 9 नौ | 10 दश दस | 11 एघार | 12 बाह्र | 13 तेह्र | 14 चौध
      15 पन्ध्र | 16 सोह्र | 17 सत्र | 18 अठार | 19 उन्नाइस | 20 बीस बिस | 25 पच्चीस पच्चिस | 30 तीस | 35 पैंतीस | 40 चालीस | 45 पैंतालीस
      50 पचास | 55 पचपन्न | 60 साठी | 65 पैंसट्ठी | 70 सत्तरी | 75 पचहत्तर | 80 असी | 85 पचासी | 90 नब्बे | 95 पन्चानब्बे | 100 सय
      1000 हजार | 100000 लाख`,
  },
  {
    code: 'gu',
    words: `1 એક | 2 બે | 3 ત્રણ | 4 ચાર | 5 પાંચ | 6 છ | 7 સાત | 8 આઠ | 9 નવ | 10 દસ | 11 અગિયાર | 12 બાર | 13 તેર | 14 ચૌદ | 15 પંદર | 16 સોળ
      17 સત્તર | 18 અઢાર | 19 ઓગણીસ | 20 વીસ | 21 એકવીસ | 22 બાવીસ | 23 ત્રેવીસ | 24 ચોવીસ | 25 પચીસ | 26 છવ્વીસ | 27 સત્તાવીસ
      28 અઠ્ઠાવીસ | 29 ઓગણત્રીસ | 30 ત્રીસ | 31 એકત્રીસ | 32 બત્રીસ | 33 તેત્રીસ | 34 ચોત્રીસ | 35 પાંત્રીસ | 36 છત્રીસ | 37 સાડત્રીસ
      38 અડત્રીસ | 39 ઓગણચાલીસ | 40 ચાલીસ | 41 એકતાલીસ | 42 બેતાળીસ | 43 ત્રેતાળીસ | 44 ચુંમાલીસ | 45 પિસ્તાલીસ | 46 છેતાળીસ | 47 સુડતાળીસ
      48 અડતાળીસ | 49 ઓગણપચાસ | 50 પચાસ | 51 એકાવન | 52 બાવન | 53 ત્રેપન | 54 ચોપન | 55 પંચાવન | 56 છપ્પન | 57 સત્તાવન | 58 અઠ્ઠાવન
      59 ઓગણસાઠ | 60 સાઠ | 61 એકસઠ | 62 બાસઠ | 63 ત્રેસઠ | 64 ચોસઠ | 65 પાંસઠ | 66 છાસઠ | 67 સડસઠ | 68 અડસઠ | 69 અગણોસિત્તેર | 70 સિત્તેર
      71 એકોતેર | 72 બોતેર | 73 તોતેર | 74 ચુમોતેર | 75 પંચોતેર | 76 છોતેર | 77 સિત્યોતેર | 78 ઇઠ્યોતેર | 79 ઓગણાએંસી | 80 એંસી
      81 એક્યાસી | 82 બ્યાસી | 83 ત્યાસી | 84 ચોર્યાસી | 85 પંચાસી | 86 છ્યાસી | 87 સિત્યાસી | 88 અઠ્યાસી | 89 નેવ્યાસી | 90 નેવું
      91 એકાણું | 92 બાણું | 93 ત્રાણું | 94 ચોરાણું | 95 પંચાણું | 96 છન્નું | 97 સત્તાણું | 98 અઠ્ઠાણું | 99 નવ્વાણું | 1.5 દોઢ
      2.5 અઢી | 0.5 સાડા | 100 સો | 1000 હજાર | 100000 લાખ`,
  },
  {
    code: 'pa',
    words: `1 ਇੱਕ | 2 ਦੋ | 3 ਤਿੰਨ | 4 ਚਾਰ | 5 ਪੰਜ | 6 ਛੇ | 7 ਸੱਤ | 8 ਅੱਠ | 9 ਨੌਂ | 10 ਦੱਸ | 11 ਗਿਆਰਾਂ | 12 ਬਾਰਾਂ | 13 ਤੇਰਾਂ | 14 ਚੌਦਾਂ
      15 ਪੰਦਰਾਂ | 16 ਸੋਲਾਂ | 17 ਸਤਾਰਾਂ | 18 ਅਠਾਰਾਂ | 19 ਉੱਨੀ | 20 ਵੀਹ | 21 ਇੱਕੀ | 22 ਬਾਈ | 23 ਤੇਈ | 24 ਚੌਬੀ | 25 ਪੱਚੀ | 26 ਛੱਬੀ | 27 ਸਤਾਈ
      28 ਅਠਾਈ | 29 ਉਨੱਤੀ | 30 ਤੀਹ | 31 ਇਕੱਤੀ | 32 ਬੱਤੀ | 33 ਤੇਤੀ | 34 ਚੌਂਤੀ | 35 ਪੈਂਤੀ | 36 ਛੱਤੀ | 37 ਸੈਂਤੀ | 38 ਅਠੱਤੀ | 39 ਉਨਤਾਲੀ
      40 ਚਾਲੀ | 41 ਇਕਤਾਲੀ | 42 ਬਿਆਲੀ | 43 ਤਿਰਤਾਲੀ | 44 ਚੁਵਾਲੀ | 45 ਪੰਤਾਲੀ | 46 ਛਿਆਲੀ | 47 ਸੈਂਤਾਲੀ | 48 ਅਠਤਾਲੀ | 49 ਉਨੰਜਾ | 50 ਪੰਜਾਹ
      51 ਇਕਵੰਜਾ | 52 ਬਵੰਜਾ | 53 ਤਰਵੰਜਾ | 54 ਚੁਰਵੰਜਾ | 55 ਪੰਜਵੰਜਾ | 56 ਛਪੰਜਾ | 57 ਸੱਤਵੰਜਾ | 58 ਅਠਵੰਜਾ | 59 ਉਨਾਹਠ | 60 ਸੱਠ | 61 ਇਕਾਹਠ
      62 ਬਾਹਠ | 63 ਤਰਸਠ | 64 ਚੌਂਸਠ | 65 ਪੈਂਸਠ | 66 ਛਿਆਸਠ | 67 ਸੜਸਠ | 68 ਅੜਸਠ | 69 ਉਣਹੱਤਰ | 70 ਸਤੱਰ | 71 ਇਕਹੱਤਰ | 72 ਬਹੱਤਰ | 73 ਤਹੱਤਰ
      74 ਚੌਹੱਤਰ | 75 ਪੰਝਹੱਤਰ | 76 ਛਿਹੱਤਰ | 77 ਸਤੱਤਰ | 78 ਅਠੱਤਰ | 79 ਉਨਾਸੀ | 80 ਅੱਸੀ | 81 ਇਕਿਆਸੀ | 82 ਬਿਆਸੀ | 83 ਤਰਿਆਸੀ | 84 ਚੌਰਿਆਸੀ
      85 ਪਚਾਸੀ | 86 ਛਿਆਸੀ | 87 ਸੱਤਾਸੀ | 88 ਅਠਾਸੀ | 89 ਨਵਾਸੀ | 90 ਨੱਬੇ | 91 ਇਕਾਨਵੇਂ | 92 ਬਾਨਵੇਂ | 93 ਤਰਾਨਵੇਂ | 94 ਚੁਰਾਨਵੇਂ | 95 ਪੰਚਾਨਵੇਂ
      96 ਛਿਆਨਵੇਂ | 97 ਸਤਾਨਵੇਂ | 98 ਅਠਾਨਵੇਂ | 99 ਨਿਨਾਨਵੇਂ | 100 ਸੌ | 1000 ਹਜ਼ਾਰ ਹਜਾਰ | 100000 ਲੱਖ`,
  },
  {
    code: 'bn',
    words: `1 এক | 2 দুই | 3 তিন | 4 চার | 5 পাঁচ | 6 ছয় | 7 সাত | 8 আট | 9 নয় | 10 দশ | 11 এগারো | 12 বারো | 13 তেরো | 14 চৌদ্দ | 15 পনেরো
      16 ষোল | 17 সতেরো | 18 আঠারো | 19 উনিশ | 20 বিশ | 21 একুশ | 22 বাইশ | 23 তেইশ | 24 চব্বিশ | 25 পঁচিশ | 26 ছাব্বিশ | 27 সাতাশ
      28 আঠাশ | 29 উনত্রিশ | 30 ত্রিশ | 31 একত্রিশ | 32 বত্রিশ | 33 তেত্রিশ | 34 চৌত্রিশ | 35 পঁয়ত্রিশ | 36 ছত্রিশ | 37 সাঁইত্রিশ
      38 আটত্রিশ | 39 উনচল্লিশ | 40 চল্লিশ | 41 একচল্লিশ | 42 বেয়াল্লিশ | 43 তেতাল্লিশ | 44 চুয়াল্লিশ | 45 পঁয়তাল্লিশ | 46 ছেচল্লিশ
      47 সাতচল্লিশ | 48 আটচল্লিশ | 49 উনপঞ্চাশ | 50 পঞ্চাশ | 51 একান্ন | 52 বাহান্ন | 53 তিপ্পান্ন | 54 চুয়ান্ন | 55 পঞ্চান্ন
      56 ছাপ্পান্ন | 57 সাতান্ন | 58 আটান্ন | 59 উনষাট | 60 ষাট | 61 একষট্টি | 62 বাষট্টি | 63 তেষট্টি | 64 চৌষট্টি | 65 পঁয়ষট্টি
      66 ছেষট্টি | 67 সাতষট্টি | 68 আটষট্টি | 69 ঊনসত্তর | 70 সত্তর | 71 একাত্তর | 72 বাহাত্তর | 73 তেহাত্তর | 74 চুয়াত্তর | 75 পঁচাত্তর
      76 ছিয়াত্তর | 77 সাতাত্তর | 78 আটাত্তর | 79 উনআশি | 80 আশি | 81 একাশি | 82 বিরাশি | 83 তিরাশি | 84 চুরাশি | 85 পঁচাশি | 86 ছিয়াশি
      87 সাতাশি | 88 আটাশি | 89 উননব্বই | 90 নব্বই | 91 একানব্বই | 92 বিরানব্বই | 93 তিরানব্বই | 94 চুরানব্বই | 95 পঁচানব্বই
      96 ছিয়ানব্বই | 97 সাতানব্বই | 98 আটানব্বই | 99 নিরানব্বই | 1.5 দেড় | 2.5 আড়াই | 0.5 সাড়ে | 100 শত শো শ | 200 দুইশো দুশো দুইশ
      300 তিনশো তিনশ | 400 চারশো চারশ | 500 পাঁচশো পাঁচশ | 600 ছয়শো ছয়শ | 700 সাতশো সাতশ | 800 আটশো আটশ | 900 নয়শো নয়শ | 1000 হাজার
      100000 লাখ লক্ষ`,
  },
  {
    code: 'ur',
    words: `1 ایک | 2 دو | 3 تین | 4 چار | 5 پانچ | 6 چھ | 7 سات | 8 آٹھ | 9 نو | 10 دس | 11 گیارہ | 12 بارہ | 13 تیرہ | 14 چودہ | 15 پندرہ
      16 سولہ | 17 سترہ | 18 اٹھارہ | 19 انیس | 20 بیس | 21 اکیس | 22 بائیس | 23 تیئیس | 24 چوبیس | 25 پچیس | 26 چھبیس | 27 ستائیس
      28 اٹھائیس | 29 انتیس | 30 تیس | 31 اکتیس | 32 بتیس | 33 تینتیس | 34 چونتیس | 35 پینتیس | 36 چھتیس | 37 سینتیس | 38 اڑتیس
      39 انتالیس | 40 چالیس | 41 اکتالیس | 42 بیالیس | 43 تینتالیس | 44 چوالیس | 45 پینتالیس | 46 چھالیس | 47 سینتالیس | 48 اڑتالیس
      49 انچاس | 50 پچاس | 51 اکاون | 52 باون | 53 ترپن | 54 چون | 55 پچپن | 56 چھپن | 57 ستاون | 58 اٹھاون | 59 انسٹھ | 60 ساٹھ
      61 اکسٹھ | 62 باسٹھ | 63 ترسٹھ | 64 چونسٹھ | 65 پینسٹھ | 66 چھیاسٹھ | 67 سڑسٹھ | 68 اڑسٹھ | 69 انہتر | 70 ستر | 71 اکہتر | 72 بہتر
      73 تہتر | 74 چوہتر | 75 پچھتر | 76 چھہتر | 77 ستتر | 78 اٹھہتر | 79 اناسی | 80 اسی | 81 اکیاسی | 82 بیاسی | 83 تریاسی | 84 چوراسی
      85 پچاسی | 86 چھیاسی | 87 ستاسی | 88 اٹھاسی | 89 نواسی | 90 نوے | 91 اکانوے | 92 بانوے | 93 ترانوے | 94 چورانوے | 95 پچانوے
      96 چھیانوے | 97 ستانوے | 98 اٹھانوے | 99 ننانوے | 1.5 ڈیڑھ | 2.5 ڈھائی | 0.5 ساڑھے | 100 سو | 1000 ہزار | 100000 لاکھ`,
  },
  {
    code: 'ta',
    words: `1 ஒன்று ஒரு | 2 இரண்டு | 3 மூன்று | 4 நான்கு | 5 ஐந்து | 6 ஆறு | 7 ஏழு | 8 எட்டு | 9 ஒன்பது | 10 பத்து | 11 பதினொன்று
      12 பன்னிரண்டு | 13 பதிமூன்று | 14 பதினான்கு | 15 பதினைந்து | 16 பதினாறு | 17 பதினேழு | 18 பதினெட்டு | 19 பத்தொன்பது | 20 இருபது
      21 இருபத்தொன்று | 22 இருபத்திரண்டு | 23 இருபத்திமூன்று | 24 இருபத்திநான்கு | 25 இருபத்தைந்து | 26 இருபத்தாறு | 27 இருபத்தேழு
      28 இருபத்தெட்டு | 29 இருபத்தொன்பது | 30 முப்பது | 31 முப்பத்தொன்று | 32 முப்பத்திரண்டு | 33 முப்பத்திமூன்று | 34 முப்பத்திநான்கு
      35 முப்பத்தைந்து | 36 முப்பத்தாறு | 37 முப்பத்தேழு | 38 முப்பத்தெட்டு | 39 முப்பத்தொன்பது | 40 நாற்பது | 41 நாற்பத்தொன்று
      42 நாற்பத்திரண்டு | 43 நாற்பத்திமூன்று | 44 நாற்பத்திநான்கு | 45 நாற்பத்தைந்து | 46 நாற்பத்தாறு | 47 நாற்பத்தேழு | 48 நாற்பத்தெட்டு
      49 நாற்பத்தொன்பது | 50 ஐம்பது | 51 ஐம்பத்தொன்று | 52 ஐம்பத்திரண்டு | 53 ஐம்பத்திமூன்று | 54 ஐம்பத்திநான்கு | 55 ஐம்பத்தைந்து
      56 ஐம்பத்தாறு | 57 ஐம்பத்தேழு | 58 ஐம்பத்தெட்டு | 59 ஐம்பத்தொன்பது | 60 அறுபது | 61 அறுபத்தொன்று | 62 அறுபத்திரண்டு
      63 அறுபத்திமூன்று | 64 அறுபத்திநான்கு | 65 அறுபத்தைந்து | 66 அறுபத்தாறு | 67 அறுபத்தேழு | 68 அறுபத்தெட்டு | 69 அறுபத்தொன்பது
      70 எழுபது | 71 எழுபத்தொன்று | 72 எழுபத்திரண்டு | 73 எழுபத்திமூன்று | 74 எழுபத்திநான்கு | 75 எழுபத்தைந்து | 76 எழுபத்தாறு
      77 எழுபத்தேழு | 78 எழுபத்தெட்டு | 79 எழுபத்தொன்பது | 80 எண்பது | 81 எண்பத்தொன்று | 82 எண்பத்திரண்டு | 83 எண்பத்திமூன்று
      84 எண்பத்திநான்கு | 85 எண்பத்தைந்து | 86 எண்பத்தாறு | 87 எண்பத்தேழு | 88 எண்பத்தெட்டு | 89 எண்பத்தொன்பது | 90 தொண்ணூறு
      91 தொண்ணூற்று_ஒன்று | 92 தொண்ணூற்று_இரண்டு | 93 தொண்ணூற்று_மூன்று | 94 தொண்ணூற்று_நான்கு | 95 தொண்ணூற்று_ஐந்து | 96 தொண்ணூற்று_ஆறு
      97 தொண்ணூற்று_ஏழு | 98 தொண்ணூற்று_எட்டு | 99 தொண்ணூற்று_ஒன்பது | 100 நூறு நூற்று | 200 இருநூறு இருநூற்று | 300 முன்னூறு முன்னூற்று
      400 நானூறு நானூற்று | 500 ஐநூறு ஐநூற்று | 600 அறுநூறு அறுநூற்று | 700 எழுநூறு எழுநூற்று | 800 எண்ணூறு எண்ணூற்று எண்நூறு எண்நூற்று
      900 தொள்ளாயிரம் தொள்ளாயிரத்து | 1000 ஆயிரம் ஆயிரத்து | 100000 லட்சம்`,
  },
  {
    code: 'te',
    words: `1 ఒకటి ఒక | 2 రెండు | 3 మూడు | 4 నాలుగు | 5 ఐదు | 6 ఆరు | 7 ఏడు | 8 ఎనిమిది | 9 తొమ్మిది | 10 పది | 11 పదకొండు | 12 పన్నెండు
      13 పదమూడు | 14 పద్నాలుగు | 15 పదిహేను | 16 పదహారు | 17 పదిహేడు | 18 పద్దెనిమిది | 19 పంతొమ్మిది | 20 ఇరవై | 21 ఇరవై_ఒక్కటి
      22 ఇరవై_రెండు | 23 ఇరవై_మూడు | 24 ఇరవై_నాలుగు | 25 ఇరవై_ఐదు | 26 ఇరవై_ఆరు | 27 ఇరవై_ఏడు | 28 ఇరవై_ఎనిమిది | 29 ఇరవై_తొమ్మిది
      30 ముప్పై | 31 ముప్పై_ఒకటి | 32 ముప్పై_రెండు | 33 ముప్పై_మూడు | 34 ముప్పై_నాలుగు | 35 ముప్పై_ఐదు | 36 ముప్పై_ఆరు | 37 ముప్పై_ఏడు
      38 ముప్పై_ఎనిమిది | 39 ముప్పై_తొమ్మిది | 40 నలభై | 41 నలభై_ఒకటి | 42 నలభై_రెండు | 43 నలభై_మూడు | 44 నలభై_నాలుగు | 45 నలభై_ఐదు
      46 నలభై_ఆరు | 47 నలభై_ఏడు | 48 నలభై_ఎనిమిది | 49 నలభై_తొమ్మిది | 50 యాభై | 51 యాభై_ఒకటి | 52 యాభై_రెండు | 53 యాభై_మూడు
      54 యాభై_నాలుగు | 55 యాభై_ఐదు | 56 యాభై_ఆరు | 57 యాభై_ఏడు | 58 యాభై_ఎనిమిది | 59 యాభై_తొమ్మిది | 60 అరవై | 61 అరవై_ఒకటి
      62 అరవై_రెండు | 63 అరవై_మూడు | 64 అరవై_నాలుగు | 65 అరవై_ఐదు | 66 అరవై_ఆరు | 67 అరవై_ఏడు | 68 అరవై_ఎనిమిది | 69 అరవై_తొమ్మిది
      70 డెబ్బై | 71 డెబ్బై_ఒకటి | 72 డెబ్బై_రెండు | 73 డెబ్బై_మూడు | 74 డెబ్బై_నాలుగు | 75 డెబ్బై_ఐదు | 76 డెబ్బై_ఆరు | 77 డెబ్బై_ఏడు
      78 డెబ్బై_ఎనిమిది | 79 డెబ్బై_తొమ్మిది | 80 ఎనభై | 81 ఎనభై_ఒకటి | 82 ఎనభై_రెండు | 83 ఎనభై_మూడు | 84 ఎనభై_నాలుగు | 85 ఎనభై_ఐదు
      86 ఎనభై_ఆరు | 87 ఎనభై_ఏడు | 88 ఎనభై_ఎనిమిది | 89 ఎనభై_తొమ్మిది | 90 తొంభై | 91 తొంభై_ఒకటి | 92 తొంభై_రెండు | 93 తొంభై_మూడు
      94 తొంభై_నాలుగు | 95 తొంభై_ఐదు | 96 తొంభై_ఆరు | 97 తొంభై_ఏడు | 98 తొంభై_ఎనిమిది | 99 తొంభై_తొమ్మిది | 100 వంద వందలు వందల నూరు
      1000 వెయ్యి వేలు వేల | 100000 లక్ష లక్షలు`,
  },
  {
    code: 'kn',
    words: `1 ಒಂದು | 2 ಎರಡು | 3 ಮೂರು | 4 ನಾಲ್ಕು | 5 ಐದು | 6 ಆರು | 7 ಏಳು | 8 ಎಂಟು | 9 ಒಂಬತ್ತು | 10 ಹತ್ತು | 11 ಹನ್ನೊಂದು | 12 ಹನ್ನೆರಡು | 13 ಹದಿಮೂರು
      14 ಹದಿನಾಲ್ಕು | 15 ಹದಿನೈದು | 16 ಹದಿನಾರು | 17 ಹದಿನೇಳು | 18 ಹದಿನೆಂಟು | 19 ಹತ್ತೊಂಬತ್ತು | 20 ಇಪ್ಪತ್ತು | 21 ಇಪ್ಪತ್ತೊಂದು | 22 ಇಪ್ಪತ್ತೆರಡು
      23 ಇಪ್ಪತ್ತಮೂರು | 24 ಇಪ್ಪತ್ತನಾಲ್ಕು | 25 ಇಪ್ಪತ್ತೈದು | 26 ಇಪ್ಪತ್ತಾರು | 27 ಇಪ್ಪತ್ತೇಳು | 28 ಇಪ್ಪತ್ತೆಂಟು | 29 ಇಪ್ಪತ್ತೊಂಬತ್ತು | 30 ಮೂವತ್ತು
      31 ಮೂವತ್ತೊಂದು | 32 ಮೂವತ್ತೆರಡು | 33 ಮೂವತ್ತಮೂರು | 34 ಮೂವತ್ತನಾಲ್ಕು | 35 ಮೂವತ್ತೈದು | 36 ಮೂವತ್ತಾರು | 37 ಮೂವತ್ತೇಳು | 38 ಮೂವತ್ತೆಂಟು
      39 ಮೂವತ್ತೊಂಬತ್ತು | 40 ನಲವತ್ತು | 41 ನಲವತ್ತೊಂದು | 42 ನಲವತ್ತೆರಡು | 43 ನಲವತ್ತಮೂರು | 44 ನಲವತ್ತನಾಲ್ಕು | 45 ನಲವತ್ತೈದು | 46 ನಲವತ್ತಾರು
      47 ನಲವತ್ತೇಳು | 48 ನಲವತ್ತೆಂಟು | 49 ನಲವತ್ತೊಂಬತ್ತು | 50 ಐವತ್ತು | 51 ಐವತ್ತೊಂದು | 52 ಐವತ್ತೆರಡು | 53 ಐವತ್ತಮೂರು | 54 ಐವತ್ತನಾಲ್ಕು
      55 ಐವತ್ತೈದು | 56 ಐವತ್ತಾರು | 57 ಐವತ್ತೇಳು | 58 ಐವತ್ತೆಂಟು | 59 ಐವತ್ತೊಂಬತ್ತು | 60 ಅರವತ್ತು | 61 ಅರವತ್ತೊಂದು | 62 ಅರವತ್ತೆರಡು
      63 ಅರವತ್ತಮೂರು | 64 ಅರವತ್ತನಾಲ್ಕು | 65 ಅರವತ್ತೈದು | 66 ಅರವತ್ತಾರು | 67 ಅರವತ್ತೇಳು | 68 ಅರವತ್ತೆಂಟು | 69 ಅರವತ್ತೊಂಬತ್ತು | 70 ಎಪ್ಪತ್ತು
      71 ಎಪ್ಪತ್ತೊಂದು | 72 ಎಪ್ಪತ್ತೆರಡು | 73 ಎಪ್ಪತ್ತಮೂರು | 74 ಎಪ್ಪತ್ತನಾಲ್ಕು | 75 ಎಪ್ಪತ್ತೈದು | 76 ಎಪ್ಪತ್ತಾರು | 77 ಎಪ್ಪತ್ತೇಳು | 78 ಎಪ್ಪತ್ತೆಂಟು
      79 ಎಪ್ಪತ್ತೊಂಬತ್ತು | 80 ಎಂಬತ್ತು | 81 ಎಂಬತ್ತೊಂದು | 82 ಎಂಬತ್ತೆರಡು | 83 ಎಂಬತ್ತಮೂರು | 84 ಎಂಬತ್ತನಾಲ್ಕು | 85 ಎಂಬತ್ತೈದು | 86 ಎಂಬತ್ತಾರು
      87 ಎಂಬತ್ತೇಳು | 88 ಎಂಬತ್ತೆಂಟು | 89 ಎಂಬತ್ತೊಂಬತ್ತು | 90 ತೊಂಬತ್ತು | 91 ತೊಂಬತ್ತೊಂದು | 92 ತೊಂಬತ್ತೆರಡು | 93 ತೊಂಬತ್ತಮೂರು | 94 ತೊಂಬತ್ತನಾಲ್ಕು
      95 ತೊಂಬತ್ತೈದು | 96 ತೊಂಬತ್ತಾರು | 97 ತೊಂಬತ್ತೇಳು | 98 ತೊಂಬತ್ತೆಂಟು | 99 ತೊಂಬತ್ತೊಂಬತ್ತು | 100 ನೂರು ನೂರ | 1000 ಸಾವಿರ ಸಾವಿರದ | 100000 ಲಕ್ಷ`,
  },
  {
    code: 'th',
    words: `½ ครึ่ง | 1 หนึ่ง เอ็ด นึง | 2 สอง ยี่ | 3 สาม | 4 สี่ | 5 ห้า | 6 หก | 7 เจ็ด | 8 แปด | 9 เก้า | ×10 สิบ | 100 ร้อย | 1000 พัน
      10000 หมื่น | 100000 แสน | 1000000 ล้าน`,
  },
  {
    code: 'lo',
    words: `1 ໜຶ່ງ ຫນຶ່ງ ເອັດ | 2 ສອງ | 3 ສາມ | 4 ສີ່ | 5 ຫ້າ | 6 ຫົກ | 7 ເຈັດ | 8 ແປດ | 9 ເກົ້າ | ×10 ສິບ | 20 ຊາວ | 100 ຮ້ອຍ | 1000 ພັນ
      10000 ໝື່ນ ຫມື່ນ | 100000 ແສນ | 1000000 ລ້ານ`,
  },
  {
    code: 'km',
    words: `1 មួយ | 2 ពីរ | 3 បី | 4 បួន | 5 ប្រាំ | 6 ប្រាំមួយ | 7 ប្រាំពីរ | 8 ប្រាំបី | 9 ប្រាំបួន | ×10 ដប់ | 20 ម្ភៃ | 30 សាមសិប | 40 សែសិប
      50 ហាសិប | 60 ហុកសិប | 70 ចិតសិប | 80 ប៉ែតសិប | 90 កៅសិប | 100 រយ | 1000 ពាន់ | 10000 ម៉ឺន | 100000 សែន | 1000000 លាន`,
  },
  {
    code: 'my',
    words: `1 တစ် | 2 နှစ် | 3 သုံး | 4 လေး | 5 ငါး | 6 ခြောက် | 7 ခုနစ် ခွန် | 8 ရှစ် | 9 ကိုး | ×10 ဆယ် ဆယ့် | 100 ရာ ရာ့ | 1000 ထောင် ထောင့်
      10000 သောင်း | 100000 သိန်း`,
  },
  {
    code: 'vi',
    words: `½ rưỡi | 1 một mốt | 2 hai | 3 ba | 4 bốn tư | 5 năm lăm nhăm | 6 sáu | 7 bảy bẩy | 8 tám | 9 chín | ×10 mươi mười chục | 100 trăm
      1000 nghìn ngàn | 1000000 triệu`,
    joins: { words: ['le ', 'linh '] },
  },
  {
    code: 'id',
    words: `½ setengah | 1 satu | 2 dua | 3 tiga | 4 empat | 5 lima | 6 enam | 7 tujuh | 8 delapan lapan | 9 sembilan | 10 sepuluh | 11 sebelas
      12 dua_belas | 13 tiga_belas | 14 empat_belas | 15 lima_belas | 16 enam_belas | 17 tujuh_belas | 18 delapan_belas lapan_belas
      19 sembilan_belas | ×10 puluh | 100 ratus seratus cepek | 500 gopek | 1000 ribu seribu seceng | 5000 goceng | 10000 ceban
      1000000 juta sejuta | 50 gocap`,
  },
  {
    code: 'fil',
    words: `1 isa isang uno | 2 dalawa dalawang dos | 3 tatlo tatlong tres | 4 apat kwatro | 5 lima limang singko | 6 anim sais
      7 pito pitong siyete | 8 walo walong otso | 9 siyam nwebe nuwebe | 10 sampu sampung diyes | 11 labing_isa labingisa labinisa onse
      12 labindalawa labing_dalawa dose | 13 labintatlo trese | 14 labing_apat labinapat katorse | 15 labinlima labing_lima kinse
      16 labing_anim labinanum disisais | 17 labimpito disisyete | 18 labing_walo labingwalo disiotso | 19 labinsiyam disinuwebe
      20 dalawampu dalawampung bente beinte | 25 bente_singko | 30 tatlumpu tatlumpung trenta treinta | 40 apatnapu apatnapung kwarenta
      50 limampu limampung singkwenta | 60 animnapu animnapung sisenta | 70 pitumpu pitumpung sitenta | 80 walumpu walumpung otsenta
      90 siyamnapu siyamnapung nobenta | 100 daan daang raan raang sandaan isandaan sandaang siyento | 500 kinyentos
      1000 libo libong sanlibo isanlibo sanlibong mil`,
    joins: { words: ["'t ", 'at ', 'na '] },
  },
  {
    code: 'sw',
    words: `1 moja | 2 mbili | 3 tatu | 4 nne | 5 tano | 6 sita | 7 saba | 8 nane | 9 tisa | 10 kumi | 11 kumi_na_moja | 12 kumi_na_mbili
      13 kumi_na_tatu | 14 kumi_na_nne | 15 kumi_na_tano | 16 kumi_na_sita | 17 kumi_na_saba | 18 kumi_na_nane | 19 kumi_na_tisa
      20 ishirini | 30 thelathini | 40 arobaini arubaini | 50 hamsini | 60 sitini | 70 sabini | 80 themanini | 90 tisini | 100 mia
      1000 elfu | 100000 laki | 1000000 milioni`,
    powersFirst: true,
    joins: { words: ['na '] },
  },
  {
    code: 'ha',
    words: `1 ɗaya daya | 2 biyu | 3 uku | 4 huɗu hudu | 5 biyar | 6 shida | 7 bakwai | 8 takwas | 9 tara | 10 goma | 11 goma_sha_ɗaya sha_ɗaya
      12 goma_sha_biyu sha_biyu | 13 goma_sha_uku sha_uku | 14 goma_sha_huɗu sha_huɗu | 15 goma_sha_biyar sha_biyar
      16 goma_sha_shida sha_shida | 17 goma_sha_bakwai sha_bakwai | 18 goma_sha_takwas sha_takwas | 19 goma_sha_tara sha_tara | 20 ashirin
      30 talatin | 40 arba'in arbain | 50 hamsin | 60 sittin | 70 saba'in sabain | 80 tamanin | 90 casa'in tis'in casain | 100 ɗari dari
      1000 dubu`,
    powersFirst: true,
    joins: { words: ['da '] },
  },
  {
    code: 'am',
    words: `1 አንድ | 2 ሁለት | 3 ሶስት ሦስት | 4 አራት | 5 አምስት | 6 ስድስት | 7 ሰባት | 8 ስምንት | 9 ዘጠኝ | 10 አስር አሥር | ×10 አስራ አሥራ | 20 ሃያ ሀያ | 30 ሰላሳ | 40 አርባ
      50 ሃምሳ ሀምሳ አምሳ | 60 ስልሳ ስድሳ | 70 ሰባ | 80 ሰማንያ | 90 ዘጠና | 100 መቶ | 1000 ሺ ሺህ | 1000000 ሚሊዮን`,
  },
  {
    code: 'ko',
    words: `1 일 | 2 이 | 3 삼 | 4 사 | 5 오 | 6 육 | 7 칠 | 8 팔 | 9 구 | ×10 십 | 100 백 | 1000 천 | 10000 만 | 100000000 억`,
  },
  {
    code: 'ja',
    words: `1 一 | 2 二 | 3 三 | 4 四 | 5 五 | 6 六 | 7 七 | 8 八 | 9 九 | ×10 十 | 100 百 | 1000 千 | 10000 万 | 100000000 億`,
  },
  {
    code: 'zh',
    words: `½ 半 | 1 一 壹 | 2 二 两 兩 贰 貳 | 3 三 叁 參 | 4 四 肆 | 5 五 伍 | 6 六 陆 陸 | 7 七 柒 | 8 八 捌 | 9 九 玖 | ×10 十 拾 | 100 百 佰 | 1000 千 仟 | 10000 万 萬
      100000000 亿 億`,
    joins: { words: ['零', '〇'] },
    shortens: true,
  },
];
