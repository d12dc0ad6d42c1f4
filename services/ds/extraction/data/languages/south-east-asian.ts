import type { Language, Words } from '../../words/language.ts';

/** Scripts that write their words without blanks in between: each word may stand inside a run of letters. */
function inRuns(words: Words): Words {
  return words
    .split(/[|\n]/)
    .map((word) => `*${word.trim()}*`)
    .join(' | ');
}

/** Thai: SCB, KBank, Bangkok Bank, Krungthai, Krungsri, ttb, KTC, TrueMoney and PromptPay. */
export const THAI: Language = {
  code: 'th',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `ตัดผ่าน | จ่ายค่าน้ำ | จ่ายค่าไฟ | เสร็จแล้ว | กันวงเงิน | หักบัญชี | หักเงิน | ถูกหัก | เงินออก
        หักบช | หักบ/ช | ตัดบัญชี | ตัดเงิน | ตัดยอด | หักจากบัญชี | หักเงินจาก | หักผ่านบัญชี
       หักบัญชีอัตโนมัติ | ถูกตัด | ถูกหักเงิน | หักค่า | ตัดบัตร | หักชำระ`,
    ],
    [
      'debit',
      'debit',
      4,
      `เงินบริจาค | ได้รับเงินบริจาค | ได้รับชำระ | จากบัญชีของคุณ | จากบัญชีท่าน | จากบัญชีของท่าน
        จากบัตรของคุณ | จากบัตรของท่าน | จากวอลเล็ทของคุณ | จากกระเป๋าเงินของคุณ`,
    ],
    [
      'debit',
      'debit',
      3,
      `ใช้จ่าย | ชำระ | ชำระเงิน | ซื้อ | จ่าย | ยอดใช้จ่าย | หัก | ใช้บัตร | จ่ายเงิน | จ่ายบิล | ชำระบิล | ชำระค่า | ชำระเงินให้ | จ่ายให้
       ชำระให้ | ได้ชำระ | ชำระแล้ว | ชำระสินค้า | ซื้อสินค้า | ใช้จ่ายผ่านบัตร | ใช้จ่ายบัตร | ใช้จ่ายที่ | ชำระเงินสำเร็จ | ชำระสำเร็จ
       จ่ายสำเร็จ | จ่ายเงินสำเร็จ | รูดบัตร | รูดซื้อ | มีการใช้จ่าย | มียอดใช้จ่าย | สแกนจ่าย | เติมเงินมือถือ | รายการซื้อ | ยอดซื้อ
       ถอน/โอน/จ่าย | ถอน/โอน/จ่ายเงิน | โอน/จ่าย | ค่าใช้จ่าย | ใช้วงเงิน | ซื้อของ | ชำระค่าสินค้า | ชำระค่าสินค้าและบริการ | ชำระค่าบริการ | ชำระคืน | ผ่อนชำระ | จ่ายแล้ว | ใช้ไป
       จำนวนเงินที่ชำระ | ชำระสินเชื่อ | ซื้อกองทุน`,
    ],
    ['debit', 'debit', 2, 'รายการใช้บัตร | การชำระเงิน | การใช้จ่าย | การซื้อ | เดบิต | ตัดรอบ'],
    ['debit', 'debit', 1, 'รายการ | ทำรายการ | ธุรกรรม | ทำธุรกรรม | รายการสำเร็จ | ทำรายการสำเร็จ'],
    [
      'debit',
      'transfer',
      3,
      `โอนเงินออก | โอนออก | โอนไป | โอนเงินไป | โอนให้ | โอนเงินให้ | โอนเงินไปยัง | โอนไปยัง | โอนจากบัญชี | โอนเงินจากบัญชี | โอนจาก | โอนเงินจาก
       โอนเงินสำเร็จ | โอนสำเร็จ | ส่งเงิน | ส่งเงินให้ | โอนแล้ว | โอนพร้อมเพย์ | โอนเงินจากบ/ช | โอนต่างธนาคาร | ถอน/โอน | ถอน/โอนเงิน`,
    ],
    ['debit', 'transfer', 1, 'โอนเงิน | โอน'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `ถอนเงิน | ถอน | กดเงิน | ถอนเงินสด | กดเงินสด | เบิกเงินสด | เบิกถอน | ถอนเงินจาก | ถอนเงินสำเร็จ | เบิกเงิน | ถอน atm | กดตังค์
       เบิกถอนเงินสด | ถอนจาก | ถอนเงินไม่ใช้บัตร`,
    ],
    [
      'debit',
      'fee',
      2,
      'หักค่าธรรมเนียม | ค่าธรรมเนียมรายปี | ค่าธรรมเนียมบัตร | ค่าบริการ sms | ค่าปรับ | ค่าธรรมเนียมแรกเข้า | ดอกเบี้ยผิดนัด',
    ],
    [
      'credit',
      'credit',
      5,
      `ดอกเบี้ยเงินฝาก | เข้าบัญชีออมทรัพย์ | ส่วนของเขาให้คุณ | ให้คุณแล้ว | เงินเข้า | มีเงินเข้า
        เงินเข้าบัญชี | เงินโอนเข้า | ดอกเบี้ยรับ | ดอกเบี้ยเงินฝาก | มีเงินโอนเข้า | มีเงินฝากเข้า
        เงินฝากเข้า
       เงินเข้าบช | เงินเข้าบ/ช | ฝาก/โอนเงินเข้าบ/ช | ฝาก/โอนเงินเข้า | ฝาก/โอน | รับดอกเบี้ย`,
    ],
    [
      'credit',
      'credit',
      4,
      `เข้าบัญชีของคุณ | เข้าบัญชีท่าน | เข้าบัญชีของท่าน | โอนเงินให้คุณ | โอนให้คุณ | ส่งเงินให้คุณ | โอนเงินเข้าบัญชีของคุณ | เข้าบช.ของท่าน
       เข้ากระเป๋าเงินของคุณ | เข้าวอลเล็ทของคุณ`,
    ],
    [
      'credit',
      'credit',
      3,
      `โอนเงินเข้า | โอนเข้า | ฝากเงิน | รับโอน | รับเงิน | ฝาก | เข้าบัญชี | ได้รับเงิน | ได้รับเงินโอน | รับโอนจาก | รับเงินจาก | ได้รับเงินจาก
       รับเงินโอน | ได้รับโอน | รับเงินสำเร็จ | รับโอนเงิน | ได้รับ | ฝากเงินสด | เข้าบช | เข้าบ/ช | เข้า x | เข้าx | โอนเงินเข้าบ/ช | เติมเงิน
       เติมเงินสำเร็จ | เติมเงินเข้า | เติมเงินวอลเล็ท | ได้เงิน | ฝากเช็ค | เงินคืน | เครดิตเงินคืน | รับเงินคืน | รับเครดิตเงินคืน | เงินปันผล
       ฝากเงินเข้า | โอนมา | โอนเงินมา`,
    ],
    ['credit', 'credit', 2, 'เครดิต | ดอกเบี้ย | ปันผล | เงินโอน'],
    [
      'credit',
      'refund',
      3,
      'คืนเงิน | คืนเงินแล้ว | คืนเงินสำเร็จ | ได้รับเงินคืน | คืนเงินเข้า | คืนยอด | คืนสินค้า | คืนภาษี | ขอคืนเงิน | รับคืนเงิน | คืนเงินให้ | เงินคืนภาษี',
    ],
    [
      'credit',
      'reversal',
      3,
      `ยกเลิกรายการ | รายการยกเลิก | ยกเลิกการชำระ | ยกเลิกการชำระเงิน | ยกเลิกยอด | กลับรายการ | คืนรายการ | ยกเลิกการใช้จ่าย | ยกเลิกสำเร็จ
       ปรับปรุงรายการ | ถูกยกเลิก | ยกเลิกการใช้บัตร | ยกเลิกการซื้อ`,
    ],
    ['credit', 'salary', 3, 'เงินเดือน | เงินเดือนเข้า | เข้าเงินเดือน | ค่าจ้าง | โบนัส | เงินบำนาญ | เงินเดือนออก'],
    ['debit', 'debit', 3, inRuns(`ให้ เรียบร้อยแล้ว`)],
  ],
  labels: {
    document: `คำสั่งซื้อ | ใบเสร็จ | หมายเลขการจอง`,
    amount: `จำนวน | จำนวนเงิน | ยอดเงิน | เป็นจำนวน | เป็นเงิน | จน. | มูลค่า | จำนวนเงินที่ชำระ | ยอดชำระ | ยอดใช้จ่าย | ยอดโอน | ยอดซื้อ | ยอด
      จำนวนเงินที่โอน | เงินจำนวน | ยอดเงินที่ชำระ | ราคา`,
    total: 'รวม | ยอดรวม | รวมทั้งสิ้น | ยอดรวมทั้งสิ้น | รวมเป็นเงิน | ยอดสุทธิ | รวมทั้งหมด | สุทธิ',
    balance: `ยอดรวม | ตอนนี้มีเงิน | ตอนนี้มี | ยอดเงินที่ใช้ได้ใน | คงเหลือ | ยอดคงเหลือ | ยอดเงินคงเหลือ | ใช้ได้ | เหลือ | ยอดเงินที่ใช้ได้
      ยอดที่ใช้ได้ | ยอดเงินในบัญชี | เงินคงเหลือ | ที่ใช้ได้
      ยอดเงินใช้ได้ | เงินในบัญชี | ยอดบัญชี | คงเหลือในบัญชี | ยอดเงินคงเหลือในบัญชี | ยอดเงินที่ใช้ได้คงเหลือ | ยอดเงินใน wallet
      ยอดเงินในวอลเล็ท | ยอดใช้ได้ | เหลือเงิน | ยอดที่ถอนได้ | ยอดคงเหลือที่ใช้ได้`,
    limit: `วงเงิน | วงเงินคงเหลือ | วงเงินที่ใช้ได้ | วงเงินใช้ได้ | วงเงินบัตร | วงเงินเครดิต | วงเงินคงเหลือใช้ได้ | เหลือวงเงิน | วงเงินใช้ได้คงเหลือ
      วงเงินที่เหลือ`,
    fee: 'ค่าธรรมเนียม | ค่าบริการ | ค่าธรรมเนียมการโอน | ค่าธรรมเนียมโอน | ภาษี | ค่าส่ง | ค่าจัดส่ง | ค่าธรรมเนียมถอน | ภาษีมูลค่าเพิ่ม | ค่าธ.',
    aside: `คะแนน | คะแนนสะสม | แต้ม | พอยท์ | อัตราแลกเปลี่ยน | ยอดขั้นต่ำ | ยอดชำระขั้นต่ำ | ส่วนลด | ยอดค้างชำระ | ยอดหนี้ | ยอดเรียกเก็บ
      ยอดตามใบแจ้งหนี้ | สะสม | ยอดใช้จ่ายสะสม | เงินต้น | ราคาปกติ | ยอดก่อนหน้า | ขั้นต่ำ | ชำระขั้นต่ำ | ยอดขั้นต่ำชำระ | งวดละ | หนี้คงเหลือ | ยอดหนี้คงเหลือ | เกิน | มากกว่า`,
    reference: `เลขที่อ้างอิง | อ้างอิง | รหัสอ้างอิง | หมายเลขอ้างอิง | เลขที่รายการ | รหัสรายการ | เลขอ้างอิง | หมายเลขรายการ | เลขที่ทำรายการ
      รหัสอนุมัติ | รหัสธุรกรรม | หมายเลขคำสั่งซื้อ | เลขที่คำสั่งซื้อ | เลขที่ใบเสร็จ | อ้างอิงเลขที่ | เลขที่ธุรกรรม | ref.no`,
    card: `บัตร | บัตรเครดิต | บัตรเดบิต | บัตรหมายเลข | หมายเลขบัตร | บัตร x | บัตรเครดิตหมายเลข | บัตรลงท้าย | ผ่านบัตร | ด้วยบัตร | ผ่านบัตรเครดิต
      จากบัตรของคุณ | จากบัตรของท่าน | บัตรกดเงินสด | บัตรเสมือน | บัตรลงท้ายด้วย | บัตร atm | เข้าบัตร | เข้าบัตรเครดิต | เข้าบัตรเดบิต | คืนเข้าบัตร | บัตรเอทีเอ็ม`,
    account: `บัญชี | บช | บ/ช | เลขที่บัญชี | บัญชีเลขที่ | หมายเลขบัญชี | เลขบัญชี | บัญชีออมทรัพย์ | บัญชีเงินฝาก | เข้าบัญชี | จากบัญชี
      จากบัญชีของคุณ | จากบัญชีท่าน | จากบัญชีของท่าน | เข้าบัญชีของคุณ | เข้าบัญชีท่าน | เข้าบัญชีของท่าน | จากบ/ช | จากบช | เข้าบช | เข้าบ/ช
      บัญชีลงท้าย | หักบช | หักบ/ช | เข้า x | เข้าx | ออมทรัพย์ | บัญชีกระแสรายวัน | เงินเข้าบัญชี | เงินเข้าบช | เงินเข้าบ/ช`,
    wallet: 'วอลเล็ท | วอลเล็ต | กระเป๋าเงิน | พร้อมเพย์ | ทรูมันนี่ | เป๋าตัง | กระเป๋าตัง | อีวอลเล็ท | เป๋าเงิน | กระเป๋า',
    party: `ร้าน | ร้านค้า | ผู้รับ | ชื่อร้าน | ผู้โอน | ชื่อผู้รับ | ชื่อผู้โอน | ผู้ส่ง | ชื่อบัญชี | ผู้รับเงิน | ผู้ให้บริการ | สถานที่ | สถานที่ใช้
      รายละเอียด: | หมายเหตุ: | บันทึกช่วยจำ: | บันทึก: | ชื่อผู้รับเงิน | ร้านค้า: | ชื่อร้านค้า | ผู้รับโอน | ไปยังบัญชี`,
    date: 'วันที่ | เมื่อวันที่ | เวลา | วันที่ทำรายการ | วัน/เวลา | วันเวลา | ณ วันที่ | วันและเวลา | วันที่ใช้ | วันที่โอน',
    contact: `โทร | ติดต่อ | สอบถาม | สอบถามโทร | คอลเซ็นเตอร์ | ศูนย์บริการ | ติดต่อที่ | คลิก | หากไม่ได้ทำรายการ | หากท่านไม่ได้
      หากคุณไม่ได้ | สอบถามเพิ่มเติม | รายละเอียดเพิ่มเติม | ดูเพิ่มเติม | ดูรายละเอียด | แจ้งอายัด | แอดไลน์ | ยกเลิก sms | กด * | โทรที่
      ไม่ได้ทำรายการ`,
  },
  phrases: {
    uncharged: `ไม่มีการหักเงิน | ถูกยกเลิกก่อนชำระ | ไม่ได้หักเงิน`,
    summary: `สรุปรายจ่าย | สรุปการใช้จ่าย | ยอดใช้จ่ายรวม | สรุปเดือน`,
    lure: `พัสดุตกค้าง | บัญชีของท่านถูกระงับ`,
    code: `รหัส otp | รหัสยืนยัน | รหัส | รหัสผ่าน | รหัสลับ | รหัสผ่านชั่วคราว | รหัสความปลอดภัย | รหัสผ่านใช้ครั้งเดียว | รหัสเข้าใช้งาน
      รหัสยืนยันตัวตน | otp ของคุณ | รหัสเปิดใช้งาน | รหัสตรวจสอบ | รหัส pin`,
    warning: `ห้ามบอก | อย่าบอก | ห้ามเปิดเผย | อย่าเปิดเผย | ไม่ควรบอก | อย่าให้รหัส | ห้ามให้ | ห้ามแชร์ | อย่าแชร์ | ห้ามแจ้ง | อย่าหลงเชื่อ | มิจฉาชีพ
      ระวัง | ไม่มีนโยบาย | ห้ามส่งต่อ | อย่าส่งต่อ | ห้ามกดลิงก์ | อย่ากดลิงก์ | กับผู้อื่น | ให้ผู้อื่น | แก่ผู้อื่น | แก่ผู้ใด | ไม่ส่งลิงก์ | เก็บเป็นความลับ
      ห้ามบอกใคร | ห้ามเปิดเผยรหัส | ห้ามบอกรหัส`,
    declined: `ไม่ได้ ระบบ | เงินยังอยู่ครบ | ใช่หรือไม่ | ตอบ 1 | ไม่สำเร็จ | ปฏิเสธ | ไม่เพียงพอ | ล้มเหลว
      ถูกปฏิเสธ | ไม่สามารถทำรายการ | เงินไม่พอ | ยอดเงินไม่พอ | วงเงินไม่พอ | ไม่ผ่านการอนุมัติ
      ไม่อนุมัติ | ไม่ได้รับการอนุมัติ | เกินวงเงิน | ไม่สามารถหัก | หักบัญชีไม่สำเร็จ | หักไม่สำเร็จ | หักเงินไม่สำเร็จ | ทำรายการไม่สำเร็จ
      รายการไม่สำเร็จ | รหัสไม่ถูกต้อง | ชำระไม่สำเร็จ | ชำระเงินไม่สำเร็จ | โอนไม่สำเร็จ | โอนเงินไม่สำเร็จ | ไม่สามารถชำระ | หักบัญชีไม่ได้
      ถอนเงินไม่สำเร็จ | ไม่สามารถโอน | ถูกระงับ | เช็คคืน | ตัดบัญชีไม่สำเร็จ | ตัดบัตรไม่สำเร็จ | ไม่สามารถตัด`,
    scheduled: `ตั้งโอนเงินอัตโนมัติ | ทุกวันที่ | อย่าลืมชำระ | จะถูกหัก | ครบกำหนด | กำหนดชำระ | จะหัก
      จะตัด | จะถูกตัด | จะหักบัญชี | จะหักเงิน | จะเรียกเก็บ | จะถูกเรียกเก็บ | วันครบกำหนด
      ครบกำหนดชำระ | โปรดชำระ | กรุณาชำระ | ยอดที่ต้องชำระ | ยอดเรียกเก็บ | ชำระภายใน | ภายในวันที่ | แจ้งเตือนชำระ | เตือนชำระ | ค้างชำระ
      เกินกำหนด | ใบแจ้งหนี้ | ใบแจ้งยอด | ชำระขั้นต่ำ | ยอดชำระขั้นต่ำ | ตั้งโอนล่วงหน้า | โอนเงินล่วงหน้า | โอนล่วงหน้า | จะทำการหัก | จะดำเนินการหัก
      จะตัดบัญชี | จะโอน | จะชำระ | จะต่ออายุ | บิล | บิลของคุณ | บิลค่า | ค่างวด | ถึงกำหนด | ใกล้ครบกำหนด | เตรียมเงิน | โปรดเตรียมเงิน
      รายการล่วงหน้า | ครบรอบบิล | รอบบิล | ต้องชำระ | ต่ออายุอัตโนมัติ | วันสุดท้าย | เพื่อหลีกเลี่ยง | แจ้งยอดชำระ | แจ้งยอดบัตร | แจ้งยอดค่า | แจ้งค่า | แจ้งเตือนค่า | หากชำระแล้ว | ขออภัยหากชำระแล้ว | ขออภัยหากท่านชำระแล้ว | ยอดที่ต้องจ่าย | ต้องจ่าย | ชำระก่อน | ชำระไม่เกิน | จะมีการหัก | จะมีการตัด`,
    collect: `ขอให้โอน | คำขอชำระ | ขอเงิน | ขอให้ชำระ | ขอให้คุณโอน | ขอให้คุณชำระ | เรียกเก็บเงินจากคุณ | คำขอโอน | คำขอเงิน | ส่งคำขอ | ขอเก็บเงิน
      เรียกเก็บเงินผ่านพร้อมเพย์ | แจ้งเก็บเงิน | หารค่า | หารบิล | ขอเรียกเก็บ | ทวงเงิน | คำขอให้ชำระ`,
    promotion: `รับเครดิตเงินคืน | รับเงินคืน | เมื่อใช้จ่าย | เมื่อใช้จ่ายครบ | เมื่อช้อปครบ | โปรโมชั่น | ส่วนลด | รับสิทธิ์ | ลุ้นรับ | สมัครเลย | โปรโมชัน | รับฟรี | ฟรี | ลุ้น | แจก | พิเศษ | สิทธิพิเศษ | ลดสูงสุด | คูปอง
      ของรางวัล | ชิงโชค | สมัครวันนี้ | สมัคร | รับเลย | แลกรับ | คุ้ม | เฉพาะคุณ | ดอกเบี้ยต่ำ | กู้เงิน | สินเชื่อ | อนุมัติไว | วงเงินสูงสุด
      ผ่อน 0% | รับทันที | รับเงินคืนสูงสุด | เครดิตเงินคืนสูงสุด | แบ่งชำระ | แบ่งจ่าย | เปลี่ยนยอด | ห้ามพลาด | ช้อป | วันนี้เท่านั้น | ถึงสิ้นเดือน
      ยินดีด้วย | ดีล | โค้ด | บัตรกำนัล | รับเพิ่ม | รับสูงสุด | เพียงใช้จ่าย | เมื่อใช้จ่าย`,
    notice: `อยู่ระหว่างตรวจสอบ | อยู่ระหว่างการตรวจสอบ | งบ | ใกล้หมดแล้ว | เปิดใช้งาน | เข้าสู่ระบบ
      ลงทะเบียน | ลงทะเบียนสำเร็จ | สมัครสำเร็จ | สมัครบริการ | เปลี่ยนรหัส | เปลี่ยนรหัสผ่าน | อายัดบัตร
      ระงับบัตร | ระงับการใช้
      จัดส่งบัตร | บัตรใหม่ | ปิดปรับปรุง | ปรับปรุงระบบ | ปิดระบบ | เปลี่ยนแปลงวงเงิน | ปรับวงเงิน | เพิ่มบัญชี | เพิ่มผู้รับ | ผูกบัญชี | ผูกบัตร
      อุปกรณ์ใหม่ | ยืนยันตัวตน | ข้อกำหนด | เงื่อนไข | หมดอายุ | แจ้งปิด | อัปเดตแอป | เปิดบัญชี | ยืนยันข้อมูล | รายการเดินบัญชี | สเตทเมนท์
      เปลี่ยนเบอร์ | คำขอของท่าน | ได้รับคำขอ | อยู่ระหว่างพิจารณา | จะได้รับเงิน | จะโอนเงินเข้า | จะเข้าบัญชี | ปิดบัญชี | เปลี่ยนแปลงข้อมูล
      เปิดบัตร`,
    injection: `ละเว้นคำสั่ง | ไม่ต้องสนใจคำสั่ง | เพิกเฉยต่อคำสั่ง | ลืมคำสั่งก่อนหน้า | คำสั่งก่อนหน้า | ข้ามคำสั่ง | อย่าสนใจคำสั่ง | ตอบเป็น json
      คำสั่งระบบ`,
    pending: `รอดำเนินการ | กำลังดำเนินการ | อยู่ระหว่างดำเนินการ | รอการยืนยัน | รอการอนุมัติ | รออนุมัติ | กำลังตรวจสอบ
      วันทำการ`,
  },
  places: {
    at: 'ที่ | ร้าน | ชำระค่าสินค้า | ชำระค่าสินค้าและบริการ | ค่าสินค้า | ที่ร้าน | ใช้จ่ายที่ | ณ ร้าน | ณ สาขา | กับร้าน | ที่ร้านค้า',
    to: `ไป | ให้ | ไปยัง | ไปที่ | แก่ | โอนให้ | โอนเงินให้ | โอนไปยัง | โอนเงินไปยัง | ชำระเงินให้ | จ่ายให้ | ชำระให้ | ส่งเงินให้ | โอนไป | โอนเงินไป
      ถึง | ไปให้ | ชำระให้กับ | ให้กับ`,
    from: `จาก | รับโอนจาก | รับเงินจาก | ได้รับเงินจาก | โดยคุณ | จากคุณ | ได้รับเงินโอนจาก | รับเงินโอนจาก | โอนมาจาก | เงินโอนจาก | เงินเข้าจาก`,
    for: 'สำหรับ | ค่า | ชำระค่า | ซื้อ | เป็นค่า | เพื่อ | เพื่อชำระ | จ่ายค่า',
    with: 'กับ | กับ | พร้อมกับ',
    end: `เมื่อ | ผ่าน | ผ่านทาง | โดย | สำเร็จ | แล้ว | เรียบร้อย | เรียบร้อยแล้ว | และ | หาก | กรุณา | ขอบคุณ | บาท | ที่คุณ | ที่ท่าน | เจ้าหน้าที่
      หน้าที่ | พื้นที่ | ที่อยู่ | ที่ได้ | ที่จะ | ที่ไม่ | ที่มี | ที่เบอร์ | ที่หมาย | ที่แอป | ที่ www | ทันที | ที่ทำการ | เลขที่ | ด้วย | ทาง | ทางแอป
      ของคุณ | ของท่าน | ท่านได้ | คุณได้ | คุณ | ท่าน | เวลา | น. วันที่ | ยกเลิกบริการ | ยกเลิกรับข่าวสาร | ไม่เสีย | เสียค่า | ที่ออก | ที่ผ่าน | ครั้งที่
      ร้านอาหาร | สินค้า | บริการ | ให้บริการ | ให้ท่าน | ให้คุณ | ทำให้ | ให้ครบ | จากการ | จากระบบ | จากธนาคาร | สอบถาม | ตามที่ | เพื่อให้ | เพื่อความ
      ที่สุด | โปรด`,
  },
  months: [
    'ม.ค. | มกราคม | มค | ม.ค',
    'ก.พ. | กุมภาพันธ์ | กพ | ก.พ',
    'มี.ค. | มีนาคม | มีค | มี.ค',
    'เม.ย. | เมษายน | เมย | เม.ย',
    'พ.ค. | พฤษภาคม | พค | พ.ค',
    'มิ.ย. | มิถุนายน | มิย | มิ.ย',
    'ก.ค. | กรกฎาคม | กค | ก.ค',
    'ส.ค. | สิงหาคม | สค | ส.ค',
    'ก.ย. | กันยายน | กย | ก.ย',
    'ต.ค. | ตุลาคม | ตค | ต.ค',
    'พ.ย. | พฤศจิกายน | พย | พ.ย',
    'ธ.ค. | ธันวาคม | ธค | ธ.ค',
  ],
  days: ['วันนี้ | เมื่อสักครู่ | เมื่อกี้ | เมื่อเช้า | เมื่อเช้านี้', 'เมื่อวาน | เมื่อวานนี้ | เมื่อคืน', 'วานซืน | เมื่อวานซืน'],
  weekdays: ['วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี | วันพฤหัส', 'วันศุกร์', 'วันเสาร์', 'วันอาทิตย์'],
};

