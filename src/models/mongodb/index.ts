export const openMongo = (): never => { throw new Error(); };
