export { sendSchema } from './database/send-tables.ts';
export { createSendSchema } from './graph/schema.ts';
export { createSendService, type SendServiceOptions } from './send-service.ts';
