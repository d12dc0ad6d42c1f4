const { AndroidConfig, withAndroidManifest } = require('expo/config-plugins');

const PERMISSIONS = ['android.permission.READ_SMS', 'android.permission.RECEIVE_SMS'];
const RECEIVER = 'app.tracker.bankmessages.SmsReceiver';

/** Asks Android for what reading messages needs, and names the receiver of new ones and the sharing of text. */
module.exports = function withBankMessages(config) {
  const permitted = AndroidConfig.Permissions.withPermissions(config, PERMISSIONS);
  return withAndroidManifest(permitted, (modified) => {
    const application = AndroidConfig.Manifest.getMainApplicationOrThrow(modified.modResults);
    const receivers = (application.receiver ?? []).filter(({ $ }) => $['android:name'] !== RECEIVER);
    application.receiver = [...receivers, receiver()];
    const activity = AndroidConfig.Manifest.getMainActivityOrThrow(modified.modResults);
    const filters = (activity['intent-filter'] ?? []).filter((filter) => !isShare(filter));
    activity['intent-filter'] = [...filters, share()];
    return modified;
  });
};

/** Only the system may send to it: that is what BROADCAST_SMS asks of a sender. */
const receiver = () => ({
  $: {
    'android:name': RECEIVER,
    'android:exported': 'true',
    'android:permission': 'android.permission.BROADCAST_SMS',
  },
  'intent-filter': [{ action: [{ $: { 'android:name': 'android.provider.Telephony.SMS_RECEIVED' } }] }],
});

const SEND = 'android.intent.action.SEND';

const share = () => ({
  action: [{ $: { 'android:name': SEND } }],
  category: [{ $: { 'android:name': 'android.intent.category.DEFAULT' } }],
  data: [{ $: { 'android:mimeType': 'text/plain' } }],
});

const isShare = ({ action = [] }) => action.some(({ $ }) => $['android:name'] === SEND);
