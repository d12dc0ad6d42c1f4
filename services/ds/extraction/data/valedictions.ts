/** What a letter closes with, before whoever signs it. */
export const VALEDICTIONS = `parimat | kveðja | bestu kveðjur | parimate soovidega | saludos de | un abbraccio | amicalement | avec toutes nos excuses | regards | kind regards | best regards | warm regards | with best wishes | best wishes | warm wishes | sincerely | yours sincerely | yours faithfully | yours truly | cheers
  many thanks | thanks again | mit freundlichen grüßen | freundliche grüße | viele grüße | liebe grüße | beste grüße | herzliche grüße | herzliche grüsse | freundliche grüsse | mfg
  cordialement | bien cordialement | bien à vous | à bientôt | au plaisir de vous revoir | sincères salutations | atentamente | atte | saludos | un saludo | saludos cordiales | cordialmente
  atenciosamente | att | com os melhores cumprimentos | melhores cumprimentos | cumprimentos | abraços | um abraço | cordiali saluti | distinti saluti | un caro saluto | un caro saluto da tutti noi | saluti | a presto
  met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groetjes | hälsningar | vänliga hälsningar | med vänlig hälsning | med vänliga hälsningar
  venlig hilsen | med venlig hilsen | vennlig hilsen | med vennlig hilsen | hilsen | terveisin | ystävällisin terveisin | pozdrawiamy | z poważaniem | s pozdravem | s pozdravom | lijep pozdrav | srdačan pozdrav
  lep pozdrav | üdvözlettel | üdv | cu stimă | cu drag | с уважением | з повагою | с уважение | saygılarımızla | sevgilerimizle | με εκτίμηση | φιλικά | salam hangat | hormat kami | trân trọng | trân trọng kính chào
  ngā mihi | lugupidamisega | ar cieņu | pagarbiai | مع تحياتنا | تحياتنا | مع التحية | مع أطيب التحيات | בברכה | ด้วยความเคารพ`;
