-- A return is read whole, by its area and its id, and the primary key holds its rows in the order they are kept in. These lead with the
-- same two columns in another order: the planner took them for cheaper, and so fetched each page again for nearly every row of it.
-- What may be owed is told by several columns at once, which none of them answers alone.
drop index sen2_request_open;
drop index sen2_assessment_open;
drop index sen2_assessment_outcome;
drop index sen2_active_plan_reviewed;
