import { and, eq, or, type SQL } from 'drizzle-orm';
import { statements } from './schema';
import { CAPACITIES, VISIBILITIES } from './types';
import { type Exposure, exposureOf } from './visibility';

const EITHER = [true, false];

/**
 * The statements whose exposure is as `wanted` says, as a condition for SQL: the rule of `exposureOf` asked for every
 * combination that there is, so that it is written once.
 */
export function exposedAs(wanted: (exposure: Exposure) => boolean): SQL | undefined {
  const conditions = VISIBILITIES.flatMap((visibility) =>
    CAPACITIES.flatMap((capacity) =>
      EITHER.flatMap((consentPublishName) =>
        EITHER.flatMap((consentDeliver) =>
          EITHER.flatMap((consentDeliverOthers) => {
            const consents = {
              consentProcess: true,
              consentPublishName,
              consentDeliver,
              consentDeliverOthers,
              consentUpdates: false,
            };
            if (!wanted(exposureOf({ visibility, capacity, consents }))) return [];
            return and(
              eq(statements.visibility, visibility),
              eq(statements.capacity, capacity),
              eq(statements.consentPublishName, consentPublishName),
              eq(statements.consentDeliver, consentDeliver),
              eq(statements.consentDeliverOthers, consentDeliverOthers),
            );
          }),
        ),
      ),
    ),
  );
  return or(...conditions);
}
