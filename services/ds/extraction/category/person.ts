import { PEOPLE } from '../data/people.ts';
import { keyOf, wordsOf } from './key.ts';

const people = new Set(PEOPLE.split(' '));
const PARTICLES = new Set(
  'da de do dos das di del della la le el al bin binti bint ibn abu van von der den ter mac mc st y e ben bte binte so wo mr mrs ms miss dr shri sri smt md mohd syed sheikh herr frau sig don doña'.split(
    ' ',
  ),
);
/** Endings of Slavic, Caucasian and Turkic surnames. */
const SURNAME =
  /.{2}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|ович|евич|овна|евна|ишвили|швили|дзе|ян|ogl[yu]|ov|ova|ev|eva|sky|skiy|skaya|ska|ski|enko|chuk|ovich|evich|ovna|evna|shvili|dze|yan|oglu|zade|sson|dottir|wala|wati)$/;
const CHINESE =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\u4e00-\u9fff]{1,2}$/;
const JAPANESE =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|森|池田|橋本|山下|石川|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|木下|菊地|野村|新井|渡部)[\u3040-\u9fff]{1,3}$/;
const KOREAN =
  /^(?:[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용][가-힣]{2}|(?:남궁|황보|제갈|선우)[가-힣]{1,2})(?:님|씨)?$/;

/** How much of a name is a person's. */
export type Personal = 'whole' | 'part' | 'none';

/** Whether words of a name, as `keyOf` writes them, are a person's name: all of them, some, or none. */
export function personal(words: readonly string[]): Personal {
  const joined = words.join('');
  if (CHINESE.test(joined) || JAPANESE.test(joined) || KOREAN.test(joined)) return 'whole';
  let named = 0;
  let shaped = 0;
  let small = 0;
  for (const word of words) {
    if (word.length === 1 || PARTICLES.has(word)) small++;
    else if (people.has(word)) named++;
    else if (SURNAME.test(word)) shaped++;
  }
  if (named + shaped + small === words.length && named + shaped > 0 && words.length < 7)
    return named > 0 || small > 0 || shaped > 1 ? 'whole' : 'part';
  return named + shaped > 0 ? 'part' : 'none';
}

/** Whether a name is a person's rather than a firm's: "Ana", but not "ANA", which flies. */
export function isPerson(name: string): boolean {
  return name !== name.toUpperCase() && personal(wordsOf(keyOf(name))) === 'whole';
}
