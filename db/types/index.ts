// The plain objects and the closed lists that cross the door of db/.

export * from './appeal';
export * from './letter';
export * from './lists';
export * from './output';
export * from './signature';
