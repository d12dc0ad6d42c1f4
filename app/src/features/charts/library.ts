import { lazy } from 'react';

// A tenth of the app: a browser fetches it where the first chart is drawn, in a place that is kept for it.
const library = () => import('react-native-gifted-charts');

export const BarChart = lazy(async () => ({ default: (await library()).BarChart }));
export const LineChart = lazy(async () => ({ default: (await library()).LineChart }));
export const PieChart = lazy(async () => ({ default: (await library()).PieChart }));
