import { row } from './row.ts';

/** Verbs of Korean, Japanese and Chinese. */
export const EAST_ASIAN = [
  row(
    'debit',
    'debit',
    3,
    '승인 | 결제 | 사용 | 출금 | 체크카드출금 | 일시불 | 결제금액 | 자동이체 | 할부 | 이용',
  ),
  row('debit', 'transfer', 3, '송금 | 이체 | 보냈'),
  row('debit', 'cash_withdrawal', 3, '현금인출 | 인출 | atm출금'),
  row('credit', 'credit', 3, '입금 | 받았 | 들어왔'),
  row('credit', 'reversal', 3, '취소 | 승인취소 | 결제취소'),
  row('credit', 'refund', 3, '환불'),
  row('credit', 'salary', 3, '급여 | 월급'),
  row(
    'debit',
    'debit',
    3,
    'ご利用 | 利用 | お支払い | 支払い | 引き落とし | 引落 | 決済 | 購入 | お引き落とし | 口座振替 | 払った | 買い物',
  ),
  row('debit', 'transfer', 3, '振込完了 | 送金 | お振込み | 転帳支出 | 转出 | 汇出'),
  row('debit', 'cash_withdrawal', 3, 'お引き出し | 引き出し | 出金 | 取款 | 取现 | 提款'),
  row('credit', 'credit', 3, '入金 | お振込 | 振込入金 | 受取 | チャージ'),
  row('credit', 'refund', 3, '返金 | 退款 | 退货'),
  row('credit', 'reversal', 3, '取消 | キャンセル | 撤销 | 冲正'),
  row('credit', 'salary', 3, '給与 | 給料 | 工资 | 薪资 | 代发工资'),
  row('debit', 'debit', 3, '消费 | 支出 | 支付 | 付款 | 扣款 | 扣除 | 快捷支付 | 消費 | 刷卡 | 付了 | 花了'),
  row('credit', 'credit', 3, '收入 | 存入 | 转入 | 入账 | 到账 | 收款 | 汇入 | 收到'),
  row('debit', 'transfer', 2, '转账 | 轉帳'),
];
