import { crc32, deflateSync } from 'node:zlib';

/** The app's two icons, drawn point by point: a speech bubble with two lines of text. PNG, RGBA. */
type Couleur = readonly [number, number, number, number];

const BLEU: Couleur = [27, 79, 143, 255];
const BLANC: Couleur = [255, 255, 255, 255];
const RIEN: Couleur = [255, 255, 255, 0];
/** Points per side of a pixel, averaged: smooth edges. */
const FINESSE = 4;

const dansRectangleArrondi = (
  x: number,
  y: number,
  g: number,
  h: number,
  d: number,
  b: number,
  r: number,
): boolean => {
  const dx = Math.max(g + r - x, 0, x - (d - r));
  const dy = Math.max(h + r - y, 0, y - (b - r));
  return x >= g && x <= d && y >= h && y <= b && dx * dx + dy * dy <= r * r;
};

/** Coordinates from 0 to 1. */
const dansBulle = (x: number, y: number, marge: number): boolean =>
  dansRectangleArrondi(x, y, 0.2 + marge, 0.24 + marge, 0.8 - marge, 0.66 - marge, 0.09 - marge / 2) ||
  (x >= 0.32 + marge * 0.7 &&
    y >= 0.6 &&
    y <= 0.82 - marge * 1.8 &&
    x - 0.32 + (y - 0.6) <= 0.22 - marge * 0.7);

const dansLignes = (x: number, y: number): boolean =>
  (x > 0.3 && x < 0.7 && Math.abs(y - 0.38) < 0.028) || (x > 0.3 && x < 0.58 && Math.abs(y - 0.52) < 0.028);

const enCouleur = (x: number, y: number): Couleur => (dansBulle(x, y, 0) && !dansLignes(x, y) ? BLANC : BLEU);

/** White on nothing, as Teams wants its outline icon. */
const auTrait = (px: number, py: number): Couleur => {
  const x = 0.5 + (px - 0.5) * 0.72;
  const y = 0.53 + (py - 0.5) * 0.72;
  return (dansBulle(x, y, 0) && !dansBulle(x, y, 0.045)) || dansLignes(x, y) ? BLANC : RIEN;
};

const bloc = (type: string, donnees: Buffer): Buffer => {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees]);
  const entete = Buffer.alloc(4);
  entete.writeUInt32BE(donnees.length);
  const somme = Buffer.alloc(4);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([entete, corps, somme]);
};

const dessiner = (cote: number, point: (x: number, y: number) => Couleur): Buffer => {
  const lignes = Buffer.alloc(cote * (1 + cote * 4));
  for (let y = 0; y < cote; y += 1)
    for (let x = 0; x < cote; x += 1) {
      const somme = [0, 0, 0, 0];
      for (let i = 0; i < FINESSE * FINESSE; i += 1) {
        const sx = (x + ((i % FINESSE) + 0.5) / FINESSE) / cote;
        const sy = (y + (Math.floor(i / FINESSE) + 0.5) / FINESSE) / cote;
        point(sx, sy).forEach((valeur, canal) => {
          somme[canal] = (somme[canal] ?? 0) + valeur;
        });
      }
      somme.forEach((total, canal) => {
        lignes[y * (1 + cote * 4) + 1 + x * 4 + canal] = Math.round(total / (FINESSE * FINESSE));
      });
    }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(cote, 0);
  entete.writeUInt32BE(cote, 4);
  entete.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    bloc('IHDR', entete),
    bloc('IDAT', deflateSync(lignes, { level: 9 })),
    bloc('IEND', Buffer.alloc(0)),
  ]);
};

export const iconeCouleur = (): Buffer => dessiner(192, enCouleur);
export const iconeTrait = (): Buffer => dessiner(32, auTrait);
