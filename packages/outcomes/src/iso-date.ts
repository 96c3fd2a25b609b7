/** A calendar day as `YYYY-MM-DD`. Fields that hold one are named `…Date`. */
export type IsoDate = string;

/** A moment in UTC as an ISO 8601 string. Fields that hold one are named `…At`. */
export type IsoInstant = string;
