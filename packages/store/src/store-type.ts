export type StoreType = 'sqlite' | 'postgres';
