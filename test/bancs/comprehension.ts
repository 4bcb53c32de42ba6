/** Time that hostile or plain messages take to be understood, then CPU of whole turns: `npm run bench:messages`. */
import { sommeOuTotal } from '../../dialogs/comprehension/compositions.js';
import { dates } from '../../dialogs/comprehension/dates.js';
import { montants, pourcentages } from '../../dialogs/comprehension/montants.js';
import { nombres } from '../../dialogs/comprehension/nombres.js';
import { normalise } from '../../dialogs/comprehension/normalise.js';
import { ouiNon } from '../../dialogs/comprehension/ouinon.js';
import { prechauffer } from '../../dialogs/comprehension/reconnaisseur.js';
import { debits, pouces } from '../../dialogs/comprehension/unites.js';
import { nouvelleConversation } from '../dialogs/conversation.js';

const MESSAGES: readonly (readonly [string, string])[] = [
  ['plain', 'Voiron, 14 classes, une élémentaire sans SNEE, 20 tablettes, 8 mégas, devis 2 000 € HT'],
  ['cent  ×200', 'cent  '.repeat(200)],
  ['cent-×200', 'cent-'.repeat(200)],
  ['deux ×200', 'deux '.repeat(200)],
  ['quatre vingt ×100', 'quatre vingt '.repeat(100)],
  ['glued words', 'centdeuxquatrevingt'.repeat(60)],
  ['glued words, spaced', 'centdeuxquatrevingtmillesix '.repeat(40)],
  ['1 000 digits', '7'.repeat(1000)],
  ['digits and spaces', '7 '.repeat(500)],
  ['digits and dots', '7.'.repeat(500)],
  ['thousands', '1 000'.repeat(200)],
  ['thousand groups', `1${' 000'.repeat(249)}`],
  ['numbers and words', '12 classes, '.repeat(80)],
  ['ranges', '6 ou 7 ou '.repeat(100)],
  ['products', '3x'.repeat(500)],
  ['slashes', '1/2/'.repeat(250)],
  ['dates', '17/02/2023 '.repeat(90)],
  ['months', 'sept sept sept mars '.repeat(50)],
  ['phones', '06 12 34 56 78 '.repeat(66)],
  ['1 000 emoji', '👍'.repeat(1000)],
  ['zalgo', `a${'\u0301'.repeat(999)}`],
  ['hyphens', '-'.repeat(1000)],
  ['minus signs', '- -3 '.repeat(200)],
  ['un ×250', 'un et '.repeat(160)],
  ['euros', '12 € 50 '.repeat(120)],
  ['letters', 'a'.repeat(1000)],
  ['e-mail like', 'a.'.repeat(500)],
  ['noooo', `n${'o'.repeat(900)}`],
  ['nnnn', `${'n'.repeat(900)}x`],
  ['non et', 'non et oui tous '.repeat(60)],
  ['tous', 'tous '.repeat(12)],
  ['il y a', 'il y a n '.repeat(100)],
  ['oui pour la', `oui ${'pour la '.repeat(120)}`],
  ['10 000 characters', 'quatre-vingt-dix-sept mille cent '.repeat(310)],
  ['maternelle', '5 en maternelle et '.repeat(50)],
  ['thousand typos', 'quatorxe cinquxnte '.repeat(50)],
];

let debut = performance.now();
prechauffer();
console.log(`warm-up ${(performance.now() - debut).toFixed(1)} ms`);
const lecteurs = { nombres, ouiNon, debits, pouces, montants, pourcentages, dates, sommeOuTotal };
for (const [nom, message] of MESSAGES) {
  const t = normalise(message);
  const temps: string[] = [];
  let total = 0;
  for (const [cle, lit] of Object.entries(lecteurs)) {
    debut = performance.now();
    lit(t);
    const ms = performance.now() - debut;
    total += ms;
    if (ms > 3) temps.push(`${cle} ${ms.toFixed(1)}`);
  }
  console.log(
    `${total.toFixed(1).padStart(7)} ms  ${nom}${temps.length > 0 ? `  (${temps.join(', ')})` : ''}`,
  );
}

/** Repeated to 1 000 characters: what makes the readers work most, one after another, in a whole turn. */
const TOURS: readonly string[] = [
  '24 casques ',
  '20 Mb/s pas ',
  '20 mega ou 30 ',
  'une école de 5 classes et ',
  'combien de PAC pour 12 classes ? ',
  '11 800 € HT ',
  'pas le SNEE ',
  'le bourg à 30, le hameau à 12, ',
  "une avec wifi, l'autre pas, ",
  'on avait 12 classes, une ferme. ',
  'et quel est le taux et ',
  'PAC de 20 tablettes + ',
  'non 13 pas 12 ',
  'le 17 février ',
  'Grenoble Voiron Bernin ',
  '20 tablettes à 70 % ',
  'quatre-vingt-dix-sept mille cent ',
];
/** Turns of one message: the best of them, other work on the machine left out as far as can be. */
const ESSAIS = 5;
const chauffe = nouvelleConversation();
for (let i = 0; i < 40; i += 1) chauffe.dire(`combien de PAC pour ${i} classes ?`);
const tours = TOURS.map((motif) => {
  const cpus = Array.from({ length: ESSAIS }, (_, i) => {
    // Another text each time: nothing is found from the turn before.
    const message = `${motif.repeat(200).slice(0, 990)} ${i}x`;
    const conversation = nouvelleConversation();
    const avant = process.cpuUsage();
    conversation.dire(message);
    const { user, system } = process.cpuUsage(avant);
    return (user + system) / 1000;
  });
  return { motif, ms: Math.min(...cpus) };
});
console.log('\nCPU of a whole turn, 1 000 characters');
for (const { motif, ms } of tours) console.log(`${ms.toFixed(1).padStart(7)} ms  ${motif}…`);
console.log(`worst ${Math.max(...tours.map((t) => t.ms)).toFixed(1)} ms (target 50)`);