/** Indonesian with the Malay of Malaysia, Singapore and Brunei: BCA, Mandiri, BRI, GoPay, Maybank, Touch 'n Go. */
export const INDONESIAN: Language = {
  code: 'id',
  verbs: [
    ['debit', 'transfer', 5, `berhasil terkirim ke | terkirim ke | sukses terkirim`],
    ['credit', 'transfer', 3, 'terimaan duitnow | terimaan | penerimaan'],
    [
      'debit',
      'debit',
      5,
      `telah ditolak di | berjaya ditolak daripada | telah berjaya ditolak | berjaya ditolak dari | sudah kami potong | kami potong dari | beres dibayar | isi pulsa | memblokir sementara | telah memotong
        ditolak dari kad | ditolak dari akaun | telah ditolak dari | dah ditolak dari | menahan
        tambah nilai hotlink | tambah nilai prabayar | top up prabayar | caj ke kad | didebet | terdebet
        didebit | terdebit | telah didebet | telah didebit | terpotong | dipotong | telah dipotong
        berhasil didebet
       berhasil didebit | autodebet | autodebit | autodebet berhasil | didebitkan | telah didebitkan | ditolak dari saldo | dana keluar
       uang keluar | wang keluar | ditolak daripada akaun | dicaj | telah dicaj | didebitkan daripada`,
    ],
    [
      'debit',
      'debit',
      4,
      `donasi anda | donasimu | donasi kamu | sumbangan anda | derma anda | pembayaran anda telah kami terima
        resit rasmi | telah menerima | dibayar kepada | dari rekening anda | dari rekeningmu | dari rek anda
        dari kartu anda | dari saldo anda | dari rekening kamu
       daripada akaun anda | dari akaun anda | daripada akaun semasa anda | dari saldo kamu | dari akun anda | daripada kad anda
       dari kartu kredit anda | dari dompet anda`,
    ],
    [
      'debit',
      'debit',
      3,
      `kebayar | udah kebayar | terpakai | kepakai | pembayaran | pembelian | bayar | dibayar | belanja
        transaksi debit | berhasil dibayar | debet | beli | jajan | dibayarkan
       telah dibayar | pembayaran berhasil | pembayaran sukses | pembayaran ke | pembayaran di | pembayaran untuk | kamu bayar | kamu membayar
       anda membayar | telah membayar | berhasil bayar | berhasil membayar | membayar | kamu telah membayar | anda telah membayar
       kamu baru saja bayar | transaksi kartu kredit | pembelian berhasil | pembelian pulsa | pembelian token | bayar tagihan
       pembayaran tagihan | pembayaran tagihan berhasil | membeli | telah digunakan | digunakan untuk | berbelanja | anda belanja
       kamu belanja | dibelanjakan | habis | keluar uang | pembayaran qris | bayar qris | pembayaran virtual account | pembayaran va
       topup gopay | top up gopay | top up ovo | top up dana | top up shopeepay | top up e-wallet | top up flazz | pembayaran berjaya
       bayaran berjaya | bayaran kepada | bayaran bil | pembayaran bil | berjaya dibayar | telah digunakan di | telah dibayar kepada | caj
       bayaran sebanyak | anda telah berbelanja | pembelian kad | urus niaga kad | transaksi kad | dibeli | pembelian di | pembelian sebanyak
       pembayaran kepada | anda bayar | pembayaran sebesar | pembayaran senilai | angsuran telah dibayar
       transaksi pembelian | transaksi di | cicilan dibayar | transaksi pembayaran | transaksi belanja`,
    ],
    [
      'debit',
      'debit',
      2,
      `bayar ke | debit | db | bayaran | iuran | cicilan | angsuran | langganan | pengeluaran | qris | pembayaran autodebet | db otomatis`,
    ],
    [
      'debit',
      'debit',
      1,
      'transaksi | transaksi berhasil | mutasi | urus niaga | urusniaga | transaksi anda | trans | transaksi berjaya | trx kartu',
    ],
    [
      'debit',
      'transfer',
      3,
      `transfer ke | dikirim | kirim uang | transfer keluar | mengirim | trf ke | kirim | kirim dana | berhasil transfer | transfer berhasil
       transfer sukses | telah ditransfer | ditransfer ke | transfer dana ke | berhasil mengirim | kamu mengirim | anda mengirim | berhasil dikirim
       telah dikirim | pengiriman uang | pindah dana | pemindahbukuan ke | transfer antar rekening | transfer bi fast | bi-fast ke | ditransfer
       kirim ke | transfer keluar berhasil | mentransfer | anda transfer | transfer uang ke | pindahan ke | pindahan wang | telah dipindahkan
       dipindahkan ke | dipindahkan kepada | pindahan dana | pemindahan wang | pemindahan dana | anda telah memindahkan | duitnow ke
       duitnow kepada | dihantar | anda telah menghantar | menghantar | wang dihantar | pindahan keluar | transfer kepada | pindahan kepada
       transfer antar bank | transfer antarbank | trf keluar | transaksi transfer | kamu kirim | pemindahan kepada`,
    ],
    ['debit', 'transfer', 1, 'pindahan | pemindahbukuan | pemindahan'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `tarik tunai | penarikan | penarikan tunai | tarik uang | tarik atm | ambil uang | penarikan atm | penarikan berhasil | tarik tunai berhasil
       telah ditarik | ditarik | pengeluaran tunai | pengeluaran wang | pengeluaran atm | keluarkan wang | dikeluarkan | telah dikeluarkan
       tarik tunai tanpa kartu | tarikan tunai | pengambilan tunai | penarikan dana | penarikan uang | pendahuluan tunai | tarik dana`,
    ],
    [
      'debit',
      'fee',
      2,
      `biaya admin bulanan | biaya administrasi | biaya tahunan | iuran tahunan | biaya bulanan | biaya adm | adm bulanan | denda keterlambatan
       yuran tahunan | caj perkhidmatan | fi tahunan | biaya kartu | biaya notifikasi | biaya sms | annual fee kartu | pajak bunga`,
    ],
    [
      'credit',
      'credit',
      5,
      `setoran tunai anda | telah kami terima dan dibukukan | mengisi saldo | cashback mendarat | mendarat di
        reload daripada kad | ewallet kini | udah bayar patungannya | sudah bayar patungan
        dah bayar bahagian | bayar bahagian dia | dikreditkan | telah dikreditkan | dikredit | telah dikredit
        dana masuk | uang masuk | wang masuk | terkredit | berhasil dikreditkan
       dana telah masuk | uang telah masuk | dikreditkan ke | bunga tabungan | dikreditkan ke dalam | kredit masuk | masuk ke rekening`,
    ],
    [
      'credit',
      'credit',
      4,
      `ke rekening anda | ke rekeningmu | ke rek anda | ke saldo anda | ke rekening kamu | ke akaun anda | ke dalam akaun anda
       kepada anda | di rekening anda | ke dompet anda | ke saldo kamu | mengirimimu | mengirim kamu | mengirimkan kamu uang | mengirimimu uang
       ke akun anda | kepada akaun anda | telah menghantar anda | untukmu telah diterima | kirim kamu`,
    ],
    [
      'credit',
      'credit',
      3,
      `nerima | baru nerima | kamu nerima | transfer masuk | diterima | setor tunai | setoran | menerima | transfer dari | isi saldo | masuk | telah diterima | berhasil diterima
       kamu menerima | anda menerima | anda telah menerima | kamu telah menerima | menerima transfer | terima uang | terima transfer
       penerimaan | penerimaan dana | penerimaan transfer | setoran tunai | setoran berhasil | trf dari | kiriman uang | uang diterima
       kamu dapat | kamu dapat transfer | saldo bertambah | bertambah | ditambahkan | top up berhasil | topup berhasil | isi saldo berhasil
       top up saldo | isi ulang saldo | pindahan masuk | pindahan dari | pindahan daripada | diterima daripada | diterima dari
       anda terima | bayaran diterima | wang diterima | deposit tunai | telah dimasukkan | dimasukkan | tambah nilai | tambah nilai berjaya
       kamu terima | dapat uang | terima dari | transfer diterima | anda telah terima | duitnow dari | duitnow daripada | pemindahan dari
       pencairan | dicairkan | telah dicairkan | pindahbuku dari | penambahan saldo | terima duit | dapat transfer | kredit dividen`,
    ],
    [
      'credit',
      'credit',
      2,
      'kredit | setor | top up | isi ulang | bunga | bagi hasil | dividen | faedah | hibah | tambah dana',
    ],
    [
      'credit',
      'refund',
      3,
      `pengembalian dana | dikembalikan | refund | pengembalian | pengembalian uang | dana dikembalikan | telah dikembalikan | telah direfund
       bayaran balik | dibayar balik | pemulangan | wang dikembalikan | pemulangan wang | saldo dikembalikan | retur | dipulangkan | direfund`,
    ],
    [
      'credit',
      'reversal',
      3,
      `pembatalan | dibatalkan | telah dibatalkan | reversal | pembatalan transaksi | transaksi dibatalkan | pembatalan pembayaran
       koreksi | pembetulan | pembalikan | dibatalkan dan dana | pembatalan pembelian | transaksi batal | dibalikkan`,
    ],
    [
      'credit',
      'salary',
      3,
      'gaji | upah | penggajian | payroll | gaji bulan | thr | pembayaran gaji | gaji masuk | elaun | pencen | gajian | bonus tahunan',
    ],
    ['credit', 'credit', 3, `udah balik | ada kiriman | sudah balik | udah balikin | sudah balikin`],
  ],
  labels: {
    document: `pesanan | no. pesanan | pemesanan | tempahan | no. tempahan | struk | resit | resit rasmi
      no. resit | invois | invoice | faktur`,
    amount: `autodebet tagihan | autodebit tagihan | pembayaran tagihan | sejumlah | sebesar | nominal | jumlah | senilai | sebanyak | nilai | jml | nilai transaksi | jumlah transaksi | nominal transaksi
      jumlah transfer | jumlah dana | nominal transfer | jumlah pembayaran | jumlah bayar | jumlah bayaran | amaun | jumlah belanja | sjml
      besarnya | sebsr | nilai trx | jumlah urus niaga | amaun transaksi | nominal pembayaran | harga | jml transaksi`,
    total: `total | total bayar | total pembayaran | total transaksi | total tagihan dibayar | jumlah keseluruhan | total belanja | grand total
      total debet`,
    balance: `sisa | kamu tinggal | ewallet kini | saldo kini | sisa ovo cash | sisa gopay | sisa dana | sisa saldo | saldo akhir | saldo anda | saldo sekarang | baki | saldo | saldo kamu | saldomu | saldo tersedia | saldo rekening
      saldo efektif | saldo saat ini | saldo terkini | saldo menjadi | saldo rekening anda | sisa saldo anda | saldo gopay | saldo ovo
      saldo dana | saldo shopeepay | saldo aktif | saldo tabungan | baki akaun | baki semasa | baki tersedia | baki terkini | baki anda
      baki ewallet | baki e-wallet | saldo terbaru | sld | saldo terakhir | saldo rek | saldo sisa | sisa pulsa | saldo linkaja | baki dompet
      saldo flazz | saldo dompet | saldo jago | baki akaun semasa`,
    limit: `sisa limit | limit tersedia | limit kartu | sisa limit anda | limit kartu kredit | sisa limit kartu | limit kredit | had kredit
      had tersedia | baki kredit tersedia | had harian | limit harian | limit anda | plafon | kredit tersedia | had kredit tersedia
      sisa kredit`,
    fee: `biaya | biaya admin | admin fee | biaya transaksi | biaya transfer | biaya layanan | admin | adm | biaya administrasi | ppn | pajak
      fee | yuran | caj | fi | bea meterai | bea materai | biaya penanganan | biaya bifast | caj perkhidmatan | biaya adm | ongkir
      biaya kirim | cukai | biaya top up`,
    aside: `min bayar | min. bayar | minimum bayar | minimal bayar | poin | kurs | points reward | minimum pembayaran | pembayaran minimum | tagihan minimum | total tagihan | jumlah tagihan | tagihan
      bayaran minimum | baki tertunggak | tertunggak | sisa tagihan | sisa pinjaman | pokok pinjaman | outstanding | hemat | diskon sebesar
      potongan | mata ganjaran | kadar pertukaran | saldo awal | saldo sebelumnya | lebih dari | melebihi | di atas | kembalian | cashback sebesar
      koin | tabungan tujuan | baki pinjaman`,
    reference: `no ref | nomor referensi | id transaksi | no transaksi | no referensi | kode referensi | nomor transaksi
      kode transaksi | noref | ref no | no resi | no struk | id pesanan | no pesanan | nomor pesanan
      no invoice | no rujukan | nombor rujukan | ruj | no ruj | ruj. | no. ruj | no. rujukan | id rujukan | nombor transaksi | reff | no reff | nomor reff | trx ref | ref trx | rujukan | id urus niaga | no. urus niaga | kode otorisasi | kode approval
      no urut | no jurnal | nomor jurnal | no resit | kode bayar | kode booking | nomor resi | referensi | stan | ntpn`,
    card: `kartu debit | kartu kredit | kartu kredit anda | kartu | kartu anda | kartu debit anda | no kartu | nomor kartu | kartu atm
      kk | kad | kad kredit | kad debit | kad anda | no. kad | kad kredit anda | kad debit anda | kartu berakhiran | kad berakhir | kartu jago
      dari kartu anda | kartu berakhir | dari kartu kredit anda | kartu prabayar | daripada kad anda`,
    account: `rekening | rek | rekening anda | no rek | norek | nomor rekening | no rekening | rek anda
      dari rekening anda | ke rekening anda | dari rek anda | ke rek anda | rekening tabungan | rekening giro | tabungan | rekening sumber
      sumber dana | rekening tujuan | akaun | akaun anda | no akaun | nombor akaun | akaun simpanan | akaun semasa | rek tabungan
      daripada akaun anda | dari akaun anda | ke akaun anda | ke dalam akaun anda | a/n rekening | dari rekeningmu | ke rekeningmu | rekeningmu
      di rekening anda | rek tujuan | kantong | akaun bank | rekening ponsel | rekening utama`,
    wallet: `dompet | gopay | ovo | shopeepay | linkaja | dompet digital | saldo dana | e-money | ewallet | e-dompet | touch n go ewallet
      tng ewallet | dompet elektronik | uang elektronik | emoney | brizzi | flazz | dompet anda | boost wallet | akun dana`,
    party: `toko | penerima | tempat | nama penerima | pengirim | nama pengirim | merchant | keterangan | ket | berita | catatan | tujuan | lokasi
      berita acara | deskripsi | nama merchant | nama toko | pembayar | penjual | kepada: | dari: | kpd: | di: | ke: | penerima: | pedagang
      butiran | butir-butir | tujuan transaksi | nama | penyedia | jenis transaksi | nama biller | nama produk | produk | keperluan | untuk:
      biller | nama pemilik | peniaga | butiran bayaran | rujukan penerima | atas nama`,
    date: `tgl | tanggal | tarikh | pada tanggal | pada tgl | waktu | waktu transaksi | tanggal transaksi | pada | pd tgl | tarikh & masa
      masa | hari/tgl | tgl transaksi | tarikh transaksi | jam`,
    contact: `hubungi | hub | telp | telepon | info | layanan pelanggan | call center | cs | kunjungi | klik | hub kami | silakan hubungi
      segera hubungi | bila bukan anda | jika bukan anda | bukan anda | jika anda tidak | jika tidak | info lebih lanjut | info lengkap | cek di
      pertanyaan | halo bca | mandiri call | bni call | kontak bri | sila hubungi | sila layari | layari | talian | talian bantuan | pertanyaan hubungi
      khidmat pelanggan | bukan transaksi anda | bukan dilakukan | lihat detail | selengkapnya | pengaduan | lapor | no hp | nomor hp | jika ragu`,
  },
  phrases: {
    uncharged: `tidak ada dana yang terpotong | tidak ada saldo yang terpotong | dibatalkan sebelum pembayaran
      sebelum sebarang caj dibuat | tiada caj dikenakan | saldo tidak terpotong | dana tidak terpotong`,
    summary: `ringkasan bulan | ringkasan pengeluaran | ringkasan bulanan | total pengeluaranmu
      total pengeluaran anda | total pengeluaran bulan | rekap bulan | rekap pengeluaran
      ringkasan perbelanjaan | jumlah perbelanjaan anda`,
    lure: `isi formulir | jika tidak setuju | paket anda tertahan | blokir rekening`,
    code: `kode verifikasi | kode otp | kode rahasia | kode | kode aktivasi | kode keamanan | kode akses | password sekali pakai | kata sandi
      kode login | kode konfirmasi | kode unik | kode otentikasi | otp anda | otp kamu | kod | kod pengesahan | kod otp | kata laluan | kod keselamatan
      tac | nombor tac | kod tac | no tac | kod pengaktifan | pin sementara | kata laluan sementara | kode masuk | kode autentikasi | kod log masuk
      mtoken | kata laluan sekali`,
    warning: `jgn dedah | jangan dedah | jangan dedahkan | jangan berikan | jangan bagikan | rahasiakan | jangan beritahukan | jangan beri tahu | jangan memberikan | jangan sebarkan
      jangan informasikan | tidak pernah meminta | tidak pernah minta | waspada | waspadai | hati-hati | jaga kerahasiaan | bersifat rahasia
      jangan kongsi | jangan dedahkan | jangan beri | jangan berkongsi | jangan sekali-kali | berhati-hati | tidak akan meminta | awas
      kepada siapapun | kepada siapa pun | ke siapapun | ke siapa pun | penipuan | kepada sesiapa | tidak meminta | jgn berikan | jgn bagikan
      jgn beritahu | jgn kongsi | rahasia dan jangan | scam | modus`,
    declined: `apakah benar anda bertransaksi | adakah anda cuba | balas ya | balas ya atau tidak
      apakah anda mencoba | benarkah anda | gagal | ditolak | tidak mencukupi | saldo tidak cukup
      tidak berhasil | saldo tidak mencukupi | saldo kurang | tidak dapat diproses
      tidak bisa diproses | dana tidak cukup | tidak cukup | belum berhasil | transaksi gagal | pembayaran gagal | melebihi limit | limit tidak cukup
      tidak dapat dilakukan | tidak disetujui | tidak berjaya | tidak diluluskan | baki tidak mencukupi | melebihi had | dana tidak mencukupi
      pin salah | salah pin | tidak dapat diselesaikan | kurang baki | tidak sah | kedaluwarsa pembayaran | tidak terproses | tidak dibenarkan
      gagal didebet | gagal didebit | gagal didebitkan | tidak bisa dilakukan | tidak berhasil diproses`,
    scheduled: `arahan tetap didaftarkan | setiap bulan daripada | tagihan kk
      tagihan kartu kredit | akan didebet | akan dipotong | jatuh tempo | akan ditagih | akan didebit
      akan didebitkan | akan dibayar | akan ditransfer | akan dibayarkan
      akan dikenakan | akan ditarik | akan diproses | akan terdebet | akan terpotong | tagihan anda | tagihan kamu | tagihanmu | tagihan bulan
      segera bayar | segera lakukan pembayaran | mohon bayar | harap bayar | silakan bayar | bayar sebelum | lakukan pembayaran | batas pembayaran
      tanggal jatuh tempo | tgl jatuh tempo | tunggakan | menunggak | terlambat bayar | pastikan saldo | mohon pastikan | siapkan dana | tagihan kartu
      belum dibayar | belum bayar | menunggu pembayaran | selesaikan pembayaran | total tagihan anda | pengingat | pengingat pembayaran | lembar tagihan
      e-statement | dijadwalkan | terjadwal | transfer terjadwal | diperpanjang otomatis | akan diperpanjang | tarikh akhir | sebelum tarikh
      sila bayar | sila jelaskan | bil anda | perlu dibayar | akan dicaj | akan ditolak dari | sila pastikan | tarikh matang
      bayaran anda perlu | tertunggak | belum dijelaskan | tarikh tamat tempoh bayaran | jatuh tempoh | sudah dekat | tagihan listrik anda
      batas waktu | harus dibayar | akan jatuh | bil bulanan | bayar paling lambat | paling lambat | akan didebet otomatis | cicilan anda
      potongan pertama | telah didaftarkan`,
    collect: `meminta pembayaran | permintaan dana | permintaan pembayaran | meminta uang | minta uang | meminta transfer | minta transfer | minta dana
      meminta dana | permintaan uang | permintaan transfer | menagih | minta bayar | permintaan wang | meminta wang | minta wang | meminta bayaran
      permintaan bayaran | minta duit | split bill | patungan | mengirim tagihan | kirim tagihan | meminta anda membayar | meminta kamu | tagih teman
      duitnow request
      setujui di aplikasi | konfirmasi di aplikasi`,
    promotion: `turun jadi | wishlist kamu | beli sekarang sebelum | main bijak | pulangan tunai | promosi
      tertakluk terma | tiap bayar pakai | cek promo | weekend hemat | diskon | promo spesial | ayo | nikmati
      voucher | hadiah | promo | cashback hingga | dapatkan | hemat hingga | gratis | undian | menangkan
      menangi | raih | buruan | yuk | penawaran | spesial untuk | khusus untuk | bunga 0% | cicilan 0% | bunga ringan | ajukan | daftar sekarang
      download sekarang | unduh sekarang | syarat ketentuan | s&k berlaku | s&k | periode promo | berlaku hingga | limit hingga | pinjaman
      pinjaman tunai | kredit tanpa agunan | kta | diskaun | tawaran | tawaran istimewa | percuma | peluang | rebat | mohon sekarang | tertakluk
      t&s | cabutan bertuah | ganjaran | sehingga 50% | jimat | baucar | pinjaman peribadi | pelaburan | klaim | potongan hingga | ubah cicilan
      ubah transaksi | jadi cicilan | ajak teman | bonus hingga | kesempatan | serbu | flash sale | gratis ongkir | kejutan | ekstra | tukar poin`,
    notice: `siapkan uang tunai | untuk dibayar ke kurir | berhasil dinaikkan | dinaikkan jadi
      telah ditukar kepada | limit transfer harian | had pindahan harian | had harian | anggaran
      masih disemak | sedang disemak | sedang diperiksa | dalam semakan | dalam peninjauan | telah aktif
      diaktifkan | berhasil diaktifkan | telah diaktifkan | login | masuk ke aplikasi | login baru
      perangkat baru | telah diblokir | diblokir
      terblokir | telah dibuka blokir | pin berhasil | ganti pin | pin telah | password telah | berhasil diubah | telah diubah | berhasil diperbarui
      terdaftar | telah terdaftar | berhasil didaftarkan | registrasi berhasil | pendaftaran berhasil | kartu dikirim | dalam pengiriman
      pemeliharaan sistem | pemeliharaan | maintenance | gangguan | kadaluarsa | masa berlaku | permohonan | pengajuan | verifikasi data | perbarui
      syarat dan ketentuan | kebijakan privasi | rekening berhasil dibuka | pembukaan rekening | telah ditutup | laporan rekening | mutasi rekening
      diaktifkan semula | log masuk | peranti baharu | didaftarkan | penyelenggaraan | dikemas kini | kemas kini | dibekukan | disekat | kad baharu
      terma dan syarat | tamat tempoh | penyata | penyata akaun | akan dikreditkan | akan dikembalikan | akan masuk | akan diterima | dihubungkan
      ditautkan | berhasil terhubung | terhubung dengan | disambungkan | penerima baharu | daftar transfer | limit transaksi diubah | telah dinaikkan`,
    injection: `abaikan instruksi | abaikan semua instruksi | abaikan perintah | abaikan semua perintah | lupakan instruksi | lupakan semua instruksi
      abaikan arahan | abaikan semua arahan | abaikan instruksi sebelumnya | instruksi sebelumnya | arahan terdahulu | perintah sistem
      keluarkan json | lupakan perintah`,
    pending: `sebagai draf | masih draf | sedang diproses | menunggu konfirmasi | menunggu persetujuan | dalam proses verifikasi | masih diproses | sedang dalam proses
      menunggu kelulusan | sedang diverifikasi | mohon tunggu | tunggu konfirmasi
      hari kerja | hari bekerja`,
  },
  places: {
    at: 'di | pembayaran di | pembelian di | di toko | di merchant | transaksi di | belanja di | di kedai | nomor merchant',
    to: `ke | kepada | kpd | untuk pembayaran ke | bayar ke | pembayaran ke | transfer ke | kirim ke | trf ke | pembayaran kepada | dipindahkan kepada
      ditransfer ke | bayaran kepada | transfer kepada | pindahan kepada | pindahan ke | menuju`,
    from: `dari | daripada | dr | transfer dari | oleh | trf dari | diterima dari | diterima daripada | pindahan dari | pindahan daripada
      terima dari | kiriman dari`,
    for: 'untuk | utk | untuk pembelian | bagi | buat | guna | keperluan | bg pembayaran',
    with: 'bersama | dgn',
    end: `drpd | daripada ak | dr ak | pada | pukul | jam | berhasil | sukses | pada tanggal | pada tgl | tgl | tanggal | pd | telah | sudah | dengan | melalui | lewat | menggunakan
      sebesar | senilai | sejumlah | sebanyak | berjaya | pada tarikh | tarikh | dari rekening | ke rekening | dari rekening anda
      ke rekening anda | dari saldo | pakai | terima kasih | saldo | sisa | sekarang | jika | bila | apabila | silakan | sila | mohon | kini
      setelah | selepas | telah berhasil | telah berjaya | masuk ke aplikasi | refund akan | pembatalan akan | dapat dibatalkan | sudah berhasil
      adalah | wib | wita | saat ini | cek | lihat | via`,
  },
  months: [
    'januari',
    'februari | pebruari',
    'maret',
    'april | apr',
    'mei',
    'juni',
    'juli | julai',
    'agustus | agt | agu | ags | ogos',
    'september',
    'oktober | okt',
    'november | nopember | nop',
    'desember | des | disember | dis',
  ],
  days: [
    'hari ini | tadi | barusan | tadi pagi | baru saja | sebentar tadi | tadi siang | tadi malam',
    'kemarin | semalam | kemaren | kelmarin',
    'kemarin lusa | kemarin dulu',
  ],
  weekdays: ['senin | isnin', 'selasa', 'rabu', 'kamis | khamis', 'jumat | jumaat', 'sabtu', 'minggu | ahad'],
};

