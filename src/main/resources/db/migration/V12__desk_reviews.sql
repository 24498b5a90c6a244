CREATE TABLE desk_review (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country, fictional BOOLEAN NOT NULL,
  dated VARCHAR(10) NOT NULL, dated_day DATE NOT NULL,
  status VARCHAR(12) NOT NULL, revision INT NOT NULL, shared_revision INT,
  requester VARCHAR(300), project VARCHAR(20) REFERENCES project, activity BIGINT,
  lead_reviewer VARCHAR(120), second_reviewer VARCHAR(120), deadline DATE,
  summary_en VARCHAR(8000), summary_fr VARCHAR(8000), conclusions_en VARCHAR(8000), conclusions_fr VARCHAR(8000),
  copied_from BIGINT REFERENCES desk_review, version INT NOT NULL);
CREATE INDEX desk_review_latest_first ON desk_review (dated_day DESC, id DESC);
CREATE INDEX desk_review_of ON desk_review (country);
CREATE TABLE desk_review_instrument (
  review BIGINT NOT NULL REFERENCES desk_review, instrument VARCHAR(8) NOT NULL REFERENCES instrument, PRIMARY KEY (review, instrument));
CREATE TABLE desk_review_law (
  review BIGINT NOT NULL REFERENCES desk_review, place INT NOT NULL,
  law_id BIGINT REFERENCES law, title VARCHAR(300) NOT NULL, law_version VARCHAR(200), law_language VARCHAR(8), PRIMARY KEY (review, place));
-- Every step of a review's life: added, never changed.
CREATE TABLE desk_review_step (
  review BIGINT NOT NULL REFERENCES desk_review, place INT NOT NULL, revision INT NOT NULL,
  transition VARCHAR(12) NOT NULL, done_at BIGINT NOT NULL, done_by VARCHAR(60) NOT NULL, note VARCHAR(2000), content_hash VARCHAR(64),
  PRIMARY KEY (review, place));
-- Who ever wrote a part of its content: none of them can approve it.
CREATE TABLE review_author (
  id BIGINT NOT NULL PRIMARY KEY, review BIGINT NOT NULL REFERENCES desk_review, account VARCHAR(60) NOT NULL, since BIGINT NOT NULL,
  CONSTRAINT review_author_once UNIQUE (review, account));
-- What was approved, word for word: its text in pieces, since no type of long text is the same in both databases.
CREATE TABLE review_approval (
  id BIGINT NOT NULL PRIMARY KEY, review BIGINT NOT NULL REFERENCES desk_review, revision INT NOT NULL,
  content_hash VARCHAR(64) NOT NULL, approved_at BIGINT NOT NULL, approved_by VARCHAR(60) NOT NULL,
  CONSTRAINT review_approval_once UNIQUE (review, revision));
CREATE TABLE review_approval_piece (
  approval BIGINT NOT NULL REFERENCES review_approval, place INT NOT NULL, piece VARCHAR(32000) NOT NULL, PRIMARY KEY (approval, place));

CREATE TABLE draft_article (
  id BIGINT NOT NULL PRIMARY KEY, review BIGINT NOT NULL REFERENCES desk_review, provision VARCHAR(20) NOT NULL REFERENCES provision,
  state VARCHAR(12) NOT NULL, rating VARCHAR(16), basis VARCHAR(10), valid_from DATE, reason VARCHAR(2000),
  analysis VARCHAR(8000), recommendation VARCHAR(8000),
  content_hash VARCHAR(64) NOT NULL, approved_hash VARCHAR(64), finding BIGINT REFERENCES finding,
  version INT NOT NULL, saved_at BIGINT NOT NULL, saved_by VARCHAR(60) NOT NULL,
  CONSTRAINT draft_article_once UNIQUE (review, provision));
CREATE TABLE draft_citation (
  draft_article BIGINT NOT NULL REFERENCES draft_article, place INT NOT NULL,
  law VARCHAR(300), law_id BIGINT REFERENCES law, article VARCHAR(100), quote VARCHAR(8000), quote_translation VARCHAR(8000), quote_language VARCHAR(8), url VARCHAR(500),
  PRIMARY KEY (draft_article, place));
CREATE TABLE lint_dismissal (
  id BIGINT NOT NULL PRIMARY KEY, review BIGINT NOT NULL REFERENCES desk_review, rule_name VARCHAR(40) NOT NULL, provision VARCHAR(20) NOT NULL,
  reason VARCHAR(2000) NOT NULL, dismissed_at BIGINT NOT NULL, dismissed_by VARCHAR(60) NOT NULL,
  CONSTRAINT lint_dismissal_once UNIQUE (review, rule_name, provision));

ALTER TABLE finding ADD COLUMN review BIGINT;
CREATE INDEX finding_of_review ON finding (review);
