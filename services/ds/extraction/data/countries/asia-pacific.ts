import { type Country, country } from './country.ts';

/** East and South-East Asia, Australia and the Pacific. */
export const ASIA_PACIFIC: readonly Country[] = [
  country(
    'AU',
    'AUD',
    `commbank | commonwealth bank | commonwealth bank of australia | netbank commbank | cba australia
    westpac australia | westpac banking corporation | nab | national australia bank | nab connect
    anz australia | anz plus | st.george bank | stgeorge | banksa | bank of melbourne | bankwest
    macquarie bank | macquarie | bendigo bank | bendigo | bendigo and adelaide bank | suncorp bank
    suncorp | bank of queensland | boq | me bank | ing australia | ing direct australia | ubank
    up bank | up bank australia | amp bank | bank australia | great southern bank
    credit union australia | heritage bank australia | people first bank | people's choice credit union
    newcastle permanent | greater bank | ngm group | beyond bank | hume bank | imb bank | p&n bank
    peopleschoice | teachers mutual bank | unibank australia | police bank | defence bank | qudos bank
    qbank | rabobank australia | regional australia bank | mystate bank | auswide bank | judo bank
    alex bank | in1bank | 86 400 | virgin money australia | hsbc australia | citibank australia
    latitude financial | latitude 28 degrees | coles mastercard | woolworths money card | zip pay
    zip money | zipmoney | openpay australia | beem it | beemit | qantas money | tyro payments
    airwallex australia`,
    `bpay | payid | osko | osko payment | bsb | bsb number | payto agreement | npp australia
    eftpos australia | eftpos aus | centrelink | medicare australia | mygov | ato payment | ato refund
    australian taxation office | austrac | apra | afsl | australian credit licence | afca | hecs
    superannuation | opal card | myki | linkt | reserve bank of australia
    services australia`,
    `australia | sydney | sydney nsw | melbourne | melbourne vic | brisbane | brisbane qld | perth wa
    canberra | queensland | new south wales | nsw aus | vic aus | qld aus | .com.au | .net.au
    .org.au | .gov.au | .id.au | .bank.au | .au/ | +61
    adelaide sa`,
  ),
  country(
    'NZ',
    'NZD',
    `asb bank | asb nz | bnz | bank of new zealand | kiwibank | anz new zealand | anz nz | westpac nz
    westpac new zealand | tsb bank nz | tsb new zealand | sbs bank | co-operative bank nz
    the co-operative bank new zealand | heartland bank | rabobank new zealand | hsbc new zealand
    kiwi bank | nzhl | first credit union nz | unity credit union nz | dosh nz | dosh wallet | sharesies
    emerge nz | laybuy | genoapay | gem visa nz | farmlands finance | squirrel nz`,
    `kiwisaver | ird gst | inland revenue nz | ird number | paymark | worldline nz | account2account
    online eftpos | windcave nz | studylink | work and income | winz | at hop
    reserve bank of new zealand | te putea matua`,
    `new zealand | aotearoa | auckland | wellington nz | christchurch | dunedin nz | .co.nz | .govt.nz
    .org.nz | .net.nz | .nz | +64`,
  ),
  country(
    'SG',
    'SGD',
    `posb | dbs singapore | dbs paylah | paylah | dbs/posb | posb digibank | ocbc singapore
    ocbc pay anyone | frank by ocbc | uob singapore | uob tmrw singapore | uob one | maybank singapore
    citibank singapore | standard chartered singapore | hsbc singapore | trust bank sg
    trust bank singapore | gxs bank | gxs | maribank | mari bank | anext bank | green link digital bank
    cimb singapore | rhb singapore | bank of china singapore | icbc singapore | youtrip
    instarem singapore | favepay singapore | fave singapore | ez-link | ezlink | simplygo | singtel dash
    hometeamns | liquidpay | atome singapore | shopback paylater | hoolah | endowus | syfe
    stashaway singapore | nets qr | netspay | etiqa singapore`,
    `paynow | sgqr | singpass | iras | giro singapore | cpf board | cdc vouchers | meps+
    monetary authority of singapore | ntuc income | sp services | singpost | town council singapore`,
    `singapore | s'pore | 新加坡 | சிங்கப்பூர் | jurong | tampines | orchard road | .com.sg | .gov.sg
    .edu.sg | .sg | +65`,
  ),
  country(
    'MY',
    'MYR',
    `maybank2u | maybank malaysia | maybank islamic | mae by maybank | m2u my | cimb malaysia
    cimb clicks malaysia | cimb octo malaysia | public bank berhad | pbe bank | public islamic bank
    rhb | rhb bank | rhb islamic | rhb now | hong leong bank malaysia | hlb connect | hong leong connect
    hong leong islamic | ambank | am bank | amonline | ambank islamic | bank islam | bank islam malaysia
    bank rakyat | bank muamalat malaysia | bank simpanan nasional | mybsn | affin bank | affinbank
    affin islamic | affinalways | alliance bank malaysia | allianceonline | agronet
    mbsb bank | mbsb | kuwait finance house malaysia | al rajhi malaysia | ocbc malaysia | ocbc al-amin
    uob malaysia | hsbc malaysia | hsbc amanah | standard chartered malaysia | citibank malaysia
    bank of china malaysia | co-opbank pertama
    gxbank | gx bank malaysia | aeon bank malaysia | boost bank | ryt bank | kaf digital bank
    touch n go | touch 'n go | tng ewallet | tngd | tng digital | boost malaysia | boost ewallet | setel
    setel wallet | bigpay | big pay malaysia | grabpay malaysia | shopeepay malaysia | razer pay
    merchantrade money | merchantrade | mcash malaysia | fave malaysia | aeon wallet malaysia
    aeon credit malaysia | ipay88 | billplz | senangpay | spaylater malaysia | tabung haji | asnb
    wahed malaysia | stashaway malaysia`,
    `duitnow | duit now | duitnow qr | jompay | jom pay | mydebit | meps malaysia | ibg transfer
    instant transfer ibft | fpx | paynet malaysia | bank negara | bank negara malaysia | lhdn | kwsp
    perkeso | ptptn | tenaga nasional | tnb bil | air selangor | mykad | mytax | str sumbangan tunai`,
    `malaysia | kuala lumpur | petaling jaya | shah alam | johor bahru | pulau pinang | penang
    kota kinabalu | kuching | selangor | .com.my | .gov.my | .net.my | .org.my | .my/ | +60`,
  ),
  country(
    'BN',
    'BND',
    `bibd | bank islam brunei darussalam | baiduri | baiduri bank | taib brunei
    perbadanan tabung amanah islam brunei | standard chartered brunei | bibd nexgen | progresif pay
    pocket brunei`,
    `tarus brunei | brunei darussalam central bank | bdcb`,
    `brunei | brunei darussalam | bandar seri begawan | gadong | .com.bn | .gov.bn | .bn/ | +673`,
  ),
  country(
    'HK',
    'HKD',
    `恒生银行 | 恆生銀行 | hang seng bank | hang seng | hangseng | boc hong kong | bochk
    bank of china hong kong
    bank of china (hong kong) | bea hong kong | bank of east asia | hsbc hk | hsbc hong kong
    hsbc payme | payme from hsbc | payme hsbc | standard chartered hong kong | sc hong kong
    citibank hong kong | dbs hong kong | dbs bank (hong kong) | icbc asia | china construction bank asia
    ccb asia | cncbi | china citic bank international | dah sing bank | dah sing
    nanyang commercial bank | ncb hong kong | chong hing bank | shanghai commercial bank
    wing lung bank | cmb wing lung | public bank hong kong | fubon bank hong kong | oricredit
    airstar bank | airstar | za bank | mox bank | mox by standard chartered | livi bank | welab bank
    fusion bank hong kong | ant bank hong kong | pao bank | wechat pay hk | alipayhk | alipay hk
    tap & go | tap n go | octopus card hong kong | octopus wallet | aeon credit hong kong | bocpay
    boc pay | prime credit hk | wewa visa | earnmore
    恒生銀行 | 中銀香港 | 中国银行(香港) | 匯豐銀行 | 滙豐銀行 | 東亞銀行 | 渣打香港 | 渣打銀行(香港) | 大新銀行 | 創興銀行 | 南洋商業銀行 | 工銀亞洲 | 建行亞洲
    招商永隆 | 眾安銀行 | 富融銀行 | 天星銀行 | 匯立銀行 | 支付寶香港 | 八達通銀包`,
    `hkma | hong kong monetary authority | fps hong kong | fps hk | fps id | jetco | jetco pay
    octopus hk | 轉數快 | 八達通 | 拍住賞 | 強積金 | mpf | clp power | hk electric | towngas | hktvmall | hkd fps`,
    `hong kong | hongkong | 香港島 | 香港特區 | 香港特别行政区 | 尖沙咀 | hksar | kowloon | tsim sha tsui | mong kok | 銅鑼灣
    .com.hk | .gov.hk
    .org.hk | .hk | +852`,
  ),
  country(
    'MO',
    'MOP',
    `banco nacional ultramarino | bnu macau | bank of china macau | boc macau | icbc macau
    tai fung bank | luso international banking | mpay macau | macau pass | 澳門通 | 中銀澳門 | 大豐銀行 | 大西洋銀行
    工銀澳門 | 澳門國際銀行`,
    `monetary authority of macao | simple pay macau | 聚易用 | 澳門金管局`,
    `macau | macao | 澳門特區 | 澳门特别行政区 | .com.mo | .gov.mo | .mo/ | +853`,
  ),
  country(
    'PH',
    'PHP',
    `bdo unibank | bdo | bdo online | bdo pay | metrobank | metrobank philippines | bpi philippines
    bpi online | bank of the philippine islands | bpi family savings | landbank
    land bank of the philippines | landbank of the philippines | unionbank
    unionbank of the philippines | union bank of the philippines | security bank philippines
    securitybank | pnb philippines | philippine national bank | rcbc | rizal commercial banking
    rcbc diskartech | diskartech | eastwest bank | eastwest bank philippines | china bank philippines
    chinabank | chinabank savings | psbank philippines | philippine savings bank | dbp philippines
    development bank of the philippines | aub philippines | asia united bank
    bank of commerce philippines | ucpb | robinsons bank | philtrust bank | sterling bank of asia
    maybank philippines | hsbc philippines | citibank philippines | ctbc bank philippines | cimb bank ph
    cimb philippines | gsave | upay cimb
    gcash | g-cash | gcredit | ggives | gxi mynt | paymaya | maya bank | maya wallet | maya philippines
    maya philippines inc | mayabank | gotyme | gotyme bank | seabank philippines | tonik | tonik bank
    uno digital bank | uniondigital | union digital bank | ofbank | coins.ph | coinsph
    shopeepay philippines | spaylater philippines | grabpay philippines | lazada wallet ph | palawanpay
    palawan pawnshop | palawan express | cebuana lhuillier | cebuana | mlhuillier | ml kwarta padala
    lbc express | billease | home credit philippines | tala philippines | juanhand | komo by eastwest
    netbank philippines | ownbank | atome philippines | usend philippines | starpay philippines
    bayad center | touchpay philippines | dragonpay | paymongo | bayadcenter`,
    `pesonet | instapay philippines | instapay ph | qr ph | qrph | bancnet | bangko sentral ng pilipinas
    bangko sentral | bsp.gov.ph | pdic | philhealth | pag-ibig | pagibig | sss contribution | sss loan
    gcash padala | meralco | maynilad | pldt | beep card | bir philippines | 7-connect`,
    `philippines | pilipinas | manila | quezon city | makati | makati city | taguig | cebu city
    davao city | pasig | .com.ph | .gov.ph | .org.ph | .net.ph | .ph | +63`,
  ),
  country(
    'ID',
    'IDR',
    `bank central asia | bca | bsi | bni | bca mobile | mybca | klikbca | bca indonesia | blu by bca | blu bca
    bank mandiri | livin mandiri | livin by mandiri | livin' by mandiri | bank rakyat indonesia | bri
    brimo | bank bri | britama | bank bni | bank negara indonesia | bni mobile | wondr by bni | bank btn
    btn mobile | bale by btn | bank syariah indonesia | bsi mobile | byond by bsi | bank permata
    permatabank | permata bank | permatamobile | bank danamon | danamon | d-bank pro | cimb niaga
    octo mobile | octo clicks | octo pay | ocbc nisp | ocbc indonesia | panin bank | bank panin
    maybank indonesia | m2u indonesia | uob indonesia | tmrw indonesia | bank mega | bank sinarmas
    bank bukopin | kb bukopin | bank muamalat indonesia | bank jago | jago syariah | bank jatim
    bank jateng | bank bjb | bank dki | jakone mobile | bank sumut | bank nagari | bank neo commerce
    neobank indonesia | bank aladin | allo bank | allobank | seabank indonesia | superbank indonesia
    line bank indonesia | krom bank | jenius | jenius btpn | btpn | smbc indonesia | digibank indonesia
    dbs indonesia | hsbc indonesia | citibank indonesia | bank raya | hibank | bank saqu | bank ina
    bank mestika | bank mayapada | nobu bank
    gopay | go-pay | gopaylater | ovo cash | ovo id | pt visionet | dompet dana | dana indonesia
    dana wallet | pt espay debit indonesia koe | linkaja | link aja | shopeepay indonesia
    spaylater indonesia | doku wallet | isaku | i.saku | sakuku | flip.id | flip indonesia | kredivo
    akulaku | indodana | home credit indonesia | astrapay | jeniuspay | midtrans | xendit | tapcash
    e-money mandiri | mandiri e-money | flazz | brizzi | pluang | ajaib sekuritas | bibit reksa dana`,
    `qris | bi-fast | bifast | virtual account indonesia | nomor va | gerbang pembayaran nasional
    bank indonesia | ojk | otoritas jasa keuangan | bpjs | bpjs kesehatan | token pln | pln prabayar
    pln pascabayar | pdam | npwp | indihome | telkomsel pulsa | atm bersama | prima debit`,
    `indonesia | jakarta | jakarta selatan | surabaya | bandung | denpasar | tangerang | bekasi
    yogyakarta | medan id | .co.id | .go.id | .or.id | .ac.id | .web.id | .id/ | +62`,
  ),
  country(
    'TH',
    'THB',
    `kasikornbank | kasikorn | kbank | k plus | kplus | siam commercial bank | scb easy | scb connect
    scb thailand | bangkok bank | bualuang mbanking | bualuang | krungthai | krungthai bank
    krungthai next | krung thai bank | ktb thailand | krungsri | bank of ayudhya | kma krungsri | ttb
    ttb touch | tmbthanachart | thanachart | government savings bank thailand | mymo gsb | mymo by gsb
    baac thailand | ghb all | government housing bank thailand | kiatnakin phatra | kkp | kkp bank
    tisco | tisco bank | cimb thai | uob thai | uob tmrw thailand | lh bank | icbc thai
    islamic bank of thailand | standard chartered thai | krungthai card | ktc card | ktc
    central the 1 card | umay+ | umay plus | aeon thailand | first choice krungsri
    truemoney | true money | truemoney wallet | rabbit line pay | paotang | pao tang | dolfin wallet
    shopeepay thailand | airpay thailand | line bk | make by kbank | dime kkp | omise | ascend money
    ธนาคารกสิกรไทย | กสิกรไทย | กสิกร | ไทยพาณิชย์ | ธนาคารไทยพาณิชย์ | ธนาคารกรุงเทพ | กรุงไทย
    ธนาคารกรุงไทย | กรุงศรี | ธนาคารกรุงศรีอยุธยา | ทหารไทยธนชาต | ทีทีบี | ธนาคารออมสิน | ออมสิน
    ธ.ก.ส | ธอส | เกียรตินาคินภัทร | ทิสโก้ | แลนด์แอนด์เฮ้าส์ | ทรูมันนี่ | เป๋าตัง | เคพลัส`,
    `promptpay | prompt pay | พร้อมเพย์ | thai qr | bahtnet | ธปท | ธนาคารแห่งประเทศไทย
    bank of thailand | ทางรัฐ | การไฟฟ้า | การประปา | ประกันสังคม | เป๋าตังค์`,
    `thailand | ไทย | ประเทศไทย | bangkok | krung thep | phuket | chiang mai | pattaya | nonthaburi
    กรุงเทพ | เชียงใหม่ | ภูเก็ต | .co.th | .or.th | .go.th | .in.th | .ac.th | .th | +66`,
  ),
  country(
    'VN',
    'VND',
    `vietcombank | vcb digibank | vietinbank | vietinbank ipay | bidv | bidv smartbanking
    agribank vietnam | agribank e-mobile | techcombank | mb bank vietnam | mbbank | mbbank vietnam
    mb ngan hang quan doi | vpbank | vpbank neo | acb one | acb vietnam | ngan hang a chau | sacombank
    sacombank pay | tpbank | hdbank | vib bank | myvib | shb vietnam | saigon hanoi bank | msb vietnam
    maritime bank | ocb omni | ocb vietnam | seabank vietnam | lpbank | lienvietpostbank | lienviet24h
    eximbank vietnam | nam a bank | namabank | bac a bank | abbank | pvcombank | vietbank | ncb vietnam
    bvbank | viet capital bank | kienlongbank | saigonbank | baoviet bank | vietabank | pgbank | gpbank
    cbbank | oceanbank | scb vietnam | woori vietnam | shinhan vietnam | shinhan bank vietnam
    hsbc vietnam | uob vietnam | timo bank | cake by vpbank | cake vpbank | tnex | ubank vpbank
    liobank
    vi momo | momo vietnam | zalopay | zalo pay | vnpay | vnpay-qr | viettelpay | viettel money
    shopeepay vietnam | vnpt money | vnpt pay | payoo | appota | fe credit | home credit vietnam
    ngan luong | onepay vietnam | mcredit | kredivo vietnam
    ngân hàng ngoại thương | ngân hàng quân đội | ngân hàng nông nghiệp`,
    `napas | napas 247 | vietqr | ngan hang nha nuoc viet nam | ngân hàng nhà nước | evn hcmc | evn hanoi
    bhxh | vneid | vetc | epass vietnam | ttkdtm`,
    `vietnam | viet nam | ha noi | hanoi | ho chi minh | tp.hcm | tphcm | da nang | saigon | sai gon
    .com.vn | .gov.vn | .edu.vn | .vn | +84`,
  ),
  country(
    'KH',
    'USD',
    `aba bank | aba mobile | aba bank cambodia | aba pay | acleda | acleda bank | acleda mobile
    acleda toanchet | canadia bank | canadia | wing bank | wing bank cambodia | wing money | prince bank
    prince bank cambodia | sathapana | sathapana bank | chip mong bank | phillip bank | ftb bank
    foreign trade bank of cambodia | vattanac bank | cambodia post bank | cp bank cambodia | hattha bank
    amret | prasac | kb prasac | lolc cambodia | maybank cambodia | cimb cambodia | rhb cambodia
    woori bank cambodia | shinhan bank cambodia | bred bank cambodia | j trust royal bank
    advanced bank of asia | ard financial | truemoney cambodia | pi pay | pipay | emoney cambodia
    ly hour | u-pay cambodia
    ធនាគារ អេប៊ីអេ | អេប៊ីអេ | អេស៊ីលីដា | វីង | ធនាគារវីង | ធនាគារកាណាឌីយ៉ា`,
    `bakong | khqr | national bank of cambodia | retail pay cambodia | បាគង | ធនាគារជាតិនៃកម្ពុជា
    electricite du cambodge`,
    `cambodia | kampuchea | កម្ពុជា | phnom penh | siem reap | sihanoukville | ភ្នំពេញ | .com.kh
    .gov.kh | .kh | +855`,
  ),
  country(
    'LA',
    'LAK',
    `bcel | bcel one | bcelone | onepay bcel | banque pour le commerce exterieur lao
    lao development bank | ldb trust | joint development bank | jdb lao | yes by jdb
    agricultural promotion bank lao | apb lao | phongsavanh bank | indochina bank | lao viet bank
    st bank laos | bfl laos | u-money laos | umoney | m-money laos | ທະນາຄານການຄ້າຕ່າງປະເທດລາວ
    ທະນາຄານພັດທະນາລາວ`,
    `lapnet | lao qr | bank of the lao p.d.r | bank of lao | ທະນາຄານແຫ່ງ ສປປ ລາວ`,
    `laos | lao pdr | ລາວ | vientiane | luang prabang | ວຽງຈັນ | .gov.la | .com.la | .la/ | +856`,
  ),
  country(
    'MM',
    'MMK',
    `kbz bank | kanbawza | kbzpay | kbz pay | kpay myanmar | aya bank | aya pay | ayapay
    cb bank myanmar | cb pay myanmar | cbpay | yoma bank | wave pay | wavepay | wavemoney
    wave money myanmar | uab bank | uabpay | uab pay | agd bank | agd pay | onepay myanmar
    a bank myanmar | mab bank | myawaddy bank | ok dollar | m-pitesan | mytel pay | trusty pay
    true money myanmar | mpu myanmar
    ကမ္ဘောဇဘဏ် | ဧရာဝတီဘဏ် | ရိုးမဘဏ် | ကေပေး | ဝေ့ဖ်ပေး`,
    `mmqr | myanmarpay | cbm-net | central bank of myanmar | myanmar payment union
    မြန်မာနိုင်ငံတော်ဗဟိုဘဏ်`,
    `myanmar | မြန်မာ | yangon | mandalay | naypyitaw | ရန်ကုန် | မန္တလေး | .com.mm | .gov.mm | .mm/
    +95`,
  ),
  country(
    'TL',
    'USD',
    `bnctl | banco nacional de comercio de timor-leste | bnu timor | bank mandiri timor-leste
    anz timor-leste | mosan wallet | t-pay timor | telemor pay`,
    `banco central de timor-leste | p24 timor`,
    `timor-leste | east timor | dili timor | .gov.tl | .tl/ | +670`,
  ),
  country(
    'KR',
    'KRW',
    `kb국민은행 | 국민은행 | kb국민카드 | kb국민 | kb카드 | 국민카드 | 신한은행 | 신한카드 | 신한체크 | 우리은행 | 우리카드 | 하나은행 | 하나카드 | keb하나
    농협은행 | nh농협 | nh카드 | 농협카드 | nh투자증권 | 기업은행 | ibk기업은행 | ibk | 수협은행 | 새마을금고 | mg새마을금고 | 우체국예금 | 우체국
    sc제일은행 | 제일은행 | 한국씨티은행 | 씨티카드 | 대구은행 | im뱅크 | 부산은행 | bnk부산은행 | 경남은행 | bnk경남은행 | 광주은행 | 전북은행 | 제주은행
    산업은행 | kdb산업은행 | 카카오뱅크 | 카카오페이 | 카카오페이머니 | 케이뱅크 | 토스뱅크 | 토스페이 | 토스증권 | 네이버페이 | 네이버파이낸셜 | 페이코 | 삼성카드
    삼성페이 | 현대카드 | 롯데카드 | bc카드 | 비씨카드 | 씨티은행 | 저축은행 | 미래에셋증권 | 키움증권 | 삼성증권 | 한국투자증권 | 코나카드 | 티머니 | 쿠페이
    쿠팡페이 | 스마일페이 | 엘페이 | 차이카드 | 트래블로그 | 트래블월렛
    산림조합 | 농협중앙회 | 지역농협 | 케이뱅크카드 | 카카오뱅크카드 | 토스뱅크카드 | nh농협은행 | 우체국은행 | 하나머니 | 신한pay | 쏠페이 | 우리페이 | kb페이 | 페이북 | 토스머니 | 토스페이먼츠 | kakaobank | kakao bank | kakaopay | kakao pay | toss bank | tossbank
    kbank korea | naver pay
    naverpay | samsung card | hyundai card | lotte card | shinhan bank | shinhan card | kookmin bank
    kb kookmin | kb kookmin bank | woori bank | woori card | keb hana | hana bank | hana card korea
    nh nonghyup | nonghyup | industrial bank of korea | busan bank | daegu bank | payco | bc card korea
    sc first bank korea`,
    `국민연금 | 건강보험 | 카드론 | 국민행복카드 | 지역화폐 | 국세청 | 금융결제원 | 오픈뱅킹 | 금융감독원 | 한국은행 | bank of korea | 한국전력 | 하이패스
    재난지원금`,
    `south korea | republic of korea | 서울시 | 서울특별시 | 부산광역시 | 인천광역시 | 대한민국 | seoul | busan | incheon
    .co.kr | .go.kr | .or.kr | +82`,
  ),
  country(
    'KP',
    'KPW',
    `조선중앙은행 | foreign trade bank of the dprk | narae card | 나래카드`,
    `central bank of the dprk`,
    `north korea | dprk | pyongyang | .com.kp | +850`,
  ),
  country(
    'JP',
    'JPY',
    `三菱ufj銀行 | 三菱ufj | 三菱ufjニコス | 三井住友銀行 | 三井住友カード | 三井住友 | みずほ銀行 | みずほ | りそな銀行 | りそな | ゆうちょ銀行 | ゆうちょ
    楽天銀行 | 楽天カード | 楽天ペイ | 楽天edy | 住信sbiネット銀行 | sbi新生銀行 | sbi証券 | 新生銀行 | auじぶん銀行 | じぶん銀行 | ペイペイ銀行
    paypay銀行 | paypayカード | ペイペイ | ソニー銀行 | イオン銀行 | イオンカード | セブン銀行 | ローソン銀行 | みんなの銀行 | 横浜銀行 | 千葉銀行 | 静岡銀行
    福岡銀行 | 北洋銀行 | 埼玉りそな銀行 | 関西みらい銀行 | 京都銀行 | 広島銀行 | 常陽銀行 | 七十七銀行 | 西日本シティ銀行 | スルガ銀行 | 東京スター銀行
    gmoあおぞらネット銀行 | あおぞら銀行 | 信用金庫 | 信用組合 | 労働金庫 | ろうきん | jaバンク | 農林中央金庫 | エポスカード | セゾンカード | クレディセゾン
    オリコカード | オリコ | ジャックス | ビューカード | dカード | au payカード | auペイ | d払い | メルペイ | メルカード | ラインペイ | ファミペイ
    jcbカード | ニコスカード | ライフカード | ポケットカード | アコム | プロミス | アイフル | モバイルsuica | モバイルスイカ | バンドルカード | 楽天証券
    マネックス証券 | 野村證券
    paypay | paypay bank | mufg | mufg bank | bank of tokyo-mitsubishi | smbc | smbc card
    sumitomo mitsui | mizuho | mizuho bank | rakuten bank | rakuten card | rakuten pay | japan post bank
    jp bank | resona | resona bank | sbi shinsei | sbi sumishin | sumishin sbi | aeon bank japan
    seven bank | sony bank | merpay | jcb card japan | epos card | saison card | orico | kyash | vandle
    pixiv pay | minna bank`,
    `銀行振込 | 口座振替 | ペイジー | pay-easy | ことら送金 | ことら | コンビニ払い | 年金機構 | 国税庁 | 日本銀行 | bank of japan | マイナポイント
    電子マネー | suica | pasmo | nanaco | waon | icoca | 交通系ic | 東京電力 | 東京ガス | nhk受信料`,
    `japan | 日本国 | 東京都 | 大阪府 | 大阪市 | 横浜市 | tokyo | osaka | kyoto | yokohama | nagoya | .co.jp | .ne.jp
    .or.jp | .go.jp | .jp | +81`,
  ),
  country(
    'CN',
    'CNY',
    `中国工商银行 | 工商银行 | 中国建设银行 | 建设银行 | 中国农业银行 | 农业银行 | 中国银行 | 交通银行 | 招商银行 | 邮储银行 | 中国邮政储蓄银行 | 邮政储蓄 | 中信银行
    光大银行 | 中国光大银行 | 民生银行 | 中国民生银行 | 兴业银行 | 浦发银行 | 平安银行 | 广发银行 | 华夏银行 | 浙商银行 | 渤海银行 | 恒丰银行 | 北京银行 | 上海银行
    江苏银行 | 南京银行 | 宁波银行 | 杭州银行 | 徽商银行 | 成都银行 | 重庆银行 | 长沙银行 | 盛京银行 | 北京农商银行 | 上海农商银行 | 广州银行 | 农村信用社 | 农商银行
    微众银行 | 网商银行 | 百信银行 | 新网银行 | 支付宝 | 微信支付 | 微信转账 | 财付通 | 云闪付 | 余额宝 | 零钱通 | 京东金融 | 京东支付 | 京东白条 | 美团支付
    美团月付 | 抖音支付 | 度小满 | 翼支付 | 和包支付 | 拉卡拉
    icbc china | industrial and commercial bank of china | china construction bank
    agricultural bank of china | china merchants bank | cmb china | postal savings bank of china | psbc
    bank of communications china | china citic bank | ping an bank | china minsheng bank
    industrial bank china | shanghai pudong development bank | spdb | china everbright bank
    huaxia bank | alipay | wechat pay | weixin pay | wechatpay | tenpay | yu'e bao | webank
    mybank china`,
    `数字人民币 | e-cny | 网银转账 | 个人所得税 | 住房公积金 | 公积金 | 中国人民银行 | people's bank of china | 国家电网 | 医保局 | 交管12123`,
    `中国大陆 | p.r. china | 北京市 | 上海市 | 广州市 | 深圳市 | prc china | beijing | shanghai | guangzhou | shenzhen
    chengdu | hangzhou
    .com.cn | .gov.cn | .net.cn | .org.cn | .cn | +86`,
  ),
  country(
    'TW',
    'TWD',
    `台灣銀行 | 臺灣銀行 | 國泰世華 | 國泰世華銀行 | 中國信託 | 中信銀行 | 中信卡 | 玉山銀行 | 玉山信用卡 | 台新銀行 | 富邦銀行 | 台北富邦 | 台北富邦銀行 | 永豐銀行
    兆豐銀行 | 第一銀行 | 華南銀行 | 彰化銀行 | 合作金庫 | 土地銀行 | 台灣企銀 | 上海商銀 | 聯邦銀行 | 遠東商銀 | 遠東銀行 | 元大銀行 | 凱基銀行 | 新光銀行
    台中銀行 | 京城銀行 | 星展銀行台灣 | 星展(台灣) | 滙豐(台灣) | 渣打國際商業銀行 | 中華郵政 | 王道銀行 | 將來銀行 | 連線銀行 | 樂天國際商業銀行 | 街口支付
    全支付 | 全盈+pay | 一卡通money | 悠遊付 | 台灣pay | 橘子支付 | 歐付寶 | 台新richart
    cathay united bank | ctbc bank | ctbc | e.sun bank | esun bank | taishin | taishin bank
    taipei fubon | bank sinopac | sinopac | mega bank taiwan | first bank taiwan | hua nan bank
    chang hwa bank | bank of taiwan | land bank of taiwan | taiwan cooperative bank | yuanta bank
    kgi bank | chunghwa post | line bank taiwan | next bank taiwan | jkopay | jko pay | richart | pxpay
    px pay plus | pi wallet taiwan | icash pay | opay taiwan`,
    `twqr | taiwan pay | easycard | easywallet | 悠遊卡 | 一卡通 | icash2.0 | 統一發票 | 健保費 | 中華電信 | 財金公司 | 國稅局
    etag | 中央銀行台灣 | 約定轉帳`,
    `taiwan | 台北市 | 臺北市 | 新北市 | 高雄市 | 台中市 | 臺中市 | taipei | kaohsiung | taichung | .com.tw | .gov.tw
    .org.tw | .tw | +886`,
  ),
  country(
    'MN',
    'MNT',
    `khan bank | khanbank | хаан банк | xacbank | xac bank | хасбанк | хас банк | golomt bank | golomt
    голомт банк | голомт | trade and development bank of mongolia | tdb mongolia
    худалдаа хөгжлийн банк | ххб | төрийн банк | state bank mongolia | state bank of mongolia
    capitron bank | капитрон банк | ариг банк | arig bank | богд банк | bogd bank | м банк
    m bank mongolia | үндэсний хөрөнгө оруулалтын банк | нибанк | тээвэр хөгжлийн банк
    чингис хаан банк
    socialpay | social pay mongolia | lendmn | lend.mn | storepay | pocket mongolia
    monpay | hipay mongolia | ard app | sono loan | qpay mongolia | хайпэй | сторпэй`,
    `монголбанк | mongolbank | mongol bank | bank of mongolia | ebarimt | e-barimt | и баримт
    цахим төлбөрийн баримт | ибаримт`,
    `mongolia | монгол | монгол улс | ulaanbaatar | ulan bator | улаанбаатар | erdenet | .gov.mn
    .com.mn | .mn | +976`,
  ),
  country(
    'PG',
    'PGK',
    `bsp financial group | bsp png | bank south pacific | kina bank | westpac png | anz png | mibank png
    credit bank png | cellmoni | tisa bank`,
    `bank of papua new guinea | bpng | kats png`,
    `papua new guinea | port moresby | lae png | .com.pg | .gov.pg | .org.pg | +675`,
  ),
  country(
    'FJ',
    'FJD',
    `bsp fiji | bsp life fiji | hfc bank | hfc bank fiji | anz fiji | westpac fiji | bred bank fiji
    bank of baroda fiji | vodafone mpaisa | m-paisa fiji | mpaisa fiji | mycash digicel fiji`,
    `reserve bank of fiji | frcs | fnpf`,
    `nadi fiji | lautoka | .com.fj | .gov.fj | .fj/ | +679
    suva fiji | fiji islands`,
  ),
  country(
    'SB',
    'SBD',
    `bsp solomon islands | pob bank | pan oceanic bank | anz solomon islands | bred bank solomon islands
    m-selen | ezi pei`,
    `central bank of solomon islands | solatis`,
    `solomon islands | honiara | .com.sb | .gov.sb | +677`,
  ),
  country(
    'VU',
    'VUV',
    `national bank of vanuatu | nbv vanuatu | bsp vanuatu | bred vanuatu | anz vanuatu | wanfuteng bank`,
    `reserve bank of vanuatu`,
    `vanuatu | port vila | luganville | .gov.vu | .com.vu | .vu/ | +678`,
  ),
  country(
    'WS',
    'WST',
    `samoa commercial bank | national bank of samoa | bsp samoa | anz samoa | m-tala
    digicel mycash samoa`,
    `central bank of samoa | satipay`,
    `samoa | apia | .gov.ws | .com.ws | +685`,
  ),
  country(
    'TO',
    'TOP',
    `tonga development bank | bsp tonga | anz tonga | mbf bank tonga | digicel mycash tonga
    u-cash tonga`,
    `national reserve bank of tonga`,
    `kingdom of tonga | nuku'alofa | nukualofa | .gov.to | +676`,
  ),
  country(
    'NC',
    'XPF',
    `banque caledonienne d'investissement | bci nouvelle-caledonie | bnc nouvelle-caledonie
    societe generale caledonienne de banque | opt-nc`,
    `csb caledonie | institut d'emission d'outre-mer`,
    `nouvelle-caledonie | new caledonia | noumea | .nc/ | +687`,
  ),
  country(
    'PF',
    'XPF',
    `banque de tahiti | banque socredo | socredo | banque de polynesie | marara paiement`,
    `ieom polynesie | osb polynesie`,
    `polynesie francaise | french polynesia | tahiti | papeete | .pf/ | +689`,
  ),
  country(
    'GU',
    'USD',
    `bank of guam | bankguam | bankpacific | bank pacific guam | coast360`,
    `guam power authority`,
    `guam | hagatna | tamuning | dededo | .com.gu | .gov.gu | +1671 | +1 671`,
  ),
  country(
    'FM',
    'USD',
    `bank of the federated states of micronesia | bank of fsm | fsm development bank`,
    `fsm banking board`,
    `micronesia | pohnpei | palikir | .fm/ | +691`,
  ),
  country(
    'MH',
    'USD',
    `bank of marshall islands | marshall islands development bank`,
    `marshall islands banking commission`,
    `marshall islands | majuro | +692`,
  ),
  country(
    'PW',
    'USD',
    `bank guam palau | national development bank of palau | bank of hawaii palau`,
    `financial institutions commission palau`,
    `palau | koror | +680`,
  ),
  country(
    'KI',
    'AUD',
    `anz kiribati | development bank of kiribati`,
    `kiribati provident fund`,
    `kiribati | south tarawa | tarawa | .gov.ki | +686`,
  ),
  country(
    'NR',
    'AUD',
    `bendigo bank nauru | commonwealth bank nauru`,
    `nauru revenue office`,
    `nauru | yaren nauru | .gov.nr | +674`,
  ),
  country(
    'TV',
    'AUD',
    `national bank of tuvalu`,
    `development bank of tuvalu`,
    `tuvalu | funafuti | .gov.tv | +688`,
  ),
];
