/** Prints the time from the start of the process to the first right answer, over the Bot Framework endpoint. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ESSAIS = 5;
const PORT = 4978;

const demander = async (): Promise<string | undefined> => {
  try {
    const reponse = await fetch(`http://127.0.0.1:${PORT}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `m-${process.hrtime.bigint()}`,
        channelId: 'emulator',
        deliveryMode: 'expectReplies',
        serviceUrl: 'http://127.0.0.1:1',
        text: 'Combien de PAC au maximum pour 14 classes ?',
        from: { id: 'banc' },
        recipient: { id: 'bot' },
        conversation: { id: 'banc' },
      }),
    });
    return await reponse.text();
  } catch {
    return undefined;
  }
};

const mesures: number[] = [];
for (let essai = 0; essai < ESSAIS; essai += 1) {
  const debut = performance.now();
  const enfant = spawn(process.execPath, [fileURLToPath(new URL('../../bot/main.js', import.meta.url))], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: mkdtempSync(join(tmpdir(), 'banc-')) },
    stdio: 'ignore',
  });
  let reponse: string | undefined;
  while (reponse === undefined && performance.now() - debut < 20_000) {
    reponse = await demander();
    if (reponse === undefined) await new Promise((suite) => setTimeout(suite, 10));
  }
  mesures.push(performance.now() - debut);
  if (!/\b4\s(\*\*)?PAC|4 PAC/.test(reponse ?? ''))
    console.log(`wrong first answer: ${reponse?.slice(0, 400)}`);
  await new Promise<void>((fini) => {
    enfant.once('exit', () => fini());
    enfant.kill('SIGTERM');
  });
}
console.log(
  `start → first right answer: ${mesures.map((ms) => `${Math.round(ms)} ms`).join(', ')} (target: 2000 ms)`,
);
