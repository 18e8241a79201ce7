-- Who remembers a fact, for whoever teaches it, and for a correction of it.
create index card_of_fact on card (fact_id);
-- Reviews of which something was predicted.
create index review_predicted on review (fact_id) where recall is not null and rating is not null;
