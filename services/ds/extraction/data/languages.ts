import type { Language } from '../words/language.ts';
import { HAUSA, KINYARWANDA, MALAGASY, SOMALI, SWAHILI } from './languages/african.ts';
import { AFRIKAANS, ICELANDIC } from './languages/afrikaans-icelandic.ts';
import { CHICHEWA, LINGALA, LUGANDA, SHONA, ZULU } from './languages/bantu.ts';
import { BELARUSIAN, MACEDONIAN } from './languages/belarusian-macedonian.ts';
import { ARMENIAN, GEORGIAN, KYRGYZ, MONGOLIAN, TAJIK } from './languages/caucasus-central-asia.ts';
import { COMMON } from './languages/common.ts';
import { CHINESE, JAPANESE, KOREAN } from './languages/east-asian.ts';
import { ENGLISH } from './languages/english.ts';
import { DUTCH, FINNISH, GERMAN, SCANDINAVIAN } from './languages/germanic.ts';
import { HAITIAN_CREOLE, MALTESE } from './languages/haitian-maltese.ts';
import { HINDI, HINDI_LATIN } from './languages/hindi.ts';
import { OROMO, TIGRINYA } from './languages/horn-of-africa.ts';
import {
  ALBANIAN,
  ESTONIAN,
  GREEK,
  HUNGARIAN,
  LATVIAN,
  LITHUANIAN,
} from './languages/hungarian-greek-baltic.ts';
import { BASQUE, CATALAN } from './languages/iberian.ts';
import {
  GUJARATI,
  KANNADA,
  MALAYALAM,
  MARATHI,
  ODIA,
  PUNJABI,
  TAMIL,
  TELUGU,
} from './languages/indian-regional.ts';
import { PASHTO, SORANI } from './languages/kurdish-pashto.ts';
import { FRENCH, ITALIAN, PORTUGUESE, ROMANIAN, SPANISH } from './languages/romance.ts';
import { AMHARIC, ARABIC, HEBREW, PERSIAN } from './languages/semitic-iranian.ts';
import { KAZAKH, RUSSIAN, RUSSIAN_LATIN, UKRAINIAN } from './languages/slavic-east.ts';
import { BULGARIAN, SERBO_CROATIAN, SLOVENE } from './languages/slavic-south.ts';
import { CZECH, POLISH } from './languages/slavic-west.ts';
import {
  BENGALI,
  BENGALI_LATIN,
  NEPALI,
  NEPALI_LATIN,
  SINHALA,
  URDU,
  URDU_LATIN,
} from './languages/south-asian.ts';
import { BURMESE, FILIPINO, INDONESIAN, KHMER, LAO, THAI, VIETNAMESE } from './languages/south-east-asian.ts';
import { AZERBAIJANI, TURKISH, UZBEK } from './languages/turkic.ts';
import { TURKMEN } from './languages/turkmen.ts';
import { WOLOF, YORUBA } from './languages/west-african.ts';

/** Every language that messages are read in. */
export const LANGUAGES: readonly Language[] = [
  COMMON,
  ENGLISH,
  SWAHILI,
  KINYARWANDA,
  SOMALI,
  MALAGASY,
  HAUSA,
  CHICHEWA,
  ZULU,
  SHONA,
  LUGANDA,
  LINGALA,
  YORUBA,
  WOLOF,
  OROMO,
  TIGRINYA,
  GEORGIAN,
  ARMENIAN,
  MONGOLIAN,
  TAJIK,
  KYRGYZ,
  KOREAN,
  JAPANESE,
  CHINESE,
  GERMAN,
  DUTCH,
  SCANDINAVIAN,
  AFRIKAANS,
  ICELANDIC,
  FINNISH,
  HINDI_LATIN,
  HINDI,
  HUNGARIAN,
  GREEK,
  ALBANIAN,
  LITHUANIAN,
  LATVIAN,
  ESTONIAN,
  GUJARATI,
  TAMIL,
  TELUGU,
  KANNADA,
  MALAYALAM,
  PUNJABI,
  ODIA,
  MARATHI,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  ROMANIAN,
  CATALAN,
  BASQUE,
  HAITIAN_CREOLE,
  MALTESE,
  ARABIC,
  PERSIAN,
  PASHTO,
  SORANI,
  HEBREW,
  AMHARIC,
  RUSSIAN,
  RUSSIAN_LATIN,
  UKRAINIAN,
  BELARUSIAN,
  KAZAKH,
  SERBO_CROATIAN,
  SLOVENE,
  BULGARIAN,
  MACEDONIAN,
  POLISH,
  CZECH,
  NEPALI,
  NEPALI_LATIN,
  BENGALI,
  BENGALI_LATIN,
  URDU,
  URDU_LATIN,
  SINHALA,
  THAI,
  INDONESIAN,
  VIETNAMESE,
  FILIPINO,
  KHMER,
  LAO,
  BURMESE,
  TURKISH,
  AZERBAIJANI,
  UZBEK,
  TURKMEN,
];
