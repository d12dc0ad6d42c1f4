/** The user, at the end of a verb: "sent you". */
export const YOU_BEHIND =
  'you | me | вам | тебе | vam | ci | sulle | teile | neked | onnek | לך | לכם | לי | لك | لي';

/** The user, before the verb, in Persian. */
export const YOU_BEFORE_PERSIAN = 'برات | برام | برای شما | به شما';

/** The user, before the verb: "te ha enviado", "hat dir gesendet". */
export const YOU_BEFORE = `te | ti | t'a | ti-a | v-a | vam | вам | ви | ти | ju | σασ | σου | sas | sou | jums | tau | tev | vous a
  vous ont | hat dir | hat ihnen | hat dich | heeft je | heeft u | har | ha | le | lhe | ne aap ko | size | sizga | сизге | сізге | sana`;

/** Auxiliaries between a subject and its participle. */
export const AUXILIARIES = 'has | hat | haben | heeft | har | ha | a';