/** Vietnamese; folding strips its accents, so every word is written without them, as most banks do. */
export const VIETNAMESE: Language = {
  code: 'vi',
  verbs: [
    ['credit', 'refund', 5, `hoan tien thanh cong | duoc hoan ve | da duoc hoan ve | hoan ve vi`],
    [
      'debit',
      'debit',
      4,
      `ung ho cua ban | quyen gop cua ban | xac nhan da nhan duoc | da nhan duoc tien | tien dien | tien nuoc
        hoa don cua ban tu`,
    ],
    [
      'debit',
      'debit',
      5,
      `chung toi da thu | da thu tu the | da thu tien tra gop | da thu tien | da trich thu | trich thu | cho thue bao | tam giu tren the
        tam giu | da duoc tru | duoc tru tu | da bi tru | bi tru tu | duoc tru vao vi | da tru tu | ghi no
        bi tru | da tru | phat sinh giam | ps giam | ps no | phat sinh no | khau tru | tru tien | da bi tru
        tru tu | trich no | trich tien
       tk giam | tai khoan giam | so du giam | giam so du | bi khau tru | trich no tu dong | tien ra | da giam | bien dong giam | vua giam
       da ghi no | tien chi | bi tru tien`,
    ],
    [
      'debit',
      'transfer',
      4,
      `tu tai khoan cua ban | tu tk cua ban | tu tai khoan cua quy khach | tu tk cua quy khach | tu vi cua ban | tu the cua ban | tu the cua quy khach
       tu vi momo cua ban`,
    ],
    [
      'debit',
      'debit',
      3,
      `thanh toan | da thanh toan | chi tieu | mua hang | thanh toan thanh cong | thanh toan hoa don | thanh toan tai | thanh toan cho
       da mua | mua | da chi | da tieu | tieu | chi tra | da tra | tra tien | tra tien cho | mua the | nap dien thoai | nap tien dien thoai
       nap the | mua ve | tt hoa don | thanh toan dich vu | thanh toan don hang | thanh toan qr | thanh toan the | gd the | gd thanh toan
       giao dich the | chi tieu the | quet the | the duoc su dung | da su dung | thanh toan tien dien | thanh toan tien nuoc | tra gop da
       tra no | thu no | thu no tu dong | thanh toan tu dong thanh cong | da duoc thanh toan | ban da thanh toan | quy khach da thanh toan
       mua sam | dat hang thanh cong | vua thanh toan | vua mua | ban vua thanh toan | vua chi tieu | vua tra | vua nap | gd mua hang | da dong | dong tien | tien dien | tien nuoc | an uong | tt qr | ttqr`,
    ],
    [
      'debit',
      'debit',
      2,
      'chi tieu tai | thanh toan truc tuyen | thanh toan online | tt the | ghi no the | thanh toan dinh ky | mua online',
    ],
    [
      'debit',
      'debit',
      1,
      'giao dich | gd | phat sinh | ps | giao dich thanh cong | gd thanh cong | bien dong | bien dong so du | co giao dich | tt',
    ],
    [
      'debit',
      'transfer',
      3,
      `da chuyen | chuyen tien den | chuyen tien cho | chuyen tien toi | chuyen khoan cho | chuyen khoan den | chuyen khoan toi | chuyen di | gui tien
       chuyen tien di | da gui | chuyen tien thanh cong | chuyen khoan thanh cong | ck cho | ck den | chuyen cho | chuyen tien sang | da ck
       chuyen tien lien ngan hang | chuyen tien nhanh | ck di | da chuyen tien | ban da chuyen | quy khach da chuyen | da chuyen thanh cong
       chuyen toi | chuyen di thanh cong | vua chuyen | vua gui | ban vua chuyen | quy khach vua chuyen | vua chuyen khoan | chuyen nhanh thanh cong | gui cho | ibft | chuyen den tk | chuyen den tai khoan | ck thanh cong`,
    ],
    ['debit', 'transfer', 1, 'chuyen tien | chuyen khoan | ck | ct | chuyen nhanh | chuyen tien nhanh napas'],
    [
      'debit',
      'cash_withdrawal',
      3,
      `rut tien | rut tien mat | rut tm | rut tien atm | rut atm | rut tien tai | rut | da rut | ung tien mat | ung tien | rut tien thanh cong
       gd rut tien | rut tien ve`,
    ],
    [
      'debit',
      'fee',
      2,
      `thu phi | tru phi | phi thuong nien | phi duy tri | phi sms | phi quan ly tk | phi quan ly tai khoan | phi dich vu sms | phi bsms
       phi quan ly | phi cham thanh toan | phi thang | thu phi dv | thu phi dich vu | phi dv | lai phat`,
    ],
    [
      'credit',
      'credit',
      5,
      `da nop tien mat vao tai khoan | tien mat vao tai khoan | da nop | ghi co | phat sinh tang | ps tang
        ps co | phat sinh co | tk tang | tai khoan tang | so du tang | tang so du | tien vao | bien dong tang
       duoc cong | da cong | cong tien | da duoc cong | vua tang | da ghi co | tien lai | lai tien gui | lai nhap goc | da tang | lai tiet kiem`,
    ],
    [
      'credit',
      'credit',
      4,
      `vao tai khoan cua ban | vao tk cua ban | vao tai khoan cua quy khach | vao tk cua quy khach | vao vi cua ban | den tai khoan cua ban
       chuyen tien cho ban | da chuyen cho ban | gui cho ban | chuyen cho ban | da gui cho ban | da chuyen tien cho ban | chuyen khoan cho ban`,
    ],
    [
      'credit',
      'credit',
      3,
      `nhan tien | da nhan | nap tien | nhan duoc | da nhan duoc | nhan chuyen khoan | nhan tien tu | nhan ck | ck tu | chuyen tien tu | tien ve
       chuyen khoan tu | nop tien | nop tien mat | nop tm | nap tien vao | nap tien thanh cong | nop tien vao | gui tien vao | nhan tu
       ban nhan duoc | ban da nhan | quy khach nhan duoc | vua nhan | vua nhan duoc | nhan tien thanh cong | tien chuyen den | chuyen den tu
       nhan tien chuyen khoan | nhan thanh toan | giai ngan | nop tien thanh cong | tien den | thu tien | nhan lai | duoc nhan | nhan li xi
       tat toan tiet kiem | tat toan so tiet kiem | co tuc | nhan co tuc | nap vi`,
    ],
    ['credit', 'credit', 2, 'lai suat tien gui | tra lai | kieu hoi | nhan | nop | nap'],
    [
      'credit',
      'refund',
      3,
      `hoan tien | hoan tra | da hoan tien | duoc hoan tien | hoan lai | hoan tien giao dich | da hoan | hoan tien thanh cong | hoan tien the
       hoan thue | hoan tra giao dich | hoan tien don hang | duoc hoan`,
    ],
    [
      'credit',
      'reversal',
      3,
      `huy giao dich | dao giao dich | hoan giao dich | giao dich huy | huy gd | dao gd | gd huy | huy thanh toan | giao dich bi huy | gd dao
       giao dich da huy | dao but toan | da huy giao dich | hoan gd | huy bo giao dich | but toan dao`,
    ],
    [
      'credit',
      'salary',
      3,
      'luong | tien luong | tra luong | chi luong | chuyen luong | luong thang | tt luong | thanh toan luong | thu nhap | tien thuong | luong huu',
    ],
  ],
  labels: {
    document: `dat cho | ma dat cho | bien lai | ma dat xe`,
    amount: `so tien | ma so tien | so tien gd | so tien giao dich | st | gd | tri gia | gia tri | so tien thanh toan | so tien chuyen | so tien nhan
      phat sinh | ps | so ps | gia tri gd | gia tri giao dich | voi so tien | so tien phat sinh | so tien rut | so tien hoan | so tien nap | sotien`,
    total: 'tong | tong cong | tong tien | tong so tien | tong thanh toan | tong gia tri | thanh tien',
    balance: `gio ban co | bay gio ban co | so du | so du kha dung | sd | sdkd | so du cuoi | sdc | so du hien tai | sd kha dung | sd cuoi | so du tk | so du tai khoan | so du moi
      so du vi | so du con lai | con lai | sd hien tai | so du sau gd | so du sau giao dich | sd tkt | sodu | so du tai khoan hien tai | sd kd
      so du vi momo | so du la | sd moi | so du cuoi ky | so du kd | sd sau gd | so du hien thoi | sd con lai`,
    limit: `han muc | han muc kha dung | han muc con lai | hm kha dung | hmkd | hm con lai | han muc the | han muc tin dung | han muc tin dung kha dung
      hm kd | hmtd | han muc con | han muc tin dung con lai | hm the | han muc thau chi`,
    fee: `phi | phi gd | phi giao dich | phi dich vu | phi chuyen tien | phi va vat | thue vat | vat | phi chuyen doi | phi ck | phi rut tien
      phi gom vat | le phi | thue | phi van chuyen | phi ship | phi + vat`,
    aside: `diem | diem thuong | diem tich luy | du no | du no sao ke | du no hien tai | tong du no | so tien toi thieu | ty gia | so diem | du no cuoi ky
      giam gia | du no toi thieu | tich luy | goc | so tien goc | tiet kiem duoc | so du dau | so du dau ky | hoan tien len den
      du no con lai | gia goc | tich xu`,
    reference: `ma gd | ma giao dich | so ref | so gd | so but toan | ma tham chieu | so tham chieu | ma chuan chi | ma don hang | don hang | so hoa don | ma tra cuu
      ma but toan | so giao dich | ma ft | ma hoa don | ma giao dich: | magd | ma thanh toan | so chung tu | so lenh | ma don | so bien lai
      so ct | ma cp | so trace | ma so giao dich | ma so gd | ma don dat hang`,
    card: `so the | the tin dung | the ghi no | the tra truoc | chu the | the so | the duoi | the quoc te | the tin dung cua quy khach | the td
      the cua quy khach | the cua ban | the vcb | the napas | the ket thuc | tu the cua ban | tu the cua quy khach | the noi dia | the cuoi | thetd
      the ghi no quoc te | the tin dung quoc te | the ao`,
    account: `tk | tai khoan | so tk | so tai khoan | stk | sd tk | tktt | tk thanh toan | tai khoan thanh toan | tk cua quy khach | tk cua ban | sotk
      tai khoan cua quy khach | tai khoan cua ban | tk the | so du tk | so du tai khoan | tk so | tai khoan so | tu tk | den tk | tu tai khoan
      tu tai khoan cua ban | tu tk cua ban | vao tk cua ban | vao tai khoan cua ban | tktg | tk tiet kiem | so tiet kiem | tk ngan hang
      vao tk cua quy khach | tu tk cua quy khach | tk chinh | tk nguon | tai khoan nguon | tk tgtt | sdtk | tk vnd`,
    wallet: `vi momo | vi zalopay | vi dien tu | vi vnpay | vi cua ban | vi shopeepay | viettel money | tai khoan vi | vi viettelpay | vi moca
      tu vi cua ban | vao vi cua ban | vi tra sau | tu vi momo cua ban | vi viettel money | momo`,
    party: `noi dung | nd | noi dung gd | nd gd | ndck | ndgd | nd ck | noi dung ck | noi dung chuyen khoan | noi dung chuyen tien | noi dung giao dich
      nguoi nhan | nguoi gui | ten nguoi nhan | ten nguoi gui | dvcnt | don vi chap nhan the | diem chap nhan the | nha cung cap | nguoi thu huong
      ben nhan | ben gui | dien giai | mo ta | tai: | loi nhan | don vi | nguoi chuyen | ten nguoi chuyen | cua hang | tk nhan | tai khoan nhan
      tk doi ung | tai khoan doi ung | dich vu | ten tk nhan | chu tai khoan | nguoi huong | dai ly | tu: | den: | nd: | noi dung: | chi tiet: | ct:`,
    date: 'ngay | thoi gian | tg | ngay gd | ngay giao dich | luc | vao luc | thoi gian gd | thoi gian giao dich | thoi diem | tgian | ngay gio',
    contact: `lien he | tong dai | goi | cskh | lh | goi ngay | chi tiet lh | chi tiet lien he | truy cap | chi tiet tai | xem chi tiet | goi hotline
      dien thoai | sdt | so dien thoai | lhe | chi tiet xem tai | neu khong phai | neu khong thuc hien | vui long lien he | quy khach lien he
      xem tai | hotro | ho tro | tra soat | tu choi nhan | bam vao | nhan vao`,
  },
  phrases: {
    uncharged: `khong bi tru tien | chua bi tru tien | khong tru tien`,
    summary: `ban tieu het | nhieu nhat cho | tong chi tieu thang | tong ket thang | tong chi tieu
      bao cao chi tieu | tong ket chi tieu`,
    lure: `tai khoan cua quy khach bi khoa | buu pham | phat nguoi`,
    code: `ma otp | ma xac thuc | ma xac nhan | mat khau | ma kich hoat | ma bao mat | ma dang nhap | ma xac minh | smart otp | otp la | mat ma
      ma pin | otp cua ban | ma xac thuc otp | mat khau dung mot lan | mat khau mot lan | ma smart otp | ma giao dich otp | ma bi mat | mat khau tam thoi`,
    warning: `khong cung cap | khong chia se | tuyet doi khong | khong tiet lo | dung chia se | canh giac | khong duoc cung cap | khong gui ma | lua dao
      khong cho ai | khong tra loi | khong bao gio yeu cau | khong yeu cau | giu bi mat | cho bat ky ai | cho bat cu ai | bao mat ma | khong nhap
      khong truy cap link | khong bam vao | ke gian | gia mao | khong dua ma | dung cung cap | cho nguoi khac`,
    declined: `co phai quy khach dang | tra loi c | quy khach co thuc hien | co phai ban | khong thanh cong
      that bai | bi tu choi | khong du so du | so du khong du | khong du tien | khong thuc hien duoc
      giao dich loi | vuot han muc
      qua han muc | sai pin | sai mat khau | chua thanh cong | bi huy do | khong hop le | tai khoan khong du | so du khong kha dung | khong du han muc
      khong the thuc hien | khong the thanh toan | tu choi giao dich | gd bi tu choi | khong duoc thuc hien | khong du so du thanh toan | bi loi
      het han muc | tk khong du | chua du tien | bi gian doan | khong duoc chap nhan | khong ghi no duoc | ktc | bi treo`,
    scheduled: `da cai dat chuyen tien tu dong | cai dat chuyen tien tu dong | hang thang tu tk | se bi tru
      den han | se tru | se tu dong | se duoc tru | se thanh toan | sap den han | se den han | han thanh toan
      vui long thanh toan
      vui long nop | ky thanh toan | so tien can thanh toan | so tien toi thieu | thanh toan toi thieu | qua han | nhac no | nhac thanh toan | sao ke the
      ky sao ke | se thu | se ghi no | lich thanh toan | dat lich | hoa don thang | thong bao hoa don | hoa don cua | ky hoa don | hoa don tien dien
      se duoc ghi no | se bi thu | can thanh toan | se trich | can nop | truoc ngay | han cuoi | ngay den han | so tien phai tra | phai thanh toan
      vui long dam bao | dam bao so du | duy tri so du | chua thanh toan | thong bao cuoc | cuoc thang | thong bao no | ky han tra | den ky | nop tien truoc
      se gia han | gia han tu dong | lich chuyen tien | chuyen tien theo lich | se chuyen | du kien thu | goc lai den han | no qua han | cham thanh toan
      sap het han | se bi khau tru | se khau tru | tien dien thang | tien nuoc thang | tien dien ky | tien nuoc ky | tien internet thang | thanh toan dung han | thanh toan truoc | nop truoc ngay | tien cuoc | cuoc phi thang | den han thanh toan | no phai tra | so tien phai thanh toan`,
    collect: `nhac ban chuyen | nhac ban tra | nhac ban thanh toan | yeu cau thanh toan | yeu cau chuyen tien | de nghi thanh toan | nhac chuyen tien | yeu cau chuyen khoan | doi tien | nhac tra tien | da yeu cau ban
      moi ban thanh toan | yeu cau ban chuyen | yeu cau ban thanh toan | chia tien | yeu cau nhan tien | muon nhan | gui yeu cau | nho ban thanh toan
      yeu cau tra tien | de nghi chuyen | link thanh toan
      xác nhận trên ứng dụng`,
    promotion: `ma giam | da vao vi cua ban dung ngay | moi ban moi | de duoc hoan tien | de nhan ngay
      khuyen mai | uu dai | giam gia | giam den | hoan tien den | hoan tien len den | hoan den | hoan ngay
      khi mo the | tu choi: | tu choi qc | tu choi nhan tin | soan tc | tang ngay | tang voucher | tang ban
      qua tang | mien phi | co hoi
      trung thuong | rut tham | dang ky ngay | vay nhanh | vay tien | lai suat chi tu | lai suat uu dai | nhan ngay | giam ngay | mo the ngay | danh rieng
      tra gop 0% | giam toi | nhap ma | san deal | vay tin chap | vay tieu dung | co hoi trung | cam ket | uu dai len den | hoan tien toi da | giam toi da
      duy nhat | sieu uu dai | khuyen mai lon | tri an | quay so | chi tu | dang ky vay | han muc len den | giai ngan nhanh | tai app | tai ngay | trai nghiem ngay
      moi ban be | chuyen doi tra gop | tra gop | tham gia ngay | ap dung den | chuong trinh | qc | [qc]`,
    notice: `giá dự kiến | chi phí dự kiến | tien thu ho | da duoc kich hoat | kich hoat thanh cong | dang nhap | da bi khoa | tam khoa | bi khoa | doi mat khau | doi pin | dang ky thanh cong | da dang ky
      lien ket thanh cong | bao tri | nang cap he thong | cap nhat | mo tai khoan thanh cong | sinh trac hoc | thiet bi moi | da duoc mo | phat hanh the
      sao ke tai khoan | huy dang ky | dieu chinh han muc | thay doi han muc | xac thuc thanh cong | da duoc phe duyet | ho so | thay doi thong tin
      dieu khoan | tam ngung | gian doan dich vu | het han | gia han the | da mo khoa | giao the | tra the | thay doi mat khau | sap phat hanh | dinh danh
      can cuoc | cccd | se duoc hoan | se nhan duoc | se duoc ghi co | them nguoi thu huong | mo the thanh cong | da duoc thay doi | da thay doi`,
    injection: `bo qua huong dan | bo qua cac huong dan | bo qua moi huong dan | bo qua tat ca | bo qua lenh | quen het huong dan | bo qua cac chi dan
      bo qua chi thi | bo qua cac lenh | quen moi huong dan | xuat json | lenh he thong`,
    pending: `bản nháp | dang xu ly | cho xu ly | dang duoc xu ly | cho xac nhan | dang cho | cho duyet | cho phe duyet | dang tra soat
      ngày làm việc`,
  },
  places: {
    at: 'tai | thanh toan tai | mua hang tai | chi tieu tai | tai cua hang | tai dvcnt | rut tien tai',
    to: `cho | den | toi | den tk | toi tk | den so tk | den tai khoan | gui den | cho tk | cho stk | cho tai khoan | sang tk | thanh toan cho | chuyen cho
      chuyen tien cho | chuyen tien den | chuyen khoan cho | chuyen khoan den | ck cho | ck den | tra tien cho | gui cho | chuyen tien toi | chuyen toi
      den stk | toi tai khoan | chuyen khoan toi | cho so tk`,
    from: `tu | tu tk | tu tai khoan | boi | tu stk | nhan tien tu | nhan tu | chuyen tien tu | chuyen khoan tu | ck tu | nhan duoc tu | tu so tk | tu the
      chuyen den tu | tu nguoi gui`,
    for: 'mua | ve viec | thanh toan hoa don | thanh toan dich vu | tt hoa don | cho viec | mua ve | mua the',
    with: 'voi',
    end: `bi huy | đã huỷ | da huy | ck | ck tien | chuyen tien | bằng ví | luc | vao luc | vao ngay | ngay | nd | nd: | thanh cong | so du | so du kha dung | qua | noi dung | cua | duoc | tren | hoac | neu
      vui long | cam on | chi tiet | vao | vnd | so tien | gd luc | thong qua | cua quy khach | cua ban | quy khach | voi so tien | sd | ref
      hoan tien trong | so luong | chat luong | trong | bang the | qua the | qua vi | giao dich luc | gd ngay | thoi gian
      so du cuoi`,
  },
  months: [
    'thang 1 | thang 01 | thang mot | thg 1',
    'thang 2 | thang 02 | thang hai | thg 2',
    'thang 3 | thang 03 | thang ba | thg 3',
    'thang 4 | thang 04 | thang tu | thg 4',
    'thang 5 | thang 05 | thang nam | thg 5',
    'thang 6 | thang 06 | thang sau | thg 6',
    'thang 7 | thang 07 | thang bay | thg 7',
    'thang 8 | thang 08 | thang tam | thg 8',
    'thang 9 | thang 09 | thang chin | thg 9',
    'thang 10 | thang muoi | thg 10',
    'thang 11 | thang muoi mot | thg 11',
    'thang 12 | thang muoi hai | thg 12',
  ],
  days: [
    'hom nay | sang nay | toi nay | chieu nay | vua xong | vua roi',
    'hom qua | toi qua | chieu qua',
    'hom kia',
  ],
  weekdays: [
    'thu hai | thu 2',
    'thu ba | thu 3',
    'thu tu | thu 4',
    'thu nam | thu 5',
    'thu sau | thu 6',
    'thu bay | thu 7',
    'chu nhat',
  ],
};

