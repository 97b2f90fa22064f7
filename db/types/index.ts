// The plain objects and the closed lists that cross the door of db/.

export * from './addressee';
export * from './appeal';
export * from './asking';
export * from './audit';
export * from './delivery';
export * from './demarche';
export * from './edition';
export * from './flood';
export * from './letter';
export * from './lists';
export * from './moderation';
export * from './objection';
export * from './organiser';
export * from './output';
export * from './overview';
export * from './own-data';
export * from './pack';
export * from './retention';
export * from './roles';
export * from './signature';
export * from './translation';
