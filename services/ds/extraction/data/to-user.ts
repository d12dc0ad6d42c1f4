/** The user, at the end of a verb: "sent you". */
export const YOU_BEHIND =
  'you | me | þér | вам | тебе | vam | ci | sulle | teile | neked | onnek | לך | לכם | לי | لك | لي';

/** The user, before the verb, in Persian. */
export const YOU_BEFORE_PERSIAN = 'برات | برام | برای شما | به شما';

/** The user, before the verb: "te ha enviado", "hat dir gesendet". */
export const YOU_BEFORE = `te | ti | t'a | ti-a | v-a | vam | вам | ви | ти | ju | σασ | σου | sas | sou | jums | tau | tev | vous a
  vous ont | hat dir | hat ihnen | hat dich | heeft je | heeft u | har | ha | le | lhe | ne aap ko | size | sizga | сизге | сізге | sana`;

/** Auxiliaries between a subject and its participle. */
export const AUXILIARIES = 'has | hat | haben | heeft | har | ha | a';

/** Small words between an auxiliary and its participle. */
export const ADVERBS =
  'just | now | already | bien | soeben | gerade | net | zojuist | ya | hoje | agora | oggi | appena | właśnie | právě | práve | nettopp | precis | lige';

/** The user, who did it, before the name in languages that put their prepositions behind: "તમે NAME ને ₹480 ચૂકવ્યા". */
export const YOU_FIRST = `Siz | Сиз | Сіз | Шумо | Та | Aapne | Aap ne | Apni | Tapaile | Tapai le | आपने | आप ने | तुम्ही | आपण | तपाईंले | तपाईले | তুমি | আপনি | আপুনি | તમે | ਤੁਸੀਂ | ਤੁਸੀਂ ਨੇ | ଆପଣ | நீங்கள் | మీరు | ನೀವು | നിങ്ങൾ | ඔබ | آپ نے | شما | თქვენ | Դուք | እርስዎ`;

/** The user, whom somebody else's money went to: behind its sum, or before it inside a verb of two parts. */
export const TO_YOU = String.raw`to you | ke kamu | kepada kamu | kepadamu | ke anda | kepada anda | ke rekeningmu | a usted | para voce | pra voce | para vos | a toi | a vous
  an dich | aan jou | naar jou | till dig | til dig | til deg | do ciebie | pro tebe | sa iyo | sayo | kwako | cho ban | (?:dir | dig | deg)(?=\s[\d€]) | (?:heeft | hebben) (?:je | jou | u)(?=\s[\d€]) | (?:hat | haben) (?:dir | ihnen)(?=\s[\d€])`;
