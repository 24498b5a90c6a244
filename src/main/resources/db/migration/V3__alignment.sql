CREATE TABLE finding (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country,
  instrument VARCHAR(8) NOT NULL REFERENCES instrument, provision VARCHAR(20) NOT NULL REFERENCES provision,
  rating VARCHAR(16) NOT NULL, basis VARCHAR(10) NOT NULL, valid_from DATE NOT NULL, cause VARCHAR(16),
  analysis VARCHAR(8000), source VARCHAR(500) NOT NULL,
  recorded_at BIGINT NOT NULL UNIQUE, recorded_by VARCHAR(60) NOT NULL, reason VARCHAR(2000), corrects BIGINT UNIQUE REFERENCES finding,
  ended_at BIGINT, ended_by VARCHAR(60), ending VARCHAR(10), ending_reason VARCHAR(2000));
CREATE INDEX finding_of_instrument ON finding (instrument, country);
CREATE INDEX finding_of_cell ON finding (country, provision);
CREATE TABLE citation (
  finding BIGINT NOT NULL REFERENCES finding, place INT NOT NULL,
  law VARCHAR(300) NOT NULL, law_id BIGINT, article VARCHAR(100), quote VARCHAR(8000), quote_translation VARCHAR(8000), quote_language VARCHAR(8), url VARCHAR(500),
  PRIMARY KEY (finding, place));

CREATE TABLE pillar_judgement (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country, pillar VARCHAR(12) NOT NULL,
  level_judged VARCHAR(24) NOT NULL, valid_from DATE NOT NULL, source VARCHAR(500) NOT NULL,
  recorded_at BIGINT NOT NULL UNIQUE, recorded_by VARCHAR(60) NOT NULL, reason VARCHAR(2000), corrects BIGINT UNIQUE REFERENCES pillar_judgement,
  ended_at BIGINT, ended_by VARCHAR(60), ending VARCHAR(10), ending_reason VARCHAR(2000));
CREATE INDEX pillar_judgement_of ON pillar_judgement (country, pillar);
