import { ClientObject } from "./proxy";
import { OfficeError } from "../errors";
import { EventHandlerResult, EventHandlers } from "./events";
import { ClientResult } from "./result";
import { strict } from "../strict";

/** The global `OfficeExtension`. */
export const officeExtension = strict("OfficeExtension", {
  ClientObject,
  ClientResult,
  Error: OfficeError,
  ErrorCodes: {
    accessDenied: "AccessDenied",
    generalException: "GeneralException",
    activityLimitReached: "ActivityLimitReached",
    invalidObjectPath: "InvalidObjectPath",
    propertyNotLoaded: "PropertyNotLoaded",
    valueNotLoaded: "ValueNotLoaded",
    invalidRequestContext: "InvalidRequestContext",
    invalidArgument: "InvalidArgument",
    runMustReturnPromise: "RunMustReturnPromise",
    cannotRegisterEvent: "CannotRegisterEvent",
    apiNotFound: "ApiNotFound",
    connectionFailure: "ConnectionFailure",
  },
  EventHandlerResult,
  EventHandlers,
  Promise,
  config: { extendedErrorLogging: false },
});
