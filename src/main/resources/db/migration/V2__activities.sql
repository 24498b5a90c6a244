-- Derby can't scan an index backwards: the index has the very order of the list, latest first.
CREATE TABLE activity (
  id BIGINT NOT NULL PRIMARY KEY, reference VARCHAR(20) UNIQUE,
  title_en VARCHAR(300), title_fr VARCHAR(300),
  kind VARCHAR(24) NOT NULL, held_mode VARCHAR(12), status VARCHAR(12) NOT NULL,
  start_date VARCHAR(10), start_day DATE NOT NULL, end_date VARCHAR(10), end_day DATE NOT NULL,
  city VARCHAR(100), place_country VARCHAR(2) REFERENCES country, scope VARCHAR(16) NOT NULL, fictional BOOLEAN NOT NULL,
  objectives VARCHAR(8000), summary VARCHAR(8000), outcomes VARCHAR(8000),
  head_total INT, head_women INT, head_men INT, head_other INT,
  follow_up_of BIGINT REFERENCES activity,
  institutions VARCHAR(2000), source VARCHAR(500), confidence VARCHAR(20), note VARCHAR(2000),
  version INT NOT NULL, created_at BIGINT NOT NULL, created_by VARCHAR(60) NOT NULL, changed_at BIGINT NOT NULL, changed_by VARCHAR(60) NOT NULL);
CREATE INDEX activity_latest_first ON activity (start_day DESC, id DESC);
CREATE INDEX activity_follow_up_of ON activity (follow_up_of);
CREATE TABLE activity_country (
  activity BIGINT NOT NULL REFERENCES activity, country VARCHAR(2) NOT NULL REFERENCES country, PRIMARY KEY (activity, country));
CREATE INDEX activity_country_of ON activity_country (country, activity);
CREATE TABLE activity_project (
  activity BIGINT NOT NULL REFERENCES activity, project VARCHAR(20) NOT NULL REFERENCES project, share DECIMAL(5,2), PRIMARY KEY (activity, project));
CREATE INDEX activity_project_of ON activity_project (project, activity);
CREATE TABLE activity_provision (
  activity BIGINT NOT NULL REFERENCES activity, provision VARCHAR(20) NOT NULL REFERENCES provision, PRIMARY KEY (activity, provision));
CREATE TABLE activity_partner (
  activity BIGINT NOT NULL REFERENCES activity, place INT NOT NULL, partner VARCHAR(200) NOT NULL, PRIMARY KEY (activity, place));

-- Answers to calls that carried an Idempotency-Key, kept 30 days in the record's own transaction.
CREATE TABLE answered_call (
  id BIGINT NOT NULL PRIMARY KEY, account VARCHAR(60) NOT NULL, path VARCHAR(200) NOT NULL, idempotency_key VARCHAR(200) NOT NULL,
  body_hash VARCHAR(64) NOT NULL, record_id BIGINT NOT NULL, answered_at BIGINT NOT NULL,
  CONSTRAINT answered_call_once UNIQUE (account, path, idempotency_key));
