import { createRequire } from 'node:module';
import { expect } from 'chai';
import { type AndroidConfig, type ConfigPlugin, type ExportedConfig, XML } from 'expo/config-plugins';

const withBankMessages = createRequire(import.meta.url)('./app.plugin.js') as ConfigPlugin;

const BEFORE = `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
  <application android:name=".MainApplication">
    <activity android:name=".MainActivity">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LAUNCHER"/>
      </intent-filter>
    </activity>
  </application>
</manifest>`;

const AFTER = `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
  <application android:name=".MainApplication">
    <activity android:name=".MainActivity">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LAUNCHER"/>
      </intent-filter>
      <intent-filter>
        <action android:name="android.intent.action.SEND"/>
        <category android:name="android.intent.category.DEFAULT"/>
        <data android:mimeType="text/plain"/>
      </intent-filter>
    </activity>
    <receiver android:name="app.tracker.bankmessages.SmsReceiver" android:exported="true" android:permission="android.permission.BROADCAST_SMS">
      <intent-filter>
        <action android:name="android.provider.Telephony.SMS_RECEIVED"/>
      </intent-filter>
    </receiver>
  </application>
  <uses-permission android:name="android.permission.READ_SMS"/>
  <uses-permission android:name="android.permission.RECEIVE_SMS"/>
</manifest>`;

describe('the manifest of the Android app', () => {
  it('asks for the messages, lets the system alone tell of new ones, and takes shared text', async () => {
    expect(await made(BEFORE)).to.equal(AFTER);
  });

  it('is the same when it is written again', async () => {
    expect(await made(AFTER)).to.equal(AFTER);
  });
});

async function made(manifest: string): Promise<string> {
  const config: ExportedConfig = withBankMessages({ name: 'Tracker', slug: 'tracker' });
  const write = config.mods?.android?.manifest;
  if (!write) throw new Error('The plugin does not write to the manifest.');
  const modResults = (await XML.parseXMLAsync(manifest)) as AndroidConfig.Manifest.AndroidManifest;
  const nextMod = async <T>(same: T) => same;
  const modRequest = { nextMod, projectRoot: '', platformProjectRoot: '', modName: 'manifest' };
  const written = await write({
    ...config,
    modResults,
    modRequest: { ...modRequest, platform: 'android', introspect: false },
    modRawConfig: config,
  });
  return XML.format(written.modResults);
}
