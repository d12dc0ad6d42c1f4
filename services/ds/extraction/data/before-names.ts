/** Articles that stand before the name of whoever acts, by language: "A EDP cobrou", "Ο Νίκος σου έστειλε". */
export const ARTICLES: Readonly<Record<string, string>> = {
  el: 'Ο | Η | Το',
  pt: 'O | A | Os | As',
  hu: 'A | Az',
  de: 'Der | Die | Das',
};

/** When it happened, before a name that it opens the sentence with. */
export const WHEN_BEFORE =
  'Az önce | Biraz önce | Demin | Siz indicə | İndicə | 방금 | 조금 전(?:에)? | 오늘 | 어제 | 어제 저녁 | 어젯밤';

/** The same, where no blank stands between them. */
export const WHEN_BEFORE_DENSE =
  'このたびは | この度は | さきほど | 先ほど | 先程 | ただいま | 本日 | 昨日 | 今朝 | 剛剛在? | 刚刚在? | 剛才在? | 刚才在?';

/** The same behind a name: "陳家明剛剛向你轉賬". */
export const WHEN_BEHIND = '剛剛 | 刚刚 | 啱啱 | 剛才 | 刚才 | 已 | 已經 | 已经 | 剛把.* | 刚把.* | 把.*';

/** What somebody is, before their name, written small or apart: "seller KikayCornerPH", "ให้ร้าน ชาตรามือ". */
export const KINDS_BEFORE = `ร้าน | seller | vendor | merchant | merchant point | agent | employer | your friend | your employer | vendedor | vendedora | comercio | agente
  empleador | empregador | employeur | vendeur | marchand | commerçant | l'agent | arbeitgeber | verkäufer | händler | werkgever | verkoper | säljaren | arbetsgivaren
  pracodawcy | sprzedawcy | sprzedawca | zaměstnavatele | zamestnávateľa | prodejce | predajcu | poslodavca | prodavca | работодателя | продавца | роботодавця | продавця | datore di lavoro
  venditore | işveren | satıcı | الوكيل | التاجر | البائع | صاحب العمل | სუპერმარკეტ | მაღაზია | agen | penjual | majikan | wakala | muuzaji
  Equipe | Equipa | A equipa | El equipo de | L'équipe | Zespół | Команда | Echipa | Team | Das Team von | Il team
  आपके दोस्त | आपके भाई | آپ کے بھائی | آپ کے دوست | Dada yako | Kaka yako | Mama yako | Baba yako | Rafiki yako | dada yako | kaka yako | rafiki yako`;