/** Filipino as GCash, Maya and banks mix it with English. */
export const FILIPINO: Language = {
  code: 'tl',
  verbs: [
    [
      'debit',
      'debit',
      5,
      `natanggap namin ang iyong hulog | ang iyong hulog | siningil ng | nakapag-load ka ng | nakapagload ka
        hinold ng | natanggap na namin ang hulog | hulog mong | ibinawas sa | ibinawas | nabawas | nabawasan
        kinaltas | nakaltas | na-debit | na-charge | ikinaltas | binawas | ibinawas sa | kinaltasan
        na-deduct | nadebit | nacharge`,
    ],
    [
      'debit',
      'debit',
      4,
      `ang iyong donasyon | donasyon mo | natanggap namin ang bayad mo | natanggap namin ang iyong bayad
        mula sa iyong account | mula sa account mo | galing sa account mo | mula sa iyong wallet
        mula sa iyong gcash | sa iyong account ay ibinawas`,
    ],
    [
      'debit',
      'debit',
      3,
      `nagbayad | bayad | nagastos | nagbayad ka | binayaran | naibayad | ibinayad | gumastos | bumili | binili | nabayaran | bumili ka | ginastos
       binayaran mo | nakapagbayad | matagumpay na nabayaran | gumastos ka | nagbayad ako | nabili | ginamit | nagamit | nag-load | nagpa-load
       nagbayad ng | bumili ng | nakabili | nagbayad sa | bayad sa | bayad kay | pinambayad`,
    ],
    ['debit', 'debit', 2, 'pagbabayad | pagbili | kabayaran | gastos | gastusin | bayad utang'],
    ['debit', 'debit', 1, 'transaksyon | transaksiyon'],
    [
      'debit',
      'transfer',
      3,
      `nakapagpadala | nakapagpadala ka | nagpadala | ipinadala | naipadala | nagpadala ka | pinadala | nag-transfer | inilipat | nailipat | nagsend | nag-send | padala kay | ipinadala kay
       ipinadala sa | naipadala kay | na-transfer | ipinadala mo | naipadala mo | nagpadala ka ng | binigay kay | ibinigay kay | nagpadala kay | naipasa
       nag-send ka | pinadalhan mo | padala sa | nagtransfer | inilipat mo`,
    ],
    ['debit', 'transfer', 2, 'padala | pagpapadala | paglilipat'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'nag-withdraw | winithdraw | nakapag-withdraw | nagwithdraw | na-withdraw | nag-cash out | na-cash out | nagcash out | inilabas na pera',
    ],
    ['debit', 'fee', 2, 'bayad sa serbisyo | buwanang bayad | taunang bayad | multa'],
    [
      'credit',
      'credit',
      5,
      `kumita ka ng interes | kumita ka | na cashback na pumasok | pumasok sa wallet | nagbayad na sa iyo
        nagbayad sa iyo | ibinalik sa iyo | na-credit | nacredit | idineposito | nadeposito | naideposito
        pumasok sa iyong account | pumasok sa account mo | ikinredito`,
    ],
    [
      'credit',
      'credit',
      4,
      `pinadalhan ka | nagpadala sa iyo | nagpadala sayo | ipinadala sa iyo | binayaran ka | sa iyong account ay pumasok | nagsend sayo
       nag-send sa iyo | binigyan ka | nagbayad sa iyo | padala sa iyo | nagpadala sa'yo`,
    ],
    [
      'credit',
      'credit',
      3,
      `natanggap | nakatanggap | nakatanggap ka | tumanggap | pumasok | dumating | nag-cash in | naidagdag | natanggap mo | nakatanggap ka ng | na-cash in
       natanggap mula | nakuha mo | nakuha | nagdeposito | nag-deposit | nadagdagan | nadagdag | natanggap galing | nagcash in | tinanggap | nanalo ka`,
    ],
    ['credit', 'credit', 2, 'deposito | pagtanggap | kita'],
    [
      'credit',
      'refund',
      3,
      'naibalik | ibinalik | isinauli | na-refund | nirefund | naibalik ang | ni-refund | ibinalik ang | nabalik',
    ],
    ['credit', 'reversal', 3, 'na-reverse | kinansela | nakansela | na-cancel | binawi | nareverse'],
    ['credit', 'salary', 3, 'sweldo | sahod | suweldo | pasahod | 13th month'],
    ['credit', 'credit', 3, `may padala | may padalang`],
  ],
  labels: {
    amount: 'halaga | halagang | nagkakahalaga ng | halaga ng | sa halagang',
    total: 'kabuuan | kabuuang halaga | kabuuang bayad | lahat-lahat',
    balance: `ang laman na | may na | tirang balance | balanse | natitirang balanse | natitira | natitirang pera | ang balanse mo | iyong balanse | bagong balanse | kasalukuyang balanse
      available na balanse | ang iyong balance | ang balance mo | balanse mo | balance mo | ang bagong balance mo | iyong bagong balance`,
    limit: 'limitasyon | natitirang limit | credit limit mo',
    fee: 'singil | bayarin | serbisyong bayad | may bayad na | buwis',
    aside: 'utang | puntos | naipon | ipon | tubo | diskwento | minimum na bayad | natitirang utang',
    reference: 'numero ng transaksyon | numero ng reference | reference number ng | ref. no | reperensya',
    card: 'ang iyong card | card | atm card | debit card | credit card | iyong atm card | iyong debit card | iyong credit card | sa iyong card | sa iyong atm card | iyong card | card mo | kard',
    account: `iyong account | ang iyong account | account mo | numero ng account | mula sa iyong account | sa iyong account | mula sa account mo
      iyong savings | bank account mo`,
    wallet:
      'gcash | gcash wallet | maya wallet | gcash account | maya account | paymaya | iyong wallet | wallet mo | iyong gcash | coins.ph wallet | pitaka',
    party:
      'tindahan | tatanggap | nagpadala: | tumanggap: | mensahe: | tala: | para kay | binayaran: | ipinadala kay: | galing kay:',
    date: 'petsa | noong | oras | petsa at oras',
    contact:
      'tumawag sa | tumawag | tawagan | makipag-ugnayan | mag-text | bisitahin ang | bumisita | i-click | mag-message | kontakin | i-report',
  },
  phrases: {
    uncharged: `walang nabawas | hindi ka siningil | walang kinaltas`,
    summary: `handa na ang statement | nagastos mo noong | umabot sa | buod ng gastos | kabuuang gastos mo
      total na nagastos`,
    code: `ang iyong otp | ang otp mo | ang iyong code | ang code mo | ang iyong verification code | ang iyong mpin | code para sa | ang iyong password
      pansamantalang password | authentication code mo | otp mo`,
    warning: `huwag ibahagi | huwag ibigay | huwag i-share | wag ibigay | wag i-share | huwag sabihin | hindi namin hihingin | hindi hihingin | huwag ipaalam
      wag ibahagi | wag sabihin | mag-ingat | ingat sa scam | huwag mag-click | kahit kanino | kahit na kanino | huwag i-click | huwag ipamigay | huwag magbigay`,
    declined: `ikaw ba ang nagbabayad | ikaw ba ang | sumagot ng oo | sumagot ng oo o hindi | hindi matagumpay
      nabigo | hindi sapat | kulang ang balanse | hindi natuloy | tinanggihan | hindi naproseso | di sapat
      hindi nagtagumpay
      hindi na-process | kulang ang balance | kulang ang pera | hindi naipadala | hindi nabayaran | hindi nakumpleto | di natuloy | hindi maproseso
      hindi nagawa | mali ang pin | hindi ma-process | bigo ang`,
    scheduled: `nakatakda na ang buwanang | buwanang paglilipat | tuwing ika | ibabawas | kakaltasin
      magbayad bago | takdang petsa | bayaran ang | bayaran bago | mababawas | sisingilin | ikakaltas
      kailangang bayaran
      babawasan | due na | huling araw ng pagbabayad | paalala | dapat bayaran | bayaran mo | magbayad na | i-chacharge | ma-dededuct | lampas na sa due
      siguraduhing may sapat | malapit na ang due | babayaran mo | kailangan mong bayaran | ide-debit | hindi pa nababayaran | due date mo`,
    collect: `pa-gcash naman | pa gcash naman | pa-gcash ng | pakibayad | pasend naman | humihingi
      nanghihingi | hiningan ka | humiling ng bayad | naniningil | humihiling ng | nagrequest ng
      nag-request ng | humingi ng | sinisingil ka
      hinihingan ka`,
    promotion: `manalo | libreng | makakuha ng | sali na | mag-loan | umutang | sulitin | may chance | pwedeng manalo | i-download | bili na | mag-apply na | promo ka
      kumita ng | mag-invite | imbitahan | i-claim | diskwento hanggang | wag palampasin | huwag palampasin | para sa iyo ang | eksklusibo | kunin na | tipid | humiram | manghiram | makahiram | makakahiram | pautang | i-avail | mag-avail | i-activate na | i-activate mo na | subukan na | puwede kang humiram | pwede kang humiram | puwede kang umutang | pwede kang umutang | may libre | may discount`,
    notice: `itinaas na sa | arawang limit | sinusuri pa | sinusuri pa po | ite-text namin kayo
      kinukumpirma pa | ihahatid | order mo | na-activate | naka-log in | nag-log in | na-block | na-update
      nakarehistro | na-verify | na-register | na-link | napalitan | binago | na-lock
      may nag-log in | bagong device | nabuksan | hindi magagamit | pansamantalang | na-approve ang | rehistrado | matatanggap mo`,
    injection:
      'huwag pansinin ang mga naunang | kalimutan ang lahat | huwag pansinin ang lahat | balewalain ang mga naunang',
    pending: `hinihintay | pinoproseso | naghihintay ng kumpirmasyon | kasalukuyang pinoproseso
      araw ng trabaho`,
  },
  places: {
    at: 'sa | bayad sa | nagbayad sa | sa tindahan',
    to: `kay | kina | para kay | padala kay | ipinadala kay | ipinadala sa | naipadala kay | binigay kay | ibinigay kay | bayad kay | papunta sa | papunta kay
      nagpadala kay | padala sa | binayaran si | patungo sa`,
    from: `si | mula sa | mula kay | galing sa | galing kay | mula | galing | natanggap mula
      natanggap galing | buhat kay | hiram kay | ni`,
    for: 'para sa | bumili ng | pambayad sa | pambili ng',
    with: 'kasama si | kasama ang | gamit',
    end: 'noong | ngayong | gamit ang | petsa | ng | na | ang | mga | ay | iyong | ka | matagumpay | salamat | noon | kung | kapag | pakitingnan | nang | pamamagitan | balanse',
  },
  months: [
    'enero',
    'pebrero',
    'marso',
    'abril',
    'mayo',
    'hunyo',
    'hulyo',
    'agosto',
    'setyembre',
    'oktubre',
    'nobyembre',
    'disyembre',
  ],
  days: [
    'ngayon | ngayong araw | kanina | kaninang umaga',
    'kahapon | kagabi',
    'kamakalawa | noong isang araw',
  ],
  weekdays: ['lunes', 'martes', 'miyerkules', 'huwebes', 'biyernes', 'sabado', 'linggo'],
};

