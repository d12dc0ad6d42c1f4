import ArrowLeftRight from 'lucide-react-native/icons/arrow-left-right';
import BadgePercent from 'lucide-react-native/icons/badge-percent';
import Banknote from 'lucide-react-native/icons/banknote';
import Beer from 'lucide-react-native/icons/beer';
import Bike from 'lucide-react-native/icons/bike';
import Book from 'lucide-react-native/icons/book';
import BookOpen from 'lucide-react-native/icons/book-open';
import Briefcase from 'lucide-react-native/icons/briefcase';
import Bus from 'lucide-react-native/icons/bus';
import Car from 'lucide-react-native/icons/car';
import CarTaxiFront from 'lucide-react-native/icons/car-taxi-front';
import CircleDashed from 'lucide-react-native/icons/circle-dashed';
import Clapperboard from 'lucide-react-native/icons/clapperboard';
import Coffee from 'lucide-react-native/icons/coffee';
import Croissant from 'lucide-react-native/icons/croissant';
import Droplets from 'lucide-react-native/icons/droplets';
import Dumbbell from 'lucide-react-native/icons/dumbbell';
import Flame from 'lucide-react-native/icons/flame';
import Fuel from 'lucide-react-native/icons/fuel';
import Gamepad2 from 'lucide-react-native/icons/gamepad-2';
import Gift from 'lucide-react-native/icons/gift';
import Globe from 'lucide-react-native/icons/globe';
import GraduationCap from 'lucide-react-native/icons/graduation-cap';
import HandCoins from 'lucide-react-native/icons/hand-coins';
import HeartPulse from 'lucide-react-native/icons/heart-pulse';
import Hotel from 'lucide-react-native/icons/hotel';
import House from 'lucide-react-native/icons/house';
import KeyRound from 'lucide-react-native/icons/key-round';
import Landmark from 'lucide-react-native/icons/landmark';
import Laptop from 'lucide-react-native/icons/laptop';
import Luggage from 'lucide-react-native/icons/luggage';
import PawPrint from 'lucide-react-native/icons/paw-print';
import Percent from 'lucide-react-native/icons/percent';
import PiggyBank from 'lucide-react-native/icons/piggy-bank';
import Pill from 'lucide-react-native/icons/pill';
import Plane from 'lucide-react-native/icons/plane';
import Receipt from 'lucide-react-native/icons/receipt';
import RotateCcw from 'lucide-react-native/icons/rotate-ccw';
import Scissors from 'lucide-react-native/icons/scissors';
import Shield from 'lucide-react-native/icons/shield';
import Shirt from 'lucide-react-native/icons/shirt';
import ShoppingBag from 'lucide-react-native/icons/shopping-bag';
import ShoppingBasket from 'lucide-react-native/icons/shopping-basket';
import ShoppingCart from 'lucide-react-native/icons/shopping-cart';
import Smartphone from 'lucide-react-native/icons/smartphone';
import Sofa from 'lucide-react-native/icons/sofa';
import SquareParking from 'lucide-react-native/icons/square-parking';
import Stethoscope from 'lucide-react-native/icons/stethoscope';
import Tag from 'lucide-react-native/icons/tag';
import Ticket from 'lucide-react-native/icons/ticket';
import ToyBrick from 'lucide-react-native/icons/toy-brick';
import TrainFront from 'lucide-react-native/icons/train-front';
import TrendingUp from 'lucide-react-native/icons/trending-up';
import Tv from 'lucide-react-native/icons/tv';
import User from 'lucide-react-native/icons/user';
import Utensils from 'lucide-react-native/icons/utensils';
import Wallet from 'lucide-react-native/icons/wallet';
import Wifi from 'lucide-react-native/icons/wifi';
import Wrench from 'lucide-react-native/icons/wrench';
import Zap from 'lucide-react-native/icons/zap';
import type { IconShape } from '@/design/Icon.tsx';
import { isKnown, type KnownCategory, parentOf } from './names.ts';

const icons: Record<KnownCategory, IconShape> = {
  groceries: ShoppingBasket,
  'groceries.supermarket': ShoppingCart,
  'groceries.bakery': Croissant,
  dining: Utensils,
  'dining.restaurant': Utensils,
  'dining.coffee': Coffee,
  'dining.delivery': Bike,
  'dining.bar': Beer,
  transport: Bus,
  'transport.taxi': CarTaxiFront,
  'transport.public': Bus,
  'transport.fuel': Fuel,
  'transport.parking': SquareParking,
  'transport.car': Car,
  travel: Luggage,
  'travel.flight': Plane,
  'travel.hotel': Hotel,
  'travel.train': TrainFront,
  shopping: ShoppingBag,
  'shopping.online': Globe,
  'shopping.clothing': Shirt,
  'shopping.electronics': Laptop,
  'shopping.home': Sofa,
  'shopping.software': Smartphone,
  housing: House,
  'housing.rent': KeyRound,
  'housing.mortgage': Landmark,
  'housing.maintenance': Wrench,
  utilities: Zap,
  'utilities.electricity': Zap,
  'utilities.water': Droplets,
  'utilities.gas': Flame,
  'utilities.internet': Wifi,
  'utilities.mobile': Smartphone,
  health: HeartPulse,
  'health.pharmacy': Pill,
  'health.doctor': Stethoscope,
  'health.fitness': Dumbbell,
  education: GraduationCap,
  'education.books': Book,
  'education.courses': BookOpen,
  entertainment: Clapperboard,
  'entertainment.streaming': Tv,
  'entertainment.games': Gamepad2,
  'entertainment.events': Ticket,
  personal: User,
  'personal.beauty': Scissors,
  'personal.gifts': Gift,
  'personal.pets': PawPrint,
  'personal.children': ToyBrick,
  finance: Landmark,
  'finance.fees': Receipt,
  'finance.insurance': Shield,
  'finance.investment': TrendingUp,
  'finance.loan': HandCoins,
  'finance.tax': Percent,
  transfer: ArrowLeftRight,
  cash: Banknote,
  'cash.withdrawal': Banknote,
  income: Wallet,
  'income.salary': Briefcase,
  'income.interest': PiggyBank,
  'income.refund': RotateCcw,
  'income.cashback': BadgePercent,
  other: CircleDashed,
};

/** Twelve parents share nine colours: those that are seldom seen together. What moves money about is grey. */
const hues: Record<string, number> = {
  groceries: 8,
  dining: 1,
  transport: 0,
  travel: 6,
  shopping: 3,
  housing: 7,
  utilities: 4,
  health: 2,
  education: 6,
  entertainment: 5,
  personal: 1,
  finance: 4,
  transfer: 9,
  cash: 9,
  income: 2,
  other: 9,
};
const COLOURED = 9;

function hueOf(parent: string): number {
  const given = hues[parent];
  if (given !== undefined) return given;
  let sum = 0;
  for (let i = 0; i < parent.length; i++) sum = (sum * 31 + parent.charCodeAt(i)) % 997;
  return sum % COLOURED;
}

/** A category's icon, and the place of its colour in `theme.ramp`; children have the colour of their parent. */
export function categoryLook(name: string): { icon: IconShape; hue: number } {
  const parent = parentOf(name);
  const icon = isKnown(name) ? icons[name] : isKnown(parent) ? icons[parent] : Tag;
  return { icon, hue: hueOf(parent) };
}
