/** Sides that play each other: two of them and two small numbers are a result, and no purchases. */
export const TEAMS = `lakers | celtics | warriors | knicks | nets | bulls | heat | bucks | sixers | 76ers | suns | mavericks | mavs | nuggets | clippers | rockets | spurs | raptors | cavaliers | cavs | timberwolves | grizzlies | pelicans | pacers | pistons | hornets | hawks | wizards
  patriots | cowboys | packers | steelers | eagles | chiefs | broncos | raiders | chargers | 49ers | niners | seahawks | rams | bears | lions | vikings | giants | jets | dolphins | bills | ravens | bengals | browns | titans | colts | texans | jaguars | saints | falcons | panthers | buccaneers | bucs
  yankees | red sox | mets | dodgers | cubs | astros | braves | phillies | padres | blue jays | maple leafs | leafs | canadiens | habs | bruins | rangers | oilers | canucks | flames | penguins
  arsenal | chelsea | liverpool | man utd | man united | manchester united | man city | manchester city | spurs | tottenham | everton | newcastle | aston villa | west ham | leeds | leicester | wolves | brighton | fulham | crystal palace | celtic | villa | forest
  real madrid | madrid | barcelona | barca | atletico | atleti | atletico madrid | sevilla | valencia | betis | villarreal | athletic | real sociedad | espanyol | girona
  juve | juventus | milan | ac milan | inter | roma | as roma | lazio | napoli | atalanta | fiorentina | torino | bologna | genoa | udinese | sassuolo
  bayern | bvb | dortmund | leverkusen | leipzig | schalke | hsv | werder | gladbach | eintracht | frankfurt | stuttgart | hertha | wolfsburg | st pauli | union berlin | koln
  psg | om | ol | marseille | lyon | monaco | lille | lens | nantes | rennes | bordeaux | saint-etienne
  ajax | psv | feyenoord | az | twente | utrecht | anderlecht | club brugge | genk | standard | antwerp
  benfica | porto | sporting | braga | flamengo | palmeiras | corinthians | sao paulo | santos | gremio | internacional | fluminense | vasco | botafogo | cruzeiro | atletico mineiro
  boca | boca juniors | river | river plate | racing | independiente | san lorenzo | america | chivas | cruz azul | pumas | tigres | monterrey | colo colo | u de chile | millonarios | nacional | penarol | alianza lima | universitario
  galatasaray | fenerbahce | besiktas | trabzonspor | gs | fb | bjk | olympiacos | panathinaikos | aek | paok | legia | lech | wisla | slavia | sparta | ferencvaros | steaua | fcsb | rapid | dinamo | hajduk | crvena zvezda | partizan | levski | cska
  зенит | спартак | цска | динамо | локомотив | краснодар | шахтер | шахтар | барса | реал | ювентус | бавария | челси | ливерпуль
  الأهلي | الاهلي | الزمالك | الهلال | النصر | الاتحاد | ريال مدريد | برشلونة | ليفربول | پرسپولیس | استقلال
  india | pakistan | australia | england | sri lanka | bangladesh | new zealand | south africa | west indies | afghanistan | csk | rcb | mi | kkr | srh | rr | dc | pbks | mumbai indians
  brazil | brasil | argentina | france | germany | spain | italy | portugal | netherlands | croatia | mexico | usa | canada | japan | korea | nigeria | ghana | senegal | morocco | egypt | cameroon | kenya
  gor mahia | afc leopards | simba | yanga | kaizer chiefs | orlando pirates | mamelodi sundowns | persib | persija | arema | kedah | jdt | selangor
  doosan | kia tigers | lg twins | giants | hanshin | tigers | swallows | baystars | carp`;

/** Between the two. */
export const VERSUS = 'vs? | contre | contra | gegen | против | x';
