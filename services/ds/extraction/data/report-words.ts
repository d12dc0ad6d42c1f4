/**
 * How much words speak for the report of a movement, in the logarithm of its odds, as `stemsOf` writes them: fitted to
 * those messages of the development corpus that show no record; made by scripts/report-words.ts.
 */
export const REPORT_WORDS: readonly (readonly [weight: number, words: string])[] = [
  [-6.5, 'reques'],
  [-5.5, 'be saldo'],
  [-5, 'd pay'],
  [-4.5, 'cancel get is kredit om до'],
  [-3.5, 'apply before by deposi e if la will within 발신'],
  [-3, 'bonus fatura h info insuff intere ist n not odeme pagar solici spendi в не'],
  [
    -2.5,
    `acepta an att au bayar co credit declin direto el fcfa gb months nt online picpay platno por recusa reject
    reklam site split sua tarjet teleco tienes vence votre xxxx на پرداخت টাকা 残高`,
  ],
  [
    -2,
    `again amanha amount april ate bank benefi bude b발 cad claim data dich eb edesur energy est expect factur fallig
    hai hasta i ihnen jetzt k klarna libera limit ll loan med na netfli open par per piga pour pre rechaz rekeni
    rsd sa si sind son spend su team that try uber vase ve yuk za ваша грн карта картку карту تومان درخواس ريال ነው
    ውድ ደንበኛ お支 くだ さい ださ 元 晚餐 보내 요청 지금 청했 했어`,
  ],
  [
    -1.5,
    `abaika accept accoun agora ai al alisve and anmode approv azn balanc betaal betala bhd bit bittet bloque br
    busine cc cobran code comple cs dein dispon due earn een elektr esewa este expire failed freita have hazira
    hmrc hours hoy hr hsbc http id indoma ini intent intera intern jatuh jonas karein karena kredi kwa late limite
    link messag moneyb month monthl nao now nr nu nuevo numero o octopu odenis only operac payee pk pln popust
    promo qr qualif racun ready regist respon sanne se select share shop sirf subjec tarixi taxa tem tempo tidak
    tien tikkie till to tomorr trade tsh tu twoja u und until uzeri vas verify wallet x xx z будет заблок перечи
    подтве покупк пополн р эсхата اخري الشروط العميل او بمبلغ تطبق جنيه رقم كاش مع نون يوم پر रु てい ます 不足 向你`,
  ],
  [
    -1,
    `! aaj aap abhi abn aceita add after agenda airtel amro andere antes aplica aplika app ar aur automa av banco
    banort betaln blocke bonifi ca canal cash cobro coletu con congra courie cukup cuma curier custom daraz debite
    deduct demand den desde dial dir direct echoue eligib entro et expres faktur fan fare first for ft fue funds
    gagal gel go gold hangga hari heeft hi ho hold home hrs https icin ignore iker inps instal ir jika jose jun
    kadar kamu kaspi kd ki kz mar master me mes minimu mins minute mio money movil muamal my naranj ne ngayon no op
    or ou paayei paga pagast pague paket paquet para pendin pesa ph plan platit plus points presta r rambur raqam
    rates rechar reg rembou remind return rimbor roku rp ru salio sana sars sau sbi secure securi shopee sms solde
    spotif stop swish t tagiha tax tc toi toque total trendy truoc trust tunde txt uno unpaid update valid view
    vouche wa week xxx xxxxx yth zostal zu банк ви день для е за завтра заране или клиент краен лв мин нарахо
    одобре от перево платет плащан прилож сметка срок у استخدم اشحن العرض ب بابت باك بطاقه حتي خلال سے طلب فودافو
    قسط كرنے كريں كي كے لحد مبلغ محترم উপায় করলেই করুন জুন পর্যন্ প্রযোজ বিকাশ মানি শর্ত გადახდ お引 ご確 して でに まで 予定
    日の 月 確認 落し 認く 請求 高を 국민 랍니 바랍`,
  ],
  [
    -0.5,
    `a abanca achita activa adheri aggior airtim alread amazon applie aproba atm attrac aug avec awb ay azi back ban
    bancos bankin banris bases bayara berlak bill bisp bkash bln bo bunga c camero capita cardul cashba chance
    cheque choi choose click client cn cnic cobrou collat come condic confir consul contac contra correi could
    cuando cuota cuotas dati debit debito dec des desemb desest die diritt dobara easy efilin eingeg electr emag
    encome enter es etrans euro evita exampl ezpass fi final financ forfal gaye gcash gui gutges habile hadi hain
    heads hej hello hemos hoan hockey hydro iade ilk inform inr instan insufi james jul junio jusqu kada karen
    karne khalti khoan kholei know kyc lagu lei leo li line livrat liye log long lucia ly mag mensaj meses mi
    minuto mobile moi momo mulai nadia nahi nasaba net networ new ngay ngn non notice nov number offer office oggi
    omite option ouelle ozel pagos paise paminn pan parcel partir paula paybil payes paysli paytm penalt person
    phonep pidelo pizza pl plazo pls poate point portal post power preapr puis q regula reinte releas report revisa
    send ser sera so suma tai taksit tala tap taxpay tcea teen terms thanh there tjs tl tnd toan toll tollsv top
    tope tot trader transa trip ua uma una undvik up ur usted valide vay verifi vigezo vnd vpbank vui w waitin when
    win wong wurden xxxxxx xyz y ye zpass πληρωμ στισ внести від ден деньги деталі достав июня кешбек кэшбэк мес
    отрима платеж под получи счет از است استردا اطلب الان التطبي ايقاف براي به تحديث ثبت جهت حدث حمل حول دفع سارا
    ساري ساعه شما عزيزي فوري لعدم ماي محمدي من نقدي هديه و واحصل واكسب والاحك يونيو กํ คร ชํ ด้ ติ ทั ที นด นท นแ บ
    บก บั มั ยอ รบ รอ ระ รั ลย หน อด อบ ัต ัน ับ ั้ าบ าร าห ิก ื่ เล แจ ได ่อ ้น い金 き落 し予 です とし にお エポ スカ ポス 京ガ 信用
    円で 円の 可申 商银 回复 复r 定額 座残 引き 引落 您 折 拒收 招商 收款 收请 料金 日に 日ま 替の 最低 期限 東京 用卡 申请 的客 落と 请回 银行 額は 계좌 동이 이체 자동`,
  ],
  [
    0.5,
    `agence alfama am ana appen boleto bunnin caixab camill cek check chez com commun concep cu da de del dias din
    dot dt ecg energi eur fnb foods from g gonder gopay hier horton ile in ksh l lekki lewat luis manger march
    maria market may montan next note nuo order pas pedido pos prepai pret proces questi restau rewe roy rs sainsb
    sb second set settle shopri sie sul throug tim tix tk tomas tran usd v van via whole with withdr yappy your zl
    и комисс кредит с сом استلام الي بطاقتك بقيمه روپے علي ඇත ක් රු いた から があ け取 さん んか イオ ガス テン ンリ 取り 受け 回 天カ 座振 払方
    払月 振替 方法 日 日お 点击 결제 금액 님이 승인 어요`,
  ],
  [
    1,
    `action aed any aqui ausgeg away bizum bonjou bruno can carlos charge checki compra compte consum daily day days
    discov eingez end erhalt extra fatt fizete fran free fur gasoli good grace hk it june juni kauf ke kr laura le
    llc marta mdl muster needed ng night nuria on pagand recibo refund reply reserv reward right rwf sabado sadapa
    srl sur tak take tx uang va valor venmo онлайн руб сберба اپ خصم لك ہيں का あり ご利 のお のご イン カー セゾ ゾン ド利 ヨウ ード 人ご
    円を 報版 情報 払い 支払 本人 用の 用分 用者 速報 니다 완료 원 입금 카드`,
  ],
  [
    1.5,
    `acme alert alza asos avez b been betali call camila conta devolv dinner earned envias enviou ete far fawri
    frais got han has health inte just landed last lastsc logist mercad mette need one pago paymen pesana place
    recu ref repaym revers reyes rub salari spent sudah til time today toward track transf using voor zip зачисл งิ
    บา าท าน ิน เง ่า ํา ကျ ငွ ပါ ပ် ပြ ျပ ြီ ွေ ទទ ទួ បា ពី ាន ួល いま ご入 りま オン ット ヤマ ンカ 入金 口座 楽天 用先 用金 예정 오페 원을 으로
    카오 카카 페이`,
  ],
  [
    2,
    `abonad achat ali auto card cena di er etes feb fee foi fra fund ganhe hast ines juan kaget keep konto lima lo
    lydia m mb nomina northe origin php pix realiz ricevu salary say see sent telefo text th tua um vers vireme
    vodafo was went wurde возвра м списан ้า した 付款 利用 账单 金額 銀行`,
  ],
  [
    2.5,
    `? actvt apple as at blik dana date detail fees folio gmbh har hesabi ibarra inc inviat listo ltd od otrzym
    prado przele recebi seu starli start taken the την а переве まし 用日 냈어 보냈`,
  ],
  [3, 'envoye inter masuk p pagame paid plata pot primit receiv succes us לוי تم お知 らせ 円 知ら'],
  [3.5, 'all dari deinem ja thank ti voce von ya प्राप्'],
  [4, 'purcha recebe tarafi 支付'],
  [4.5, 'esta vous'],
  [5, 'cuenta 成功'],
  [5.5, 'recibi'],
  [6, 'du thanks'],
  [6.5, 'you'],
  [17, '0'],
];

/** Of a text without any of them. */
export const REPORT_WORDS_BIAS = -4.7;
