-- How much of the day is known from which a state fact holds: valid_from is its first possible day.
ALTER TABLE finding ADD COLUMN valid_from_precision VARCHAR(7) DEFAULT 'DAY' NOT NULL;
ALTER TABLE pillar_judgement ADD COLUMN valid_from_precision VARCHAR(7) DEFAULT 'DAY' NOT NULL;

-- The instant of the register's first record; before it the register said nothing.
ALTER TABLE register_clock ADD COLUMN first_record BIGINT;
UPDATE register_clock SET first_record = (
  SELECT MIN(all_facts.recorded_at) FROM (
    SELECT recorded_at FROM treaty_action UNION ALL SELECT recorded_at FROM finding UNION ALL SELECT recorded_at FROM pillar_judgement) all_facts);
