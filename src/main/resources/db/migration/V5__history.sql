-- What was written of each record that is not a fact, in one step of one transaction (see ADR 006).
-- Each index has the very order of a list, latest first: of one record, of all, of a kind, of an account.
CREATE TABLE history_entry (
  id BIGINT NOT NULL PRIMARY KEY, subject VARCHAR(80) NOT NULL, kind VARCHAR(40) NOT NULL,
  made_at BIGINT NOT NULL, made_by VARCHAR(60) NOT NULL, made_action VARCHAR(10) NOT NULL, changes ${text} NOT NULL);
CREATE UNIQUE INDEX history_of_record ON history_entry (subject, made_at DESC);
CREATE INDEX history_latest_first ON history_entry (made_at DESC, id DESC);
CREATE INDEX history_of_kind ON history_entry (kind, made_at DESC, id DESC);
CREATE INDEX history_of_account ON history_entry (made_by, made_at DESC, id DESC);

-- The key of each person whose values are sealed in history; anonymising deletes it.
CREATE TABLE history_key (subject VARCHAR(80) NOT NULL PRIMARY KEY, secret VARCHAR(64) NOT NULL);

-- Names that accounts had which are gone: nobody gets one again, nor with it what was done under it.
CREATE TABLE former_account (name VARCHAR(60) NOT NULL PRIMARY KEY);
