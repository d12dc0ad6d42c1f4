import common from './common';
import auth from './auth';
import home from './home';
import capture from './capture';
import ledger from './ledger';
import offline from './offline';
import review from './review';
import insights from './insights';
import settings from './settings';

export default { common, auth, home, capture, ledger, offline, review, insights, settings };
