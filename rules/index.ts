/** The only door of the rule engine. */
export * from './campagne.js';
export * from './evaluation.js';
export * from './issue.js';
export * from './montant.js';
export * from './prix.js';
export * from './provisoire.js';
export * from './situation.js';
export * from './trace.js';
