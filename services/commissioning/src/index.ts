export { commissioningSchema } from './database/import-commissioning-area.ts';
export { createCommissioningSchema } from './graph/schema.ts';
export { createCommissioningService, type CommissioningServiceOptions } from './commissioning-service.ts';
export { nationalStore } from './national/national-store.ts';
