-- Tables that were taken out: the question behind the id in a file, and what its content was.
CREATE TABLE taken_table (
  id VARCHAR(12) NOT NULL PRIMARY KEY, question VARCHAR(4000) NOT NULL, content_hash VARCHAR(64) NOT NULL,
  row_count BIGINT NOT NULL, taken_at BIGINT NOT NULL);

-- Questions that somebody wants to ask again, for oneself or for all of a role.
CREATE TABLE table_preset (
  id BIGINT NOT NULL PRIMARY KEY, owner VARCHAR(60) NOT NULL, name VARCHAR(100) NOT NULL, shared_with VARCHAR(20),
  question VARCHAR(4000) NOT NULL, form VARCHAR(8) NOT NULL, saved_at BIGINT NOT NULL);
CREATE INDEX table_preset_of ON table_preset (owner, name);

-- Exports that run in the background; the file lies in the data folder until it is cleaned away.
CREATE TABLE export_job (
  id BIGINT NOT NULL PRIMARY KEY, owner VARCHAR(60) NOT NULL, question VARCHAR(4000) NOT NULL, form VARCHAR(8) NOT NULL, template BIGINT,
  state VARCHAR(12) NOT NULL, rows_done BIGINT NOT NULL, rows_total BIGINT, file_name VARCHAR(200), reason VARCHAR(2000),
  asked_at BIGINT NOT NULL, ended_at BIGINT, version INT NOT NULL);
CREATE INDEX export_job_of ON export_job (owner, id DESC);

-- Word templates of the office, each edition kept; the file in base 64, in parts that both databases hold.
CREATE TABLE office_template (
  id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(100) NOT NULL, edition INT NOT NULL, content_hash VARCHAR(64) NOT NULL,
  uploaded_by VARCHAR(60) NOT NULL, uploaded_at BIGINT NOT NULL, CONSTRAINT office_template_edition UNIQUE (name, edition));
CREATE TABLE office_template_part (
  template BIGINT NOT NULL REFERENCES office_template, place INT NOT NULL, content VARCHAR(30000) NOT NULL, PRIMARY KEY (template, place));

-- Who took out columns that tell of persons, and what was asked.
CREATE TABLE personal_export (
  id BIGINT NOT NULL PRIMARY KEY, account VARCHAR(60) NOT NULL, question VARCHAR(4000) NOT NULL, row_count BIGINT NOT NULL, taken_at BIGINT NOT NULL);