/** Khmer: ABA, ACLEDA, Wing, Canadia. */
export const KHMER: Language = {
  code: 'km',
  verbs: [
    [
      'debit',
      'debit',
      5,
      inRuns('ត្រូវបានកាត់ | បានកាត់ | កាត់ប្រាក់ | បានកាត់ប្រាក់ | ត្រូវបានដកចេញ | កាត់ចេញ | ប្រាក់ចេញ | ត្រូវបានកាត់ចេញ'),
    ],
    [
      'debit',
      'debit',
      3,
      inRuns(`បានទូទាត់ | ទូទាត់ | ទូទាត់ប្រាក់ | បានទូទាត់ប្រាក់ | ការទូទាត់ | បានបង់ | បង់ប្រាក់ | បានបង់ប្រាក់ | ការបង់ប្រាក់ | បានទិញ | ទិញ | ចំណាយ
        បានចំណាយ | បង់វិក្កយបត្រ | បង់ថ្លៃ | ការទូទាត់ជោគជ័យ | ទូទាត់ទៅកាន់`),
    ],
    ['debit', 'debit', 1, inRuns('ប្រតិបត្តិការ')],
    [
      'debit',
      'transfer',
      3,
      inRuns(`បានផ្ទេរ | ផ្ទេរប្រាក់ | បានផ្ទេរប្រាក់ | ផ្ទេរចេញ | ផ្ញើប្រាក់ | បានផ្ញើ | ផ្ទេរទៅ | ការផ្ទេរប្រាក់ | បានផ្ញើប្រាក់ | ផ្ទេរប្រាក់ទៅ | បានផ្ទេរទៅ
        ផ្ទេរប្រាក់ចេញ | វេរប្រាក់`),
    ],
    ['debit', 'cash_withdrawal', 3, inRuns('ដកប្រាក់ | បានដក | ដកសាច់ប្រាក់ | បានដកប្រាក់ | ការដកប្រាក់ | ដកលុយ')],
    [
      'credit',
      'credit',
      3,
      inRuns(`បានទទួល | ទទួលប្រាក់ | បានទទួលប្រាក់ | ប្រាក់ចូល | ដាក់ប្រាក់ | បានដាក់ | ទទួលបាន | ផ្ទេរចូល | បានបញ្ចូល | បញ្ចូលប្រាក់ | ផ្ទេរប្រាក់ចូល
        បានផ្ទេរចូល | បានដាក់ប្រាក់ | អ្នកបានទទួល | បានទទួលប្រាក់ពី | ទទួលបានប្រាក់ | ការប្រាក់ | លុយចូល`),
    ],
    ['credit', 'refund', 3, inRuns('សងប្រាក់វិញ | បង្វិលប្រាក់ | ប្រាក់សងវិញ | បង្វិលសងវិញ | សងត្រឡប់ | បង្វិលសង')],
    ['credit', 'reversal', 3, inRuns('បានលុបចោល | ត្រូវបានលុបចោល | បោះបង់ប្រតិបត្តិការ')],
    ['credit', 'salary', 3, inRuns('ប្រាក់ខែ | បៀវត្ស | បៀវត្សរ៍ | ប្រាក់បៀវត្ស')],
  ],
  labels: {
    amount: inRuns('ចំនួនទឹកប្រាក់ | ទឹកប្រាក់ | ចំនួន | ចំនួនប្រាក់ | ទឹកប្រាក់ចំនួន'),
    total: inRuns('សរុប | ចំនួនសរុប | ទឹកប្រាក់សរុប'),
    balance: inRuns('សមតុល្យ | ប្រាក់នៅសល់ | សមតុល្យនៅសល់ | នៅសល់ | សមតុល្យបច្ចុប្បន្ន | សមតុល្យគណនី | សមតុល្យចុងក្រោយ'),
    limit: inRuns('ឥណទាននៅសល់ | ដែនកំណត់'),
    fee: inRuns('ថ្លៃសេវា | កម្រៃសេវា | ថ្លៃសេវាកម្ម | ពន្ធ'),
    aside: inRuns('ពិន្ទុ | អត្រាប្តូរប្រាក់ | បំណុល'),
    reference: inRuns('លេខយោង | លេខប្រតិបត្តិការ | លេខកូដប្រតិបត្តិការ | លេខសម្គាល់'),
    card: inRuns('កាត | ប័ណ្ណ | ប័ណ្ណឥណទាន | ប័ណ្ណឥណពន្ធ | លេខកាត'),
    account: inRuns('គណនី | លេខគណនី | គណនីលេខ | គណនីរបស់អ្នក | គណនីសន្សំ'),
    wallet: inRuns('កាបូប | កាបូបលុយ'),
    party: inRuns('អ្នកទទួល | អ្នកផ្ញើ | ឈ្មោះអ្នកទទួល | ឈ្មោះអ្នកផ្ញើ | ហាង | អាជីវករ | កំណត់សម្គាល់'),
    date: inRuns('កាលបរិច្ឆេទ | ថ្ងៃទី | ម៉ោង | នៅថ្ងៃទី'),
    contact: inRuns('ទូរស័ព្ទ | ទំនាក់ទំនង | ទូរសព្ទ | ហៅទូរស័ព្ទ'),
  },
  phrases: {
    code: inRuns('លេខកូដសម្ងាត់ | លេខសម្ងាត់ | លេខកូដផ្ទៀងផ្ទាត់ | កូដផ្ទៀងផ្ទាត់ | លេខកូដ otp | លេខកូដបញ្ជាក់'),
    warning: inRuns('កុំប្រាប់ | កុំចែករំលែក | ហាមប្រាប់ | កុំឱ្យ | សូមកុំផ្តល់ | កុំផ្តល់ | ហាមចែករំលែក | ប្រុងប្រយ័ត្ន'),
    declined: inRuns('មិនជោគជ័យ | បរាជ័យ | មិនគ្រប់គ្រាន់ | ត្រូវបានបដិសេធ | បដិសេធ | សមតុល្យមិនគ្រប់ | មិនបានសម្រេច'),
    scheduled: inRuns(
      'នឹងត្រូវកាត់ | នឹងកាត់ | ផុតកំណត់ | កំណត់បង់ | សូមបង់ | នឹងត្រូវបានកាត់ | ដល់កំណត់ | ហួសកំណត់ | វិក្កយបត្ររបស់អ្នក',
    ),
    collect: inRuns('ស្នើសុំប្រាក់ | ស្នើសុំការទូទាត់ | សំណើទូទាត់ | បានស្នើសុំ'),
    promotion: inRuns('រហូតដល់ | ប្រូម៉ូសិន | បញ្ចុះតម្លៃ | ឈ្នះ | រង្វាន់ | ការផ្តល់ជូន | ពិសេស | ឥតគិតថ្លៃ | ចាប់រង្វាន់'),
    notice: inRuns('បានចូលប្រើ | បានចុះឈ្មោះ | បានធ្វើឱ្យសកម្ម | បានផ្លាស់ប្តូរ | ត្រូវបានបិទ | ត្រូវបានចាក់សោ | ចូលគណនី'),
    injection: inRuns('មិនអើពើការណែនាំ | មិនអើពើនឹងការណែនាំ'),
    pending: inRuns('កំពុងដំណើរការ | រង់ចាំការបញ្ជាក់'),
  },
  places: {
    at: 'នៅ | នៅហាង',
    to: `ទៅ | ទៅកាន់ | ជូន | ឱ្យ | ឲ្យ | ${inRuns('ផ្ទេរប្រាក់ទៅ | បានផ្ទេរទៅ | ទូទាត់ទៅកាន់')}`,
    from: `ពី | មកពី | ${inRuns('បានទទួលប្រាក់ពី')}`,
    for: 'សម្រាប់',
    end: 'នៅថ្ងៃទី | ថ្ងៃទី | ម៉ោង | ដោយ | តាមរយៈ | ដោយជោគជ័យ | របស់អ្នក | សូម',
  },
  months: [
    'មករា | ខែមករា',
    'កុម្ភៈ | ខែកុម្ភៈ',
    'មីនា | ខែមីនា',
    'មេសា | ខែមេសា',
    'ឧសភា | ខែឧសភា',
    'មិថុនា | ខែមិថុនា',
    'កក្កដា | ខែកក្កដា',
    'សីហា | ខែសីហា',
    'កញ្ញា | ខែកញ្ញា',
    'តុលា | ខែតុលា',
    'វិច្ឆិកា | ខែវិច្ឆិកា',
    'ធ្នូ | ខែធ្នូ',
  ],
  days: ['ថ្ងៃនេះ', 'ម្សិលមិញ', 'ម្សិលម្ង៉ៃ'],
  weekdays: ['ថ្ងៃច័ន្ទ', 'ថ្ងៃអង្គារ', 'ថ្ងៃពុធ', 'ថ្ងៃព្រហស្បតិ៍', 'ថ្ងៃសុក្រ', 'ថ្ងៃសៅរ៍', 'ថ្ងៃអាទិត្យ'],
};

