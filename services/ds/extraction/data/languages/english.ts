import type { Language } from '../../words/language.ts';

/** English of India, the Gulf, Africa, South-East Asia, the US, the UK and the Pacific. */
export const ENGLISH: Language = {
  code: 'en',
  verbs: [
    ['debit', 'cash_withdrawal', 4, `out of a cash machine | out of the cash machine | out of an atm`],
    [
      'debit',
      'debit',
      4,
      `your total at | thanks for ordering | buying tokens | received your rent | received your donation | has received your donation | received your contribution | savings payment of | have taken it from your | has been taken from your | was paid from your wallet | paid from your wallet
        we have taken it from | instalment collected | installment collected`,
    ],
    [
      'credit',
      'credit',
      4,
      ` you just earned | was paid into your acct | was paid into your account
        was paid into your current account | was paid into your bank account`,
    ],
    [
      'debit',
      'debit',
      3,
      `your donation of | your contribution of | your gift of | thank you for your donation
        thank you for your payment of | thanks for your donation | thanks for your payment of
        payment confirmation | your total was | total charged | total paid | amount charged
        collected from you | we collected | recovered from your account | recovered from your | you tipped
        you topped up | moved to your savings | moved into your | went into your savings | direct debit done`,
    ],
    ['debit', 'transfer', 5, `your interac e-transfer of | your e-transfer of`],
    ['debit', 'debit', 2, 'debit order | pmt | pmt of'],
    [
      'credit',
      'credit',
      3,
      `payment in: | payment in | transfer in: | has landed | have landed | landed early | is ready to use | is back in your main account | is back in your balance | moved back to your | released to your balance | was posted to your card | posted to your card | recd towards | recd | rcvd | has been lodged to | was lodged to your | lodged to your | added rs | added inr | added ₹ | money received | fund received | funds received | payment posted | payment has posted`,
    ],
    [
      'debit',
      'debit',
      3,
      'giro deduction | giro deduction by | was taken on | was successful via | was successful on | successfully executed | has been executed | executed from | bills payment of | bills payment | have pd | pd to | debicheck | debicheck debit order',
    ],
    [
      'credit',
      'transfer',
      4,
      'incoming local transfer | incoming internal transfer | incoming international transfer',
    ],
    [
      'debit',
      'transfer',
      4,
      'outgoing local transfer | outgoing internal transfer | outgoing international transfer | outgoing transfer from',
    ],
    ['credit', 'reversal', 5, 'reverse transaction'],
    [
      'debit',
      'cash_withdrawal',
      3,
      'cash out made | cash-out made | withdrawal made | cash out of | was collected from the atm | collected from the atm | cardless cash | cash advance of',
    ],
    [
      'debit',
      'fee',
      5,
      'monthly maintenance fee | overdraft fee of | overdraft fee | account maintenance charges | towards sms charges | towards sms alert charges',
    ],
    [
      'debit',
      'fee',
      3,
      'withholding tax of | wht of | fee charged | fee debited | fee charged for | late fee of | late payment fee of | markup of | forex markup of | gst of | transaction fee of | maintenance fee of | excise duty | intl transaction fee | annual fee of | service fee of | monthly fee of | sms charges of',
    ],
    [
      'credit',
      'reversal',
      5,
      'for failed upi transaction has been refunded | for failed transaction has been refunded | for failed txn has been refunded | for failed upi txn has been refunded | failed transaction has been refunded | for failed payment has been refunded | credited back to | credited back | has been reversed | have been reversed | was reversed | reversed into | reversed to | is reversed',
    ],
    [
      'credit',
      'credit',
      4,
      'recharged with | is recharged with | has been recharged with | has been recharged | has been disbursed | was disbursed | have been disbursed | been disbursed to | disbursed to | disbursed to your | to your bank account | into your bank account | to your mobile money | to your m-pesa | to your momo | paid to cheq a/c* | paid to cheque a/c* | paid to chq a/c* | paid to savings a/c* | paid to smart a/c* | paid to transmission a/c* | paid to gold a/c* | paid to premier a/c* | paid to aspire a/c* | paid to easy a/c* | paid to current a/c* | paid to private a/c* | paid to business a/c* | paid to fusion a/c* | paid to money a/c* | paid to a/c* | has come in to | has come into | has come in | dep by | dep in your | you paid in | paid in with | deposited in your',
    ],
    ['credit', 'credit', 2, 'interest of'],
    [
      'debit',
      'debit',
      2,
      `confirmed kes | confirmed ksh | cleared | is success | recharge of | recharge for | reload of | reload for | recharge successful | recharge to | recharge is successful | recharge done | eftpos`,
    ],
    ['debit', 'cash_withdrawal', 3, 'abm w/d | atm w/d | w/d'],
    [
      'credit',
      'credit',
      3,
      'give ksh | give kes | give tsh | earned $ | earned £ | earned € | in interest for | interest for | rounded up into | earned interest',
    ],
    [
      'debit',
      'debit',
      3,
      `you have recharged | have recharged | recharged airtime | payment made | payment made for | cashed | has been cashed | airtime purchase | payment successful | payment was successful | was successful at | realised from | realized from | eftpos purchase | visa purchase | debit card purchase | your bill payment | your bill pay payment | bill payment to | bill payment of`,
    ],
    [
      'debit',
      'debit',
      5,
      'has been recovered from | have been recovered from | was recovered from | recovered from your | you were charged | you have been charged | debited | charged | deducted | spent | was collected | has been collected | collected from your | auto debited | auto-debited | paid in clg | paid in clearing',
    ],
    [
      'debit',
      'transfer',
      4,
      `from your account | from your a/c* | from your acc | from your acct | from your bank | from your card
       from your wallet | from your savings | from your checking`,
    ],
    [
      'credit',
      'credit',
      4,
      `to your account | to your a/c* | in your account | in your a/c* | into your account | into your a/c*
       to your acct | in your acct | to your wallet | to your card | into your wallet`,
    ],
    [
      'credit',
      'credit',
      4,
      `you have received | you've received | paid me back | paid me | gave me back | sent me | received a payment
       received payment of | you received | received from | has sent you | have been paid | you got | you were paid
       you've been paid | just paid you | just sent you`,
    ],
    ['debit', 'debit', 3, 'using card | using your card | using your'],
    [
      'credit',
      'credit',
      5,
      `lodged to a/c | lodged to | topped up your account | you topped up your account | topped up your balance | paid to savings acct*
        paid to your savings | was paid into your | paid into your savings | paid into your ordinary savings
        net interest | interest paid | interest credited | interest earned`,
    ],
    ['credit', 'credit', 5, 'credited | deposited | credited to | credited with'],
    ['debit', 'cash_withdrawal', 5, 'withdrawn | withdrew | cash withdrawn'],
    [
      'debit',
      'debit',
      3,
      `you've pd | paid | purchased | was used | has been used | been used | thank you for using | used at | used for | paid to
       paid via | paid from | bought | you made a | card was used | drawn | swiped | you spent | you paid
       utilised | utilized | billed | settled`,
    ],
    [
      'debit',
      'debit',
      2,
      `debit | dr | dr. | purchase | pos purchase | card payment | payment to | payment of | bill payment | autopay
       auto pay | online payment | your payment | pos | e-commerce | direct debit | used | debit alert | redemption | recharge
       sip of | sip installment of | sip instalment of | sip purchase | auth pmt | authorised | authorized | approved | charge | recurring payment | standing order
       cheque paid | check paid | web purchase | online purchase | point of sale | contactless payment | ach debit
       pre-authorized debit | pre-authorised debit | pre-authorization | preauthorization | money out | paid out
       subscription | contactless | airtime purchase | purchase of`,
    ],
    [
      'debit',
      'debit',
      1,
      'payment | transaction | txn | trx | transactions | pmt of | pymt of | spending | card transaction | trans | trxn',
    ],
    [
      'debit',
      'transfer',
      3,
      `sent | transferred | transfered | you have sent | you sent | you've sent | transfer out | has received from your
       outward remittance | outward remittance of | outward transfer of | outward telex transfer | wired | remitted | have transferred | zelle payment to | moved to | moved | transfer from checking
       transfer from savings | transfer from your checking | transfer from your savings | transferred from checking
       transferred from savings | transfer from chk | transfer from sav | transfer out of`,
    ],
    [
      'debit',
      'transfer',
      2,
      `send money | outward | transfer to | money sent | outgoing transfer | trf to | outgoing | fund transfer
       funds transfer | money transfer | wire transfer | interbank transfer | outgoing wire | withdrawn to | p2p`,
    ],
    ['debit', 'transfer', 1, 'transfer | trf | tfr | xfer'],
    [
      'debit',
      'cash_withdrawal',
      2,
      `withdrawal | cash withdrawal | atm withdrawal | cash out | cashout | atm wdl | cwdr | withdraw | cash advance
       atm transaction | wdl | atm wd | atm cash | cash wdl | cashback at till`,
    ],
    [
      'debit',
      'fee',
      2,
      `service fee | annual fee | maintenance fee | sms charge | sms charges | monthly fee
       card fee | overdraft fee | late fee | late payment fee | account maintenance | sms alert fee | bank charges
       stamp duty charge | sms alert charge | account fee | atm fee | wire fee | maintenance charge | maintenance charges
       annual charges | consolidated charges | nsf fee | foreign transaction fee | electronic money transfer levy
       returned item fee | interest charge | finance charge | interest charged | monthly service fee`,
    ],
    [
      'credit',
      'credit',
      3,
      `cash dep | add money | received | has been added | added to | topped up | cash in | got paid | came in | sent you | paid you
       deposited into | transferred to your | transferred to you | sent to your | sent to you
       has received your payment | loaded | has been posted to your | landed in | was added to | has arrived | arrived
       payment from | is now in your account | paid in`,
    ],
    [
      'credit',
      'credit',
      2,
      `credit | cr | cr. | deposit | incoming | inward | top up of | credit alert | top-up | direct deposit | money in
       mobile deposit | cash deposit | ach credit | incoming wire | remittance | inward remittance | top up | topup
       payment received | reload | auto reload | automatic reload | reloaded | wallet reload | auto top-up`,
    ],
    [
      'credit',
      'transfer',
      3,
      `transfer in | incoming transfer | transfer from | payment from | payment received | received your payment
       zelle payment from | transferred by | e-transfer from | autodeposited`,
    ],
    [
      'credit',
      'refund',
      3,
      'refunded | refund of | refund from | refund has been | refund processed | refunded to | refunded by | refund for',
    ],
    ['credit', 'refund', 2, 'refund | money back | merchant credit | purchase return | returned purchase'],
    [
      'credit',
      'reversal',
      3,
      `reversed | reversal of | has been reversed | reversal | rvsl | rev of | provisional credit | voided | chargeback
       has been cancelled and refunded | returned to your account | auto reversal | is returned in your | is returned to your | returned to your wallet | returned in your account | has been returned to your`,
    ],
    [
      'credit',
      'salary',
      3,
      'salary credited | salary received | salary deposited | salary for | salary payment',
    ],
    ['credit', 'salary', 2, 'salary | payroll | wages | paycheck | stipend | pension'],
    [
      'credit',
      'credit',
      2,
      'cashback of | cashback received | cashback credited | dividend | reimbursement | profit for | profit of | profit posted',
    ],
    [
      'debit',
      'debit',
      3,
      `we took | went to | topup to | honoured | cost you | top-up to | put a hold | took it off | has renewed
      don collect | left your a/c | off your card | placed a hold | renewed itself | left your account
      for another month of | is now the proud owner | placed a authorization | placed an authorization`,
    ],
    [
      'credit',
      'credit',
      3,
      `you have got | is now yours | don enter yu | in your wallet | don enter your | put back in your
      put back to your | came through with | covered her share | covered his share | covered their share`,
    ],
    [
      'credit',
      'refund',
      3,
      `hit your card | given you back | credit voucher | we've given you | back on your card | we have given you
      on account of return`,
    ],
  ],
  labels: {
    document: `order | order no | order number | booking | booking ref | booking reference | booking no
      booking id | receipt number | invoice | invoice number | ticket no | reservation | pnr`,
    amount: `amount(approx.) | amount (approx.) | amount (approx) | amount(approx) | amount | amt | value | sum | amount paid | txn amt | transaction amount | purchase amount | an amount of
      trx amount | amount debited | amount credited | amt rs | net amount | paid amount | trans amt | tran amt`,
    total: `total | with a total of | grand total | total amount | total paid | total debited | total deducted
      amount incl | total amt | including charges`,
    balance: `leaving | you've got left | now have |  total deposits | total shares | total savings | shares balance | has a low value of
      bal (incl. of chq in clg) | balance alert | remaining | avl | aval | c/b | avlbl amt | avl amt
      avail amt | available amount | avbl amt | food balance | acct bal is now | balance | bal | avail
      avl bal | aval bal | avail bal | avbl bal | available balance | available bal | av bal
      current balance | current bal | new balance | account balance | closing balance | clr bal | clear balance
      total bal | total avail bal | avlbl bal | new bal | remaining balance | ledger balance | bal is | balance is
      total balance | updated balance | your balance | available funds | a/c bal | acc bal | acct bal | wallet balance
      mini balance | eff bal | net bal | bal after | m-pesa balance | new m-pesa balance | avail. bal | avl. bal
      avlbal | availbal | avbal | avblbal | curr bal | cur bal | balance now | you now have | your new balance | book balance
      available to spend | left in your account | remaining bal | avl blnc | available | effective balance
      airtel money balance | mobile money balance | momo balance | e-wallet balance | savings balance | avlb bal
      uncleared balance | ledger bal | current | bal now | balances | left | amount remaining | left on card
      card balance | left to spend | left in | overdrawn | low balance alert`,
    limit: `available credit out of | credit out of | daily transfer limit | limit avail | lim avail | avl lim | avbl lim | avl credit | avail credit | avbl credit | limit | available limit | avl limit | avl lmt | avl lt | credit limit | card limit | cr limit | avl cr limit
      avl cr lmt | available credit | available credit limit | avbl lmt | daily limit | amount you can transact
      amount you can transact within the day | card available limit | available spending limit | max amount
      max amount upto | upto | up to | remaining limit | spend limit | lmt | your limit | credit available | limit:
      available cr limit | avail limit | avail lmt | aval limit | avail crd lmt | overdraft limit | limit left
      available credit is | remaining credit | total credit limit | credit line | available line | otb | cr lmt
      available credit balance`,
    fee: `total debited incl | total debited incl. | debited incl. | chrgs | you were charged | you have been charged | tax charged | svc fee | fee | fees | fee charged | charge | charges
      service charge | s.charge | total charges | total fee
      total charge | commission | transaction cost | transaction fee | transaction charges | vat | levy | gst | tax
      excise duty | stamp duty | government levy | processing fee | m-pesa fee | withdrawal fee | surcharge
      convenience fee | fx fee | foreign transaction fee | cost | and charged | markup fee | transfer fee | emtl | chg
      bank charges | tds | txn fee | trx fee | e-levy | elevy | imt fee | taxes | service fee | atm fee | network fee | wht`,
    aside: `of which | total amt due | tot amt due | redeem worth | limited to | o/s | os bal | on profit | outstg | total os | total o/s | tot os | total outstg | total outstanding is | nav | at nav | applicable nav | nav rs | over | above | exceeded your | exceeds the | exceeds your | more than | alert amount | alert amt is | alert amt
      set alert limit | net amount | spent today | saved | set aside | spent this month | this month | in total | total spent |points | bonus | reward points | rewards | cashback earned  | cashback: | cash back of | miles | coins
      minimum due | min due | min amt due | minimum amount due | total due | total amount due | outstanding
      outstanding balance | outstanding amount | overdue | debt collected | you saved | savings | original amount
      exchange rate | rate | opening balance | previous balance | more than | over your | exceeded | exceeds
      greater than | above your | threshold | alert amount | alert limit | you set | your alert | spending today
      spent today | spent this month | this month | this week | spent so far | goal | round-up | round up
      rounded up | prev bal | previous bal | old balance | balance before | prior balance | minimum balance
      min balance | insured | win | get | save | discount | you've saved | original amt | loan balance | statement balance
      outstanding bal | total outstanding | remaining loan | arrears | equivalent to | approx | tip`,
    reference: `transfer number | collection no | kptn | mpesa ref | m-pesa ref | m-pesa reference | mpesa reference | mpesa code | ref | ref. | ref no | ref no.
      ref: | refno | ref id | reference | reference no | reference number
      reference id | transaction id | txn id | txnid | trxid | trx id | trans id | transid | txn no | txn ref
      transaction reference | transaction number | upi ref | upi ref no | upi ref id | upi ref. no | imps ref
      imps ref no | neft ref | utr | utr no | utr: | rrn | rrn no | receipt | receipt no | rcpt no | order id
      confirmation code | confirmation number | approval code | auth code | authorization code | authorisation code
      appr code | tid | trace no | trace id | with ref | with utr | remittance id | control no | invoice no | txn#
      id transaction | trans. id | ref# | trx no | txn ref no | transaction no | fin ref | financial transaction id
      bank ref | ref number | conf # | conf no | confirmation # | session id | ext id | external id
      refid | transaction ref | trans no | trace | stan | payment id | transfer id | tran id | tran no | voucher no
      approval no | confirmation | upi txn id | upi transaction id | imps ref. no | neft txn | ft ref | rtgs ref
      rrn/jrnl | jrnl | urn | umrn | trn | seq no | slip no | batch no | trxn id | transaction code | trans ref | rrn number | ref code
      transactionid | referenceno | reference: | tran ref | confirmation no`,
    card: `ccrd | from your card | to your card | using card | using your card | card | debit card | credit card | card ending
      card ending in | card ending with | card no | card no. | crd | crd no | cr crd | cr crd no
      credit card ending | credit card ending with | debit card ending | cc | dc | prepaid card | virtual card
      card number | visa card | creditcard | debitcard | card x | crcard | forex card | cardno | gift card | visa debit`,
    account: `cheq | savs | from your account | from your a/c* | from your acc | from your acct | to your account | to your a/c*
      in your account | in your a/c* | into your account | into your a/c* | to your acct | in your acct | account
      a/c* | ac | ac no | acc | acc no | acct | acct no | account no | account number | a/c no | acct no. | acc. no.
      account ending | account ending in | savings account | current account | checking | sb a/c | s/b ac | iban
      sb ac | sb account | savings a/c | current a/c | od a/c | cc a/c | loan account | deposit no | loan a/c
      checking account | sav acct | chq acct | cheque account | chequing | chequing account | saving account | a-c
      accnt | ac# | acct# | acc# | accounts | savings acct | everyday account | acct ending | ca | sa | chk | sav
      chkg | share`,
    wallet:
      'wallet | e-wallet | m-pesa | mpesa | paytm wallet | mobile money | momo wallet | momo account | e-purse',
    party: `rmk | uddokta | agent no | a/c ref.number | a/c ref number | a/c ref no | account ref | des | rem | retailer | name | description | desc
      desc: | remarks | remark | merchant | merchant name | place | terminal | location
      narration | info | details | detail | store | beneficiary | payee | recipient | vendor | naration | narr
      remark: | terminal: | payer | biller | sender | paid to: | sender name | beneficiary name
      narrative | trxn details | reason | message | memo | payee name | merchant: | transaction details | content
      where | outlet | shop | particulars | txn details | company | agent | agent name | bill: | product`,
    date: 'date | dt | on | dated | date: | as on | as at | at time | time | as of | posted on | date & time | date/time',
    contact: `cheques are subject to clearing | cheque deposits in a/c are subject to clearing | subject to clearing | call | dial | sms | helpline | tel | tel. | phone | mobile | contact | toll free | whatsapp | queries call
      inq call | enq call | customer care | helpdesk | fwd sms | forward this sms | block | not you | if not you
      if not done by you | not done by you | fraud | reply stop | txt stop | txt help | reply | txt | call us
      hotline | msisdn | contact us | visit | click | ussd | chat with us | phone no | mobile no | disputes | dispute
      report | text | enquiries | for inquiries | for queries | if unauthorised | if unauthorized | not authorised by you`,
  },
  phrases: {
    summary: `less than the week before | more than the week before | less than last month | more than last month | less than last week | more than last week | less than in january | more than in january | less than in february | more than in february | less than in march | more than in march | less than in april | more than in april | less than in may | more than in may | less than in june | more than in june | less than in july | more than in july | less than in august | more than in august | less than in september | more than in september | less than in october | more than in october | less than in november | more than in november | less than in december | more than in december | spent last week, that's | than the week before | than last week | than last month | statement is ready to view. you spent | transactions this month
      in numbers | spending summary | spending report | weekly summary | monthly summary
      summary of your spending | your weekly spend | you spent a total of | you've spent a total of
      total spent this | total spend for | spending this month | spending this week | spent in total`,
    lure: `eligible for a tax refund | tax refund of | claim now before | verify your cnic | selected for refund | deposit now by interac | outstanding refund | to release pymt | to release payment | benazir income | send cnic | update civil id | temporarily blocked | claim within | update pan | update your pan | update kyc | update your kyc | kyc expired | kyc has expired | pan not updated | power cut | power will be cut | will be disconnected tonight | account will be suspended | account has been suspended | avoid suspension | claim your refund | claim refund | entitled to a refund | parcel is held | package is held | parcel is on hold | package is on hold | customs fee | redelivery fee | unpaid toll | toll unpaid | verify your account | verify your identity | confirm your details | confirm your identity | reactivate your account | unlock your account | restore access | update your details | not updated
      enter bvn | by mistake on | enter your bvn | release fund in | mistakenly sent | to confirm n release
      sent to wrong number | return it to this number | send it back to this number`,
    code: `transaction pin | your alat token | token for | authorizes your | authorises your | valid for 5 | token valid | id code | otp | one time password | one-time password | one time code | one-time code | one-time passcode | passcode
      verification code | security code | login code | confirmation code is | activation code | activation key
      your code | your code is | is your code | code is | auth code is | 2fa | verification pin | access code
      login pin | authentication code | use code | enter code | authorization code is | one time pin | one-time pin
      verification number | secure code | temporary password | temporary pin | is the code | single-use code
      one time pwd | dynamic password | security token | reset code | code to confirm | secret code
      authorisation code is | authorise code | code to authorise | temporary code | verify code | tac | tac no`,
    warning: `never asks | never asks for | never click | do not click | asking for your otp | do not share | dont share | don't share | never share | do not disclose | never disclose | not share
      do not tell | never tell | never ask | do not reveal | share your otp | share otp | share password | share pin
      share cvv | will never ask | beware | never ask for | bank never asks | do not give | stay alert | we'll never
      we never | keep your | protect your | please do not share | no one should | share this | not to share
      never reveal | don't tell | be alert | avoid sharing | don't give | for anyone who asks`,
    declined: `couldn't be processed | can't be processed | but it did not work | but it didn't work | did not work | did you try to pay
      did you attempt to pay | are you trying to pay | trying to pay | reply y if | was it you
      was not accepted | was cancelled. it was not | was attempted on | returned to payer | returned to sender
      proxy is not registered | wasn't enough money | was not enough money | not enough funds
      returned your direct debit | nahi ho saki | will be auto reversed | will be auto-reversed
      amt will be auto reversed | amount will be reversed | declined | was declined | failed | has failed
      unsuccessful | was unsuccessful | not successful | rejected | could not be processed
      cannot be processed | unable to process | not processed | insufficient funds | insufficient balance
      insufficient fund | not approved | not authorized | not authorised | was blocked | has been blocked
      payment failed | did not go through | not completed | could not be completed | returned unpaid | bounced
      didn't go through | couldn't be completed | couldn't process | unable to complete | was refused
      has been refused | refused | denied | not honoured | dishonoured | dishonored | returned unpaid due
      due to low balance | exceeds your limit | limit exceeded | exceeds limit | incorrect pin | invalid pin
      wrong pin | nsf | was not completed | could not complete | has been declined | cannot be completed
      did not succeed | timed out | transaction blocked | attempt was blocked | we blocked | we declined
      was stopped | could not be sent | has been rejected | you do not have enough | don't have enough
      do not have sufficient | not enough money | not permitted | was returned | insufficient money | aborted
      unable to transfer | returned due to | could not be made | could not be executed | attempt to use
      attempted transaction | attempted purchase | reply yes or no | reply 1 if | did you attempt
      did you try | was this you | do you recognize | do you recognise | did you make | is this you
      suspicious transaction | unusual activity | reply yes if | reply no if | we stopped | we've stopped
      we have stopped | stopped a payment | stopped a card payment | payment was stopped | we've declined
      we've blocked | didn't approve | we couldn't take | couldn't take your | we couldn't send
      wasn't approved | was not approved | not been paid | we've cancelled a payment | we turned down
      couldn't be paid | could not be paid | wasn't paid | balance was too low | balance is too low
      attempted charge | attempted payment | pls confirm an attempted | on pause while | we have paused
      has not been taken`,
    uncharged: `before anything was charged | nothing has been charged | you weren't charged
      you were not charged | you won't be charged | nothing has left your account | was not debited
      has not been debited | not been charged | was not charged | no money was deducted
      no amount was deducted | nothing was charged`,
    scheduled: `is expected to come out | is expected to leave | is expected to be taken | leaves your account tomorrow | usually charges you | will mature | is maturing | are maturing | maturing on | will run on | will be run on
      is set to run | remains payable for | will go back to | will be tracked | please fund your acc
      please fund your account | will be drafted | will be drawn | will be debited on | your next one is due
      will go off | will go off your | will go off acc | matures on | deposit sufficient fund
      deposit sufficient funds | keep enough money | make sure you have enough | we'll direct debit
      we will direct debit | min payment | min pmt | min pymt | minimum pymt | autopay scheduled
      will come out of | goes off | are leaving | is leaving | on the way | we expect it | shall be presented
      will be executed | will send it | stmt ending | min due | arrived & is due | will be debited
      will be charged | will be deducted | will be auto-debited | will be auto debited
      will be paid | will be withdrawn | will be taken | will be collected | will be processed | will be sent
      would be debited | shall be debited | is due | due on | due by | due date | falls due | payment due
      bill is due | is scheduled | scheduled for | scheduled on | upcoming | is overdue | payment reminder | reminder
      received today for processing | to be debited | will be presented | will renew | renews on
      your statement is ready | statement is generated | bill generated | total amount due | minimum amount due
      min amt due | minimum payment | pay by | please pay | kindly pay | autopay is scheduled | amount due
      is set to be | has been scheduled | payment is due | due in | due tomorrow | due today | we'll take
      we will take | we'll charge | we will charge | we'll debit | we will debit | will charge | payment will be
      will leave your account | will leave account | will leave a/c | goes out on | coming out tomorrow | coming out on | coming out of your account | you'll be charged | you will be charged | you'll be billed | you will be billed | we'll bill | we will bill | you'll pay | you will pay | plan renews | subscription renews | is coming up | coming up on | next payment | next billing | overdue | past due
      your bill | bill amount | bill for | invoice due | instalment of | is payable | payable by | pay before
      last date | maintain sufficient | keep sufficient | ensure sufficient | ensure that sufficient | fund your account
      maintain adequate balance | keep your account funded | min due | total due | minimum due | statement balance
      will be auto-paid | to avoid late | avoid disconnection | autopay on | e-mandate notification | pre-debit
      pre debit | scheduled payment | statement has been generated | bill has been generated | bill is ready
      will be recovered | shall be recovered | would be recovered | falling due | is outstanding | will get debited | shall be charged | loan repayment due
      will be applied | going out | due for payment | due this | to be paid | due amount | amt due | payment date
      your autopay | ready to be debited | recharge due | payable on delivery | presented to bank | presented to your bank
      is expected on | expected on | will go out | is due to leave | will come out | due to come out
      leaves your account on | we'll be taking | will be transferred on | tomorrow:
      runs out | will take | will collect | go comot from | first execution | first payment on | arrives tomorrow
      setting e-mandate | no amount charged today | standing order is set up | standing order has been set up`,
    collect: `sent you a request | needs approval | needs your approval | reply 1 to accept | approve payment of | approve this payment | approve-it | approve this transaction | accept or reject
      to authorise the payment | collect request | requested money | has requested | is requesting | money request
      payment request
      requests rs | request for payment | requesting payment | has sent you a request | approve or decline
      approve the request | request money from you | upi request | requested payment | requests you to pay
      requested a payment | wants you to pay | asks you for | is asking you | asked you for | asked for
      request from | payment link | sent you a bill | sent you an invoice | to pay this request | requests $
      wants to be paid | please approve | request to pay | requests money | asked you to pay | sent a request
      has asked you | requesting you to | requested you | you've been asked to pay | requested £ | requested $
      requested from you | request of | invoice from | sent you a money request | enter your pin to approve
      enter pin to authorize | to approve the payment | initiated a payment of | merchant request
      ok it in the app | approve the payment in | confirm the payment in | open the app to approve
      waiting for your approval | in the app before it expires`,
    promotion: `top up and get | add money and get | without collateral | get a loan | loan of up to | get a quick loan | play responsibly | gamble responsibly | bet responsibly | free bet | free bets | odds boost | get double | instant cashback | no collateral | no paperwork | get aed | get sar | get qar | min spend | minimum spend | optout | when your friend | share your link | when a friend | cashback is waiting | is waiting 👀 | get it credited | awaits you | awaits on | on your next | waiting in your | bonus airtime | and win | into emis of | reply emi | can be raised | can be increased | waiting to be credited
      turn a recent purchase | is waiting for you | flex pay | top-up. no documents | within 24 hrs of approval | offer
      offers | exclusive offer | hurry | limited period | limited time | apply now | t&c apply | tnc apply
      pre-approved | pre approved | preapproved | get up to | get upto | win | sale | discount | % off | flat off
      shop now | click here to | download our app | download app now | eligible for | instant loan | personal loan
      loan offer | avail now | lucky draw | congratulations you | earn up to | cashback up to | upgrade your
      refer a friend | refer and earn | special rate | last chance | grab now | grab your | grab a | grab an | grab the | grab up | grab it | grab yours | grab this | grab these | grab rs | grab up to | grab flat | grab extra | book now | subscribe | no cost emi
      offer valid | t&cs apply | terms apply | enjoy | get flat | get rs | get cashback | cashback on | win a
      stand a chance | apply today | buy now | redeem now | bonus when | earn rs | earn $
      invite friends | invite a friend | ends soon | ends sunday | for a limited | shop at | extra cashback
      borrow up to | you qualify | you have been selected | pre-qualified | prequalified | as low as | starting at
      starts at | 0% interest | interest-free | low interest | get a loan | quick loan | loan of up to | dial to get
      upto rs | save up to | voucher | vouchers | promo | promotion | ends on | valid till | valid until
      t&c | tncs | per annum | p.a. | get your  | winners | win up to | double data | bonus data | top up now
      you could win | join now | activate now | open a | introducing | you're eligible | you are eligible
      limit increase | increase your limit | get instant | convert your | convert to emi | easy emi | now get | earn 2x | earn 5x | switch to | your chance to
      scratch card | you've won | you have won | play now | rummy | pre-selected | preselected | cash bonus
      once you spend | when you spend | you could save | statement credit when | intro apr | 0% intro
      you've been approved for a | welcome bonus | sign-up bonus | bonus points when`,
    notice: `no money has moved | test message | draft payment | draft saved | saved as a draft | draft of your transfer | is being checked | is being verified
      still being checked | pay on delivery | have cash ready | limit has been raised | limit was raised
      limit has been lowered | limit has been reduced | limit has been changed | limit was changed
      has been raised to | limit has been decreased | limit was increased | limit was lowered
      limit was reduced | less than last week | more than last week | less than last month
      more than last month | less than the week before | more than the week before | estimated fare
      fare estimate | is included in | are included in | price is going up | price goes up | is going up to
      payslip for | your payslip | to verify your card ending | it's not a charge | it will disappear in
      will disappear in a few | has been placed and is being prepared | pre-authorization hold on card
      pre-authorisation hold on card | hold on card ending | could not ship | please recharge at least
      recharge at least | will be revised | w.e.f | your dispute for | your dispute of | thanks for your order
      until it ships | see your spending | a spend alert at | spend alert | low balance alert
      to avoid blacklisting | is revised to | are revised to | will be levied | below your alert
      below your alert amount | available credit out of | reward points are credited
      reward points have been credited | points are credited to | limit set for | limit set to | limit set on
      limit set as | limit has been enhanced | has been enhanced | limit enhanced to | lien marked | lien of
      lien has been | is held in | has been held | wrong pin attempts | incorrect pin attempts
      invalid pin attempts | failed login | due for revalidation
      due for renewal | due for update | under review and | a hold until | answer the security question | the money is waiting
      in the mail | registered your dispute | is on hold | for review | has not been deposited | has been stopped
      under the $ | asked us to watch | activated successfully | has been activated | de-activated | deactivated | is revoked
      revoked
      has been registered | successfully registered | registered successfully | beneficiary added
      beneficiary has been added | added as a beneficiary | was added to your online | was added to your beneficiaries | limit applies | pin changed | pin has been | new login | logged in | card is active | card added
      has been added to your contacts | kyc | has been dispatched | card dispatched | address updated
      limit has been increased | has been set | mandate registered | mandate created | mandate has been | is registered
      statement for | help: | are processed within | will be credited | fee notice | cheque book | check order
      is ready | statement is available | has been updated | has been changed | was changed | password changed
      new device | sign-in | signed in | log in from | login from | logged into | has been blocked | card blocked
      card locked | locked | unlocked | has been linked | linked to | has been issued | has been delivered
      out for delivery | dispatched | under process | being processed | request received | is being reviewed
      complaint | service request | appointment | branch will be closed | scheduled maintenance
      downtime | system upgrade | will be unavailable | terms and conditions | updated terms
      privacy | expires on | will expire | expiring | e-statement | estatement | statement ready
      statement is ready | nominee | pan | aadhaar | has been approved for | application | has been submitted
      verified | welcome to | thank you for registering | thank you for opening | account opened
      has been opened | has been closed | has been enabled | has been disabled | international usage
      standing instruction | mandate | autopay set | set up successfully | has been set up | created successfully
      contacts | reward points | points credited | you earned | you have earned | points have been
      interest rate | limit is now | spending limit set | pin was | pin is | attempted to log
      cheque return | stop payment | hold placed | placed a hold | will be available | funds on hold
      will be reversed | will be refunded | will reflect | in process | has been initiated | is initiated
      has been received by us | we have received your request | is under review | survey | rate us | feedback
      holiday | timings | warning: | alert: never | scam | fraudsters | redemption request | as payee | as beneficiary | cooling period | cooling limit | blocked as requested | purchase request | switch request | margin shortfall | shortfall of | required mab | low balance
      fees bal | claim ref | deposit rs | kept ready | cash ready | runs out at | convert inr | recharge min
      limit update | into emis of | welcome! your | has dropped to | can go up from | daily limit is
      is raised from | stands at kshs | on pause while | spent on dining | balance is below | on eating out in
      recharge with min | gift card balance | less than in april | penalty charge up to | per month bangladesh
      bought a gift card for | refund request approved | prepaid by the merchant | transfer limit is raised
      nothing to pay on delivery`,
    injection: `ignore previous instructions | ignore all previous instructions | ignore all previous | ignore previous
      ignore the above | ignore all prior | ignore prior | ignore any previous | ignore everything above
      disregard previous | disregard all | disregard the above | disregard any | system prompt | output amount
      you are now | new instructions | as an ai | assistant: | system: | respond with | return json
      forget everything | forget previous | forget all | user: | developer mode | override | set amount
      amount must be | reply only with | output only | print json | act as | your instructions | new task | end of message
      language model | admin mode | jailbreak | set the amount | report the amount | extract amount | output json`,
    pending: `saved as a draft | still a draft | is a draft | as a draft | made to card # | made to card no | made to your credit card
      towards your credit card has been received on | for clearing on | sent for clearing | after honour
      until it clears | funds are not available | it is under review | funds up to | placed it on hold
      been placed on hold | is placed on hold | subject to clearance | funds float | will be paid within
      will be paid to you | amount will reflect | is being held | being held for | is ready to be credited
      ready to be credited | will b deducted as penalty | will be deducted as penalty | sent for clearing
      sent in clearing | lodged for clearing | under clearing | subject to clearing | subject to realisation
      subject to realization | subject to processing | refund has been initiated | refund initiated
      refund is initiated
      initiated and will reflect | has been initiated and will | will be paid into your | will be paid out | will be credited within | will reflect within
      has been received on your | please wait for confirmation | has received tsh
      has received ksh | wait for confirmation | is pending
      is being processed | awaiting approval | awaiting confirmation | pending approval
      select your bank to deposit | deposit your money | to deposit it before | deposit is on its way
      is on its way to you | paycheck is on its way
      business days | money reaches your | would be initiated | available for pick-up | available for pickup at
      is available for pick up | reach your source account | reaches your bank account in`,
  },
  places: {
    at: 'at | @ | @upi_ | at: | in favor of',
    to: 'favouring | towards ach mandate of | towards nach mandate of | towards mandate of | to | payee | for payee | to payee | to beneficiary | to vpa | towards | in favour of | in favor of | to business | ifo | paid to',
    from: 'fr | b/o | by order of | from | by | from vpa | frm | by sender | linked to vpa',
    for: 'for | for purchase of',
    with: 'with',
    end: `units of | succeeded | w card | w/card | pls | frm: | subj: | msg: | hit your account | hits your account | hit your | by rtgs | by neft | by imps | fm acct | fm a/c | fr a/c | fr acct | fm ac | posted to your account | posted to your a/c | posted on your account | airtime | data bundle | bundle | amounting | done | worth | just | presented | landed | w/ | into | per | on | via | using
      thru | through | vide | dated | by upi | ref | against | in your | into your | to your
      from your | of your | on your | with your | using your | has been | have been | is | was | has | had | not | if
      view | thank | thanks | please | download | available | and | but | will | you | your | we | as | successful
      successfully | confirmed | iban | under | within | having | then | upi | neft | imps | rtgs | ifsc | umn | e-mandate
      raast | date | time | via e-mandate | are | were | of | a | the | that | this | may | can | due | until | till
      after | before | when | since | that's | it's | account | acct | a/c | new | now | fee | transaction | txn | total
      balance | bal | avl | info | tap | reply | never | don't | for details | visit | remaining | completed | approved
      posted | pending | processed | received | sent | today | yesterday | here's | plus | be | been | which | who
      went | goes | going | came | made | got`,
  },
  months: [
    'jan | january',
    'feb | february | febr',
    'mar | march',
    'apr | april',
    'may',
    'jun | june',
    'jul | july',
    'aug | august',
    'sep | sept | september',
    'oct | october',
    'nov | november',
    'dec | december',
  ],
  days: [
    'today | this morning | tonight | just now | this afternoon | this evening',
    'yesterday | yest | last night | yesterday night | yday | ystrday | yestrday | yesterdy | yesturday',
    'day before yesterday | the day before yesterday',
  ],
  weekdays: [
    'monday | on mon | last mon',
    'tuesday | on tue | last tue | last tues | on tues',
    'wednesday | on wed | last wed | last weds',
    'thursday | on thu | last thu | last thur | last thurs | on thurs',
    'friday | on fri | last fri',
    'saturday | on sat | last sat',
    'sunday | on sun | last sun',
  ],
};
