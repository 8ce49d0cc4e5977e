export interface components { schemas: {} }