/** Lao: BCEL, LDB, JDB, U-Money. */
export const LAO: Language = {
  code: 'lo',
  verbs: [
    [
      'debit',
      'debit',
      5,
      inRuns('ຫັກເງິນ | ຕັດເງິນ | ເງິນອອກ | ຫັກບັນຊີ | ຖືກຫັກ | ຖືກຕັດ | ຕັດບັນຊີ | ຫັກຈາກບັນຊີ | ມີເງິນອອກ'),
    ],
    [
      'debit',
      'debit',
      3,
      inRuns(
        'ຈ່າຍ | ຊຳລະ | ຊຳລະເງິນ | ຈ່າຍເງິນ | ໃຊ້ຈ່າຍ | ຊື້ | ໄດ້ຊຳລະ | ຈ່າຍຄ່າ | ຊຳລະຄ່າ | ຊຳລະສຳເລັດ | ຊຳລະບິນ | ໃຊ້ບັດ | ຈ່າຍໃຫ້ | ຊື້ສິນຄ້າ',
      ),
    ],
    ['debit', 'debit', 1, inRuns('ລາຍການ | ທຸລະກຳ')],
    [
      'debit',
      'transfer',
      3,
      inRuns(
        'ໂອນອອກ | ໂອນໄປ | ໂອນໃຫ້ | ໂອນເງິນໄປ | ໂອນເງິນໃຫ້ | ໂອນເງິນອອກ | ໂອນສຳເລັດ | ໂອນເງິນສຳເລັດ | ສົ່ງເງິນ | ໂອນຫາ | ໂອນເງິນຫາ',
      ),
    ],
    ['debit', 'transfer', 1, inRuns('ໂອນເງິນ | ໂອນ')],
    ['debit', 'cash_withdrawal', 3, inRuns('ຖອນເງິນ | ຖອນ | ຖອນເງິນສົດ | ກົດເງິນ | ເບີກເງິນ')],
    ['credit', 'credit', 5, inRuns('ເງິນເຂົ້າ | ມີເງິນເຂົ້າ | ເງິນເຂົ້າບັນຊີ | ເງິນໂອນເຂົ້າ')],
    [
      'credit',
      'credit',
      3,
      inRuns(
        'ໂອນເຂົ້າ | ຮັບໂອນ | ຮັບເງິນ | ຝາກເງິນ | ໄດ້ຮັບ | ໄດ້ຮັບເງິນ | ເຂົ້າບັນຊີ | ໂອນເງິນເຂົ້າ | ຮັບເງິນຈາກ | ໄດ້ຮັບເງິນຈາກ | ຮັບໂອນຈາກ | ເຕີມເງິນ | ດອກເບ້ຍ | ຝາກ',
      ),
    ],
    ['credit', 'refund', 3, inRuns('ຄືນເງິນ | ໄດ້ຮັບເງິນຄືນ | ເງິນຄືນ')],
    ['credit', 'reversal', 3, inRuns('ຍົກເລີກລາຍການ | ຖືກຍົກເລີກ')],
    ['credit', 'salary', 3, inRuns('ເງິນເດືອນ')],
  ],
  labels: {
    amount: inRuns('ຈຳນວນ | ຈຳນວນເງິນ | ຍອດເງິນ | ມູນຄ່າ'),
    total: inRuns('ລວມ | ຍອດລວມ | ລວມທັງໝົດ'),
    balance: inRuns(
      `ຍອດເງິນ | ຍອດເຫຼືອ | ຍອດຄົງເຫຼືອ | ຄົງເຫຼືອ | ຍອດເງິນຄົງເຫຼືອ | ຍອດເງິນເຫຼືອ | ຍອດເງິນໃນບັນຊີ | ຍອດເຫລືອ | ຄົງເຫລືອ | ຍອດຄົງເຫລືອ`,
    ),
    limit: inRuns('ວົງເງິນ | ວົງເງິນຄົງເຫຼືອ'),
    fee: inRuns('ຄ່າທຳນຽມ | ຄ່າບໍລິການ'),
    aside: inRuns('ຄະແນນ | ອັດຕາແລກປ່ຽນ | ໜີ້'),
    reference: inRuns(`ເລກທີ່ອ້າງອີງ | ເລກອ້າງອີງ | ເລກທີອ້າງອີງ | ລະຫັດອ້າງອີງ | ເລກທີລາຍການ | ເລກທີທຸລະກຳ`),
    card: inRuns('ບັດ | ບັດເຄຣດິດ | ບັດເດບິດ | ເລກບັດ'),
    account: inRuns('ບັນຊີ | ເລກບັນຊີ | ເລກທີບັນຊີ | ບັນຊີເລກທີ | ບັນຊີຂອງທ່ານ | ຈາກບັນຊີ'),
    wallet: inRuns('ກະເປົາເງິນ'),
    party: inRuns('ຜູ້ຮັບ | ຜູ້ໂອນ | ຮ້ານ | ຮ້ານຄ້າ | ຊື່ຜູ້ຮັບ | ຊື່ຜູ້ໂອນ | ເນື້ອໃນ | ລາຍລະອຽດ'),
    date: inRuns('ວັນທີ | ເວລາ'),
    contact: inRuns('ໂທ | ຕິດຕໍ່ | ສອບຖາມ | ສາຍດ່ວນ'),
  },
  phrases: {
    code: inRuns('ລະຫັດ otp | ລະຫັດຢືນຢັນ | ລະຫັດ | ລະຫັດຜ່ານ | ລະຫັດລັບ'),
    warning: inRuns('ຫ້າມບອກ | ຢ່າບອກ | ຫ້າມເປີດເຜີຍ | ຢ່າເປີດເຜີຍ | ຫ້າມແບ່ງປັນ | ລະວັງ'),
    declined: inRuns('ບໍ່ສຳເລັດ | ຖືກປະຕິເສດ | ຍອດເງິນບໍ່ພໍ | ເງິນບໍ່ພໍ | ບໍ່ພຽງພໍ | ລົ້ມເຫຼວ | ປະຕິເສດ'),
    scheduled: inRuns('ຈະຖືກຫັກ | ຄົບກຳນົດ | ກຳນົດຊຳລະ | ຈະຫັກ | ກະລຸນາຊຳລະ | ຈະຖືກຕັດ | ຄ້າງຊຳລະ | ໃບແຈ້ງໜີ້'),
    collect: inRuns('ຂໍໃຫ້ໂອນ | ຄຳຂໍຊຳລະ | ຂໍເງິນ'),
    promotion: inRuns('ໂປຣໂມຊັ່ນ | ສ່ວນຫຼຸດ | ຟຣີ | ລຸ້ນຮັບ | ລາງວັນ | ໂປຣໂມຊັນ | ພິເສດ | ສິດທິພິເສດ'),
    notice: inRuns('ເຂົ້າສູ່ລະບົບ | ລົງທະບຽນ | ເປີດນຳໃຊ້ | ປ່ຽນລະຫັດ | ປັບປຸງລະບົບ | ໝົດອາຍຸ'),
    injection: inRuns('ບໍ່ສົນໃຈຄຳສັ່ງ | ລືມຄຳສັ່ງ'),
    pending: inRuns('ກຳລັງດຳເນີນການ | ລໍຖ້າການຢືນຢັນ'),
  },
  places: {
    at: 'ທີ່ | ທີ່ຮ້ານ | ຢູ່',
    to: `ໃຫ້ | ໄປຫາ | ຫາ | ໄປຍັງ | ${inRuns('ໂອນໃຫ້ | ໂອນເງິນໃຫ້ | ໂອນຫາ | ໂອນເງິນຫາ | ຈ່າຍໃຫ້')}`,
    from: `ຈາກ | ${inRuns('ຮັບເງິນຈາກ | ໄດ້ຮັບເງິນຈາກ | ຮັບໂອນຈາກ')}`,
    for: 'ສຳລັບ | ຄ່າ',
    end: 'ວັນທີ | ເວລາ | ຜ່ານ | ສຳເລັດ | ແລ້ວ | ໂດຍ | ກະລຸນາ | ຂອບໃຈ | ຂອງທ່ານ',
  },
  months: ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'],
  days: ['ມື້ນີ້', 'ມື້ວານ | ມື້ວານນີ້', 'ມື້ກ່ອນ | ວານຊືນ'],
  weekdays: ['ວັນຈັນ', 'ວັນອັງຄານ', 'ວັນພຸດ', 'ວັນພະຫັດ', 'ວັນສຸກ', 'ວັນເສົາ', 'ວັນອາທິດ'],
};

