import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { estBoucleLocale, jourDeParis, lireConfig } from '../../bot/config.js';

const APP = '11111111-2222-3333-4444-555555555555';

describe('bot/config', () => {
  it('has defaults that need no account', () => {
    const config = lireConfig({});
    assert.deepEqual([config.port, config.hote, config.dossierDonnees], [3978, '127.0.0.1', './data']);
    assert.equal(config.identifiants, undefined);
    assert.equal(config.jourFixe, undefined);
  });

  it('takes an empty variable as absent', () => {
    assert.equal(lireConfig({ PORT: '', TODAY: ' ', MicrosoftAppId: '' }).port, 3978);
  });

  const refus: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ PORT: 'abc' }, /PORT doit être/],
    [{ PORT: '65536' }, /PORT doit être/],
    [{ TODAY: '2023-02-30' }, /TODAY doit être/],
    [{ TODAY: '17/02/2023' }, /TODAY doit être/],
    [{ HOST: '0.0.0.0' }, /HOST vaut « 0\.0\.0\.0 »/],
    [{ HOST: '192.168.1.2' }, /HOST/],
    [{ MicrosoftAppId: 'x', MicrosoftAppPassword: 'p' }, /MicrosoftAppId doit/],
    [{ MicrosoftAppId: APP }, /MicrosoftAppPassword est absent/],
    [{ MicrosoftAppPassword: 'secret' }, /MicrosoftAppId est absent/],
    [{ MicrosoftAppId: APP, MicrosoftAppPassword: 'p', MicrosoftAppType: 'Autre' }, /MicrosoftAppType doit/],
    [
      { MicrosoftAppId: APP, MicrosoftAppPassword: 'p', MicrosoftAppType: 'SingleTenant' },
      /MicrosoftAppTenantId est obligatoire/,
    ],
  ];
  for (const [env, attendu] of refus)
    it(`refuses ${JSON.stringify(env)} and names the variable`, () => {
      assert.throws(() => lireConfig(env), { message: attendu });
    });

  it('never quotes a password in an error', () => {
    assert.throws(
      () => lireConfig({ MicrosoftAppPassword: 'tres-secret' }),
      (cause: unknown) => cause instanceof Error && !cause.message.includes('tres-secret'),
    );
  });

  it('listens elsewhere only with credentials', () => {
    const config = lireConfig({ HOST: '0.0.0.0', MicrosoftAppId: APP, MicrosoftAppPassword: 'p' });
    assert.equal(config.hote, '0.0.0.0');
    assert.equal(config.identifiants?.type, 'MultiTenant');
  });

  it('knows what only this machine can reach', () => {
    for (const hote of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])
      assert.ok(estBoucleLocale(hote), hote);
    for (const hote of ['localhost.evil.com', '127.0.0.1.nip.io', '10.0.0.1', '0.0.0.0', ''])
      assert.ok(!estBoucleLocale(hote), hote);
  });

  it('reads days in Paris', () => {
    assert.equal(jourDeParis(new Date('2023-02-17T22:59:59Z')), '2023-02-17');
    assert.equal(jourDeParis(new Date('2023-02-17T23:00:00Z')), '2023-02-18');
    assert.equal(jourDeParis(new Date('2023-07-01T22:00:00Z')), '2023-07-02');
  });
});
