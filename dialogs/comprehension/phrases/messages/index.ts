import { MESSAGES_1 } from './messages-1.js';
import { MESSAGES_2 } from './messages-2.js';
import { MESSAGES_3 } from './messages-3.js';
import { MESSAGES_4 } from './messages-4.js';
import { MESSAGES_5 } from './messages-5.js';
import { MESSAGES_6 } from './messages-6.js';
import { MESSAGES_7 } from './messages-7.js';
import { MESSAGES_8 } from './messages-8.js';
import { MESSAGES_9 } from './messages-9.js';
import { MESSAGES_10 } from './messages-10.js';

/** Whole messages, long ones among them: what people say around a question is learnt with it. */
export const MESSAGES: readonly Readonly<Record<string, string>>[] = [
  MESSAGES_1,
  MESSAGES_2,
  MESSAGES_3,
  MESSAGES_4,
  MESSAGES_5,
  MESSAGES_6,
  MESSAGES_7,
  MESSAGES_8,
  MESSAGES_9,
  MESSAGES_10,
];
