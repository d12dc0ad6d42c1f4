import type { Category } from '../services/ds/extraction/data/categories.ts';

/** The slug of a kind of place, and how far a shared name is rather this than another kind: 3 the most. */
export interface Meaning {
  readonly slug: Category;
  readonly rank: number;
}

/** `rank slug: kinds of brands/amenity or brands/shop, or whole trees`. */
const ROWS = `
4 groceries.supermarket: shop/supermarket shop/wholesale
2 groceries.supermarket: shop/convenience
1 groceries.supermarket: operators/shop/convenience
2 groceries: shop/greengrocer shop/butcher shop/seafood shop/frozen_food shop/deli shop/dairy shop/cheese shop/health_food shop/beverages shop/alcohol shop/wine shop/nuts shop/spices shop/confectionery shop/chocolate shop/tea shop/coffee shop/general shop/outpost
3 groceries.bakery: shop/bakery shop/pastry
3 dining.restaurant: amenity/restaurant amenity/fast_food
2 dining.restaurant: amenity/ice_cream
3 dining.coffee: amenity/cafe
3 dining.bar: amenity/bar amenity/pub
2 dining.bar: operators/amenity/pub
2 transport.public: transit/route/bus transit/route/tram transit/route/subway transit/route/light_rail transit/route/trolleybus transit/public_transport/station_subway transit/route/ferry operators/amenity/ticket_validator
2 travel.train: transit/route/train
1 transport.public: amenity/bicycle_rental
3 transport.fuel: amenity/fuel
2 transport.fuel: amenity/charging_station operators/amenity/charging_station waterway/fuel
3 transport.parking: amenity/parking operators/amenity/parking operators/highway/toll_gantry operators/barrier/toll_booth
2 transport.car: shop/car shop/car_repair shop/car_parts shop/tyres shop/motorcycle shop/motorcycle_repair shop/truck shop/truck_repair shop/caravan amenity/car_wash amenity/vehicle_inspection amenity/car_rental amenity/car_sharing operators/amenity/car_sharing amenity/driving_school amenity/motorcycle_rental
3 travel.hotel: tourism/hotel tourism/motel tourism/hostel tourism/caravan_site
2 travel: shop/travel_agency operators/office/visa
4 shopping: shop/department_store
3 shopping: shop/variety_store shop/mall operators/shop/mall shop/second_hand shop/catalogue shop/sports shop/outdoor shop/fishing shop/bicycle
2 shopping: shop/stationery shop/tobacco shop/e-cigarette shop/cannabis shop/art shop/craft shop/fabric shop/musical_instrument shop/music shop/photo shop/model shop/anime shop/pawnbroker shop/party shop/pyrotechnics shop/kiosk shop/newsagent shop/erotic shop/video shop/copyshop shop/country_store
3 shopping.clothing: shop/clothes shop/shoes shop/bag shop/fashion_accessories shop/leather shop/watches shop/jewelry shop/tailor
3 shopping.electronics: shop/electronics shop/computer shop/hifi shop/mobile_phone_accessories shop/camera shop/appliance shop/printer_ink craft/electronics_repair shop/vacuum_cleaner
3 shopping.home: shop/furniture shop/doityourself shop/hardware shop/houseware shop/interior_decoration shop/kitchen shop/bed shop/garden_centre shop/paint shop/carpet shop/curtain shop/lighting shop/flooring shop/tiles shop/bathroom_furnishing shop/household_linen shop/trade shop/window_blind shop/doors shop/candles shop/electrical shop/glaziery shop/power_tools
1 housing.maintenance: craft/plumber craft/electrician craft/painter craft/carpenter craft/cleaning craft/window_construction shop/locksmith shop/pest_control shop/groundskeeping shop/storage_rental office/moving_company office/security
1 housing: office/estate_agent
2 utilities.electricity: operators/office/energy_supplier operators/power/plant
1 utilities.electricity: operators/power/substation operators/power/line operators/power/minor_line
2 utilities.water: operators/office/water_utility operators/man_made/water_works operators/man_made/wastewater_plant
2 utilities.gas: shop/gas
3 utilities.internet: office/telecommunication operators/telecom/exchange
2 utilities.mobile: shop/mobile_phone shop/telecommunication operators/shop/mobile_phone
3 health.pharmacy: amenity/pharmacy
2 health.pharmacy: shop/chemist shop/medical_supply shop/herbalist shop/nutrition_supplements
3 health.doctor: amenity/hospital amenity/clinic amenity/doctors amenity/dentist healthcare/laboratory healthcare/sample_collection healthcare/physiotherapist healthcare/dialysis healthcare/audiologist healthcare/counselling healthcare/rehabilitation healthcare/alternative
2 health.doctor: operators/amenity/hospital operators/amenity/clinic operators/amenity/doctors operators/healthcare/dialysis
2 health: shop/optician shop/hearing_aids
3 health.fitness: leisure/fitness_centre leisure/sports_centre leisure/dance
3 education.books: shop/books
2 education: amenity/university amenity/school amenity/college amenity/kindergarten operators/amenity/university operators/amenity/college
2 education.courses: amenity/language_school amenity/music_school amenity/prep_school amenity/training
2 personal.children: amenity/childcare operators/amenity/childcare
3 entertainment.events: amenity/cinema tourism/theme_park leisure/trampoline_park leisure/bowling_alley leisure/indoor_play leisure/escape_game leisure/miniature_golf shop/ticket
3 entertainment.games: shop/video_games shop/games leisure/amusement_arcade amenity/internet_cafe
2 entertainment: shop/lottery shop/bookmaker amenity/casino amenity/gambling leisure/adult_gaming_centre amenity/karaoke_box operators/shop/bookmaker
3 personal.beauty: shop/cosmetics shop/perfumery shop/hairdresser shop/beauty shop/hairdresser_supply shop/massage shop/tattoo leisure/sauna
1 personal: shop/laundry shop/dry_cleaning shop/funeral_directors shop/shoe_repair
2 personal.gifts: shop/florist shop/gift shop/charity
3 personal.pets: shop/pet amenity/veterinary amenity/animal_boarding amenity/animal_shelter
3 personal.children: shop/toys shop/baby_goods
3 finance.insurance: office/insurance
1 finance.investment: office/financial_advisor office/financial
2 finance.loan: shop/money_lender office/mortgage
1 finance.tax: office/tax_advisor
`;

function treesOf(line: string): [string, Meaning][] {
  const [head = '', kinds = ''] = line.split(': ');
  const [rank, slug] = head.split(' ');
  const meaning = { slug: slug as Category, rank: Number(rank) };
  return kinds
    .split(' ')
    .map((kind) => [/^(?:operators|transit)\//.test(kind) ? kind : `brands/${kind}`, meaning]);
}

/** What the trees of name-suggestion-index mean; the others (banks, flags, street furniture) mean nothing here. */
export const TREES: Readonly<Record<string, Meaning>> = Object.fromEntries(
  ROWS.trim().split('\n').flatMap(treesOf),
);