/** Burmese: KBZ, AYA, CB, KBZPay, Wave Money. */
export const BURMESE: Language = {
  code: 'my',
  verbs: [
    ['debit', 'debit', 5, inRuns('ငွေထွက် | ဖြတ်တောက် | ဖြတ်တောက်ပြီး | နုတ်ယူ | ဖြတ်ယူ | နှုတ်ယူ | ငွေနုတ် | ဖြတ်တောက်ခဲ့')],
    [
      'debit',
      'debit',
      3,
      inRuns(`ပေးချေ | ငွေပေးချေ | ပေးချေပြီး | ပေးချေခဲ့ | ဝယ်ယူ | သုံးစွဲ | ငွေပေးချေမှု | ပေးချေမှု | ဝယ်ယူမှု | ဝယ်ယူခဲ့ | ပေးဆောင်ပြီး | ပေးဆောင်ခဲ့ | ငွေချေ
        ဖုန်းဘေလ် ဖြည့်သွင်း | သုံးစွဲခဲ့ | ငွေပေးချေမှုအောင်မြင် | ကျသင့်`),
    ],
    ['debit', 'debit', 1, inRuns('လုပ်ဆောင်မှု | ငွေစာရင်းလုပ်ဆောင်မှု | ငွေကြေးလုပ်ဆောင်မှု')],
    [
      'debit',
      'transfer',
      3,
      inRuns(
        'ငွေလွှဲပို့ | လွှဲပြောင်း | ပေးပို့ | ငွေလွှဲပြီး | လွှဲပြောင်းပြီး | ငွေပို့ | လွှဲပို့ | ငွေလွှဲပြောင်း | လွှဲပြီး | လွှဲပြီးပါပြီ | လွှဲခဲ့ | လွှဲလိုက်ပါပြီ | ငွေလွှဲခဲ့ | လွှဲပြောင်းခဲ့ | ပေးပို့ခဲ့ | ပေးပို့ပြီး',
      ),
    ],
    ['debit', 'transfer', 1, inRuns('ငွေလွှဲ')],
    ['debit', 'cash_withdrawal', 3, inRuns('ငွေထုတ် | ထုတ်ယူ | ငွေထုတ်ယူ | ထုတ်ယူခဲ့ | ငွေထုတ်ပြီး | ငွေသားထုတ်')],
    [
      'credit',
      'credit',
      3,
      inRuns(`ငွေဝင် | လက်ခံရရှိ | ငွေလက်ခံ | ရရှိ | ငွေသွင်း | ငွေဖြည့် | လက်ခံရရှိပြီး | ရရှိပါသည် | ငွေလွှဲလက်ခံ | လက်ခံရရှိခဲ့ | ရရှိခဲ့ | ငွေဝင်ပြီး
        ငွေသွင်းပြီး | ငွေဖြည့်ပြီး | အတိုးရ | လွှဲပေး`),
    ],
    ['credit', 'refund', 3, inRuns('ပြန်အမ်း | ငွေပြန်အမ်း | ပြန်လည်ပေးအပ် | ငွေပြန် | ပြန်အမ်းငွေ')],
    ['credit', 'reversal', 3, inRuns('ပယ်ဖျက် | ပြန်လည်ပယ်ဖျက်')],
    ['credit', 'salary', 3, inRuns('လစာ | လစာငွေ')],
  ],
  labels: {
    amount: inRuns('ပမာဏ | ငွေပမာဏ | ငွေပမာဏမှာ'),
    total: inRuns('စုစုပေါင်း | စုစုပေါင်းငွေ'),
    balance: inRuns('လက်ကျန်ငွေ | လက်ကျန် | လက်ကျန်ပမာဏ | လက်ရှိလက်ကျန် | လက်ကျန်ငွေမှာ | ကျန်ငွေ | လက်ကျန်ငွေစာရင်း'),
    limit: inRuns('ကန့်သတ်ပမာဏ | သုံးစွဲနိုင်သောပမာဏ'),
    fee: inRuns('ဝန်ဆောင်ခ | ဝန်ဆောင်မှုကြေး | လုပ်ငန်းဆောင်ရွက်ခ | ဝန်ဆောင်မှုခ | ကော်မရှင် | လွှဲခ | အခွန်'),
    aside: inRuns('ပွိုင့် | ငွေလဲနှုန်း | အကြွေး'),
    reference: inRuns('လုပ်ဆောင်မှုအမှတ် | ကိုးကားအမှတ် | လုပ်ငန်းစဉ်အမှတ် | လုပ်ဆောင်မှုနံပါတ် | ပြေစာအမှတ် | အော်ဒါနံပါတ်'),
    card: inRuns('ကတ် | ကဒ် | အကြွေးဝယ်ကတ် | ဒက်ဘစ်ကတ်'),
    account: inRuns('ဘဏ်စာရင်း | အကောင့် | ငွေစာရင်း | စာရင်းအမှတ် | အကောင့်နံပါတ် | ဘဏ်အကောင့် | စာရင်း'),
    wallet: inRuns('ပိုက်ဆံအိတ် | ဝေါလက်'),
    party: inRuns('လက်ခံသူ | ပေးပို့သူ | လွှဲပို့သူ | ဆိုင်အမည် | လက်ခံသူအမည် | ပေးပို့သူအမည် | မှတ်ချက် | အကြောင်းအရာ'),
    date: inRuns('ရက်စွဲ | နေ့ရက် | အချိန် | နေ့စွဲ'),
    contact: inRuns('ဖုန်း | ဆက်သွယ် | ဖုန်းနံပါတ် | ခေါ်ဆို'),
  },
  phrases: {
    code: inRuns('အတည်ပြုကုဒ် | စကားဝှက် | လျှို့ဝှက်နံပါတ် | ကုဒ်နံပါတ် | otp ကုဒ် | လုံခြုံရေးကုဒ် | တစ်ခါသုံးကုဒ်'),
    warning: inRuns('မည်သူ့ကိုမျှ | မပြောပါနှင့် | မပေးပါနှင့် | မမျှဝေပါနှင့် | ဘယ်သူ့ကိုမှ | မည်သူ့ကိုမှ | မပြောပြပါနှင့် | သတိပြု'),
    declined: inRuns('မအောင်မြင် | ငြင်းပယ် | လက်ကျန်ငွေမလုံလောက် | မလုံလောက် | ငွေမလုံလောက် | ပယ်ချ | မအောင်မြင်ပါ | ငြင်းပယ်ခံရ'),
    scheduled: inRuns(
      'ပေးချေရန် | ပေးဆောင်ရမည် | နောက်ဆုံးရက် | ပေးချေရမည် | ပေးဆောင်ရန် | ဖြတ်တောက်မည် | ဖြတ်တောက်ပါမည် | သတ်မှတ်ရက် | ဖြတ်တောက်သွားမည် | ပေးချေပေးပါ',
    ),
    collect: inRuns('ငွေတောင်းခံ | တောင်းခံထား | ငွေတောင်းခံလွှာ | ငွေတောင်း'),
    promotion: inRuns(
      'ပြန်အမ်းငွေ အများဆုံး | ပရိုမိုးရှင်း | လျှော့စျေး | လျှော့ဈေး | ကံထူးရှင် | ကံထူး | လက်ဆောင် | အခမဲ့ | အထူးအစီအစဉ် | ပရိုမိုရှင်း',
    ),
    notice: inRuns('ဝင်ရောက်ခဲ့ | မှတ်ပုံတင် | အသက်သွင်း | ပြောင်းလဲပြီး | ပိတ်ထား | အကောင့်ဝင် | သက်တမ်းကုန် | ပြုပြင်ထိန်းသိမ်း'),
    injection: inRuns('ယခင်ညွှန်ကြားချက် | ညွှန်ကြားချက်များကို လျစ်လျူ'),
    pending: inRuns('ဆောင်ရွက်နေဆဲ | စောင့်ဆိုင်း | အတည်ပြုရန်စောင့်'),
  },
  places: {
    end: 'တွင် | သို့ | မှ | ဖြင့် | ဖြစ်ပါသည် | သည် | ကို | ပါသည်',
  },
  after: {
    at: '*တွင် | *၌ | တွင် | ၌',
    to: '*သို့ | *ထံသို့ | *ထံ | သို့ | ထံသို့',
    from: '*မှ | *ထံမှ | မှ | ထံမှ',
    for: '*အတွက်',
  },
  months: [
    'ဇန်နဝါရီ | ဇန်နဝါရီလ',
    'ဖေဖော်ဝါရီ | ဖေဖော်ဝါရီလ',
    'မတ်လ',
    'ဧပြီ | ဧပြီလ',
    'မေလ',
    'ဇွန်လ | ဇွန်',
    'ဇူလိုင် | ဇူလိုင်လ',
    'ဩဂုတ် | ဩဂုတ်လ | သြဂုတ်',
    'စက်တင်ဘာ | စက်တင်ဘာလ',
    'အောက်တိုဘာ | အောက်တိုဘာလ',
    'နိုဝင်ဘာ | နိုဝင်ဘာလ',
    'ဒီဇင်ဘာ | ဒီဇင်ဘာလ',
  ],
  days: ['ယနေ့ | ဒီနေ့', 'မနေ့က | မနေ့ | ယမန်နေ့', 'တနေ့က | တစ်နေ့က'],
  weekdays: ['တနင်္လာနေ့', 'အင်္ဂါနေ့', 'ဗုဒ္ဓဟူးနေ့', 'ကြာသပတေးနေ့', 'သောကြာနေ့', 'စနေနေ့', 'တနင်္ဂနွေနေ့'],
};
