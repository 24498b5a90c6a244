-- When the register starts is read from the facts, for the fictional States and for all others apart.
ALTER TABLE register_clock DROP COLUMN first_record;
