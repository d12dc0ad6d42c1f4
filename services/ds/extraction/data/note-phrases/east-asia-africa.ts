import type { NotePhrases } from './note-phrases.ts';

export const EAST_ASIA_AFRICA: readonly NotePhrases[] = [
  {
    code: 'id',
    treated: `ditraktir | traktir kami | dibayarin | dibayari`,
    asked: `bayar`,
    planned: `maksimal | batas | naik jadi | naik ke`,
    coming: `bulan depan | minggu depan | besok`,
    toDo: `jangan lupa | mau beli | mau bayar | akan beli | perlu beli | harus beli | akan bayar | mesti beli | harus bayar
      perlu bayar | wajib bayar | ingat bayar | nabung buat | rencana beli | list belanja | jgn lupa beli
      harus balikin | jgn lupa bayar | harus transfer | daftar belanja | mau tarik tunai | perlu isi ulang
      jangan lupa beli | jangan lupa bayar | yang harus dibeli | belum sempat beli`,
    infinitives: `isilah | belilah | belikan | bayarlah | bayarkan | kirimlah | pesanlah | tariklah | lunasilah
      transferlah | kembalikanlah`,
    later: `bsk | lusa | ntar | besok | nanti | segera | mgg depan | bln depan | pas gajian | bulan depan
      tahun depan | akhir bulan | kapan-kapan | minggu depan | habis gajian | tanggal muda | seminggu lagi
      kalau udah gajian | beberapa hari lagi`,
    owed: `gw utang | utang ke | aku utang | gue utang | hutang ke | saya utang | utangku ke | utang gue ke
      utang saya ke | hutang kepada | hutang saya ke | harus balikin ke | mesti ganti uang | saya berhutang ke
      belum balikin uang | harus bayar balik ke`,
    owing: `piutang | nagih ke | tagih ke | utang ke aku | utang ke gue | utang ke saya | janji balikin
      utang sama gue | utang sama aku | hutang ke saya | hutang sama saya | belum ganti uangku
      belum bayar ke gue | akan bayar ke saya | belum balikin uangku | harus balikin ke gue
      masih ngutang ke saya | belum balikin uang gue`,
    unbought: `ga beli | gak beli | blm bayar | batal beli | tidak beli | belum beli | stok habis | gajadi beli
      belum bayar | blm dibayar | belum lunas | ga jadi beli | gak jadi beli | belum dibayar | ga jadi bayar
      pesanan batal | kartu ditolak | nggak jadi beli | tidak jadi beli | order dibatalkan | pembayaran gagal
      pesanan dibatalkan | mengurungkan niat beli`,
    price: `nabung | menabung | harga naik | hrg | nawarin | harganya | ditawari | naik jadi | ditawarin | penawaran | turun jadi | lagi promo
      mulai dari | dibanderol | minta harga | paling murah | berapa harga | harga pasaran | lihat di toko
      harga sekarang | dijual seharga | liat di shopee | estimasi biaya | kata tukangnya | perkiraan biaya
      lagi diskon jadi`,
    budget: `maks | bujet | jatah | batas | anggaran | maksimal | sisihkan | mau nabung | pos belanja | limit harian
      dialokasikan | target nabung | pengen nabung | budget bulanan | target tabungan | jangan lebih dari
      rencana pengeluaran`,
    due: `tenggat | jth tempo | jatuh tempo | batas bayar | batas akhir | kedaluwarsa | akan didebet
      akan ditagih | paling lambat | bayar sebelum | terakhir bayar | berlaku sampai | akan terpotong
      dibayar sebelum | akan ditagihkan | batas pembayaran | berakhir tanggal | free trial habis
      masa berlaku habis | tagihan berikutnya | diperpanjang otomatis | perpanjangan otomatis`,
    perhaps: `andai | mungkin | andaikan | kalo beli | pengennya | kalau beli | seandainya | siapa tahu | bisa habis
      suatu saat | masih mikir | bakal habis | pertimbangkan | pengen banget | kalau ada uang | kayaknya bakal
      mikir mau beli | kepikiran beli | kira-kira kena | kalau jadi beli | kapan-kapan beli`,
    vitals: `bb | td | tb | gds | nadi | suhu | berat | tensi | demam | tidur | langkah | saturasi | timbangan
      asam urat | gula darah | kolesterol | tinggi badan | tekanan darah | detak jantung | lingkar perut`,
    units: `menit | mnt | jam | hari | minggu | bulan | orang | org | buah | biji | butir | botol | bungkus
      halaman`,
    schedule: `tiba | jalur | kursi | rapat | jadwal | bus jam | gerbong | check-in | buka jam | berangkat | kelas jam
      mulai jam | sampai jam | kereta jam | penerbangan | pesawat jam | meeting jam | janji dokter
      kontrol dokter`,
    address: `jln | gang | unit | jalan | kamar | lantai | alamat | no rumah | kode pos | apartemen | kelurahan
      kecamatan | kode pintu | kode pagar | nomor rumah`,
    result: `seri | draw | imbang | menang | unggul | kalah dari | kalah sama | kalah lawan | hasil akhir
      mengalahkan | kalah tipis | babak kedua | set pertama | adu penalti | babak pertama | hasil pertandingan`,
    reminder: `hbd | ultah | ingat | no hp | no wa | telpon | kabari | catatan | telepon | hubungi | ingatkan
      jgn lupa | nomor hp | email ke | pengingat | hari lahir | kata sandi | sandi wifi | ulang tahun
      jangan lupa | anniversary`,
    done: `kepake | dibayar | laku | lunas | td beli | terjual | udh beli | udah beli | tadi beli | abis beli | udh bayar | sudah beli
      udah bayar | tadi bayar | dapat uang | sudah bayar | keluar uang | terima uang | barusan beli
      kemarin beli | barusan bayar | sudah dibayar | udah transfer | tadi transfer | sudah ditransfer
      udah tarik tunai`,
  },
  {
    code: 'ms',
    treated: `belanja saya | dibelanja`,
    toDo: `nak beli | nak bayar | nak topup | mesti bayar | perlu renew | nak transfer | nak pulangkan
      esok kena beli | esok kena bayar | simpan duit untuk | senarai beli-belah | nak keluarkan duit`,
    infinitives: `hantarlah | tempahlah | jelaskanlah | pindahkanlah | pulangkanlah | keluarkanlah`,
    later: `esk | esok | time gaji | hari gaji | kejap lagi | lepas gaji | akan datang | hujung bulan
      bulan hadapan | tahun hadapan | minggu hadapan | bila gaji masuk | minggu lagi satu`,
    owed: `aku hutang | hutang kat | saya hutang | kami hutang | hutang dengan | kena ganti duit | hutang saya pada
      baki hutang pada | hutang aku dengan | kena pulangkan duit | nak bayar balik kat | kena bayar balik kat
      saya berhutang dengan | kena bayar balik pada | belum bayar balik pada`,
    owing: `hutang aku | hutang saya | nak bayar aku | hutang kat aku | kena bayar aku | belum bayar aku
      akan bayar saya | janji nak bayar | kena tuntut dari | hutang dengan aku | belum bayar balik
      hutang dengan saya | tak bayar aku lagi | tak bayar balik lagi | kena minta duit dari
      berhutang dengan saya | belum pulangkan duit aku | kena bayar balik kat aku`,
    unbought: `tak beli | tak jd beli | belum jelas | kad ditolak | cancel order | tak jadi beli | bayaran gagal
      tukar fikiran | tak bayar lagi | dah habis stok | transaksi gagal | kad kena reject
      balik tangan kosong`,
    price: `harga | naik ke | tawaran | turun ke | dia offer | dia minta | kena quote | tengah sale | bermula dari
      anggaran kos | tengah promosi | tengok kat kedai | nampak kat shopee`,
    budget: `bajet | sasaran | maksimum | peruntukan | had harian | nak simpan | had bulanan | cuba simpan
      nak menabung | jangan lebih | diperuntukkan | asingkan untuk | tak lebih dari | target simpanan`,
    due: `due pada | tamat pada | luput pada | sah sampai | akan dicaj | auto renew | trial habis | tarikh akhir
      tarikh tamat | tamat tempoh | sah sehingga | akan ditolak | akan dipotong | bil seterusnya
      caj seterusnya | selewat-lewatnya | sebelum atau pada | diperbaharui pada | perlu dibayar sebelum`,
    perhaps: `agaknya | klu beli | teringin | kalaulah | alangkah | jika beli | sekiranya | tgh fikir | barangkali
      masih fikir | berangan nak | kalau ada duit | satu hari nanti | suatu hari nanti | lebih kurang kena
      dalam pertimbangan | rasa macam nak beli | tengah fikir nak beli`,
    vitals: `gula | tinggi | timbang | oksigen | ukur pinggang | degupan jantung`,
    units: `minit | ekor | keping | muka surat`,
    schedule: `seat | pintu | bertolak | berlepas | bas pukul | mesyuarat | temujanji | tren pukul | kelas pukul
      sampai pukul | tempat duduk`,
    address: `lrg | blk | lot | tmn | jln. | aras | taman | kondo | lorong | poskod | tingkat | kampung | seksyen
      apartmen | no. rumah | kod pintu | kod pagar`,
    result: `tewaskan | jaringan | keputusan | menewaskan | mendahului | kalah dengan | kalah kepada | tewas kepada
      separuh masa | penentuan penalti`,
    reminder: `bday | nota | besday | no tel | telefon | whatsapp | hari jadi | peringatan | kata laluan | emel kepada`,
    done: `dah beli | dah bagi | dah jual | baru beli | dah bayar | dah jelas | dah topup | baru bayar | dapat duit
      gaji masuk | dah hantar | dah dibayar | terima duit | semalam beli | dah transfer | dah withdraw
      semalam bayar | telah dibayar | dah keluarkan | dah pulangkan`,
  },
  {
    code: 'tl',
    treated: `nilibre ako | nilibre kami | nanlibre | libre ni | sagot ni`,
    coming: `bukas | susunod na`,
    toDo: `bibilhin | bibili ng | babayaran | pag-iipunan | dapat bilhin | gusto bumili | balak bumili
      dapat ibalik | dapat bayaran | magbabayad ng | magwi-withdraw | kailangan bumili | kailangan bilhin
      kailangang bumili | kailangan bayaran | kailangan magbayad | kailangang magbayad | wag kalimutan bumili
      wag kalimutan bayaran | wag kalimutan magbayad | huwag kalimutang bumili | huwag kalimutang magbayad`,
    infinitives: `bilhin | mamili | bilhan | isauli | bayaran | umorder | orderin | magbayad | mag-load | magsauli
      mag-order | magpadala | magpaload | mag-renew | magwithdraw | magtransfer | mag-withdraw | mag-transfer`,
    later: `bkas | mmya | bukas | mamaya | makalawa | sa sahod | sa linggo | pagsweldo | sa kinsenas | pagka-sahod
      pag sumahod | balang araw | sa katapusan | mamayang gabi | susunod na buwan | sa susunod na taon
      katapusan ng buwan | sa susunod na linggo | sa mga susunod na araw`,
    owed: `utang ko sa | utang ko kay | kulang ko kay | utang namin kay | utang natin kay | ibabalik ko kay
      babayaran ko si | may utang ako sa | may utang pa ako | utang pa ako kay | babayaran ko kay
      may utang ako kay | kulang pa ako kay | nangutang ako kay | dapat kong bayaran si
      hiniram ko na ibabalik | kailangan ko ibalik kay | di ko pa nababayaran si`,
    owing: `sisingilin | utang sakin | singilin si | utang sa akin | utang sa amin | sisingilin si | utang nya sakin
      di pa binabalik | babayaran ako ni | sisingilin ko si | ibabalik sakin ni | utang niya sa akin
      may utang pa sakin | hindi pa binabalik | kulang pa sakin si | magbabayad sakin si
      may utang pa sa akin | di pa nagbabayad sakin | hindi pa nagbabayad sa akin
      pinautang ko na di pa bayad`,
    unbought: `di bumili | di binili | di pa bayad | hindi bumili | hindi binili | di ko binili | di pa nabili
      nagbago isip | walang binili | walang nabili | hindi pa bayad | hindi nagbayad | hindi ko binili
      di pa nabayaran | cancelled order | di natuloy bilhin | wala akong nabili | declined ang card
      hindi pa nabayaran | na-cancel ang order | hindi natuloy bumili`,
    price: `magkano kaya | daw sa | mag iipon | nasa | alok | quote | presyo | magkano | on sale | inaalok | tumaas sa | bumaba sa | naka-sale
      ang hingi | pinakamura | nagmahal na | tumaas na sa | nakita ko sa | naka sale sa | nagsisimula sa
      inalok sakin ng | nakita sa shopee`,
    budget: `goal | badyet | iipunin | limit ko | hanggang | nakalaan | budget ko | budget sa | target ipon
      mag-ipon ng | mag-iipon ng | wag lalagpas | target na ipon | budget kada buwan | gusto kong ipunin
      huwag lalampas sa | limit sa isang araw | budget ngayong buwan`,
    due: `due sa | due bukas | due na sa | expire sa | mare-renew | hanggang sa | huling araw | mag-eexpire
      ibabawas sa | bayaran bago | ikakaltas sa | macha-charge | magbayad bago | mag-expire sa | sisingilin sa
      valid hanggang | tapos ng trial | susunod na bayad`,
    perhaps: `sana | baka | siguro | mga nasa | posibleng | kung bibili | kung bumili | kapag bumili | kung bibilhin
      kung may pera | pinag-iisipan | pag bumili ako | kung binili ko | iniisip bilhin | iniisip ko bumili
      balang araw bibili`,
    vitals: `taas | bigat | tulog | lagnat | asukal | oxygen | presyon | hakbang | baywang | tibok ng puso
      init ng katawan`,
    units: `gramo | kilometro | metro | minuto | oras | araw | linggo | buwan | tao | katao | piraso | itlog | bote
      balot | pahina`,
    schedule: `alis | byahe | upuan | dating | biyahe | bus ng | aalis ng | check-up | klase ng | flight ng
      darating ng`,
    address: `brgy | kalye | brgy. | purok | sitio | phase | palapag | barangay | bahay no | zip code | code ng gate
      code ng pinto`,
    result: `talo | tabla | iskor | panalo | nanalo | tinalo | natalo | resulta | overtime | first half | second half`,
    reminder: `anniv | cp no | remind | number | i-text | bertdey | tandaan | paalala | tawagan | i-email | kaarawan
      itext si | alalahanin | tumawag kay | pass ng wifi | wag kalimutan | huwag kalimutan`,
    done: `binayaran | bumili | binili | nabili | sumahod | nabenta | nagbayad | bayad na | gumastos | nagastos | binayaran | gastos ko
      nagpadala | nagpaload | natanggap | binigay ko | binalik ko | nagwithdraw | nagtransfer | nabayaran na
      nag-withdraw | bumili ako ng | bumili kami ng`,
  },
  {
    code: 'vi',
    treated: `khao | bao ca | moi ca nhom | dai ca`,
    planned: `gioi han | tang len`,
    coming: `tuan sau | thang sau | mai nay | ngay mai`,
    toDo: `can mua | đừng quên | sẽ mua | sẽ trả | cần mua | cần trả | nhớ mua | nhớ trả | cần rút | phải mua | phải trả | cần đóng
      định mua | muốn mua | tính mua | nhớ đóng | phải nạp | phải đóng | phải chuyển | để dành mua
      đừng quên mua | đừng quên trả | đừng quên đóng | nhớ chuyển khoản | danh sách mua sắm`,
    infinitives: `mua đi | trả đi | hãy mua | hãy trả | hãy rút | hãy đặt | hãy nạp | hãy gửi | đóng đi | mua nhé
      hãy đóng | hãy chuyển`,
    later: `thang sau moi | moi dong | thang sau | mai | mốt | tí nữa | năm sau | lát nữa | tối nay | ngày kia | tuần sau | tuần tới | sang năm | chút nữa
      tháng sau | tháng tới | cuối tháng | mấy hôm nữa | có lương thì | vài ngày nữa | cuối tuần này
      khi nào có lương`,
    owed: `em nợ | tôi nợ | anh nợ | tao nợ | mình nợ | em còn nợ | tôi còn nợ | mình thiếu | mình còn nợ
      phải trả nợ | nợ tiền anh | nợ tiền chị | mình đang nợ | chưa trả cho | còn thiếu chị | còn thiếu anh
      sẽ trả lại cho | cần trả lại cho | phải trả lại cho`,
    owing: `nợ em | nợ tôi | nợ tao | đòi nợ | nợ mình | cần đòi | đòi tiền | thiếu mình | nợ tiền tôi | sẽ trả mình
      nợ nhà mình | nợ tiền mình | chưa trả tôi | hẹn trả mình | chưa trả mình | phải trả mình
      chưa trả lại mình | chưa trả tiền mình`,
    unbought: `chua tra | chua thanh toan | k mua | đổi ý | ko mua | huỷ đơn | chưa mua | chưa trả | hết hàng | không mua | chưa đóng | đơn bị hủy
      về tay không | thẻ bị từ chối | chưa thanh toán | chưa chuyển khoản | định mua nhưng thôi
      thanh toán thất bại | thanh toán không thành công`,
    price: `tiet kiem | dinh mua | giá | họ báo | họ đòi | lên đến | rẻ nhất | tăng lên | giảm còn | thấy bán | xuống còn | giảm xuống
      đang sale còn | bao nhiêu tiền`,
    budget: `tối đa | dự chi | hạn mức | dành ra | giới hạn | chỉ tiêu | mục tiêu | để riêng | ngân sách | không quá
      cố để dành | dự kiến chi | muốn để dành | quỹ tháng này | không tiêu quá | muốn tiết kiệm`,
    due: `kỳ sau | đến hạn | tới hạn | hạn trả | hạn nộp | hết hạn | hạn đóng | hạn chót | hạn cuối | chậm nhất
      sẽ bị trừ | sẽ trừ tiền | sẽ tính phí | gia hạn ngày | hết dùng thử | hạn thanh toán | trả trước ngày
      nộp trước ngày | có hiệu lực đến | đóng trước ngày | tự động gia hạn | thanh toán trước
      kỳ thanh toán tới`,
    perhaps: `có lẽ | lỡ mà | giá mà | ước gì | ước có | nếu mua | giá như | chắc là | phải chi | chắc tốn | cân nhắc
      biết đâu | nếu mà mua | có thể mua | có khi mua | nếu có tiền | phân vân mua | khi nào giàu
      đang nghĩ mua | đang tính mua | đang phân vân | sẽ tốn khoảng | chắc hết khoảng | một ngày nào đó`,
    vitals: `ha | sốt | cao | ngủ | nặng | mạch | calo | đi bộ | số bước | vòng eo | huyết áp | nhịp tim | nhiệt độ
      bước chân | vòng bụng | thân nhiệt | tiểu đường | đường huyết | nồng độ oxy`,
    units: `cân | gam | lạng | lít | mét | phút | tiếng | giờ | ngày | tuần | tháng | tuổi | người | cái | quả
      trứng | hộp | trang`,
    schedule: `ghế | toa | họp | hẹn | cổng | đi lúc | xe lúc | sân ga | đến lúc | hạ cánh | bay lúc | cất cánh
      khởi hành | xuất phát | lịch khám | chuyến bay | xe chạy lúc | đến nơi lúc | tàu chạy lúc
      cửa ra tàu bay`,
    address: `ngõ | hẻm | lầu | kiệt | quận | thôn | tầng | đường | ngách | phòng | số nhà | phường | căn hộ | mã cửa
      toà nhà | mã cổng | địa chỉ | chung cư | mã bưu điện`,
    result: `hoà | thua | thắng | tỉ số | tỷ số | hạ gục | đá pen | kết quả | ghi bàn | đánh bại | luân lưu
      kết thúc trận`,
    reminder: `giỗ | nhớ | sđt | gọi | nhắc | số của | kỷ niệm | mật khẩu | nhắn cho | sinh nhật | ngày sinh
      đừng quên | pass wifi | gửi mail cho | số điện thoại`,
    done: `hom qua tra | da tra | da mua | đã mua | đã trả | đã rút | đã nạp | đã bán | vừa mua | mới mua | mua rồi | vừa trả | mới trả | trả rồi
      đã đóng | vừa rút | vừa nạp | đã tiêu | vừa đóng | tiêu hết | bán được | đã chuyển | nhận được
      chuyển rồi | nhận lương | đã thanh toán | hết tổng cộng | vừa chuyển khoản`,
  },
  {
    code: 'th',
    treated: `เลี้ยง | ออกให้`,
    planned: `จะขึ้นเป็น | ไม่เกิน`,
    coming: `พรุ่งนี้ | เดือนหน้า`,
    toDo: `จะซื้อ | จะจ่าย | อยากได้ | ต้องโอน | ต้องถอน | ต้องคืน | ต้องซื้อ | ต้องจ่าย | อยากซื้อ | ต้องเติม
      ต้องสั่ง | เดี๋ยวโอน | อย่าลืมโอน | เดี๋ยวซื้อ | เดี๋ยวจ่าย | อย่าลืมซื้อ | อย่าลืมจ่าย | เตือนให้จ่าย
      เก็บเงินซื้อ`,
    infinitives: `โอนซะ | จงซื้อ | จงจ่าย | ซื้อซะ | จ่ายซะ | ซื้อนะ | โอนด้วย | ถอนด้วย | คืนด้วย | จ่ายด้วย | ซื้อด้วย
      สั่งด้วย`,
    later: `พน. | มะรืน | ปีหน้า | เดี๋ยว | ทีหลัง | คืนนี้ | ไว้ก่อน | เย็นนี้ | วันหลัง | พรุ่งนี้ | เร็วๆนี้
      เดือนหน้า | สิ้นเดือน | ปลายเดือน | อีกอาทิตย์ | อาทิตย์หน้า | สัปดาห์หน้า | เงินเดือนออก | อีกสองสามวัน`,
    owed: `ติดเงิน | เราค้าง | ค้างเงิน | จะคืนให้ | ผมเป็นหนี้ | ต้องคืนให้ | เราต้องคืน | เราเป็นหนี้
      ฉันเป็นหนี้ | ยังเป็นหนี้ | ต้องคืนเงิน | ต้องใช้หนี้ | ยังไม่ได้คืน | หนี้ที่ต้องคืน | ยังไม่คืนเงินให้`,
    owing: `ติดเรา | ค้างเรา | ต้องทวง | ทวงเงิน | ทวงหนี้ | ลูกหนี้ | จะคืนเรา | ติดเงินผม | ติดเงินเรา
      ติดเงินฉัน | เป็นหนี้ผม | ต้องคืนเรา | เป็นหนี้เรา | ค้างเงินเรา | จะโอนคืนเรา | ยังไม่คืนเรา
      ยังไม่โอนคืน | ยังไม่คืนเงิน | ยังไม่จ่ายเรา | ยืมไปยังไม่คืน`,
    unbought: `ยังไม่ได้จ่าย | ของหมด | ไม่ซื้อ | ค้างจ่าย | เปลี่ยนใจ | สินค้าหมด | ไม่ได้ซื้อ | ไม่เอาแล้ว | ยังไม่จ่าย | ไม่ได้จ่าย
      รูดไม่ผ่าน | จ่ายไม่ผ่าน | ยังไม่ได้โอน | กลับมือเปล่า | ยกเลิกออเดอร์ | บัตรถูกปฏิเสธ
      ยกเลิกคำสั่งซื้อ | ออเดอร์ถูกยกเลิก | ชำระเงินไม่สำเร็จ`,
    price: `เก็บเงิน | ราคา | ลิตรละ | กิโลละ | เขาบอก | ถูกสุด | ลดเหลือ | ลงเหลือ | เห็นขาย | เขาเสนอ | ขึ้นเป็น | โปรเหลือ
      เซลล์เหลือ | ขายอยู่ที่ | เริ่มต้นที่`,
    budget: `งบ | เป้า | ลิมิต | จำกัด | วงเงิน | ไม่เกิน | แบ่งไว้ | ห้ามเกิน | จะเก็บเงิน | ตั้งใจเก็บ | กันเงินไว้
      แผนใช้เงิน | อยากเก็บเงิน`,
    due: `หมดเขต | ตัดรอบ | เดดไลน์ | หมดอายุ | ต่ออายุ | งวดหน้า | ครบกำหนด | กำหนดชำระ | กำหนดจ่าย | จ่ายภายใน
      ชำระภายใน | ใช้ได้ถึง | จะตัดบัตร | จะตัดเงิน | ก่อนวันที่ | วันสุดท้าย | จะหักบัญชี | รอบบิลถัดไป
      หมดทดลองใช้`,
    perhaps: `คงจะ | อาจจะ | บางที | ลังเล | เผื่อ | ขอให้ | ถ้าหาก | สักวัน | ถ้าซื้อ | หากซื้อ | อาจซื้อ | คงประมาณ
      กำลังคิด | ถ้ามีเงิน | น่าจะซื้อ | อยากให้มี | วันไหนรวย | ถ้าได้ซื้อ | น่าจะประมาณ | คิดว่าจะซื้อ
      กำลังตัดสินใจ | ถ้าตอนนั้นซื้อ | คิดอยู่ว่าจะซื้อ`,
    vitals: `นน. | ไข้ | สูง | นอน | หนัก | ก้าว | ชีพจร | น้ำตาล | รอบเอว | ความดัน | เดินได้ | แคลอรี่ | อุณหภูมิ
      ออกซิเจน | หัวใจเต้น | อัตราการเต้นหัวใจ`,
    units: `กก. | กิโล | กิโลกรัม | กรัม | ขีด | ลิตร | มล. | กม. | กิโลเมตร | เมตร | ซม. | นาที | ชั่วโมง | ชม.
      วัน | เดือน | ปี | คน | อัน | ชิ้น | ฟอง | ขวด | แพ็ค | หน้า | องศา`,
    schedule: `ออก | ถึง | เกท | นัด | ไฟลท์ | ประตู | ชานชลา | ประชุม | ชานชาลา | ที่นั่ง | เช็คอิน | เรียนตอน
      เริ่มตอน | เครื่องลง | เที่ยวบิน | ขึ้นเครื่อง`,
    address: `ถนน | ซอย | เขต | ตึก | พิน | หมู่ | ตำบล | แขวง | ชั้น | ห้อง | อำเภอ | คอนโด | อาคาร | เลขที่
      ที่อยู่ | รหัสประตู | รหัสไปรษณีย์`,
    result: `ชนะ | แพ้ | เสมอ | ถล่ม | สกอร์ | ผลบอล | จบเกม | จบที่ | คะแนน | เซตแรก | ทำประตู | ครึ่งแรก | ยิงประตู
      ครึ่งหลัง | ดวลจุดโทษ | ผลการแข่งขัน`,
    reminder: `โทร | โน้ต | รหัส | จำไว้ | จำว่า | เตือน | เบอร์ | ทักหา | ครบรอบ | ช่วยจำ | ไลน์หา | วันเกิด | อย่าลืม
      ส่งเมลหา | พาสเวิร์ด | เกิดวันที่`,
    done: `โอนไป | ถอนมา | ใช้ไป | หมดไป | ให้ไป | ซื้อมา | จ่ายไป | เติมไป | ได้รับ | ขายได้ | ได้ซื้อ | โอนแล้ว
      ถอนแล้ว | ซื้อแล้ว | จ่ายแล้ว | กดเงินมา | เติมแล้ว | เงินเข้า | เพิ่งซื้อ | เพิ่งจ่าย | สั่งไปแล้ว
      คืนเงินแล้ว`,
  },
  {
    code: 'zh',
    treated: `请客 | 请我吃 | 请我们 | 请的客`,
    asked: `交 | 付 | 还`,
    planned: `涨到 | 要涨到 | 上限`,
    coming: `下个月 | 下月 | 下周 | 明天 | 要还 | 记得 | 记着`,
    toDo: `记得付 | 别忘了 | 要买 | 得买 | 该买 | 想买 | 要付 | 得付 | 得交 | 待买 | 待付 | 待办 | 打算买 | 准备买 | 记得还 | 要充值 | 要取钱 | 别忘了买 | 别忘了交 | 别忘了付
      要转账给 | 购物清单`,
    infinitives: `待购 | 待缴 | 待还 | 待转 | 去买 | 待支付 | 待付款 | 待下单 | 待充值 | 待取款 | 待退货 | 请付款 | 请购买`,
    later: `明天 | 明早 | 明晚 | 明儿 | 后天 | 下周 | 下月 | 明年 | 月底 | 以后 | 回头 | 晚点 | 改天 | 下星期 | 下礼拜 | 下个月 | 待会儿 | 过几天 | 发工资后
      发了工资 | 等发工资 | 月初发工资`,
    owed: `欠 | 我欠 | 欠老 | 欠他 | 欠她 | 我还欠 | 我们欠 | 我该还 | 我要还 | 要还给 | 得还给 | 应还给 | 应付给 | 欠别人 | 欠同事 | 还没还给 | 还没还他 | 还没还她
      我借了还没还`,
    owing: `欠我 | 应收 | 待收 | 没还我 | 该还我 | 要还我 | 会还我 | 催他还 | 说好还我 | 答应还我 | 借走没还 | 要找他要 | 等他还钱 | 没给我钱 | 借我的钱没还`,
    unbought: `还没付 | 没买 | 没付 | 未付 | 没有买 | 不买了 | 还没交 | 未支付 | 卖完了 | 决定不买 | 空手回来 | 取消订单 | 订单取消 | 改主意了 | 支付失败 | 付款失败 | 刷卡失败
      订单已取消`,
    price: `攒 | 存钱 | 现价 | 标价 | 售价 | 价格 | 报价 | 他报 | 开价 | 要价 | 叫价 | 估价 | 涨到 | 降到 | 特价 | 现在卖 | 现在要 | 打折后 | 最便宜 | 看到卖 | 多少钱 | 挂牌价
      现在一升 | 看中一个`,
    budget: `预算 | 限额 | 上限 | 额度 | 目标 | 想存 | 想攒 | 要攒 | 预留 | 留出 | 最多花 | 不超过 | 别超过 | 控制在 | 计划存 | 计划花 | 计划支出`,
    due: `到期 | 截止 | 最晚 | 过期 | 还款日 | 将扣款 | 续费日 | 最后期限 | 之前要交 | 之前付清 | 有效期至 | 有效期到 | 会自动扣 | 自动续费 | 自动续订 | 下次扣款
      下期账单 | 将自动扣费`,
    perhaps: `假如 | 也许 | 或许 | 万一 | 如果买 | 要是买 | 要是有 | 可能要 | 可能花 | 大概要 | 估计要 | 估计得 | 在考虑 | 考虑买 | 好想要 | 真希望 | 如果有钱 | 可能会买
      应该要花 | 要不要买 | 有朝一日 | 等有钱了 | 如果当时买了`,
    vitals: `体重 | 称重 | 血压 | 高压 | 低压 | 心率 | 脉搏 | 体温 | 发烧 | 烧到 | 血糖 | 血氧 | 步数 | 走了 | 身高 | 腰围 | 体脂 | 尿酸 | 睡眠 | 卡路里`,
    units: `公斤 | 千克 | 斤 | 克 | 升 | 毫升 | 公里 | 千米 | 米 | 厘米 | 分钟 | 小时 | 天 | 个月 | 岁 | 人 | 个 | 瓶 | 盒 | 包 | 袋 | 页 | 度 | 步
      层`,
    schedule: `出发 | 发车 | 开往 | 起飞 | 到达 | 抵达 | 到站 | 降落 | 高铁 | 车次 | 航班 | 登机 | 站台 | 座位 | 车厢 | 开会 | 会议 | 预约 | 上课 | 检票口
      开车时间 | 约了医生`,
    address: `大道 | 胡同 | 号楼 | 单元 | 楼层 | 房号 | 小区 | 公寓 | 邮编 | 地址 | 门禁 | 住在 | 房间号 | 门牌号 | 取件码 | 门锁密码 | pin码`,
    result: `赢了 | 战胜 | 击败 | 险胜 | 大胜 | 输了 | 输给 | 惜败 | 不敌 | 打平 | 平局 | 战平 | 比分 | 半场 | 首盘 | 进球 | 第一局 | 握手言和 | 比赛结果 | 全场结束
      点球大战`,
    reminder: `生日 | 记住 | 记得 | 备忘 | 提醒 | 密码 | 口令 | 账号 | 号码 | 回复 | 纪念日 | 别忘了 | 手机号 | 回电话 | 不要忘记 | 打电话给 | 发邮件给 | 给他打电话`,
    done: `还清 | 买了 | 已买 | 刚买 | 付了 | 已付 | 交了 | 已交 | 花了 | 用了 | 转了 | 取了 | 充了 | 给了 | 还了 | 收到 | 收了 | 到账 | 卖了 | 买好了 | 付清了
      已转账 | 还清了 | 卖掉了 | 下单了`,
  },
  {
    code: 'zh-Hant',
    treated: `請客 | 請我吃 | 請我們 | 請的客`,
    coming: `記得`,
    toDo: `別忘了 | 要買 | 得買 | 該買 | 想買 | 要繳 | 得繳 | 待買 | 待辦 | 打算買 | 準備買 | 記得還 | 要儲值 | 要領錢 | 別忘了買 | 別忘了繳 | 要轉帳給 | 購物清單 | 不要忘記買`,
    infinitives: `待購 | 待繳 | 待還 | 待轉 | 去買 | 待下單 | 待加值 | 待提款 | 待退貨 | 請付款 | 請購買`,
    later: `聽日 | 後天 | 下週 | 之後 | 晚點 | 待會 | 下禮拜 | 下個月 | 等一下 | 過幾天 | 發薪後 | 發薪日 | 出糧後 | 領薪水後`,
    owed: `我還欠 | 我們欠 | 我該還 | 我要還 | 要還給 | 得還給 | 應還給 | 應付給 | 欠別人 | 仲爭佢 | 還沒還給 | 還沒還他 | 還沒還她 | 我借了還沒還`,
    owing: `應收 | 佢爭我 | 沒還我 | 該還我 | 要還我 | 會還我 | 催他還 | 未還我 | 說好還我 | 答應還我 | 借走沒還 | 要跟他要 | 等他還錢 | 沒給我錢`,
    unbought: `沒買 | 沒付 | 未繳 | 冇買 | 沒有買 | 不買了 | 還沒繳 | 賣完了 | 決定不買 | 空手而回 | 取消訂單 | 訂單取消 | 改變主意 | 付款失敗 | 刷卡失敗 | 訂單已取消`,
    price: `現價 | 標價 | 售價 | 定價 | 價格 | 報價 | 開價 | 要價 | 喊價 | 估價 | 漲到 | 特價 | 幾錢 | 現在賣 | 現在要 | 打折後 | 看到賣 | 多少錢 | 看中一個
      現在一公升`,
    budget: `預算 | 限額 | 額度 | 目標 | 要存 | 預留 | 不超過 | 別超過 | 計劃存 | 計畫存 | 預計花 | 計畫支出 | 留下來給`,
    due: `過期 | 將扣款 | 續約日 | 繳款期限 | 繳費期限 | 最後期限 | 之前要繳 | 有效期限 | 使用期限 | 自動續訂 | 自動續約 | 下期帳單 | 會自動扣款`,
    perhaps: `也許 | 或許 | 萬一 | 如果買 | 要是買 | 估計要 | 在考慮 | 考慮買 | 等有錢 | 如果有錢 | 可能會買 | 應該要花 | 應該會花 | 要不要買 | 如果當時買了`,
    vitals: `體重 | 血壓 | 心跳 | 脈搏 | 體溫 | 發燒 | 燒到 | 步數 | 腰圍 | 體脂 | 收縮壓 | 舒張壓`,
    units: `台斤 | 公克 | 公升 | 公尺 | 公分 | 分鐘 | 小時 | 個月 | 歲 | 個 | 顆 | 頁`,
    schedule: `出發 | 發車 | 開往 | 起飛 | 抵達 | 到達 | 高鐵 | 台鐵 | 車次 | 班機 | 登機 | 月台 | 車廂 | 開會 | 會議 | 預約 | 上課 | 看醫生 | 開車時間`,
    address: `號樓 | 樓層 | 房號 | 門牌 | 社區 | 大廈 | 取件碼 | 郵遞區號 | 大門密碼 | 門鎖密碼 | pin碼`,
    result: `贏了 | 戰勝 | 擊敗 | 險勝 | 大勝 | 輸了 | 輸給 | 惜敗 | 不敵 | 平手 | 戰平 | 和局 | 比數 | 完場 | 半場 | 首盤 | 比賽結果 | 點球大戰`,
    reminder: `記住 | 記得 | 備忘 | 密碼 | 帳號 | 電話 | 號碼 | 打給 | 回電 | 回覆 | 紀念日 | 別忘了 | 寄信給 | 不要忘記`,
    done: `還清 | 買了 | 已買 | 剛買 | 繳了 | 已繳 | 轉了 | 領了 | 給了 | 還了 | 入帳 | 賣了 | 買好了 | 已轉帳 | 加值了 | 還清了 | 賣掉了`,
  },
  {
    code: 'ja',
    treated: `奢ってくれた | おごってくれた | おごってもらった | 奢ってもらった | ご馳走になった | ごちそうになった`,
    asked: `返 | 払`,
    planned: `予算`,
    coming: `来月 | 来週 | 明日 | 返さないと | 払わないと`,
    toDo: `忘れずに | 払う予定 | 買おう | 要購入 | 買うもの | 買う予定 | 買いたい | 買うこと | 購入予定 | 払うこと | 買い物メモ | 買わないと | 買わなきゃ | 払わないと | 払わなきゃ | 支払い予定
      返さないと | 買い物リスト | 買わなくちゃ | 忘れずに買う | 振込すること | 下ろさないと | 注文しないと | 振り込まないと | チャージしないと`,
    infinitives: `買う | 払う | 返す | 下ろす | おろす | 納める | 購入する | 注文する | 振り込む | 送金する | 返品する | 返金する | 引き出す | 更新する | チャージする`,
    later: `明日 | あす | 明朝 | 来週 | 来月 | 来年 | 月末 | 今度 | 後で | 近々 | あした | 明後日 | あとで | 給料日 | 数日後 | あさって | そのうち | 給料入ったら`,
    owed: `借金 | 未返済 | 返す分 | に返す | に返済 | へ返す | 借りてる | 返すお金 | 返済する | 返済残り | に払う分 | に渡す分 | 借りている | まだ返してない | まだ返せてない
      返さないといけない | 立て替えてもらってる | 立替えてもらった分を返す`,
    owing: `立替中 | 未回収 | 貸してる | 貸しあり | 回収する | 貸している | もらう予定 | 立替分回収 | 請求する分 | 返してもらう | 立て替えてる | 返ってきてない | まだ返ってこない
      まだもらってない | 返してもらってない`,
    unbought: `まだ払って | 未払い | 未払 | 買わず | 未購入 | 売り切れ | 買ってない | 払ってない | 決済エラー | 買わなかった | 買うのやめた | 払わなかった | カード使えず | 買うのをやめた | 注文キャンセル
      キャンセルした | やっぱりやめた | キャンセルになった`,
    price: `貯金 | まで抑え | 値段 | 価格 | 定価 | 相場 | 最安 | 見積り | 見積額 | 提示額 | いくら | 査定額 | 見積もり | 値上げで | 値下げで | 売ってた | リッター | で売ってる | 値上がりして
      値下がりして`,
    budget: `以内 | 月予算 | 予算内 | 限度額 | 貯める | 月の予算 | 食費予算 | 貯めたい | 積立予定 | 貯金したい | 使えるのは | 使っていいのは | 取り分けておく`,
    due: `期限 | 締切 | 〆切 | 更新日 | 支払期日 | 締め切り | 引落予定 | 請求予定 | 次回請求 | 次回更新 | 自動更新 | 有効期間 | 次回支払い | までに払う | 引き落とし日
      までに支払い | 無料期間終了 | 引き落とし予定 | 引き落とされる`,
    perhaps: `もし | 多分 | 買えば | たぶん | 検討中 | 迷い中 | 悩み中 | いつか | 買うなら | 買うかも | おそらく | 購入検討 | 迷ってる | 欲しいな | 買ってたら | かかるかも
      買うとしたら | 買っていたら | お金があれば`,
    vitals: `血圧 | 脈拍 | 心拍 | 発熱 | 平熱 | 歩数 | 身長 | 腹囲 | 体脂肪 | 酸素飽和度 | 摂取カロリー`,
    units: `キロ | グラム | リットル | メートル | 分 | 時間 | 日 | 歳 | 名 | 本 | 枚 | 冊 | 杯 | ページ | 歩`,
    schedule: `出発 | 到着 | 発車 | 番線 | 号車 | 座席 | 搭乗 | 離陸 | 会議 | 病院 | 集合 | 新幹線 | のぞみ | 乗り場 | ゲート | 歯医者 | フライト | 打ち合わせ
      ミーティング`,
    address: `丁目 | 番地 | 号室 | 号棟 | 通り | ビル | 住所 | 番館 | 鍵番号 | アパート | 部屋番号 | 郵便番号 | 暗証番号 | マンション | 玄関の番号 | ドアコード | オートロック
      宅配ボックス`,
    result: `勝ち | 勝利 | 負け | 敗戦 | 敗北 | 結果 | 前半 | 後半 | 延長 | 勝った | ドロー | スコア | pk戦 | ゴール | 引き分け | 試合終了`,
    reminder: `パス | 番号 | 誕生日 | 記念日 | 備忘録 | 忘れない | 忘れずに | 忘れるな | 連絡する | 覚えておく | リマインド | メールする | リマインダー | lineする`,
    done: `買った | 購入済 | 払った | 支払済 | 使った | あげた | 渡した | 返した | 売った | 売れた | 購入した | 払い済み | 振込済み | 送金した | 下ろした | おろした
      もらった | 入金あり | 買いました | 買ってきた | 振り込んだ | チャージした`,
  },
  {
    code: 'ko',
    treated: `쏨 | 쐈 | 쏜 | 사줬 | 사줌 | 사주셨 | 얻어먹`,
    asked: `갚 | 내`,
    planned: `한도`,
    coming: `다음 달 | 다음달 | 다음 주 | 내일 | 줘야 | 갚아야 | 내야`,
    toDo: `내야함 | 살거 | 사야함 | 사야됨 | 사야지 | 살 것 | 내야됨 | 사야 함 | 사야 됨 | 살 예정 | 살 계획 | 장볼 것 | 내야 함 | 꼭 사기 | 사고 싶다 | 구매 예정
      갚아야 함 | 사야 할 것 | 장보기 목록 | 결제해야 함 | 송금해야 함 | 돌려줘야 함 | 주문해야 함 | 잊지 말고 사기 | 잊지 말고 내기`,
    infinitives: `갚기 | 구매하기 | 구입하기 | 결제하기 | 지불하기 | 납부하기 | 송금하기 | 이체하기 | 입금하기 | 주문하기 | 반품하기 | 환불하기 | 인출하기 | 출금하기 | 충전하기
      갱신하기`,
    later: `낼 | 내일 | 모레 | 글피 | 담주 | 담달 | 내년 | 월말 | 이따 | 다음주 | 다음달 | 나중에 | 월급날 | 조만간 | 다음 주 | 다음 달 | 이달 말 | 며칠 뒤
      월급 받으면`,
    owed: `줄 돈 | 갚을 돈 | 갚을 것 | 한테 빚 | 에게 빚 | 빚 남음 | 남은 빚 | 내가 빚진 | 한테 갚을 | 줘야 할 돈 | 에게 갚아야 | 한테 갚아야 | 우리가 갚을
      갚아야 할 돈 | 아직 못 갚음 | 아직 안 갚음 | 한테 줘야 함`,
    owing: `받아야 | 미수금 | 받을 돈 | 받을 것 | 나한테 빚 | 갚기로 함 | 아직 안 줌 | 못 받은 돈 | 받아야 할 돈 | 나한테 갚아야 | 나한테 줄 돈 | 아직 못 받음 | 돌려받아야 함
      한테 받아야 함 | 아직 안 갚았다 | 나한테 줘야 함 | 빌려가고 안 갚음 | 빌려준 돈 못 받음`,
    unbought: `안 냈 | 안 샀 | 미납 | 품절 | 안 삼 | 안샀음 | 못 삼 | 안 냄 | 미결제 | 미지급 | 안 샀다 | 안 샀음 | 못 샀다 | 안 냈다 | 주문 취소 | 결제 실패 | 카드 거절 | 빈손으로 옴
      안 사기로 함 | 사려다 말았음`,
    price: `모으기 | 모으는 중 | 넘기기 | 가격 | 시세 | 정가 | 견적 | 얼마 | 판매가 | 올랐다 | 인상됨 | 할인가 | 세일가 | 최저가 | 리터당 | 세일 중 | 부르는 값 | 로 올랐음 | 로 내렸음 | 에 팔더라
      제일 싼 게`,
    budget: `예산 | 한도 | 최대 | 목표 | 이내로 | 모으기 | 모을 돈 | 저축하기 | 넘지 말기 | 지출 계획 | 이하로 쓰기 | 모으고 싶다 | 따로 떼어두기`,
    due: `마감 | 기한 | 만기 | 만료 | 납기일 | 결제일 | 갱신일 | 유효기간 | 결제 예정 | 출금 예정 | 까지 내야 | 까지 납부 | 까지 결제 | 자동 갱신 | 자동이체 예정
      무료체험 종료`,
    perhaps: `사면 | 만약 | 살까 | 아마 | 혹시 | 산다면 | 샀으면 | 살지도 | 들지도 | 들 듯 | 고민중 | 언젠가 | 샀더라면 | 나올 듯 | 고민 중 | 생각 중 | 돈 있으면
      돈이 있다면 | 있었으면 좋겠다 | 언젠간 사고싶다`,
    vitals: `체중 | 혈압 | 맥박 | 심박 | 체온 | 미열 | 혈당 | 수면 | 몸무게 | 걸음수 | 만보기 | 체지방 | 칼로리 | 걸음 수 | 허리둘레 | 산소포화도`,
    units: `킬로 | 그램 | 리터 | 미터 | 분 | 시간 | 일 | 개월 | 살 | 명 | 개 | 병 | 봉지 | 마리 | 권 | 페이지 | 도 | 걸음`,
    schedule: `출발 | 도착 | 탑승 | 호차 | 좌석 | 자리 | 열차 | 이륙 | 회의 | 미팅 | 수업 | 게이트 | 승강장 | 플랫폼 | ktx | srt | 항공편 | 비행기 | 버스 시간`,
    address: `번길 | 번지 | 호실 | 빌라 | 빌딩 | 상가 | 주소 | 아파트 | 도어락 | 출입문 | 핀번호 | 오피스텔 | 우편번호 | 공동현관 | 방 번호 | 현관 비번 | 현관 비밀번호`,
    result: `이김 | 승리 | 대승 | 졌다 | 졌음 | 패배 | 비김 | 전반 | 후반 | 득점 | 이겼다 | 역전승 | 역전패 | 비겼다 | 무승부 | 스코어 | 연장전 | 승부차기 | 경기 결과
      경기 종료`,
    reminder: `생일 | 제사 | 기억 | 알림 | 메모 | 비번 | 번호 | 전화 | 기념일 | 잊지말자 | 리마인더 | 패스워드 | 연락하기 | 문자하기 | 잊지 말기 | 까먹지 말기 | 메일 보내기`,
    done: `갚음 | 갚았 | 샀 | 냈 | 썼 | 삼 | 샀다 | 샀음 | 냈다 | 냈음 | 썼다 | 썼음 | 줬다 | 줬음 | 구매함 | 구입함 | 납부함 | 결제함 | 송금함 | 이체함 | 입금됨 | 인출함 | 출금함 | 충전함
      갚았다 | 받았다 | 팔았다 | 구매 완료 | 납부 완료 | 결제 완료`,
  },
  {
    code: 'sw',
    treated: `alinilipia | alitulipia | amenilipia`,
    coming: `mwezi ujao | wiki ijayo`,
    toDo: `nitalipa | nitanunua | tutanunua | ya kununua | vya kununua | nitume pesa | lazima nilipe
      lazima ninunue | inabidi nilipe | nataka kununua | napaswa kulipa | kumbuka kulipa | nahitaji kulipa
      inabidi ninunue | natakiwa kulipa | napaswa kununua | kumbuka kununua | usisahau kulipa
      napanga kununua | niweke akiba ya | nahitaji kununua | usisahau kununua | nikumbushe kulipa`,
    infinitives: `lipa | tuma | kutoa | nunua | lipia | agiza | kulipa | kutuma | kununua | kulipia | kuagiza | hamisha
      rudisha | kuhamisha | kurudisha | kukopesha`,
    later: `kesho | badae | mtondo | baadaye | end month | leo jioni | keshokutwa | wiki ijayo | mwezi ujao
      mwaka ujao | siku zijazo | hivi karibuni | mwisho wa wiki | mwisho wa mwezi | mshahara ukiingia
      nikipata mshahara | baada ya mshahara | siku chache zijazo | baada ya siku chache`,
    owed: `nadaiwa | ninadaiwa | tunadaiwa | nina deni | sijamlipa | nitamlipa | deni langu | nimlipe deni
      sijamrudishia | nitamrudishia | inabidi nimlipe | lazima nimrudishie | natakiwa kumrudishia`,
    owing: `ananidai | namdai | nawadai | ninamdai | tunamdai | atanilipa | hajanilipa | atanirudishia | wadaiwa wangu
      ana deni langu | hajanirudishia | ana deni kwangu | anadaiwa na mimi | ameahidi kunilipa
      anatakiwa kunilipa | wanaodaiwa na mimi | kuna pesa zangu kwa | hajarudisha pesa yangu`,
    unbought: `sijalipa | sikulipa | sikununua | sijanunua | hatujalipa | haijalipwa | hatukununua | haijalipiwa
      oda imefutwa | nimefuta oda | haijanunuliwa | kadi imekataa | stoki imeisha | imeisha dukani
      oda imeghairiwa | nimeghairi kununua | nimeamua kutonunua | malipo yamekataliwa | nilibadilisha mawazo
      malipo yameshindikana | nilirudi mikono mitupu`,
    price: `bei ya | imefika | kuweka akiba | bei | sasa ni | inauzwa | zinauzwa | wanataka | makadirio | inagharimu | nimeona kwa | niliona kwa
      sasa hivi ni | imepanda hadi | imeshuka hadi | fundi amesema`,
    budget: `lengo | bajeti | kikomo | isizidi | yasizidi | nimetenga | kuweka akiba | nataka kuokoa
      kiwango cha juu | malengo ya akiba | zilizotengwa kwa | nimepanga kutumia | nisitumie zaidi ya
      mpango wa matumizi`,
    due: `itaisha | itakatwa | nitakatwa | nitatozwa | itajirenew | bili ijayo | itajihuisha | muda unaisha
      lipa kabla ya | malipo yajayo | siku ya mwisho | inaisha tarehe | ilipwe kabla ya | kabla ya tarehe
      mwisho wa kulipa | tarehe ya mwisho | tarehe ya kulipa | inapaswa kulipwa | kulipwa kabla ya
      inatakiwa kulipwa | muda wake unaisha`,
    perhaps: `labda | laiti | huenda | pengine | ingekuwa | natamani | ikitokea | nikinunua | ningelipa | siku moja
      ningenunua | ingegharimu | ningelinunua | ningekuwa na | itakuwa kama | nawaza kununua
      nafikiria kununua`,
    vitals: `joto | homa | kimo | uzito | hatua | urefu | kiuno | presha | mapigo | oksijeni | usingizi | kilo zangu
      sukari ya damu | shinikizo la damu | kiwango cha sukari`,
    units: `lita | kilomita | mita | saa | siku | wiki | miezi | miaka | watu | vipande | mayai | chupa | pakiti
      kurasa | nyuzi`,
    schedule: `geti | kiti | lango | kikao | miadi | jukwaa | inafika | sgr saa | mkutano | kuondoka | kuwasili
      basi saa | inaondoka | treni saa | ndege saa | siti namba | basi la saa | daktari saa | naondoka saa
      ndege inaruka | tunaondoka saa`,
    address: `slp | mtaa | plot | kata | jengo | fleti | s.l.p | posta | kitalu | chumba | kijiji | anwani | makazi
      ghorofa | nyumba no | barabara ya | nyumba namba | mlango namba | namba ya geti | namba ya mlango`,
    result: `sare | droo | goli | magoli | matokeo | penalti | ameshinda | imeshinda | imeifunga | imefungwa
      tumeshinda | wameshinda | walishinda | tumefungwa | wamefungwa | tumepoteza | wamewafunga | tumeshindwa
      mechi imeisha | kipindi cha pili | kipindi cha kwanza`,
    reminder: `mtext | nywila | mpigie | kumbuka | simu ya | bethidei | usisahau | namba ya | nimpigie | ukumbusho
      nisisahau | piga simu | kumbukumbu | nikumbushe | mtumie sms | birthday ya | namba yangu | neno la siri
      andika email | siku ya kuzaliwa`,
    done: `nilitoa | nimetoa | nimempa | nilimpa | nimeuza | nililipa | nimelipa | tulilipa | tumelipa | imelipwa
      nilituma | nimetuma | nimepata | nilinunua | nimenunua | tulinunua | tumenunua | nimelipia | nilitumia
      nimetumia | nimepokea | nilipokea | nimehamisha | nimerudisha | nilirudisha`,
  },
  {
    code: 'am',
    toDo: `የሚገዙ | እገዛለሁ | የሚከፈሉ | ልገዛ ነው | እከፍላለሁ | ልከፍል ነው | ገና የሚገዛ | መላክ አለብኝ | ማዘዝ አለብኝ | የግዢ ዝርዝር | መግዛት አለብኝ
      መክፈል አለብኝ | መመለስ አለብኝ | መግዛት አለብን | መክፈል አለብን | ማስተላለፍ አለብኝ | መግዛት ያስፈልጋል | መክፈል ያስፈልጋል | መግዛት እፈልጋለሁ
      መግዛት እንዳትረሳ | መክፈል እንዳትረሳ | መግዛት እንዳልረሳ | መክፈል እንዳልረሳ | ለመግዛት አስቤያለሁ`,
    infinitives: `ማዘዝ | መላክ | ማደስ | ክፈል | መልስ | እዘዝ | መግዛት | መክፈል | ማውጣት | መመለስ | መሙላት | ማስተላለፍ | አስተላልፍ`,
    later: `በኋላ | ቆይቶ | በቅርቡ | ነገ ማታ | ዛሬ ማታ | ሌላ ጊዜ | ነገ ጠዋት | ቀጣይ ወር | ከነገ ወዲያ | ወር መጨረሻ | ደሞዝ ሲገባ | የደሞዝ ቀን
      ቀጣይ ሳምንት | የወሩ መጨረሻ | በወሩ መጨረሻ | ደመወዝ ሲገባ | ደሞዝ ስቀበል | በሚቀጥለው ወር | የሚቀጥለው ወር | በሚቀጥለው ዓመት | በሚቀጥለው ሳምንት
      የሚቀጥለው ሳምንት`,
    owed: `እዳዬ | ዕዳዬ | ዕዳ አለብኝ | እዳ አለብኝ | ያለብኝ እዳ | እዳ አለብን | ብድር አለብኝ | ያለብኝ ብድር | የምመልሰው ብድር | ለእሱ የምከፍለው
      ለእሷ የምከፍለው | የምመልሰው ገንዘብ | ገና አልከፈልኩትም | መመለስ ያለብኝ ብር | ገና አልመለስኩለትም | ገና አልመለስኩላትም | የእሱ ገንዘብ አለብኝ
      የእሷ ገንዘብ አለብኝ`,
    owing: `ይከፍለኛል | ዕዳ አለበት | እዳ አለበት | እዳ አለባት | ትከፍለኛለች | ይመልስልኛል | ትመልስልኛለች | ሊከፍለኝ ነው | የኔ ብር አለበት | የኔ ብር አለባት
      ገና አልከፈለኝም | የምቀበለው ብድር | ከእሱ የምቀበለው | ከእሷ የምቀበለው | ብድሬን አልመለሰም | ገና አልከፈለችኝም | ገና አልመለሰልኝም
      ሊመልስልኝ ይገባል | ብድሬን አልመለሰችም | ገና አልመለሰችልኝም | ያበደርኩት ያልተመለሰ`,
    unbought: `ተውኩት | ያልተገዛ | አልገዛሁም | አልገዛንም | ያልተከፈለ | አልተገዛም | አልገዛሁትም | አልከፈልኩም | አልከፈልንም | አልተከፈለም | ሳልገዛ ቀረሁ
      ሃሳቤን ቀየርኩ | ትዕዛዙ ተሰረዘ | ትእዛዝ ሰረዝኩ | ካርዱ አልሰራም | አልቋል ተባልኩ | ሳልገዛ ተመለስኩ | ላለመግዛት ወሰንኩ | ክፍያው አልተሳካም`,
    price: `ዋጋው | በኪሎ | ግምት | በሊትር | ይሸጣል | በቅናሽ | የሚሸጠው | ፕሮፎርማ | ስንት ነው | ዋጋ ጨመረ | ዋጋ ቀነሰ | ቅናሽ ላይ | የአሁን ዋጋ
      ሲሸጥ አየሁ | የሰጠኝ ዋጋ | ዝቅተኛ ዋጋ | የጠየቀኝ ዋጋ`,
    budget: `በጀት | በጀቴ | ገደብ | ዕቅድ | ለመቆጠብ | የተመደበ | እቆጥባለሁ | ከፍተኛ ወጪ | እንዳይበልጥ | የቁጠባ ግብ | የወጪ እቅድ | የታቀደ ወጪ
      የቁጠባ እቅድ | መቆጠብ እፈልጋለሁ | ከዚህ በላይ አላወጣም`,
    due: `ይታደሳል | ይቆረጣል | ዴድላይን | የሚከፈለው | የሚያበቃው | ቀጣይ ቢል | የክፍያ ቀን | ይቆረጥብኛል | ቀጣይ ክፍያ | የመክፈያ ቀን | የመክፈያ ጊዜ
      የመጨረሻ ቀን | በፊት መክፈል | ጊዜው ያበቃል | መከፈል አለበት | የሚከፈልበት ቀን | አስቀድሞ ይከፈል | የሚያበቃበት ቀን | ጊዜው የሚያልፈው
      የሚታደስበት ቀን | የክፍያ መጨረሻ ቀን | የሚያገለግለው እስከ | ሳያልፍ መከፈል ያለበት`,
    perhaps: `ብገዛ | ምነው | ከገዛሁ | ይሆናል | ወደፊት | ምናልባት | በሆነልኝ | አንድ ቀን | ቢያስፈልግ | ገዝቼ ቢሆን | ብር ቢኖረኝ | ቢኖረኝ ኖሮ | ልግዛ ወይስ
      ሊሆን ይችላል | ሊፈጅ ይችላል | ገንዘብ ቢኖረኝ | ልገዛ እችላለሁ | ሳይፈጅ አይቀርም | እያሰብኩበት ነው | ለመግዛት እያሰብኩ`,
    vitals: `ምት | ኪሎዬ | ግፊት | ግፊቴ | ሙቀት | ስኳር | ስኳሬ | ቁመት | ወገብ | ካሎሪ | ክብደት | ክብደቴ | ትኩሳት | እርምጃ | ኦክስጅን | እንቅልፍ`,
    units: `ኪ.ግ | ግራም | ሊትር | ኪ.ሜ | ሜትር | ሳ.ሜ | ደቂቃ | ሰዓት | ሳምንት | ዓመት | ሰዎች | እንቁላል | ጠርሙስ | ፓኬት | ዲግሪ | እርምጃ`,
    schedule: `መነሻ | ባቡር | በረራ | ቀጠሮ | ክላስ | ይነሳል | በረራው | መቀመጫ | ስብሰባ | ይዘጋል | የሚነሳው | ይደርሳል | አውቶቡስ | ይጀምራል | ይከፈታል
      የሚደርሰው | በር ቁጥር | መድረሻ ሰዓት`,
    address: `ጎዳና | ሰፈር | ቀበሌ | ወረዳ | ብሎክ | ህንፃ | ህንጻ | መንገድ | አድራሻ | ክ/ከተማ | አፓርታማ | ፖ.ሳ.ቁ | ፒን ኮድ | ቤት ቁጥር | ቢሮ ቁጥር
      የበር ኮድ | የግቢ በር | ክፍለ ከተማ | የቤት ቁጥር | ኮንዶሚኒየም | ክፍል ቁጥር | ፖስታ ሳጥን`,
    result: `ተረታ | ውጤት | አሸነፈ | አሸነፉ | ተሸነፈ | ተሸነፉ | አሸነፍን | ተሸነፍን | አቻ ወጡ | ድል አደረገ | አቻ ተለያዩ | እረፍት ላይ | ነጥብ ተጋሩ
      ጨዋታው አለቀ | ግብ አስቆጠረ | ሁለተኛ አጋማሽ | ፍፁም ቅጣት ምት | የመጀመሪያ አጋማሽ`,
    reminder: `ልደት | ልደቱ | ልደቷ | ስልክ | ቁጥሩ | ቁጥሯ | ደውል | አትርሳ | ዋይፋይ | ልደውል | መደወል | አስታውስ | ማስታወሻ | አስታዋሽ | ፓስወርድ
      ደውልለት | አስታውሰኝ | እንዳትረሳ | እንዳልረሳ | የልደት ቀን | የይለፍ ቃል | ኢሜይል ላክ | የጋብቻ በዓል`,
    done: `ገዛሁ | ገዛን | ሰጠሁ | ሸጥኩ | ሞላሁ | ከፈልኩ | ከፈልን | አወጣሁ | መለስኩ | አገኘሁ | አዘዝኩ | ገዝቻለሁ | ገዝተናል | ከፍያለሁ | ከፍለናል
      ተከፍሏል | ልኬያለሁ | ሰጥቻለሁ | ተቀበልኩ | አውጥቻለሁ | ተቀብያለሁ | አስተላለፍኩ | ወጪ አደረግኩ | አስተላልፌያለሁ`,
  },
];
