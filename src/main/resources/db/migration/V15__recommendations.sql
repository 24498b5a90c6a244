-- What the authorities of a State are advised to do, and how far it has come.
CREATE TABLE recommendation (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country, fictional BOOLEAN NOT NULL,
  text_en VARCHAR(8000), text_fr VARCHAR(8000), institution VARCHAR(300), owner VARCHAR(60),
  -- The last day that is not late: far ahead where none is due, none once nothing is left to do.
  due VARCHAR(10), deadline DATE, status VARCHAR(20) NOT NULL,
  implemented VARCHAR(10), evidence VARCHAR(8000), evidence_url VARCHAR(500), reason VARCHAR(2000),
  source_kind VARCHAR(12) NOT NULL, finding BIGINT REFERENCES finding, activity BIGINT REFERENCES activity,
  review BIGINT REFERENCES desk_review, article VARCHAR(20) REFERENCES provision, advice_hash VARCHAR(64),
  version INT NOT NULL, created_at BIGINT NOT NULL, created_by VARCHAR(60) NOT NULL, changed_at BIGINT NOT NULL, changed_by VARCHAR(60) NOT NULL,
  -- An article of a review is advised upon once, however often the review is shared.
  CONSTRAINT recommendation_of_article UNIQUE (review, article));
CREATE INDEX recommendation_most_urgent_first ON recommendation (fictional, deadline, id);
CREATE INDEX recommendation_of_country ON recommendation (country, deadline, id);
CREATE INDEX recommendation_of_owner ON recommendation (owner, deadline, id);
CREATE INDEX recommendation_from_activity ON recommendation (activity);
CREATE TABLE recommendation_provision (
  recommendation BIGINT NOT NULL REFERENCES recommendation, provision VARCHAR(20) NOT NULL REFERENCES provision, PRIMARY KEY (recommendation, provision));
CREATE INDEX recommendation_at_provision ON recommendation_provision (provision, recommendation);
-- The activities that help to put it into practice.
CREATE TABLE recommendation_activity (
  recommendation BIGINT NOT NULL REFERENCES recommendation, activity BIGINT NOT NULL REFERENCES activity, PRIMARY KEY (recommendation, activity));
CREATE INDEX recommendation_served_by ON recommendation_activity (activity, recommendation);
-- Every step and note: added, never changed.
CREATE TABLE recommendation_log (
  recommendation BIGINT NOT NULL REFERENCES recommendation, place INT NOT NULL,
  step VARCHAR(12) NOT NULL, done_at BIGINT NOT NULL, done_by VARCHAR(60) NOT NULL, note VARCHAR(2000), PRIMARY KEY (recommendation, place));
