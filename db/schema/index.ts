export * from './appeals';
export * from './journal';
export * from './letters';
export * from './organisers';
export * from './signatures';
