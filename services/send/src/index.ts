export { sendSchema } from './database/send-tables.ts';
export { createSendSchema } from './graph/schema.ts';
export { sen2Store } from './returns/sen2-store.ts';
export { createSendService, type SendServiceOptions } from './send-service.ts';
