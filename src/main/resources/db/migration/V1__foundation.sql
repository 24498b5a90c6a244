-- One source for Derby and PostgreSQL. Instants are microseconds since 1970-01-01T00:00:00Z (see ADR 002).
CREATE SEQUENCE accede_id AS BIGINT START WITH 1000 INCREMENT BY 50;

-- The register's clock: the instant of the last record. Writers lock its one row until they commit.
CREATE TABLE register_clock (id SMALLINT NOT NULL PRIMARY KEY, last_record BIGINT NOT NULL);
INSERT INTO register_clock (id, last_record) VALUES (1, 0);

-- What was loaded from the product's own data, by natural key, so that loading again adds nothing twice.
CREATE TABLE loaded_item (item VARCHAR(180) NOT NULL PRIMARY KEY, content_hash VARCHAR(64) NOT NULL, record_id BIGINT);

CREATE TABLE country (
  iso2 VARCHAR(2) NOT NULL PRIMARY KEY, iso3 VARCHAR(3) NOT NULL UNIQUE, iso_numeric VARCHAR(3),
  name_en VARCHAR(100) NOT NULL, name_fr VARCHAR(100) NOT NULL,
  region VARCHAR(10) NOT NULL, subregion VARCHAR(60), un_member BOOLEAN NOT NULL, fictional BOOLEAN NOT NULL,
  footnote_en VARCHAR(600), footnote_fr VARCHAR(600), note VARCHAR(600));
CREATE TABLE country_name (
  iso2 VARCHAR(2) NOT NULL REFERENCES country, name_en VARCHAR(100) NOT NULL, name_fr VARCHAR(100) NOT NULL, valid_from DATE, valid_to DATE);
CREATE INDEX country_name_of ON country_name (iso2);
CREATE TABLE country_alias (iso2 VARCHAR(2) NOT NULL REFERENCES country, alias VARCHAR(100) NOT NULL, PRIMARY KEY (iso2, alias));
CREATE TABLE country_group (iso2 VARCHAR(2) NOT NULL REFERENCES country, member_of VARCHAR(20) NOT NULL, PRIMARY KEY (iso2, member_of));

CREATE TABLE instrument (
  code VARCHAR(8) NOT NULL PRIMARY KEY, sort INT NOT NULL,
  short_en VARCHAR(60) NOT NULL, short_fr VARCHAR(60) NOT NULL, title_en VARCHAR(300) NOT NULL, title_fr VARCHAR(300) NOT NULL,
  opened DATE NOT NULL, starts DATE, ratifications_needed INT NOT NULL, url VARCHAR(300) NOT NULL);
CREATE TABLE provision (
  code VARCHAR(20) NOT NULL PRIMARY KEY, instrument VARCHAR(8) NOT NULL REFERENCES instrument,
  article VARCHAR(4) NOT NULL, paragraph VARCHAR(20), parent VARCHAR(20),
  title_en VARCHAR(200) NOT NULL, title_fr VARCHAR(200) NOT NULL,
  chapter_en VARCHAR(200), chapter_fr VARCHAR(200), section_en VARCHAR(200), section_fr VARCHAR(200),
  title_group_en VARCHAR(200), title_group_fr VARCHAR(200),
  category VARCHAR(40) NOT NULL, pillar VARCHAR(12), assessable BOOLEAN NOT NULL, official_title BOOLEAN NOT NULL,
  reservation VARCHAR(200), sort INT NOT NULL);
CREATE INDEX provision_in_order ON provision (instrument, sort);

CREATE TABLE treaty_action (
  id BIGINT NOT NULL PRIMARY KEY, country VARCHAR(2) NOT NULL REFERENCES country, instrument VARCHAR(8) NOT NULL REFERENCES instrument,
  kind VARCHAR(12) NOT NULL, happened VARCHAR(10), term VARCHAR(10),
  wording VARCHAR(4000), note VARCHAR(2000), source VARCHAR(500) NOT NULL, source_as_of DATE, confidence VARCHAR(20) NOT NULL,
  recorded_at BIGINT NOT NULL UNIQUE, recorded_by VARCHAR(60) NOT NULL, reason VARCHAR(2000), corrects BIGINT UNIQUE REFERENCES treaty_action,
  ended_at BIGINT, ended_by VARCHAR(60), ending VARCHAR(10), ending_reason VARCHAR(2000));
CREATE INDEX treaty_action_of ON treaty_action (country, instrument);
CREATE TABLE treaty_action_provision (
  treaty_action BIGINT NOT NULL REFERENCES treaty_action, provision VARCHAR(20) NOT NULL REFERENCES provision, PRIMARY KEY (treaty_action, provision));

CREATE TABLE project (
  code VARCHAR(20) NOT NULL PRIMARY KEY, name_en VARCHAR(200) NOT NULL, name_fr VARCHAR(200) NOT NULL,
  start_date DATE NOT NULL, end_date DATE, budget_eur DECIMAL(14,2), donors VARCHAR(500), beneficiaries VARCHAR(500),
  confidence VARCHAR(20), note VARCHAR(2000), version INT NOT NULL);
CREATE TABLE contribution (
  id BIGINT NOT NULL PRIMARY KEY, project VARCHAR(20) NOT NULL REFERENCES project, donor VARCHAR(2) NOT NULL REFERENCES country,
  amount DECIMAL(14,2) NOT NULL, currency VARCHAR(3) NOT NULL, agreed_on DATE NOT NULL, note_en VARCHAR(500), note_fr VARCHAR(500), source VARCHAR(300));

CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(60) NOT NULL UNIQUE, full_name VARCHAR(120) NOT NULL, password_hash VARCHAR(300) NOT NULL,
  active BOOLEAN NOT NULL, sample BOOLEAN NOT NULL, version INT NOT NULL);
CREATE TABLE account_role (account BIGINT NOT NULL REFERENCES account, role_name VARCHAR(20) NOT NULL, PRIMARY KEY (account, role_name));
CREATE TABLE account_scope (account BIGINT NOT NULL REFERENCES account, kind VARCHAR(10) NOT NULL, code VARCHAR(20) NOT NULL, PRIMARY KEY (account, kind, code));
CREATE TABLE api_token (
  id BIGINT NOT NULL PRIMARY KEY, account BIGINT NOT NULL REFERENCES account, label VARCHAR(100) NOT NULL, token_hash VARCHAR(64) NOT NULL UNIQUE, created_at BIGINT NOT NULL);
