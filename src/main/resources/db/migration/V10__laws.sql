-- A State's acts and bills; what became of them is told by their events alone.
CREATE TABLE law (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country,
  title_original VARCHAR(500), title_en VARCHAR(500), title_fr VARCHAR(500), original_language VARCHAR(8),
  reference VARCHAR(100), approves VARCHAR(8) REFERENCES instrument, url VARCHAR(500), note VARCHAR(2000),
  version INT NOT NULL, created_at BIGINT NOT NULL, created_by VARCHAR(60) NOT NULL, changed_at BIGINT NOT NULL, changed_by VARCHAR(60) NOT NULL);
CREATE INDEX law_of_country ON law (country, id);

CREATE TABLE law_event (
  id BIGINT NOT NULL PRIMARY KEY, law BIGINT NOT NULL REFERENCES law, kind VARCHAR(20) NOT NULL, happened VARCHAR(10),
  by_law BIGINT REFERENCES law, note VARCHAR(2000), source VARCHAR(500) NOT NULL, source_as_of DATE, confidence VARCHAR(20) NOT NULL,
  recorded_at BIGINT NOT NULL UNIQUE, recorded_by VARCHAR(60) NOT NULL, reason VARCHAR(2000), corrects BIGINT UNIQUE REFERENCES law_event,
  ended_at BIGINT, ended_by VARCHAR(60), ending VARCHAR(10), ending_reason VARCHAR(2000));
CREATE INDEX law_event_of ON law_event (law);
CREATE TABLE law_event_article (
  law_event BIGINT NOT NULL REFERENCES law_event, place INT NOT NULL, article VARCHAR(100) NOT NULL, PRIMARY KEY (law_event, place));

-- Attached files, content included, so that one backup has everything and a file is there exactly when its record is.
CREATE TABLE document (
  id BIGINT NOT NULL PRIMARY KEY, owner VARCHAR(60) NOT NULL, name VARCHAR(200) NOT NULL, kind VARCHAR(8) NOT NULL, bytes BIGINT NOT NULL, sha256 VARCHAR(64) NOT NULL,
  version INT NOT NULL, attached_at BIGINT NOT NULL, attached_by VARCHAR(60) NOT NULL, removed_at BIGINT, removed_by VARCHAR(60));
CREATE INDEX document_of ON document (owner);
CREATE TABLE document_part (
  document BIGINT NOT NULL REFERENCES document, place INT NOT NULL, content ${bytes} NOT NULL, PRIMARY KEY (document, place));

-- Before there were laws such an id could name none.
UPDATE citation SET law_id = NULL;
ALTER TABLE citation ADD CONSTRAINT citation_of_law FOREIGN KEY (law_id) REFERENCES law;
