import auth from './auth.ts';
import capture from './capture.ts';
import common from './common.ts';
import home from './home.ts';
import insights from './insights.ts';
import ledger from './ledger.ts';
import offline from './offline.ts';
import review from './review.ts';
import settings from './settings.ts';

export default { common, auth, home, capture, ledger, offline, review, insights, settings };
