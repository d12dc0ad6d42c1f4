/** Names of fields and ids, as no bank writes them to a customer. */
const NAMES =
  /\b(?:user|expense|message|account)_id\b|\bm\d+_[a-z]+\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/i;
/** Who is spoken to, and what they are told to do or forget, in the languages that messages come in. */
const SPOKEN_TO =
  /(?<!\p{L})(?:assistant|asistente|assistente|assistent|asisten|asistan|asystenci\w|msaidizi|помощник|помічник\p{L}*|chatbot|language model|\bLLM\b|\bAI\b(?= (?:assistant|model|reader|must|should))|system ?(?:prompt|message)|prompt|instructions?|instrucciones|instruções|istruzioni|anweisung\p{L}*|consignes|инструкци\p{L}*|указани\p{L}*|вказівк\p{L}*|talimat\p{L}*|poleceni\p{L}*|maagizo|perintah|निर्देश\p{L}*|सहायक|مساعد|المساعد|التعليمات)(?!\p{L})|助手|指示|指令/iu;

/** Whether a text speaks to a program rather than to the owner of the account: no model is shown such a text. */
export function isForMachines(text: string): boolean {
  return NAMES.test(text) || SPOKEN_TO.test(text);
}
